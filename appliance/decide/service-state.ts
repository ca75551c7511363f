/** The state of a service from its newest judged result: soft while it is being confirmed, hard afterwards. Pure. */
import type { JudgedResult } from "#model/result.ts";
import type { LastResult, ServiceState } from "#model/state.ts";

export interface StatePolicy {
  /** Results in a row that disagree with the hard state before it changes. At least 1. */
  readonly attempts: number;
}

/**
 * Decides the state of a service.
 *
 * 1. A result that blames this box neither confirms nor refutes: it is kept to be shown, nothing else moves.
 * 2. A result that agrees with the hard state ends any doubt.
 * 3. A first good result is believed at once; anything else needs `attempts` results in a row that disagree with the
 *    hard state, and the newest of them says what the state is then. So a warning amid an outage does not end it, and
 *    a service that swings between warning and critical still becomes hard.
 */
export function decideServiceState(before: ServiceState, result: JudgedResult, policy: StatePolicy): ServiceState {
  const last = rememberResult(result);
  if (result.blame === "box") return { ...before, last };
  const lastFailure = result.state === "ok" ? before.lastFailure : last;
  const seen = { ...before, last, lastFailure, lastTargetAt: result.at };
  if (result.state === before.hard) return { ...seen, soft: before.hard, attempt: 0, softSince: undefined };

  const attempt = before.attempt + 1;
  const softSince = before.softSince ?? result.at;
  const believedAtOnce = before.hard === "pending" && result.state === "ok";
  if (!believedAtOnce && attempt < policy.attempts) return { ...seen, soft: result.state, attempt, softSince };
  return {
    ...seen,
    hard: result.state,
    hardSince: result.at,
    failingSince: softSince,
    soft: result.state,
    attempt: 0,
    softSince: undefined,
  };
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
