/** How a drawing looks: scales, axes and lines. */
import type uPlot from "uplot";
import type { Series } from "#model/api.ts";
import { sayValue } from "../words/measurements.ts";
import type { Limit } from "./limits.ts";
import { namesOf } from "./plot-data.ts";
import type { ReadColour } from "./plot-paint.ts";
import type { Projection } from "./projection.ts";
import { markLabel, timeMarks } from "./time-axis.ts";

interface PlotLook {
  readonly series: Series;
  readonly besides: readonly Series[];
  readonly past: Series | undefined;
  readonly projection: Projection | undefined;
  readonly limits: readonly Limit[];
  readonly width: number;
  readonly height: number;
  readonly read: ReadColour;
  /** As Intl is asked for a language. */
  readonly locale: string;
  /** IANA name of the site's zone. */
  readonly zone: string;
  /** The page has lost the box: the line is grey. */
  readonly stale: boolean;
}

/** A limit further away than this many times the biggest value would flatten the line; the words below still tell it. */
const LIMIT_REACH = 2.5;

/** Never more than four lines: each has a colour and a stroke of its own. */
export const LINE_LOOKS = [
  { colour: "--accent", dash: [] },
  { colour: "--ink3", dash: [2, 3] },
  { colour: "--ink2", dash: [7, 4] },
  { colour: "--ink", dash: [8, 3, 2, 3] },
] as const;
export const MOST_LINES = LINE_LOOKS.length;

const QUIET: uPlot.Series = { stroke: "transparent", width: 0, points: { show: false } };

export function plotOptions(look: PlotLook): uPlot.Options {
  const { series, besides, past, projection, width, height, read, stale } = look;
  const lines: uPlot.Series[] = [];
  const bands: uPlot.Band[] = [];
  /** Of each column whether it is a line, and not the edge of a band. */
  const isLine = [false];
  const isSingle = besides.length === 0;
  [series, ...besides].forEach((one, index) => {
    const { colour, dash } = LINE_LOOKS[index] ?? LINE_LOOKS[0];
    // Read at every painting: paper is light, whatever the screen was.
    const tone = () => read(stale && index === 0 ? "--stale" : colour);
    const hasBand = namesOf(one).length > 1;
    lines.push({
      stroke: tone,
      width: 1.6,
      dash: [...dash],
      spanGaps: false,
      points: { show: false },
      // A fill tells one line's ground; below two it would belong to neither.
      ...(hasBand || !isSingle || past !== undefined ? {} : { fill: () => withAlpha(tone(), 0.1) }),
    });
    isLine.push(true);
    if (!hasBand) return;
    // Peaks do not vanish in a mean: from lowest to highest as a soft band.
    bands.push({ series: [lines.length + 1, lines.length + 2], fill: () => withAlpha(tone(), isSingle ? 0.18 : 0.1) });
    lines.push(QUIET, QUIET);
    isLine.push(false, false);
  });
  if (past !== undefined) {
    const { colour, dash } = LINE_LOOKS[besides.length + 1] ?? LINE_LOOKS[1];
    lines.push({ stroke: () => read(colour), width: 1.6, dash: [...dash], spanGaps: false, points: { show: false } });
    isLine.push(true);
  }
  const dot = (u: uPlot, index: number) => (u.series[index]?.stroke as (() => string) | undefined)?.() ?? "";
  return {
    width,
    height,
    padding: [10, 8, 0, 0],
    legend: { show: false },
    cursor: {
      y: false,
      points: { size: (_, index) => (isLine[index] === true ? 7 : 0), fill: dot, stroke: dot },
      drag: { x: true, y: false, setScale: false },
    },
    scales: {
      x: { time: true, range: [seconds(series.from), projection?.until ?? seconds(series.to)] },
      y: { range: () => valueRange(look) },
    },
    series: [{}, ...lines],
    ...(bands.length > 0 ? { bands } : {}),
    axes: [timeAxis(look), valueAxis(look)],
  };
}

/** Percent from 0 to 100, everything else from 0 (or its lowest) to a little above its highest, its near limits or the one that is foreseen. */
function valueRange({ series, besides, past, projection, limits }: PlotLook): [number, number] {
  const ahead = projection === undefined ? [] : [projection.limit];
  const all = [series, ...besides, ...(past === undefined ? [] : [past])].flatMap(({ points }) => points);
  const ends = (pick: "min" | "max", first: number) =>
    all.reduce((found, point) => (pick === "min" ? Math.min(found, point.min) : Math.max(found, point.max)), first);
  const low = ends("min", Math.min(0, ...ahead));
  const high = ends("max", Math.max(-Infinity, ...ahead));
  if (series.unit === "%" && low >= 0 && high <= 100) return [0, 100];
  const near = limits.map(({ value }) => value).filter((value) => value <= high * LIMIT_REACH);
  const top = Math.max(high, ...near, low + 1e-9);
  return [low, top + (top - low) * 0.08];
}

function axisFont(): string {
  return `12px ${getComputedStyle(document.body).fontFamily}`;
}

/** Room for the longest label, a weekday with its date. */
const LABEL_PX = 110;

function timeAxis({ read, locale, zone }: PlotLook): uPlot.Axis {
  const marksOf = (u: uPlot, min: number, max: number) =>
    timeMarks(min * 1000, max * 1000, Math.max(2, Math.floor(u.width / LABEL_PX)), zone);
  return {
    stroke: () => read("--ink3"),
    font: axisFont(),
    size: 28,
    gap: 6,
    space: 72,
    grid: { show: false },
    ticks: { show: false },
    splits: (u, _, min, max) => marksOf(u, min, max).at.map((at) => at / 1000),
    values: (u, splits) => {
      const { min = 0, max = 0 } = u.scales["x"] ?? {};
      const { unit } = marksOf(u, min ?? 0, max ?? 0);
      return splits.map((at) => markLabel(at * 1000, unit, locale, zone));
    },
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

const seconds = (moment: string): number => Date.parse(moment) / 1000;

/** A colour that the browser computed, made see-through. */
function withAlpha(colour: string, alpha: number): string {
  return `color-mix(in srgb, ${colour} ${alpha * 100}%, transparent)`;
}
