/** Does a resolver of the site get through to the name servers of the world? What it can still find says that the line works. */
import { questionName } from "./dns-message.ts";
import { queryDns } from "./dns-query.ts";

/** Time for the name itself; the rest is for finding out whether the resolver is alive at all. */
const NAME_MS = 3500;
const ALIVE_MS = 1200;
const RESEND_MS = 1200;
/** RFC 1035, 4.1.1: NOERROR and NXDOMAIN are what somebody beyond the resolver said, SERVFAIL that nobody did. */
const FOUND: ReadonlySet<number> = new Set([0, 3]);
const SERVFAIL = 2;

/**
 * `true`: it found out; `false`: it is alive and could not; undefined: it says nothing about the line (it is silent itself,
 * refuses, or does not recurse).
 * @param server IPv4 or IPv6
 */
export async function askName(server: string, name: string, signal: AbortSignal): Promise<boolean | undefined> {
  const question = { server, port: 53, type: "A", resendMs: RESEND_MS } as const;
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(NAME_MS)]);
    const { responseCode } = await queryDns({
      ...question,
      name: questionName(name, "A"),
      recursion: true,
      signal: within,
    });
    if (FOUND.has(responseCode)) return true;
    return responseCode === SERVFAIL ? false : undefined;
  } catch {
    return (await isAlive(server, signal)) ? false : undefined;
  }
}

/** Any reply to a question that needs nobody else. */
async function isAlive(server: string, signal: AbortSignal): Promise<boolean> {
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(ALIVE_MS)]);
    await queryDns({ server, port: 53, name: "", type: "NS", recursion: false, resendMs: ALIVE_MS, signal: within });
    return true;
  } catch {
    return false;
  }
}
