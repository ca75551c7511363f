/**
 * Turns closed hours into blocks and hourly figures, and full days into daily figures, in slices of a few milliseconds.
 * What is left to do stands in the database, in the same transaction as what was done: after a crash it goes on there.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Clock } from "#lib/clock.ts";
import type { Database } from "../database.ts";
import { MOST_SERVICES, type Dictionary } from "./dictionary.ts";
import type { HourPart, Journal } from "./journal.ts";
import { ChunkRoom, OpenChunk, readChunk } from "./open-chunk.ts";
import type { Chunks } from "./open-hours.ts";
import { HOURS_PER_DAY, dayId, hourId } from "./row-id.ts";
import { addRollup, emptyRollup, packRollup, rollUp, unpackRollup } from "./rollup.ts";

const DAY_MS = 86_400_000;
/** How long one slice may keep the event loop. */
const SLICE_MS = 6;
/** So many bytes of rows are written in one transaction: each one writes its outermost pages again. */
const COMMIT_BYTES = 200_000;
/** Closed hours whose chunks stay in memory; others are read back from the journal when it is their turn. */
const HELD_HOURS = 2;

/** An hour that is being turned into blocks. */
interface Closing {
  readonly hour: number;
  readonly part: number;
  /** Undefined: only the journal has them. */
  chunks: Chunks | undefined;
  /** Numbers of the services still to do, ascending. */
  left: number[] | undefined;
  readonly nextService: number;
  /** Rows that are made and wait for being written together. */
  packed: PackedRow[];
  packedBytes: number;
}

interface PackedRow {
  readonly serviceNumber: number;
  readonly block: Uint8Array;
  readonly figures: Uint8Array;
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
    const rows = database.all<{ hour: number; part: number; next_service: number }>(
      "SELECT hour, part, next_service FROM hours WHERE next_service IS NOT NULL ORDER BY hour, part",
    );
    for (const row of rows) this.#queue(row.hour, row.part, undefined, row.next_service);
  }

  /** Hours that are not blocks yet, with the chunks of those that are in memory. */
  closing(): readonly Readonly<Closing>[] {
    return this.#closing;
  }

  /** Chunk of a service in an hour that is not a block yet. */
  chunk(hour: number, part: number, serviceNumber: number): OpenChunk | undefined {
    return this.#closing.find((closing) => closing.hour === hour && closing.part === part)?.chunks?.get(serviceNumber);
  }

  /** Which time an hour comes, when it is opened now; from 1 on because the clock was set back. */
  nextPart(hour: number): number {
    const row = this.#database.get<{ part: number | null }>("SELECT max(part) AS part FROM hours WHERE hour = ?", hour);
    return (row?.part ?? -1) + 1;
  }

  /** Notes that hours are over and all in the journal. @throws StoreError */
  noteEnds(ended: readonly HourPart[]): void {
    this.#database.transaction(() => {
      for (const { hour, part } of ended) {
        this.#database.run("INSERT INTO hours (hour, part, next_service) VALUES (?, ?, 0)", hour, part);
      }
    });
  }

  /** Takes over an hour whose end was noted. */
  add({ hour, part }: HourPart, chunks: Chunks | undefined): void {
    this.#queue(hour, part, chunks, 0);
  }

  /** How far an hour with a journal file has got. */
  conditionOf({ hour, part }: HourPart): "open" | "closing" | "done" {
    const row = this.#database.get<{ next_service: number | null }>(
      "SELECT next_service FROM hours WHERE hour = ? AND part = ?",
      hour,
      part,
    );
    if (row === undefined) return "open";
    return row.next_service === null ? "done" : "closing";
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

  #queue(hour: number, part: number, chunks: Chunks | undefined, nextService: number): void {
    const held = this.#closing.filter((closing) => closing.chunks !== undefined).length;
    const kept = held < HELD_HOURS ? chunks : undefined;
    this.#closing.push({ hour, part, chunks: kept, left: undefined, nextService, packed: [], packedBytes: 0 });
  }

  #compactSlice(closing: Closing): void {
    closing.chunks ??= this.#loadChunks(closing);
    const chunks = closing.chunks;
    closing.left ??= [...chunks.keys()].filter((number) => number >= closing.nextService).toSorted((a, b) => a - b);
    if (closing.left.length > 0 && closing.packedBytes < COMMIT_BYTES) {
      this.#packSome(closing, chunks, closing.left);
    } else if (closing.packed.length > 0) {
      this.#writePacked(closing, closing.left[0] ?? MOST_SERVICES);
    } else {
      // The journal goes only when all blocks are on the disk for certain.
      this.#database.durable(() => this.#noteDone(closing));
      this.#journal.remove(closing);
      this.#closing.shift();
    }
  }

  #packSome(closing: Closing, chunks: Chunks, left: readonly number[]): void {
    const endAt = this.#clock.monotonicMs() + SLICE_MS;
    let done = 0;
    while (done < left.length && (done === 0 || this.#clock.monotonicMs() < endAt)) {
      const serviceNumber = left[done] ?? 0;
      const bytes = chunks.get(serviceNumber)?.bytes() ?? new Uint8Array();
      const rollup = rollUp(closing.hour, readChunk(closing.hour, this.#dictionary, bytes));
      const row = { serviceNumber, block: packBlock(bytes), figures: packRollup(rollup, this.#dictionary) };
      closing.packed.push(row);
      closing.packedBytes += row.block.length + row.figures.length;
      done++;
    }
    closing.left = left.slice(done);
  }

  #writePacked(closing: Closing, nextService: number): void {
    const { hour, part } = closing;
    this.#database.transaction(() => {
      for (const { serviceNumber, block, figures } of closing.packed) {
        const id = hourId(hour, part, serviceNumber);
        this.#database.run("INSERT INTO blocks (id, data) VALUES (?, ?)", id, block);
        this.#database.run("INSERT INTO hourly (id, data) VALUES (?, ?)", id, figures);
      }
      this.#database.run("UPDATE hours SET next_service = ? WHERE hour = ? AND part = ?", nextService, hour, part);
    });
    closing.packed = [];
    closing.packedBytes = 0;
  }

  #noteDone({ hour, part }: HourPart): void {
    this.#database.run("UPDATE hours SET next_service = NULL WHERE hour = ? AND part = ?", hour, part);
    this.#database.run(
      "INSERT INTO days_due (day) VALUES (?) ON CONFLICT (day) DO UPDATE SET next_service = 0",
      Math.floor(hour / HOURS_PER_DAY),
    );
  }

  #loadChunks(closing: Closing): Chunks {
    const chunks = new Map<number, OpenChunk>();
    const room = new ChunkRoom(closing.hour, this.#dictionary);
    this.#journal.replay(closing, (number, bytes) => {
      let chunk = chunks.get(number);
      if (chunk === undefined) {
        chunk = new OpenChunk(number, room);
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
