/**
 * The watching itself: carries out the timetable, hands results to `decide`, puts what follows in force and on its way to
 * the store. Everything about time, network and disk comes in as an argument.
 */
import type { AnyCheckType } from "#checks/contract.ts";
import { isInWork } from "#decide/hold.ts";
import { isDiagnosable } from "#decide/incident/diagnosis.ts";
import { refusesMove } from "#decide/incident/moves.ts";
import type { Input } from "#decide/input.ts";
import { momentOf } from "#decide/moment.ts";
import { takeUpFirstLook } from "#decide/keep.ts";
import type { Decision, LineNow, World } from "#decide/world.ts";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { EventDraft } from "#model/event.ts";
import type { ForecastView } from "#model/forecast.ts";
import type { Doer } from "#model/incident.ts";
import type { IncidentCommand, IncidentMove } from "#model/incident-command.ts";
import { jobSubject, subjectText } from "#model/subject.ts";
import type { JobReport, ReportWay } from "#model/report.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import type { Service, Site } from "#model/site.ts";
import type { FindingView } from "#model/api-findings.ts";
import type { ReportByHand } from "#model/api-jobs.ts";
import type { WorkView } from "#model/api-works.ts";
import type { NewWork } from "#model/work.ts";
import type { Acceptance, ActedOn, Changed, Watching } from "#model/watching.ts";
import type { HistoryStore } from "#store/history-store.ts";
import { knownUntil } from "#store/runs.ts";
import type { StateStore } from "#store/state-store.ts";
import { ChangeNotice } from "./change-notice.ts";
import { CommitQueue } from "./commit-queue.ts";
import { compareSites, type SiteDifference } from "./compare-sites.ts";
import { Diagnostician, type DiagnosticianParts } from "./diagnosis/diagnostician.ts";
import { StoredPast } from "./diagnosis/past.ts";
import { Dispatcher, type Budget, type RunJobs } from "./dispatcher.ts";
import { earlierIncidents } from "./earlier-incidents.ts";
import { Forecaster, WARNED_FACT } from "./forecaster.ts";
import { listFindings } from "./finding-list.ts";
import { HEARING_FACT, HearingBook } from "./hearing-book.ts";
import { Intake, type ResultSink } from "./intake.ts";
import { JOB_FACTS, jobFactOf } from "./job-states.ts";
import { reportOfHand } from "./report-by-hand.ts";
import { KeptMemories } from "./kept-memories.ts";
import { LINE_EXCUSED_FACT, LINE_FACT, nextLine, type LineLook } from "./line-book.ts";
import { LiveWorld } from "./live-world.ts";
import { LookedAnew } from "./looked-anew.ts";
import { Loop } from "./loop.ts";
import { firstLookFactOf, restoreWorld } from "./restore-world.ts";
import { PluginJobs } from "./plugin-jobs.ts";
import { RoundBook, type StartRound } from "./round-book.ts";
import { TaskBook } from "./task-book.ts";
import { WorkBook, WORKS_FACT } from "./work-book.ts";

export type { ResultSink } from "./intake.ts";

/** The world as others may read it. */
export type WorldNow = World & Pick<LiveWorld, "site" | "services" | "incidents">;

export interface WatchParts {
  readonly site: Site;
  readonly types: ReadonlyMap<string, AnyCheckType>;
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly clock: TimerClock;
  readonly log: Log;
  /** This run of the box: whatever waits by the steady clock waits by that of this run. */
  readonly boot: string;
  readonly runJobs: RunJobs;
  /** Undefined: nothing goes in rounds, everything is looked at alone. */
  readonly startRound?: StartRound;
  readonly clockTrusted: () => boolean;
  /** Looks at the site's line out of turn. */
  readonly checkLine?: () => void;
  /** How opened incidents are diagnosed; undefined: they are not. */
  readonly diagnosis?: Pick<DiagnosticianParts, "probes" | "sources" | "trouble">;
  /** Called after each commit that may have added events. */
  readonly afterCommit: () => void;
  /** Completes each event before it is stored: its sentence, site, link, and when it was made (monotonic). */
  readonly complete?: (draft: EventDraft) => EventDraft;
  /** What the box knew was damaged or lost: no device is new to it. Left out: it was not. */
  readonly rescued?: boolean;
  /** Whether this is the first start after a restore: what is open is looked at anew before anything is told. */
  readonly isRestored?: () => boolean;
  readonly sinks?: readonly ResultSink[];
  readonly budget?: Budget;
}

const BUDGET: Budget = { runs: 256, runsPerHost: 4 };

export class Watch implements Watching {
  readonly #parts: WatchParts;
  readonly #world: LiveWorld;
  readonly #dispatcher: Dispatcher;
  readonly #rounds: RoundBook | undefined;
  readonly #intake: Intake;
  readonly #commits: CommitQueue;
  readonly #notice: ChangeNotice;
  readonly #tasks: TaskBook;
  readonly #memories: KeptMemories;
  readonly #loop: Loop;
  readonly #works: WorkBook;
  readonly #forecaster: Forecaster;
  readonly #pluginJobs: PluginJobs;
  readonly #diagnostician: Diagnostician | undefined;
  readonly #lookedAnew: LookedAnew;
  #started = false;

  constructor(parts: WatchParts) {
    this.#parts = parts;
    this.#notice = new ChangeNotice(parts.clock);
    const earlierOf = earlierIncidents({
      incidents: (query) => parts.state.incidents(query),
      wallMs: () => parts.clock.wallMs(),
      log: parts.log,
    });
    const hearing = new HearingBook((name, value) => this.facts.set(name, value));
    this.#world = new LiveWorld(parts.site, parts.types, earlierOf, hearing);
    this.#dispatcher = new Dispatcher({
      clock: parts.clock,
      budget: parts.budget ?? BUDGET,
      runJobs: parts.runJobs,
      takeResult: (task, result) => this.#intake.take(task, result),
    });
    if (parts.startRound !== undefined)
      this.#rounds = new RoundBook({
        clock: parts.clock,
        startRound: parts.startRound,
        take: (...outcomes) => this.#intake.takeRound(...outcomes),
        lateness: this.#dispatcher.lateness,
      });
    this.#memories = new KeptMemories({
      load: (name) => parts.state.facts.get(name),
      store: (name, fact) => this.#commits.add({ facts: [[name, fact]] }),
    });
    this.#tasks = new TaskBook({
      clock: parts.clock,
      types: parts.types,
      dispatcher: this.#dispatcher,
      rounds: this.#rounds,
      table: this.#world.table,
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
    const { clock, log, boot, clockTrusted } = parts;
    this.#loop = new Loop({
      world: this.#world,
      commits: this.#commits,
      notice: this.#notice,
      checkSoon: (key) => void this.checkNow(key),
      checkLine: parts.checkLine,
      opened: (id) => this.#diagnostician?.opened(id),
      isHeldBack: (subject) => this.#lookedAnew.holds(subject),
      clock,
      log,
      boot,
      clockTrusted,
    });
    this.#lookedAnew = new LookedAnew({
      world: this.#world,
      clock,
      checkNow: (key) => void this.checkNow(key),
      release: (subject) => void this.#loop.take({ kind: "alarm", subject }),
    });
    this.#works = new WorkBook({
      world: this.#world,
      loop: this.#loop,
      clock,
      store: (name, value) => this.#commits.add({ facts: [[name, value]] }),
    });
    this.#forecaster = new Forecaster({
      world: this.#world,
      history: parts.history,
      clock,
      log,
      now: () => this.#loop.now(),
      commit: (part) => this.#commits.add(part),
      changed: (key) => this.#notice.say({ hosts: [], services: [key], incidents: [] }),
    });
    this.#pluginJobs = new PluginJobs({
      type: parts.types.get("plugin"),
      runJobs: parts.runJobs,
      jobs: () => this.#world.jobs(),
      jobState: (id) => this.#world.jobState(id),
      host: (id) => this.#world.host(id),
      report: (report) => this.takeReport(report),
      clock,
      log,
    });
    if (parts.diagnosis !== undefined)
      this.#diagnostician = new Diagnostician({
        ...parts.diagnosis,
        world: this.#world,
        past: new StoredPast(parts.state.events, parts.state.spans, clock),
        take: (input) => void this.#loop.take(input),
        clock,
        log,
      });
    this.#intake = new Intake({
      world: this.#world,
      loop: this.#loop,
      history: parts.history,
      sinks: parts.sinks ?? [],
      notice: this.#notice,
      clock,
      log,
      again: (task, againInMs) => this.#dispatcher.again(task, againInMs),
    });
  }

  /** Takes up what was known before the last stop and begins to watch. */
  start(): void {
    this.#restore();
    const isRestored = this.#parts.isRestored?.() === true;
    if (isRestored) this.#lookedAnew.hold();
    this.#dispatcher.start();
    this.#rounds?.start();
    this.#tasks.plan(
      this.#world.site.hosts.flatMap((host) => host.services.map((service) => [host, service] as const)),
    );
    const before = this.#parts.state.runs.list(2).find(({ boot }) => boot !== this.#parts.boot);
    if (before !== undefined) {
      this.#world.hearing.wasOff(knownUntil(before).knownUntilMs, this.#loop.now().wallMs, this.#parts.clockTrusted());
      this.#loop.take({ kind: "restarted", ...knownUntil(before), ...(isRestored && { isRestored }) });
    }
    this.#lookedAnew.begin();
    this.#loop.lookAtTroubles();
    this.#diagnostician?.resume();
    this.#pluginJobs.start();
    this.#forecaster.start(this.facts.get(WARNED_FACT));
    this.#started = true;
  }

  /** Stops watching; everything decided so far is stored. */
  stop(): void {
    this.#dispatcher.stop();
    this.#rounds?.stop();
    this.#forecaster.stop();
    this.#pluginJobs.stop();
    this.#diagnostician?.stop();
    this.#lookedAnew.stop();
    this.#loop.stop();
    this.#notice.stop();
    this.#commits.stop();
  }

  /** Puts another configuration in force. Unchanged services keep their states, their place in time and their memory. */
  reconfigure(site: Site): void {
    const before = this.#world.site;
    const { restarted, goneServices, goneHosts } = compareSites(before, site);
    this.#world.setSite(site);
    for (const { service, keepState } of restarted) {
      this.#tasks.drop(service.key);
      if (!keepState) this.#forgetService(service.key);
    }
    this.#loop.take({ kind: "anew", services: restarted.flatMap(keyOfAnew) });
    const goneJobs = before.jobs.map(({ id }) => id).filter((id) => this.#world.job(id) === undefined);
    this.#forgetJobs(goneJobs);
    this.#leave(goneServices, goneHosts, [
      ...goneServices,
      ...goneHosts,
      ...goneJobs.map((id) => subjectText(jobSubject(id))),
    ]);
    this.#tasks.refresh((key) => this.#world.service(key));
    this.#tasks.plan(restarted.map(({ host, service }) => [host, service]));
    this.#loop.lookAtTroubles();
    this.#forecaster.plan();
    this.#pluginJobs.plan();
    this.#notice.say({ hosts: site.hosts.map(({ id }) => id), services: [], incidents: [] });
  }

  /** A device told of itself for the first time since its host is configured. */
  noteFirstRead(hostId: string): void {
    const stored =
      this.#world.firstLook(hostId) ?? takeUpFirstLook(this.facts.get(firstLookFactOf(hostId)), this.#loop.now());
    if (stored !== undefined) this.#world.setFirstLook(hostId, stored); // it was here before
    this.#loop.take({ kind: "firstRead", host: hostId });
  }

  /** What was learned of devices; stored with the next commit, so that nobody waits for the disk. */
  readonly facts = {
    get: (name: string): unknown => {
      const waiting = this.#commits.waitingFact(name);
      return waiting === undefined ? this.#parts.state.facts.get(name) : waiting.value;
    },
    set: (name: string, value: unknown): void => this.#commits.add({ learned: [[name, value]] }),
  };

  /** Adds events of the box itself (start, stop, clock, line) to the log. */
  tell(events: readonly EventDraft[]): void {
    this.#commits.add({ events });
  }

  /** The site's line was looked at. */
  lineLooked(look: LineLook): void {
    const { site, line } = this.#world;
    const known: LineNow = line ?? {
      everUp: this.facts.get(LINE_FACT) === true,
      confirming: false,
      outside: look.outside,
      ...(this.facts.get(LINE_EXCUSED_FACT) === true ? { excused: true } : {}),
    };
    const next = nextLine(known, look, site.hosts, this.#loop.now());
    if (next.everUp && !known.everUp) this.facts.set(LINE_FACT, true);
    if (known.excused === true && next.excused === undefined) this.facts.set(LINE_EXCUSED_FACT, undefined);
    this.#world.line = next;
    this.#loop.take({ kind: "line" });
  }

  /** The wall clock was set: what waits for a moment of the calendar is reckoned anew. */
  clockStepped(): void {
    this.#loop.clockStepped();
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
    /** Events that could not be stored and were given up since the start. */
    droppedEvents: number;
  } {
    const now = this.#parts.clock.monotonicMs();
    const { lateness, load } = this.#dispatcher;
    const { events, failure, droppedEvents } = this.#commits.fill;
    return {
      tasks: this.#tasks.size,
      results: this.#intake.count,
      running: load.running + (this.#rounds?.running ?? 0),
      waiting: load.waiting,
      latenessP99Ms: lateness.quantileMs(0.99, now),
      onTimeShare: lateness.shareWithin(1000, now),
      uncommittedEvents: events,
      commitFailure: failure,
      droppedEvents,
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
    const n = this.#world.table.numberOf(service.key);
    const fresh = n === undefined ? undefined : this.#world.table.freshMs(n);
    if (fresh === undefined) return false;
    return this.#parts.clock.monotonicMs() - fresh > 2 * service.intervalMs + service.timeoutMs;
  }
  /** Whether work on a host or service is announced for now. */
  inWork(subject: string): boolean {
    return isInWork(this.#world, subject, { wallMs: this.#parts.clock.wallMs() });
  }
  /** What is foreseen of a service, soonest first. */
  forecasts(key: ServiceKey): readonly ForecastView[] {
    return this.#forecaster.of(key);
  }
  onChange(listener: (changed: Changed) => void): () => void {
    return this.#notice.listen(listener);
  }
  findings(): readonly FindingView[] {
    return listFindings(this.#world);
  }
  acceptFinding(key: ServiceKey, by: string, note?: string): boolean {
    return this.#review({ kind: "finding", key, by, accept: note === undefined ? {} : { note } });
  }
  openFinding(key: ServiceKey, by: string): boolean {
    return this.#review({ kind: "finding", key, by });
  }
  endFirstDays(): void {
    this.#loop.take({ kind: "handOver" });
    this.#commits.flush();
  }
  works(): readonly WorkView[] {
    return this.#works.list();
  }
  announce(work: NewWork, by: string): WorkView {
    return this.#works.announce(work, by);
  }
  cancelWork(id: string, by: string): boolean {
    return this.#works.cancel(id, by);
  }
  actOn(id: string, command: IncidentCommand, by: Doer): ActedOn {
    return this.#answer(this.#loop.take({ kind: "command", id, command, by }), id, command.move);
  }
  async diagnose(id: string, by: Doer): Promise<ActedOn> {
    const known = this.#world.incident(id);
    if (known === undefined && this.#parts.state.incident(id) === undefined)
      return { refused: refusal("notFound.incident", "", { id }) };
    if (this.#diagnostician !== undefined && known !== undefined && isDiagnosable(known)) {
      await this.#diagnostician.ask(id, by);
      this.#commits.flush();
    }
    const incident = this.#world.incident(id) ?? this.#parts.state.incident(id);
    if (incident === undefined) return { refused: refusal("notFound.incident", "", { id }) };
    if (isDiagnosable(incident)) return { incident };
    return { refused: refusal("wrongState.diagnosis", "", { state: incident.state }) };
  }
  report(subject: string, text: string, by: Doer): ActedOn {
    const { siteName } = this.#world.site;
    const decision = this.#loop.take({ kind: "problem", subject, text, by, siteName });
    return this.#answer(decision, decision?.reported ?? "");
  }
  takeReport(report: JobReport): void {
    this.#loop.take({ kind: "report", report });
  }
  reportByHand(order: ReportByHand, by: Doer): Refusal | undefined {
    const report = reportOfHand(this.#world, order, by, this.#loop.now());
    if ("code" in report) return report;
    if (this.#loop.take({ kind: "report", report }) === undefined) return refusal("internal", "");
    this.#commits.flush();
    return undefined;
  }
  hears(way: ReportWay, can: boolean): void {
    this.#world.hearing.hears(way, can, this.#parts.clock.wallMs());
  }
  wallMs(): number {
    return this.#parts.clock.wallMs();
  }
  ready(): boolean {
    return this.#started && (this.#intake.count > 0 || this.#tasks.size === 0);
  }
  checkNow(key: ServiceKey): boolean {
    return this.#tasks.soon(key);
  }
  accept(key: ServiceKey): Acceptance {
    return this.#tasks.accept(key);
  }

  /** What a decision made of an incident; it is on its way to the disk, so that whoever asks next is told of it. */
  #answer(decision: Decision | undefined, id: string, move?: IncidentMove): ActedOn {
    if (decision === undefined) return { refused: refusal("internal", "") };
    const incident = decision.incidents.get(id);
    if (incident !== undefined) {
      this.#commits.flush();
      return { incident };
    }
    // What is at its end is the store's alone to know.
    const ended = move === undefined ? undefined : this.#parts.state.incident(id);
    const refused = (ended && move && refusesMove(ended.state, move)) ?? decision.refused;
    return { refused: refused ?? refusal("internal", "") };
  }

  #review(input: Extract<Input, { kind: "finding" }>): boolean {
    const isOne = this.findings().some(({ host, service }) => serviceKey(host, service) === input.key);
    return isOne && this.#loop.take(input) !== undefined;
  }

  // --- beginning and end of what is watched

  #restore(): void {
    const { state, history, clock } = this.#parts;
    const newest = history.lastResults();
    this.#works.restore(state.facts.get(WORKS_FACT));
    this.#world.hearing.restore(state.facts.get(HEARING_FACT));
    const factOf = (name: string) => state.facts.get(name);
    const { services, hosts, subjects } = restoreWorld(this.#world, state.load(), newest, factOf, this.#loop.now());
    if (this.#parts.rescued === true) this.#endFirstLooks();
    this.#leave(services, hosts, subjects);
    // What was taken out while the box was off is expected anew when it comes back.
    const known = state.facts.names(JOB_FACTS).map((name) => name.slice(JOB_FACTS.length));
    this.#forgetJobs(known.filter((id) => this.#world.job(id) === undefined));
    const { table } = this.#world;
    for (const { key } of this.#world.services()) {
      const n = table.numberFor(key);
      const at = table.state(n).lastTargetAt;
      if (at !== undefined) table.setFresh(n, clock.monotonicMs() - Math.max(0, clock.wallMs() - at));
    }
  }

  /** Who was looked at before is not known any more: from now on everybody was. */
  #endFirstLooks(): void {
    const now = momentOf(this.#loop.now());
    for (const { id } of this.#world.site.hosts) {
      const look = { readAt: now, found: {}, ...this.#world.firstLook(id), seen: [], over: true as const };
      this.#world.setFirstLook(id, look);
      this.#commits.add({ facts: [[firstLookFactOf(id), look]] });
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
    this.#loop.take({ kind: "gone", subjects });
  }

  #forgetJobs(ids: readonly string[]): void {
    for (const id of ids) {
      this.#world.forgetJob(id);
      this.#commits.add({ facts: [[jobFactOf(id), undefined]] });
    }
  }

  #forgetService(key: ServiceKey): void {
    this.#world.forgetService(key);
    this.#memories.forget(key);
    this.#commits.add({ services: [[key, undefined]] });
  }
}

function keyOfAnew({ service, keepState }: SiteDifference["restarted"][number]): ServiceKey[] {
  return keepState ? [] : [service.key];
}
