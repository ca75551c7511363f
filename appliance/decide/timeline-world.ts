/** A small site for the tests of this room: feeds results by letters, rings alarms, and keeps what follows. */
import type { EventDraft } from "#model/event.ts";
import type { Danger, FirstLook } from "#model/finding.ts";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import { PENDING_MODEL, type HealthModel, type ModelState } from "#model/health-model.ts";
import type { Doer, Incident, IncidentWait } from "#model/incident.ts";
import type { IncidentCommand } from "#model/incident-command.ts";
import { PART_KINDS, type PartKind } from "#model/part-kind.ts";
import type { Job } from "#model/job.ts";
import type { JobState, KeptReport } from "#model/job-state.ts";
import type { JobReport } from "#model/report.ts";
import type { Result } from "#model/result.ts";
import type { Host, IncidentPolicy, Service } from "#model/site.ts";
import type { SlaPolicy } from "#model/sla.ts";
import type { Span } from "#model/span.ts";
import { PENDING_HOST, PENDING_SERVICE, type HostState, type ServiceState } from "#model/state.ts";
import {
  hostSubject,
  incidentSubject,
  jobSubject,
  serviceSubject,
  siteSubject,
  subjectKey,
  type Subject,
} from "#model/subject.ts";
import { toySla } from "#model/testing/toy-site.ts";
import type { Work } from "#model/work.ts";
import { decide } from "./decide.ts";
import { isFollowed, isOpen } from "./incident/life.ts";
import type { At, Input } from "./input.ts";
import {
  isWorthStoring,
  storedPartOf,
  takeUpFirstLook,
  takeUpHost,
  takeUpJobWaits,
  takeUpService,
  takeUpWait,
} from "./keep.ts";
import { momentOf } from "./moment.ts";
import { assertIsRepeat, repeatedState } from "./timeline-short-way.ts";
import type { Alarm, Decision, LineNow, World } from "./world.ts";

/**
 * o ok, w warning, c critical, C critical in another way, u unknown, b this box could not look; p what it feeds has lost its
 * power, P the same as a warning; s nobody answered.
 */
export type Letter = "o" | "w" | "c" | "C" | "u" | "b" | "p" | "P" | "s";
const CODES = {
  o: "good",
  w: "poor",
  c: "bad",
  C: "worse",
  u: "odd",
  b: "boxFault",
  p: "bad",
  P: "poor",
  s: "timeout",
} as const;

const DECLARATION = {
  name: "toy",
  summary: "A toy.",
  category: "software",
  measurements: {},
  codes: { good: "ok", poor: "warning", bad: "critical", worse: "critical", odd: "unknown", timeout: "critical" },
} as const;
/** The same, of what asks a device's agent. */
const OF_AGENT = { ...DECLARATION, name: "of-agent", needsSnmp: true } as const;

const POLICY: IncidentPolicy = {
  resolveAfterMs: 60_000,
  reopenWithinMs: 3_600_000,
  closeAfterMs: 259_200_000,
  startupGraceMs: 300_000,
};
/** A clock that is set may stand anywhere; tests begin somewhere in 2026. */
const BEGIN_MS = 1_767_225_600_000;

export const ANA: Doer = { kind: "user", name: "ana" };

/**
 * Hosts by id with their parents, what feeds them and the ids of their services; each has a host check `alive` unless told. A
 * service `power`, or `power-` and more, tells of the power of what its host feeds; `charge` follows that.
 */
export type Sketch = Record<string, SketchedHost>;

interface SketchedHost {
  readonly parents?: string[];
  readonly poweredBy?: string[];
  readonly services?: string[];
  /** Ids of further services by their kind of parts. */
  readonly parts?: Readonly<Partial<Record<PartKind, readonly string[]>>>;
  /** Ids of further services that the device's profile derives. */
  readonly derived?: readonly string[];
  readonly alive?: false;
  /** The one of its services whose state is the host's, where that is not a host check of its own. */
  readonly hostCheck?: string;
  /** It lies beyond the line. */
  readonly outside?: true;
  readonly openOn?: "warning";
}

/** What else a result may say. */
interface More {
  readonly measurements?: Readonly<Record<string, number>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
  /** The device has started since the look before, and is up for so long. */
  readonly upSeconds?: number;
  /** Whether it was the service's turn; it was, unless told. */
  readonly isRegular?: boolean;
}

/** What a restart keeps; as JSON, like the store. */
interface Stored {
  readonly services: Map<ServiceKey, string>;
  readonly hosts: Map<string, string>;
  readonly incidents: Map<string, string>;
  readonly waits: Map<string, string>;
  readonly firstLooks: Map<string, string>;
}

export class TimelineWorld implements World {
  readonly policy: IncidentPolicy;
  sla: SlaPolicy = toySla();
  readonly events: (EventDraft & { readonly trueMs: number })[] = [];
  readonly asked: ServiceKey[] = [];
  /** What decisions noted for reports. */
  readonly spans: Span[] = [];
  /** Milliseconds since the beginning, whatever clocks say. */
  now = 0;
  /** How far the wall clock is wrong. */
  wallErrorMs = 0;
  trusted = false;
  readonly #hosts = new Map<string, Host>();
  readonly #services = new Map<ServiceKey, Service>();
  #hostStates = new Map<string, HostState>();
  #serviceStates = new Map<ServiceKey, ServiceState>();
  #incidents = new Map<string, Incident>();
  #waits = new Map<string, IncidentWait>();
  /** Ids of incidents that were resolved, by subject. */
  readonly #earlier = new Map<string, readonly string[]>();
  #firstLooks = new Map<string, FirstLook>();
  readonly #alarms = new Map<string, { readonly subject: Subject; readonly at: number }>();
  readonly #stored: Stored = {
    services: new Map(),
    hosts: new Map(),
    incidents: new Map(),
    waits: new Map(),
    firstLooks: new Map(),
  };
  #boots = 1;
  #bootedAt = 0;
  #ids = 0;
  readonly #outside = new Set<string>();
  /** How many results could have taken the short way; each was decided on, and changed nothing. */
  repeats = 0;
  /** How often a look at the line was asked for. */
  lineAsked = 0;

  constructor(sketch: Sketch, policy: Partial<IncidentPolicy> = {}) {
    this.policy = { ...POLICY, ...policy };
    this.#draw(sketch);
  }

  host = (id: string) => this.#hosts.get(id);
  service = (key: ServiceKey) => this.#services.get(key);
  works: readonly Work[] = [];
  line: LineNow | undefined;
  hosts = () => this.#hosts.values();
  childrenOf = (id: string) =>
    [...this.#hosts.values()].filter(({ parents }) => parents.includes(id)).map((host) => host.id);
  partMembers = (hostId: string, kind: string) =>
    (this.#hosts.get(hostId)?.services ?? []).filter(({ part }) => part?.kind === kind);
  siteJobs: readonly Job[] = [];
  readonly timezone = "Europe/Zagreb";
  /** What could not be heard; tests fill it in. */
  lost: readonly { readonly fromMs: number; readonly untilMs: number; readonly why: "off" | "deaf" | "clock" }[] = [];
  #jobStates = new Map<string, JobState>();
  readonly jobReports: KeptReport[] = [];
  jobs = () => this.siteJobs;
  job = (id: string) => this.siteJobs.find((job) => job.id === id);
  jobsOf = (hostId: string) => this.siteJobs.filter(({ host }) => host === hostId);
  jobState = (id: string) => this.#jobStates.get(id);
  unheard = (_way: string, fromMs: number, untilMs: number) => {
    const own = this.lost.map((one) => Math.min(one.untilMs, untilMs) - Math.max(one.fromMs, fromMs));
    const ms = own.reduce((sum, part) => sum + Math.max(0, part), 0);
    return ms > 0 ? { ms, why: this.lost[own.findIndex((part) => part > 0)]?.why ?? ("off" as const) } : undefined;
  };
  models: readonly HealthModel[] = [];
  #modelStates = new Map<string, ModelState>();
  healthModels = () => this.models;
  healthModel = (id: string) => this.models.find((model) => model.id === id);
  modelState = (id: string) => this.#modelStates.get(id) ?? PENDING_MODEL;
  modelsOf = (subject: string) =>
    this.models
      .filter(({ requires }) =>
        requires.some(({ of }) => of.some((one) => one.subject === subject || one.subject.startsWith(`${subject}/`))),
      )
      .map(({ id }) => id);
  fedBy = (id: string) =>
    [...this.#hosts.values()].filter(({ poweredBy = [] }) => poweredBy.includes(id)).map((host) => host.id);
  declaration = (check: string) => (check === OF_AGENT.name ? OF_AGENT : DECLARATION);
  hostState = (id: string) => this.#hostStates.get(id) ?? PENDING_HOST;
  serviceState = (key: ServiceKey) => this.#serviceStates.get(key) ?? PENDING_SERVICE;
  incident = (id: string) => this.#incidents.get(id);
  incidents = () => [...this.#incidents.values()];
  waitOf = (id: string) => this.#waits.get(id) ?? {};
  earlierOf = (subject: string) => this.#earlier.get(subject) ?? [];
  firstLook = (hostId: string) => this.#firstLooks.get(hostId);
  incidentOf = (subject: string) => {
    const own = this.incidents().filter((incident) => incident.subject === subject && isFollowed(incident));
    return own.findLast(isOpen) ?? own.at(-1);
  };

  /** Feeds one result per letter, ten seconds apart. */
  feed(key: ServiceKey, letters: string, stepMs = 10_000): void {
    for (const letter of letters) {
      this.pass(stepMs);
      this.result(key, letter as Letter);
    }
  }

  /**
   * One result now. Returns after how many milliseconds another look is wanted.
   * @param attempts looks that it stands for
   */
  result(key: ServiceKey, letter: Letter, attempts?: number, more: More = {}): number | undefined {
    const { measurements, units, parameters, isRegular, upSeconds } = more;
    const result: Result = {
      observation: {
        code: CODES[letter],
        ...(attempts !== undefined && { attempts }),
        ...(measurements !== undefined && { measurements }),
        ...(units !== undefined && { units }),
        ...((letter === "p" || letter === "P") && { parameters: { word: "Battery", power: "battery" } }),
        ...(parameters !== undefined && { parameters }),
        ...(upSeconds !== undefined && { parameters: { rebooted: true, upSeconds } }),
      },
      blame: letter === "b" ? "box" : "target",
      at: this.#at().wallMs,
    };
    return this.#decide({ kind: "result", key, result, ...(isRegular !== undefined && { isRegular }) }).againInMs;
  }

  /** Gives a service limits. */
  limit(key: ServiceKey, thresholds: Service["thresholds"]): void {
    this.#change(key, { thresholds });
  }

  /** Of a derived service: what of it is told at once. */
  endanger(key: ServiceKey, danger: Danger): void {
    this.#change(key, { danger });
  }

  /** Services that ask their device's agent. */
  askAgent(...keys: readonly ServiceKey[]): void {
    for (const key of keys) this.#change(key, { check: OF_AGENT.name });
  }

  /** The device's profile derived it. */
  derive(key: ServiceKey): void {
    this.#change(key, { derived: true });
  }

  #change(key: ServiceKey, change: Partial<Service>): void {
    const service = this.#services.get(key);
    const host = service && this.#hosts.get(service.hostId);
    if (service === undefined || host === undefined) throw new Error(`there is no ${key}`);
    const changed = { ...service, ...change };
    this.#services.set(key, changed);
    this.#hosts.set(host.id, { ...host, services: host.services.map((one) => (one.key === key ? changed : one)) });
  }

  /** A device told of itself for the first time. */
  firstRead(host: string): void {
    this.#decide({ kind: "firstRead", host });
  }

  /** A person accepts a finding. */
  accept(key: ServiceKey, note?: string): void {
    this.#decide({ kind: "finding", key, by: "Ana", accept: note === undefined ? {} : { note } });
  }

  /** A person opens a finding as an incident. */
  open(key: ServiceKey): void {
    this.#decide({ kind: "finding", key, by: "Ana" });
  }

  /** The site is handed over. */
  handOver(): void {
    this.#decide({ kind: "handOver" });
  }

  /** A service is judged in another way from now on: it begins anew. */
  renew(key: ServiceKey): void {
    this.#serviceStates.delete(key);
    this.#stored.services.delete(key);
    this.#decide({ kind: "anew", services: [key] });
  }

  /**
   * The line is looked at now.
   * @param up undefined: not known. @param gateway host that is the gateway
   */
  lookAtLine(up: boolean | undefined, gateway?: string, confirming = false): void {
    const at = this.#at();
    const before = this.line;
    const since = up === false ? (before?.since ?? momentOf(at)) : undefined;
    const back = up === true && before?.since !== undefined ? momentOf(at) : before?.back;
    this.line = {
      ...(up !== undefined && { up }),
      everUp: before?.everUp === true || up === true,
      confirming,
      lookedMs: at.steadyMs,
      ...(since !== undefined && { since }),
      ...(back !== undefined && { back }),
      ...(gateway !== undefined && { gateway }),
      ...(before?.excused === true && up !== true && { excused: true as const }),
      outside: this.#outside,
    };
    this.#decide({ kind: "line" });
  }

  /** Time passes; alarms ring on the way, each at its time. */
  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const due = [...this.#alarms.values()].toSorted((a, b) => a.at - b.at)[0];
      if (due === undefined || this.#bootedAt + due.at > end) break;
      this.now = Math.max(this.now, this.#bootedAt + due.at);
      this.#alarms.delete(subjectKey(due.subject));
      this.#decide({ kind: "alarm", subject: due.subject });
    }
    this.now = end;
  }

  /** When the next alarm rings, milliseconds since the beginning; `Infinity`: none does. */
  get nextAlarmMs(): number {
    return Math.max(this.now, Math.min(...[...this.#alarms.values()].map(({ at }) => this.#bootedAt + at)));
  }

  /** What the wall clock shows. */
  get wallMs(): number {
    return this.#at().wallMs;
  }

  /** Announces work that happens once, from so many milliseconds of the timeline to so many. */
  announce(work: Partial<Work> & { readonly id: string }, fromMs: number, toMs: number): void {
    const when = { startMs: BEGIN_MS + fromMs, endMs: BEGIN_MS + toMs };
    const whole: Work = { name: "Work", hosts: [], groups: [], services: [], jobs: [], ...work, when };
    this.works = [...this.works, whole];
    this.#decide({ kind: "work", work: whole, by: "duty", cancelled: false });
  }

  cancelWork(id: string): void {
    const work = this.works.find((one) => one.id === id);
    if (work === undefined) throw new Error(`there is no work ${id}`);
    this.works = this.works.filter((one) => one !== work);
    this.#decide({ kind: "work", work, by: "duty", cancelled: true });
  }

  /** The wall clock is set; moments of the calendar are reckoned anew, and those that were jumped over ring. */
  stepClock(byMs: number): void {
    const from = this.wallMs;
    this.wallErrorMs += byMs;
    if (byMs > 0) this.lost = [...this.lost, { fromMs: from, untilMs: this.wallMs, why: "clock" }];
    this.#decide({ kind: "clockStepped", byMs });
  }

  /** Somebody does something about an incident. Returns the code of why not; undefined: it is done. */
  command(id: string, command: IncidentCommand, by: Doer = ANA): string | undefined {
    return this.#decide({ kind: "command", id, command, by }).refused?.code;
  }

  /** Jobs are expected from now on. */
  expect(...jobs: readonly Job[]): void {
    this.siteJobs = jobs;
    for (const { id } of jobs) this.#decide({ kind: "alarm", subject: jobSubject(id) });
  }

  /** A job reports now. */
  jobSays(job: string, outcome: JobReport["outcome"], more: Partial<JobReport> = {}): void {
    const id = `report-${++this.#ids}`;
    const report: JobReport = { job, way: "heartbeat", outcome, id, at: this.wallMs, lines: [], ...more };
    this.#decide({ kind: "report", report });
  }

  /** What the box found behind an incident. */
  diagnosed(input: Extract<Input, { kind: "diagnosis" }>): void {
    this.#decide(input);
  }

  /** A person reports a problem. Returns the id of its incident, or the code of why there is none. */
  report(subject: string, text = "It is slow.", by: Doer = ANA): string {
    const { reported, refused } = this.#decide({ kind: "problem", subject, text, by, siteName: "Acme HQ" });
    return reported ?? refused?.code ?? "";
  }

  withdraw(subject: string): void {
    this.#decide({ kind: "gone", subjects: [subject] });
  }

  /** The box is stopped, without a word, and starts again. */
  restart(): void {
    this.beOff(0);
  }

  /** The same, after so long. */
  beOff(ms: number): void {
    const knownUntilMs = this.wallMs;
    this.now += ms;
    this.#boots += 1;
    this.#bootedAt = this.now;
    this.#alarms.clear();
    const at = this.#at();
    const { services, hosts, incidents, waits, firstLooks } = this.#stored;
    this.#serviceStates = readAll(services, (state: ServiceState) => takeUpService(state, at));
    this.#hostStates = readAll(hosts, (state: HostState) => takeUpHost(state, at));
    this.#incidents = readAll(incidents, (incident: Incident) => incident);
    this.#firstLooks = new Map(
      [...firstLooks].flatMap(([id, text]) => {
        const look = takeUpFirstLook(JSON.parse(text), at);
        return look === undefined ? [] : [[id, look]];
      }),
    );
    this.#waits = new Map();
    for (const id of this.#incidents.keys()) {
      const wait = waits.get(id);
      this.#waits.set(id, takeUpWait(wait === undefined ? undefined : (JSON.parse(wait) as IncidentWait), at));
    }
    for (const [id, state] of this.#jobStates) this.#jobStates.set(id, takeUpJobWaits(state, at));
    if (ms > 0) this.lost = [...this.lost, { fromMs: knownUntilMs, untilMs: this.wallMs, why: "off" }];
    this.#decide({ kind: "restarted", knownUntilMs, spareMs: 0 });
    this.#lookAtAll();
  }

  /** Another configuration: what is gone is forgotten, the rest is looked at anew. */
  reload(sketch: Sketch): void {
    const before = [...this.#hosts.keys(), ...this.#services.keys()];
    this.#hosts.clear();
    this.#services.clear();
    this.#draw(sketch);
    const gone = before.filter((id) => !this.#hosts.has(id) && !this.#services.has(id as ServiceKey));
    for (const id of gone) {
      this.#hostStates.delete(id);
      this.#serviceStates.delete(id as ServiceKey);
      this.#stored.hosts.delete(id);
      this.#stored.services.delete(id as ServiceKey);
    }
    this.#decide({ kind: "gone", subjects: gone });
    this.#lookAtAll();
  }

  /** Events so far as `type subject`, state changes with their new state; forgets them. */
  told(): string[] {
    const lines = this.events.map(lineOf);
    this.events.length = 0;
    return lines;
  }

  #lookAtAll(): void {
    const subjects = [
      ...[...this.#hosts.keys()].map(hostSubject),
      ...[...this.#services.keys()].map(serviceSubject),
      ...[...this.#incidents.keys()].map(incidentSubject),
      ...this.siteJobs.map(({ id }) => jobSubject(id)),
      siteSubject(),
    ];
    for (const subject of subjects) this.#decide({ kind: "alarm", subject });
  }

  #at(): At {
    return {
      steadyMs: this.now - this.#bootedAt,
      wallMs: BEGIN_MS + this.now + this.wallErrorMs,
      boot: `boot-${this.#boots}`,
      trusted: this.trusted,
      newId: () => `incident-${++this.#ids}`,
    };
  }

  #decide(input: Input): Decision {
    const repeated = repeatedState(this, input, this.#at());
    const decision = decide(this, input, this.#at());
    if (repeated !== undefined && input.kind === "result") {
      this.repeats += 1;
      const alarmOf = (key: string) => this.#alarms.get(key)?.at;
      assertIsRepeat(this, input, repeated, decision, alarmOf, (alarm) => this.#dueMs(alarm));
    }
    for (const [key, state] of decision.services) {
      if (isWorthStoring(this.serviceState(key), state))
        this.#stored.services.set(key, JSON.stringify(storedPartOf(state)));
      this.#serviceStates.set(key, state);
    }
    for (const [id, state] of decision.hosts) {
      this.#hostStates.set(id, state);
      this.#stored.hosts.set(id, JSON.stringify(state));
    }
    for (const [id, state] of decision.models)
      this.#modelStates.set(id, JSON.parse(JSON.stringify(state)) as ModelState);
    for (const [id, state] of decision.jobs) this.#jobStates.set(id, JSON.parse(JSON.stringify(state)) as JobState);
    this.jobReports.push(...decision.jobReports);
    for (const [id, wait] of decision.waits) {
      this.#waits.set(id, wait);
      this.#stored.waits.set(id, JSON.stringify({ since: wait.since, opened: wait.opened }));
    }
    for (const [id, look] of decision.firstLooks) {
      this.#firstLooks.set(id, look);
      this.#stored.firstLooks.set(id, JSON.stringify(look));
    }
    for (const [id, incident] of decision.incidents) this.#putIncident(id, incident, decision.untold.has(id));
    for (const { subject, alarm } of decision.alarms) {
      if (alarm === undefined) this.#alarms.delete(subjectKey(subject));
      else this.#alarms.set(subjectKey(subject), { subject, at: this.#dueMs(alarm) });
    }
    this.events.push(...decision.events.map((event) => ({ ...event, trueMs: this.now })));
    this.asked.push(...decision.checkSoon);
    this.spans.push(...(decision.spans ?? []));
    if (decision.checkLine === true) this.lineAsked += 1;
    if (decision.excuseLine === true && this.line !== undefined) this.line = { ...this.line, excused: true };
    return decision;
  }

  /** On the steady clock, whichever the alarm goes by. */
  #dueMs({ on, at }: Alarm): number {
    return on === "steady" ? at : at - this.#at().wallMs + this.#at().steadyMs;
  }

  #putIncident(id: string, incident: Incident, untold: boolean): void {
    const { subject, state } = incident;
    const earlier = this.earlierOf(subject);
    if (state === "resolved" && !earlier.includes(id)) this.#earlier.set(subject, [...earlier, id]);
    const ended = incident.state === "closed" || incident.state === "cancelled";
    if (ended) this.#incidents.delete(id);
    else this.#incidents.set(id, incident);
    if (ended) this.#stored.incidents.delete(id);
    else if (!untold) this.#stored.incidents.set(id, JSON.stringify(incident));
  }

  #draw(sketch: Sketch): void {
    for (const [id, what] of Object.entries(sketch)) {
      const { parents = [], poweredBy, services = [], parts = {}, derived = [], alive, openOn = "critical" } = what;
      if (what.outside === true) this.#outside.add(id);
      const ids = [...(alive === false ? [] : ["alive"]), ...services];
      const made = [
        ...ids.map((serviceId) => toyService(id, serviceId, openOn)),
        ...PART_KINDS.flatMap((kind) =>
          (parts[kind] ?? []).map((one) => ({ ...toyService(id, one, openOn), part: { kind, name: `The ${kind}` } })),
        ),
        ...derived.map((serviceId) => ({ ...toyService(id, serviceId, openOn), derived: true as const })),
      ];
      for (const service of made) this.#services.set(service.key, service);
      this.#hosts.set(id, {
        id,
        name: id.toUpperCase(),
        address: "127.0.0.1",
        parents,
        ...(poweredBy !== undefined && { poweredBy }),
        groups: [],
        criticality: "medium",
        openOn,
        ...(alive === false ? {} : { hostService: serviceKey(id, "alive") }),
        ...(what.hostCheck !== undefined && { hostService: serviceKey(id, what.hostCheck) }),
        profile: "none",
        services: made,
      });
    }
  }
}

/** `type subject`; for a changed state the subject and its new state. */
export function lineOf({ type, data }: EventDraft): string {
  const { subject, host, service, part, state, model } = data as Record<string, string>;
  if (type.startsWith("flapping.")) return `${type} ${service === undefined ? host : `${host}/${service}`}`;
  if (type === "finding.listed")
    return `${type} ${(data as { readonly findings: readonly { host: string; service: string }[] }).findings.map((one) => `${one.host}/${one.service}`).join(" ")}`;
  if (type.startsWith("maintenance.")) return `${type} ${(data as { readonly id: string }).id}`;
  if (type !== "state.changed") return `${type} ${subject}`;
  if (model !== undefined) return `model:${model} ${state}`;
  const [what] = [service, part === undefined ? undefined : `@${part}`].filter((one) => one !== undefined);
  return `${what === undefined ? host : `${host}/${what}`} ${state}`;
}

function readAll<K, T>(stored: ReadonlyMap<K, string>, take: (value: T) => T): Map<K, T> {
  return new Map([...stored].map(([key, text]) => [key, take(JSON.parse(text) as T)]));
}

function toyService(hostId: string, id: string, openOn: "warning" | "critical"): Service {
  return {
    key: serviceKey(hostId, id),
    id,
    hostId,
    name: id,
    check: "toy",
    settings: {},
    thresholds: {},
    intervalMs: 60_000,
    retryIntervalMs: 5000,
    attempts: 3,
    timeoutMs: 5000,
    criticality: "medium",
    openOn,
    role: id === "alive" ? "hostCheck" : "service",
    ...(id.startsWith("power") && { tellsPower: "word" as const, followsPower: true as const }),
    ...(id === "charge" && { followsPower: true as const }),
    fingerprint: "",
  };
}
