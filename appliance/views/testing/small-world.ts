/** For the tests of this room: a world of a few hosts whose states are written down, and how fresh they are. */
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { FirstLook } from "#model/finding.ts";
import type { Job } from "#model/job.ts";
import type { JobState } from "#model/job-state.ts";
import type { ServiceKey } from "#model/id.ts";
import { PENDING_MODEL, type HealthModel } from "#model/health-model.ts";
import type { Incident } from "#model/incident.ts";
import type { Reading } from "#model/reading.ts";
import type { Host } from "#model/site.ts";
import {
  PENDING_HOST,
  PENDING_SERVICE,
  type HostState,
  type HostStateName,
  type ServiceState,
  type ServiceStateName,
} from "#model/state.ts";
import { TOY, toyHost, toyService, toySite, toySla } from "#model/testing/toy-site.ts";
import { isCutOff, type BoxSide } from "../box-side.ts";
import type { Watched } from "../look.ts";
import { SiteView } from "../site-view.ts";

export const NOW = Date.parse("2026-11-22T08:00:00.000Z");
const SINCE = NOW - 3_600_000;

export const toy: CheckDeclaration = {
  name: TOY,
  summary: "A toy.",
  category: "software",
  measurements: { loadPercent: { unit: "%", description: "Load.", warning: "80" } },
  codes: { good: "ok", bad: "critical", timeout: "critical" },
};

/** How a service stands; a word alone is its hard state, looked at just now. */
export type Standing = ServiceStateName | (Partial<ServiceState> & { readonly stale?: boolean });

/** A host, what it is, and how its services stand by their ids. The service `alive` tells whether it is up. */
export interface Standings {
  readonly state?: HostStateName;
  readonly more?: Partial<Host>;
  readonly reading?: Reading;
  readonly services: Readonly<Record<string, Standing>>;
  /** What of them was so at the first look. */
  readonly found?: FirstLook["found"];
}

export interface SmallSite {
  readonly hosts: Readonly<Record<string, Standings>>;
  readonly incidents?: readonly Incident[];
  readonly models?: readonly HealthModel[];
  /** Jobs by their ids, as they stand. */
  readonly jobs?: Readonly<Record<string, JobState>>;
  readonly box?: Partial<BoxSide>;
}

/** The view of a small site at `NOW`. */
export function viewOf({ hosts, incidents = [], models = [], jobs = {}, box }: SmallSite): SiteView {
  return new SiteView({
    watched: watchedOf(hosts, incidents, models, jobs, box ?? {}),
    box: {
      version: "0",
      boot: "boot",
      startedAt: SINCE,
      clockTrusted: () => true,
      line: () => ({}),
      soc: () => ({ configured: false, connected: false, waiting: 0 }),
      troubles: () => [],
      ...box,
    },
    endedIncidents: () => [],
    watchedPeriods: () => [],
    jobs: { runs: () => [], runBefore: () => undefined, reports: () => [] },
    wallMs: () => NOW,
  });
}

function watchedOf(
  standings: SmallSite["hosts"],
  incidents: readonly Incident[],
  models: readonly HealthModel[],
  jobs: Readonly<Record<string, JobState>>,
  box: Partial<BoxSide>,
): Watched {
  const hosts = Object.entries(standings).map(([id, { services, more }]) =>
    hostOf(id, Object.keys(services), more ?? {}),
  );
  const services = new Map(hosts.flatMap((host) => host.services.map((service) => [service.key, service])));
  const standingOf = (key: ServiceKey): Standing => {
    const { hostId, id } = services.get(key) ?? { hostId: "", id: "" };
    return standings[hostId]?.services[id] ?? "pending";
  };
  return {
    world: {
      site: toySite(hosts),
      works: [],
      hosts: () => hosts,
      services: () => services.values(),
      service: (key) => services.get(key),
      host: (id) => hosts.find((host) => host.id === id),
      partMembers: (id, kind) =>
        hosts.find((host) => host.id === id)?.services.filter(({ part }) => part?.kind === kind) ?? [],
      fedBy: (id) => hosts.filter(({ poweredBy = [] }) => poweredBy.includes(id)).map((host) => host.id),
      childrenOf: (id) => hosts.filter(({ parents }) => parents.includes(id)).map((host) => host.id),
      declaration: (check) => (check === TOY ? toy : undefined),
      jobs: () => Object.keys(jobs).map(jobOf),
      job: () => undefined,
      jobsOf: () => [],
      jobState: (id) => jobs[id],
      unheard: () => undefined,
      timezone: "Europe/Zagreb",
      healthModels: () => models,
      healthModel: (id) => models.find((model) => model.id === id),
      modelState: () => PENDING_MODEL,
      modelsOf: () => [],
      hostState: (id) => hostStateOf(standings[id]?.state ?? "up"),
      serviceState: (key) => serviceStateOf(standingOf(key)),
      incidentOf: (subject) => incidents.find((incident) => incident.subject === subject),
      incident: (id) => incidents.find((incident) => incident.id === id),
      incidents: () => incidents,
      earlierOf: () => [],
      waitOf: () => ({}),
      firstLook: (id) => {
        const found = standings[id]?.found;
        return found && { readAt: { boot: "boot", steadyMs: 0, wallMs: SINCE, trusted: true }, seen: [], found };
      },
      policy: { resolveAfterMs: 0, reopenWithinMs: 0, closeAfterMs: 0, startupGraceMs: 0 },
      sla: toySla(),
    },
    forecasts: () => [],
    inWork: () => false,
    cutOff: () => box.troubles?.().some(isCutOff) ?? false,
    reading: ({ id }) => standings[id]?.reading,
    isStale: ({ key }) => {
      const standing = standingOf(key);
      return typeof standing === "object" && standing.stale === true;
    },
  };
}

function jobOf(id: string): Job {
  return {
    id,
    name: `The ${id}`,
    kind: "backup",
    criticality: "medium",
    schedule: { everyMs: 86_400_000, graceMs: 0 },
    machines: [],
    limits: {},
    expect: { by: "heartbeat", token: "token-of-a-job" },
  };
}

function hostStateOf(hard: HostStateName): HostState {
  return hard === "pending" ? PENDING_HOST : { hard, hardSince: SINCE, told: hard };
}

function serviceStateOf(standing: Standing): ServiceState {
  if (standing === "pending") return PENDING_SERVICE;
  const { hard = "ok", ...more } = typeof standing === "object" ? standing : { hard: standing };
  const state = hard === "pending" ? "unknown" : hard;
  return {
    hard,
    hardSince: hard === "pending" ? 0 : SINCE,
    soft: hard,
    attempt: 0,
    told: hard,
    lastTargetAt: NOW,
    last: {
      at: NOW,
      state,
      code: state === "ok" ? "good" : "bad",
      parameters: {},
      measurements: { loadPercent: 7 },
      breaches: [],
      blame: "target",
    },
    ...more,
  };
}

function hostOf(id: string, serviceIds: readonly string[], more: Partial<Host>): Host {
  const thresholds = { loadPercent: { warning: "80" } };
  const services = serviceIds.map((serviceId) => toyService(id, serviceId, { thresholds }));
  return toyHost(id, services, { address: "192.0.2.1", ...more });
}
