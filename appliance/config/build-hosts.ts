/** From the hosts' entries to hosts: defaults filled in, the host check made a service, references looked up. */
import { isIP } from "node:net";
import { PATTERN_POLICIES } from "#checks/arrivals/pattern-policy.ts";
import { hostChoices, snmpPort, type HostEntry } from "#model/config/checking.ts";
import { defaultsOf } from "#model/config/words.ts";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import type { Host, Service, SnmpAccess } from "#model/site.ts";
import { namingOf, recognisedOf } from "./build-listeners.ts";
import { buildService, type ServicePlace } from "./build-service.ts";
import type { Path } from "./findings.ts";
import { durationOr, type Loading } from "./loading.ts";
import {
  checkTimingEntry,
  DEFAULT_HOST_CHECK_INTERVAL_MS,
  DEFAULT_TIMING,
  inheritTiming,
  type Timing,
  type TimingEntry,
  type TimingLevel,
} from "./inherit-timing.ts";
import { settleHostCheck, withMildLimits } from "./settle-host-check.ts";
import { quote } from "./value-form.ts";

const CHOICES = defaultsOf(hostChoices);

type SnmpCredentials = Readonly<Record<string, SnmpAccess>>;

export function buildHosts(loading: Loading, credentials: SnmpCredentials): Host[] {
  const defaults: TimingLevel = { entry: siteDefaults(loading), path: ["defaults"] };
  checkTimingEntry(loading, defaults.entry, defaults.path);
  return (loading.document.hosts ?? []).map((entry, index) =>
    buildHost(loading, entry, ["hosts", index], defaults, credentials),
  );
}

/** `incidents.openOn` is the site's word too; `defaults.openOn` is nearer. */
function siteDefaults(loading: Loading): TimingEntry {
  const openOn = loading.document.defaults?.openOn ?? loading.document.incidents?.openOn;
  return { ...loading.document.defaults, ...(openOn === undefined ? {} : { openOn }) };
}

function buildHost(
  loading: Loading,
  entry: HostEntry,
  path: Path,
  defaults: TimingLevel,
  credentials: SnmpCredentials,
): Host {
  checkAddress(loading, entry.address, [...path, "address"]);
  checkTimingEntry(loading, entry, path);
  const levels = [{ entry, path }, defaults];
  const snmp = buildSnmp(loading, entry, path, credentials);
  const written = buildServices(loading, entry, path, levels);
  const hostCheck = buildHostCheck(loading, entry, path, levels);
  const hostService = hostCheck === undefined ? namedHostService(loading, entry, path) : hostCheck.key;
  const timing = inheritTiming(loading, levels, DEFAULT_TIMING);
  const services = [...written, ...buildRecognised(loading, entry, path, timing)];
  return {
    id: entry.id,
    name: entry.name ?? entry.id,
    address: entry.address,
    parents: entry.parents ?? [],
    ...(entry.poweredBy === undefined || entry.poweredBy.length === 0 ? {} : { poweredBy: entry.poweredBy }),
    groups: entry.groups ?? [],
    criticality: timing.criticality,
    openOn: timing.openOn,
    ...(hostService === undefined ? {} : { hostService }),
    ...(snmp === undefined ? {} : { snmp }),
    ...buildProfile(loading, entry, path, timing),
    ...(entry.learnParents === false ? { learnParents: false } : {}),
    services: hostCheck === undefined ? services : [hostCheck, ...services],
  };
}

/** What a device says can only be asked for with a credential. */
function buildProfile(
  loading: Loading,
  entry: HostEntry,
  path: Path,
  derivedTiming: Timing,
): Pick<Host, "profile" | "profileWithout" | "profileWith" | "derivedTiming"> {
  if (!derivesServices(entry)) return { profile: "none" };
  if (entry.snmp === undefined) loading.findings.warn("noSnmp.profile", [...path, "profile"]);
  const { without = [], with: wanted = [] } = typeof entry.profile === "object" ? entry.profile : {};
  const own = new Set((entry.services ?? []).map(({ id }) => id));
  for (const [index, id] of without.entries()) {
    const at = [...path, "profile", "without", index];
    if (own.has(id)) loading.findings.mistake("conflict.without", at, { service: id });
    if (wanted.includes(id)) loading.findings.mistake("conflict.withAndWithout", at, { service: id });
  }
  return {
    profile: "auto",
    derivedTiming,
    ...(without.length === 0 ? {} : { profileWithout: without }),
    ...(wanted.length === 0 ? {} : { profileWith: wanted }),
  };
}

/** Whether the host's services follow from what the device says, besides the written ones. */
export function derivesServices(entry: HostEntry): boolean {
  const profile = entry.profile ?? CHOICES.profile;
  return profile === "auto" || typeof profile === "object";
}

function checkAddress(loading: Loading, address: string, path: Path): void {
  const looksNumeric = /^[0-9.]+$/.test(address) || address.includes(":");
  if (looksNumeric && isIP(address) === 0) loading.findings.mistake("value.address", path, { value: quote(address) });
}

function buildSnmp(loading: Loading, entry: HostEntry, path: Path, credentials: SnmpCredentials): Host["snmp"] {
  if (entry.snmp === undefined) return undefined;
  const name = entry.snmp.credential;
  const access = credentials[name];
  if (access !== undefined) return { access, port: entry.snmp.port ?? defaultsOf(snmpPort).port };
  const written = Object.keys(loading.document.credentials ?? {});
  loading.findings.mistake("reference.credential", [...path, "snmp", "credential"], {
    value: quote(name),
    near: loading.findings.near(name, written),
  });
  return undefined;
}

function buildServices(loading: Loading, entry: HostEntry, path: Path, levels: readonly TimingLevel[]): Service[] {
  return (entry.services ?? []).flatMap((service, index) => {
    const servicePath = [...path, "services", index];
    checkTimingEntry(loading, service, servicePath);
    const timing = inheritTiming(loading, [{ entry: service, path: servicePath }, ...levels], DEFAULT_TIMING);
    const place = placeOf(entry, service.id, service.name ?? service.id, "service", servicePath);
    const built = buildService(loading, place, service, timing);
    if (built === undefined) return [];
    return service.tellsPower === true ? { ...built, tellsPower: "failure" as const } : built;
  });
}

/** Services of what is recognised among log lines and notifications, by the host's timing. */
function buildRecognised(loading: Loading, entry: HostEntry, path: Path, timing: Timing): Service[] {
  return recognisedOf(loading, entry, path).flatMap((one) => {
    const place = placeOf(entry, one.id, one.id, "service", one.path);
    const { thresholds } = PATTERN_POLICIES[one.pattern];
    const check = { check: one.check, settings: { pattern: one.pattern }, thresholds };
    const built = buildService(loading, place, check, timing);
    return built === undefined ? [] : [{ ...built, naming: namingOf(one) }];
  });
}

function placeOf(entry: HostEntry, id: string, name: string, role: Service["role"], path: Path): ServicePlace {
  const snmp = entry.snmp === undefined ? {} : { snmpCredential: entry.snmp.credential };
  return { id, name, role, path, host: { id: entry.id, address: entry.address, ...snmp } };
}

/** The service behind `hostCheck: { check: ... }`, which is also what holds where nothing is written. */
function buildHostCheck(
  loading: Loading,
  entry: HostEntry,
  path: Path,
  levels: readonly TimingLevel[],
): Service | undefined {
  const written = entry.hostCheck ?? { check: "ping" };
  if (written === "none" || "service" in written) return undefined;
  const checkPath = [...path, "hostCheck"];
  checkTimingEntry(loading, written, checkPath);
  const inherited = levels.map(({ entry: level, path: at }) => ({ entry: inheritable(level, written), path: at }));
  const base = { ...DEFAULT_TIMING, intervalMs: DEFAULT_HOST_CHECK_INTERVAL_MS };
  const settled = inheritTiming(loading, [{ entry: written, path: checkPath }, ...inherited], base);
  const type = loading.checkTypes.get(written.check);
  const tellers = [written, ...levels.map((level) => level.entry)];
  const { entry: check, timing } = settleHostCheck(written, settled, tellers, type);
  const id = hostCheckId(entry, written.check);
  if (hasService(entry, id)) {
    loading.findings.mistake("duplicate.hostCheck", checkPath, { check: written.check, id });
  }
  const place = placeOf(entry, id, "Host check", "hostCheck", checkPath);
  const service = buildService(loading, place, check, timing);
  return service === undefined ? undefined : withMildLimits(service, written, type);
}

/**
 * What a host check takes from its host or the site. The interval of services is not its own: that stays as it is unless the
 * host check itself says otherwise; and a timeout meant for services gives way to it.
 */
function inheritable(entry: TimingEntry, own: TimingEntry): TimingEntry {
  const { interval: _, timeout, ...rest } = entry;
  const fits = own.interval !== undefined || durationOr(timeout, 0) <= DEFAULT_HOST_CHECK_INTERVAL_MS;
  return timeout !== undefined && fits ? { ...rest, timeout } : rest;
}

/** Named after its check type; a service that has taken that name keeps it. */
export function hostCheckId(entry: HostEntry, check: string): string {
  return hasService(entry, check) ? "host-check" : check;
}

function hasService(entry: HostEntry, id: string): boolean {
  return (entry.services ?? []).some((service) => service.id === id);
}

function namedHostService(loading: Loading, entry: HostEntry, path: Path): ServiceKey | undefined {
  const written = entry.hostCheck;
  if (written === undefined || written === "none" || !("service" in written)) return undefined;
  const ids = (entry.services ?? []).map((service) => service.id);
  if (ids.includes(written.service)) return serviceKey(entry.id, written.service);
  loading.findings.mistake("reference.hostCheck", [...path, "hostCheck", "service"], {
    service: written.service,
    near: loading.findings.near(written.service, ids),
  });
  return undefined;
}
