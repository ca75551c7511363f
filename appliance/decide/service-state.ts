/** The state of a service from its newest judged result: soft while it is being confirmed, hard afterwards. Pure. */
import type { JudgedResult, ResultState } from "#model/result.ts";
import type { LastResult, ServiceState } from "#model/state.ts";
import type { At } from "./input.ts";
import { momentOf } from "./moment.ts";

export interface StatePolicy {
  /** Results in a row that disagree with the hard state before it changes. At least 1. */
  readonly attempts: number;
}

/** Whether a result that says `seen` changes nothing: well, confirmed and told as well. The short way of nearly all results. */
export function isUneventful(
  before: Pick<ServiceState, "hard" | "told" | "regularHard" | "flappingSince">,
  seen: ResultState,
  blame: "target" | "box",
): boolean {
  const { hard, told, regularHard = hard, flappingSince } = before;
  const isSteady = regularHard === "ok" && flappingSince === undefined;
  return seen === "ok" && blame === "target" && hard === "ok" && told === "ok" && isSteady;
}

/**
 * Decides the state of a service.
 *
 * 1. A result that blames this box neither confirms nor refutes: it is kept to be shown, nothing else moves.
 * 2. A result that agrees with the hard state ends any doubt.
 * 3. A first good result is believed at once; anything else needs `attempts` results in a row that disagree with the
 *    hard state, and the newest of them says what the state is then. So a warning amid an outage does not end it, and
 *    a service that swings between warning and critical still becomes hard. A failure counts as so many results as
 *    its observation says (`attempts`).
 *
 * @param startedMs when the look began, steady clock
 * @param proven the result is believed without further looks
 */
export function decideServiceState(
  before: ServiceState,
  result: JudgedResult,
  policy: StatePolicy,
  at: At,
  startedMs = at.steadyMs,
  proven = false,
): ServiceState {
  const last = rememberResult(result);
  if (result.blame === "box") return { ...before, last };
  const good = result.state === "ok";
  // A look that asked again by itself stands for several.
  const looks = good ? 1 : Math.max(result.observation.attempts ?? 1, proven ? policy.attempts : 1);
  const seen: ServiceState = {
    ...before,
    last,
    lastFailure: good ? before.lastFailure : last,
    lastTargetAt: result.at,
    lookedMs: startedMs,
    failures: good ? 0 : (before.failures ?? 0) + looks,
    same: saysTheSame(before.last, last) ? (before.same ?? 0) + looks : looks,
  };
  if (result.state === before.hard)
    return { ...seen, soft: before.hard, attempt: 0, softSince: undefined, ...(good ? { goodMs: startedMs } : {}) };

  const attempt = before.attempt + looks;
  const now = momentOf(at);
  const softSince = before.softSince ?? now;
  const believedAtOnce = before.hard === "pending" && good;
  if (!believedAtOnce && attempt < policy.attempts) return { ...seen, soft: result.state, attempt, softSince };
  return {
    ...seen,
    hard: result.state,
    hardSince: result.at,
    hardAt: now,
    failingSince: softSince,
    soft: result.state,
    attempt: 0,
    softSince: undefined,
    ...(good ? { goodMs: startedMs, excused: undefined } : {}),
  };
}

/** A service whose host is back, or looked at by a box that just started: what it fails with must show itself again. */
export function countAnew(state: ServiceState, at: At): ServiceState {
  const failing = state.hard !== "ok" && state.hard !== "pending";
  return { ...state, failures: 0, ...(failing ? { failingSince: momentOf(at) } : {}) };
}

/** The part of a judged result that is kept with the state. */
export function rememberResult(result: JudgedResult): LastResult {
  const { observation } = result;
  return {
    at: result.at,
    state: result.state,
    code: observation.code,
    parameters: observation.parameters ?? {},
    measurements: observation.measurements ?? {},
    ...(observation.units === undefined ? {} : { units: observation.units }),
    breaches: result.breaches,
    ...(observation.detail === undefined ? {} : { detail: observation.detail }),
    blame: result.blame,
  };
}

function saysTheSame(a: LastResult | undefined, b: LastResult): boolean {
  return (
    a?.state === b.state &&
    a.code === b.code &&
    a.blame === b.blame &&
    a.breaches[0]?.measurement === b.breaches[0]?.measurement &&
    a.breaches[0]?.level === b.breaches[0]?.level
  );
}
