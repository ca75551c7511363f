/**
 * The acceptance: runs every check once, with so many asked for at one time, and keeps what came of it as the sheet with
 * which the box is handed over. One at a time; it can be cancelled; what a stop of the box cuts short is said to be so.
 */
import { isoTime, type Timer, type TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { AcceptanceView, CheckCounts, HandOverOrder, HandOverSheet } from "#model/acceptance.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Actor } from "./actor.ts";
import type { BoxHand } from "./box-hand.ts";
import { done, refused, type Outcome } from "./outcome.ts";
import { noteStep, type SetUpBook } from "./set-up.ts";

/** What a look since a moment said; `own`: the box itself could not look. */
export type Looked = "well" | "failing" | "own";

/** What of the run goes onto the sheet. */
export interface RunFacts {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly by: string;
  readonly counts: CheckCounts;
  readonly silent: readonly ServiceKey[];
}

/** What the acceptance needs of the box; wired by `cli/`. */
export interface AcceptanceParts {
  readonly services: () => readonly ServiceKey[];
  /** How many devices are still to be read for the first time: what is checked on them is not known before. */
  readonly unread: () => number;
  /** False: there is no such service (any more). */
  readonly checkNow: (key: ServiceKey) => boolean;
  /** What the newest look said, where it began at the moment (steady clock) or later. */
  readonly lookedSince: (key: ServiceKey, steadyMs: number) => Looked | undefined;
  readonly hasCentre: () => boolean;
  readonly hand: Pick<BoxHand, "sendTest" | "testAlert">;
  /** Everything that the sheet says of the box as it is now. */
  readonly gather: (run: RunFacts) => HandOverSheet;
  /** Findings that are left and not accepted. */
  readonly findings: () => number;
  /** The first days of all devices are over, and what is left of their findings is told. */
  readonly endFirstDays: () => void;
  /** Stored with the state. */
  readonly memory: { get(): AcceptanceMemory | undefined; put(memory: AcceptanceMemory): void };
  readonly setUp: SetUpBook;
  readonly clock: TimerClock;
  readonly log: Log;
}

/** What is remembered: that one runs, or the sheet of the newest that came to its end. */
export interface AcceptanceMemory {
  readonly running?: { readonly startedAt: string; readonly by: string };
  readonly cancelled?: { readonly startedAt: string; readonly endedAt: string; readonly by: string };
  readonly sheet?: HandOverSheet;
}

export interface AcceptanceDesk {
  /** Undefined: nothing is accepted here (tests). */
  readonly acceptance?: Pick<Acceptance, "view" | "start" | "cancel" | "handOver"> | undefined;
}

/** Asked for and not answered at one time. The hosts' own budgets hold as ever. */
const MOST_UNDER_WAY = 64;
const LOOK_EVERY_MS = 250;
/** A check that was not looked at so long after it was asked for is said to be silent. */
const PATIENCE_MS = 120_000;
/** So long a run waits for devices that are read for the first time. */
const READING_MS = 180_000;
/** The whole run ends then, whatever is left. */
const LONGEST_RUN_MS = 15 * 60_000;

interface Run {
  readonly startedAt: string;
  readonly startedMs: number;
  readonly by: string;
  /** All that were met in this run; what devices tell of meanwhile is added. */
  readonly met: Set<ServiceKey>;
  /** Still to be asked for, the next one last. */
  readonly waiting: ServiceKey[];
  /** Asked for, and when (steady clock). */
  readonly underWay: Map<ServiceKey, number>;
  readonly silent: ServiceKey[];
  well: number;
  failing: number;
}

export class Acceptance {
  readonly #parts: AcceptanceParts;
  #run: Run | undefined;
  #timer: Timer | undefined;

  constructor(parts: AcceptanceParts) {
    this.#parts = parts;
  }

  view(): AcceptanceView {
    const { hasCentre, findings, hand, memory } = this.#parts;
    const test = hand.testAlert();
    const common = { hasCentre: hasCentre(), findings: findings(), ...(test === undefined ? {} : { test }) };
    const none = { failing: [], moreFailing: 0, ...common };
    const run = this.#run;
    if (run !== undefined) {
      const { startedAt, by } = run;
      return { state: "running", startedAt, by, checks: countsOf(run), ...none };
    }
    const { running, cancelled, sheet } = memory.get() ?? {};
    if (running !== undefined) return { state: "interrupted", ...running, ...none };
    if (cancelled !== undefined) return { state: "cancelled", ...cancelled, ...none };
    if (sheet === undefined) return { state: "none", ...none };
    const { startedAt, endedAt, by, ...checks } = sheet.run;
    const { failing, moreFailing, handedOver } = sheet;
    const handed = handedOver === undefined ? {} : { handedOver };
    return { state: "finished", startedAt, endedAt, by, checks, failing, moreFailing, ...common, ...handed };
  }

  /** Begins a run, and sends a test event to the operations centre where there is one. */
  start(actor: Actor): Outcome<AcceptanceView> {
    if (this.#run !== undefined) return refused("running.acceptance", "");
    const { clock, memory, hasCentre, hand, log } = this.#parts;
    const startedAt = isoTime(clock.wallMs());
    const by = actor.name;
    memory.put({ running: { startedAt, by } });
    const none = { met: new Set<ServiceKey>(), waiting: [], underWay: new Map(), silent: [], well: 0, failing: 0 };
    this.#run = { startedAt, startedMs: clock.monotonicMs(), by, ...none };
    this.#meet(this.#run);
    if (hasCentre()) hand.sendTest(by);
    this.#timer = clock.every(LOOK_EVERY_MS, () => this.#look(), { idle: true });
    log.info({ checks: this.#run.met.size, by }, "the acceptance begins");
    this.#look();
    return done(this.view());
  }

  cancel(actor: Actor): Outcome<AcceptanceView> {
    const run = this.#run;
    if (run === undefined) return refused("notFound.acceptance", "");
    this.#end();
    const { clock, memory, log } = this.#parts;
    const { startedAt } = run;
    memory.put({ cancelled: { startedAt, endedAt: isoTime(clock.wallMs()), by: actor.name } });
    log.info({ by: actor.name }, "the acceptance is cancelled");
    return done(this.view());
  }

  /** Hands the box over with what the newest run found. Again, it is handed over anew. */
  handOver(actor: Actor, { to, note }: HandOverOrder): Outcome<AcceptanceView> {
    if (this.#run !== undefined) return refused("running.acceptance", "");
    const { clock, memory, setUp, log } = this.#parts;
    const sheet = this.sheet();
    if (sheet === undefined) return refused("wrongState.acceptance", "");
    const deed = { at: isoTime(clock.wallMs()), by: actor.name };
    const more = { ...(to === undefined ? {} : { to }), ...(note === undefined ? {} : { note }) };
    memory.put({ sheet: { ...sheet, handedOver: { ...deed, ...more } } });
    noteStep(setUp, "acceptance", deed);
    setUp.put({ ...setUp.get(), handedOver: deed });
    this.#parts.endFirstDays();
    log.info({ by: actor.name }, "the box is handed over");
    return done(this.view());
  }

  /** The sheet as it is now: until it is handed over the operations centre may still confirm. Undefined: no run came to its end. */
  sheet(): HandOverSheet | undefined {
    const { memory, hand } = this.#parts;
    const sheet = memory.get()?.sheet;
    if (sheet === undefined || sheet.handedOver !== undefined) return sheet;
    const test = hand.testAlert();
    return test === undefined ? sheet : { ...sheet, centre: { ...sheet.centre, test } };
  }

  /** Whoever reads the stored sheet next finds it as it is now. */
  settle(): void {
    const sheet = this.sheet();
    const { memory } = this.#parts;
    if (sheet !== undefined && memory.get()?.sheet !== sheet) memory.put({ sheet });
  }

  stop(): void {
    this.#end();
  }

  #end(): void {
    this.#timer?.cancel();
    this.#run = undefined;
  }

  #look(): void {
    const run = this.#run;
    if (run === undefined) return;
    const { clock, checkNow, lookedSince } = this.#parts;
    const now = clock.monotonicMs();
    for (const [key, askedMs] of run.underWay) {
      const looked = lookedSince(key, askedMs);
      if (looked === undefined && now - askedMs < PATIENCE_MS) continue;
      run.underWay.delete(key);
      if (looked === "well") run.well++;
      else if (looked === "failing") run.failing++;
      else run.silent.push(key);
    }
    while (run.underWay.size < MOST_UNDER_WAY) {
      const key = run.waiting.pop();
      if (key === undefined) break;
      if (checkNow(key)) run.underWay.set(key, now);
      else run.silent.push(key);
    }
    if (run.underWay.size > 0 && now - run.startedMs <= LONGEST_RUN_MS) return;
    // What devices told of meanwhile is looked at as well, and what they are about to tell is waited for.
    if (now - run.startedMs <= LONGEST_RUN_MS && this.#meet(run)) return;
    if (now - run.startedMs <= READING_MS && this.#parts.unread() > 0) return;
    this.#finish(run);
  }

  /** Takes up services that are new since it was called last. True: there are some. */
  #meet(run: Run): boolean {
    const fresh = this.#parts.services().filter((key) => !run.met.has(key));
    for (const key of fresh) run.met.add(key);
    run.waiting.unshift(...fresh.toReversed());
    return fresh.length > 0;
  }

  #finish(run: Run): void {
    run.silent.push(...run.underWay.keys(), ...run.waiting);
    this.#end();
    const { clock, gather, memory, log } = this.#parts;
    const { startedAt, by, silent } = run;
    const counts = countsOf({ ...run, underWay: new Map(), waiting: [] });
    memory.put({ sheet: gather({ startedAt, endedAt: isoTime(clock.wallMs()), by, counts, silent }) });
    log.info({ ...counts, by }, "the acceptance has run");
  }
}

function countsOf({ met, well, failing, silent }: Run): CheckCounts {
  return { total: met.size, done: well + failing, well, failing, silent: silent.length };
}

export function viewAcceptance({ acceptance }: AcceptanceDesk): Outcome<AcceptanceView> {
  return acceptance === undefined ? refused("storeUnavailable", "") : done(acceptance.view());
}

export function startAcceptance({ acceptance }: AcceptanceDesk, actor: Actor): Outcome<AcceptanceView> {
  return acceptance === undefined ? refused("storeUnavailable", "") : acceptance.start(actor);
}

export function cancelAcceptance({ acceptance }: AcceptanceDesk, actor: Actor): Outcome<AcceptanceView> {
  return acceptance === undefined ? refused("storeUnavailable", "") : acceptance.cancel(actor);
}

export function handOver({ acceptance }: AcceptanceDesk, actor: Actor, order: HandOverOrder): Outcome<AcceptanceView> {
  return acceptance === undefined ? refused("storeUnavailable", "") : acceptance.handOver(actor, order);
}
