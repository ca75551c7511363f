/**
 * The only module that knows node:sqlite: one connection with cached statements and transactions that either happen
 * or do not. What a file needs before it may be used (checks, migrations) stands in open-database.ts.
 */
import { constants, DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { StoreError, asStoreError } from "./store-error.ts";

export type Value = SQLInputValue;

export type Synchronous = "FULL" | "NORMAL";

/** The smallest page there is. */
const LEAST_IMAGE_BYTES = 512;

export interface ConnectionOptions {
  /** How long to wait for another process that writes, milliseconds. */
  readonly busyTimeoutMs: number;
  readonly readOnly?: boolean;
}

/** Whoever follows the transactions of a database, to be able to do them again elsewhere. */
export interface Follower {
  /**
   * What a transaction has changed, before it is committed, as a patchset of SQLite's session extension. Throws to refuse
   * the commit.
   */
  before?(patchset: Uint8Array): void;
  /** The same after it was committed. */
  after?(patchset: Uint8Array): void;
  /** A transaction was refused and nothing of it has happened. True: it is to be tried again, perhaps on another connection. */
  refused?(error: StoreError): boolean;
}

/** One open database file. Every method throws StoreError for what the disk or another process does. */
export class Database {
  readonly file: string;
  #connection: DatabaseSync;
  #follower: Follower | undefined;
  readonly #statements = new Map<string, StatementSync>();
  #synchronous: Synchronous = "FULL";

  constructor(file: string, options: ConnectionOptions) {
    this.file = file;
    this.#connection = attempt(
      () => new DatabaseSync(file, { timeout: options.busyTimeoutMs, readOnly: options.readOnly ?? false }),
    );
  }

  /** From now on every transaction is followed. */
  follow(follower: Follower | undefined): void {
    this.#follower = follower;
  }

  /** Everything that asks this database is answered by the other's connection from now on. The old one is closed. */
  become(other: Database): void {
    const before = this.#connection;
    this.#statements.clear();
    this.#connection = other.#connection;
    this.#synchronous = other.#synchronous;
    other.#statements.clear();
    quietly(() => before.close());
  }

  /** The whole content as the bytes of a database file. @throws StoreError */
  image(): Uint8Array {
    return attempt(() => this.#connection.serialize());
  }

  /** A database in memory with the content of an image; its schema is not checked. @throws StoreError */
  static fromImage(image: Uint8Array): Database {
    if (image.length < LEAST_IMAGE_BYTES) throw new StoreError("corrupt", "there is no database in it");
    const database = new Database(":memory:", { busyTimeoutMs: 0 });
    // Bytes 18 and 19: a database in memory cannot have a write-ahead log. Source: sqlite.org/fileformat.html
    const bytes = Buffer.from(image);
    bytes.set([1, 1], 18);
    try {
      attempt(() => database.#connection.deserialize(bytes));
      return database;
    } catch (error) {
      database.close();
      throw error instanceof StoreError ? error : new StoreError("corrupt", String(error), { cause: error });
    }
  }

  /** Begins to note what changes; the function it returns gives everything changed since as one patchset. */
  noteChanges(): () => Uint8Array {
    const session = attempt(() => this.#connection.createSession());
    return () => attempt(() => session.patchset());
  }

  /** Does again what a patchset says; what it says about rows that have gone is left out. @throws StoreError */
  applyPatchset(patchset: Uint8Array): void {
    if (patchset.length === 0) return;
    attempt(() => this.#connection.applyChangeset(patchset, { onConflict: settleConflict }));
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
    for (;;) {
      try {
        return this.#once(work);
      } catch (error) {
        if (!(error instanceof StoreError) || this.#follower?.refused?.(error) !== true) throw error;
      }
    }
  }

  #once<T>(work: () => T): T {
    this.exec("BEGIN IMMEDIATE");
    const session = this.#follower === undefined ? undefined : this.#connection.createSession();
    try {
      const result = work();
      const patchset = session?.patchset();
      if (patchset !== undefined && patchset.length > 0) this.#follower?.before?.(patchset);
      this.exec("COMMIT");
      if (patchset !== undefined && patchset.length > 0) this.#follower?.after?.(patchset);
      return result;
    } catch (error) {
      // SQLite has rolled back by itself after some failures (disk full), and has not after others.
      if (this.#connection.isTransaction) quietly(() => this.#connection.exec("ROLLBACK"));
      throw error;
    } finally {
      quietly(() => session?.close());
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
      quietly(() => this.#connection.exec(`PRAGMA synchronous = ${this.#synchronous}`));
    }
  }

  /** A pragma that answers with one number. */
  pragma(name: string): number {
    const row = this.get<Record<string, number>>(`PRAGMA ${name}`);
    return row === undefined ? 0 : (Object.values(row)[0] ?? 0);
  }

  close(): void {
    this.#statements.clear();
    attempt(() => this.#connection.close());
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

/** The newer word counts; about what is not there nothing is said. */
function settleConflict(kind: number): number {
  const isOther = kind === constants.SQLITE_CHANGESET_DATA || kind === constants.SQLITE_CHANGESET_CONFLICT;
  return isOther ? constants.SQLITE_CHANGESET_REPLACE : constants.SQLITE_CHANGESET_OMIT;
}

/** For what follows a failure: another one on the same disk says nothing new. */
function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error);
  }
}
