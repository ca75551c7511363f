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
import { sayMeasurement, sayValue } from "../words/measurements.ts";
import { freshness } from "../live/stream.ts";
import type { Limit } from "./limits.ts";
import { paintFuture, paintProjection } from "./paint-projection.ts";
import { colourReader, paintGaps, paintLimits } from "./plot-paint.ts";
import { plotData } from "./plot-data.ts";
import { plotOptions } from "./plot-options.ts";
import type { Projection } from "./projection.ts";

interface LinePlotProps {
  readonly series: Series;
  /** A second line on the same scale, dotted. */
  readonly beside?: Series | undefined;
  /** Where it goes if it goes on as it does. */
  readonly projection?: Projection | undefined;
  readonly limits: readonly Limit[];
  readonly name: string;
  readonly onCursor: (index: number | undefined) => void;
  /** The library did not come: after an update of the box its old address is gone. */
  readonly onMissing: () => void;
}

const HEIGHT = 200;

/** Loaded by the first chart; a chunk of nothing but the library, so that no other page pays for it. */
const loadPlot = async () => {
  await import("../shell/print-light.ts");
  return (await import("uplot")).default;
};

export function LinePlot({ series, beside, projection, limits, name, onCursor, onMissing }: LinePlotProps) {
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
      const made = draw(Plot, element, { series, beside, projection, limits, stale }, take);
      plot.current = made;
      const resized = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: HEIGHT }));
      resized.observe(element);
      // Not by the signal: before a print there is no time for more than this.
      const repaint = () => made.redraw(false, false);
      const shown = new AbortController();
      addEventListener("beforeprint", repaint, shown);
      addEventListener("afterprint", repaint, shown);
      stop = () => {
        shown.abort();
        resized.disconnect();
        made.destroy();
      };
    }, onMissing);
    return () => {
      left = true;
      stop?.();
    };
    // Drawn anew with new data, in another theme, or when the page goes stale.
  }, [series, beside, projection?.reaches, projection?.until, tone, stale]);

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
      aria-valuetext={valueText(series, beside, point?.at)}
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

/** `14:00: 87 %`, or with both lines' names `14:00: Received 24 Mbit/s, Sent 12 Mbit/s`. */
function valueText(series: Series, beside: Series | undefined, at: string | undefined): string {
  if (at === undefined) return "";
  const values = [series, beside].flatMap((one) => {
    const point = one?.points.find((candidate) => candidate.at === at);
    if (one === undefined || point === undefined) return [];
    const value = sayValue(point.mean, one.unit);
    return [beside === undefined ? value : `${sayMeasurement(one.measurement)} ${value}`];
  });
  return `${say("time.momentExact", { at })}: ${values.join(", ")}`;
}

interface Drawn {
  readonly series: Series;
  readonly beside: Series | undefined;
  readonly projection: Projection | undefined;
  readonly limits: readonly Limit[];
  readonly stale: boolean;
}

function draw(
  Plot: typeof uPlot,
  element: HTMLElement,
  { series, beside, projection, limits, stale }: Drawn,
  take: (index: number | undefined) => void,
): uPlot {
  const data = plotData(series, beside);
  const read = colourReader(element);
  const said = { read, words: words.peek(), stale };
  const look = { series, beside, projection, limits, width: element.clientWidth, height: HEIGHT, ...said };
  const hooks: uPlot.Hooks.Arrays = {
    drawClear: [
      (u) => {
        if (projection !== undefined) paintFuture(u, Date.parse(series.to) / 1000, read);
        paintGaps(u, series, read);
      },
    ],
    draw: [
      (u) => {
        paintLimits(u, limits, series.unit, read);
        if (projection !== undefined) paintProjection(u, projection, said);
      },
    ],
    setCursor: [(u) => take(pointAt(u.cursor.idx, data.indices))],
  };
  return new Plot({ ...plotOptions(look), hooks }, data.columns, element);
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
