/**
 * What the review of a discovery comes to: each found device with where it stands and what was chosen for it, and what would be put into
 * the configuration. What people set there is never touched: hosts are added, and what a host leaves open is filled in. Pure.
 */
import type { HostEntry, ServiceEntry } from "#model/config/checking.ts";
import type { DeviceChoice, ReviewCheck, ReviewDevice, ReviewStand } from "#model/discovery-review.ts";
import type { PartKind } from "#model/part-kind.ts";
import type { Found, FoundRecord } from "./found-record.ts";
import { KINDS } from "./kinds.ts";
import { plainText } from "./plain-text.ts";
import { credentialsOf, nameOf, proposeConfig, snmpOf, type ProposedCredential } from "./propose-config.ts";
import { marksOf, sameDevices } from "./same-device.ts";

export type Choice = Omit<DeviceChoice, "address">;

/** A host as the configuration in force has it. */
export interface WatchedHost {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Whether the configuration says how it is read, or that it is not. */
  readonly saysSnmp: boolean;
}

export interface ReviewInput {
  readonly records: readonly FoundRecord[];
  readonly credentials: readonly ProposedCredential[];
  /** The box itself, its gateway, its resolvers, as hosts. */
  readonly surroundings: readonly HostEntry[];
  readonly choices: ReadonlyMap<string, Choice>;
  /** Marks of devices that were left out before. */
  readonly leftOut: ReadonlySet<string>;
  readonly watched: readonly WatchedHost[];
  /** What stood at an address in the discovery before. */
  readonly before: ReadonlyMap<string, Earlier>;
}

/** What is remembered of an address. */
export type Earlier = NonNullable<ReviewDevice["before"]> & { readonly marks: readonly string[] };

export interface Planned {
  readonly devices: readonly ReviewDevice[];
  readonly checks: ReadonlyMap<string, readonly ReviewCheck[]>;
  /** Hosts to be added. */
  readonly hosts: readonly HostEntry[];
  /** Hosts that are there, with what is to be filled in. */
  readonly extended: readonly Pick<HostEntry, "id" | "snmp" | "profile">[];
  readonly credentials: Readonly<Record<string, object>>;
}

/** The id of the check whether it answers. */
export const PING = "ping";

export function planReview(input: ReviewInput): Planned {
  const watchedBy = whoIsWatched(input);
  const same = findSame(input, watchedBy);
  const rows = input.records.map((record) => rowOf(record, input, watchedBy.get(record.host.address), same));
  const fresh = rows.filter(({ host }) => host === undefined);
  const common = proposalParts(input);
  const propose = (some: readonly Row[], names: readonly string[]) =>
    proposeConfig({
      ...common,
      hosts: some.map(({ record, choice }) => chosenHost(record.host, choice)),
      taken: { ids: input.watched.map(({ id }) => id), names },
    });
  const wanted = propose(
    fresh.filter(({ wish }) => wish),
    input.watched.map(({ name }) => name),
  );
  const others = propose(
    fresh.filter(({ wish }) => !wish),
    [],
  );
  const entries = new Map(
    [...wanted.proposal.hosts, ...others.proposal.hosts].map((entry) => [entry.address, entry] as const),
  );
  const planned = rows.map((row) => finish(row, entries.get(row.record.host.address), input));
  const known = new Set([...input.watched.map(({ id }) => id), ...planned.flatMap(({ entry }) => entry?.id ?? [])]);
  const placed = placeBehind(rows, planned, input);
  const hosts = placed.flatMap(({ entry }) => (entry === undefined ? [] : [withKnownParents(entry, known)]));
  const extended = planned.flatMap(({ filled }) => filled ?? []);
  return {
    devices: placed.map(({ device }) => device),
    checks: new Map(planned.map(({ device, checks }) => [device.address, checks])),
    hosts,
    extended,
    credentials: credentialsOf(common, [...hosts, ...extended]) ?? {},
  };
}

interface Row {
  readonly record: FoundRecord;
  readonly choice: Choice;
  readonly host: WatchedHost | undefined;
  readonly stand: ReviewStand;
  readonly sameAs: ReviewDevice["sameAs"];
  readonly wish: boolean;
}

function rowOf(
  record: FoundRecord,
  input: ReviewInput,
  host: WatchedHost | undefined,
  same: ReadonlyMap<string, ReviewDevice["sameAs"]>,
): Row {
  const choice = input.choices.get(record.host.address) ?? {};
  const stand = standOf(record, host, input);
  const sameAs = same.get(record.host.address);
  const byDefault = (stand === "ready" || stand === "readable") && sameAs === undefined;
  return { record, choice, host, stand, sameAs, wish: stand !== "watched" && (choice.take ?? byDefault) };
}

function standOf(record: FoundRecord, host: WatchedHost | undefined, { leftOut }: ReviewInput): ReviewStand {
  const { answers, services, kind } = record.host;
  const isRead = answers.snmp === true && services > 0;
  if (host !== undefined) return isRead && !host.saysSnmp ? "readable" : "watched";
  if ([...marksOf(record), `address ${record.host.address}`].some((mark) => leftOut.has(mark))) return "leftOut";
  if (isRead) return "ready";
  return kind !== undefined || answers.ports.length > 0 || answers.snmp === true ? "unreadable" : "unknown";
}

/** By its address, or by a name that leads to it. */
function whoIsWatched({ records, watched }: ReviewInput): ReadonlyMap<string, WatchedHost> {
  const byAddress = new Map(watched.toReversed().map((host) => [host.address.toLowerCase(), host]));
  return new Map(
    records.flatMap(({ host: { address, names } }) => {
      const written = [address, ...names.filter(({ by }) => by === "dns").map(({ name }) => name.toLowerCase())];
      const host = written.map((one) => byAddress.get(one)).find((one) => one !== undefined);
      return host === undefined ? [] : [[address, host] as const];
    }),
  );
}

/** Whose second address each is; what is watched already is the first. */
function findSame(
  input: ReviewInput,
  watchedBy: ReadonlyMap<string, WatchedHost>,
): ReadonlyMap<string, ReviewDevice["sameAs"]> {
  const isWatched = ({ host }: FoundRecord) => Number(watchedBy.has(host.address));
  const records = new Map(input.records.map((record) => [record.host.address, record]));
  const found = sameDevices(input.records.toSorted((a, b) => isWatched(b) - isWatched(a)));
  const moved = movedFrom(input, watchedBy);
  const sameAs = (record: FoundRecord): ReviewDevice["sameAs"] => {
    const first = found.get(record.host.address);
    const host = first === undefined ? moved(record) : watchedBy.get(first);
    if (host !== undefined) return { address: host.address, name: host.name, watched: true };
    const one = first === undefined ? undefined : records.get(first);
    return one && { address: one.host.address, name: nameOf(one.host) ?? "", watched: false };
  };
  return new Map(
    input.records.flatMap((record) =>
      watchedBy.has(record.host.address) ? [] : [[record.host.address, sameAs(record)] as const],
    ),
  );
}

/** A watched host that was not found at its address any more may be at another one now. */
function movedFrom({ before, watched, records }: ReviewInput, watchedBy: ReadonlyMap<string, WatchedHost>) {
  const there = new Set(records.map(({ host }) => host.address));
  const gone = new Map<string, WatchedHost>();
  for (const host of watched) {
    if (there.has(host.address)) continue;
    for (const mark of before.get(host.address)?.marks ?? []) gone.set(mark, host);
  }
  return (record: FoundRecord): WatchedHost | undefined =>
    watchedBy.has(record.host.address)
      ? undefined
      : marksOf(record)
          .map((mark) => gone.get(mark))
          .find((host) => host !== undefined);
}

function proposalParts({ records, credentials, surroundings, watched }: ReviewInput) {
  const read = records.flatMap(({ host, readWith }) =>
    readWith === undefined ? [] : [[host.address, readWith] as const],
  );
  const near = new Map(records.map(({ host, near: isNear }) => [host.address, isNear]));
  return {
    credentials,
    surroundings,
    services: new Map(records.map(({ host, services }) => [host.address, services])),
    readWith: new Map(read.map(([address, { credential }]) => [address, credential])),
    ports: new Map(read.map(([address, { port }]) => [address, port])),
    onlyV1: new Set(read.flatMap(([address, { onlyV1 }]) => (onlyV1 ? [address] : []))),
    watched: new Map(watched.map(({ address, id }) => [address, id])),
    isNear: (address: string) => near.get(address) ?? true,
  };
}

/** As people call it. */
function chosenHost(host: Found, { name }: Choice): Found {
  const chosen = plainText(name ?? "");
  return chosen === "" ? host : { ...host, name: chosen };
}

interface Finished {
  readonly device: ReviewDevice;
  readonly checks: readonly ReviewCheck[];
  readonly entry?: HostEntry;
  readonly filled?: Planned["extended"][number];
}

function finish(row: Row, entry: HostEntry | undefined, input: ReviewInput): Finished {
  const { record, choice, host: watched, stand } = row;
  const checks = checksOf(row, entry);
  const wanted = checks.filter(({ take }) => take);
  const take = row.wish && (stand === "readable" || entry !== undefined);
  const name = chosenHost(record.host, choice).name ?? nameOf(record.host) ?? "";
  const troubles = wanted.filter(({ state }) => state === "warning" || state === "critical").length;
  const { kind, vendor, model, version, mac, certainty, answers, remarks, address } = record.host;
  const group = choice.group ?? KINDS[kind ?? "other"].group;
  const known = {
    group,
    kind,
    vendor,
    model,
    version,
    mac,
    sameAs: row.sameAs,
    host: watched === undefined ? undefined : { id: watched.id, name: watched.name },
    before: changeOf(record, input.before.get(address)),
  };
  const device = {
    address,
    stand,
    certainty,
    name,
    proposedName: nameOf(record.host) ?? "",
    sharedName: take && entry?.name !== undefined && entry.name !== name,
    answers,
    remarks,
    take,
    criticality: choice.criticality ?? entry?.criticality ?? KINDS[kind ?? "other"].criticality ?? "medium",
    checks: wanted.length,
    parts: partsOf(record),
    troubles,
    parents: parentNames(entry, input),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  } as ReviewDevice;
  if (!take) return { device, checks };
  if (stand === "readable" && watched !== undefined)
    return { device, checks, filled: { id: watched.id, ...readAs(record, choice, input) } };
  return entry === undefined ? { device, checks } : { device, checks, entry: chosenEntry(entry, choice, record) };
}

/** Puts hosts behind those that people chose. What would lead back to itself, or to what is not watched, is left as proposed. */
function placeBehind(rows: readonly Row[], planned: readonly Finished[], input: ReviewInput): readonly Finished[] {
  const all = [
    ...input.watched.map(({ id, name, address }) => ({ id, name, address })),
    ...planned.flatMap(({ entry }) => (entry === undefined ? [] : [{ ...entry, name: entry.name ?? entry.id }])),
  ];
  const byAddress = new Map(all.map((host) => [host.address, host]));
  const byId = new Map([...input.surroundings, ...all].map((host) => [host.id, host]));
  const wished = planned.map((one, index) => {
    const behind = rows[index]?.choice.behind;
    if (one.entry === undefined || behind === undefined) return one;
    const parent = byAddress.get(behind);
    return behind === "" ? withParents(one, one.entry, []) : parent ? withParents(one, one.entry, [parent.id]) : one;
  });
  const parentsOf = new Map(wished.flatMap(({ entry }) => (entry ? [[entry.id, entry.parents ?? []] as const] : [])));
  return wished.map((one, index) => {
    const kept = isRing(one.entry?.id, parentsOf) ? (planned[index] ?? one) : one;
    const parents = (kept.entry?.parents ?? []).flatMap((id) => byId.get(id) ?? []);
    const [first] = parents;
    if (first === undefined)
      return { ...kept, device: { ...kept.device, parents: kept.entry ? [] : kept.device.parents } };
    const device = { ...kept.device, parents: parents.map(({ id, name }) => name ?? id), behind: first.address };
    return { ...kept, device };
  });
}

function withParents(one: Finished, entry: HostEntry, parents: string[]): Finished {
  const { parents: _before, ...rest } = entry;
  return { ...one, entry: parents.length === 0 ? rest : { ...rest, parents } };
}

/** Whether the way up from a host leads back to it. */
function isRing(id: string | undefined, parentsOf: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const above = (at: string): boolean =>
    (parentsOf.get(at) ?? []).some((next) => {
      if (next === id) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return above(next);
    });
  return id !== undefined && above(id);
}

function parentNames(
  { parents = [] }: Pick<HostEntry, "parents"> = {},
  { watched, surroundings }: ReviewInput,
): string[] {
  const names = new Map([...surroundings, ...watched].map(({ id, name }) => [id, name ?? id]));
  return parents.map((id) => names.get(id) ?? id);
}

/** What stood there before, where it was another device or says something else of itself now. */
function changeOf(record: FoundRecord, earlier: Earlier | undefined): ReviewDevice["before"] {
  if (earlier === undefined) return undefined;
  const { marks, ...shown } = earlier;
  const now = marksOf(record);
  const kinds = (list: readonly string[]) => new Map(list.map((mark) => [mark.split(" ")[0], mark]));
  const [old, present] = [kinds(marks), kinds(now)];
  const isOther = ["serial", "mac"].some(
    (kind) => old.has(kind) && present.has(kind) && old.get(kind) !== present.get(kind),
  );
  const { vendor, model } = record.host;
  const says = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
  return isOther || says(shown.vendor, vendor) || says(shown.model, model) ? shown : undefined;
}

/** What is remembered of an address, to see what changes. */
export function earlierOf(record: FoundRecord): Earlier {
  const { vendor, model, mac } = record.host;
  const shown = { name: nameOf(record.host), vendor, model, mac };
  return {
    marks: marksOf(record),
    ...(Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)) as typeof shown),
  } as Earlier;
}

function checksOf({ record, choice, stand, host }: Row, entry: HostEntry | undefined): ReviewCheck[] {
  const without = new Set(choice.without);
  const isRead = record.host.answers.snmp === true && record.readWith !== undefined;
  const derived =
    stand === "watched" || !isRead
      ? []
      : (record.host.derived ?? []).map(({ part: _part, ...check }): ReviewCheck => ({
          ...check,
          check: "device",
          take: !without.has(check.id),
        }));
  if (host !== undefined || entry === undefined) return derived;
  const pings = entry.hostCheck === undefined ? [{ id: PING, check: "ping", take: !without.has(PING) }] : [];
  const services = (entry.services ?? []).map(({ id, check, settings }): ReviewCheck => {
    const port = portOf({ check, settings });
    return { id, check, take: !without.has(id), ...(port === undefined ? {} : { port }) };
  });
  return [...pings, ...services, ...derived];
}

function portOf({ check, settings }: Pick<ServiceEntry, "check" | "settings">): number | undefined {
  const port = settings?.["port"];
  if (typeof port === "number") return port;
  const url = settings?.["url"];
  if (typeof url === "string") return url.startsWith("https:") ? 443 : 80;
  return { dns: 53, tls: 443 }[check];
}

/** The kinds of parts that are watched, the most numerous first. */
function partsOf({ host }: FoundRecord): PartKind[] {
  const counts = new Map<PartKind, number>();
  for (const { part } of host.derived ?? []) if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([part]) => part);
}

function chosenEntry(entry: HostEntry, choice: Choice, record: FoundRecord): HostEntry {
  const without = new Set(choice.without);
  const services = entry.services?.filter(({ id }) => !without.has(id)) ?? [];
  const { services: _all, hostCheck, profile: _profile, groups, ...rest } = entry;
  const left = services.map(({ id }) => id);
  return {
    ...rest,
    ...(choice.group === undefined ? (groups === undefined ? {} : { groups }) : { groups: [choice.group] }),
    ...(choice.criticality === undefined ? {} : { criticality: choice.criticality }),
    ...hostCheckOf(hostCheck, without.has(PING), left),
    ...(entry.profile === undefined ? {} : { profile: profileOf(record, without) }),
    ...(services.length === 0 ? {} : { services }),
  };
}

function hostCheckOf(
  hostCheck: HostEntry["hostCheck"],
  withoutPing: boolean,
  left: readonly string[],
): Pick<HostEntry, "hostCheck"> {
  if (hostCheck === undefined && !withoutPing) return {};
  const told = typeof hostCheck === "object" && "service" in hostCheck ? hostCheck.service : undefined;
  const service = told !== undefined && left.includes(told) ? told : left[0];
  return { hostCheck: service === undefined ? "none" : { service } };
}

function profileOf(record: FoundRecord, without: ReadonlySet<string>): NonNullable<HostEntry["profile"]> {
  const ids = (record.host.derived ?? []).map(({ id }) => id).filter((id) => without.has(id));
  return ids.length === 0 ? "auto" : { auto: true, without: ids };
}

/** How a host that is there is read from now on. */
function readAs(record: FoundRecord, choice: Choice, input: ReviewInput): Pick<HostEntry, "snmp" | "profile"> {
  const { snmp } = snmpOf(record.host, proposalParts({ ...input, records: [record] }));
  return snmp === undefined ? {} : { snmp, profile: profileOf(record, new Set(choice.without)) };
}

function withKnownParents(entry: HostEntry, known: ReadonlySet<string>): HostEntry {
  const parents = entry.parents?.filter((id) => known.has(id)) ?? [];
  const { parents: _parents, ...rest } = entry;
  return parents.length === 0 ? rest : { ...rest, parents };
}
