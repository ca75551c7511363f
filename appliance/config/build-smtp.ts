/** `listeners.smtp`: sizes and ids of rules checked, rules as the reader of mails takes them. */
import { smtpChoices } from "#model/config/mail-listener.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { SmtpSettings } from "#model/site.ts";
import { placeOf } from "./build-listeners.ts";
import { checkUnique } from "./check-references.ts";
import type { Path } from "./findings.ts";
import { sizeOr, type Loading } from "./loading.ts";

const SMTP = defaultsOf(smtpChoices);
/** What one mail may cost in memory. */
const MOST_BYTES = 50_000_000;
const LEAST_BYTES = 10_000;

export function buildSmtp(loading: Loading): SmtpSettings | undefined {
  const { document, findings } = loading;
  const entry = document.listeners?.smtp;
  if (entry === undefined) return undefined;
  const at: Path = ["listeners", "smtp"];
  const { domains, senders, rules = [], startTls = SMTP.startTls, perMinute = SMTP.perMinute } = entry;
  // By the name of before, too.
  const own = [...(entry.from ?? []), ...(entry.networks ?? [])];
  const largestBytes = sizeOr(entry.largest ?? SMTP.largest, MOST_BYTES);
  if (largestBytes > MOST_BYTES || largestBytes < LEAST_BYTES)
    findings.mistake("listen.largest", [...at, "largest"], { least: "10kB", most: "50MB" });
  checkUnique(rules, [...at, "rules"], findings);
  return {
    listen: placeOf(entry.listen),
    startTls,
    ...(own.length > 0 && { from: own }),
    ...(domains !== undefined && { domains: domains.map((domain) => domain.toLowerCase()) }),
    ...(senders !== undefined && { senders }),
    largestBytes,
    perMinute,
    rules: rules.map((rule) => ({ ...rule, title: rule.title ?? rule.id })),
  };
}
