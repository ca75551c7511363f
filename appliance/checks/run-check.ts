/**
 * Runs a check once and makes results of whatever happens: the deadline, this box's own failures, mistakes in the check
 * itself. The engine and `vedetta check` both run checks through this file.
 */
import type { TimerClock } from "#lib/clock.ts";
import { blamesBox, errorCode, isAbort } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { makeNote, withNotes, type ResultNote } from "#model/result-note.ts";
import { BEYOND_ALL, type Observation, type Result } from "#model/result.ts";
import type { Saying } from "#model/saying.ts";
import type { Parameters } from "#model/sentence.ts";
import type { AnyCheckType, Job, RunContext } from "./contract.ts";
import { concealSecrets, concealText } from "./conceal-secrets.ts";
import { secretsIn } from "./setting-secrets.ts";
import type { RoundContext } from "./rounds.ts";
import type { Surroundings } from "./surroundings.ts";

export interface RunConditions {
  /** The whole time the run has, milliseconds. */
  readonly timeoutMs: number;
  readonly surroundings: Surroundings;
  readonly clock: TimerClock;
  readonly log: Log;
  /** The box is stopping: nothing is reported any more. */
  readonly stop?: AbortSignal;
  /** How long this process could not run, milliseconds in all; see `StallGauge`. Undefined: it is taken to run freely. */
  readonly stalledMs?: () => number;
  /** Told that a run begins (1) and that it has ended (-1): stalls are looked for closely only meanwhile. */
  readonly underWay?: (change: 1 | -1) => void;
}

/** Beyond this share of a run's time without CPU an answer may have come and gone unseen. */
const STARVED_SHARE = 0.2;
/** Codes that say that no answer came in time. */
const SILENCE: ReadonlySet<string> = new Set(["timeout", "noAnswer"]);

/** A run that has not settled this long after its deadline is given up; whatever it still does counts no more. */
export const GRACE_MS = 1000;
export const MOST_PARAMETER_CHARS = 500;
export const MOST_DETAIL_CHARS = 4000;
/** As many as the history keeps of one result (`store/history/chunk.ts`). */
export const MOST_MEASUREMENTS = 1000;
const MOST_LIST_ENTRIES = 100;
const LOG_INTERVAL_MS = 60_000;

/**
 * Runs jobs of one type: together where the type can, else side by side.
 * @returns one result per job, in the jobs' order; after the deadline with code `timeout`, for failures of this box with
 *   code `boxFault`, the blame on the box and the parameter `errno`; so also silence while the box itself was starved
 *   (`ESTARVED`), and a code or a measurement that the type does not declare (`EUNDECLARED`, `what` being its name)
 * @throws the reason of `stop` when the box is stopping
 */
export async function runCheck(
  type: AnyCheckType,
  jobs: readonly Job<unknown>[],
  conditions: RunConditions,
): Promise<readonly Result[]> {
  const { clock, stop } = conditions;
  const deadline = openDeadline(conditions);
  const context: RunContext = { ...contextOf(conditions, deadline.signal), note: () => undefined };
  const startedMs = clock.monotonicMs();
  conditions.underWay?.(1);
  const stalledBefore = conditions.stalledMs?.() ?? 0;
  const giveUp = () => jobs.map((): RunOutcome => ({ code: "timeout" }));
  const outcomes = await withinGrace(runJobs(type, jobs, context), giveUp, conditions).finally(() => {
    deadline.end();
    conditions.underWay?.(-1);
  });
  stop?.throwIfAborted();
  const starved = isStarved(startedMs, stalledBefore, conditions);
  return resultsOf(type, jobs, outcomes, () => starved, conditions);
}

/** What one run came to: what it reports, or what it threw. */
export type RunOutcome = Observation | Error;

/** Whether this box had too little time of its own since a moment (steady clock) to believe in silence and durations. */
export function isStarved(sinceMs: number, stalledBefore: number, { stalledMs, clock }: RunConditions): boolean {
  return (stalledMs?.() ?? 0) - stalledBefore > STARVED_SHARE * (clock.monotonicMs() - sinceMs);
}

/** Results of outcomes, in the jobs' order. @param isHasty whether a starved box (`isStarved`) would tell the outcome of a place in another way */
export function resultsOf(
  type: AnyCheckType,
  jobs: readonly Job<unknown>[],
  outcomes: readonly RunOutcome[],
  isHasty: (place: number) => boolean,
  conditions: RunConditions,
): Result[] {
  const at = conditions.clock.wallMs();
  return outcomes.map((outcome, place) => {
    const result = resultOf(type, outcome, at, conditions, secretsOf(type, jobs[place]));
    return isHasty(place) ? allowForStarvation(type, result) : result;
  });
}

async function runJobs(
  type: AnyCheckType,
  jobs: readonly Job<unknown>[],
  context: RunContext,
): Promise<readonly RunOutcome[]> {
  if (type.together !== undefined) {
    try {
      const outcomes = await type.together.run(jobs, context);
      return jobs.map((_, place) => outcomes[place] ?? new Error("the run left out a job"));
    } catch (error) {
      return jobs.map(() => asError(error));
    }
  }
  return Promise.all(
    jobs.map(async ({ target, settings, memory, secrets }): Promise<RunOutcome> => {
      const notes: ResultNote[] = [];
      try {
        const own: RunContext = { ...context, secrets, note: (note: ResultNote) => void notes.push(note) };
        const observation = await type.run(target, settings, own, memory);
        const parameters = withNotes(observation.parameters, notes);
        return parameters === undefined ? observation : { ...observation, parameters };
      } catch (error) {
        return asError(error);
      }
    }),
  );
}

/** A run's deadline; `signal` is aborted by it and by the box's stop. By hand, as `AbortSignal.any` costs several times as much. */
export function openDeadline({ timeoutMs, clock, stop }: RunConditions) {
  const ending = new AbortController();
  let hasCome = false;
  const timer = clock.after(Math.max(1, timeoutMs), () => {
    hasCome = true;
    ending.abort(new DOMException("too late", "TimeoutError"));
  });
  const leave = () => ending.abort(stop?.reason);
  if (stop?.aborted === true) leave();
  else stop?.addEventListener("abort", leave, { once: true });
  return {
    signal: ending.signal,
    hasCome: () => hasCome,
    end: () => {
      timer.cancel();
      stop?.removeEventListener("abort", leave);
    },
  };
}

/** What runs and rounds get alike. */
export function contextOf({ timeoutMs, clock, surroundings }: RunConditions, signal: AbortSignal): RoundContext {
  return { signal, timeoutMs, now: () => clock.monotonicMs(), wallMs: () => clock.wallMs(), surroundings };
}

/** What a run comes to, or what `giveUp` says when it does not even heed its deadline. @throws the reason of `stop` */
export function withinGrace<T>(
  running: Promise<T>,
  giveUp: () => T,
  { timeoutMs, clock, stop }: RunConditions,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = clock.after(timeoutMs + GRACE_MS, () => resolve(giveUp()));
    const leave = () => reject(stop?.reason as Error);
    stop?.addEventListener("abort", leave, { once: true });
    running.then(resolve, reject).finally(() => {
      timer.cancel();
      stop?.removeEventListener("abort", leave);
    });
  });
}

/** Found once for the settings of a service, which stay the same from run to run. */
const knownSecrets = new WeakMap<object, readonly string[]>();

/** What must not be seen of a job's settings, whatever its check does with them. */
function secretsOf(type: AnyCheckType, job: Job<unknown> | undefined): readonly string[] {
  if (job === undefined || typeof job.settings !== "object" || job.settings === null) return [];
  const known = knownSecrets.get(job.settings);
  if (known !== undefined) return known;
  const found = [...secretsIn(type.settings, job.settings), ...(job.secrets ?? [])];
  knownSecrets.set(job.settings, found);
  return found;
}

function resultOf(
  type: AnyCheckType,
  outcome: RunOutcome,
  at: number,
  conditions: RunConditions,
  secrets: readonly string[],
): Result {
  if (!(outcome instanceof Error)) {
    const undeclared = findUndeclared(type, outcome);
    // Before texts are cut: half a secret would not be found.
    if (undeclared === undefined)
      return { observation: bounded(concealSecrets(outcome, secrets)), blame: "target", at };
    const what = concealText(undeclared, secrets);
    logUnexpected(type, new Error(`reports ${what}, which it does not declare`), conditions, secrets);
    return { observation: { code: "boxFault", parameters: { errno: "EUNDECLARED", what } }, blame: "box", at };
  }
  if (isAbort(outcome)) return { observation: { code: "timeout" }, blame: "target", at };
  const known = blamesBox(outcome) || errorCode(outcome) === "EINVAL";
  if (!known) logUnexpected(type, outcome, conditions, secrets);
  const errno = errorCode(outcome) ?? outcome.name;
  return {
    observation: bounded(concealSecrets({ code: "boxFault", parameters: { errno }, detail: outcome.message }, secrets)),
    blame: "box",
    at,
  };
}

/**
 * What a starved box can say: that a target was silent proves nothing then, and how fast it was is not known. What needed
 * an answer (refused, reset, wrong content) stands.
 */
function allowForStarvation(type: AnyCheckType, result: Result): Result {
  const { observation, blame, at } = result;
  if (blame === "box" || type.withoutAddress === true) return result; // what looks at this box goes on telling of it
  if (SILENCE.has(observation.code))
    return { observation: { code: "boxFault", parameters: { errno: "ESTARVED" } }, blame: "box", at };
  const { measurements = {}, units } = observation;
  const unhurried = Object.entries(measurements).filter(([name]) => !isHurried(type, name, units));
  return { ...result, observation: { ...observation, measurements: Object.fromEntries(unhurried) } };
}

/** Whether a starved box would say this in another way: it is silence, or tells how fast something was. */
export function dependsOnHaste(type: AnyCheckType, { code, measures, units }: Saying): boolean {
  if (type.withoutAddress === true) return false;
  return SILENCE.has(code) || measures.some((name) => isHurried(type, name, units));
}

function isHurried(type: AnyCheckType, measurement: string, units: Observation["units"] = {}): boolean {
  const { hurried, unit } = type.measurements[measurement] ?? {};
  return hurried ?? (units[measurement] ?? unit) === "ms";
}

/** The code, or the first measurement, that the type does not declare: nobody has said how bad it is, or what it means. */
function findUndeclared(
  { codes, measurements, openMeasurements }: AnyCheckType,
  seen: Observation,
): string | undefined {
  if (!Object.hasOwn(codes, seen.code)) return seen.code;
  if (openMeasurements === true) return undefined;
  return Object.keys(seen.measurements ?? {}).find((name) => !Object.hasOwn(measurements, name));
}

const lastLoggedAt = new WeakMap<AnyCheckType, number>();

/** A mistake in a check repeats with every run; once a minute is enough to find it. */
function logUnexpected(
  type: AnyCheckType,
  error: Error,
  { clock, log }: RunConditions,
  secrets: readonly string[],
): void {
  const now = clock.monotonicMs();
  if (now - (lastLoggedAt.get(type) ?? -Infinity) < LOG_INTERVAL_MS) return;
  lastLoggedAt.set(type, now);
  const stack = concealText(error.stack ?? "", secrets);
  log.error({ check: type.name, error: error.name, stack }, "a check failed in a way it does not expect");
}

/** The observation with its strings cut, its lists shortened and without numbers that are none; what is left out is noted. */
function bounded(observation: Observation): Observation {
  const { code, measurements, units, parameters, attempts, detail } = observation;
  const leftOut = Object.keys(measurements ?? {}).length - MOST_MEASUREMENTS;
  const told = leftOut > 0 ? withNotes(parameters, [makeNote("valuesLeftOut", String(leftOut))]) : parameters;
  return {
    code,
    ...(measurements !== undefined && { measurements: boundedNumbers(measurements) }),
    ...(units !== undefined && { units: Object.fromEntries(Object.entries(units).slice(0, MOST_MEASUREMENTS)) }),
    ...(told !== undefined && { parameters: boundedParameters(told) }),
    ...(attempts !== undefined && { attempts }),
    ...(detail !== undefined && { detail: cut(detail, MOST_DETAIL_CHARS) }),
  };
}

/** What is no number is left out; what is infinite is a number beyond every limit, so that thresholds judge it. */
function boundedNumbers(measurements: Readonly<Record<string, number>>): Record<string, number> {
  const numbers = Object.entries(measurements)
    .filter(([, value]) => !Number.isNaN(value))
    .map(([name, value]): [string, number] => [name, Math.max(-BEYOND_ALL, Math.min(BEYOND_ALL, value))]);
  return Object.fromEntries(numbers.slice(0, MOST_MEASUREMENTS));
}

function boundedParameters(parameters: Parameters): Parameters {
  const entries = Object.entries(parameters).map(([name, value]): [string, Parameters[string]] => {
    if (typeof value === "string") return [name, cut(value, MOST_PARAMETER_CHARS)];
    if (!Array.isArray(value)) return [name, value];
    return [name, value.slice(0, MOST_LIST_ENTRIES).map((entry) => cut(entry, MOST_PARAMETER_CHARS))];
  });
  return Object.fromEntries(entries);
}

/** Cuts without leaving half a surrogate pair behind. */
function cut(text: string, mostChars: number): string {
  if (text.length <= mostChars) return text;
  return text
    .slice(0, mostChars)
    .toWellFormed()
    .replace(/\uFFFD$/, "");
}

export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
