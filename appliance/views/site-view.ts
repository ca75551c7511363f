/** What is known right now, in the shapes of the HTTP interface. Reads the world; decides nothing but by `decide`. */
import { nextWindowOf, windowAt } from "#decide/calendar/works.ts";
import type {
  HostDetail,
  HostSummary,
  ListedIncident,
  ResultView,
  ServiceDetail,
  ServiceSummary,
  ShownState,
  Status,
} from "#model/api.ts";
import type { JobDetail, JobsView } from "#model/api-jobs.ts";
import type { CutOffView, MapView } from "#model/api-map.ts";
import type { ModelDetail, ModelSummary } from "#model/health-model.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { HistoryResult } from "#store/history-store.ts";
import type { BoxSide } from "./box-side.ts";
import { viewKept } from "./history-view.ts";
import { detailHost, summariseHost } from "./host-view.ts";
import { listIncident } from "./incident-view.ts";
import { countShown, Look, type Watched } from "./look.ts";
import { viewJob, viewJobs, type JobViewParts } from "./job-view.ts";
import { viewCutOff, viewMap } from "./map-view.ts";
import { detailModel, shownModels, summariseModel } from "./model-view.ts";
import { detailService, summariseService } from "./service-view.ts";
import type { ShownSite } from "./shown-site.ts";
import { gatherFacts } from "./site-facts.ts";
import { summarise } from "./summarise.ts";
import { makeWatchLine, type Period } from "./watch-line.ts";

export interface SiteViewParts {
  readonly watched: Watched;
  readonly box: BoxSide;
  /** Incidents that were open at some time after `from` (ms), ended ones included. */
  endedIncidents(from: number): Incident[];
  watchedPeriods(from: number, to: number): readonly Period[];
  /** Runs and reports of jobs. */
  readonly jobs: JobViewParts["stored"];
  wallMs(): number;
}

const DAY_MS = 86_400_000;
const MOST_UNREADABLE = 8;
/** The incidents and watched periods of the last day are read from the disk at most this often. */
const READ_DAY_EVERY_MS = 15_000;

export class SiteView implements ShownSite {
  readonly #parts: SiteViewParts;
  #day: { readAt: number; incidents: Incident[]; watched: readonly Period[] } | undefined;

  constructor(parts: SiteViewParts) {
    this.#parts = parts;
  }

  status(): Status {
    const { box } = this.#parts;
    const now = this.#parts.wallMs();
    const look = this.#look();
    const { world } = look;
    const day = this.#lastDay(now);
    const facts = gatherFacts(look, box, day.incidents);
    const { site } = world;
    const models = shownModels(world, { wallMs: now });
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
      hosts: countShown(site.hosts.map((host) => look.host(host))),
      services: countShown([...world.services()].map((service) => look.service(service))),
      openIncidents: facts.incidents.length,
      proposedIncidents: [...world.incidents()].filter(({ state }) => state === "proposed").length,
      ...(models === undefined ? {} : { models }),
      jobs: world.jobs().length,
      findings: { open: facts.services.shown.finding ?? 0, accepted: facts.services.shown.accepted ?? 0 },
      works: world.works.filter(({ when }) => (windowAt(when, now) ?? nextWindowOf(when, now)) !== undefined).length,
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
        notYetInForce: [...site.notYetInForce],
      },
      line: facts.line,
      troubles: facts.troubles.map((trouble) => ({ ...trouble })),
      unreadable: {
        total: facts.hosts.unreadable.length,
        first: look
          .unreadable()
          .slice(0, MOST_UNREADABLE)
          .map(({ host, reading }) => ({ host: host.id, name: host.name, reason: reading.reason })),
      },
      soc: facts.soc,
    };
  }

  hosts(): HostSummary[] {
    const look = this.#look();
    return look.world.site.hosts.map((host) => summariseHost(look, host));
  }

  host(hostId: string): HostDetail | undefined {
    const look = this.#look();
    const host = look.world.host(hostId);
    return host && detailHost(look, host, (incident) => this.listed(incident));
  }

  map(): MapView {
    return viewMap(this.#look());
  }

  cutOff(hostId: string): CutOffView | undefined {
    const look = this.#look();
    const host = look.world.host(hostId);
    return host && viewCutOff(look, host, this.#parts.wallMs());
  }

  services(wanted?: readonly ShownState[]): ServiceSummary[] {
    const look = this.#look();
    return look.world.site.hosts.flatMap((host) =>
      host.services
        .filter((service) => wanted === undefined || wanted.includes(look.service(service)))
        .map((service) => summariseService(look, host, service)),
    );
  }

  service(key: ServiceKey): ServiceDetail | undefined {
    const look = this.#look();
    const service = look.world.service(key);
    const host = service && look.world.host(service.hostId);
    return service && host && detailService(look, host, service, (incident) => this.listed(incident));
  }

  kept(service: ServiceDetail, results: readonly HistoryResult[]): ResultView[] {
    const declaration = this.#parts.watched.world.declaration(service.check);
    return results.map((result) => viewKept(result, service, declaration));
  }

  jobs(days?: number): JobsView {
    return viewJobs(this.#jobParts(), days);
  }

  job(id: string): JobDetail | undefined {
    return viewJob(this.#jobParts(), id);
  }

  #jobParts(): JobViewParts {
    const { watched, jobs } = this.#parts;
    return {
      world: watched.world,
      stored: jobs,
      inWork: (subject) => watched.inWork(subject),
      wallMs: this.#parts.wallMs(),
    };
  }

  models(): ModelSummary[] {
    const { world } = this.#parts.watched;
    const at = { wallMs: this.#parts.wallMs() };
    return world.healthModels().map((model) => summariseModel(world, model, at));
  }

  model(id: string): ModelDetail | undefined {
    const { world } = this.#parts.watched;
    const model = world.healthModel(id);
    return model && detailModel(world, model, { wallMs: this.#parts.wallMs() });
  }

  incidents(): Incident[] {
    return [...this.#parts.watched.world.incidents()];
  }

  listed(incident: Incident): ListedIncident {
    const { world } = this.#parts.watched;
    // What hangs on one that is not at its end is stored later than it is known.
    return listIncident(world, world.incident(incident.id) ?? incident, this.#parts.wallMs());
  }

  #look(): Look {
    return new Look(this.#parts.watched);
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
}
