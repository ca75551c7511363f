/** Whose mail is taken. Nothing is passed on in any case; a foreign recipient is refused, so that nobody thinks it were. */
import { isIP } from "node:net";
import { fitsAddress, namesJob, type MailJob } from "../mail/match-job.ts";

/** Domains that exist within a network only. Sources: RFC 6762, 8375, 9476 and ICANN's reservation of .internal; others by custom. */
const LOCAL_DOMAINS: ReadonlySet<string> = new Set([
  "local",
  "internal",
  "lan",
  "home",
  "intranet",
  "localdomain",
  "localhost",
  "private",
  "corp",
]);

export interface RecipientRule {
  /** Undefined: local ones. */
  readonly domains?: readonly string[];
  /** Names of the box, in lower case. */
  readonly ownNames: readonly string[];
}

export function isTaken(
  recipient: string,
  sender: string,
  { domains, ownNames }: RecipientRule,
  jobs: readonly MailJob[],
): boolean {
  const address = recipient.toLowerCase();
  const at = address.lastIndexOf("@");
  const domain = at < 0 ? "" : address.slice(at + 1);
  if (
    jobs.some(
      ({ id, expect }) =>
        namesJob(address, id) || expect.to.some((wanted) => wanted.includes("@") && wanted.toLowerCase() === address),
    )
  )
    return true;
  if (domains !== undefined) return domains.some((own) => domain === own || domain.endsWith(`.${own}`));
  if (isLocal(domain) || ownNames.includes(domain) || jobs.some((job) => isDomainOf(job, domain))) return true;
  // Programs write to whom they always wrote; only the server was changed.
  return jobs.some(({ expect }) =>
    expect.from.some((wanted) => fitsAddress(wanted, { address: sender.toLowerCase() })),
  );
}

/** The customer's own domain: a job's reports come from it. */
function isDomainOf({ expect }: MailJob, domain: string): boolean {
  return [...expect.from, ...expect.to].some((wanted) => {
    const text = wanted.toLowerCase();
    return text.includes(".") && !/[\s*]/.test(text) && text.slice(text.lastIndexOf("@") + 1) === domain;
  });
}

function isLocal(domain: string): boolean {
  if (!domain.includes(".")) return true;
  if (domain.startsWith("[") || isIP(domain) !== 0) return true;
  return LOCAL_DOMAINS.has(domain.slice(domain.lastIndexOf(".") + 1)) || domain.endsWith(".home.arpa");
}

/** @param senders addresses and domains; undefined: all may */
export function isAllowedSender(
  sender: string,
  senders: readonly string[] | undefined,
  jobs: readonly MailJob[],
): boolean {
  if (senders === undefined) return true;
  const one = { address: sender.toLowerCase() };
  return (
    senders.some((wanted) => fitsAddress(wanted, one)) ||
    jobs.some(({ expect }) => expect.from.some((wanted) => fitsAddress(wanted, one)))
  );
}
