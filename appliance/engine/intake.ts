/**
 * What comes back from looking: results that must be decided on, and those that find what the look before found, good or bad, and
 * go the short way. Both are kept in the history and passed on to whoever wants results.
 */
import type { RoundSheet } from "#checks/round-sheet.ts";
import type { RoundRun } from "#checks/run-round.ts";
import { awaitsFirstLook } from "#decide/finding.ts";
import type { At } from "#decide/input.ts";
import { areKept, isOldNews, isWaitedFor, limitsOf, type Limit } from "#decide/short-way.ts";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { JudgedResult, Result } from "#model/result.ts";
import type { NumberAt, Saying } from "#model/saying.ts";
import type { Host, Service, ThresholdPair } from "#model/site.ts";
import type { LastResult } from "#model/state.ts";
import type { HistoryStore } from "#store/history-store.ts";
import type { ChangeNotice } from "./change-notice.ts";
import type { LiveWorld } from "./live-world.ts";
import type { Loop } from "./loop.ts";
import type { Task } from "./task.ts";

/** Whoever wants judged results: the Influx output, what is learned of devices. Must return at once. */
export interface ResultSink {
  take(service: Service, host: Host, result: JudgedResult): void;
  /** Whether it wants those as well that say the same as the one before; not, if left out. */
  wantsAll?(): boolean;
}

export interface IntakeParts {
  readonly world: LiveWorld;
  readonly loop: Pick<Loop, "take" | "now">;
  readonly history: Pick<HistoryStore, "record" | "recordSaying">;
  readonly sinks: readonly ResultSink[];
  readonly notice: ChangeNotice;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Says when a member of a round is looked at alone; undefined: not before its turn. */
  readonly again: (task: Task, againInMs: number | undefined) => void;
}

const NO_LIMITS: readonly Limit[] = [];
/** Limits are few and the same for many; bounded by what configurations can hold. */
const MOST_KNOWN_LIMITS = 10_000;

export class Intake {
  readonly #parts: IntakeParts;
  readonly #knownLimits = new Map<string, readonly Limit[]>();
  /** Where `#numberAt` reads: one function for all, so that none is made per result. */
  #sheet: RoundSheet | undefined;
  #place = 0;
  /** The moment at which all of a round's outcomes that came together came; undefined: nobody has asked yet. */
  #moment: At | undefined;
  /** Results since the start. */
  count = 0;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** A result of a single run. Says after how many milliseconds the service is to be looked at again, if that is before its time. */
  readonly take = (task: Task, result: Result): { readonly againInMs: number | undefined } => {
    return this.#decide(task, result, task.isRegular);
  };

  #decide(task: Task, result: Result, isRegular: boolean): { readonly againInMs: number | undefined } {
    const { world, loop, clock } = this.#parts;
    const { key } = task.service;
    this.count += 1;
    if (result.blame === "target") world.table.setFresh(task.n, clock.monotonicMs());
    const decision = loop.take({ kind: "result", key, result, startedMs: task.lastStartMs, isRegular });
    if (decision?.judged !== undefined) this.#pass(task, decision.judged);
    return { againInMs: decision?.againInMs };
  }

  /** Outcomes of a round, as they come. */
  readonly takeRound = (tasks: readonly Task[], sheet: RoundSheet, run: RoundRun, places: readonly number[]): void => {
    const { clock } = this.#parts;
    const [at, nowMs] = [clock.wallMs(), clock.monotonicMs()];
    const believable = run.isBelievable();
    const good: number[] = [];
    const others: number[] = [];
    const { table } = this.#parts.world;
    this.#sheet = sheet;
    this.#moment = undefined;
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      const task = tasks[place];
      if (task === undefined) continue;
      task.running = false;
      if (task.removed) continue;
      this.#place = place;
      const said = sheet.sayingAt(place);
      const isPlain = said !== undefined && (believable || run.isSteadfast(said, place));
      if (!isPlain || !this.#repeat(task, said, run, at, nowMs)) others.push(place);
      else if (table.isCalm(task.n)) good.push(place);
    }
    this.#sheet = undefined;
    if (good.length > 0) run.noteGood?.(good);
    if (others.length > 0) this.#decideOn(tasks, sheet, run, others);
  };

  readonly #numberAt: NumberAt = (index) => this.#sheet?.numberAt(this.#place, index) ?? Number.NaN;

  /** The short way. False: this one must be decided on. */
  #repeat(task: Task, said: Saying, run: RoundRun, at: number, nowMs: number): boolean {
    const { world, history, notice } = this.#parts;
    const { table } = world;
    const { n, service } = task;
    const limits = table.limitsFor(n, said);
    if (limits === undefined || !this.#areFinite(said)) return false;
    const host = world.host(service.hostId);
    if (host === undefined) return false;
    const isRepeated = table.isCalm(n)
      ? this.#isStillWell(service, host, limits)
      : run.mayFailByBox?.() !== true && this.#isStillSo(n, service, host);
    if (!isRepeated) return false;
    const state = table.resultState(n);
    const saying = table.repeat(n, at, task.lastStartMs, nowMs, this.#numberAt);
    this.count += 1;
    history.recordSaying(service.key, at, state, saying, this.#numberAt);
    if (notice.isHeard) notice.say({ hosts: [], services: [service.key], incidents: [] });
    for (const sink of this.#parts.sinks) if (sink.wantsAll?.() === true) this.#spellOut(sink, task, host);
    if (task.wantsAnother) this.#parts.again(task, undefined);
    return true;
  }

  #isStillWell(service: Service, host: Host, limits: readonly Limit[]): boolean {
    if (!areKept(limits, this.#numberAt)) return false;
    const isAsked = host.hostService === service.key || service.tellsPower !== undefined;
    return !isAsked || !isWaitedFor(this.#parts.world, host, this.#now());
  }

  #isStillSo(n: number, service: Service, host: Host): boolean {
    const { world } = this.#parts;
    return world.table.areAsBefore(n, this.#numberAt) && isOldNews(world, host, service, this.#now());
  }

  #now(): At {
    return (this.#moment ??= this.#parts.loop.now());
  }

  #areFinite({ measures }: Saying): boolean {
    for (let index = 0; index < measures.length; index++) if (!Number.isFinite(this.#numberAt(index))) return false;
    return true;
  }

  #decideOn(tasks: readonly Task[], sheet: RoundSheet, run: RoundRun, places: readonly number[]): void {
    const results = run.results(places);
    for (const [index, place] of places.entries()) {
      const task = tasks[place];
      const result = results[index];
      if (task === undefined || result === undefined) continue;
      const { againInMs } = this.#decide(task, result, true);
      if (!task.removed) this.#parts.again(task, againInMs);
      const said = sheet.sayingAt(place);
      if (said !== undefined) this.#expect(task, said);
    }
  }

  /** From now on the same saying takes the short way, if it can. */
  #expect({ n, service }: Task, saying: Saying): void {
    const { world } = this.#parts;
    const { table } = world;
    // Whether a first look is whole is decided.
    if (awaitsFirstLook(world.firstLook(service.hostId), service)) return;
    if (table.isCalm(n)) table.expect(n, saying, this.#limitsOf(service.thresholds, saying.measures));
    else if (table.isSettled(n, service.attempts)) table.expect(n, saying, NO_LIMITS);
  }

  #limitsOf(thresholds: Readonly<Record<string, ThresholdPair>>, measures: readonly string[]): readonly Limit[] {
    const name = JSON.stringify(measures.map((measure) => [measure, thresholds[measure]]));
    let limits = this.#knownLimits.get(name);
    if (limits === undefined) {
      limits = limitsOf(thresholds, measures);
      if (this.#knownLimits.size >= MOST_KNOWN_LIMITS) this.#knownLimits.clear();
      this.#knownLimits.set(name, limits);
    }
    return limits;
  }

  /** Passes a decided result on: to the history, and to whoever else wants it. What one of them makes of it harms nobody else. */
  #pass(task: Task, judged: JudgedResult): void {
    const { world, history } = this.#parts;
    const service = world.service(task.service.key);
    const host = service && world.host(service.hostId);
    if (service === undefined || host === undefined) return;
    const { code, parameters, measurements } = judged.observation;
    this.#tell(service, judged, () =>
      history.record(service.key, judged.at, judged.state, code, parameters ?? {}, measurements ?? {}),
    );
    for (const sink of this.#parts.sinks) this.#tell(service, judged, () => sink.take(service, host, judged));
  }

  #spellOut(sink: ResultSink, { n, service }: Task, host: Host): void {
    const { last } = this.#parts.world.table.state(n);
    if (last === undefined) return;
    const judged = judgedOf(last);
    this.#tell(service, judged, () => sink.take(service, host, judged));
  }

  #tell(service: Service, judged: JudgedResult, pass: () => void): void {
    try {
      pass();
    } catch (error) {
      const { code } = judged.observation;
      this.#parts.log.error({ about: service.key, code, error: String(error) }, "a result could not be passed on");
    }
  }
}

function judgedOf({
  at,
  state,
  breaches,
  blame,
  code,
  parameters,
  measurements,
  units,
  detail,
}: LastResult): JudgedResult {
  const observation = {
    code,
    parameters,
    measurements,
    ...(units !== undefined && { units }),
    ...(detail !== undefined && { detail }),
  };
  return { observation, at, state, breaches, blame };
}
