/** What is known right now, in the shapes of the HTTP interface. Reads the world; decides nothing but by `decide`. */
import type { AnyCheckType } from "#checks/contract.ts";
import { sayResult } from "#decide/say-result.ts";
import { showHost, showService } from "#decide/shown-state.ts";
import { isOpen } from "#decide/incident-life.ts";
import { summarise, type SiteFacts } from "#decide/summarise.ts";
import type {
  HostDetail,
  HostSummary,
  ResultView,
  ServiceDetail,
  ServiceSummary,
  ShownState,
  Status,
} from "#model/api.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import type { Host, Service } from "#model/site.ts";
import type { LastResult } from "#model/state.ts";
import type { LiveWorld } from "./live-world.ts";
import { makeWatchLine, type Period } from "./watch-line.ts";

/** What the page says about the box itself: its line, its clock, the operations centre. */
export interface BoxSide {
  readonly version: string;
  readonly boot: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  clockTrusted(): boolean;
  line(): { readonly up?: boolean; readonly since?: number; readonly answerMs?: number; readonly lossPercent?: number };
  soc(): {
    readonly configured: boolean;
    readonly connected: boolean;
    readonly since?: number;
    readonly waiting: number;
  };
}

export interface SiteViewParts {
  readonly world: LiveWorld;
  readonly types: ReadonlyMap<string, AnyCheckType>;
  readonly box: BoxSide;
  /** Incidents that were open at some time after `from` (ms), ended ones included. */
  endedIncidents(from: number): Incident[];
  watchedPeriods(from: number, to: number): readonly Period[];
  wallMs(): number;
  isStale(service: Service): boolean;
}

const DAY_MS = 86_400_000;
/** The incidents and watched periods of the last day are read from the disk at most this often. */
const READ_DAY_EVERY_MS = 15_000;
const MOST_WARNINGS = 20;

export class SiteView {
  readonly #parts: SiteViewParts;
  #day: { readAt: number; incidents: Incident[]; watched: readonly Period[] } | undefined;

  constructor(parts: SiteViewParts) {
    this.#parts = parts;
  }

  status(): Status {
    const { world, box } = this.#parts;
    const now = this.#parts.wallMs();
    const hosts = this.hosts();
    const shown = [...world.services()].map((service) => ({ service, shown: this.#shownService(service) }));
    const facts = this.#facts(hosts, shown);
    const day = this.#lastDay(now);
    const { site } = world;
    return {
      at: new Date(now).toISOString(),
      ...summarise(facts),
      watch: makeWatchLine({
        from: now - DAY_MS,
        to: now,
        incidents: [...day.incidents, ...world.incidents()],
        watched: day.watched,
        since: box.startedAt,
      }),
      hosts: count(hosts.map((host) => host.shown)),
      services: count(shown.map((one) => one.shown)),
      openIncidents: facts.incidents.length,
      site: {
        customer: site.customer,
        id: site.siteId,
        name: site.siteName,
        timezone: site.timezone,
        language: site.language,
        box: site.boxId,
        version: box.version,
        boot: box.boot,
        startedAt: new Date(box.startedAt).toISOString(),
        clockTrusted: box.clockTrusted(),
      },
      line: facts.line,
      soc: facts.soc,
    };
  }

  hosts(): HostSummary[] {
    return this.#parts.world.site.hosts.map((host) => this.#hostSummary(host));
  }

  host(hostId: string): HostDetail | undefined {
    const { world } = this.#parts;
    const host = world.host(hostId);
    if (host === undefined) return undefined;
    return {
      ...this.#hostSummary(host),
      checks: host.services.map((service) => this.#serviceSummary(host, service)),
      incidents: this.openIncidents().filter((incident) => incident.host === hostId),
      children: [...world.childrenOf(hostId)],
      ...(host.device === undefined ? {} : { device: { ...host.device } }),
      ...(host.learnedParents === undefined ? {} : { learnedParents: [...host.learnedParents] }),
      ...(host.links === undefined ? {} : { links: host.links.map((link) => ({ ...link })) }),
    };
  }

  /** @param wanted only those that show one of these states */
  services(wanted?: readonly ShownState[]): ServiceSummary[] {
    return this.#parts.world.site.hosts.flatMap((host) =>
      host.services
        .filter((service) => wanted === undefined || wanted.includes(this.#shownService(service)))
        .map((service) => this.#serviceSummary(host, service)),
    );
  }

  service(key: ServiceKey): ServiceDetail | undefined {
    const { world } = this.#parts;
    const service = world.service(key);
    const host = service && world.host(service.hostId);
    if (service === undefined || host === undefined) return undefined;
    const { last, lastFailure } = world.serviceState(key);
    const unitOf = (name: string) => this.#unit(service, name, last);
    const names = new Set([...Object.keys(this.#declared(service)), ...Object.keys(last?.measurements ?? {})]);
    return {
      ...this.#serviceSummary(host, service),
      measurements: [...names].map((name) => ({ name, unit: unitOf(name), ...service.thresholds[name] })),
      ...(last === undefined ? {} : { last: this.#resultView(service, last) }),
      ...(lastFailure === undefined ? {} : { lastFailure: this.#resultView(service, lastFailure) }),
      recent: [],
      incidents: this.openIncidents().filter((incident) => incident.subject === key),
    };
  }

  openIncidents(): Incident[] {
    return [...this.#parts.world.incidents()].filter(isOpen);
  }

  #facts(hosts: readonly HostSummary[], shown: readonly { service: Service; shown: ShownState }[]): SiteFacts {
    const { box } = this.#parts;
    const { since: lineSince, ...line } = box.line();
    const { since: socSince, ...soc } = box.soc();
    const incidents = this.openIncidents();
    const stale = shown.filter((one) => one.shown === "stale");
    const lastEnded = this.#lastEnded();
    return {
      hosts: {
        total: hosts.length,
        down: hosts.filter(({ state }) => state === "down").map(({ name }) => name),
        unreachable: hosts.filter(({ state }) => state === "unreachable").length,
      },
      services: {
        total: shown.length,
        pending: shown.filter((one) => one.shown === "pending").length,
        stale: stale.length,
        staleCritical: stale.some(({ service }) => service.criticality === "critical"),
      },
      incidents,
      warnings: this.#warnings(shown, incidents),
      line: { ...line, ...(lineSince === undefined ? {} : { since: new Date(lineSince).toISOString() }) },
      soc: { ...soc, ...(socSince === undefined ? {} : { since: new Date(socSince).toISOString() }) },
      ...(lastEnded === undefined ? {} : { lastEnded }),
    };
  }

  #warnings(
    shown: readonly { service: Service; shown: ShownState }[],
    incidents: readonly Incident[],
  ): SiteFacts["warnings"] {
    const { world } = this.#parts;
    const covered = new Set(incidents.map(({ subject }) => subject));
    return shown
      .filter((one) => one.shown === "warning" && !covered.has(one.service.key))
      .slice(0, MOST_WARNINGS)
      .map(({ service }) => ({
        name: nameOf(world.host(service.hostId), service),
        since: new Date(world.serviceState(service.key).hardSince).toISOString(),
      }));
  }

  #lastEnded(): SiteFacts["lastEnded"] {
    const ended = this.#lastDay(this.#parts.wallMs()).incidents.filter(({ resolvedAt }) => resolvedAt !== undefined);
    const newest = ended.toSorted((a, b) => (b.resolvedAt ?? "").localeCompare(a.resolvedAt ?? ""))[0];
    if (newest?.resolvedAt === undefined) return undefined;
    return { at: newest.failedAt, durationMs: Date.parse(newest.resolvedAt) - Date.parse(newest.failedAt) };
  }

  #lastDay(now: number): { incidents: Incident[]; watched: readonly Period[] } {
    if (this.#day === undefined || Math.abs(now - this.#day.readAt) > READ_DAY_EVERY_MS) {
      this.#day = {
        readAt: now,
        incidents: this.#parts.endedIncidents(now - DAY_MS),
        watched: this.#parts.watchedPeriods(now - DAY_MS, now),
      };
    }
    return this.#day;
  }

  #hostSummary(host: Host): HostSummary {
    const { world } = this.#parts;
    const state = world.hostState(host.id);
    const shownServices: ShownState[] = [];
    let lastAt = 0;
    for (const service of host.services) {
      shownServices.push(this.#shownService(service));
      lastAt = Math.max(lastAt, world.serviceState(service.key).lastTargetAt ?? 0);
    }
    const own = host.hostService === undefined ? undefined : world.service(host.hostService);
    return {
      id: host.id,
      name: host.name,
      address: host.address,
      groups: [...host.groups],
      parents: [...host.parents],
      state: state.hard,
      shown: showHost(state, shownServices, own !== undefined && this.#parts.isStale(own)),
      ...(state.hardSince === 0 ? {} : { since: new Date(state.hardSince).toISOString() }),
      ...(state.behind === undefined ? {} : { behind: state.behind }),
      ...(lastAt === 0 ? {} : { lastAt: new Date(lastAt).toISOString() }),
      services: count(shownServices),
    };
  }

  #serviceSummary(host: Host, service: Service): ServiceSummary {
    const state = this.#parts.world.serviceState(service.key);
    return {
      host: host.id,
      hostName: host.name,
      id: service.id,
      name: service.name,
      check: service.check,
      role: service.role,
      state: state.hard,
      shown: this.#shownService(service),
      ...(state.hardSince === 0 ? {} : { since: new Date(state.hardSince).toISOString() }),
      attempt: state.attempt,
      attempts: service.attempts,
      intervalSeconds: service.intervalMs / 1000,
      ...(state.last === undefined ? {} : { text: this.#say(service, state.last) }),
      ...(state.last === undefined ? {} : { lastAt: new Date(state.last.at).toISOString() }),
      criticality: service.criticality,
    };
  }

  #shownService(service: Service): ShownState {
    const { world } = this.#parts;
    const { hard } = world.hostState(service.hostId);
    const isHostService = world.host(service.hostId)?.hostService === service.key;
    const hostGone = isHostService ? hard === "unreachable" : hard === "down" || hard === "unreachable";
    return showService(world.serviceState(service.key), this.#parts.isStale(service), hostGone);
  }

  #resultView(service: Service, result: LastResult): ResultView {
    const units: Record<string, string> = {};
    for (const name of Object.keys(result.measurements)) units[name] = this.#unit(service, name, result);
    return {
      at: new Date(result.at).toISOString(),
      state: result.state,
      text: this.#say(service, result),
      measurements: { ...result.measurements },
      units,
      breaches: [...result.breaches],
      ...(result.detail === undefined ? {} : { detail: result.detail }),
    };
  }

  #say(service: Service, result: LastResult): Sentence {
    return sayResult(service.check, this.#parts.types.get(service.check), result);
  }

  #declared(service: Service): AnyCheckType["measurements"] {
    return this.#parts.types.get(service.check)?.measurements ?? {};
  }

  #unit(service: Service, name: string, result: LastResult | undefined): string {
    return result?.units?.[name] ?? this.#declared(service)[name]?.unit ?? "";
  }
}

function nameOf(host: Host | undefined, service: Service): string {
  return host === undefined ? service.name : `${service.name}, ${host.name}`;
}

function count(states: readonly ShownState[]): { total: number; byState: Record<string, number> } {
  const byState: Record<string, number> = {};
  for (const state of states) byState[state] = (byState[state] ?? 0) + 1;
  return { total: states.length, byState };
}
