/**
 * The drawing itself, by uPlot: one line, gaps hatched, limits labelled. Its cursor goes with the pointer and with the
 * keys; for readers it is a slider over the points whose value is spoken.
 */
import { useEffect, useRef } from "preact/hooks";
import { useSignal } from "@preact/signals";
import type uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Series } from "#model/api.ts";
import { theme } from "../shell/theme.ts";
import { say, words } from "../words/language.ts";
import { sayValue } from "../words/measurements.ts";
import { freshness } from "../live/stream.ts";
import type { Limit } from "./limits.ts";
import { colourReader, paintGaps, paintLimits } from "./plot-paint.ts";
import { plotOptions } from "./plot-options.ts";

interface LinePlotProps {
  readonly series: Series;
  readonly limits: readonly Limit[];
  readonly name: string;
  readonly onCursor: (index: number | undefined) => void;
  /** The library did not come: after an update of the box its old address is gone. */
  readonly onMissing: () => void;
}

const HEIGHT = 200;

/** Loaded by the first chart; a chunk of nothing but the library, so that no other page pays for it. */
const loadPlot = async () => (await import("uplot")).default;

export function LinePlot({ series, limits, name, onCursor, onMissing }: LinePlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | undefined>(undefined);
  const index = useSignal(series.points.length - 1);
  const tone = theme.value;
  const stale = freshness.value === "stale";

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let stop: (() => void) | undefined;
    let left = false;
    const take = (at: number | undefined) => {
      onCursor(at);
      if (at !== undefined) index.value = at;
    };
    void loadPlot().then((Plot) => {
      if (left) return;
      const made = draw(Plot, element, series, limits, stale, take);
      plot.current = made;
      const resized = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: HEIGHT }));
      resized.observe(element);
      stop = () => {
        resized.disconnect();
        made.destroy();
      };
    }, onMissing);
    return () => {
      left = true;
      stop?.();
    };
    // Drawn anew with new data, in another theme, or when the page goes stale.
  }, [series, tone, stale]);

  const point = series.points[index.value] ?? series.points.at(-1);
  return (
    <div
      ref={box}
      class="chart__plot"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input cannot hold a drawing
      role="slider"
      tabIndex={0}
      aria-label={say("chart.cursor", { name })}
      aria-valuemin={0}
      aria-valuemax={series.points.length - 1}
      aria-valuenow={index.value}
      aria-valuetext={
        point === undefined ? "" : `${say("time.momentExact", { at: point.at })}: ${sayValue(point.mean, series.unit)}`
      }
      onKeyDown={(event) => {
        const next = nextIndex(event, index.value, series.points.length);
        if (next === undefined) return;
        event.preventDefault();
        index.value = next;
        showCursor(plot.current, series, next);
      }}
      onBlur={() => plot.current?.setCursor({ left: -10, top: -10 })}
    />
  );
}

function draw(
  Plot: typeof uPlot,
  element: HTMLElement,
  series: Series,
  limits: readonly Limit[],
  stale: boolean,
  take: (index: number | undefined) => void,
): uPlot {
  const data = plotData(series);
  const read = colourReader(element);
  const look = { series, limits, width: element.clientWidth, height: HEIGHT, read, words: words.peek(), stale };
  const hooks: uPlot.Hooks.Arrays = {
    drawClear: [(u) => paintGaps(u, series, read)],
    draw: [(u) => paintLimits(u, limits, series.unit, read)],
    setCursor: [(u) => take(pointAt(u.cursor.idx, data.indices))],
  };
  return new Plot({ ...plotOptions(look), hooks }, data.columns, element);
}

/** Columns for the drawing, with an empty place in every gap so that no line crosses it. */
function plotData(series: Series): { columns: uPlot.AlignedData; indices: readonly (number | undefined)[] } {
  type Row = { at: number; index: number | undefined };
  const rows: Row[] = series.points.map(({ at }, index) => ({ at: Date.parse(at) / 1000, index }));
  for (const { from, to } of series.gaps)
    rows.push({ at: (Date.parse(from) + Date.parse(to)) / 2000, index: undefined });
  rows.sort((a, b) => a.at - b.at);
  const column = (name: "mean" | "min" | "max") =>
    rows.map(({ index }) => (index === undefined ? null : (series.points[index]?.[name] ?? null)));
  const xs = rows.map(({ at }) => at);
  const columns: uPlot.AlignedData =
    series.stepSeconds > 0 ? [xs, column("mean"), column("max"), column("min")] : [xs, column("mean")];
  return { columns, indices: rows.map(({ index }) => index) };
}

function pointAt(row: number | null | undefined, indices: readonly (number | undefined)[]): number | undefined {
  return row === null || row === undefined ? undefined : indices[row];
}

function showCursor(plot: uPlot | undefined, series: Series, index: number): void {
  const point = series.points[index];
  if (plot === undefined || point === undefined) return;
  plot.setCursor({ left: plot.valToPos(Date.parse(point.at) / 1000, "x"), top: plot.valToPos(point.mean, "y") });
}

/** Arrows by one, with Shift by ten, Home and End to the ends. */
function nextIndex({ key, shiftKey }: KeyboardEvent, index: number, count: number): number | undefined {
  const step = shiftKey ? 10 : 1;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, index - step);
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(count - 1, index + step);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
