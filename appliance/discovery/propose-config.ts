/** The part of a configuration document that watches what was found. Pure. */
import type { HostEntry, ServiceEntry } from "#model/config/checking.ts";
import type { FoundHost } from "#model/discovery.ts";
import { isLoopback } from "#lib/loopback.ts";
import type { SnmpAccess } from "#model/site.ts";
import { KINDS } from "./kinds.ts";

/** How the credential stands in the document. */
export interface ProposedCredential {
  readonly name: string;
  readonly port: number;
  /** Left out where the document has it already. */
  readonly entry?: object;
  /** The same in version 1, for devices that speak nothing else. */
  readonly entryV1?: object;
}

export interface Proposal {
  readonly credentials?: Readonly<Record<string, object>>;
  readonly hosts: readonly HostEntry[];
}

export interface ProposalInput {
  readonly hosts: readonly Omit<FoundHost, "hostId">[];
  /** Addresses of hosts that answered in version 1 only. */
  readonly onlyV1: ReadonlySet<string>;
  readonly credentials: readonly ProposedCredential[];
  /** Names of the credentials that hosts were read with, by address. */
  readonly readWith: ReadonlyMap<string, string>;
  /** What fits their open ports better than a connection, by address. */
  readonly services?: ReadonlyMap<string, readonly ServiceEntry[]>;
  /** The box itself, its gateway, its resolvers, as hosts; what was found at their addresses is theirs. */
  readonly surroundings?: readonly HostEntry[];
  /** Whether an address is on a network of the box; others are reached through the gateway. */
  readonly isNear?: (address: string) => boolean;
  /** Hosts that the document has already: ids by address. They are not proposed again. */
  readonly watched?: ReadonlyMap<string, string>;
  /** Ids and names that the document has already besides. */
  readonly taken?: { readonly ids: readonly string[]; readonly names: readonly string[] };
  /** UDP ports at which hosts were read, by address, where it is not their credential's. */
  readonly ports?: ReadonlyMap<string, number>;
}

const LONGEST_ID = 63;

/** @returns the proposal, and the id of each host in it by address */
export function proposeConfig(input: ProposalInput): {
  readonly proposal: Proposal;
  readonly ids: ReadonlyMap<string, string>;
} {
  const ids = new Map<string, string>(input.watched);
  const found = new Set(input.hosts.map(({ address }) => address));
  const around = (input.surroundings ?? []).filter(({ address }) => !ids.has(address) && !found.has(address));
  const taken = new Set([...ids.values(), ...around.map(({ id }) => id), ...(input.taken?.ids ?? [])]);
  for (const { address, id } of around) ids.set(address, id);
  const bases = countNames(input.hosts);
  const names = settleNames(input.hosts, input.taken?.names ?? []);
  const hosts = input.hosts.flatMap((host) => {
    if (ids.has(host.address)) return [];
    const entry = entryOf(host, input, names.get(host.address));
    if (entry === undefined) return [];
    const id = freeId(host, bases, taken);
    taken.add(id);
    ids.set(host.address, id);
    return [{ id, ...entry }];
  });
  const all = [...around, ...hosts].map((host) => withParents(host, input, ids));
  const credentials = credentialsOf(input, all);
  return { proposal: { ...(credentials === undefined ? {} : { credentials }), hosts: all }, ids };
}

/** Hosts of other networks are reached through the gateway; who hangs on which switch is learned from the switches. */
function withParents(host: HostEntry, input: ProposalInput, ids: ReadonlyMap<string, string>): HostEntry {
  const gateway = gatewayOf(input);
  const parent = gateway === undefined ? undefined : ids.get(gateway);
  if (parent === undefined || parent === host.id || input.isNear === undefined) return host;
  return input.isNear(host.address) || isLoopback(host.address) ? host : { ...host, parents: [parent] };
}

function gatewayOf({ surroundings = [] }: ProposalInput): string | undefined {
  return surroundings.find(({ id }) => id === "gateway")?.address;
}

/** What people would call it; names that several have are told apart by the address. */
function settleNames(
  hosts: readonly Omit<FoundHost, "hostId">[],
  others: readonly string[],
): ReadonlyMap<string, string> {
  const named = hosts.flatMap((host) => {
    const name = nameOf(host);
    return name === undefined ? [] : [{ address: host.address, name: name.slice(0, LONGEST_NAME) }];
  });
  const counts = new Map<string, number>(others.map((name) => [name.toLowerCase(), 1]));
  for (const { name } of named) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  const isShared = (name: string) => (counts.get(name.toLowerCase()) ?? 0) > 1;
  return new Map(named.map(({ address, name }) => [address, isShared(name) ? `${name} (${address})` : name]));
}

const LONGEST_NAME = 150;

/** Of the credentials those that hosts need and the document lacks. */
export function credentialsOf(
  { credentials }: Pick<ProposalInput, "credentials">,
  hosts: readonly Pick<HostEntry, "snmp">[],
): Proposal["credentials"] {
  const used = new Set(hosts.flatMap(({ snmp }) => (snmp === undefined ? [] : [snmp.credential])));
  const all = credentials
    .filter(({ entry }) => entry !== undefined)
    .flatMap((one) => [[one.name, one.entry] as const, [nameOfV1(one), one.entryV1] as const]);
  const kept = all.filter((entry): entry is readonly [string, object] => used.has(entry[0]) && entry[1] !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function nameOfV1({ name }: ProposedCredential): string {
  return `${name}-v1`;
}

/** Undefined: nothing on the host can be watched. */
function entryOf(
  found: Omit<FoundHost, "hostId">,
  input: ProposalInput,
  name: string | undefined,
): Omit<HostEntry, "id"> | undefined {
  const { answers, kind } = found;
  const services = servicesOf(found, input);
  const [first] = services;
  if (answers.pingMs === undefined && first === undefined && answers.snmp !== true) return undefined;
  const { group, criticality } = KINDS[kind ?? "other"];
  return {
    ...(name === undefined ? {} : { name }),
    address: found.address,
    ...(group === undefined ? {} : { groups: [group] }),
    ...(criticality === undefined ? {} : { criticality }),
    ...hostCheckOf(answers.pingMs !== undefined, first),
    ...snmpOf(found, input),
    ...(services.length === 0 ? {} : { services }),
  };
}

/** Of a device that tells of itself only what it does for others; else all that answers, by the check that fits. */
function servicesOf(found: Omit<FoundHost, "hostId">, { services, surroundings = [] }: ProposalInput): ServiceEntry[] {
  const fitting = services?.get(found.address) ?? [];
  const own = surroundings.find(({ address }) => address === found.address)?.services ?? [];
  const others = fitting.filter(({ id }) => !own.some((service) => service.id === id));
  const isRead = found.answers.snmp === true && found.services > 0;
  if (isRead) return [...own, ...others.filter(({ check }) => check === "dns")];
  const covered = new Set([...own, ...others].flatMap(({ check, id }) => PORTS_OF[id] ?? PORTS_OF[check] ?? []));
  return [...own, ...others, ...tcpServices(found).filter(({ settings }) => !covered.has(Number(settings?.["port"])))];
}

const PORTS_OF: Readonly<Record<string, readonly number[]>> = { dns: [53], http: [80], https: [443], tls: [443] };

/** Who answers no ping is up while something else answers. */
function hostCheckOf(pings: boolean, first: ServiceEntry | undefined): Pick<HostEntry, "hostCheck"> {
  if (pings) return {};
  return { hostCheck: first === undefined ? "none" : { service: first.id } };
}

export function snmpOf(
  found: Omit<FoundHost, "hostId">,
  { credentials, readWith, onlyV1, ports }: Pick<ProposalInput, "credentials" | "readWith" | "onlyV1" | "ports">,
): Pick<HostEntry, "snmp" | "profile"> {
  const asked = readWith.get(found.address);
  const credential = asked === undefined ? credentials[0] : credentials.find(({ name }) => name === asked);
  if (found.answers.snmp !== true || credential === undefined) return {};
  const needsV1 = onlyV1.has(found.address) && credential.entryV1 !== undefined;
  const port = ports?.get(found.address) ?? credential.port;
  const name = needsV1 ? nameOfV1(credential) : credential.name;
  return { snmp: { credential: name, ...(port === 161 ? {} : { port }) }, profile: "auto" };
}

function tcpServices({ answers }: Omit<FoundHost, "hostId">): ServiceEntry[] {
  return answers.ports.map(({ port, name }) => ({ id: name, check: "tcp", settings: { port } }));
}

/** What it is called by itself, else by its kind and place; undefined: nothing is known of it. */
export function nameOf(host: Omit<FoundHost, "hostId">): string | undefined {
  return host.name ?? nameByKind(host);
}

/** `UPS 192.0.2.7`: what it is and where; the model stands beside the name anyway. */
function nameByKind({ kind, vendor, address }: Omit<FoundHost, "hostId">): string | undefined {
  const word = kind === undefined || kind === "other" ? vendor : KINDS[kind].word;
  return word === undefined ? undefined : `${word} ${address}`;
}

function countNames(hosts: readonly Omit<FoundHost, "hostId">[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(baseOf(host), (counts.get(baseOf(host)) ?? 0) + 1);
  return counts;
}

/** The first label of its name; a name that several share, or none at all, needs the address. */
function baseOf({ name, vendor, kind }: Omit<FoundHost, "hostId">): string {
  const label = slug(name?.split(".")[0] ?? "");
  return /[a-z]/.test(label) ? label : slug([vendor, kind].filter(Boolean).join(" ")) || "host";
}

function freeId(
  host: Omit<FoundHost, "hostId">,
  names: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): string {
  const base = baseOf(host);
  const octets = host.address.split(/[.:]/).slice(-2).join("-");
  const hasOwnName = host.name !== undefined && /[a-z]/i.test(host.name) && (names.get(base) ?? 0) < 2;
  const wanted = hasOwnName ? [base, `${base}-${octets}`] : [`${base}-${octets}`];
  for (const id of wanted.map((one) => shorten(one, octets))) if (!taken.has(id)) return id;
  return shorten(`${base}-${slug(host.address)}`, slug(host.address));
}

function shorten(id: string, ending: string): string {
  if (id.length <= LONGEST_ID) return id;
  return id.endsWith(ending)
    ? `${id.slice(0, LONGEST_ID - ending.length - 1).replace(/-{1,64}$/, "")}-${ending}`
    : id.slice(0, LONGEST_ID).replace(/-{1,64}$/, "");
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-{1,64}|-{1,64}$/g, "");
}

/** An access as it stands in a document, and the same in version 1 where that is possible. */
export function credentialEntries(access: SnmpAccess): Pick<ProposedCredential, "entry" | "entryV1"> {
  if (access.version === "3") return { entry: { kind: "snmp", ...access, version: 3 } };
  const entryV1 = { kind: "snmp", version: 1, community: access.community };
  return access.version === "1" ? { entry: entryV1 } : { entry: { ...entryV1, version: "2c" }, entryV1 };
}
