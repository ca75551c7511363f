/** Answers questions about the past from whatever holds it: open chunks, closing hours, blocks, hourly and daily figures. */
import type { HistoryResult, HistorySeries, ResultsQuery, SeriesPoint } from "./history-result.ts";
import type { Database } from "../database.ts";
import { HOUR_MS } from "./chunk.ts";
import { unpackBlock, type ClosedHours } from "./closed-hours.ts";
import type { Dictionary } from "./dictionary.ts";
import { readChunk } from "./open-chunk.ts";
import { hourOf, type OpenHours } from "./open-hours.ts";
import { addRange, rollUp, unpackRollup, type Range } from "./rollup.ts";
import { HOURS_PER_DAY, dayId, hourId } from "./row-id.ts";

const DAY_MS = HOURS_PER_DAY * HOUR_MS;
/** Up to this span a series is made of single results. */
const RAW_SPAN_MS = 2 * DAY_MS;
/** Up to this span it is made of hourly figures. */
const HOURLY_SPAN_MS = 60 * DAY_MS;
/** Steps that people can read off a chart. */
const STEPS_MS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400].map(
  (s) => s * 1000,
);

interface HourRow {
  readonly hour: number;
  readonly part: number;
}

export class HistoryReader {
  readonly #database: Database;
  readonly #dictionary: Dictionary;
  readonly #open: OpenHours;
  readonly #closed: ClosedHours;

  constructor(database: Database, dictionary: Dictionary, open: OpenHours, closed: ClosedHours) {
    this.#database = database;
    this.#dictionary = dictionary;
    this.#open = open;
    this.#closed = closed;
  }

  results(serviceNumber: number, query: ResultsQuery): HistoryResult[] {
    const newestFirst = query.newestFirst ?? true;
    const direction = newestFirst ? -1 : 1;
    const found: HistoryResult[] = [];
    for (const hour of this.#hoursBetween(query.from, query.to, "has_blocks").toSorted((a, b) => (a - b) * direction)) {
      const inHour = this.#resultsOfHour(serviceNumber, hour)
        .filter((result) => result.at >= query.from && result.at < query.to)
        .toSorted((a, b) => (a.at - b.at) * direction);
      found.push(...inHour);
      if (found.length >= query.limit) break;
    }
    return found.slice(0, query.limit);
  }

  series(serviceNumber: number, measurement: string, from: number, to: number, maxPoints: number): HistorySeries {
    const begin = Math.max(from, this.#oldestMs());
    const span = to - begin;
    const most = Math.max(1, Math.floor(maxPoints));
    if (span <= RAW_SPAN_MS && begin >= this.#oldestHour("has_blocks") * HOUR_MS) {
      return this.#rawSeries(serviceNumber, measurement, from, to, most);
    }
    if (span <= HOURLY_SPAN_MS && begin >= this.#oldestHour("has_figures") * HOUR_MS) {
      return thinned(this.#hourlyPoints(serviceNumber, measurement, from, to), HOUR_MS, span, most);
    }
    // Who asks to the end of all time gets what there is: each day is a look of its own.
    const until = Math.min(to, this.#newestMs());
    return thinned(this.#dailyPoints(serviceNumber, measurement, begin, until), DAY_MS, span, most);
  }

  /** The means of single hours, given by their begins (ms, UTC), of those that are known; at the middle of each. */
  means(serviceNumber: number, measurement: string, begins: readonly number[]): [number, number][] {
    const [first = 0, last = 0] = [begins[0], begins.at(-1)];
    const known = new Set(this.#hoursBetween(first, last + 1, "has_figures"));
    return begins.flatMap((begin): [number, number][] => {
      const hour = hourOf(begin);
      const range = known.has(hour) ? this.#rangeOfHour(serviceNumber, measurement, hour) : undefined;
      return range === undefined ? [] : [[begin + HOUR_MS / 2, range.mean]];
    });
  }

  /** The newest result of a service in the open hours or the given closed ones. */
  last(serviceNumber: number, hours: readonly number[]): HistoryResult | undefined {
    for (const hour of hours) {
      const results = this.#resultsOfHour(serviceNumber, hour);
      if (results.length > 0) return results.reduce((newest, result) => (result.at >= newest.at ? result : newest));
    }
    return undefined;
  }

  #rawSeries(serviceNumber: number, measurement: string, from: number, to: number, most: number): HistorySeries {
    const points: [number, Range][] = [];
    for (const result of this.results(serviceNumber, { from, to, limit: Infinity, newestFirst: false })) {
      const value = result.measurements[measurement];
      if (value !== undefined) points.push([result.at, { count: 1, min: value, mean: value, max: value }]);
    }
    if (points.length <= most) return { stepMs: 0, points: points.map(toPoint) };
    return thinned(points, 0, to - (points[0]?.[0] ?? from), most);
  }

  #hourlyPoints(serviceNumber: number, measurement: string, from: number, to: number): [number, Range][] {
    const points: [number, Range][] = [];
    for (const hour of this.#hoursBetween(from, to, "has_figures").toSorted((a, b) => a - b)) {
      const range = this.#rangeOfHour(serviceNumber, measurement, hour);
      if (range !== undefined) points.push([hour * HOUR_MS, range]);
    }
    return points;
  }

  #dailyPoints(serviceNumber: number, measurement: string, from: number, to: number): [number, Range][] {
    const points: [number, Range][] = [];
    const unfinished = this.#unfinishedDays();
    for (let day = Math.floor(from / DAY_MS); day * DAY_MS < to; day++) {
      const range = unfinished.has(day)
        ? this.#rangeOfHours(serviceNumber, measurement, day)
        : this.#storedRange("daily", dayId(day, serviceNumber), measurement);
      if (range !== undefined) points.push([day * DAY_MS, range]);
    }
    return points;
  }

  /** Days without daily figures yet. */
  #unfinishedDays(): Set<number> {
    const due = this.#database.all<{ day: number }>("SELECT day FROM days_due").map((row) => row.day);
    const open = [...this.#open.hours(), ...this.#closed.closing().map((closing) => closing.hour)];
    return new Set([...due, ...open.map((hour) => Math.floor(hour / HOURS_PER_DAY))]);
  }

  #rangeOfHours(serviceNumber: number, measurement: string, day: number): Range | undefined {
    const sum = new Map<string, Range>();
    for (const [, range] of this.#hourlyPoints(serviceNumber, measurement, day * DAY_MS, (day + 1) * DAY_MS)) {
      addRange(sum, measurement, range);
    }
    return sum.get(measurement);
  }

  #rangeOfHour(serviceNumber: number, measurement: string, hour: number): Range | undefined {
    const sum = new Map<string, Range>();
    const add = (range: Range | undefined): void => {
      if (range !== undefined) addRange(sum, measurement, range);
    };
    for (const { part } of this.#partsOf(hour)) {
      const chunk = this.#closed.chunk(hour, part, serviceNumber);
      if (chunk === undefined) add(this.#storedRange("hourly", hourId(hour, part, serviceNumber), measurement));
      else add(rollUp(hour, chunk.results()).measurements.get(measurement));
    }
    const open = this.#open.chunk(hour, serviceNumber);
    if (open !== undefined) add(rollUp(hour, open.results()).measurements.get(measurement));
    return sum.get(measurement);
  }

  #storedRange(table: "hourly" | "daily", id: number, measurement: string): Range | undefined {
    const row = this.#database.get<{ data: Uint8Array }>(`SELECT data FROM ${table} WHERE id = ?`, id);
    return row === undefined ? undefined : unpackRollup(row.data, this.#dictionary).measurements.get(measurement);
  }

  #resultsOfHour(serviceNumber: number, hour: number): HistoryResult[] {
    const results: HistoryResult[] = [];
    for (const { part } of this.#partsOf(hour)) {
      const chunk = this.#closed.chunk(hour, part, serviceNumber);
      if (chunk !== undefined) {
        results.push(...chunk.results());
        continue;
      }
      const id = hourId(hour, part, serviceNumber);
      const row = this.#database.get<{ data: Uint8Array }>("SELECT data FROM blocks WHERE id = ?", id);
      if (row !== undefined) results.push(...readChunk(hour, this.#dictionary, unpackBlock(row.data)));
    }
    results.push(...(this.#open.chunk(hour, serviceNumber)?.results() ?? []));
    return results;
  }

  #partsOf(hour: number): HourRow[] {
    return this.#database.all<HourRow>("SELECT hour, part FROM hours WHERE hour = ? ORDER BY part", hour);
  }

  /** Hours that may hold something between two moments, open ones included. */
  #hoursBetween(from: number, to: number, holding: "has_blocks" | "has_figures"): number[] {
    const first = hourOf(from);
    const last = hourOf(to - 1);
    const closed = this.#database
      .all<{ hour: number }>(
        `SELECT DISTINCT hour FROM hours WHERE hour BETWEEN ? AND ? AND ${holding} = 1`,
        first,
        last,
      )
      .map((row) => row.hour);
    return [...new Set([...closed, ...this.#open.hours().filter((hour) => hour >= first && hour <= last)])];
  }

  #oldestHour(holding: "has_blocks" | "has_figures"): number {
    const row = this.#database.get<{ hour: number | null }>(`SELECT min(hour) AS hour FROM hours WHERE ${holding} = 1`);
    return Math.min(row?.hour ?? Infinity, ...this.#open.hours());
  }

  /** Begin of the oldest that is known in any form. Days count only where they reach further back than hours do. */
  #oldestMs(): number {
    const id = this.#database.get<{ id: number | null }>("SELECT min(id) AS id FROM daily")?.id ?? undefined;
    const oldestHourMs = Math.min(this.#oldestHour("has_blocks"), this.#oldestHour("has_figures")) * HOUR_MS;
    const oldestDayMs = id === undefined ? Infinity : Math.floor(id / dayId(1)) * DAY_MS;
    return oldestDayMs < Math.floor(oldestHourMs / DAY_MS) * DAY_MS ? oldestDayMs : oldestHourMs;
  }

  /** End of the newest that is known in any form; -Infinity where nothing is. */
  #newestMs(): number {
    const id = this.#database.get<{ id: number | null }>("SELECT max(id) AS id FROM daily")?.id ?? -Infinity;
    const hour = this.#database.get<{ hour: number | null }>("SELECT max(hour) AS hour FROM hours")?.hour ?? -Infinity;
    const newestHour = Math.max(hour, ...this.#open.hours());
    return Math.max((Math.floor(id / dayId(1)) + 1) * DAY_MS, (newestHour + 1) * HOUR_MS);
  }
}

function toPoint([at, { mean, min, max }]: readonly [number, Range]): SeriesPoint {
  return { at, mean, min, max };
}

/** Joins neighbours until there are not more points than wanted. */
function thinned(points: readonly [number, Range][], stepMs: number, spanMs: number, most: number): HistorySeries {
  if (points.length <= most) return { stepMs, points: points.map(toPoint) };
  const least = Math.max(stepMs, spanMs / most);
  const wider = STEPS_MS.find((step) => step >= least) ?? Math.ceil(least / DAY_MS) * DAY_MS;
  const steps = new Map<number, Map<string, Range>>();
  for (const [at, range] of points) {
    const begin = Math.floor(at / wider) * wider;
    const sum = steps.get(begin) ?? new Map<string, Range>();
    addRange(sum, "", range);
    steps.set(begin, sum);
  }
  const joined = [...steps].map(([at, sum]): [number, Range] => [
    at,
    sum.get("") ?? { count: 0, min: 0, mean: 0, max: 0 },
  ]);
  return { stepMs: wider, points: joined.map(toPoint) };
}
