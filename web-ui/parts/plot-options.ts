/** How a drawing looks: scales, axes and lines. */
import type uPlot from "uplot";
import type { Series } from "#model/api.ts";
import type { Words } from "#texts/words.ts";
import { sayValue } from "../words/measurements.ts";
import type { Limit } from "./limits.ts";
import type { ReadColour } from "./plot-paint.ts";
import type { Projection } from "./projection.ts";

interface PlotLook {
  readonly series: Series;
  readonly beside: Series | undefined;
  readonly projection: Projection | undefined;
  readonly limits: readonly Limit[];
  readonly width: number;
  readonly height: number;
  readonly read: ReadColour;
  readonly words: Words;
  /** The page has lost the box: the line is grey. */
  readonly stale: boolean;
}

/** A limit further away than this many times the biggest value would flatten the line; the words below still tell it. */
const LIMIT_REACH = 2.5;

export function plotOptions(look: PlotLook): uPlot.Options {
  const { series, beside, projection, width, height, read, stale } = look;
  // Read at every painting: paper is light, whatever the screen was.
  const line = () => read(stale ? "--stale" : "--accent");
  const quiet: uPlot.Series = { stroke: "transparent", width: 0, points: { show: false } };
  const main: uPlot.Series = {
    stroke: line,
    width: 1.6,
    spanGaps: false,
    points: { show: false },
    // A fill tells one line's ground; below two it would belong to neither.
    ...(series.stepSeconds > 0 || beside !== undefined ? {} : { fill: () => withAlpha(line(), 0.1) }),
  };
  const second: uPlot.Series = { stroke: () => read("--ink3"), width: 1.6, dash: [2, 3], points: { show: false } };
  return {
    width,
    height,
    padding: [10, 8, 0, 0],
    legend: { show: false },
    cursor: {
      y: false,
      points: { size: (_, index) => (index === 1 ? 7 : 0), fill: line, stroke: line },
      drag: { x: true, y: false },
    },
    scales: {
      x: { time: true, range: [seconds(series.from), projection?.until ?? seconds(series.to)] },
      y: { range: () => valueRange(look) },
    },
    series: [{}, main, ...(series.stepSeconds > 0 ? [quiet, quiet] : []), ...(beside === undefined ? [] : [second])],
    // Peaks do not vanish in a mean: from lowest to highest as a soft band.
    ...(series.stepSeconds > 0
      ? { bands: [{ series: [2, 3], fill: () => withAlpha(line(), 0.18) } satisfies uPlot.Band] }
      : {}),
    axes: [timeAxis(look), valueAxis(look)],
  };
}

/** Percent from 0 to 100, everything else from 0 (or its lowest) to a little above its highest, its near limits or the one that is foreseen. */
function valueRange({ series, beside, projection, limits }: PlotLook): [number, number] {
  const ahead = projection === undefined ? [] : [projection.limit];
  const low = Math.min(0, ...ahead, ...series.points.map(({ min }) => min));
  const others = [...(beside?.points.map(({ mean }) => mean) ?? []), ...ahead];
  const high = Math.max(...series.points.map(({ max }) => max), ...others);
  if (series.unit === "%" && low >= 0 && high <= 100) return [0, 100];
  const near = limits.map(({ value }) => value).filter((value) => value <= high * LIMIT_REACH);
  const top = Math.max(high, ...near, low + 1e-9);
  return [low, top + (top - low) * 0.08];
}

function axisFont(): string {
  return `12px ${getComputedStyle(document.body).fontFamily}`;
}

function timeAxis({ read, words }: PlotLook): uPlot.Axis {
  return {
    stroke: () => read("--ink3"),
    font: axisFont(),
    size: 28,
    gap: 6,
    space: 72,
    grid: { show: false },
    ticks: { show: false },
    splits: (u, _, min, max) => timeSplits(min, max, Math.max(2, Math.floor(u.width / LABEL_PX)), words),
    values: (_, splits) => splits.map((at) => timeLabel(at, words)),
  };
}

function valueAxis({ read, series }: PlotLook): uPlot.Axis {
  return {
    stroke: () => read("--ink3"),
    font: axisFont(),
    size: (u, values) => axisWidth(u, values),
    gap: 8,
    space: 42,
    grid: { stroke: () => read("--line"), width: 1 },
    ticks: { show: false },
    values: (_, splits) => splits.map((value) => sayValue(value, series.unit)),
  };
}

/** As wide as its longest label. */
function axisWidth(u: uPlot, values: readonly string[] | null): number {
  const widths = (values ?? []).map((value) => u.ctx.measureText(value).width / devicePixelRatio);
  return Math.ceil(Math.max(24, ...widths)) + 16;
}

const QUARTER = 15 * 60;
const STEPS_HOURS = [0.25, 1, 3, 6, 24, 48, 96, 168, 336, 720];
/** Room for the longest label, a weekday with its date. */
const LABEL_PX = 110;

/** Full hours or days of the site's time zone, as many as there is room for. */
function timeSplits(min: number, max: number, most: number, words: Words): number[] {
  const hours = (max - min) / 3600;
  const step = STEPS_HOURS.find((one) => hours / one <= most) ?? 1440;
  const splits: number[] = [];
  let days = 0;
  for (let at = Math.ceil(min / QUARTER) * QUARTER; at <= max; at += QUARTER) {
    const [hour = 0, minute = 0] = words.time(iso(at)).split(":").map(Number);
    if (step < 1) splits.push(at);
    else if (minute === 0 && hour % Math.min(24, step) === 0 && (step < 24 || days++ % (step / 24) === 0))
      splits.push(at);
  }
  return splits;
}

/** The date where the day changes, the time elsewhere. */
function timeLabel(at: number, words: Words): string {
  const time = words.time(iso(at));
  return time === "00:00" ? words.weekday(iso(at)) : time;
}

const iso = (atSeconds: number): string => new Date(atSeconds * 1000).toISOString();
const seconds = (moment: string): number => Date.parse(moment) / 1000;

/** A colour that the browser computed, made see-through. */
function withAlpha(colour: string, alpha: number): string {
  return `color-mix(in srgb, ${colour} ${alpha * 100}%, transparent)`;
}
