/**
 * The drawing itself, by uPlot: up to four lines, gaps hatched, limits labelled, failures and announced work as bands. Its cursor
 * goes with the pointer, the finger and the keys, which also zoom; for readers it is a slider over the points whose value is spoken.
 */
import { useEffect, useRef } from "preact/hooks";
import { useSignal } from "@preact/signals";
import type uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Series } from "#model/api.ts";
import { localeOf } from "#texts/forms/locale.ts";
import { theme } from "../shell/theme.ts";
import { book, say, siteTimeZone, words } from "../words/language.ts";
import { sayMeasurement, sayValue } from "../words/measurements.ts";
import { boxNowMs, freshness } from "../live/stream.ts";
import type { ChartBand } from "./chart-bands.ts";
import type { Limit } from "./limits.ts";
import { paintBands } from "./paint-bands.ts";
import { paintFuture, paintProjection } from "./paint-projection.ts";
import { colourReader, paintGaps, paintLimits, type ReadColour } from "./plot-paint.ts";
import { plotData } from "./plot-data.ts";
import { plotOptions } from "./plot-options.ts";
import { followFingers } from "./plot-touch.ts";
import type { Projection } from "./projection.ts";
import { chosen, panned, zoomed, type Window } from "./zoom.ts";

/** What is drawn. */
export interface Drawn {
  readonly series: Series;
  /** Further lines on the same scale, out of the same results; at most three. */
  readonly besides?: readonly Series[];
  /** The same a week before, moved to now. */
  readonly past?: Series | undefined;
  /** Where it goes if it goes on as it does. */
  readonly projection?: Projection | undefined;
  readonly limits: readonly Limit[];
  readonly bands?: readonly ChartBand[];
}

interface LinePlotProps extends Drawn {
  readonly name: string;
  readonly onCursor: (index: number | undefined) => void;
  /** Somebody wants to see another stretch of time; undefined: what was shown at first. Left out: nobody can. */
  readonly onWindow?: (window: Window | undefined) => void;
  /** The library did not come: after an update of the box its old address is gone. */
  readonly onMissing: () => void;
}

const HEIGHT = 200;

/** Loaded by the first chart; a chunk of nothing but the library, so that no other page pays for it. */
export const loadPlot = async () => {
  await import("../shell/print-light.ts");
  return (await import("uplot")).default;
};

export function LinePlot(props: LinePlotProps) {
  const { series, besides = [], past, projection, bands, name, onCursor, onWindow, onMissing } = props;
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
      const made = drawPlot(Plot, element, props, {
        width: element.clientWidth,
        height: HEIGHT,
        stale,
        read: colourReader(element),
        hooks: {
          setCursor: [(u, indices) => take(pointAt(u.cursor.idx, indices))],
          ...(onWindow !== undefined && { setSelect: [(u) => zoomToSelection(u, onWindow)] }),
        },
        ...(onWindow !== undefined && { onDoubleClick: () => onWindow(undefined) }),
      });
      plot.current = made;
      const leaveFingers =
        onWindow === undefined
          ? undefined
          : followFingers(made, {
              onPinch: (around, factor) => onWindow(zoomed(windowOf(series), around * 1000, factor, boxNowMs())),
              onDoubleTap: () => onWindow(undefined),
            });
      const resized = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: HEIGHT }));
      resized.observe(element);
      // Not by the signal: before a print there is no time for more than this.
      const repaint = () => made.redraw(false, false);
      const shown = new AbortController();
      addEventListener("beforeprint", repaint, shown);
      addEventListener("afterprint", repaint, shown);
      stop = () => {
        shown.abort();
        leaveFingers?.();
        resized.disconnect();
        made.destroy();
        plot.current = undefined;
      };
    }, onMissing);
    return () => {
      left = true;
      stop?.();
    };
    // Drawn anew with new data, in another theme or language, or when the page goes stale.
  }, [series, ...padded(besides), past, bands, projection?.reaches, projection?.until, tone, stale, book.value]);

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
      aria-valuetext={valueText([series, ...besides], point?.at)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = nextIndex(event, index.value, series.points.length);
        const window = nextWindow(event.key, series, point?.at);
        if (next !== undefined) {
          index.value = next;
          showCursor(plot.current, series, next);
        } else if (window !== undefined && onWindow !== undefined) onWindow(window === "first" ? undefined : window);
        else return;
        event.preventDefault();
      }}
      onBlur={() => plot.current?.setCursor({ left: -10, top: -10 })}
    />
  );
}

/** Effects ask for a list of one length. */
function padded(besides: readonly Series[]): readonly (Series | undefined)[] {
  return [besides[0], besides[1], besides[2]];
}

const windowOf = ({ from, to }: Series): Window => ({ from: Date.parse(from), to: Date.parse(to) });

/** `14:00: 87 %`, or with several lines' names `14:00: Received 24 Mbit/s, Sent 12 Mbit/s`. */
function valueText(lines: readonly Series[], at: string | undefined): string {
  if (at === undefined) return "";
  const values = lines.flatMap((one) => {
    const point = one.points.find((candidate) => candidate.at === at);
    if (point === undefined) return [];
    const value = sayValue(point.mean, one.unit);
    return [lines.length === 1 ? value : `${sayMeasurement(one.measurement)} ${value}`];
  });
  return `${say("time.momentExact", { at })}: ${values.join(", ")}`;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly stale: boolean;
  readonly read: ReadColour;
  readonly hooks?: {
    readonly setCursor?: readonly ((u: uPlot, indices: readonly (number | undefined)[]) => void)[];
    readonly setSelect?: readonly ((u: uPlot) => void)[];
  };
  readonly onDoubleClick?: () => void;
}

export function drawPlot(
  Plot: typeof uPlot,
  element: HTMLElement,
  { series, besides = [], past, projection, limits, bands = [] }: Drawn,
  { width, height, stale, read, hooks = {}, onDoubleClick }: Drawing,
): uPlot {
  const data = plotData(series, besides, past);
  const said = { read, words: words.peek(), stale };
  const look = { locale: localeOf(book.peek().language), zone: siteTimeZone.peek(), width, height, read, stale };
  const options = plotOptions({ series, besides, past, projection, limits, ...look });
  const painting: uPlot.Hooks.Arrays = {
    drawClear: [
      (u) => {
        if (projection !== undefined) paintFuture(u, Date.parse(series.to) / 1000, read);
        paintGaps(u, series, read);
        paintBands(u, bands, read);
      },
    ],
    draw: [
      (u) => {
        paintLimits(u, limits, series.unit, read);
        if (projection !== undefined) paintProjection(u, projection, said);
      },
    ],
    setCursor: (hooks.setCursor ?? []).map((hook) => (u: uPlot) => hook(u, data.indices)),
    setSelect: [...(hooks.setSelect ?? [])],
  };
  const bind: uPlot.Cursor.Bind = {
    dblclick: () => () => {
      onDoubleClick?.();
      return null;
    },
  };
  return new Plot({ ...options, cursor: { ...options.cursor, bind }, hooks: painting }, data.columns, element);
}

/** Less is a click. */
const LEAST_SELECTED_PX = 6;

function zoomToSelection(u: uPlot, onWindow: (window: Window) => void): void {
  const { left, width } = u.select;
  if (width < LEAST_SELECTED_PX) return;
  const at = (px: number) => u.posToVal(px, "x") * 1000;
  const window = chosen(at(left), at(left + width), boxNowMs());
  u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
  onWindow(window);
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

/** + and - about the cursor, the pages by half of what is shown, 0 and Escape back to what was shown at first. */
function nextWindow(key: string, series: Series, at: string | undefined): Window | "first" | undefined {
  const window = windowOf(series);
  const around = at === undefined ? window.to : Date.parse(at);
  const now = boxNowMs();
  switch (key) {
    case "+":
    case "=":
      return zoomed(window, around, 0.5, now);
    case "-":
      return zoomed(window, around, 2, now);
    case "PageUp":
      return panned(window, -0.5, now);
    case "PageDown":
      return panned(window, 0.5, now);
    case "0":
    case "Escape":
      return "first";
    default:
      return undefined;
  }
}
