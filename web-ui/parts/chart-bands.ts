/** What was while a chart shows nothing or something odd: failures and announced work as bands, and why a gap is one. Pure. */
import type { Series } from "#model/api.ts";
import type { SubjectSpans } from "#model/api-spans.ts";

export interface ChartBand {
  readonly kind: "incident" | "maintenance";
  readonly from: string;
  readonly to: string;
  /** Of a failure its state. */
  readonly state?: string;
  /** Of announced work what it is called. */
  readonly name?: string;
}

/** Those within the time that was asked for, in the order in which they are painted. */
export function bandsOf(spans: SubjectSpans | undefined): ChartBand[] {
  if (spans === undefined) return [];
  const [begin, end] = [Date.parse(spans.from), Date.parse(spans.to)];
  const bands = [
    ...spans.maintenance.map(({ from, until, name }): ChartBand => ({
      kind: "maintenance",
      from,
      to: until ?? spans.to,
      ...(name !== undefined && { name }),
    })),
    ...spans.failures.map(({ from, to, state }): ChartBand => ({ kind: "incident", from, to, state })),
  ];
  return bands.filter(({ from, to }) => Date.parse(from) < end && Date.parse(to) > begin);
}

/** Those that hold a moment. */
export function bandsAt(bands: readonly ChartBand[], at: string): readonly ChartBand[] {
  const ms = Date.parse(at);
  return bands.filter(({ from, to }) => Date.parse(from) <= ms && ms <= Date.parse(to));
}

export type GapReason = "unwatched" | "before" | "down" | "unreachable" | "maintenance" | "unknown";

/**
 * Why there was no result for most of a gap; undefined: that is not known.
 * `before`: nothing is known of the time until its end, and nothing was before it.
 */
export function reasonOfGap(gap: Series["gaps"][number], spans: SubjectSpans | undefined): GapReason | undefined {
  if (spans === undefined) return undefined;
  const [from, to] = [Date.parse(gap.from), Date.parse(gap.to)];
  const end = Date.parse(spans.to);
  const share = (begin: string, until: string | undefined) =>
    Math.max(0, Math.min(to, until === undefined ? end : Date.parse(until)) - Math.max(from, Date.parse(begin)));
  const weights = new Map<GapReason, number>();
  const weigh = (reason: GapReason, ms: number) => weights.set(reason, (weights.get(reason) ?? 0) + ms);
  for (const one of spans.unwatched) weigh("unwatched", share(one.from, one.to));
  for (const one of spans.states) {
    const reason = REASONS[one.state];
    if (reason !== undefined) weigh(reason, share(one.from, one.until));
  }
  for (const one of spans.maintenance) weigh("maintenance", share(one.from, one.until));
  // The first of those that explain most of it.
  const found = [...weights].filter(([, ms]) => ms > (to - from) / 2).map(([reason]) => reason);
  const isFirst = spans.states.every((one) => Date.parse(one.from) >= to - (to - from) / 2);
  if (found[0] === "unwatched" && isFirst) return "before";
  return found[0];
}

const REASONS: Readonly<Partial<Record<string, GapReason>>> = {
  down: "down",
  critical: "down",
  unreachable: "unreachable",
  unknown: "unknown",
  pending: "before",
};
