/** Deletes what is older than its retention, or the oldest where space has run out, in slices of a few milliseconds. */
import { setImmediate } from "node:timers/promises";
import type { Database } from "../database.ts";
import type { HistoryRetention } from "./history-result.ts";
import { HOUR_MS } from "./chunk.ts";
import type { Dictionary } from "./dictionary.ts";
import { HOURS_PER_DAY, dayId, hourId } from "./row-id.ts";

type HourTable = "blocks" | "hourly";
const FLAG: Readonly<Record<HourTable, string>> = { blocks: "has_blocks", hourly: "has_figures" };
/** Rows deleted in one transaction. */
const SLICE = 1000;

export class HistoryPruner {
  readonly #database: Database;
  readonly #dictionary: Dictionary;

  constructor(database: Database, dictionary: Dictionary) {
    this.#database = database;
    this.#dictionary = dictionary;
  }

  async prune(retention: HistoryRetention, now: number): Promise<void> {
    await this.#deleteHours("blocks", Math.floor((now - retention.resultsMs) / HOUR_MS));
    await this.#deleteHours("hourly", Math.floor((now - retention.hourlyMs) / HOUR_MS));
    await this.#deleteDays(Math.floor((now - retention.dailyMs) / HOUR_MS / HOURS_PER_DAY));
    const longestMs = Math.max(retention.resultsMs, retention.hourlyMs, retention.dailyMs);
    this.#dictionary.forgetRemoved(now - longestMs);
  }

  /** Frees the oldest of what goes first: hourly figures by days, then daily ones by months, then results by hours. */
  async freeOldest(): Promise<boolean> {
    const figures = this.#oldestHour("hourly");
    if (figures !== undefined) return this.#deleteHours("hourly", figures + HOURS_PER_DAY);
    const day = this.#database.get<{ id: number | null }>("SELECT min(id) AS id FROM daily")?.id;
    if (day !== null && day !== undefined) return this.#deleteDays(Math.floor(day / dayId(1)) + 30);
    const results = this.#oldestHour("blocks");
    return results === undefined ? false : this.#deleteHours("blocks", results + 1);
  }

  #oldestHour(table: HourTable): number | undefined {
    const row = this.#database.get<{ hour: number | null }>(
      `SELECT min(hour) AS hour FROM hours WHERE ${FLAG[table]} = 1 AND next_service IS NULL`,
    );
    return row?.hour ?? undefined;
  }

  /** Deletes the rows of all finished hours before one. Returns true. */
  async #deleteHours(table: HourTable, before: number): Promise<true> {
    const hours = this.#database.all<{ hour: number; part: number }>(
      `SELECT hour, part FROM hours WHERE hour < ? AND ${FLAG[table]} = 1 AND next_service IS NULL`,
      before,
    );
    for (const { hour, part } of hours) {
      await this.#deleteRange(table, hourId(hour, part), hourId(hour, part + 1));
      this.#database.transaction(() => {
        this.#database.run(`UPDATE hours SET ${FLAG[table]} = 0 WHERE hour = ? AND part = ?`, hour, part);
        this.#database.run(
          "DELETE FROM hours WHERE hour = ? AND part = ? AND has_blocks = 0 AND has_figures = 0",
          hour,
          part,
        );
      });
    }
    return true;
  }

  async #deleteDays(before: number): Promise<true> {
    await this.#deleteRange("daily", 0, dayId(Math.max(0, before)));
    return true;
  }

  async #deleteRange(table: HourTable | "daily", from: number, to: number): Promise<void> {
    const sql = `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE id >= ? AND id < ? LIMIT ${SLICE})`;
    while (this.#database.transaction(() => this.#database.run(sql, from, to)) > 0) await setImmediate();
  }
}
