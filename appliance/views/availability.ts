/**
 * How available something was over a time: from the spans of its states, of announced work on it and of what nobody knows. Pure.
 * What nobody knows counts neither for nor against it, and neither does announced work.
 */
import type { Span } from "#model/span.ts";
import { readSubject } from "#model/subject.ts";
import type { Spans } from "#store/spans.ts";
import type { Period } from "./watch-line.ts";

/** What is known of a subject. Spans may lie beyond the time that is asked for and overlap each other. */
export interface Known {
  readonly states: readonly Span[];
  readonly maintenance: readonly Span[];
  readonly unwatched: readonly Period[];
}

export interface Availability {
  /** Well (`up`, `ok`, or only a `warning`), milliseconds. */
  readonly wellMs: number;
  /** Failed or out of reach (`down`, `unreachable`, `critical`). */
  readonly failedMs: number;
  /** Announced work, whatever was. */
  readonly excusedMs: number;
  /** Not watched, not looked at yet, or `unknown`. */
  readonly unknownMs: number;
  /** Share of the time that counts in which it was well, 0 to 1; undefined where no time counts. */
  readonly share?: number;
  /** The failures that count, cut to the time and to what is not excused, the oldest first. */
  readonly failures: readonly { readonly from: number; readonly to: number; readonly state: string }[];
}

/** What the store has of a host (`HOST`) or service (`HOST/SERVICE`): work on a host is work on all of its services. */
export function knownOf(spans: Pick<Spans, "of" | "unwatched">, subject: string, from: number, to: number): Known {
  const { host } = { host: subject, ...readSubject(subject) };
  const worked = host === subject ? [subject] : [host, subject];
  return {
    states: spans.of(subject, "state", from, to),
    maintenance: worked.flatMap((one) => spans.of(one, "maintenance", from, to)),
    unwatched: spans.unwatched(from, to),
  };
}

const WELL: readonly string[] = ["up", "ok", "warning"];
const FAILED: readonly string[] = ["down", "unreachable", "critical"];

/** @param from @param to milliseconds since 1970 (UTC) */
export function availabilityOf(known: Known, from: number, to: number): Availability {
  const stretches = stretchesOf(known, from, to);
  const sums = sumsOf(stretches);
  const failures = stretches.flatMap(({ kind, from: begin, to: end, state = "" }) =>
    kind === "failed" ? [{ from: begin, to: end, state }] : [],
  );
  const counts = sums.well + sums.part + sums.failed;
  return {
    wellMs: sums.well,
    failedMs: sums.failed,
    excusedMs: sums.excused,
    unknownMs: sums.unknown,
    ...(counts === 0 ? {} : { share: (sums.well + sums.part) / counts }),
    failures,
  };
}

/**
 * What a time counts as: `part`: of a business service, works in part; `excused`: announced work; `unknown`: not watched, not
 * looked at yet, or not known.
 */
export const STRETCH_KINDS = ["well", "part", "failed", "excused", "unknown"] as const;
export type StretchKind = (typeof STRETCH_KINDS)[number];

/** A time that counts as one thing. */
export interface Stretch extends Period {
  readonly kind: StretchKind;
  /** Of what failed: the state. */
  readonly state?: string;
}

/** The time from one moment to another without holes, ascending; neighbours differ. Milliseconds since 1970 (UTC). */
export function stretchesOf(known: Known, from: number, to: number): Stretch[] {
  const excused = join(known.maintenance.map((span) => ({ from: span.fromMs, to: span.untilMs ?? Infinity })));
  const unwatched = join(known.unwatched);
  const states = inOrder(known.states);
  const [excusedAt, unwatchedAt, stateAt] = [follow(excused), follow(unwatched), follow(states)];
  return sweep([...excused, ...unwatched, ...states], from, to, (at) => {
    const state = stateAt(at)?.state;
    const kind = unwatchedAt(at) ? "unknown" : excusedAt(at) ? "excused" : kindOf(state);
    return kind === "failed" && state !== undefined ? { kind, state } : { kind };
  });
}

/** What holds between the marks, asked in ascending order; neighbours that are alike become one. */
export function sweep(
  marks: readonly Period[],
  from: number,
  to: number,
  judge: (at: number) => Pick<Stretch, "kind" | "state">,
): Stretch[] {
  const within = marks.flatMap((one) => [one.from, one.to]).filter((at) => at > from && at < to);
  const moments = from < to ? [...new Set([from, ...within, to])].sort((a, b) => a - b) : [];
  const found: (Stretch & { to: number })[] = [];
  for (let n = 0; n + 1 < moments.length; n++) {
    const [begin = from, end = to] = [moments[n], moments[n + 1]];
    const judged = judge(begin);
    const last = found.at(-1);
    if (last?.kind === judged.kind && last.state === judged.state) last.to = end;
    else found.push({ from: begin, to: end, ...judged });
  }
  return found;
}

/** How long each kind lasted altogether, milliseconds. */
export function sumsOf(stretches: readonly Stretch[]): Record<StretchKind, number> {
  const sums = { well: 0, part: 0, failed: 0, excused: 0, unknown: 0 };
  for (const { kind, from, to } of stretches) sums[kind] += to - from;
  return sums;
}

function kindOf(state: string | undefined): "well" | "failed" | "unknown" {
  if (state === undefined) return "unknown";
  return WELL.includes(state) ? "well" : FAILED.includes(state) ? "failed" : "unknown";
}

/** Ascending and without overlaps: where two states overlap because the clock was set back, the later one holds from its begin. */
export function inOrder(states: readonly Span[]): (Period & { readonly state: string })[] {
  const sorted = states.toSorted((a, b) => a.fromMs - b.fromMs);
  return sorted.map(({ fromMs, untilMs = Infinity, state }, place) => ({
    from: fromMs,
    to: Math.min(untilMs, sorted[place + 1]?.fromMs ?? Infinity),
    state,
  }));
}

/** Periods that touch or overlap become one. */
export function join(periods: readonly Period[]): Period[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of periods.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else if (to > from) joined.push({ from, to });
  }
  return joined;
}

/** Finds the period at a moment; moments are asked for in ascending order. */
export function follow<P extends Period>(periods: readonly P[]): (at: number) => P | undefined {
  let place = 0;
  return (at) => {
    while ((periods[place]?.to ?? Infinity) <= at) place += 1;
    const period = periods[place];
    return period !== undefined && period.from <= at ? period : undefined;
  };
}
