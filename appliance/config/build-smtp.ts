/** `listeners.smtp`: networks and sizes checked, rules as the reader of mails takes them. */
import { isIP } from "node:net";
import { smtpChoices } from "#model/config/mail-listener.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { SmtpSettings } from "#model/site.ts";
import { placeOf } from "./build-listeners.ts";
import { checkUnique } from "./check-references.ts";
import type { Path } from "./findings.ts";
import { sizeOr, type Loading } from "./loading.ts";
import { quote } from "./value-form.ts";

const SMTP = defaultsOf(smtpChoices);
/** What one mail may cost in memory. */
const MOST_BYTES = 50_000_000;
const LEAST_BYTES = 10_000;

export function buildSmtp(loading: Loading): SmtpSettings | undefined {
  const { document, findings } = loading;
  const entry = document.listeners?.smtp;
  if (entry === undefined) return undefined;
  const at: Path = ["listeners", "smtp"];
  const { networks, domains, senders, rules = [], startTls = SMTP.startTls, perMinute = SMTP.perMinute } = entry;
  for (const [index, network] of (networks ?? []).entries())
    if (!isNetwork(network)) findings.mistake("listen.network", [...at, "networks", index], { value: quote(network) });
  const largestBytes = sizeOr(entry.largest ?? SMTP.largest, MOST_BYTES);
  if (largestBytes > MOST_BYTES || largestBytes < LEAST_BYTES)
    findings.mistake("listen.largest", [...at, "largest"], { least: "10kB", most: "50MB" });
  checkUnique(rules, [...at, "rules"], findings);
  return {
    listen: placeOf(entry.listen),
    startTls,
    ...(networks !== undefined && { networks }),
    ...(domains !== undefined && { domains: domains.map((domain) => domain.toLowerCase()) }),
    ...(senders !== undefined && { senders }),
    largestBytes,
    perMinute,
    rules: rules.map((rule) => ({ ...rule, title: rule.title ?? rule.id })),
  };
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
