/** Does a name server answer at all? Any answer counts, also a refusal: then the way to it works. */
import { Resolver } from "node:dns/promises";
import { errorCode } from "#lib/errno.ts";

/** Codes of node:dns that a name server itself gives; the others mean that none came. */
const ANSWERS: ReadonlySet<string> = new Set([
  "ENODATA",
  "EFORMERR",
  "ESERVFAIL",
  "ENOTFOUND",
  "ENOTIMP",
  "EREFUSED",
  "EBADRESP",
]);
const TRY_MS = 2000;

/**
 * Milliseconds until the server answered who serves the root; undefined: it did not.
 * @param address IPv4 or IPv6
 */
export async function askResolver(address: string, signal: AbortSignal): Promise<number | undefined> {
  const resolver = new Resolver({ timeout: TRY_MS, tries: 2 });
  resolver.setServers([address]);
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel, { once: true });
  const startedAt = performance.now();
  try {
    await resolver.resolveNs(".");
    return performance.now() - startedAt;
  } catch (error) {
    return ANSWERS.has(errorCode(error) ?? "") ? performance.now() - startedAt : undefined;
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
