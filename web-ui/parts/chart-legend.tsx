/** What on a chart is not a line: limits, times without results and why, what was meanwhile, and when a limit is reached. */
import type { Series } from "#model/api.ts";
import type { SubjectSpans } from "#model/api-spans.ts";
import { say } from "../words/language.ts";
import { sayStretch } from "../words/stretch.ts";
import { reasonOfGap, type ChartBand } from "./chart-bands.ts";
import { sayLimit, type Limit } from "./limits.ts";

interface ChartLegendProps {
  readonly limits: readonly Limit[];
  readonly unit: string;
  readonly series: Series | undefined;
  readonly spans: SubjectSpans | undefined;
  readonly bands: readonly ChartBand[];
  /** When a limit is reached, also beyond the drawing. */
  readonly foreseen: string | undefined;
}

export function ChartLegend({ limits, unit, series, spans, bands, foreseen }: ChartLegendProps) {
  const gaps = series === undefined ? [] : sayGaps(series, spans);
  const kinds = (["incident", "maintenance"] as const).filter((kind) => bands.some((band) => band.kind === kind));
  if (limits.length + gaps.length + kinds.length === 0 && foreseen === undefined) return null;
  return (
    <ul class="chart__legend">
      {limits.map((limit) => (
        <li key={`${limit.level}${limit.side}${limit.value}`} class={`chart__limit chart__limit--${limit.level}`}>
          {sayLimit(limit, unit)}
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind} class={`chart__band chart__band--${kind}`}>
          {say(`chart.band.${kind}`)}
        </li>
      ))}
      {gaps.map((words) => (
        <li key={words} class="chart__gap">
          {words}
        </li>
      ))}
      {foreseen !== undefined && <li class="chart__ahead">{foreseen}</li>}
    </ul>
  );
}

const MOST_GAPS = 3;

/** The longest times without results with their reasons, in their order, and how many others there are. */
export function sayGaps({ gaps }: Series, spans: SubjectSpans | undefined): string[] {
  const length = ({ from, to }: Series["gaps"][number]) => Date.parse(to) - Date.parse(from);
  const longest = new Set(gaps.toSorted((a, b) => length(b) - length(a)).slice(0, MOST_GAPS));
  const words = gaps.flatMap((gap) => {
    if (!longest.has(gap)) return [];
    const reason = reasonOfGap(gap, spans);
    return [
      say("chart.gapAt", {
        ...sayStretch(gap.from, gap.to),
        ...(reason !== undefined && { reason: say(`chart.reason.${reason}`) }),
      }),
    ];
  });
  return gaps.length > words.length ? [...words, say("chart.gapsMore", { count: gaps.length - words.length })] : words;
}
