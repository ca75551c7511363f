/** `outputs.mail`, `outputs.webhooks` and `outputs.telling`: secrets looked up, certificates read, defaults filled in. */
import { secretsIn } from "#checks/setting-secrets.ts";
import { parseDuration } from "#grammars/duration.ts";
import type { SiteDocument } from "#model/config.ts";
import { mailChoices, repeatChoices, TELEGRAM_SERVER, tellingChoices } from "#model/config/telling.ts";
import { defaultsOf } from "#model/config/words.ts";
import { LEVELS } from "#model/incident.ts";
import type { ProxyConfig } from "#model/site.ts";
import {
  TOLD_KINDS,
  type MailConfig,
  type TellingConfig,
  type TellingPolicy,
  type WebhookConfig,
} from "#model/telling.ts";
import { wishesOf } from "./build-sla.ts";
import { checkMail } from "./check-plans.ts";
import type { Path } from "./findings.ts";
import { checkDuration, durationOr, lookUpReference, lookUpSecret, type Loading } from "./loading.ts";
import { readAuthorities } from "./read-pem.ts";
import { refuseInClear } from "./refuse-in-clear.ts";

const MAIL = defaultsOf(mailChoices);
const TELLING = defaultsOf(tellingChoices);
const REPEAT = defaultsOf(repeatChoices);

type OutputsEntry = NonNullable<SiteDocument["outputs"]>;
type MailEntry = NonNullable<OutputsEntry["mail"]>;
type WebhookEntry = NonNullable<OutputsEntry["webhooks"]>[number];

/** Undefined: there is nothing that tells anybody. */
export function buildTelling(loading: Loading, proxy: ProxyConfig | undefined): TellingConfig | undefined {
  const { mail, webhooks = [], telling } = loading.document.outputs ?? {};
  const policy = buildPolicy(loading, telling ?? {});
  const hooks = webhooks.map((entry, index) => ({
    ...buildWebhook(loading, entry, ["outputs", "webhooks", index]),
    ...(proxy === undefined ? {} : { proxy }),
  }));
  if (mail === undefined && hooks.length === 0) return undefined;
  return {
    ...(mail === undefined ? {} : { mail: buildMail(loading, mail, ["outputs", "mail"]) }),
    webhooks: hooks,
    policy,
  };
}

/** Without a password there is no log-in; without a user the sender is. */
function buildMail(loading: Loading, entry: MailEntry, at: Path): MailConfig {
  checkMail(loading, entry.from, [...at, "from"]);
  const user =
    typeof entry.user === "object" ? lookUpReference(loading, entry.user.secret, [...at, "user"]) : entry.user;
  const password =
    entry.password === undefined ? undefined : lookUpSecret(loading, entry.password, [...at, "password"]);
  const ca = readAuthorities(loading, entry.ca, [...at, "ca"]);
  return {
    ...MAIL,
    host: entry.host,
    from: entry.from,
    ...(entry.port === undefined ? {} : { port: entry.port }),
    ...(entry.encryption === undefined ? {} : { encryption: entry.encryption }),
    ...(password === undefined ? {} : { user: user ?? entry.from, password }),
    ...(ca === undefined ? {} : { ca }),
  };
}

function buildWebhook(loading: Loading, entry: WebhookEntry, at: Path): WebhookConfig {
  const url = webhookUrl(loading, entry, [...at, "url"]);
  const token =
    "token" in entry && entry.token !== undefined ? lookUpSecret(loading, entry.token, [...at, "token"]) : undefined;
  const secret =
    "secret" in entry && entry.secret !== undefined
      ? lookUpSecret(loading, entry.secret, [...at, "secret"])
      : undefined;
  const place = entry.kind === "telegram" ? entry.chat : entry.kind === "matrix" ? entry.room : undefined;
  const holdsSecret =
    token !== undefined ||
    entry.kind === "teams" ||
    entry.kind === "slack" ||
    typeof entry.url === "object" ||
    secretsIn({ "x-may-hold-secret": "url" }, url).length > 0;
  if (holdsSecret && entry.encryption !== "plain" && url !== "")
    refuseInClear(loading, url, "https://", [...at, "url"]);
  const ca = readAuthorities(loading, entry.ca, [...at, "ca"]);
  return {
    id: entry.id,
    kind: entry.kind,
    url,
    // A program sorts by itself: it gets all that it does not leave out.
    wishes: wishesOf(entry.kind === "json" ? { tell: [...TOLD_KINDS], ...entry } : entry),
    ...(token === undefined ? {} : { token }),
    ...(secret === undefined ? {} : { secret }),
    ...(place === undefined ? {} : { place }),
    ...(ca === undefined ? {} : { ca }),
    ...(entry.contact === undefined ? {} : { contact: entry.contact }),
  };
}

/** What it leads to is never repeated: any part of it may be a secret. */
function webhookUrl(loading: Loading, entry: WebhookEntry, at: Path): string {
  const written = entry.url ?? TELEGRAM_SERVER;
  if (typeof written === "string") {
    if (written === "") return ""; // the schema has said so
    if (entry.kind === "teams" || entry.kind === "slack") loading.findings.warn("secret.plain", at);
    if (!isWebAddress(written)) loading.findings.mistake("url.web", at);
    return written;
  }
  const found = lookUpReference(loading, written.secret, at);
  if (found !== undefined && !isWebAddress(found))
    loading.findings.mistake("secret.unfit", at, { name: written.secret });
  return found ?? "";
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function buildPolicy(loading: Loading, entry: NonNullable<OutputsEntry["telling"]>): TellingPolicy {
  const at: Path = ["outputs", "telling"];
  const { hold, most, within } = { ...TELLING, ...entry };
  checkDuration(loading, entry.hold, [...at, "hold"], "0s", "1h");
  checkDuration(loading, entry.within, [...at, "within"], "1m", "1d");
  const repeat = { ...REPEAT, ...entry.repeat };
  for (const level of LEVELS) {
    if (entry.repeat?.[level] === undefined || durationOr(entry.repeat[level], 0) === 0) continue;
    checkDuration(loading, entry.repeat[level], [...at, "repeat", level], "1m", "30d");
  }
  return {
    holdMs: durationOr(hold, 0),
    most,
    withinMs: durationOr(within, parseDuration(TELLING.within)),
    repeatMs: {
      critical: durationOr(repeat.critical, 0),
      high: durationOr(repeat.high, 0),
      medium: durationOr(repeat.medium, 0),
      low: durationOr(repeat.low, 0),
    },
    repeatMost: repeat.most,
  };
}
