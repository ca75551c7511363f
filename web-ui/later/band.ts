/** The last days of something as stretches of a band: what it was, what was announced, when nobody looked. Pure. */
import type { SubjectSpans } from "#model/api-spans.ts";

export const BAND_LEVELS = ["ok", "unwatched", "unknown", "unreachable", "warning", "critical", "maintenance"] as const;
export type BandLevel = (typeof BAND_LEVELS)[number];

export interface BandStretch {
  readonly level: BandLevel;
  /** In percent of the band, 0 to 100. */
  readonly start: number;
  readonly width: number;
}

const LEVELS: Readonly<Record<string, BandLevel>> = {
  up: "ok",
  ok: "ok",
  warning: "warning",
  critical: "critical",
  down: "critical",
  unreachable: "unreachable",
  unknown: "unknown",
};

/** In the order in which they are drawn, what calls above what rests. */
export function stretchesOf(spans: SubjectSpans): BandStretch[] {
  const [from, to] = [Date.parse(spans.from), Date.parse(spans.to)];
  const place = (level: BandLevel, begin: string, end: string | undefined): BandStretch[] => {
    const [first, last] = [Math.max(from, Date.parse(begin)), Math.min(to, end === undefined ? to : Date.parse(end))];
    const percent = (ms: number) => (100 * ms) / (to - from);
    return last > first ? [{ level, start: percent(first - from), width: percent(last - first) }] : [];
  };
  const stretches = [
    // What no span tells of was not looked at.
    ...place("unwatched", spans.from, spans.to),
    ...spans.states.flatMap((one) => place(LEVELS[one.state] ?? "unwatched", one.from, one.until)),
    ...spans.maintenance.flatMap((one) => place("maintenance", one.from, one.until)),
  ];
  const rank = ({ level }: BandStretch) => BAND_LEVELS.indexOf(level);
  const unwatched = spans.unwatched.flatMap((one) => place("unwatched", one.from, one.to));
  // Nobody knows what was then, whatever was before.
  return [...stretches.toSorted((a, b) => order(a) - order(b) || rank(a) - rank(b)), ...unwatched];
}

/** The ground first. */
const order = ({ level }: BandStretch): number => (level === "unwatched" ? 0 : 1);

export interface BandEntry {
  readonly kind: "failure" | "maintenance" | "unwatched";
  readonly from: string;
  readonly until?: string;
  /** Of a failure. */
  readonly state?: string;
  /** Of announced work: what it is called, where that is known. */
  readonly name?: string;
}

/** What happened, the newest first. */
export function entriesOf({ failures, maintenance, unwatched, from, to }: SubjectSpans): BandEntry[] {
  const ended = (end: string) => (end === to ? {} : { until: end });
  return [
    ...failures.map((one): BandEntry => ({ kind: "failure", from: one.from, state: one.state, ...ended(one.to) })),
    ...maintenance.map(({ from: begin, until, name }): BandEntry => ({
      kind: "maintenance",
      from: begin,
      ...(until !== undefined && { until }),
      ...(name !== undefined && { name }),
    })),
    // Before the box was there is no news.
    ...unwatched
      .filter((one) => one.from !== from)
      .map((one): BandEntry => ({ kind: "unwatched", from: one.from, ...ended(one.to) })),
  ].toSorted((a, b) => b.from.localeCompare(a.from));
}
