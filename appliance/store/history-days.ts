/**
 * Reads figures of history.db beside the box that writes it: a measurement by days and by single hours. What is still in the
 * journal, at most the last hours, is not seen.
 */
import { join } from "node:path";
import type { Clock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Database } from "./database.ts";
import { Dictionary } from "./history/dictionary.ts";
import { addRange, unpackRollup, type Range } from "./history/rollup.ts";
import { HOURS_PER_DAY, dayId, hourId } from "./history/row-id.ts";
import { historyMigrations } from "./migrations/history-migrations.ts";
import { openDatabase } from "./open-database.ts";

/** A measurement on one day. */
export interface DayFigures {
  /** Begin of the UTC day, milliseconds since 1970. */
  readonly at: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = HOURS_PER_DAY * HOUR_MS;

export class HistoryDays {
  readonly #database: Database;
  readonly #release: () => void;
  readonly #dictionary: Dictionary;
  /** Hours that have figures, with the numbers of their parts. */
  readonly #hours = new Map<number, number[]>();

  private constructor(database: Database, release: () => void) {
    this.#database = database;
    this.#release = release;
    this.#dictionary = new Dictionary(database);
    for (const { hour, part } of database.all<{ hour: number; part: number }>(
      "SELECT hour, part FROM hours WHERE has_figures = 1",
    ))
      this.#hours.set(hour, [...(this.#hours.get(hour) ?? []), part]);
  }

  /** @throws StoreError where it cannot be opened */
  static open(folder: string, clock: Clock): HistoryDays {
    const { database, release } = openDatabase({
      file: join(folder, "history.db"),
      migrations: historyMigrations,
      synchronous: "NORMAL",
      as: "visitor",
      clock,
      log: silentLog,
    });
    return new HistoryDays(database, release);
  }

  close(): void {
    this.#database.close();
    this.#release();
  }

  /** The UTC days between two moments (ms, UTC) of which something is known, ascending. */
  days(key: ServiceKey, measurement: string, from: number, to: number): DayFigures[] {
    const number = this.#dictionary.knownService(key);
    if (number === undefined) return [];
    const found: DayFigures[] = [];
    for (let day = Math.floor(from / DAY_MS); day * DAY_MS < to; day++) {
      const row = this.#database.get<{ data: Uint8Array }>("SELECT data FROM daily WHERE id = ?", dayId(day, number));
      const range = row === undefined ? this.#ofHours(number, measurement, day) : this.#read(row.data, measurement);
      if (range !== undefined) found.push({ at: day * DAY_MS, mean: range.mean, min: range.min, max: range.max });
    }
    return found;
  }

  /** The means of single hours, given by their begins (ms, UTC), of those that are known; at the middle of each. */
  means(key: ServiceKey, measurement: string, begins: readonly number[]): { at: number; value: number }[] {
    const number = this.#dictionary.knownService(key);
    if (number === undefined) return [];
    return begins.flatMap((begin) => {
      const range = this.#ofHour(number, measurement, Math.floor(begin / HOUR_MS));
      return range === undefined ? [] : [{ at: begin + HOUR_MS / 2, value: range.mean }];
    });
  }

  /** A day that is not summed up yet. */
  #ofHours(number: number, measurement: string, day: number): Range | undefined {
    const sum = new Map<string, Range>();
    for (let hour = day * HOURS_PER_DAY; hour < (day + 1) * HOURS_PER_DAY; hour++) {
      const range = this.#ofHour(number, measurement, hour);
      if (range !== undefined) addRange(sum, measurement, range);
    }
    return sum.get(measurement);
  }

  #ofHour(number: number, measurement: string, hour: number): Range | undefined {
    const sum = new Map<string, Range>();
    for (const part of this.#hours.get(hour) ?? []) {
      const id = hourId(hour, part, number);
      const row = this.#database.get<{ data: Uint8Array }>("SELECT data FROM hourly WHERE id = ?", id);
      const range = row === undefined ? undefined : this.#read(row.data, measurement);
      if (range !== undefined) addRange(sum, measurement, range);
    }
    return sum.get(measurement);
  }

  #read(data: Uint8Array, measurement: string): Range | undefined {
    return unpackRollup(data, this.#dictionary).measurements.get(measurement);
  }
}
