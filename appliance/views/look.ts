/** One look at the watched site: what each host and service shows at this moment, worked out once however often it is asked. */
import type { World } from "#decide/world.ts";
import type { ShownState } from "#model/api.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Host, Service, Site } from "#model/site.ts";
import { showHost, showService } from "./shown-state.ts";

/** The world that decisions are made on, with everything that is configured. */
export interface WholeWorld extends World {
  readonly site: Site;
  services(): Iterable<Service>;
}

/** What is watched, and how fresh what is known of it is. */
export interface Watched {
  readonly world: WholeWorld;
  /** No fresh result within two intervals. */
  isStale(service: Service): boolean;
}

export class Look {
  readonly world: WholeWorld;
  readonly #watched: Watched;
  readonly #shown = new Map<ServiceKey, ShownState>();

  constructor(watched: Watched) {
    this.#watched = watched;
    this.world = watched.world;
  }

  service(service: Service): ShownState {
    let shown = this.#shown.get(service.key);
    if (shown === undefined) {
      shown = this.#showService(service);
      this.#shown.set(service.key, shown);
    }
    return shown;
  }

  host(host: Host): ShownState {
    const own = host.hostService === undefined ? undefined : this.world.service(host.hostService);
    const services = host.services.map((service) => this.service(service));
    return showHost(this.world.hostState(host.id), services, own !== undefined && this.#watched.isStale(own));
  }

  #showService(service: Service): ShownState {
    const { hard } = this.world.hostState(service.hostId);
    const isHostService = this.world.host(service.hostId)?.hostService === service.key;
    const hostGone = isHostService ? hard === "unreachable" : hard === "down" || hard === "unreachable";
    return showService(this.world.serviceState(service.key), this.#watched.isStale(service), hostGone);
  }
}

/** How many show each state. */
export function countShown(states: readonly ShownState[]): { total: number; byState: Record<string, number> } {
  const byState: Record<string, number> = {};
  for (const state of states) byState[state] = (byState[state] ?? 0) + 1;
  return { total: states.length, byState };
}
