/**
 * One consistent view of a database file for a backup, read beside the box that goes on writing: a read transaction on a
 * connection of its own, which holds nobody up (sqlite.org/wal.html). Nothing is copied first.
 */
import { existsSync } from "node:fs";
import { Database, type Value } from "./database.ts";
import { StoreError } from "./store-error.ts";

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

const BUSY_TIMEOUT_MS = 5000;
/** What nobody misses after a restore: whoever was signed in signs in again. */
const LEFT_OUT = ["sessions"];

export class Snapshot {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** @throws StoreError */
  static take(file: string): Snapshot {
    if (!existsSync(file)) throw new StoreError("gone", `${file} is not there`);
    const database = new Database(file, { busyTimeoutMs: BUSY_TIMEOUT_MS, readOnly: true });
    try {
      database.exec("PRAGMA cache_size = -600");
      database.exec("BEGIN");
      // The first look fixes what is seen from now on.
      database.pragma("schema_version");
      database.get("SELECT count(*) FROM sqlite_schema");
      return new Snapshot(database);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** How many migrations it has seen. */
  get shape(): number {
    return this.#database.pragma("user_version");
  }

  /** Bytes of all rows, about. */
  get bytes(): number {
    return (
      this.#database.pragma("page_size") *
      (this.#database.pragma("page_count") - this.#database.pragma("freelist_count"))
    );
  }

  /** In the order in which they were made: what is referred to comes first. */
  tables(): TableShape[] {
    return this.#database
      .all<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rootpage",
      )
      .filter(({ name }) => !LEFT_OUT.includes(name))
      .map(({ name }) => ({ name, columns: columnsOf(this.#database, name) }));
  }

  /** @throws StoreError where the file is damaged */
  rows({ name, columns }: TableShape): Generator<Value[]> {
    return this.#database.each(`SELECT ${columns.map((column) => `"${column}"`).join(", ")} FROM "${name}"`);
  }

  /** Counters that go on although rows have gone, by table. */
  sequences(): Record<string, number> {
    const has = this.#database.get("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'");
    if (has === undefined) return {};
    const rows = this.#database.all<{ name: string; seq: number }>("SELECT name, seq FROM sqlite_sequence");
    return Object.fromEntries(rows.map(({ name, seq }) => [name, seq]));
  }

  close(): void {
    this.#database.close();
  }
}

export function columnsOf(database: Database, table: string): string[] {
  return database
    .all<{ name: string }>("SELECT name FROM pragma_table_info(?) ORDER BY cid", table)
    .map(({ name }) => name);
}
