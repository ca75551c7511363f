/** What the running box learns from the devices: services that follow, neighbours, parents; put in force with the site. */
import { isIP } from "node:net";
import { readArpTable } from "#probes/arp-table.ts";
import { isNear, readGateways } from "#box/network.ts";
import { readInterfaces } from "#lib/interfaces.ts";
import { inspect, type Inspection } from "#devices/inspect.ts";
import type { BoxPlace } from "#devices/learn-topology.ts";
import { gatherTopology } from "#devices/topology-gather.ts";
import type { TopologyTables } from "#devices/topology-tables.ts";
import { DerivedServices } from "#engine/derived-services.ts";
import { TopologyKeeper } from "#engine/topology-keeper.ts";
import type { Watch } from "#engine/watch.ts";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { Reading } from "#model/reading.ts";
import { SharedWork } from "#lib/shared-work.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, Service, Site } from "#model/site.ts";
import type { NameResolver } from "#probes/resolve-name.ts";
import type { SnmpAgent, SnmpClient } from "#snmp/client.ts";
import { bookOf } from "#texts/books.ts";
import { tell } from "#texts/sentence-book.ts";
import type { Facts } from "#store/facts.ts";

export interface DeviceKnowledgeParts {
  /** As configured. */
  readonly site: () => Site;
  readonly watch: () => Watch;
  readonly facts: Pick<Facts, "get" | "set">;
  readonly snmp: SnmpClient;
  readonly names: NameResolver;
  readonly clock: TimerClock;
  readonly log: Log;
}

export class DeviceKnowledge {
  readonly #parts: DeviceKnowledgeParts;
  readonly #derived: DerivedServices;
  readonly #topology: TopologyKeeper;
  readonly #puttingInForce: SharedWork;

  constructor(parts: DeviceKnowledgeParts) {
    this.#parts = parts;
    const { site, facts, clock, log, names } = parts;
    // At a first start hundreds of devices are read within minutes; each time the whole site is put in force.
    this.#puttingInForce = new SharedWork(clock, () => parts.watch().reconfigure(this.apply(site())));
    const shared = {
      site,
      facts,
      clock,
      log,
      isUp: (hostId: string) => isUp(parts.watch(), hostId),
      changed: () => void this.#puttingInForce.wish(),
    };
    this.#topology = new TopologyKeeper({
      ...shared,
      gather: (host, signal) => gatherTopology(agentOf(host), parts.snmp, signal),
      box: boxPlace,
      resolve: (name, signal) => names.resolve(name, signal).catch(() => undefined),
    });
    this.#derived = new DerivedServices({
      ...shared,
      inspect: (host, signal) => this.#inspect(host, signal),
      portUse: (hostId) => this.#topology.portUse(hostId),
      tell: (events) => parts.watch().tell(events),
      firstRead: (hostId) => parts.watch().noteFirstRead(hostId),
      say: (naming) => tell(bookOf(site().language), naming),
    });
  }

  /** The site as configured, and what is known to follow from the devices. */
  apply(site: Site): Site {
    return this.#derived.apply(this.#topology.apply(withNames(site)));
  }

  /** Hosts by the addresses that devices say are theirs. */
  hostsByAddress(): ReadonlyMap<string, string> {
    return this.#topology.hostsByAddress();
  }

  /** What devices knew of their neighbours when they were read last, by host. */
  tables(): ReadonlyMap<string, TopologyTables> {
    return this.#topology.tables();
  }

  /** How far the box has got with reading a device; undefined: it was read, or is not to be. */
  reading(host: Host): Reading | undefined {
    return this.#derived.reading(host);
  }

  start(): void {
    this.#derived.start();
    this.#topology.start();
  }

  stop(): void {
    this.#puttingInForce.stop();
    this.#topology.stop();
    this.#derived.stop();
  }

  record(service: Service, result: JudgedResult): void {
    this.#derived.record(service, result);
  }

  async #inspect(host: Host, signal: AbortSignal): Promise<Inspection> {
    const inspection = await inspect(agentOf(host), this.#parts.snmp, { signal, formulas: true });
    // Which ports lead to other devices is known only from its neighbours.
    if (inspection.answered && (inspection.device.ports?.length ?? 0) > 1) await this.#topology.gatherFirst(host);
    return inspection;
  }
}

function agentOf(host: Host): SnmpAgent {
  if (host.snmp === undefined) throw new Error(`host ${host.id} has no SNMP credential`);
  return { address: host.address, port: host.snmp.port, access: host.snmp.access };
}

function isUp(watch: Watch, hostId: string): boolean | undefined {
  const state = watch.world.hostState(hostId).hard;
  return state === "pending" ? undefined : state === "up";
}

export function boxPlace(): BoxPlace {
  const own = Object.values(readInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal }) => !internal);
  return {
    addresses: own.map(({ address }) => address),
    macs: [...new Set(own.map(({ mac }) => mac.toLowerCase()))].filter((mac) => mac !== "00:00:00:00:00:00"),
    gateways: readGateways(),
    arp: readArpTable(),
    isNear: (address) => isIP(address) === 0 || isNear(address),
  };
}

/** What the configuration makes services of by one word (`logs`, `traps`) is called so in the site's language. */
export function withNames(site: Site): Site {
  const book = bookOf(site.language);
  const named = (service: Service): Service =>
    service.naming === undefined || service.derived === true
      ? service
      : { ...service, name: tell(book, service.naming) };
  const isNamed = ({ naming, derived }: Service) => naming !== undefined && derived !== true;
  const hosts = site.hosts.map((host) =>
    host.services.some(isNamed) ? { ...host, services: host.services.map(named) } : host,
  );
  return { ...site, hosts };
}
