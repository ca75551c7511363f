/**
 * Learns who hangs on which port: gathers each device's tables once an hour, keeps them with the state, and puts links and
 * learned parents into the site in force. Between times the tables are kept packed: a switch has thousands of addresses.
 *
 * The devices are read a few at a time all through the hour, so that no minute costs more than another. Those of which nothing
 * is known yet are read within a minute: a new box soon knows where everything hangs.
 */
import { hash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { learnTopology, type BoxPlace, type Topology } from "#devices/learn-topology.ts";
import type { PortUse } from "#devices/profile-ports.ts";
import type { TopologyTables } from "#devices/topology-tables.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { errorCode, isAbort } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { SharedWork } from "#lib/shared-work.ts";
import { Slots } from "#lib/slots.ts";
import type { Host, HostLink, Site } from "#model/site.ts";
import { mergeLearnedParents } from "./merge-derived.ts";

export interface TopologyKeeperParts {
  readonly site: () => Site;
  readonly gather: (host: Host, signal: AbortSignal) => Promise<TopologyTables>;
  readonly box: () => BoxPlace;
  /** The host's address where it is configured by name; undefined: not known. */
  readonly resolve: (name: string, signal: AbortSignal) => Promise<string | undefined>;
  readonly isUp: (hostId: string) => boolean | undefined;
  readonly facts: { get(name: string): unknown; set(name: string, value: unknown): void };
  readonly clock: TimerClock;
  readonly log: Log;
  /** Called when other links or parents were learned: the site is to be put in force again. */
  readonly changed: () => void;
}

const factOf = (hostId: string): string => `topology.${hostId}`;
/** The first look waits for the hosts to be known up, and leaves the start to the checks. */
const FIRST_MS = 60_000;
const AT_ONCE = 4;
/** So many turns an hour; after each, what was learned in it comes into force. */
const TURN_MS = 600_000;
const TURNS = 6;
/** The readings of a turn are spread over this much of it. */
const SPREAD_MS = 540_000;
/** Those of whom nothing is known yet are read within this time at its beginning, however few with less rest between them. */
const FIRST_SPREAD_MS = 60_000;
const LONGEST_FIRST_REST_MS = 2000;
const MOST_LINKS = 500;
const LONGEST_MS = 60_000;

/** Shorter tables are kept as the text that they are. */
const LEAST_PACKED_CHARS = 2000;

const NO_WORDS = "";
const NOBODYS: ReadonlyMap<string, string> = new Map();

/** As it is stored. */
interface Known {
  readonly address: string;
  readonly tables: TopologyTables;
}

/** The same as JSON, deflated where that is long. */
type PackedKnown = string | Buffer;

export class TopologyKeeper {
  readonly #parts: TopologyKeeperParts;
  readonly #known = new Map<string, PackedKnown | undefined>();
  /** When each host was asked last since the start, whether it answered or not; steady clock. */
  readonly #askedMs = new Map<string, number>();
  readonly #slots = new Slots(AT_ONCE);
  readonly #stop = new AbortController();
  readonly #learning: SharedWork;
  #topology: Topology | undefined;
  /** Of the topology that is in force or was told to be changed. */
  #wordsInForce = NO_WORDS;
  #timer: Timer | undefined;

  constructor(parts: TopologyKeeperParts) {
    this.#parts = parts;
    this.#learning = new SharedWork(parts.clock, () => void this.#learn(this.#parts.site()));
  }

  start(): void {
    this.#timer = this.#parts.clock.after(FIRST_MS, () => void this.#turn());
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#learning.stop();
    this.#stop.abort();
  }

  /** A site with what is known of it. */
  apply(site: Site): Site {
    const topology = this.#learn(site);
    const { parents, links } = topology;
    this.#wordsInForce = wordsOf(topology);
    const byHost = new Map<string, HostLink[]>();
    for (const { from, to, port, toName, toPort, by } of links) {
      const list = byHost.get(from) ?? [];
      if (list.length >= MOST_LINKS) continue;
      const known = Object.entries({ port, host: to, name: toName, neighbourPort: toPort });
      const link = { by, ...Object.fromEntries(known.filter(([, value]) => value !== undefined)) };
      byHost.set(from, [...list, link]);
    }
    const hosts = site.hosts.map((host) => {
      const own = byHost.get(host.id);
      return own === undefined ? host : { ...host, links: own };
    });
    return mergeLearnedParents({ ...site, hosts }, parents);
  }

  portUse(hostId: string): ReadonlyMap<number, PortUse> | undefined {
    return this.#topology?.portUse.get(hostId);
  }

  /** Hosts by the addresses that devices say are theirs. */
  hostsByAddress(): ReadonlyMap<string, string> {
    return this.#topology?.hostOf ?? NOBODYS;
  }

  /** What the devices said when they were read last, by host; unpacked anew each time. */
  tables(): ReadonlyMap<string, TopologyTables> {
    const known = this.#parts.site().hosts.map((host) => [host.id, this.#knownOf(host.id)?.tables] as const);
    return new Map(known.filter((entry): entry is [string, TopologyTables] => entry[1] !== undefined));
  }

  /** Gathers everything anew, at once. */
  async refresh(): Promise<void> {
    await this.#gatherAndLearn(this.#askable(), 0);
  }

  /** Gathers one host's tables now: before its ports are chosen for the first time. */
  async gatherFirst(host: Host): Promise<void> {
    if (this.#packedOf(host.id) !== undefined) return;
    await this.#gather(host);
    // All hosts that are read for the first time at once are learned together: one by one it would be quadratic.
    await this.#learning.wish();
  }

  async #turn(): Promise<void> {
    const { clock } = this.#parts;
    const startedMs = clock.monotonicMs();
    const strangers = this.#askable().filter((id) => !this.#askedMs.has(id) && this.#packedOf(id) === undefined);
    await this.#gatherAndLearn(strangers, restOf(strangers, FIRST_SPREAD_MS, LONGEST_FIRST_REST_MS));
    const due = this.#longestNotAsked(strangers);
    await this.#gatherAndLearn(due, restOf(due, startedMs + SPREAD_MS - clock.monotonicMs()));
    if (this.#timer === undefined) return;
    const leftMs = startedMs + TURN_MS - clock.monotonicMs();
    this.#timer = clock.after(Math.max(0, leftMs), () => void this.#turn());
  }

  /** Hosts by their ids: the site may be put in force anew while they wait, and the one before is not to be kept for it. */
  #askable(): string[] {
    const { site, isUp } = this.#parts;
    return site()
      .hosts.filter((host) => host.snmp !== undefined && isUp(host.id) !== false)
      .map(({ id }) => id);
  }

  #longestNotAsked(justAsked: readonly string[]): string[] {
    const askable = this.#askable();
    const askedMs = (id: string) => this.#askedMs.get(id) ?? -Infinity;
    const others = new Set(askable).difference(new Set(justAsked));
    return [...others]
      .sort((one, other) => askedMs(one) - askedMs(other) || 0)
      .slice(0, Math.ceil(askable.length / TURNS));
  }

  async #gatherAndLearn(ids: readonly string[], restMs: number): Promise<void> {
    if (ids.length === 0) return;
    const waiting = ids.values();
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#gatherAll(waiting, restMs)));
    if (this.#stop.signal.aborted) return;
    const words = wordsOf(this.#learn(this.#parts.site()));
    if (words === this.#wordsInForce) return;
    this.#wordsInForce = words;
    this.#parts.changed();
  }

  /** One host after the other, as long as any waits, with a rest between them. */
  async #gatherAll(waiting: Iterable<string>, restMs: number): Promise<void> {
    let isFirst = true;
    for (const id of waiting) {
      if (!isFirst && restMs > 0)
        await new Promise<void>((resolve) => this.#parts.clock.after(restMs, resolve, { idle: true }));
      isFirst = false;
      if (this.#stop.signal.aborted) return;
      const host = this.#parts.site().hosts.find((one) => one.id === id);
      if (host?.snmp !== undefined) await this.#gather(host);
    }
  }

  async #gather(host: Host): Promise<void> {
    const { log, resolve, clock } = this.#parts;
    this.#askedMs.set(host.id, clock.monotonicMs());
    try {
      await this.#slots.run(this.#stop.signal, async () => {
        const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(LONGEST_MS)]);
        const tables = await this.#parts.gather(host, signal);
        const address = (await resolve(host.address, signal)) ?? host.address;
        this.#take(host, { address, tables });
      });
    } catch (error) {
      if (isAbort(error)) return;
      log.debug({ host: host.id, code: errorCode(error) ?? String(error) }, "its neighbours are not known");
    }
  }

  #learn(site: Site): Topology {
    const hosts = site.hosts.map((host) => {
      const known = this.#knownOf(host.id);
      return { id: host.id, address: known?.address ?? host.address, tables: known?.tables };
    });
    this.#topology = learnTopology(hosts, this.#parts.box());
    return this.#topology;
  }

  /** What was stored last time is not stored again. */
  #take(host: Host, known: Known): void {
    const text = JSON.stringify(known);
    if (textOf(this.#packedOf(host.id)) === text) return;
    this.#known.set(host.id, packed(text));
    this.#parts.facts.set(factOf(host.id), known);
  }

  #knownOf(id: string): Known | undefined {
    const text = textOf(this.#packedOf(id));
    return text === undefined ? undefined : (JSON.parse(text) as Known);
  }

  #packedOf(id: string): PackedKnown | undefined {
    if (!this.#known.has(id)) {
      const stored = this.#parts.facts.get(factOf(id));
      this.#known.set(id, stored === undefined ? undefined : packed(JSON.stringify(stored)));
    }
    return this.#known.get(id);
  }
}

/** What each of those who ask at once rests after a host, so that all are asked within that time. Milliseconds. */
function restOf(ids: readonly string[], spreadMs: number, longestMs = spreadMs): number {
  return Math.min(longestMs, (spreadMs * AT_ONCE) / ids.length);
}

function packed(text: string): PackedKnown {
  return text.length < LEAST_PACKED_CHARS ? text : deflateRawSync(text);
}

function textOf(known: PackedKnown | undefined): string | undefined {
  return Buffer.isBuffer(known) ? inflateRawSync(known).toString() : known;
}

/** The same for the same. */
function wordsOf({ links, parents, hostOf }: Topology): string {
  return hash("sha256", JSON.stringify([links, [...parents], [...hostOf]]));
}
