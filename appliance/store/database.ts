/**
 * The only module that knows node:sqlite: one connection with cached statements and transactions that either happen
 * or do not. What a file needs before it may be used (checks, migrations) stands in open-database.ts.
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { asStoreError } from "./store-error.ts";

export type Value = SQLInputValue;

export type Synchronous = "FULL" | "NORMAL";

export interface ConnectionOptions {
  /** How long to wait for another process that writes, milliseconds. */
  readonly busyTimeoutMs: number;
  readonly readOnly?: boolean;
}

/** One open database file. Every method throws StoreError for what the disk or another process does. */
export class Database {
  readonly file: string;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #synchronous: Synchronous = "FULL";

  constructor(file: string, options: ConnectionOptions) {
    this.file = file;
    this.#connection = attempt(
      () => new DatabaseSync(file, { timeout: options.busyTimeoutMs, readOnly: options.readOnly ?? false }),
    );
  }

  /** Runs statements without parameters or results. */
  exec(sql: string): void {
    attempt(() => this.#connection.exec(sql));
  }

  /** The first row, or undefined. `Row` is the caller's word for the columns it named. */
  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return attempt(() => this.#statement(sql).get(...values)) as Row | undefined;
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return attempt(() => this.#statement(sql).all(...values)) as Row[];
  }

  /** Rows one by one as arrays of their columns, for what is too much to hold. */
  *each(sql: string, ...values: Value[]): Generator<Value[]> {
    const statement = attempt(() => this.#connection.prepare(sql));
    statement.setReturnArrays(true);
    const rows = statement.iterate(...values) as Iterator<unknown>;
    for (;;) {
      const { done, value } = attempt(() => rows.next());
      if (done === true) return;
      yield value as Value[];
    }
  }

  /** Returns how many rows changed. */
  run(sql: string, ...values: Value[]): number {
    return Number(attempt(() => this.#statement(sql).run(...values)).changes);
  }

  /** Inserts one row and returns its rowid. */
  insert(sql: string, ...values: Value[]): number {
    return Number(attempt(() => this.#statement(sql).run(...values)).lastInsertRowid);
  }

  /** All that `work` writes, or nothing of it. Returns what `work` returns. Not to be nested. */
  transaction<T>(work: () => T): T {
    this.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.exec("COMMIT");
      return result;
    } catch (error) {
      // SQLite has rolled back by itself after some failures (disk full), and has not after others.
      if (this.#connection.isTransaction) this.exec("ROLLBACK");
      throw error;
    }
  }

  /** How long a commit waits: `FULL`, until it is on the disk; `NORMAL`, not at all, which only a power cut can tell. */
  setSynchronous(level: Synchronous): void {
    this.exec(`PRAGMA synchronous = ${level}`);
    this.#synchronous = level;
  }

  /**
   * Like `transaction`, without waiting for the disk: a power cut may undo it, a crash of the process does not, and order
   * is kept. For what is merely convenient to remember.
   */
  relaxed<T>(work: () => T): T {
    return this.#withSynchronous("NORMAL", work);
  }

  /** Like `transaction`, and on the disk when it returns, with everything that was committed before. */
  durable<T>(work: () => T): T {
    return this.#withSynchronous("FULL", work);
  }

  #withSynchronous<T>(level: Synchronous, work: () => T): T {
    if (level === this.#synchronous) return this.transaction(work);
    this.exec(`PRAGMA synchronous = ${level}`);
    try {
      return this.transaction(work);
    } finally {
      this.exec(`PRAGMA synchronous = ${this.#synchronous}`);
    }
  }

  /** A pragma that answers with one number. */
  pragma(name: string): number {
    const row = this.get<Record<string, number>>(`PRAGMA ${name}`);
    return row === undefined ? 0 : (Object.values(row)[0] ?? 0);
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error);
  }
}
