/**
 * Service states as they are stored. There are thousands, each written to the log, the database, the redo log and the copy: what
 * follows from the rest is left out. A state that an earlier version stored in full is read as it is.
 */
import { isDeepStrictEqual } from "node:util";
import { isRecord } from "#model/foreign-data.ts";
import type { LastResult, Moment, ServiceState } from "#model/state.ts";

/** Stands for "the same as", where leaving a value out would mean that there is none. */
const SAME = true;

export function packState(state: ServiceState): string {
  const {
    hard,
    soft,
    told,
    attempt,
    hardAt,
    failingSince,
    lookedMs,
    goodMs,
    last,
    lastTargetAt,
    lastFailure,
    ...rest
  } = state;
  return JSON.stringify({
    hard,
    ...rest,
    ...(soft !== hard && { soft }),
    ...(told !== hard && { told }),
    ...(attempt !== 0 && { attempt }),
    hardAt: hardAt && packMoment(hardAt),
    failingSince: isDeepStrictEqual(failingSince, hardAt)
      ? hardAt && SAME
      : failingSince && packMoment(failingSince, hardAt),
    lookedMs,
    goodMs: goodMs !== undefined && goodMs === lookedMs ? SAME : goodMs,
    last: last && packResult(last, state),
    lastTargetAt: lastTargetAt !== undefined && lastTargetAt === last?.at ? SAME : lastTargetAt,
    lastFailure:
      lastFailure !== undefined && isDeepStrictEqual(lastFailure, last)
        ? SAME
        : lastFailure && packResult(lastFailure, state),
  });
}

/** Run, its steady clock, wall clock; and `false` where that one was not trusted. */
function packMoment({ boot, steadyMs, wallMs, trusted }: Moment, other?: Moment): unknown[] {
  return [boot === other?.boot ? SAME : boot, steadyMs, wallMs, ...(trusted ? [] : [false])];
}

function packResult(
  { at, state, parameters, measurements, breaches, blame, ...rest }: LastResult,
  { hard, hardSince }: ServiceState,
): object {
  return {
    at: at === hardSince ? SAME : at,
    ...(state !== hard && { state }),
    ...rest,
    ...(hasAny(parameters) && { parameters }),
    ...(hasAny(measurements) && { measurements }),
    ...(breaches.length > 0 && { breaches }),
    ...(blame !== "target" && { blame }),
  };
}

/** What was packed; anything else comes back as it is. */
export function unpackState(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const { hard, lookedMs } = stored;
  const hardAt = unpackMoment(stored.hardAt);
  const last = isRecord(stored.last) ? unpackResult(stored.last, stored) : stored.last;
  const given = isRecord(stored.lastFailure) ? unpackResult(stored.lastFailure, stored) : stored.lastFailure;
  const state: Record<string, unknown> = { soft: hard, told: hard, attempt: 0, ...stored };
  if (last !== undefined) state.last = last;
  if (given !== undefined) state.lastFailure = given === SAME ? last : given;
  if (hardAt !== undefined) state.hardAt = hardAt;
  if (stored.failingSince !== undefined)
    state.failingSince = stored.failingSince === SAME ? hardAt : unpackMoment(stored.failingSince, hardAt);
  if (stored.goodMs === SAME) state.goodMs = lookedMs;
  if (stored.lastTargetAt === SAME) state.lastTargetAt = isRecord(last) ? last.at : undefined;
  return state;
}

function unpackMoment(stored: unknown, other?: unknown): unknown {
  if (!Array.isArray(stored)) return stored;
  const [boot, steadyMs, wallMs, trusted = true] = stored as unknown[];
  return { boot: boot === SAME && isRecord(other) ? other.boot : boot, steadyMs, wallMs, trusted };
}

function unpackResult(result: Record<string, unknown>, { hard, hardSince }: Record<string, unknown>): object {
  const defaults = { state: hard, parameters: {}, measurements: {}, breaches: [], blame: "target" };
  return { ...defaults, ...result, ...(result.at === SAME && { at: hardSince }) };
}

function hasAny(record: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(record).length > 0;
}
