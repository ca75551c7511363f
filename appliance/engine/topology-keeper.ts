/**
 * Learns once an hour who hangs on which port: gathers the devices' tables, keeps them with the state, and puts links and
 * learned parents into the site in force. Between times the tables are kept packed: a switch has thousands of addresses.
 */
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
const EVERY_MS = 3_600_000;
const AT_ONCE = 4;
/** The hourly reading of a large site is spread over so long; that of a small one takes its time from host to host. */
const SPREAD_MS = 900_000;
const LONGEST_REST_MS = 2000;
const MOST_LINKS = 500;
const LONGEST_MS = 60_000;

/** Shorter tables are kept as the text that they are. */
const LEAST_PACKED_CHARS = 2000;

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
  readonly #slots = new Slots(AT_ONCE);
  readonly #stop = new AbortController();
  readonly #learning: SharedWork;
  #topology: Topology | undefined;
  #timer: Timer | undefined;

  constructor(parts: TopologyKeeperParts) {
    this.#parts = parts;
    this.#learning = new SharedWork(parts.clock, () => void this.#learn(this.#parts.site()));
  }

  start(): void {
    this.#timer = this.#parts.clock.after(FIRST_MS, () => void this.#round());
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#learning.stop();
    this.#stop.abort();
  }

  /** A site with what is known of it. */
  apply(site: Site): Site {
    const { parents, links } = this.#learn(site);
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
    const known = this.#parts.site().hosts.map((host) => [host.id, this.#knownOf(host)?.tables] as const);
    return new Map(known.filter((entry): entry is [string, TopologyTables] => entry[1] !== undefined));
  }

  /** Gathers everything anew. Called by the timer, and by tests. @param spreadMs how long the hosts' readings are spread over */
  async refresh(spreadMs = 0): Promise<void> {
    const before = this.#topology === undefined ? "" : wordsOf(this.#topology);
    const { hosts } = this.#parts.site();
    const asked = hosts.filter((host) => host.snmp !== undefined && this.#parts.isUp(host.id) !== false);
    const restMs = Math.min(LONGEST_REST_MS, (spreadMs * AT_ONCE) / Math.max(1, asked.length));
    const waiting = asked.values();
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#gatherAll(waiting, restMs)));
    if (this.#stop.signal.aborted) return;
    if (wordsOf(this.#learn(this.#parts.site())) !== before) this.#parts.changed();
  }

  /** Gathers one host's tables now: before its ports are chosen for the first time. */
  async gatherFirst(host: Host): Promise<void> {
    if (this.#packedOf(host) !== undefined) return;
    await this.#gather(host);
    // All hosts that are read for the first time at once are learned together: one by one it would be quadratic.
    await this.#learning.wish();
  }

  /** One host after the other, as long as any waits. */
  async #gatherAll(waiting: Iterable<Host>, restMs: number): Promise<void> {
    for (const host of waiting) {
      await this.#gather(host);
      if (this.#stop.signal.aborted) return;
      if (restMs > 0) await new Promise<void>((resolve) => this.#parts.clock.after(restMs, resolve, { idle: true }));
    }
  }

  async #round(): Promise<void> {
    await this.refresh(SPREAD_MS);
    if (this.#timer !== undefined) this.#timer = this.#parts.clock.after(EVERY_MS, () => void this.#round());
  }

  async #gather(host: Host): Promise<void> {
    const { log, resolve } = this.#parts;
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
      const known = this.#knownOf(host);
      return { id: host.id, address: known?.address ?? host.address, tables: known?.tables };
    });
    this.#topology = learnTopology(hosts, this.#parts.box());
    return this.#topology;
  }

  /** What was stored last time is not stored again. */
  #take(host: Host, known: Known): void {
    const text = JSON.stringify(known);
    if (textOf(this.#packedOf(host)) === text) return;
    this.#known.set(host.id, packed(text));
    this.#parts.facts.set(factOf(host.id), known);
  }

  #knownOf(host: Host): Known | undefined {
    const text = textOf(this.#packedOf(host));
    return text === undefined ? undefined : (JSON.parse(text) as Known);
  }

  #packedOf(host: Host): PackedKnown | undefined {
    if (!this.#known.has(host.id)) {
      const stored = this.#parts.facts.get(factOf(host.id));
      this.#known.set(host.id, stored === undefined ? undefined : packed(JSON.stringify(stored)));
    }
    return this.#known.get(host.id);
  }
}

function packed(text: string): PackedKnown {
  return text.length < LEAST_PACKED_CHARS ? text : deflateRawSync(text);
}

function textOf(known: PackedKnown | undefined): string | undefined {
  return Buffer.isBuffer(known) ? inflateRawSync(known).toString() : known;
}

function wordsOf({ links, parents, hostOf }: Topology): string {
  return JSON.stringify([links, [...parents], [...hostOf]]);
}
