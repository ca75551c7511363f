/** What the running box learns from the devices: the services that follow, kept and put in force with the site. */
import { inspect, type Inspection } from "#devices/inspect.ts";
import { DerivedServices } from "#engine/derived-services.ts";
import type { Watch } from "#engine/watch.ts";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, Service, Site } from "#model/site.ts";
import type { SnmpClient } from "#snmp/client.ts";
import type { Facts } from "#store/facts.ts";

export interface DeviceKnowledgeParts {
  /** As configured. */
  readonly site: () => Site;
  readonly watch: () => Watch;
  readonly facts: Pick<Facts, "get" | "set">;
  readonly snmp: SnmpClient;
  readonly clock: Clock;
  readonly log: Log;
}

export class DeviceKnowledge {
  readonly #parts: DeviceKnowledgeParts;
  readonly #derived: DerivedServices;

  constructor(parts: DeviceKnowledgeParts) {
    this.#parts = parts;
    this.#derived = new DerivedServices({
      site: parts.site,
      inspect: (host, signal) => this.#inspect(host, signal),
      isUp: (hostId) => isUp(parts.watch(), hostId),
      facts: parts.facts,
      clock: parts.clock,
      log: parts.log,
      tell: (events) => parts.watch().tell(events),
      changed: () => this.#putInForce(),
    });
  }

  /** The site as configured, and what is known to follow from the devices. */
  apply(site: Site): Site {
    return this.#derived.apply(site);
  }

  start(): void {
    this.#derived.start();
  }

  stop(): void {
    this.#derived.stop();
  }

  record(service: Service, result: JudgedResult): void {
    this.#derived.record(service, result);
  }

  #putInForce(): void {
    this.#parts.watch().reconfigure(this.apply(this.#parts.site()));
  }

  #inspect(host: Host, signal: AbortSignal): Promise<Inspection> {
    if (host.snmp === undefined) throw new Error(`host ${host.id} has no SNMP credential`);
    const agent = { address: host.address, port: host.snmp.port, access: host.snmp.access };
    return inspect(agent, this.#parts.snmp, { signal, formulas: true });
  }
}

function isUp(watch: Watch, hostId: string): boolean | undefined {
  const state = watch.host(hostId)?.state;
  return state === undefined || state === "pending" ? undefined : state === "up";
}
