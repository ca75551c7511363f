/** What a decision may look at, and what it gives back. Pure data: the engine fills the one and carries out the other. */
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { EventDraft } from "#model/event.ts";
import type { FirstLook } from "#model/finding.ts";
import type { HealthModel, ModelState } from "#model/health-model.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident, IncidentWait } from "#model/incident.ts";
import type { Job } from "#model/job.ts";
import type { JobState, KeptReport, KeptRun } from "#model/job-state.ts";
import type { ReportWay } from "#model/report.ts";
import type { Refusal } from "#model/refusal.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, IncidentPolicy, Service } from "#model/site.ts";
import type { Span } from "#model/span.ts";
import type { HostState, Moment, ServiceState } from "#model/state.ts";
import type { SlaPolicy } from "#model/sla.ts";
import type { Subject } from "#model/subject.ts";
import type { Work } from "#model/work.ts";
import type { Unheard } from "./job-state.ts";

/** Everything known, as it was before the decision. Unknown hosts and services are `pending`. */
export interface World {
  host(id: string): Host | undefined;
  service(key: ServiceKey): Service | undefined;
  /** All that are configured. */
  hosts(): Iterable<Host>;
  childrenOf(hostId: string): readonly string[];
  /** The services of a host that are of one kind of parts, see `Service.part`; asked where something is not well. */
  partMembers(hostId: string, kind: string): readonly Service[];
  /** Hosts that it feeds. */
  fedBy(hostId: string): readonly string[];
  declaration(check: string): CheckDeclaration | undefined;
  hostState(id: string): HostState;
  serviceState(key: ServiceKey): ServiceState;
  /** One that is not at its end (closed, cancelled). */
  incident(id: string): Incident | undefined;
  /** All that are not at their end. */
  incidents(): Iterable<Incident>;
  /** The newest incident of a subject that the box follows and that is not at its end. */
  incidentOf(subject: string): Incident | undefined;
  /** Ids of incidents of a subject that were resolved in the last months, the newest last, at most 10. */
  earlierOf(subject: string): readonly string[];
  /** What an incident waits for. */
  waitOf(incidentId: string): IncidentWait;
  /** How a host's device was found when it was first read; undefined: nobody has taken note of that. */
  firstLook(hostId: string): FirstLook | undefined;
  /** Business services; those that another needs stand before it. */
  healthModels(): readonly HealthModel[];
  healthModel(id: string): HealthModel | undefined;
  modelState(id: string): ModelState;
  /** Ids of the models that need a subject, by its text, or for a host something on it. */
  modelsOf(subject: string): readonly string[];
  readonly policy: IncidentPolicy;
  /** What is expected to report by itself. */
  jobs(): readonly Job[];
  job(id: string): Job | undefined;
  jobsOf(hostId: string): readonly Job[];
  /** undefined: it was not expected until now. */
  jobState(id: string): JobState | undefined;
  /** What could not be heard of what reports in a way, between two moments; milliseconds since 1970 (UTC). */
  unheard(way: ReportWay, fromMs: number, untilMs: number): Unheard | undefined;
  /** The site's time zone. */
  readonly timezone: string;
  /** The site's line to the outside; undefined where nobody looks at it. */
  readonly line?: LineNow | undefined;
  readonly sla: SlaPolicy;
  /** Announced work, past and to come. */
  readonly works: readonly Work[];
}

/** What is known of the site's line. */
export interface LineNow {
  /** undefined: not known. */
  readonly up?: boolean;
  /** Whether it was up at any time: only what was there can be missing. */
  readonly everUp: boolean;
  /** The newest look found it not to work, which is not confirmed yet. */
  readonly confirming: boolean;
  /** When the newest look began, steady clock. */
  readonly lookedMs?: number;
  /** Since when it is down. */
  readonly since?: Moment;
  /** Since when it is up again. */
  readonly back?: Moment;
  /** A person said that its being down is no fault, until it is up again. */
  readonly excused?: true;
  /** Id of the host that is the gateway. */
  readonly gateway?: string;
  /** Ids of the hosts beyond it. */
  readonly outside: ReadonlySet<string>;
}

/** When a subject wants to be looked at again. */
export interface Alarm {
  /** `steady`: a wait, by the steady clock of this run; `wall`: a moment of the calendar, which moves when the clock is set. */
  readonly on: "steady" | "wall";
  /** Milliseconds on that clock. */
  readonly at: number;
}

/** What follows from an input. States, incidents and events are stored in one transaction. */
export interface Decision {
  readonly services: ReadonlyMap<ServiceKey, ServiceState>;
  readonly hosts: ReadonlyMap<string, HostState>;
  readonly incidents: ReadonlyMap<string, Incident>;
  /** Business services by id. */
  readonly models: ReadonlyMap<string, ModelState>;
  /** Jobs by id. */
  readonly jobs: ReadonlyMap<string, JobState>;
  /** Runs of jobs that are otherwise than before. */
  readonly jobRuns: readonly KeptRun[];
  readonly jobReports: readonly KeptReport[];
  /** Ids of those incidents that changed in nothing but symptoms not told yet; they are stored when they are told. */
  readonly untold: ReadonlySet<string>;
  readonly waits: ReadonlyMap<string, IncidentWait>;
  /** By host. */
  readonly firstLooks: ReadonlyMap<string, FirstLook>;
  /** What was so for a while, for reports, besides states and incidents. */
  readonly spans?: readonly Span[];
  readonly events: readonly EventDraft[];
  /** Services to be looked at right away, because what they say decides about somebody else. */
  readonly checkSoon: ReadonlySet<ServiceKey>;
  /** A person said that the line's being down is no fault, until it is up again: `LineNow.excused` from now on. */
  readonly excuseLine?: true;
  /** The line is to be looked at right away. */
  readonly checkLine?: true;
  /** When subjects want to be looked at again, in place of what they wanted before; undefined: not at all. */
  readonly alarms: readonly { readonly subject: Subject; readonly alarm: Alarm | undefined }[];
  /** Of a result: the service is to be looked at again after so long, though it is not its turn. */
  readonly againInMs?: number;
  readonly judged?: JudgedResult;
  /** Of a command: why it is not done. */
  readonly refused?: Refusal;
  /** Of a reported problem: the id of its incident. */
  readonly reported?: string;
}
