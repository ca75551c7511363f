/** The hours that are still open, in memory: what came in, what of it is not in the journal yet, and the limit of that. */
import type { ResultState } from "#model/result.ts";
import type { NumberAt, Saying } from "#model/saying.ts";
import type { HistoryResult } from "./history-result.ts";
import { HOUR_MS, type Words } from "./chunk.ts";
import { ChunkRoom, OpenChunk } from "./open-chunk.ts";

/** Chunks of one hour by the number of their service. */
export type Chunks = ReadonlyMap<number, OpenChunk>;

/** What a chunk costs in memory besides its bytes. */
const CHUNK_BYTES = 400;
interface OpenHour {
  readonly room: ChunkRoom;
  readonly chunks: Map<number, OpenChunk>;
}

/** An hour stays open so much longer, for results that were on their way. */
const GRACE_MS = 20_000;

export class OpenHours {
  readonly #words: Words;
  readonly #hours = new Map<number, OpenHour>();
  /** Chunks with results that are not in the journal yet. */
  #pending: OpenChunk[] = [];
  #pendingBytes = 0;
  #pendingResults = 0;

  constructor(words: Words) {
    this.#words = words;
  }

  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  get pendingResults(): number {
    return this.#pendingResults;
  }

  /** Bytes of all open chunks, packed. */
  get bytes(): number {
    let sum = 0;
    for (const { chunks } of this.#hours.values()) for (const chunk of chunks.values()) sum += chunk.length;
    return sum;
  }

  hours(): number[] {
    return [...this.#hours.keys()];
  }

  chunk(hour: number, serviceNumber: number): OpenChunk | undefined {
    return this.#hours.get(hour)?.chunks.get(serviceNumber);
  }

  chunks(hour: number): Chunks {
    return this.#hours.get(hour)?.chunks ?? new Map<number, OpenChunk>();
  }

  append(serviceNumber: number, result: HistoryResult): void {
    const chunk = this.#chunkFor(hourOf(result.at), serviceNumber);
    this.#noteGrowth(chunk, chunk.append(result));
  }

  appendSaying(serviceNumber: number, at: number, state: ResultState, saying: Saying, numberAt: NumberAt): void {
    const chunk = this.#chunkFor(hourOf(at), serviceNumber);
    this.#noteGrowth(chunk, chunk.appendSaying(at, state, saying, numberAt));
  }

  #noteGrowth(chunk: OpenChunk, bytes: number): void {
    if (chunk.pendingResults === 1) this.#pending.push(chunk);
    this.#pendingBytes += bytes;
    this.#pendingResults++;
  }

  /** Takes back from the journal what belongs to an hour that is still open. */
  replay(hour: number, serviceNumber: number, bytes: Uint8Array): void {
    this.#chunkFor(hour, serviceNumber).replay(bytes);
  }

  /** Chunks with something pending, by hour. */
  pendingByHour(): Map<number, OpenChunk[]> {
    return Map.groupBy(this.#pending, (chunk) => chunk.hour);
  }

  /** These are in the journal now. */
  markSaved(chunks: readonly OpenChunk[]): void {
    for (const chunk of chunks) chunk.markSaved();
    this.#recount();
  }

  /** Hours that are over; also those that lie ahead because the clock was set back. */
  ended(now: number): number[] {
    const current = hourOf(now);
    return this.hours().filter((hour) => hour > current || now >= (hour + 1) * HOUR_MS + GRACE_MS);
  }

  /** Takes an hour out; nothing is appended to it any more. */
  take(hour: number): Chunks {
    const chunks = this.chunks(hour);
    for (const chunk of chunks.values()) chunk.rest();
    this.#hours.delete(hour);
    return chunks;
  }

  /**
   * Keeps within a limit while nothing can be written: the oldest of what is pending goes, hours as a whole as long as
   * there are several, else the older half of the results. Returns how many results were given up, and the hours that now
   * live in the journal only.
   */
  dropOldest(maxBytes: number): { dropped: number; leftHours: number[] } {
    let dropped = 0;
    const leftHours: number[] = [];
    for (const hour of this.hours().toSorted((a, b) => a - b)) {
      if (this.#costBytes() <= maxBytes) break;
      if (this.#hours.size > 1) {
        leftHours.push(hour);
        dropped += this.#dropHour(hour);
      } else {
        dropped += this.#dropOlderHalf(hour);
      }
    }
    this.#recount();
    return { dropped, leftHours };
  }

  #costBytes(): number {
    const newest = Math.max(...this.#hours.keys());
    let chunks = 0;
    for (const [hour, inHour] of this.#hours) if (hour !== newest) chunks += inHour.chunks.size;
    return this.#pendingBytes + chunks * CHUNK_BYTES;
  }

  #dropHour(hour: number): number {
    let dropped = 0;
    for (const chunk of this.take(hour).values()) dropped += chunk.pendingResults;
    this.#pending = this.#pending.filter((chunk) => chunk.hour !== hour);
    this.#recount();
    return dropped;
  }

  #dropOlderHalf(hour: number): number {
    const moments: number[] = [];
    for (const chunk of this.#pending) moments.push(...chunk.pendingMoments());
    const middle = moments.toSorted((a, b) => a - b)[Math.floor(moments.length / 2)] ?? 0;
    let dropped = 0;
    for (const chunk of this.chunks(hour).values()) {
      if (chunk.pendingResults > 0) dropped += chunk.dropPendingBefore(middle);
    }
    return dropped;
  }

  #recount(): void {
    this.#pending = this.#pending.filter((chunk) => chunk.pendingResults > 0);
    this.#pendingBytes = 0;
    this.#pendingResults = 0;
    for (const chunk of this.#pending) {
      this.#pendingBytes += chunk.pendingBytes;
      this.#pendingResults += chunk.pendingResults;
    }
  }

  #chunkFor(hour: number, serviceNumber: number): OpenChunk {
    let open = this.#hours.get(hour);
    if (open === undefined) {
      open = { room: new ChunkRoom(hour, this.#words), chunks: new Map() };
      this.#hours.set(hour, open);
    }
    let chunk = open.chunks.get(serviceNumber);
    if (chunk === undefined) {
      chunk = new OpenChunk(serviceNumber, open.room);
      open.chunks.set(serviceNumber, chunk);
    }
    return chunk;
  }
}

/** Hours since 1970. */
export function hourOf(ms: number): number {
  return Math.max(0, Math.floor(ms / HOUR_MS));
}
