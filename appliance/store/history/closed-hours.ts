/**
 * Turns closed hours into blocks and hourly figures, and full days into daily figures, in slices of a few milliseconds.
 * What is left to do stands in the database, in the same transaction as what was done: after a crash it goes on there.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Clock } from "#lib/clock.ts";
import type { Database } from "../database.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Journal } from "./journal.ts";
import { OpenChunk, readChunk } from "./open-chunk.ts";
import type { Chunks } from "./open-hours.ts";
import { HOURS_PER_DAY, MOST_PARTS, dayId, hourId } from "./row-id.ts";
import { addRollup, emptyRollup, packRollup, rollUp, unpackRollup } from "./rollup.ts";

const DAY_MS = 86_400_000;
/** How long one slice may keep the event loop. */
const SLICE_MS = 6;
/** Closed hours whose chunks stay in memory; others are read back from the journal when it is their turn. */
const HELD_HOURS = 2;

/** An hour that is being turned into blocks. */
interface Closing {
  readonly hour: number;
  readonly part: number;
  readonly journalId: number;
  /** Undefined: only the journal has them. */
  chunks: Chunks | undefined;
  /** Numbers of the services still to do, ascending. */
  left: number[] | undefined;
  nextService: number;
}

export class ClosedHours {
  readonly #database: Database;
  readonly #dictionary: Dictionary;
  readonly #journal: Journal;
  readonly #clock: Clock;
  readonly #closing: Closing[] = [];

  constructor(database: Database, dictionary: Dictionary, journal: Journal, clock: Clock) {
    this.#database = database;
    this.#dictionary = dictionary;
    this.#journal = journal;
    this.#clock = clock;
    const rows = database.all<{ hour: number; part: number; journal_id: number; next_service: number }>(
      "SELECT hour, part, journal_id, next_service FROM hours WHERE next_service IS NOT NULL ORDER BY hour, part",
    );
    for (const row of rows) this.#queue(row.hour, row.part, row.journal_id, undefined, row.next_service);
  }

  /** Hours that are not blocks yet, with the chunks of those that are in memory. */
  closing(): readonly Readonly<Closing>[] {
    return this.#closing;
  }

  /** Chunk of a service in an hour that is not a block yet. */
  chunk(hour: number, part: number, serviceNumber: number): OpenChunk | undefined {
    return this.#closing.find((closing) => closing.hour === hour && closing.part === part)?.chunks?.get(serviceNumber);
  }

  /** Rows of the journal up to this one belong to parts of an hour that were closed. */
  coveredTo(hour: number): number {
    const row = this.#database.get<{ id: number | null }>(
      "SELECT max(journal_id) AS id FROM hours WHERE hour = ?",
      hour,
    );
    return row?.id ?? 0;
  }

  /**
   * Notes that an hour is over, inside the transaction that writes the last of it to the journal. Returns the part it
   * became; undefined when it came too often.
   */
  noteEnd(hour: number): number | undefined {
    const row = this.#database.get<{ part: number | null }>("SELECT max(part) AS part FROM hours WHERE hour = ?", hour);
    const part = (row?.part ?? -1) + 1;
    if (part >= MOST_PARTS) return undefined;
    this.#database.run(
      "INSERT INTO hours (hour, part, journal_id, next_service) VALUES (?, ?, ?, 0)",
      hour,
      part,
      this.#journal.lastId,
    );
    return part;
  }

  /** Takes over an hour whose end was noted and committed. */
  add(hour: number, part: number, chunks: Chunks | undefined): void {
    this.#queue(hour, part, this.#journal.lastId, chunks, 0);
  }

  /** Rows of the journal that an interrupted clean-up left behind. */
  deleteLeftovers(): void {
    for (const { hour } of this.#journal.hours()) {
      const done = this.#database.get<{ id: number | null }>(
        "SELECT max(journal_id) AS id FROM hours WHERE hour = ? AND next_service IS NULL",
        hour,
      );
      if (done?.id !== undefined && done.id !== null) while (this.#journal.deleteSome(hour, done.id) > 0);
    }
  }

  /** Does one slice of what is to be done. False: nothing is. @throws StoreError, then nothing of the slice was done */
  workSlice(): boolean {
    const closing = this.#closing[0];
    if (closing !== undefined) {
      this.#compactSlice(closing);
      return true;
    }
    const today = Math.floor(this.#clock.wallMs() / DAY_MS);
    const due = this.#database.get<{ day: number; next_service: number }>(
      "SELECT day, next_service FROM days_due WHERE day < ? ORDER BY day LIMIT 1",
      today,
    );
    if (due === undefined) return false;
    this.#daySlice(due.day, due.next_service);
    return true;
  }

  #queue(hour: number, part: number, journalId: number, chunks: Chunks | undefined, nextService: number): void {
    const held = this.#closing.filter((closing) => closing.chunks !== undefined).length;
    const kept = held < HELD_HOURS ? chunks : undefined;
    this.#closing.push({ hour, part, journalId, chunks: kept, left: undefined, nextService });
  }

  #compactSlice(closing: Closing): void {
    closing.chunks ??= this.#loadChunks(closing);
    const chunks = closing.chunks;
    closing.left ??= [...chunks.keys()].filter((number) => number >= closing.nextService).toSorted((a, b) => a - b);
    const left = closing.left;
    if (left.length > 0 || closing.nextService >= 0) {
      const done = this.#database.transaction(() => this.#writeBlocks(closing, chunks, left));
      closing.left = left.slice(done);
      if (closing.left.length > 0) return;
      // From here on only the journal is left to clean.
      closing.nextService = -1;
      return;
    }
    if (this.#journal.deleteSome(closing.hour, closing.journalId) === 0) this.#closing.shift();
  }

  /** Returns how many services were done. */
  #writeBlocks(closing: Closing, chunks: Chunks, left: readonly number[]): number {
    const { hour, part } = closing;
    const endAt = this.#clock.monotonicMs() + SLICE_MS;
    let done = 0;
    while (done < left.length && (done === 0 || this.#clock.monotonicMs() < endAt)) {
      const number = left[done] ?? 0;
      const bytes = chunks.get(number)?.bytes() ?? new Uint8Array();
      const figures = rollUp(hour, readChunk(hour, this.#dictionary, bytes));
      const id = hourId(hour, part, number);
      this.#database.run("INSERT INTO blocks (id, data) VALUES (?, ?)", id, packBlock(bytes));
      this.#database.run("INSERT INTO hourly (id, data) VALUES (?, ?)", id, packRollup(figures, this.#dictionary));
      done++;
    }
    const next = left[done] ?? null;
    this.#database.run("UPDATE hours SET next_service = ? WHERE hour = ? AND part = ?", next, hour, part);
    if (next === null) {
      this.#database.run(
        "INSERT INTO days_due (day) VALUES (?) ON CONFLICT (day) DO UPDATE SET next_service = 0",
        Math.floor(hour / HOURS_PER_DAY),
      );
    }
    return done;
  }

  #loadChunks(closing: Closing): Chunks {
    const chunks = new Map<number, OpenChunk>();
    // Rows of an earlier part of the same hour have gone by now: parts are done one after the other.
    this.#journal.replay(closing.hour, { after: 0, to: closing.journalId }, (number, bytes) => {
      let chunk = chunks.get(number);
      if (chunk === undefined) {
        chunk = new OpenChunk(number, closing.hour, this.#dictionary);
        chunks.set(number, chunk);
      }
      chunk.replay(bytes);
    });
    return chunks;
  }

  #daySlice(day: number, nextService: number): void {
    const first = day * HOURS_PER_DAY;
    const hours = this.#database.all<{ hour: number; part: number }>(
      "SELECT hour, part FROM hours WHERE hour >= ? AND hour < ? ORDER BY hour, part",
      first,
      first + HOURS_PER_DAY,
    );
    const endAt = this.#clock.monotonicMs() + SLICE_MS;
    this.#database.transaction(() => {
      for (const number of this.#dictionary.numbers(nextService)) {
        if (number > nextService && this.#clock.monotonicMs() >= endAt) {
          this.#database.run("UPDATE days_due SET next_service = ? WHERE day = ?", number, day);
          return;
        }
        this.#writeDay(day, number, hours);
      }
      this.#database.run("DELETE FROM days_due WHERE day = ?", day);
    });
  }

  #writeDay(day: number, serviceNumber: number, hours: readonly { hour: number; part: number }[]): void {
    const sum = emptyRollup();
    let found = false;
    for (const { hour, part } of hours) {
      const row = this.#database.get<{ data: Uint8Array }>(
        "SELECT data FROM hourly WHERE id = ?",
        hourId(hour, part, serviceNumber),
      );
      if (row === undefined) continue;
      addRollup(sum, unpackRollup(row.data, this.#dictionary));
      found = true;
    }
    if (!found) return;
    this.#database.run(
      "INSERT INTO daily (id, data) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data",
      dayId(day, serviceNumber),
      packRollup(sum, this.#dictionary),
    );
  }
}

/** Compressed where that helps; the first byte tells. A small window is enough for a block and much quicker to set up. */
function packBlock(bytes: Uint8Array): Uint8Array {
  const packed = deflateRawSync(bytes, { windowBits: 12, memLevel: 5 });
  const isSmaller = packed.length < bytes.length;
  const block = new Uint8Array(1 + (isSmaller ? packed.length : bytes.length));
  block[0] = isSmaller ? 1 : 0;
  block.set(isSmaller ? packed : bytes, 1);
  return block;
}

/** The bytes of a chunk; none where the block is damaged. */
export function unpackBlock(block: Uint8Array): Uint8Array {
  const content = block.subarray(1);
  if (block[0] !== 1) return content;
  try {
    return inflateRawSync(content);
  } catch {
    return new Uint8Array();
  }
}
