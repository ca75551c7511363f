/** `listeners`: where results come in by themselves, whose notifications are believed, and what is made services of. */
import { isIP } from "node:net";
import { recognised, type HostEntry } from "#model/config/checking.ts";
import { defaultsOf } from "#model/config/words.ts";
import { derivedName } from "#model/derived-name.ts";
import { LOG_PATTERNS, type LogPattern } from "#model/log-patterns.ts";
import type { Sentence } from "#model/sentence.ts";
import type { ListenPlace, SnmpAccess, SyslogSettings, TrapSettings } from "#model/site.ts";
import type { Findings, Path } from "./findings.ts";
import type { Loading } from "./loading.ts";
import { quote } from "./value-form.ts";

const RECOGNISED = defaultsOf(recognised);

/** The two ways in which something comes that is recognised, as the configuration and the check types call them. */
const WAYS = [
  { key: "logs", check: "log", listener: "syslog" },
  { key: "traps", check: "trap", listener: "trap" },
] as const;

/** Every address that is listened on can be one, and so can whoever may send. */
export function checkListeners(loading: Loading): void {
  for (const [kind, entry] of Object.entries(loading.document.listeners ?? {})) {
    if ("listen" in entry) readPlace(loading, entry.listen, ["listeners", kind, "listen"]);
    if ("tls" in entry) readPlace(loading, entry.tls, ["listeners", kind, "tls"]);
    checkNetworks(loading.findings, entry.from ?? [], ["listeners", kind, "from"]);
    if ("networks" in entry) checkNetworks(loading.findings, entry.networks ?? [], ["listeners", kind, "networks"]);
  }
}

/** Whoever may send is named by networks or addresses. */
function checkNetworks(findings: Findings, networks: readonly string[], at: Path): void {
  for (const [index, network] of networks.entries())
    if (!isNetwork(network)) findings.mistake("listen.network", [...at, index], { value: quote(network) });
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

export function buildTrap(
  { document, findings }: Loading,
  known: Readonly<Record<string, SnmpAccess>>,
): TrapSettings | undefined {
  const entry = document.listeners?.trap;
  if (entry === undefined) return undefined;
  const names = entry.credentials;
  for (const [index, name] of (names ?? []).entries()) {
    if (known[name] !== undefined) continue;
    const written = Object.keys(document.credentials ?? {});
    findings.mistake("reference.credential", ["listeners", "trap", "credentials", index], {
      value: quote(name),
      near: findings.near(name, written),
    });
  }
  const accepted = names === undefined ? Object.values(known) : names.flatMap((name) => known[name] ?? []);
  const communities = accepted.flatMap((access) => (access.version === "3" ? [] : [access.community]));
  return {
    listen: placeOf(entry.listen),
    ...(names === undefined ? {} : { communities }),
    users: accepted.filter((access) => access.version === "3"),
    ...(entry.from === undefined ? {} : { from: entry.from }),
  };
}

export function buildSyslog({ document, findings }: Loading): SyslogSettings | undefined {
  const entry = document.listeners?.syslog;
  if (entry === undefined) return undefined;
  const relays = entry.relays ?? [];
  for (const [index, relay] of relays.entries())
    if (isIP(relay) === 0)
      findings.mistake("listen.address", ["listeners", "syslog", "relays", index], { value: quote(relay) });
  return {
    listen: placeOf(entry.listen),
    ...(entry.tls === undefined ? {} : { tls: placeOf(entry.tls) }),
    relays,
    ...(entry.from === undefined ? {} : { from: entry.from }),
  };
}

/** A service that is made of a word of `logs` or `traps`, as it would be written among the services. */
export interface RecognisedEntry {
  readonly id: string;
  readonly check: (typeof WAYS)[number]["check"];
  readonly pattern: LogPattern;
  readonly path: Path;
}

/** What a host's words, or the site's where it has none, make services of. A service of that id that is written stands for it. */
export function recognisedOf(loading: Loading, entry: HostEntry, path: Path): RecognisedEntry[] {
  const { document, findings, checkTypes } = loading;
  const written = new Set((entry.services ?? []).map(({ id }) => id));
  return WAYS.flatMap(({ key, check, listener }) => {
    const own = entry[key];
    const words = own ?? document.defaults?.[key] ?? RECOGNISED[key];
    if (own !== undefined && own.length > 0 && document.listeners?.[listener] === undefined)
      findings.warn("noListener", [...path, key], { listener });
    if (document.listeners?.[listener] === undefined || !checkTypes.has(check)) return [];
    return LOG_PATTERNS.filter((pattern) => words.includes(pattern)).flatMap((pattern): RecognisedEntry[] => {
      const id = `${check}-${pattern}`;
      return written.has(id) ? [] : [{ id, check, pattern, path: [...path, key] }];
    });
  });
}

/** What people call such a service. */
export function namingOf({ check, pattern }: RecognisedEntry): Sentence {
  return derivedName(check === "log" ? "logLines" : "notifications", pattern);
}

function readPlace(loading: Loading, listen: string | undefined, at: Path): void {
  if (listen === undefined) return;
  const { host, port } = placeOf(listen);
  if (isIP(host) === 0 && host !== "localhost") loading.findings.mistake("listen.address", at, { value: quote(host) });
  if (port > 65_535) loading.findings.mistake("listen.port", at);
}

/** @param listen HOST:PORT as the schema has it */
export function placeOf(listen: string): ListenPlace {
  const separator = listen.lastIndexOf(":");
  return {
    host: listen.slice(0, separator).replace(/^\[(.*)\]$/, "$1"),
    port: Number(listen.slice(separator + 1)),
  };
}
