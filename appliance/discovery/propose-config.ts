/** The part of a configuration document that watches what was found. Pure. */
import type { HostEntry, ServiceEntry } from "#model/config/checking.ts";
import type { FoundHost } from "#model/discovery.ts";
import type { SnmpAccess } from "#model/site.ts";

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
  /** Hosts that the document has already: ids by address. They are not proposed again. */
  readonly watched?: ReadonlyMap<string, string>;
}

const LONGEST_ID = 63;

/** @returns the proposal, and the id of each host in it by address */
export function proposeConfig(input: ProposalInput): {
  readonly proposal: Proposal;
  readonly ids: ReadonlyMap<string, string>;
} {
  const ids = new Map<string, string>(input.watched);
  const taken = new Set(ids.values());
  const names = countNames(input.hosts);
  const hosts = input.hosts.flatMap((found) => {
    if (ids.has(found.address)) return [];
    const entry = entryOf(found, input, "");
    if (entry === undefined) return [];
    const id = freeId(found, names, taken);
    taken.add(id);
    ids.set(found.address, id);
    return [{ ...entry, id }];
  });
  const credentials = credentialsOf(input, hosts);
  return { proposal: { ...(credentials === undefined ? {} : { credentials }), hosts }, ids };
}

function credentialsOf({ credentials }: ProposalInput, hosts: readonly HostEntry[]): Proposal["credentials"] {
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
function entryOf(found: Omit<FoundHost, "hostId">, input: ProposalInput, id: string): HostEntry | undefined {
  const { answers } = found;
  const services = answers.snmp === true ? [] : tcpServices(found);
  const [first] = services;
  if (answers.pingMs === undefined && first === undefined && answers.snmp !== true) return undefined;
  const name = found.name ?? nameByKind(found);
  return {
    id,
    ...(name === undefined ? {} : { name: name.slice(0, 200) }),
    address: found.address,
    ...hostCheckOf(answers.pingMs !== undefined, first),
    ...snmpOf(found, input),
    ...(services.length === 0 ? {} : { services }),
  };
}

/** Who answers no ping is up while something else answers. */
function hostCheckOf(pings: boolean, first: ServiceEntry | undefined): Pick<HostEntry, "hostCheck"> {
  if (pings) return {};
  return { hostCheck: first === undefined ? "none" : { service: first.id } };
}

function snmpOf(
  found: Omit<FoundHost, "hostId">,
  { credentials, readWith, onlyV1 }: ProposalInput,
): Pick<HostEntry, "snmp" | "profile"> {
  const credential = credentials.find(({ name }) => name === readWith.get(found.address)) ?? credentials[0];
  if (found.answers.snmp !== true || credential === undefined) return {};
  const needsV1 = onlyV1.has(found.address) && credential.entryV1 !== undefined;
  const port = credential.port === 161 ? {} : { port: credential.port };
  return { snmp: { credential: needsV1 ? nameOfV1(credential) : credential.name, ...port }, profile: "auto" };
}

function tcpServices({ answers }: Omit<FoundHost, "hostId">): ServiceEntry[] {
  return answers.ports.map(({ port, name }) => ({ id: name, check: "tcp", settings: { port } }));
}

function nameByKind({ vendor, model, kind }: Omit<FoundHost, "hostId">): string | undefined {
  const thing = model ?? kind;
  const repeats = vendor !== undefined && thing?.toLowerCase().startsWith(vendor.toLowerCase()) === true;
  const words = [repeats ? undefined : vendor, thing].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(" ");
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
