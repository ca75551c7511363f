/**
 * A decision while it is being made: the world as it was, overlaid with what is decided so far. It reads like a world, so
 * that every question about the world can be asked in the midst of a decision. Pure.
 */
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { EventDraft } from "#model/event.ts";
import type { FirstLook } from "#model/finding.ts";
import type { HealthModel, ModelState } from "#model/health-model.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident, IncidentWait, Step } from "#model/incident.ts";
import type { Job } from "#model/job.ts";
import type { JobRun, JobState, KeptReport, KeptRun } from "#model/job-state.ts";
import type { JobReport, ReportWay } from "#model/report.ts";
import type { Refusal } from "#model/refusal.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, IncidentPolicy, Service } from "#model/site.ts";
import type { SlaPolicy } from "#model/sla.ts";
import type { Span } from "#model/span.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import { hostOfService, jobSubject, subjectKey, subjectText, type Subject } from "#model/subject.ts";
import type { Work } from "#model/work.ts";
import { alarmsOf } from "./alarms.ts";
import { incidentEvent, type Change, type ClockTold } from "./events.ts";
import { LONGEST_CHAIN } from "./hold.ts";
import { isFollowed } from "./incident/life.ts";
import type { IncidentEvent } from "./incident/moves.ts";
import { keepClocks } from "./incident/stretches.ts";
import type { At } from "./input.ts";
import type { Unheard } from "./job-state.ts";
import { openIncidentOf } from "./part-members.ts";
import type { Decision, LineNow, World } from "./world.ts";

export class Draft implements World {
  readonly world: World;
  readonly at: At;
  readonly #services = new Map<ServiceKey, ServiceState>();
  readonly #models = new Map<string, ModelState>();
  readonly #jobs = new Map<string, JobState>();
  readonly #jobRuns = new Map<string, KeptRun>();
  readonly #jobReports: KeptReport[] = [];
  readonly #hosts = new Map<string, HostState>();
  readonly #incidents = new Map<string, Incident>();
  readonly #incidentBySubject = new Map<string, Incident | undefined>();
  readonly #untold = new Set<string>();
  readonly #told = new Set<string>();
  readonly #waits = new Map<string, IncidentWait>();
  readonly #firstLooks = new Map<string, FirstLook>();
  /** Events about incidents get their data at the end: what was decided after them belongs to them. */
  readonly #events: (() => EventDraft)[] = [];
  readonly #spans: Span[] = [];
  readonly #checkSoon = new Set<ServiceKey>();
  readonly #looked = new Map<string, Subject>();
  #touched = new Set<string>();
  judged: JudgedResult | undefined;
  /** Whether the line is to be looked at right away. */
  checkLine = false;
  /** Whether a person said that the line's being down is no fault. */
  excuseLine = false;
  againInMs: number | undefined;
  refused: Refusal | undefined;
  reported: string | undefined;

  constructor(world: World, at: At) {
    this.world = world;
    this.at = at;
  }

  // --- the world, as decided so far

  host(id: string): Host | undefined {
    return this.world.host(id);
  }
  service(key: ServiceKey): Service | undefined {
    return this.world.service(key);
  }
  hosts(): Iterable<Host> {
    return this.world.hosts();
  }
  childrenOf(id: string): readonly string[] {
    return this.world.childrenOf(id);
  }
  partMembers(hostId: string, kind: string): readonly Service[] {
    return this.world.partMembers(hostId, kind);
  }
  fedBy(id: string): readonly string[] {
    return this.world.fedBy(id);
  }
  declaration(check: string): CheckDeclaration | undefined {
    return this.world.declaration(check);
  }
  serviceState(key: ServiceKey): ServiceState {
    return this.#services.get(key) ?? this.world.serviceState(key);
  }
  hostState(id: string): HostState {
    return this.#hosts.get(id) ?? this.world.hostState(id);
  }
  incident(id: string): Incident | undefined {
    return this.#incidents.get(id) ?? this.world.incident(id);
  }
  /** As they were before the decision. */
  incidents(): Iterable<Incident> {
    return this.world.incidents();
  }
  incidentOf(subject: string): Incident | undefined {
    return this.#incidentBySubject.has(subject) ? this.#incidentBySubject.get(subject) : this.world.incidentOf(subject);
  }
  earlierOf(subject: string): readonly string[] {
    return this.world.earlierOf(subject);
  }
  waitOf(id: string): IncidentWait {
    return this.#waits.get(id) ?? this.world.waitOf(id);
  }
  firstLook(hostId: string): FirstLook | undefined {
    return this.#firstLooks.get(hostId) ?? this.world.firstLook(hostId);
  }
  healthModels(): readonly HealthModel[] {
    return this.world.healthModels();
  }
  healthModel(id: string): HealthModel | undefined {
    return this.world.healthModel(id);
  }
  modelState(id: string): ModelState {
    return this.#models.get(id) ?? this.world.modelState(id);
  }
  modelsOf(subject: string): readonly string[] {
    return this.world.modelsOf(subject);
  }
  jobs(): readonly Job[] {
    return this.world.jobs();
  }
  job(id: string): Job | undefined {
    return this.world.job(id);
  }
  jobsOf(hostId: string): readonly Job[] {
    return this.world.jobsOf(hostId);
  }
  jobState(id: string): JobState | undefined {
    return this.#jobs.get(id) ?? this.world.jobState(id);
  }
  unheard(way: ReportWay, fromMs: number, untilMs: number): Unheard | undefined {
    return this.world.unheard(way, fromMs, untilMs);
  }
  get timezone(): string {
    return this.world.timezone;
  }
  get works(): readonly Work[] {
    return this.world.works;
  }
  get line(): LineNow | undefined {
    const { line } = this.world;
    return this.excuseLine && line !== undefined ? { ...line, excused: true } : line;
  }
  get policy(): IncidentPolicy {
    return this.world.policy;
  }
  get sla(): SlaPolicy {
    return this.world.sla;
  }

  /** The incident that stands for a failure of the subject now. */
  openIncidentOf(subject: string): Incident | undefined {
    return openIncidentOf(this, subject);
  }

  // --- what is decided

  setService(key: ServiceKey, state: ServiceState): void {
    this.#services.set(key, state);
    this.#touched.add(hostOfService(key));
  }

  setHost(id: string, state: HostState): void {
    this.#hosts.set(id, state);
    this.#touched.add(id);
  }

  setModel(id: string, state: ModelState): void {
    this.#models.set(id, state);
  }

  setJob(id: string, state: JobState): void {
    this.#jobs.set(id, state);
  }

  putJobRun(job: string, run: JobRun): void {
    this.#jobRuns.set(`${job} ${run.due}`, { job, run });
  }

  /** @param due begin of the run that it was counted for */
  keepReport(report: JobReport, due: number): void {
    this.#jobReports.push({ report, due });
  }

  /** Hosts and services, by their texts, that were looked at, or about which or whose incidents something was decided. */
  *changedSubjects(): Iterable<string> {
    yield* this.#services.keys();
    yield* this.#hosts.keys();
    for (const id of this.#jobs.keys()) yield subjectText(jobSubject(id));
    for (const subject of this.#looked.values()) yield subjectText(subject);
    for (const { subject, host } of this.#incidents.values()) yield* [subject, host];
  }

  /** Whether this decision tells an event of an incident. */
  isTold(incidentId: string): boolean {
    return this.#told.has(incidentId);
  }

  /** Puts an incident as it is now; it is stored, and told by the event if one is given. @param step what somebody did */
  putIncident(incident: Incident, event?: IncidentEvent, said?: readonly Change[] | ClockTold, step?: Step): void {
    this.#overlay(incident);
    this.#untold.delete(incident.id);
    this.#touched.add(incident.host);
    if (event === undefined) return;
    const { id } = incident;
    this.#told.add(id);
    this.#events.push(() => incidentEvent(this, event, this.incident(id) ?? incident, this.at, said, step));
  }

  /** Its clocks may have to stop or go on, although nothing else about it is otherwise. */
  keepClocks(incident: Incident): void {
    const kept = keepClocks(this, incident, this.at);
    if (kept !== incident) this.putIncident(kept);
  }

  /** Puts an incident that differs in symptoms alone, which are told and stored later. */
  putSymptoms(incident: Incident): void {
    if (!this.#incidents.has(incident.id)) this.#untold.add(incident.id);
    this.#overlay(incident);
  }

  setWait(incidentId: string, wait: IncidentWait): void {
    this.#waits.set(incidentId, wait);
  }

  setFirstLook(hostId: string, look: FirstLook): void {
    this.#firstLooks.set(hostId, look);
  }

  /** Notes for reports that something was so for a while. */
  addSpan(span: Span): void {
    this.#spans.push(span);
  }

  tell(event: EventDraft): void {
    this.#events.push(() => event);
  }

  /** Asks for a look out of turn. */
  checkSoon(key: ServiceKey): void {
    this.#checkSoon.add(key);
  }

  /** Asks for a look at what tells whether a host is up; where nothing does, at the hosts before it. */
  askHost(hostId: string, steps = LONGEST_CHAIN): void {
    const host = this.host(hostId);
    if (host?.hostService !== undefined) this.#checkSoon.add(host.hostService);
    else if (steps > 0) for (const id of host?.parents ?? []) this.askHost(id, steps - 1);
  }

  /** Ids of the hosts about which something was decided since this was asked last. */
  takeTouched(): ReadonlySet<string> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  /** Says that a subject was looked at, so that its next alarm is computed even where nothing about it changed. */
  lookedAt(subject: Subject): void {
    this.#looked.set(subjectKey(subject), subject);
  }

  wasLookedAt(subject: Subject): boolean {
    return this.#looked.has(subjectKey(subject));
  }

  finish(): Decision {
    for (const id of this.#told) {
      const { gathering, ...wait } = this.waitOf(id);
      if (gathering !== undefined) this.setWait(id, wait);
    }
    return {
      services: this.#services,
      hosts: this.#hosts,
      incidents: this.#incidents,
      models: this.#models,
      jobs: this.#jobs,
      jobRuns: [...this.#jobRuns.values()],
      jobReports: this.#jobReports,
      untold: this.#untold,
      waits: this.#waits,
      spans: this.#spans,
      firstLooks: this.#firstLooks,
      events: this.#events.map((make) => make()),
      checkSoon: this.#checkSoon,
      ...(this.checkLine ? { checkLine: true } : {}),
      ...(this.excuseLine ? { excuseLine: true } : {}),
      alarms: alarmsOf(this, this.world, this.at, {
        services: this.#services.keys(),
        hosts: this.#hosts.keys(),
        incidents: new Set([...this.#incidents.keys(), ...this.#waits.keys()]),
        looked: this.#looked.values(),
      }),
      ...(this.againInMs === undefined ? {} : { againInMs: this.againInMs }),
      ...(this.judged === undefined ? {} : { judged: this.judged }),
      ...(this.refused === undefined ? {} : { refused: this.refused }),
      ...(this.reported === undefined ? {} : { reported: this.reported }),
    };
  }

  #overlay(put: Incident): void {
    const incident = keepClocks(this, put, this.at);
    const { subject } = incident;
    const before = this.incident(incident.id)?.subject;
    this.#incidents.set(incident.id, incident);
    // What began with the only part of its kind is of all of them once there are more.
    if (before !== undefined && before !== subject && this.incidentOf(before)?.id === incident.id)
      this.#incidentBySubject.set(before, undefined);
    if (isFollowed(incident)) this.#incidentBySubject.set(subject, incident);
    else if (this.incidentOf(subject)?.id === incident.id) this.#incidentBySubject.set(subject, undefined);
  }
}
