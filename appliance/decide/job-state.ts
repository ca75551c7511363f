/**
 * What a report, or time alone, makes of a job (ADR 0095). By cron every strike opens a window, which is a run, and a report
 * belongs to the window that struck last; by `every` a report begins a new wait, and equal reports of a day are one run. Pure.
 */
import type { CronSchedule, EverySchedule, JobBasics } from "#model/job.ts";
import type {
  JobRun,
  JobState,
  JobStateName,
  KnownOutcome,
  MachineRun,
  RunOutcome,
  RunRemark,
} from "#model/job-state.ts";
import { isSameMachine } from "#model/machine-name.ts";
import type { JobReport, ReportOutcome } from "#model/report.ts";
import { lastStrike, leftOutBefore, localDay, nextStrike } from "./calendar/cron-times.ts";
import type { At } from "./input.ts";
import { hasPassed, momentOf } from "./moment.ts";

/** Why the box cannot have heard a report, and for how long of a time. */
export interface Unheard {
  readonly ms: number;
  readonly why: "off" | "deaf" | "clock";
}
/** What could not be heard between two moments, milliseconds since 1970 (UTC). */
export type UnheardIn = (fromMs: number, untilMs: number) => Unheard | undefined;

/** What a job comes to. */
export interface JobStep {
  readonly state: JobState;
  /** Runs that are otherwise than before, whole. */
  readonly runs: readonly JobRun[];
  /** Of a report: the run that it was counted for; undefined: it came before. */
  readonly counted?: JobRun;
}

/** A report that comes so long before a window is that window's: clocks differ. At most half of the time between windows. */
const EARLY_MS = 15 * 60_000;
/** Who could not be heard for a larger share of a window cannot be said not to have reported. */
const MOST_UNHEARD = 0.1;
/** Windows that are opened after the box was off: what is older is not known. */
const MOST_OPENED = 400;
const OLDEST_OPENED_MS = 15 * 86_400_000;
/** The newest runs stay in the state: two weeks of nights, and who is late or looks may speak of them. */
const MOST_RUNS = 16;
/** Of those, so many with the lines of their reports. */
const RUNS_WITH_LINES = 2;
const MOST_SEEN = 50;
/** A moment so far ahead of the clock was never: the clock was wrong then. */
const LONGEST_AHEAD_MS = 86_400_000;

const WELL: readonly RunOutcome[] = ["succeeded", "warned", "late"];

/** Whether a job, or a run, is well. */
export function isWellOutcome(outcome: RunOutcome | JobStateName): boolean {
  return (WELL as readonly string[]).includes(outcome);
}

interface KnownRun extends JobRun {
  readonly outcome: KnownOutcome;
}

function isKnownRun(run: JobRun): run is KnownRun {
  return run.outcome !== "waiting" && run.outcome !== "running";
}

/** The newest run of which something is known: it stands for the job. */
export function newestKnown(runs: readonly JobRun[]): KnownRun | undefined {
  return runs.findLast(isKnownRun);
}

/** Windows overlap nowhere: each ends at the latest when the next one begins. */
export function endOfWindow(schedule: CronSchedule, due: number): number {
  return Math.min(due + schedule.windowMs, nextStrike(schedule, due) ?? Infinity);
}

/** Until when a window's report is waited for. */
export function deadlineOf(schedule: CronSchedule, { due, until }: Pick<JobRun, "due" | "until">): number {
  return Math.min(until + schedule.graceMs, nextStrike(schedule, due) ?? Infinity);
}

/** Machines that are expected in a run and have not reported. */
export function missingMachines({ machines }: Pick<JobBasics, "machines">, run: JobRun): readonly string[] {
  const known = run.machines ?? [];
  return machines.filter((name) => !known.some((one) => isSameMachine(one.name, name)));
}

/** What changes about a job makes what is open begin anew. */
export function planOf({ schedule, machines }: Pick<JobBasics, "schedule" | "machines">): string {
  const when =
    "rule" in schedule
      ? [schedule.cron, schedule.timezone, schedule.windowMs, schedule.graceMs]
      : [schedule.everyMs, schedule.graceMs];
  return [...when, ...machines].join(" ");
}

/**
 * @param before undefined: it is expected from now on; @param report undefined: time has passed
 * @param timezone whose days a run by `every` keeps to
 */
export function decideJob(
  before: JobState | undefined,
  report: JobReport | undefined,
  job: JobBasics,
  at: At,
  surroundings: { readonly unheard: UnheardIn; readonly timezone: string },
): JobStep {
  const making = new Making(before ?? firstState(job, at), job, at, surroundings.unheard);
  making.takeUp();
  const { schedule } = job;
  const isKnown = report !== undefined && making.seen.includes(report.id);
  if ("rule" in schedule) {
    openWindows(making, schedule);
    settleWindows(making, schedule);
    if (report === undefined || isKnown) return making.finish();
    const run = countInWindow(making, schedule, report);
    settleWindows(making, schedule);
    return making.finish(report, run);
  }
  settleWait(making, schedule);
  if (report === undefined || isKnown) return making.finish();
  return making.finish(report, countInTurn(making, schedule, report, surroundings.timezone));
}

function firstState(job: JobBasics, at: At): JobState {
  return { state: "pending", since: 0, plan: planOf(job), expectedSince: at.wallMs, runs: [], seen: [] };
}

/** A step while it is made. */
class Making {
  readonly job: JobBasics;
  readonly at: At;
  readonly unheard: UnheardIn;
  readonly seen: readonly string[];
  #before: JobState;
  #runs: readonly JobRun[];
  readonly #changed = new Map<number, JobRun>();
  expectedSince: number;
  wait: JobState["wait"];
  started: JobState["started"];
  round: JobState["round"];

  constructor(before: JobState, job: JobBasics, at: At, unheard: UnheardIn) {
    this.#before = before;
    this.job = job;
    this.at = at;
    this.unheard = unheard;
    this.seen = before.seen;
    this.#runs = before.runs;
    this.expectedSince = before.expectedSince;
    this.wait = before.wait;
    this.started = before.started;
    this.round = before.round;
  }

  get runs(): readonly JobRun[] {
    return this.#runs;
  }

  /** What the clock or the configuration has made void since. */
  takeUp(): void {
    const { job, at } = this;
    const isAhead = (ms: number) => ms > at.wallMs + LONGEST_AHEAD_MS;
    this.#runs = this.#runs.filter(({ due }) => !isAhead(due));
    if (this.#runs.length === 0 && this.#before.runs.length > 0) {
      // So far ahead that the runs of before have given way to those that never were: no window of then is decided once more.
      this.#before = { ...this.#before, state: "pending", since: 0 };
      this.expectedSince = at.wallMs;
    }
    const { wait } = this;
    if (wait?.due !== undefined && "rule" in job.schedule && this.run(wait.due)?.decided !== false)
      this.wait = undefined;
    if (isAhead(this.expectedSince)) this.expectedSince = at.wallMs;
    if (this.#before.plan === planOf(job)) {
      if ("everyMs" in job.schedule && this.#before.runs.length === 0 && this.wait === undefined) this.waitForNext();
      return;
    }
    // What was open by the plan of before is waited for no longer; nobody will know.
    for (const run of this.#runs.filter((one) => !one.decided))
      this.#changed.set(run.due, { ...run, outcome: "unknown", since: at.wallMs, decided: true });
    this.#runs = this.#runs.filter(({ decided: isDecided }) => isDecided);
    this.expectedSince = at.wallMs;
    this.started = undefined;
    this.round = undefined;
    this.wait = undefined;
    if ("everyMs" in job.schedule) this.waitForNext();
  }

  /** With `every`: the next end is waited for from now on. */
  waitForNext(): void {
    const { schedule } = this.job;
    if ("everyMs" in schedule) this.wait = { since: momentOf(this.at), forMs: schedule.everyMs + schedule.graceMs };
  }

  run(due: number): JobRun | undefined {
    return this.#runs.find((run) => run.due === due);
  }

  put(run: JobRun): JobRun {
    const others = this.#runs.filter(({ due }) => due !== run.due);
    this.#runs = [...others, run].toSorted((a, b) => a.due - b.due);
    this.#changed.set(run.due, run);
    return run;
  }

  finish(report?: JobReport, counted?: JobRun): JobStep {
    const newest = newestKnown(this.#runs);
    const { state: name, since, seen, wait: _wait, started: _started, round: _round, ...kept } = this.#before;
    const state = newest?.outcome ?? name;
    const { wait, started, round } = this;
    return {
      state: {
        ...kept,
        state,
        since: state === name ? since : (newest?.since ?? since),
        plan: planOf(this.job),
        expectedSince: this.expectedSince,
        runs: shortened(this.#runs),
        seen: report === undefined ? seen : [...seen, report.id].slice(-MOST_SEEN),
        ...(wait !== undefined && { wait }),
        ...(started !== undefined && { started }),
        ...(round !== undefined && { round }),
      },
      runs: [...this.#changed.values()],
      ...(counted !== undefined && { counted }),
    };
  }
}

function shortened(runs: readonly JobRun[]): readonly JobRun[] {
  const kept = runs.slice(-MOST_RUNS);
  return kept.map((run, i) =>
    i < kept.length - RUNS_WITH_LINES && run.lines.length > 0 ? { ...run, lines: [] } : run,
  );
}

// --- by cron

/** Every strike since the last one that is known has opened its window. */
function openWindows(making: Making, schedule: CronSchedule): void {
  const { wallMs } = making.at;
  const known = making.runs.at(-1)?.due ?? -Infinity;
  const after = Math.max(known, making.expectedSince - 1, wallMs - OLDEST_OPENED_MS);
  const strikes: number[] = [];
  for (let due = lastStrike(schedule, wallMs); due !== undefined && due > after; due = lastStrike(schedule, due - 1)) {
    strikes.push(due);
    if (strikes.length >= MOST_OPENED) break;
  }
  for (const due of strikes.toReversed()) making.put(newRun(schedule, due));
}

function newRun(schedule: CronSchedule, due: number): JobRun {
  const until = endOfWindow(schedule, due);
  return { due, until, outcome: "waiting", since: due, decided: false, reports: 0, lines: [] };
}

/** Windows whose time is over are decided. */
function settleWindows(making: Making, schedule: CronSchedule): void {
  for (const run of making.runs) {
    if (run.decided) continue;
    const { wait, at } = making;
    if (wait?.due === run.due) {
      if (hasPassed(wait.since, wait.forMs, at)) settleWindow(making, run, run.startedAt ?? run.due, at.wallMs);
    } else {
      const deadline = deadlineOf(schedule, run);
      if (at.wallMs >= deadline) settleWindow(making, run, run.due, deadline);
    }
  }
}

/** @param fromMs since when its report was waited for; @param untilMs until when */
function settleWindow(making: Making, run: JobRun, fromMs: number, untilMs: number): void {
  if (making.wait?.due === run.due) making.wait = undefined;
  const { outcome, remarks } = outcomeWithout(making, run, fromMs, untilMs);
  making.put({
    ...run,
    outcome,
    since: making.at.wallMs,
    decided: true,
    ...(remarks.length > 0 && { remarks }),
    ...(outcome !== "unknown" && { missed: true as const }),
  });
}

/** What it is that nothing more came of a run. */
function outcomeWithout(
  { unheard, expectedSince }: Making,
  { due, outcome, machines = [], startedAt, endedAt, remarks = [] }: JobRun,
  fromMs: number,
  untilMs: number,
): { readonly outcome: RunOutcome; readonly remarks: readonly RunRemark[] } {
  if (outcome === "failed") return { outcome, remarks };
  // What came for a window that began before anybody expected it does not make the rest missing.
  if (due < expectedSince && startedAt === undefined) return { outcome: "unknown", remarks };
  const lost = unheard(fromMs, untilMs);
  if (lost !== undefined && lost.ms > (untilMs - fromMs) * MOST_UNHEARD)
    return { outcome: "unknown", remarks: [...remarks, lost.why] };
  if (machines.length > 0) return { outcome: "partial", remarks };
  const isOverdue = startedAt !== undefined && endedAt === undefined;
  return { outcome: "missing", remarks: isOverdue ? [...remarks, "overdue"] : remarks };
}

function countInWindow(making: Making, schedule: CronSchedule, report: JobReport): JobRun {
  const arrived = Math.min(report.at, making.at.wallMs);
  const due = dueOf(making, schedule, report, arrived);
  const run = making.run(due) ?? newRun(schedule, due);
  if (report.outcome === "started") return making.put(begun(making, run, report, arrived));
  const after = ended(making, run, report, arrived);
  if (after.decided && making.wait?.due === due) making.wait = undefined;
  return making.put(after);
}

/** Which window a report is about. */
function dueOf(making: Making, schedule: CronSchedule, report: JobReport, arrived: number): number {
  const { runs } = making;
  if (report.way === "hand") {
    if (report.due !== undefined) return report.due;
    const bad = runs.findLast((run) => isKnownRun(run) && !isWellOutcome(run.outcome));
    if (bad !== undefined) return bad.due;
  }
  const going = report.outcome === "started" ? undefined : goingRun(making, report);
  if (going !== undefined) return going.due;
  const last = lastStrike(schedule, arrived);
  const next = nextStrike(schedule, arrived);
  if (next === undefined || last === undefined) return last ?? next ?? arrived;
  const pauseMs = next - endOfWindow(schedule, last);
  // What was due in an hour that the clock left out is run at once by some programs, and as much later by others.
  const earlyMs = EARLY_MS + leftOutBefore(schedule.timezone, next);
  return next - arrived <= Math.min(earlyMs, pauseMs / 2) ? next : last;
}

/** The run that an end report ends: the one it names, else the newest that has started and is waited for. */
function goingRun({ runs, job }: Making, report: JobReport): JobRun | undefined {
  if (job.machines.length > 0) return undefined;
  if (report.run !== undefined) {
    const named = runs.findLast(({ run, startedAt }) => startedAt !== undefined && run === report.run);
    if (named !== undefined) return named;
  }
  const newest = runs.findLast(({ startedAt }) => startedAt !== undefined);
  // What is not waited for any more has most likely broken off: an end without a name is of the window that struck last.
  if (newest === undefined || newest.endedAt !== undefined || newest.decided) return undefined;
  return newest.run === undefined || report.run === undefined ? newest : undefined;
}

function begun(making: Making, run: JobRun, report: JobReport, arrived: number): JobRun {
  const { endedAt: _endedAt, run: _run, ...rest } = run;
  const started = {
    ...rest,
    reports: run.reports + 1,
    startedAt: arrived,
    way: report.way,
    ...(report.run !== undefined && { run: report.run }),
  };
  if (run.decided || run.outcome === "failed") return started;
  const { longestMs } = making.job.limits;
  if (longestMs !== undefined) making.wait = { since: momentOf(making.at), forMs: longestMs, due: run.due };
  return { ...started, outcome: "running", since: run.outcome === "running" ? run.since : arrived };
}

/** A run after a report of its end, or of one of its machines. */
function ended(making: Making, run: JobRun, report: JobReport, arrived: number): JobRun {
  const { job } = making;
  const counted = withFacts(run, report, arrived, job.machines.length > 0);
  const { outcome: said, remarks } = verdictOf(job, counted, report);
  const isInTime = report.way === "hand" || arrived <= run.until || wasNotExpected(making, run);
  if (job.machines.length === 0) {
    const outcome = said === "failed" || isInTime || isWellOutcome(run.outcome) ? said : "late";
    return decided(making, counted, keepsLate(run, outcome), remarks);
  }
  const machines = withMachine(job, run.machines ?? [], report, { outcome: said, at: arrived, remarks });
  const all = { ...counted, machines };
  const worst = worstOf(machines);
  const isWhole = missingMachines(job, all).length === 0;
  if (worst === "failed") return decided(making, all, "failed", remarks, isWhole || run.decided);
  if (isWhole) {
    const outcome = isInTime || isWellOutcome(run.outcome) ? worst : "late";
    return decided(
      making,
      all,
      keepsLate(run, outcome),
      machines.flatMap((one) => one.remarks ?? []),
    );
  }
  if (run.decided) return decided(making, all, "partial", remarks);
  return { ...all, outcome: run.outcome === "failed" ? "waiting" : run.outcome };
}

/** What ran late stays so when it is told once more, unless it failed. */
function keepsLate(run: JobRun, outcome: RunOutcome): RunOutcome {
  return run.outcome === "late" && isWellOutcome(outcome) ? "late" : outcome;
}

/** A window that began before the job was expected, or in which the box was not there to hear it, is not late. */
function wasNotExpected({ expectedSince, unheard }: Making, run: JobRun): boolean {
  if (run.due < expectedSince) return true;
  const lost = unheard(run.due, run.until);
  return lost !== undefined && lost.ms > (run.until - run.due) * MOST_UNHEARD;
}

function decided(
  { at }: Making,
  run: JobRun,
  outcome: RunOutcome,
  found: readonly RunRemark[],
  isDecided = true,
): JobRun {
  const { remarks: _remarks, missed, told, ...rest } = run;
  const isSame = run.outcome === outcome;
  const isStillBad = !isWellOutcome(outcome);
  return {
    ...rest,
    outcome,
    since: isSame ? run.since : at.wallMs,
    decided: isDecided,
    ...(found.length > 0 && { remarks: [...new Set(found)] }),
    ...(isStillBad && outcome !== "failed" && missed === true && { missed }),
    ...(isSame && told === true && { told }),
  };
}

// --- by `every`

/** Nobody has reported for too long. */
function settleWait(making: Making, schedule: EverySchedule): void {
  const { wait, at, job } = making;
  if (wait === undefined || !hasPassed(wait.since, wait.forMs, at)) return;
  const { round = [], started } = making;
  const fromMs = Math.min(wait.since.wallMs, at.wallMs);
  const machines = round.length > 0 && { machines: round };
  const isRunning = wait.due !== undefined && started !== undefined;
  const open: JobRun = {
    ...newTurn(making, schedule),
    ...machines,
    ...(isRunning && { startedAt: started.at }),
    ...(worstOf(round) === "failed" && { outcome: "failed" as const }),
  };
  const { outcome, remarks } = outcomeWithout(making, open, fromMs, at.wallMs);
  making.round = undefined;
  making.started = undefined;
  making.wait = undefined;
  if (outcome === "unknown" || job.machines.length > 0) making.waitForNext();
  const last = making.runs.at(-1);
  // Round after round the same is one run.
  if (last?.outcome === outcome && last.decided && job.machines.length > 0)
    making.put({ ...last, ...machines, until: at.wallMs });
  else
    making.put({
      ...open,
      outcome,
      decided: true,
      until: at.wallMs,
      ...(remarks.length > 0 && { remarks }),
      ...(outcome !== "unknown" && { missed: true as const }),
    });
}

/** Begins where the wall clock is, after whatever is known already. */
function newTurn({ at, runs }: Making, { everyMs, graceMs }: EverySchedule): JobRun {
  const due = Math.max(at.wallMs, (runs.at(-1)?.due ?? -Infinity) + 1);
  return {
    due,
    until: due + everyMs + graceMs,
    outcome: "waiting",
    since: at.wallMs,
    decided: false,
    reports: 0,
    lines: [],
  };
}

function countInTurn(making: Making, schedule: EverySchedule, report: JobReport, timezone: string): JobRun {
  const { job, at } = making;
  const arrived = Math.min(report.at, at.wallMs);
  const named = report.way === "hand" && report.due !== undefined ? making.run(report.due) : undefined;
  if (named !== undefined && named !== making.runs.at(-1)) return making.put(ended(making, named, report, arrived));
  if (report.outcome === "started") {
    making.started = { at: arrived, ...(report.run !== undefined && { run: report.run }) };
    const { longestMs } = job.limits;
    if (longestMs !== undefined) making.wait = { since: momentOf(at), forMs: longestMs, due: arrived };
    else if (making.wait === undefined) making.waitForNext();
    const last = making.runs.at(-1);
    return last ?? newTurn(making, schedule);
  }
  const { started } = making;
  const isOfStarted =
    started !== undefined && (started.run === undefined || report.run === undefined || started.run === report.run);
  const begin = isOfStarted ? { startedAt: started.at } : {};
  const turn = withFacts({ ...newTurn(making, schedule), ...begin }, report, arrived, job.machines.length > 0);
  const { outcome, remarks } = verdictOf(job, turn, report);
  if (job.machines.length === 0) {
    if (isOfStarted || making.wait?.due === undefined) making.started = undefined;
    making.waitForNext();
    return making.put(inStretch(making, decided(making, turn, outcome, remarks), timezone));
  }
  const round = withMachine(job, making.round ?? [], report, { outcome, at: arrived, remarks });
  making.round = round;
  const worst = worstOf(round);
  const isWhole = missingMachines(job, { ...turn, machines: round }).length === 0;
  if (!isWhole && worst !== "failed") return making.runs.at(-1) ?? turn;
  if (isWhole) {
    making.round = undefined;
    making.waitForNext();
  }
  return making.put(inStretch(making, decided(making, { ...turn, machines: round }, worst, remarks), timezone));
}

/** A report that says the same as the one before on the same day goes on in its run. */
function inStretch(making: Making, turn: JobRun, timezone: string): JobRun {
  const last = making.runs.at(-1);
  const isSame = last !== undefined && last.outcome === turn.outcome && last.missed === undefined;
  if (!isSame || localDay(timezone, last.due) !== localDay(timezone, turn.since)) return turn;
  const { told } = last;
  return {
    ...turn,
    due: last.due,
    since: last.since,
    reports: last.reports + turn.reports,
    ...(told === true && { told }),
  };
}

// --- what both share

/** What a report tells of a run, whatever it means. */
function withFacts(run: JobRun, report: JobReport, arrived: number, isOneOfSeveral: boolean): JobRun {
  const { durationMs: _duration, sizeBytes: _size, product: _product, subject: _subject, ...rest } = run;
  const ownMs = run.startedAt === undefined || isOneOfSeveral ? undefined : Math.max(0, arrived - run.startedAt);
  const durationMs = report.durationMs ?? (report.way === "hand" || run.endedAt !== undefined ? undefined : ownMs);
  const { sizeBytes, product, subject } = report;
  return {
    ...rest,
    reports: run.reports + 1,
    endedAt: arrived,
    way: report.way,
    lines: report.note === undefined ? report.lines : [report.note, ...report.lines],
    ...(durationMs !== undefined && { durationMs }),
    ...(sizeBytes !== undefined && { sizeBytes }),
    ...(product !== undefined && { product }),
    ...(subject !== undefined && { subject }),
    ...(report.run !== undefined && { run: report.run }),
  };
}

/** What a report says of its run, measured by what is asked of one. Whoever looked knows better. */
function verdictOf(
  { limits }: JobBasics,
  { durationMs }: JobRun,
  { outcome, way, sizeBytes, reason }: JobReport,
): { readonly outcome: Exclude<ReportOutcome, "started">; readonly remarks: readonly RunRemark[] } {
  const said = outcome === "started" ? "succeeded" : outcome;
  if (way === "hand" || said === "failed") return { outcome: said, remarks: reason === undefined ? [] : [reason] };
  const { longestMs = Infinity, shortestMs = 0, leastBytes = 0, mostBytes = Infinity } = limits;
  const remarks: RunRemark[] = [];
  if (durationMs !== undefined && durationMs > longestMs) remarks.push("tooLong");
  if (durationMs !== undefined && durationMs < shortestMs) remarks.push("tooShort");
  if (sizeBytes !== undefined && sizeBytes < leastBytes) remarks.push("tooLittle");
  if (sizeBytes !== undefined && sizeBytes > mostBytes) remarks.push("tooMuch");
  return { outcome: remarks.length > 0 ? "warned" : said, remarks };
}

/** What one machine reported replaces what it reported before; who looked without naming one speaks for all that are not well. */
function withMachine(
  { machines }: JobBasics,
  before: readonly MachineRun[],
  { way, machine }: JobReport,
  { outcome, at, remarks }: { outcome: ReportOutcome; at: number; remarks: readonly RunRemark[] },
): readonly MachineRun[] {
  const isWell = (name: string) =>
    before.some((one) => isSameMachine(one.name, name) && (one.outcome === "succeeded" || one.outcome === "warned"));
  const unwell = machines.filter((name) => !isWell(name));
  const spoken = unwell.length > 0 ? unwell : machines;
  const named = machine === undefined ? [] : machines.filter((name) => isSameMachine(name, machine));
  const told = machine === undefined && way === "hand" ? spoken : named;
  // What fails is never passed over, wherever it is.
  const stranger = machine ?? UNNAMED;
  const isKnown = before.some(({ name }) => isSameMachine(name, stranger));
  const names = told.length === 0 && (outcome === "failed" || isKnown) ? [stranger] : told;
  const others = before.filter((one) => !names.some((name) => isSameMachine(name, one.name)));
  return [...others, ...names.map((name) => ({ name, outcome, at, ...(remarks.length > 0 && { remarks }) }))].slice(
    -MOST_MACHINES,
  );
}
/** A machine that a report does not name. */
const UNNAMED = "?";
/** More than a configuration can name, and as many strangers. */
const MOST_MACHINES = 400;

function worstOf(machines: readonly MachineRun[]): "succeeded" | "warned" | "failed" {
  const outcomes = machines.map(({ outcome }) => outcome);
  if (outcomes.includes("failed")) return "failed";
  return outcomes.includes("warned") ? "warned" : "succeeded";
}
