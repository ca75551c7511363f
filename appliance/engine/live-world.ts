/** The site as it is now, in memory: configuration, states, incidents. What decisions read and their outcome changes. */
import type { AnyCheckType } from "#checks/contract.ts";
import { isFollowed, isOpen } from "#decide/incident/life.ts";
import type { Wellness } from "#decide/short-way.ts";
import type { Unheard } from "#decide/job-state.ts";
import type { Decision, LineNow, World } from "#decide/world.ts";
import type { FirstLook } from "#model/finding.ts";
import { PENDING_MODEL, type HealthModel, type ModelState } from "#model/health-model.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident, IncidentWait } from "#model/incident.ts";
import type { Job } from "#model/job.ts";
import type { JobState } from "#model/job-state.ts";
import type { ReportWay } from "#model/report.ts";
import type { Host, IncidentPolicy, Service, Site } from "#model/site.ts";
import type { SlaPolicy } from "#model/sla.ts";
import {
  PENDING_HOST,
  PENDING_SERVICE,
  type HostState,
  type ServiceState,
  type ServiceStateName,
} from "#model/state.ts";
import { hostOfService, readSubject } from "#model/subject.ts";
import type { Work } from "#model/work.ts";
import { HearingBook } from "./hearing-book.ts";
import { SiteTable } from "./site-table.ts";

export class LiveWorld implements World, Wellness {
  readonly earlierOf: (subject: string) => readonly string[];
  readonly #types: ReadonlyMap<string, AnyCheckType>;
  #site: Site;
  #works: readonly Work[] = [];
  #announced: readonly Work[] = [];
  #hosts = new Map<string, Host>();
  /** Services and their states; for the rounds, which know services by their numbers. */
  readonly table = new SiteTable();
  #children = new Map<string, string[]>();
  /** By host and kind; of hosts that were asked for since the configuration came into force. */
  readonly #parts = new Map<string, ReadonlyMap<string, readonly Service[]>>();
  #fed = new Map<string, string[]>();
  #models = new Map<string, HealthModel>();
  #needing = new Map<string, string[]>();
  readonly #modelStates = new Map<string, ModelState>();
  #jobs = new Map<string, Job>();
  #jobsOf = new Map<string, readonly Job[]>();
  readonly #jobStates = new Map<string, JobState>();
  /** What could not be heard. */
  readonly hearing: HearingBook;
  readonly #hostStates = new Map<string, HostState>();
  /** Services that are neither well nor pending, by host. */
  readonly #unwell = new Map<string, number>();
  readonly #incidents = new Map<string, Incident>();
  readonly #incidentBySubject = new Map<string, Incident>();
  readonly #waits = new Map<string, IncidentWait>();
  /** By host; kept when a host goes, so that one that comes back is known. */
  readonly #firstLooks = new Map<string, FirstLook>();

  /**
   * @param earlierOf ids of incidents of a subject that were resolved lately, the newest last
   * @param hearing what could not be heard of what reports by itself
   */
  constructor(
    site: Site,
    types: ReadonlyMap<string, AnyCheckType>,
    earlierOf: (subject: string) => readonly string[] = () => [],
    hearing = new HearingBook(() => undefined),
  ) {
    this.hearing = hearing;
    this.earlierOf = earlierOf;
    this.#types = types;
    this.#site = site;
    this.setSite(site);
  }

  get site(): Site {
    return this.#site;
  }

  /** What the configuration announces, and what people did. */
  get works(): readonly Work[] {
    return this.#works;
  }

  /** Work that people announced. */
  get announced(): readonly Work[] {
    return this.#announced;
  }

  setAnnounced(works: readonly Work[]): void {
    this.#announced = works;
    this.#works = [...this.#site.works, ...works];
  }

  line: LineNow | undefined;

  get policy(): IncidentPolicy {
    return this.#site.incidents;
  }

  get sla(): SlaPolicy {
    return this.#site.sla;
  }

  /** Puts another configuration in force; states of what is gone stay until `forget`. */
  setSite(site: Site): void {
    this.#site = site;
    this.setAnnounced(this.#announced);
    this.#hosts = new Map(site.hosts.map((host) => [host.id, host]));
    for (const key of this.table.keys()) this.table.setService(this.table.numberFor(key), undefined);
    for (const service of this.services()) this.table.setService(this.table.numberFor(service.key), service);
    this.#parts.clear();
    this.#children = new Map();
    this.#fed = new Map();
    for (const { id, parents, poweredBy = [] } of site.hosts) {
      for (const parent of parents) addTo(this.#children, parent, id);
      for (const supply of poweredBy) addTo(this.#fed, supply, id);
    }
    this.#models = new Map(site.healthModels.map((model) => [model.id, model]));
    this.#needing = needing(site.healthModels);
    this.#jobs = new Map(site.jobs.map((job) => [job.id, job]));
    this.#jobsOf = Map.groupBy(site.jobs, ({ host }) => host ?? "");
    for (const id of this.#modelStates.keys()) if (!this.#models.has(id)) this.#modelStates.delete(id);
  }

  /** What the box knew before it was stopped. */
  restore(known: {
    services: ReadonlyMap<ServiceKey, ServiceState>;
    hosts: ReadonlyMap<string, HostState>;
    incidents: readonly Incident[];
    waits: ReadonlyMap<string, IncidentWait>;
    firstLooks: ReadonlyMap<string, FirstLook>;
    models: ReadonlyMap<string, ModelState>;
    jobs: ReadonlyMap<string, JobState>;
  }): void {
    for (const [id, state] of known.jobs) this.#jobStates.set(id, state);
    for (const [id, state] of known.models) if (this.#models.has(id)) this.#modelStates.set(id, state);
    for (const [key, state] of known.services) this.setServiceState(key, state);
    for (const [id, state] of known.hosts) this.#hostStates.set(id, state);
    for (const [id, wait] of known.waits) this.#waits.set(id, wait);
    for (const [id, look] of known.firstLooks) this.#firstLooks.set(id, look);
    for (const incident of known.incidents) this.#putIncident(incident);
  }

  apply(decision: Decision): void {
    for (const [key, state] of decision.services) this.setServiceState(key, state);
    for (const [id, state] of decision.hosts) this.#hostStates.set(id, state);
    for (const [id, state] of decision.models) this.#modelStates.set(id, state);
    for (const [id, state] of decision.jobs) this.#jobStates.set(id, state);
    for (const [id, wait] of decision.waits) this.#waits.set(id, wait);
    for (const [id, look] of decision.firstLooks) this.#firstLooks.set(id, look);
    for (const incident of decision.incidents.values()) this.#putIncident(incident);
    if (decision.excuseLine === true && this.line !== undefined) this.line = { ...this.line, excused: true };
  }

  setServiceState(key: ServiceKey, state: ServiceState): void {
    const n = this.table.numberFor(key);
    this.#countUnwell(key, -unwell(this.table.hard(n)) + unwell(state.hard));
    this.table.setState(n, state);
  }

  forgetService(key: ServiceKey): void {
    const n = this.table.numberOf(key);
    if (n === undefined) return;
    this.#countUnwell(key, -unwell(this.table.hard(n)));
    if (this.table.service(n) === undefined) this.table.forget(key);
    else this.table.reset(n); // it is watched on, with other settings
  }

  setFirstLook(hostId: string, look: FirstLook): void {
    this.#firstLooks.set(hostId, look);
  }

  forgetJob(id: string): void {
    this.#jobStates.delete(id);
  }

  forgetHost(id: string): void {
    this.#hostStates.delete(id);
  }

  /** Keys and ids that states are kept for, whether configured or not. */
  known(): { services: readonly ServiceKey[]; hosts: readonly string[] } {
    return { services: [...this.table.keys()], hosts: [...this.#hostStates.keys()] };
  }

  host = (id: string): Host | undefined => this.#hosts.get(id);
  service = (key: ServiceKey): Service | undefined => {
    const n = this.table.numberOf(key);
    return n === undefined ? undefined : this.table.service(n);
  };
  *services(): IterableIterator<Service> {
    for (const host of this.#site.hosts) yield* host.services;
  }
  unwellOn = (hostId: string): number => this.#unwell.get(hostId) ?? 0;
  hosts = (): Iterable<Host> => this.#site.hosts;
  childrenOf = (hostId: string): readonly string[] => this.#children.get(hostId) ?? [];
  partMembers = (hostId: string, kind: string): readonly Service[] => {
    let parts = this.#parts.get(hostId);
    if (parts === undefined) {
      const ofKind = (this.#hosts.get(hostId)?.services ?? []).filter(({ part }) => part !== undefined);
      parts = Map.groupBy(ofKind, ({ part }) => part?.kind ?? "");
      this.#parts.set(hostId, parts);
    }
    return parts.get(kind) ?? NO_SERVICES;
  };
  fedBy = (hostId: string): readonly string[] => this.#fed.get(hostId) ?? [];
  declaration = (check: string): AnyCheckType | undefined => this.#types.get(check);
  jobs = (): readonly Job[] => this.#site.jobs;
  job = (id: string): Job | undefined => this.#jobs.get(id);
  jobsOf = (hostId: string): readonly Job[] => this.#jobsOf.get(hostId) ?? NO_JOBS;
  jobState = (id: string): JobState | undefined => this.#jobStates.get(id);
  unheard = (way: ReportWay, fromMs: number, untilMs: number): Unheard | undefined =>
    this.hearing.unheard(way, fromMs, untilMs);
  get timezone(): string {
    return this.#site.timezone;
  }
  healthModels = (): readonly HealthModel[] => this.#site.healthModels;
  healthModel = (id: string): HealthModel | undefined => this.#models.get(id);
  modelState = (id: string): ModelState => this.#modelStates.get(id) ?? PENDING_MODEL;
  modelsOf = (subject: string): readonly string[] => this.#needing.get(subject) ?? NONE;
  /** All that are known, by id; what is stored. */
  modelStates = (): ReadonlyMap<string, ModelState> => this.#modelStates;
  hostState = (id: string): HostState => this.#hostStates.get(id) ?? PENDING_HOST;
  serviceState = (key: ServiceKey): ServiceState => {
    const n = this.table.numberOf(key);
    return n === undefined ? PENDING_SERVICE : this.table.state(n);
  };
  incidents = (): IterableIterator<Incident> => this.#incidents.values();
  incident = (id: string): Incident | undefined => this.#incidents.get(id);
  incidentOf = (subject: string): Incident | undefined => this.#incidentBySubject.get(subject);
  firstLook = (hostId: string): FirstLook | undefined => this.#firstLooks.get(hostId);
  waitOf = (incidentId: string): IncidentWait => this.#waits.get(incidentId) ?? NO_WAIT;

  #countUnwell(key: ServiceKey, by: number): void {
    if (by === 0) return;
    const host = hostOfService(key);
    this.#unwell.set(host, (this.#unwell.get(host) ?? 0) + by);
  }

  #putIncident(incident: Incident): void {
    const { id, subject } = incident;
    const before = this.#incidents.get(id)?.subject;
    if (before !== undefined && before !== subject && this.#incidentBySubject.get(before)?.id === id)
      this.#incidentBySubject.delete(before);
    const other = this.#incidentBySubject.get(subject);
    const hasEnded = incident.state === "closed" || incident.state === "cancelled";
    if (other?.id === id && (hasEnded || !isFollowed(incident))) this.#incidentBySubject.delete(subject);
    if (hasEnded) {
      this.#incidents.delete(id);
      this.#waits.delete(id);
      return;
    }
    // The newest is the one that came last: its times may be older, because the clock was set. An open one is never given up.
    const isNew = !this.#incidents.has(id);
    this.#incidents.set(id, incident);
    if (!isFollowed(incident)) return;
    const [opens, stands] = [isOpen(incident), other !== undefined && isOpen(other)];
    if (other === undefined || other.id === id || (opens && !stands) || (isNew && (opens || !stands)))
      this.#incidentBySubject.set(subject, incident);
  }
}

const NO_WAIT: IncidentWait = {};
const NONE: readonly string[] = [];

/** Models by what they need; a service also by its host. */
function needing(models: readonly HealthModel[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { id, requires } of models) {
    for (const { subject } of requires.flatMap(({ of }) => of)) {
      const member = readSubject(subject);
      for (const text of member.kind === "service" ? [subject, member.host] : [subject])
        found.set(text, (found.get(text) ?? new Set()).add(id));
    }
  }
  return new Map([...found].map(([text, ids]) => [text, [...ids]]));
}
const NO_SERVICES: readonly Service[] = [];
const NO_JOBS: readonly Job[] = [];

function addTo(lists: Map<string, string[]>, name: string, id: string): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [id]);
  else list.push(id);
}

/** 1 for what neither is well nor waits for its first look. */
function unwell(hard: ServiceStateName): 0 | 1 {
  return hard === "ok" || hard === "pending" ? 0 : 1;
}
