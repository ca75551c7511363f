/** Series as columns for the drawing. Pure. */
import type { AlignedData } from "uplot";
import type { Series } from "#model/api.ts";

interface PlotData {
  /** Times, then of each line its means, and of buckets also highest and lowest; the first line first, that of a week before last. */
  readonly columns: AlignedData;
  /** Which point of the first line each row is, or is nearest to; undefined in gaps. */
  readonly indices: readonly (number | undefined)[];
}

type Cell = number | null | undefined;

/**
 * Has an empty place in every gap so that no line crosses it.
 * @param beside further lines out of the same results; what they have at other times is left out
 * @param past a line with times of its own, moved to where it is drawn
 */
export function plotData(series: Series, beside: readonly Series[] = [], past?: Series): PlotData {
  type Row = { readonly at: number; readonly index: number | undefined; readonly of: "point" | "gap" | "past" };
  const rows: Row[] = series.points.map(({ at }, index) => ({ at: Date.parse(at) / 1000, index, of: "point" }));
  const middle = ({ from, to }: Series["gaps"][number]) => (Date.parse(from) + Date.parse(to)) / 2000;
  for (const gap of series.gaps) rows.push({ at: middle(gap), index: undefined, of: "gap" });
  const pastAt = pastValues(past, middle);
  const known = new Set(rows.map(({ at }) => at));
  for (const at of pastAt.keys()) if (!known.has(at)) rows.push({ at, index: undefined, of: "past" });
  rows.sort((a, b) => a.at - b.at);

  // What is only the other line's moment is no gap of this one, unless it lies in one.
  const elsewhere = (at: number): Cell => (isInGap(series, at) ? null : undefined);
  const column = (name: "mean" | "min" | "max") =>
    rows.map(({ at, index, of }): Cell => {
      if (of === "past") return elsewhere(at);
      return index === undefined ? null : (series.points[index]?.[name] ?? null);
    });
  const besides = beside.flatMap((one) => {
    const points = new Map(one.points.map((point) => [point.at, point]));
    return namesOf(one).map((name) =>
      rows.map(({ at, index, of }): Cell => {
        if (of === "past") return elsewhere(at);
        return index === undefined ? null : (points.get(series.points[index]?.at ?? "")?.[name] ?? null);
      }),
    );
  });
  const columns = [
    rows.map(({ at }) => at),
    ...namesOf(series).map(column),
    ...besides,
    ...(past === undefined
      ? []
      : [rows.map(({ at }): Cell => pastAt.get(at) ?? (isInGap(past, at) ? null : undefined))]),
  ];
  return { columns: columns as AlignedData, indices: nearestIndices(rows) };
}

/** Of buckets the mean, highest and lowest; of single results the value. */
export function namesOf({ stepSeconds }: Pick<Series, "stepSeconds">): readonly ("mean" | "max" | "min")[] {
  return stepSeconds > 0 ? ["mean", "max", "min"] : ["mean"];
}

/** @param at seconds since 1970 */
function isInGap({ gaps }: Series, at: number): boolean {
  return gaps.some(({ from, to }) => at * 1000 > Date.parse(from) && at * 1000 < Date.parse(to));
}

function pastValues(past: Series | undefined, middle: (gap: Series["gaps"][number]) => number): Map<number, Cell> {
  return new Map([
    ...(past?.gaps ?? []).map((gap): [number, Cell] => [middle(gap), null]),
    ...(past?.points ?? []).map(({ at, mean }): [number, Cell] => [Date.parse(at) / 1000, mean]),
  ]);
}

/** A row of the other line alone stands for the point before it. */
function nearestIndices(
  rows: readonly { readonly index: number | undefined; readonly of: string }[],
): readonly (number | undefined)[] {
  let before: number | undefined;
  return rows.map(({ index, of }) => {
    if (of !== "past") before = index;
    return before;
  });
}
