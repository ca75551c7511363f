/** Puts the checked site together from its document. Mistakes go to the findings; the result counts only without any. */
import { isIP } from "node:net";
import { parseDuration } from "#grammars/duration.ts";
import type { SiteDocument } from "#model/config.ts";
import {
  accessChoices,
  incidentChoices,
  retentionChoices,
  siteChoices,
  UPLINK_WORDS,
} from "#model/config/box-settings.ts";
import { siteTiming } from "#model/config/checking.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { IncidentPolicy, InfluxConfig, ProxyConfig, Retention, Site } from "#model/site.ts";
import { buildCredentials } from "./build-credentials.ts";
import { buildHosts } from "./build-hosts.ts";
import { buildJobs } from "./build-jobs.ts";
import { buildSyslog, buildTrap, checkListeners } from "./build-listeners.ts";
import { buildSmtp } from "./build-smtp.ts";
import { buildModels } from "./build-models.ts";
import { buildProfileDefaults, buildProfileWatch } from "./build-profiles.ts";
import { LEAST_AHEAD, MOST_AHEAD } from "./build-thresholds.ts";
import { buildProxy } from "./build-proxy.ts";
import { buildProvider } from "./build-provider.ts";
import { buildRelay } from "./build-relay.ts";
import { buildSla } from "./build-sla.ts";
import { buildTelling } from "./build-telling.ts";
import { buildWorks } from "./build-works.ts";
import { checkPlans } from "./check-plans.ts";
import { checkReferences } from "./check-references.ts";
import { checkZone } from "./check-zone.ts";
import { maskValue, secretsIn } from "#checks/setting-secrets.ts";
import { checkDuration, durationOr, lookUpReference, lookUpSecret, type Loading } from "./loading.ts";
import { digestDocument, findMasks } from "./mask.ts";
import { findNotYetInForce } from "./not-yet-in-force.ts";
import { refuseInClear } from "./refuse-in-clear.ts";
import { quote } from "./value-form.ts";

const SITE = defaultsOf(siteChoices);
const ACCESS = defaultsOf(accessChoices);
const INCIDENTS = defaultsOf(incidentChoices);
const LEAST_DISK_BYTES = 50_000_000;
/** What comes in by itself takes no more of the disk than this part. */
const MOST_ARRIVALS_SHARE = 4;

export function buildSite(loading: Loading): Site {
  const { document, findings } = loading;
  checkReferences(document, findings);
  for (const path of findMasks(document, loading.checkTypes)) {
    findings.mistake("secret.masked", path);
  }
  const credentials = buildCredentials(loading);
  const hosts = buildHosts(loading, credentials);
  checkPlans(loading);
  checkListeners(loading);
  const proxy = buildProxy(loading);
  const relay = buildRelay(loading, proxy);
  const telling = buildTelling(loading, proxy);
  const influx = buildInflux(loading, proxy);
  const trap = buildTrap(loading, credentials);
  const syslog = buildSyslog(loading);
  const smtp = buildSmtp(loading);
  const profileDefaults = buildProfileDefaults(loading);
  const profileWatch = buildProfileWatch(loading);
  const timezone = document.site.timezone ?? SITE.timezone;
  checkZone(loading, timezone, ["site", "timezone"]);
  return {
    customer: document.customer,
    siteId: document.site.id,
    siteName: document.site.name ?? document.site.id,
    timezone,
    language: document.site.language ?? SITE.language,
    boxId: document.box.id,
    provider: buildProvider(loading),
    baseTopic: `vedetta/v1/${document.customer}/${document.site.id}/${document.box.id}`,
    digest: digestDocument(document, loading.checkTypes),
    hosts,
    snmpCredentials: credentials,
    uplinkTargets: checkUplink(loading),
    incidents: buildIncidentPolicy(loading),
    sla: buildSla(loading, timezone),
    forecastMs: buildForecast(loading),
    jobs: buildJobs(loading, timezone),
    healthModels: findings.problems.length > 0 ? [] : buildModels(document),
    works: findings.problems.length > 0 ? [] : buildWorks(loading, timezone),
    ...(relay === undefined ? {} : { relay }),
    ...(influx === undefined ? {} : { influx }),
    ...(proxy === undefined ? {} : { proxy }),
    ...(telling === undefined ? {} : { telling }),
    ...(trap === undefined ? {} : { trap }),
    ...(syslog === undefined ? {} : { syslog }),
    ...(smtp === undefined ? {} : { smtp }),
    ...(document.listeners?.heartbeat?.from === undefined ? {} : { heartbeatsFrom: document.listeners.heartbeat.from }),
    access: { ...ACCESS, ...document.access },
    pluginFolders: document.plugins?.folders ?? [],
    ...(document.plugins?.unseparated === true ? { pluginsUnseparated: true } : {}),
    ...(profileDefaults === undefined ? {} : { profileDefaults }),
    ...(profileWatch === undefined ? {} : { profileWatch }),
    retention: buildRetention(loading),
    notYetInForce: findNotYetInForce(document),
  };
}

function checkUplink(loading: Loading): readonly string[] {
  const targets = loading.document.uplink?.targets ?? UPLINK_WORDS;
  for (const [index, target] of targets.entries()) {
    if (UPLINK_WORDS.includes(target) || isIP(target) !== 0) continue;
    const near = loading.findings.near(target, UPLINK_WORDS);
    loading.findings.mistake("value.uplinkTarget", ["uplink", "targets", index], { near });
  }
  return targets;
}

function buildIncidentPolicy(loading: Loading): IncidentPolicy {
  const entry: NonNullable<SiteDocument["incidents"]> = loading.document.incidents ?? {};
  checkDuration(loading, entry.resolveAfter, ["incidents", "resolveAfter"], "0s", "7d");
  checkDuration(loading, entry.reopenWithin, ["incidents", "reopenWithin"], "0s", "365d");
  checkDuration(loading, entry.closeAfter, ["incidents", "closeAfter"], "0s", "365d");
  checkDuration(loading, entry.startupGrace, ["incidents", "startupGrace"], "0s", "1d");
  return {
    resolveAfterMs: parseOr(entry.resolveAfter, INCIDENTS.resolveAfter),
    reopenWithinMs: parseOr(entry.reopenWithin, INCIDENTS.reopenWithin),
    closeAfterMs: parseOr(entry.closeAfter, INCIDENTS.closeAfter),
    startupGraceMs: parseOr(entry.startupGrace, INCIDENTS.startupGrace),
  };
}

function buildForecast(loading: Loading): number {
  const written = loading.document.defaults?.forecast;
  checkDuration(loading, written, ["defaults", "forecast"], LEAST_AHEAD, MOST_AHEAD);
  return parseOr(written, defaultsOf(siteTiming).forecast);
}

function parseOr(text: string | undefined, fallback: string): number {
  return durationOr(text, parseDuration(fallback));
}

function buildRetention(loading: Loading): Retention {
  const entry = { ...defaultsOf(retentionChoices), ...loading.document.retention };
  for (const key of ["results", "hourly", "daily", "incidents", "events"] as const) {
    checkDuration(loading, entry[key], ["retention", key], "1m", "100y");
  }
  const maxDiskBytes = bytesOf(entry.maxDisk);
  if (maxDiskBytes < LEAST_DISK_BYTES) {
    loading.findings.mistake("range.atLeast", ["retention", "maxDisk"], { least: `${LEAST_DISK_BYTES / 1e6}MB` });
  } else if (maxDiskBytes > 1e15) loading.findings.mistake("range.beyondAnyDisk", ["retention", "maxDisk"]);
  return {
    resultsMs: durationOr(entry.results, 0),
    hourlyMs: durationOr(entry.hourly, 0),
    dailyMs: durationOr(entry.daily, 0),
    incidentsMs: durationOr(entry.incidents, 0),
    eventsMs: durationOr(entry.events, 0),
    maxDiskBytes,
    arrivalBytes: Math.min(bytesOf(entry.arrivals), maxDiskBytes / MOST_ARRIVALS_SHARE),
  };
}

/** @param size in MB or GB, as the schema has it */
function bytesOf(size: string): number {
  return Number.parseInt(size, 10) * (size.endsWith("GB") ? 1e9 : 1e6);
}

function buildInflux(loading: Loading, proxy: ProxyConfig | undefined): InfluxConfig | undefined {
  const entry = loading.document.outputs?.influx;
  if (entry === undefined) return undefined;
  const url = influxUrl(loading, entry.url);
  const token =
    entry.token === undefined ? undefined : lookUpSecret(loading, entry.token, ["outputs", "influx", "token"]);
  const hasSecret = token !== undefined || secretsIn({ "x-may-hold-secret": "url" }, url).length > 0;
  if (hasSecret && entry.encryption !== "plain") {
    refuseInClear(loading, url, "https://", ["outputs", "influx", "url"]);
  }
  return {
    url,
    org: entry.org ?? "",
    bucket: entry.bucket,
    ...(token === undefined ? {} : { token }),
    ...(proxy === undefined ? {} : { proxy }),
  };
}

/** What is stored as a secret is never repeated, and a URL without its password. */
function influxUrl(loading: Loading, written: string | { readonly secret: string }): string {
  const at = ["outputs", "influx", "url"];
  if (typeof written === "string") {
    if (URL.parse(written) === null)
      loading.findings.mistake("url.any", at, { value: quote(maskValue("url", written)) });
    return written;
  }
  const url = lookUpReference(loading, written.secret, at);
  const isFit = url === undefined || (/^https?:\/\//.test(url) && URL.canParse(url));
  if (!isFit) loading.findings.mistake("secret.unfit", at, { name: written.secret });
  return url ?? "";
}
