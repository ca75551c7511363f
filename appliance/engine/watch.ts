/**
 * The watching itself: carries out the timetable, hands results to `decide`, puts what follows in force and on its way to
 * the store. Everything about time, network and disk comes in as an argument.
 */
import type { AnyCheckType } from "#checks/contract.ts";
import { Deliberation } from "#decide/deliberation.ts";
import type { Decision, World } from "#decide/world.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { EventDraft } from "#model/event.ts";
import type { ServiceKey } from "#model/id.ts";
import type { JudgedResult, Result } from "#model/result.ts";
import type { Host, Service, Site } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";
import type { Acceptance, Changed, Watching } from "#model/watching.ts";
import type { HistoryStore } from "#store/history-store.ts";
import type { StateStore } from "#store/state-store.ts";
import { ChangeNotice } from "./change-notice.ts";
import { CommitQueue } from "./commit-queue.ts";
import { compareSites, fillThresholds } from "./compare-sites.ts";
import { Dispatcher, type Budget, type RunJobs, type Task } from "./dispatcher.ts";
import { KeptMemories } from "./kept-memories.ts";
import { LiveWorld } from "./live-world.ts";
import { restoreWorld } from "./restore-world.ts";
import { TaskBook } from "./task-book.ts";

/** Whoever wants every judged result: the Influx output. Must return at once. */
export type ResultSink = (service: Service, host: Host, result: JudgedResult) => void;

/** The world as others may read it. */
export type WorldNow = World & Pick<LiveWorld, "site" | "services">;

export interface WatchParts {
  readonly site: Site;
  readonly types: ReadonlyMap<string, AnyCheckType>;
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly runJobs: RunJobs;
  readonly clockTrusted: () => boolean;
  /** Called after each commit that may have added events. */
  readonly afterCommit: () => void;
  /** Completes each event before it is stored: its sentence, site, link, and when it was made (monotonic). */
  readonly complete?: (draft: EventDraft) => EventDraft;
  readonly sinks?: readonly ResultSink[];
  readonly budget?: Budget;
}

const BUDGET: Budget = { runs: 256, runsPerHost: 4 };
const TICK_MS = 1000;
/** How often failures that wait to be told are looked at again. */
const RECONSIDER_TICKS = 5;
/** Changes of an incident's symptoms are gathered for so long before they are told. */
const UPDATE_AFTER_MS = 10_000;

export class Watch implements Watching {
  readonly #parts: WatchParts;
  readonly #world: LiveWorld;
  readonly #dispatcher: Dispatcher;
  readonly #commits: CommitQueue;
  readonly #notice: ChangeNotice;
  readonly #tasks: TaskBook;
  readonly #memories: KeptMemories;
  /** When the newest result about the target came in, monotonic; what freshness is judged by. */
  readonly #freshAt = new Map<ServiceKey, number>();
  readonly #updatesDue = new Map<string, number>();
  #ticker: Timer | undefined;
  #ticks = 0;
  #results = 0;

  constructor(parts: WatchParts) {
    this.#parts = parts;
    this.#notice = new ChangeNotice(parts.clock);
    this.#world = new LiveWorld(fillThresholds(parts.site, parts.types), parts.types);
    this.#dispatcher = new Dispatcher({
      clock: parts.clock,
      budget: parts.budget ?? BUDGET,
      runJobs: parts.runJobs,
      takeResult: (task, result) => this.#takeResult(task, result),
    });
    this.#memories = new KeptMemories({
      load: (name) => parts.state.facts.get(name),
      store: (name, fact) => this.#commits.add({ facts: [[name, fact]] }),
    });
    this.#tasks = new TaskBook({
      clock: parts.clock,
      types: parts.types,
      dispatcher: this.#dispatcher,
      memories: this.#memories,
    });
    this.#commits = new CommitQueue({
      commit: (change) => parts.state.commit(change),
      afterCommit: parts.afterCommit,
      clock: parts.clock,
      clockTrusted: parts.clockTrusted,
      complete: parts.complete,
      log: parts.log,
    });
  }

  /** Takes up what was known before the last stop and begins to watch. */
  start(): void {
    this.#restore();
    this.#dispatcher.start();
    this.#tasks.plan(
      this.#world.site.hosts.flatMap((host) => host.services.map((service) => [host, service] as const)),
    );
    this.#ticker = this.#parts.clock.every(TICK_MS, () => this.#tick());
  }

  /** Stops watching; everything decided so far is stored. */
  stop(): void {
    this.#ticker?.cancel();
    this.#dispatcher.stop();
    this.#notice.stop();
    this.#commits.stop();
  }

  /** Puts another configuration in force. Unchanged services keep their states, their place in time and their memory. */
  reconfigure(next: Site): void {
    const site = fillThresholds(next, this.#parts.types);
    const { restarted, goneServices, goneHosts } = compareSites(this.#world.site, site);
    this.#world.setSite(site);
    for (const { service, keepState } of restarted) {
      this.#tasks.drop(service.key);
      if (!keepState) this.#forgetService(service.key);
    }
    this.#leave(goneServices, goneHosts, [...goneServices, ...goneHosts]);
    this.#tasks.refresh((key) => this.#world.service(key));
    this.#tasks.plan(restarted.map(({ host, service }) => [host, service]));
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
  /** States and incidents as they are now; to be read only. */
  get world(): WorldNow {
    return this.#world;
  }
  /** No fresh result within two intervals (and the time one may take). */
  isStale(service: Service): boolean {
    const fresh = this.#freshAt.get(service.key);
    if (fresh === undefined) return false;
    return this.#parts.clock.monotonicMs() - fresh > 2 * service.intervalMs + service.timeoutMs;
  }
  onChange(listener: (changed: Changed) => void): () => void {
    return this.#notice.listen(listener);
  }
  ready(): boolean {
    return this.#ticker !== undefined && (this.#results > 0 || this.#tasks.size === 0);
  }
  checkNow(key: ServiceKey): boolean {
    return this.#tasks.soon(key);
  }
  accept(key: ServiceKey): Acceptance {
    return this.#tasks.accept(key);
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

  // --- beginning and end of what is watched

  #restore(): void {
    const { state, history, clock } = this.#parts;
    const newest = history.lastResults();
    const { services, hosts, subjects } = restoreWorld(this.#world, state.load(), newest);
    this.#leave(services, hosts, subjects);
    for (const { key } of this.#world.services()) {
      const at = this.#world.serviceState(key).lastTargetAt;
      if (at !== undefined) this.#freshAt.set(key, clock.monotonicMs() - Math.max(0, clock.wallMs() - at));
    }
  }

  /** Ends what is no longer configured. @param subjects whose incidents end with it */
  #leave(services: readonly ServiceKey[], hosts: readonly string[], subjects: Iterable<string>): void {
    for (const key of services) {
      this.#tasks.drop(key);
      this.#forgetService(key);
    }
    if (services.length > 0) this.#parts.history.remove(services);
    for (const id of hosts) {
      this.#world.forgetHost(id);
      this.#commits.add({ hosts: [[id, undefined]] });
    }
    this.#deliberate((deliberation) => deliberation.withdraw(subjects));
  }

  #forgetService(key: ServiceKey): void {
    this.#freshAt.delete(key);
    this.#world.forgetService(key);
    this.#memories.forget(key);
    this.#commits.add({ services: [[key, undefined]] });
  }
}

function isGone(state: string): boolean {
  return state === "down" || state === "unreachable";
}

/** Whether a state must survive a power cut: hard states and what was told; soft ones are found out again. */
function isWorthKeeping(before: ServiceState, after: ServiceState): boolean {
  return before.hard !== after.hard || before.told !== after.told;
}
