/**
 * Signed orders that were taken: remembered before they are done, so that no order is ever done twice, whatever crashes. What
 * is let go of leaves a mark behind: no order that expires before it is taken any more, also where the clock was set back.
 */
import type { Clock } from "#lib/clock.ts";
import { isRestored, RESTORED_FACT } from "#model/backup.ts";
import type { Database } from "./database.ts";
import { Facts, saveFact } from "./facts.ts";

/** An order that is about to be done. */
export interface NewOrder {
  readonly id: string;
  /** Whose: the key's id. */
  readonly key: string;
  readonly command: string;
  /** Milliseconds since 1970 (UTC). */
  readonly expiresAt: number;
  readonly sequence?: number;
  /** Where its answer goes, as the caller reads it. */
  readonly replyTo?: string;
}

/** An order that was taken. */
export interface KeptOrder {
  readonly id: string;
  readonly command: string;
  /** Milliseconds since 1970 (UTC). */
  readonly takenAt: number;
  readonly replyTo?: string;
  /** JSON; undefined: it is being done, or the box stopped in its midst. */
  readonly answer?: string;
}

interface OrderRow {
  readonly id: string;
  readonly command: string;
  readonly takenAt: number;
  readonly replyTo: string | null;
  readonly answer: string | null;
}

const COLUMNS = "id, command, taken_at AS takenAt, reply_to AS replyTo, answer";
const HIGHEST = "orders.highest";
const FORGOTTEN = "orders.forgotten";
/** Let go of in one transaction. */
const SLICE = 500;
/** An answer that nobody took for so long is let go of. */
const KEEP_ANSWER_MS = 7 * 86_400_000;
/** Keys whose sequence is remembered. */
const MOST_KEYS = 100;

export class Orders {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #facts: Facts;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    this.#facts = new Facts(database);
  }

  /** Remembers an order; on the disk when it returns. @throws StoreError; then nothing is remembered, and nothing may be done */
  begin({ id, key, command, expiresAt, sequence, replyTo }: NewOrder): void {
    this.#database.transaction(() => {
      this.#database.run(
        "INSERT INTO orders (id, key, command, taken_at, expires_at, reply_to) VALUES (?, ?, ?, ?, ?, ?)",
        id,
        key,
        command,
        Math.floor(this.#clock.wallMs()),
        Math.floor(expiresAt),
        replyTo ?? null,
      );
      if (sequence === undefined) return;
      const { [key]: _before, ...others } = this.#highest();
      const newest = Object.entries(others).slice(1 - MOST_KEYS);
      saveFact(this.#database, HIGHEST, Object.fromEntries([...newest, [key, sequence]]));
    });
  }

  /** Keeps the answer until a broker has taken it. @param answer JSON */
  finish(id: string, answer: string): void {
    this.#database.transaction(() => this.#database.run("UPDATE orders SET answer = ? WHERE id = ?", answer, id));
  }

  /** A broker has taken the answer. A power cut may undo it, which costs a repetition. */
  answered(id: string): void {
    this.#database.relaxed(() => this.#database.run("UPDATE orders SET answered = 1 WHERE id = ?", id));
  }

  find(id: string): KeptOrder | undefined {
    const row = this.#database.get<OrderRow>(`SELECT ${COLUMNS} FROM orders WHERE id = ?`, id);
    return row === undefined ? undefined : toOrder(row);
  }

  /** The one that was taken last. */
  newest(): KeptOrder | undefined {
    const row = this.#database.get<OrderRow>(`SELECT ${COLUMNS} FROM orders ORDER BY taken_at DESC LIMIT 1`);
    return row === undefined ? undefined : toOrder(row);
  }

  /** Orders without an answer: those being done; at start, those in whose midst the box stopped. Oldest first. */
  unfinished(): KeptOrder[] {
    const rows = this.#database.all<OrderRow>(
      `SELECT ${COLUMNS} FROM orders WHERE answered = 0 AND answer IS NULL ORDER BY taken_at LIMIT 1000`,
    );
    return rows.map(toOrder);
  }

  /** Orders whose answer no broker has taken yet, oldest first. */
  unanswered(limit: number): KeptOrder[] {
    const rows = this.#database.all<OrderRow>(
      `SELECT ${COLUMNS} FROM orders WHERE answered = 0 AND answer IS NOT NULL ORDER BY taken_at LIMIT ?`,
      limit,
    );
    return rows.map(toOrder);
  }

  /** How many are remembered. */
  count(): number {
    return this.#database.get<{ count: number }>("SELECT count(*) AS count FROM orders")?.count ?? 0;
  }

  /** The highest sequence of a key's orders; 0 where none had one. */
  highest(key: string): number {
    return this.#highest()[key] ?? 0;
  }

  /** Orders that expire no later than this (ms, UTC) may have been done and forgotten. */
  forgottenUntil(): number {
    const stored = this.#facts.get(FORGOTTEN);
    return typeof stored === "number" ? stored : 0;
  }

  /**
   * Orders issued until this moment (ms, UTC) may have been done by the box that this one was restored from. It is the first moment
   * at which the restored box knows the time; before it, all of them.
   */
  notIssuedUntil(nowMs: number, clockTrusted: boolean): number {
    const restored = this.#facts.get(RESTORED_FACT);
    if (!isRestored(restored)) return 0;
    if (restored.ordersFrom !== undefined) return restored.ordersFrom;
    if (!clockTrusted) return Number.MAX_SAFE_INTEGER;
    this.#facts.set(RESTORED_FACT, { ...restored, ordersFrom: nowMs });
    return nowMs;
  }

  /** Lets go of what expired before a moment (ms, UTC) that is certain, answers that still wait excepted. Returns how many. */
  forget(expiredBefore: number): number {
    return this.#database.transaction(() => {
      const rows = this.#database.all<{ id: string; expiresAt: number }>(
        `SELECT id, expires_at AS expiresAt FROM orders
         WHERE expires_at < ? AND (answered = 1 OR taken_at < ?) ORDER BY expires_at LIMIT ?`,
        Math.floor(expiredBefore),
        Math.floor(expiredBefore - KEEP_ANSWER_MS),
        SLICE,
      );
      const last = rows.at(-1);
      if (last === undefined) return 0;
      for (const { id } of rows) this.#database.run("DELETE FROM orders WHERE id = ?", id);
      saveFact(this.#database, FORGOTTEN, Math.max(this.forgottenUntil(), last.expiresAt));
      return rows.length;
    });
  }

  #highest(): Record<string, number> {
    const stored = this.#facts.get(HIGHEST);
    if (typeof stored !== "object" || stored === null) return {};
    const known = Object.entries(stored).filter((entry): entry is [string, number] => typeof entry[1] === "number");
    return Object.fromEntries(known);
  }
}

function toOrder({ id, command, takenAt, replyTo, answer }: OrderRow): KeptOrder {
  return {
    id,
    command,
    takenAt,
    ...(replyTo === null ? {} : { replyTo }),
    ...(answer === null ? {} : { answer }),
  };
}
