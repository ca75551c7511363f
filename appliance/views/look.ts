/** One look at the watched site: what each host and service shows at this moment, worked out once however often it is asked. */
import { findingOf } from "#decide/finding.ts";
import type { World } from "#decide/world.ts";
import type { ShownState } from "#model/api.ts";
import type { ForecastView } from "#model/forecast.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Reading } from "#model/reading.ts";
import type { Host, Service, Site } from "#model/site.ts";
import { showFinding, showHost, showService } from "./shown-state.ts";

/** The world that decisions are made on, with everything that is configured. */
export interface WholeWorld extends World {
  readonly site: Site;
  services(): Iterable<Service>;
  /** All incidents that are not at their end. */
  incidents(): Iterable<Incident>;
}

/** What is watched, and how fresh what is known of it is. */
export interface Watched {
  readonly world: WholeWorld;
  /** No fresh result within two intervals. */
  isStale(service: Service): boolean;
  /** How far the box has got with reading a device; undefined: it was read, or is not to be. */
  reading(host: Host): Reading | undefined;
  /** Whether work on it is announced for now. @param subject a host's id or a service's key */
  inWork(subject: string): boolean;
  /** What is foreseen of a service, soonest first. */
  forecasts(key: ServiceKey): readonly ForecastView[];
  /** This box has no network itself: nothing but itself is known. */
  cutOff(): boolean;
}

export class Look {
  readonly world: WholeWorld;
  readonly #watched: Watched;
  readonly #cutOff: boolean;
  readonly #shown = new Map<ServiceKey, ShownState>();

  constructor(watched: Watched) {
    this.#watched = watched;
    this.world = watched.world;
    this.#cutOff = watched.cutOff();
  }

  service(service: Service): ShownState {
    let shown = this.#shown.get(service.key);
    if (shown === undefined) {
      shown = this.#showService(service);
      this.#shown.set(service.key, shown);
    }
    return shown;
  }

  /** Whether work on a subject is announced for now. */
  inWork(subject: string): boolean {
    return this.#watched.inWork(subject);
  }

  host(host: Host): ShownState {
    if (this.#cutOff && !isOnBox(host)) return "unreachable";
    const own = host.hostService === undefined ? undefined : this.world.service(host.hostService);
    if (this.#watched.inWork(host.id)) return "maintenance";
    const services = host.services.map((service) => this.service(service));
    return showHost(this.world.hostState(host.id), {
      services,
      looked: own !== undefined,
      stale: own !== undefined && this.#watched.isStale(own),
      reading: this.reading(host),
    });
  }

  /** When it runs into a limit first, if it goes on as it does. */
  forecast(service: Service): ForecastView | undefined {
    return this.#watched.forecasts(service.key)[0];
  }

  /** What cannot be reached is not asked for more than that. */
  reading(host: Host): Reading | undefined {
    const { hard } = this.world.hostState(host.id);
    return hard === "down" || hard === "unreachable" ? undefined : this.#watched.reading(host);
  }

  /** Devices that cannot be read, longest first. */
  unreadable(): { readonly host: Host; readonly reading: Extract<Reading, { state: "failed" }> }[] {
    return this.world.site.hosts
      .flatMap((host) => {
        const reading = this.reading(host);
        return reading?.state === "failed" ? [{ host, reading }] : [];
      })
      .toSorted((a, b) => a.reading.since - b.reading.since);
  }

  #showService(service: Service): ShownState {
    const { hard } = this.world.hostState(service.hostId);
    const host = this.world.host(service.hostId);
    if (this.#cutOff && host !== undefined && !isOnBox(host)) return "unreachable";
    if (this.#watched.inWork(service.key)) return "maintenance";
    const isHostService = this.world.host(service.hostId)?.hostService === service.key;
    const hostGone = isHostService ? hard === "unreachable" : hard === "down" || hard === "unreachable";
    const shown = showService(this.world.serviceState(service.key), this.#watched.isStale(service), hostGone);
    return showFinding(shown, findingOf(this.world, service));
  }
}

function isOnBox({ address }: Host): boolean {
  return address.startsWith("127.") || address === "::1" || address === "localhost";
}

/** How many show each state. */
export function countShown(states: readonly ShownState[]): { total: number; byState: Record<string, number> } {
  const byState: Record<string, number> = {};
  for (const state of states) byState[state] = (byState[state] ?? 0) + 1;
  return { total: states.length, byState };
}
