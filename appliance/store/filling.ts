/**
 * A database filled with rows that come from a backup: made in the shape that they had, by this program's own migrations, so
 * that nothing but rows of known tables comes in. Who opens it afterwards brings it to the newest shape.
 */
import { closeSync, openSync } from "node:fs";
import { Database, type Value } from "./database.ts";
import type { Migration } from "./migrations/migration.ts";
import { migrate } from "./open-database.ts";
import { columnsOf, type TableShape } from "./snapshot.ts";
import { saveFact } from "./facts.ts";
import { HAS_REDO } from "./recover-state.ts";
import { fromFileSystem } from "./store-error.ts";

/** Rows are written in transactions of about so many bytes. */
const COMMIT_BYTES = 1_000_000;

export class Filling {
  readonly #database: Database;
  #insert: string | undefined;
  #columns = 0;
  #bytes = 0;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** @param shape how many migrations it has seen; no more than are known @throws StoreError */
  static begin(file: string, migrations: readonly Migration[], shape: number, pageBytes?: number): Filling {
    // It holds password hashes, and SQLite would let everybody read it.
    fromFileSystem(() => closeSync(openSync(file, "wx", 0o600)));
    const database = new Database(file, { busyTimeoutMs: 0 });
    try {
      if (pageBytes !== undefined) database.exec(`PRAGMA page_size = ${pageBytes}`);
      // It is synced as a whole before it counts, and no one else looks at it.
      database.exec("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
      migrate(database, migrations.slice(0, shape));
      database.exec("PRAGMA foreign_keys = OFF; BEGIN");
      return new Filling(database);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** How many columns the rows of a table have that come next; undefined: there is no such table. */
  table({ name, columns }: TableShape): number | undefined {
    const known = columnsOf(this.#database, name);
    if (known.length === 0 || columns.length === 0 || columns.some((column) => !known.includes(column)))
      return undefined;
    const names = columns.map((column) => `"${column}"`).join(", ");
    this.#insert = `INSERT INTO "${name}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`;
    this.#columns = columns.length;
    return this.#columns;
  }

  /** False: it breaks a rule of its table. @param bytes how large it is, about @throws StoreError where the disk refuses */
  row(row: readonly Value[], bytes: number): boolean {
    if (this.#insert === undefined || row.length !== this.#columns) return false;
    try {
      this.#database.run(this.#insert, ...row);
    } catch (error) {
      if (error instanceof Error && "errcode" in error) return false;
      throw error;
    }
    this.#bytes += bytes;
    if (this.#bytes > COMMIT_BYTES) {
      this.#bytes = 0;
      this.#database.exec("COMMIT; BEGIN");
    }
    return true;
  }

  /** Counters go on where they stood. */
  sequences(values: Readonly<Record<string, number>>): void {
    for (const [name, value] of Object.entries(values)) {
      if (!Number.isSafeInteger(value) || value < 0 || columnsOf(this.#database, name).length === 0) continue;
      this.#database.run("DELETE FROM sqlite_sequence WHERE name = ?", name);
      this.#database.run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", name, value);
    }
  }

  /** Nothing stands beside the new database yet. */
  forgetRedo(): void {
    saveFact(this.#database, HAS_REDO, undefined);
  }

  end(): void {
    this.#database.exec("COMMIT");
    this.#database.close();
  }

  /** Lets go of it as it is. */
  abandon(): void {
    this.#database.close();
  }
}
