/**
 * The watching itself: carries out the timetable, hands results to `decide`, puts what follows in force and on its way to
 * the store, and shows what is known right now. Everything about time, network and disk comes in as an argument.
 */
import type { AnyCheckType } from "#checks/contract.ts";
import { Deliberation } from "#decide/deliberation.ts";
import { effectiveThresholds } from "#decide/judge.ts";
import type { Decision } from "#decide/world.ts";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { HostDetail, HostSummary, ServiceDetail, ServiceSummary, Status } from "#model/api.ts";
import type { EventDraft } from "#model/event.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { JudgedResult, Result } from "#model/result.ts";
import type { Host, Service, Site } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";
import type { Changed, WatchView } from "#model/watch-view.ts";
import type { HistoryStore } from "#store/history-store.ts";
import type { StateStore } from "#store/state-store.ts";
import { ChangeNotice } from "./change-notice.ts";
import { CommitQueue } from "./commit-queue.ts";
import { Dispatcher, type Budget, type RunJobs, type Task } from "./dispatcher.ts";
import { LiveWorld } from "./live-world.ts";
import { SiteView, type BoxSide } from "./site-view.ts";
import { firstDue, nextDue, rhythmOf } from "./timetable.ts";

/** Whoever wants every judged result: the Influx output. Must return at once. */
export type ResultSink = (service: Service, host: Host, result: JudgedResult) => void;

export interface WatchParts {
  readonly site: Site;
  readonly types: ReadonlyMap<string, AnyCheckType>;
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly runJobs: RunJobs;
  /** What the page says about the box itself, its line and the operations centre. */
  readonly box: BoxSide;
  /** Called after each commit that may have added events. */
  readonly afterCommit: () => void;
  readonly sinks?: readonly ResultSink[];
  readonly budget?: Budget;
}

const BUDGET: Budget = { runs: 256, runsPerHost: 4 };
/** First looks per second after the start, so that a big site does not begin with a burst. */
const FIRST_LOOKS_PER_SECOND = 250;
const TICK_MS = 1000;
/** How often failures that wait to be told are looked at again. */
const RECONSIDER_TICKS = 5;
/** Changes of an incident's symptoms are gathered for so long before they are told. */
const UPDATE_AFTER_MS = 10_000;

export class Watch implements WatchView {
  readonly #parts: WatchParts;
  readonly #world: LiveWorld;
  readonly #dispatcher: Dispatcher;
  readonly #commits: CommitQueue;
  readonly #view: SiteView;
  readonly #notice = new ChangeNotice();
  readonly #tasks = new Map<ServiceKey, Task>();
  /** When the newest result about the target came in, monotonic; what freshness is judged by. */
  readonly #freshAt = new Map<ServiceKey, number>();
  readonly #updatesDue = new Map<string, number>();
  #ticker: NodeJS.Timeout | undefined;
  #ticks = 0;
  #results = 0;

  constructor(parts: WatchParts) {
    this.#parts = parts;
    this.#world = new LiveWorld(withThresholds(parts.site, parts.types), parts.types);
    this.#dispatcher = new Dispatcher({
      clock: parts.clock,
      budget: parts.budget ?? BUDGET,
      runJobs: parts.runJobs,
      takeResult: (task, result) => this.#takeResult(task, result),
    });
    this.#commits = new CommitQueue({
      commit: (change) => parts.state.commit(change),
      afterCommit: parts.afterCommit,
      clockTrusted: () => parts.box.clockTrusted(),
      log: parts.log,
    });
    this.#view = new SiteView({
      world: this.#world,
      types: parts.types,
      box: parts.box,
      endedIncidents: (from) => parts.state.incidents({ from, to: Number.MAX_SAFE_INTEGER, limit: 500 }),
      watchedPeriods: (from, to) => parts.state.runs.watchedPeriods(from, to),
      wallMs: () => parts.clock.wallMs(),
      isStale: (service) => this.#isStale(service),
    });
  }

  /** Takes up what was known before the last stop and begins to watch. */
  start(): void {
    this.#restore();
    this.#dispatcher.start();
    this.#plan(this.#world.site.hosts.flatMap(({ services }) => services));
    this.#ticker = setInterval(() => this.#tick(), TICK_MS);
  }

  /** Stops watching; everything decided so far is stored. */
  stop(): void {
    clearInterval(this.#ticker);
    this.#dispatcher.stop();
    this.#notice.stop();
    this.#commits.stop();
  }

  /** Puts another configuration in force. Unchanged services keep their states, their place in time and their memory. */
  reconfigure(next: Site): void {
    const site = withThresholds(next, this.#parts.types);
    const before = new Map([...this.#world.services()].map((service) => [service.key, service]));
    const hostsBefore = new Map(this.#world.site.hosts.map((host) => [host.id, host]));
    this.#world.setSite(site);
    const fresh: Service[] = [];
    const gone: string[] = [];
    for (const service of this.#world.services()) {
      const old = before.get(service.key);
      before.delete(service.key);
      const host = this.#world.host(service.hostId);
      if (old !== undefined && host !== undefined && isSameTask(old, service, hostsBefore.get(service.hostId), host))
        continue;
      this.#drop(service.key, old !== undefined && old.fingerprint === service.fingerprint);
      fresh.push(service);
    }
    for (const key of before.keys()) {
      this.#drop(key, false);
      gone.push(key);
    }
    for (const id of hostsBefore.keys()) {
      if (this.#world.host(id) !== undefined) continue;
      gone.push(id);
      this.#world.forgetHost(id);
      this.#commits.add({ hosts: [[id, undefined]] });
    }
    this.#deliberate((deliberation) => deliberation.withdraw(gone));
    this.#refreshTasks();
    this.#plan(fresh);
    this.#notice.say({ hosts: site.hosts.map(({ id }) => id), services: [], incidents: [] });
  }

  /** Adds events of the box itself (start, stop, clock, line) to the log. */
  tell(events: readonly EventDraft[]): void {
    this.#commits.add({ events });
  }

  /** Stores what is decided but not yet stored. False when the store refuses. */
  flush(): boolean {
    return this.#commits.flush();
  }

  /** Figures about the engine for metrics and the `box` check. */
  figures(): {
    tasks: number;
    results: number;
    running: number;
    waiting: number;
    latenessP99Ms: number;
    onTimeShare: number;
    uncommittedEvents: number;
    commitFailure: string | undefined;
  } {
    const now = this.#parts.clock.monotonicMs();
    const { lateness, load } = this.#dispatcher;
    const { events, failure } = this.#commits.fill;
    return {
      tasks: this.#tasks.size,
      results: this.#results,
      ...load,
      latenessP99Ms: lateness.quantileMs(0.99, now),
      onTimeShare: lateness.shareWithin(1000, now),
      uncommittedEvents: events,
      commitFailure: failure,
    };
  }

  // --- what is known right now

  site(): Site {
    return this.#world.site;
  }
  status(): Status {
    return this.#view.status();
  }
  hosts(): HostSummary[] {
    return this.#view.hosts();
  }
  host(hostId: string): HostDetail | undefined {
    return this.#view.host(hostId);
  }
  services(): ServiceSummary[] {
    return this.#view.services();
  }
  service(key: ServiceKey): ServiceDetail | undefined {
    return this.#view.service(key);
  }
  openIncidents(): readonly Incident[] {
    return this.#view.openIncidents();
  }
  onChange(listener: (changed: Changed) => void): () => void {
    return this.#notice.listen(listener);
  }
  ready(): boolean {
    return this.#ticker !== undefined && (this.#results > 0 || this.#tasks.size === 0);
  }
  checkNow(key: ServiceKey): boolean {
    const task = this.#tasks.get(key);
    if (task === undefined) return false;
    this.#dispatcher.soon(task);
    return true;
  }

  // --- results

  #takeResult(task: Task, result: Result): { retry: boolean } {
    const { key } = task.service;
    this.#results += 1;
    if (result.blame === "target") this.#freshAt.set(key, this.#parts.clock.monotonicMs());
    const { judged } = this.#deliberate((deliberation) => deliberation.takeResult(key, result));
    const service = this.#world.service(key);
    const host = service && this.#world.host(service.hostId);
    if (judged === undefined || service === undefined || host === undefined) return { retry: false };
    const { code, parameters, measurements } = judged.observation;
    this.#parts.history.record(key, judged.at, judged.state, code, parameters ?? {}, measurements ?? {});
    for (const sink of this.#parts.sinks ?? []) sink(service, host, judged);
    const state = this.#world.serviceState(key);
    const hostGone = key !== host.hostService && isGone(this.#world.hostState(host.id).hard);
    return { retry: state.attempt > 0 && !hostGone };
  }

  /** Lets `work` decide on the world as it is, and puts what follows in force. */
  #deliberate(work: (deliberation: Deliberation) => void): Decision {
    const now = this.#parts.clock.wallMs();
    const deliberation = new Deliberation(this.#world, now, () => uuidV7(now));
    work(deliberation);
    const decision = deliberation.finish();
    const worthKeeping = [...decision.services].filter(([key, state]) =>
      isWorthKeeping(this.#world.serviceState(key), state),
    );
    this.#world.apply(decision);
    this.#commits.add({
      services: worthKeeping,
      hosts: decision.hosts,
      incidents: decision.incidents.values(),
      events: decision.events,
    });
    for (const key of decision.checkSoon) this.checkNow(key);
    for (const id of decision.touched) if (!this.#updatesDue.has(id)) this.#updatesDue.set(id, now + UPDATE_AFTER_MS);
    this.#notice.say({
      hosts: decision.hosts.keys(),
      services: decision.services.keys(),
      incidents: decision.incidents.keys(),
    });
    return decision;
  }

  #tick(): void {
    this.#ticks += 1;
    this.#deliberate((deliberation) => deliberation.letTimePass());
    const now = this.#parts.clock.wallMs();
    for (const [id, dueAt] of this.#updatesDue) {
      if (dueAt > now) continue;
      this.#updatesDue.delete(id);
      this.#deliberate((deliberation) => deliberation.tellUpdate(id));
    }
    if (this.#ticks % RECONSIDER_TICKS === 0) this.#reconsider();
  }

  #reconsider(): void {
    const keys: ServiceKey[] = [];
    const hosts: string[] = [];
    for (const { key, hostId } of this.#world.services()) {
      const state = this.#world.serviceState(key);
      if (state.hard === "ok" && state.told === "ok") continue;
      if (key === this.#world.host(hostId)?.hostService) hosts.push(hostId);
      else if (state.hard !== state.told || state.hard === "unknown") keys.push(key);
    }
    this.#deliberate((deliberation) => deliberation.reconsider(hosts, keys));
  }

  // --- timetable

  #plan(services: readonly Service[]): void {
    const { clock, types } = this.#parts;
    const now = clock.monotonicMs();
    const spreadMs = (services.length / FIRST_LOOKS_PER_SECOND) * 1000;
    for (const service of services) {
      const type = types.get(service.check);
      const host = this.#world.host(service.hostId);
      if (type === undefined || host === undefined) continue;
      const gridMs = type.together?.slotMs ?? 1;
      const rhythm = rhythmOf(host.id, service.intervalMs, gridMs);
      const dueMs = Math.min(firstDue(host.id, now, spreadMs, gridMs), nextDue(rhythm, now));
      const task = makeTask(service, host, type, rhythm, dueMs);
      this.#tasks.set(service.key, task);
      this.#dispatcher.add(task);
    }
  }

  #drop(key: ServiceKey, keepState: boolean): void {
    const task = this.#tasks.get(key);
    if (task !== undefined) this.#dispatcher.remove(task);
    this.#tasks.delete(key);
    if (keepState) return;
    this.#freshAt.delete(key);
    this.#world.forgetService(key);
    this.#commits.add({ services: [[key, undefined]] });
  }

  /** Tasks hold the service they run; after a reload the unchanged ones get its new copy (names, criticality). */
  #refreshTasks(): void {
    for (const [key, task] of this.#tasks) {
      const service = this.#world.service(key);
      if (service !== undefined) task.service = service;
    }
  }

  #restore(): void {
    const known = this.#parts.state.load();
    this.#world.restore(known);
    const { clock } = this.#parts;
    const newest = this.#parts.history.lastResults();
    const gone: string[] = [];
    for (const key of this.#world.known().services) {
      const service = this.#world.service(key);
      if (service === undefined) {
        this.#drop(key, false);
        gone.push(key);
        continue;
      }
      const last = newest.get(key);
      if (last !== undefined) this.#recall(service, last);
    }
    for (const id of this.#world.known().hosts) {
      if (this.#world.host(id) !== undefined) continue;
      gone.push(id);
      this.#world.forgetHost(id);
      this.#commits.add({ hosts: [[id, undefined]] });
    }
    for (const incident of known.incidents) {
      if (!this.#exists(incident.subject)) gone.push(incident.subject);
    }
    this.#deliberate((deliberation) => deliberation.withdraw(new Set(gone)));

    function ageOf(at: number): number {
      return clock.monotonicMs() - Math.max(0, clock.wallMs() - at);
    }
    for (const [key, { at }] of newest) if (this.#world.service(key) !== undefined) this.#freshAt.set(key, ageOf(at));
  }

  /** The newest result before the stop, as far as history keeps it. */
  #recall(
    service: Service,
    last: {
      at: number;
      state: JudgedResult["state"];
      code: string;
      parameters: object;
      measurements: Readonly<Record<string, number>>;
    },
  ): void {
    const state = this.#world.serviceState(service.key);
    if (state.last !== undefined && state.last.at >= last.at) return;
    const remembered: ServiceState["last"] = {
      at: last.at,
      state: last.state,
      code: last.code,
      parameters: { ...last.parameters },
      measurements: last.measurements,
      breaches: [],
      blame: "target",
    };
    this.#world.setServiceState(service.key, { ...state, last: remembered, lastTargetAt: last.at });
  }

  #exists(subject: string): boolean {
    return subject.includes("/")
      ? this.#world.service(subject as ServiceKey) !== undefined
      : this.#world.host(subject) !== undefined;
  }

  /** No fresh result within two intervals (and the time one may take). */
  #isStale(service: Service): boolean {
    const fresh = this.#freshAt.get(service.key);
    if (fresh === undefined) return false;
    return this.#parts.clock.monotonicMs() - fresh > 2 * service.intervalMs + service.timeoutMs;
  }
}

function isGone(state: string): boolean {
  return state === "down" || state === "unreachable";
}

/** Whether a state must survive a power cut: hard states and what was told; soft ones are found out again. */
function isWorthKeeping(before: ServiceState, after: ServiceState): boolean {
  return before.hard !== after.hard || before.told !== after.told;
}

function makeTask(service: Service, host: Host, type: AnyCheckType, rhythm: Task["rhythm"], dueMs: number): Task {
  let remembered: unknown;
  return {
    service,
    type,
    target: { address: host.address, ...(host.snmp === undefined ? {} : { snmp: host.snmp }) },
    rhythm,
    memory: { get: () => remembered, set: (value) => void (remembered = value) },
    dueMs,
    turn: 0,
    running: false,
    removed: false,
    wantsAnother: false,
    lastStartMs: -Infinity,
  };
}

/** Whether the running task may go on as it is after a reload. */
function isSameTask(old: Service, now: Service, oldHost: Host | undefined, host: Host): boolean {
  const target = (one: Host | undefined) => JSON.stringify([one?.address, one?.snmp]);
  return old.fingerprint === now.fingerprint && old.intervalMs === now.intervalMs && target(oldHost) === target(host);
}

/** Every service with its type's default thresholds filled in. */
function withThresholds(site: Site, types: ReadonlyMap<string, AnyCheckType>): Site {
  const fill = (service: Service): Service => {
    const type = types.get(service.check);
    return type === undefined ? service : { ...service, thresholds: effectiveThresholds(type, service.thresholds) };
  };
  return { ...site, hosts: site.hosts.map((host) => ({ ...host, services: host.services.map(fill) })) };
}
