/** What fills up as a line of days, with its limits and where it goes; a day of which nothing is known leaves a gap. Pure. */
import type { CapacityFigures } from "#model/api-reports.ts";
import { hatch, straight, type Picture, type Point, type Shape } from "./picture.ts";

const WIDTH = 240;
const HEIGHT = 84;
const LEFT = 30;
const TOP = 6;
const BOTTOM = 14;
const DAY_MS = 86_400_000;
/** So much of the future is drawn. */
const AHEAD_MS = 20 * DAY_MS;

export interface CapacityWords {
  readonly name: string;
  readonly value: (value: number) => string;
  readonly day: (iso: string) => string;
  readonly warning: string;
  readonly critical: string;
}

/** @param monthMs begin of the month, @param untilMs end of what is known */
export function capacityPicture(
  figures: CapacityFigures,
  monthMs: number,
  untilMs: number,
  words: CapacityWords,
): Picture {
  const { points, forecast, unit } = figures;
  const times = points.map((point) => Date.parse(point.at));
  const [from, to] = [times[0] ?? monthMs, untilMs + (forecast === undefined ? 0 : AHEAD_MS)];
  const limits = [figures.warning, figures.critical].filter((one) => one !== undefined);
  const values = [...points.flatMap(({ min, max }) => [min, max]), ...limits];
  const isPercent = unit === "%" && Math.max(...values) <= 100 && Math.min(...values) >= 0;
  const [low, high] = isPercent ? [0, 100] : [Math.min(0, ...values), Math.max(...values) * 1.05 || 1];
  const x = (at: number) => LEFT + ((WIDTH - LEFT) * (at - from)) / Math.max(1, to - from);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - low) / (high - low || 1));
  const shapes: Shape[] = [];
  const bottom = HEIGHT - BOTTOM;
  if (forecast !== undefined)
    shapes.push({ kind: "rect", x: x(untilMs), y: TOP, w: WIDTH - x(untilMs), h: bottom - TOP, fill: "sunk" });
  for (const value of [low, (low + high) / 2, high]) {
    shapes.push(straight([LEFT, y(value)], [WIDTH, y(value)], { stroke: "line", width: 0.5 }));
    shapes.push({
      kind: "text",
      x: LEFT - 3,
      y: y(value) + 2.5,
      size: 7,
      ink: "ink3",
      text: words.value(value),
      anchor: "end",
    });
  }
  shapes.push(...limitLine(figures.warning, words.warning, [3, 2]), ...limitLine(figures.critical, words.critical));
  for (const stretch of stretchesOf(points)) shapes.push(...drawStretch(stretch, x, y));
  for (const [begin, end] of gapsOf(times))
    shapes.push(...hatch(x(begin), bottom - 5, x(end) - x(begin), 5, "stale", 2.5));
  if (monthMs > from)
    shapes.push(straight([x(monthMs), TOP], [x(monthMs), bottom], { stroke: "edge", width: 0.6, dash: [1, 2] }));
  if (forecast !== undefined) shapes.push(...future());
  const dates = monthMs > from + 5 * DAY_MS ? [from, monthMs, untilMs] : [from, untilMs];
  for (const at of dates) {
    const isLast = at === dates.at(-1) && forecast === undefined;
    const text = words.day(new Date(at === untilMs ? at - 1 : at).toISOString());
    shapes.push({
      kind: "text",
      x: x(at),
      y: HEIGHT - 3,
      size: 7,
      ink: "ink3",
      text,
      ...(isLast && { anchor: "end" as const }),
    });
  }
  return { width: WIDTH, height: HEIGHT, name: words.name, shapes };

  function limitLine(limit: number | undefined, label: string, dash?: readonly [number, number]): Shape[] {
    if (limit === undefined || limit < low || limit > high) return [];
    return [
      straight([LEFT, y(limit)], [WIDTH, y(limit)], { stroke: "ink2", width: 0.7, ...(dash && { dash }) }),
      {
        kind: "text",
        x: LEFT + 2,
        y: y(limit) + (label === words.critical ? -1.5 : 6.5),
        size: 6.5,
        ink: "ink2",
        text: label,
      },
    ];
  }

  function future(): Shape[] {
    const last = points.at(-1);
    if (last === undefined || forecast === undefined) return [];
    const end = Math.min(to, Date.parse(forecast.reachesAt));
    const value = last.mean + (forecast.perDay * (end - untilMs)) / DAY_MS;
    const ends: Point[] = [
      [x(untilMs), y(last.mean)],
      [x(end), y(Math.min(high, Math.max(low, value)))],
    ];
    return [{ kind: "path", points: ends, stroke: "accent", width: 1.4, dash: [3, 2] }];
  }
}

type Day = CapacityFigures["points"][number];

/** Days that follow each other. */
function stretchesOf(points: readonly Day[]): Day[][] {
  const found: Day[][] = [];
  let last = -Infinity;
  for (const point of points) {
    const at = Date.parse(point.at);
    if (at - last > 1.5 * DAY_MS) found.push([]);
    found.at(-1)?.push(point);
    last = at;
  }
  return found;
}

function gapsOf(times: readonly number[]): [number, number][] {
  return times.flatMap((at, n): [number, number][] => {
    const before = times[n - 1];
    return before === undefined || at - before <= 1.5 * DAY_MS ? [] : [[before + DAY_MS, at]];
  });
}

/** The mean as a line through the middles of the days, lowest to highest as a soft band. */
function drawStretch(days: readonly Day[], x: (at: number) => number, y: (value: number) => number): Shape[] {
  const middle = ({ at }: Day) => x(Date.parse(at) + DAY_MS / 2);
  const [only] = days;
  if (days.length === 1 && only !== undefined)
    return [{ kind: "circle", x: middle(only), y: y(only.mean), r: 1.2, fill: "accent" }];
  const band: Point[] = [
    ...days.map((day): Point => [middle(day), y(day.max)]),
    ...days.toReversed().map((day): Point => [middle(day), y(day.min)]),
  ];
  const line = days.map((day): Point => [middle(day), y(day.mean)]);
  return [
    { kind: "path", points: band, closed: true, fill: "accentS" },
    { kind: "path", points: line, stroke: "accent", width: 1.4 },
  ];
}
