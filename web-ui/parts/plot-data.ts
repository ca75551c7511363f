/** A series as columns for the drawing. Pure. */
import type { AlignedData } from "uplot";
import type { Series } from "#model/api.ts";

interface PlotData {
  /** Times, means, of buckets also highest and lowest, and last the second line's means. */
  readonly columns: AlignedData;
  /** Which point each row is; undefined in gaps. */
  readonly indices: readonly (number | undefined)[];
}

/**
 * Has an empty place in every gap so that no line crosses it.
 * @param beside a second line out of the same results; what it has at other times is left out
 */
export function plotData(series: Series, beside?: Series): PlotData {
  type Row = { at: number; index: number | undefined };
  const rows: Row[] = series.points.map(({ at }, index) => ({ at: Date.parse(at) / 1000, index }));
  for (const { from, to } of series.gaps)
    rows.push({ at: (Date.parse(from) + Date.parse(to)) / 2000, index: undefined });
  rows.sort((a, b) => a.at - b.at);
  const column = (name: "mean" | "min" | "max") =>
    rows.map(({ index }) => (index === undefined ? null : (series.points[index]?.[name] ?? null)));
  const second = new Map(beside?.points.map(({ at, mean }) => [at, mean]));
  const others = rows.map(({ index }) =>
    index === undefined ? null : (second.get(series.points[index]?.at ?? "") ?? null),
  );
  const columns: AlignedData = [
    rows.map(({ at }) => at),
    column("mean"),
    ...(series.stepSeconds > 0 ? [column("max"), column("min")] : []),
    ...(beside === undefined ? [] : [others]),
  ];
  return { columns, indices: rows.map(({ index }) => index) };
}
