/**
 * A discovery from beginning to end: who is there, what it is, what would watch it. Only asks; nothing is ever written to a
 * device. Every packet is paid for from one budget.
 *
 * 1. The sweep: a ping to every address, and the kernel's ARP table.
 * 2. Each host that is there: its names, a short list of TCP ports, SNMP with the given credential.
 * 3. What that makes of it, and the configuration that would watch it.
 */
import type { TimerClock } from "#lib/clock.ts";
import type { HostEntry, ServiceEntry } from "#model/config/checking.ts";
import { Slots } from "#lib/slots.ts";
import type { DiscoveryProgress, DiscoveryResult, FoundHost } from "#model/discovery.ts";
import type { ArpEntry } from "#probes/arp-table.ts";
import type { Pinger } from "#probes/ping.ts";
import type { SnmpClient } from "#snmp/client.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { askSnmp, type AskedCredential, type JudgeLook } from "./ask-snmp.ts";
import { recordOf, type FoundRecord } from "./found-record.ts";
import { identify, type Evidence } from "./identify.ts";
import { KINDS } from "./kinds.ts";
import { lookUpNames } from "./names.ts";
import { addressesOf, type Network } from "./networks.ts";
import { lookAtServices } from "./look-at-services.ts";
import { PacketBudget } from "./packet-budget.ts";
import { lookAtPorts } from "./ports.ts";
import { proposeConfig } from "./propose-config.ts";
import { sweep, type Sighted } from "./sweep.ts";

export interface DiscoverOptions {
  readonly networks: readonly Network[];
  /** Packets per second, at most. */
  readonly rate: number;
  /** How SNMP is asked: each device with one after the other until it can be read. Empty: it is not asked. */
  readonly credentials: readonly AskedCredential[];
  /** Ids of hosts that are watched already, by address. */
  readonly watched?: ReadonlyMap<string, string>;
  readonly ownAddresses: ReadonlySet<string>;
  readonly isNear: (address: string) => boolean;
  readonly pinger: Pinger;
  readonly readArp: () => readonly ArpEntry[];
  /** What is watched beside what is found: the box itself, its gateway, its resolvers. */
  readonly surroundings?: readonly HostEntry[];
  readonly clock: TimerClock;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DiscoveryProgress) => void;
  /** How a check stands that would watch a device; left out: that is not looked at. */
  readonly judge?: JudgeLook;
}

/** What a discovery found, and of each host what is needed to ask it again. */
export interface Explored {
  readonly result: DiscoveryResult;
  readonly records: readonly FoundRecord[];
  /** It was cancelled: addresses that were seen and not looked at any more. Undefined: it came to its end. */
  readonly notLookedAt?: ReadonlySet<string>;
}

const HOSTS_AT_ONCE = 16;
/** Silent hosts of other networks are tried at a port or two: a filter may only stop pings. */
const TRIED_WHEN_SILENT = [443, 22];
const MOST_SILENT = 1024;

/** @throws the signal's reason when it is cancelled; errors of this box's own sockets */
export async function discover(options: DiscoverOptions): Promise<DiscoveryResult> {
  const { result } = await explore(options);
  options.signal.throwIfAborted();
  return result;
}

/**
 * The same, with what a review keeps. When it is cancelled it gives what it has found until then.
 * @throws errors of this box's own sockets
 */
export async function explore(options: DiscoverOptions): Promise<Explored> {
  const { networks, rate, clock, signal } = options;
  const startedAt = clock.monotonicMs();
  const budget = new PacketBudget(rate, clock);
  const addresses = addressesOf(networks, options.ownAddresses);
  const progress = {
    phase: "sweep" as DiscoveryProgress["phase"],
    addresses: addresses.length,
    swept: 0,
    found: 0,
    looked: 0,
    groups: {} as Record<string, number>,
  };
  const tell = (news: Partial<typeof progress>) => {
    Object.assign(progress, news);
    options.onProgress({ ...progress, packets: budget.spent });
  };
  const present = await sweep(addresses, { ...options, budget, onProgress: (swept, found) => tell({ swept, found }) });
  const silent = signal.aborted ? [] : await findSilent(addresses, present, options, budget);
  const places = new Map(addresses.map((address, place) => [address, place]));
  const placeOf = ({ address }: Sighted) => places.get(address) ?? 0;
  const sighted = [...present, ...silent].toSorted((a, b) => placeOf(a) - placeOf(b));
  tell({ phase: "look", found: sighted.length });
  const client = makeSnmpClient(undefined, (packets, until) => budget.take(packets, until));
  const slots = new Slots(HOSTS_AT_ONCE);
  const services = new Map<string, readonly ServiceEntry[]>();
  const looks = new Map<string, Evidence>();
  try {
    await Promise.all(
      sighted.map((one) =>
        slots.run(signal, async () => {
          const found = await lookAt(one, options, budget, client);
          const checks = await servicesOf(found, options, budget, client);
          // What a cancel has cut short is no look.
          if (signal.aborted) return;
          services.set(one.address, checks);
          looks.set(one.address, found);
          tell({ looked: progress.looked + 1, groups: withOneMore(progress.groups, found) });
        }),
      ),
    );
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    client.stop();
  }
  const real = withoutProxies(sighted.map((one) => looks.get(one.address) ?? unseen(one)));
  const { hosts, proposal } = conclude(real, services, options);
  if (!signal.aborted) tell({ phase: "done", found: hosts.length });
  const result = {
    networks: networks.map(({ text }) => text),
    packetsPerSecond: rate,
    packets: budget.spent,
    seconds: Math.round((clock.monotonicMs() - startedAt) / 100) / 10,
    hosts,
    configuration: proposal,
  };
  const records = real.map((one) =>
    recordOf(one, services.get(one.sighted.address) ?? [], {
      near: options.isNear(one.sighted.address),
      credentials: options.credentials,
    }),
  );
  if (!signal.aborted) return { result, records };
  const notLookedAt = sighted.map(({ address }) => address).filter((address) => !looks.has(address));
  return { result, records, notLookedAt: new Set(notLookedAt) };
}

/** Somebody is there; more is not known. */
function unseen(sighted: Sighted): Evidence {
  return { sighted, names: {}, ports: { open: [], refuses: false } };
}

/** What was found so far, by the group that it would go into. */
function withOneMore(groups: Readonly<Record<string, number>>, evidence: Evidence): Record<string, number> {
  const group = KINDS[identify(evidence).kind ?? "other"].group ?? "other";
  return { ...groups, [group]: (groups[group] ?? 0) + 1 };
}

/** What of a host's open ports is watched better than by a connection. */
async function servicesOf(
  evidence: Evidence,
  { pinger, clock, signal }: DiscoverOptions,
  budget: PacketBudget,
  snmp: SnmpClient,
): Promise<readonly ServiceEntry[]> {
  const { address, name, services, answers } = identify(evidence);
  // Of what tells of itself only what it does for others is of interest.
  const open = evidence.ports.open.filter((port) => port === 53 || services === 0);
  if (answers.ports.length === 0 || open.length === 0) return [];
  return lookAtServices({ address, open, name }, { pinger, snmp, clock, budget, signal });
}

function conclude(
  evidence: readonly Evidence[],
  services: ReadonlyMap<string, readonly ServiceEntry[]>,
  options: DiscoverOptions,
) {
  const found = evidence.map((one) => ({ one, host: identify(one) }));
  const onlyV1 = new Set(
    found.flatMap(({ one, host }) => (one.snmp?.answered === true && one.snmp.version === "1" ? [host.address] : [])),
  );
  const { proposal, ids } = proposeConfig({
    hosts: found.map(({ host }) => host),
    onlyV1,
    credentials: options.credentials,
    services,
    surroundings: options.surroundings ?? [],
    isNear: options.isNear,
    readWith: new Map(
      found.flatMap(({ one, host }) =>
        one.snmp?.credential === undefined ? [] : [[host.address, one.snmp.credential] as const],
      ),
    ),
    ...(options.watched === undefined ? {} : { watched: options.watched }),
  });
  const hosts = found.map(({ host }): FoundHost => {
    const hostId = ids.get(host.address);
    return hostId === undefined ? host : { ...host, hostId };
  });
  return { hosts, proposal };
}

/** A router that answers ARP for others gives one MAC address to many addresses where nobody is. */
function withoutProxies(evidence: readonly Evidence[]): readonly Evidence[] {
  const isBare = ({ sighted, names, ports, snmp }: Evidence) =>
    sighted.roundTripMs === undefined &&
    ports.open.length === 0 &&
    !ports.refuses &&
    snmp?.answered !== true &&
    Object.keys(names).length === 0;
  const counts = new Map<string | undefined, number>();
  for (const { sighted } of evidence) counts.set(sighted.mac, (counts.get(sighted.mac) ?? 0) + 1);
  return evidence.filter((one) => !isBare(one) || (counts.get(one.sighted.mac) ?? 0) < 3);
}

async function findSilent(
  addresses: readonly string[],
  present: readonly Sighted[],
  options: DiscoverOptions,
  budget: PacketBudget,
): Promise<Sighted[]> {
  const known = new Set(present.map(({ address }) => address));
  const far = addresses.filter((address) => !known.has(address) && !options.isNear(address)).slice(0, MOST_SILENT);
  const slots = new Slots(HOSTS_AT_ONCE);
  const answered = new Set<string>();
  try {
    await Promise.all(
      far.map((address) =>
        slots.run(options.signal, async () => {
          const { open, refuses } = await lookAtPorts(address, budget, options.signal, TRIED_WHEN_SILENT);
          if (open.length > 0 || refuses) answered.add(address);
        }),
      ),
    );
  } catch (error) {
    if (!options.signal.aborted) throw error;
  }
  return far.flatMap((address) => (answered.has(address) ? [{ address }] : []));
}

async function lookAt(
  sighted: Sighted,
  options: DiscoverOptions,
  budget: PacketBudget,
  client: SnmpClient,
): Promise<Evidence> {
  const { signal } = options;
  const [names, ports, snmp] = await Promise.all([
    lookUpNames(sighted.address, budget, signal),
    lookAtPorts(sighted.address, budget, signal),
    askSnmp(sighted.address, { ...options, client }),
  ]);
  return { sighted, names, ports, snmp };
}
