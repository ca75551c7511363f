/** The results of one service in an hour that is still open, packed as they come in. */
import type { ResultState } from "#model/result.ts";
import type { NumberAt, Saying } from "#model/saying.ts";
import type { HistoryResult } from "./history-result.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { ChunkState, type Words } from "./chunk.ts";

export class OpenChunk {
  readonly serviceNumber: number;
  readonly hour: number;
  readonly #words: Words;
  #writer = new ByteWriter();
  /** Undefined after a replay, until somebody appends. */
  #state: ChunkState | undefined;
  #savedLength = 0;
  /** Results that are not in the journal yet. */
  pendingResults = 0;

  constructor(serviceNumber: number, hour: number, words: Words) {
    this.serviceNumber = serviceNumber;
    this.hour = hour;
    this.#words = words;
    this.#state = new ChunkState(hour, words);
  }

  get length(): number {
    return this.#writer.length;
  }

  get pendingBytes(): number {
    return this.#writer.length - this.#savedLength;
  }

  /** All bytes, without copying; valid until the next append. */
  bytes(): Uint8Array {
    return this.#writer.view();
  }

  /** The bytes that are not in the journal yet. */
  pending(): Uint8Array {
    return this.#writer.view(this.#savedLength);
  }

  append(result: HistoryResult): void {
    this.#state ??= this.#readState(this.#writer.length).state;
    this.#state.write(this.#writer, result);
    this.pendingResults++;
  }

  appendSaying(at: number, state: ResultState, saying: Saying, numberAt: NumberAt): void {
    this.#state ??= this.#readState(this.#writer.length).state;
    this.#state.writeSaying(this.#writer, at, state, saying, numberAt);
    this.pendingResults++;
  }

  /** The pending bytes are in the journal now. */
  markSaved(): void {
    this.#savedLength = this.#writer.length;
    this.pendingResults = 0;
  }

  /** Takes back bytes from the journal. */
  replay(bytes: Uint8Array): void {
    this.#state = undefined;
    this.#writer.bytes(bytes);
    this.markSaved();
  }

  results(): HistoryResult[] {
    return readChunk(this.hour, this.#words, this.bytes());
  }

  /** When the pending results were. */
  pendingMoments(): number[] {
    const { results } = this.#readState(this.#writer.length);
    return results.slice(results.length - this.pendingResults).map((result) => result.at);
  }

  /** Gives up pending results before a moment. Returns how many. What is in the journal stays as it is. */
  dropPendingBefore(at: number): number {
    const { results } = this.#readState(this.#writer.length);
    const kept = results.slice(results.length - this.pendingResults).filter((result) => result.at >= at);
    const dropped = this.pendingResults - kept.length;
    if (dropped === 0) return 0;
    const saved = new ByteWriter(this.#savedLength + 64);
    saved.bytes(this.#writer.view().subarray(0, this.#savedLength));
    this.#state = this.#readState(this.#savedLength).state;
    this.#writer = saved;
    this.pendingResults = 0;
    for (const result of kept) this.append(result);
    return dropped;
  }

  #readState(length: number): { state: ChunkState; results: HistoryResult[] } {
    return decode(this.hour, this.#words, this.#writer.view().subarray(0, length));
  }
}

/** The results of a chunk, in the order they came. What is damaged, and what follows it, is left out. */
export function readChunk(hour: number, words: Words, bytes: Uint8Array): HistoryResult[] {
  return decode(hour, words, bytes).results;
}

function decode(hour: number, words: Words, bytes: Uint8Array): { state: ChunkState; results: HistoryResult[] } {
  const state = new ChunkState(hour, words);
  const reader = new ByteReader(bytes);
  const results: HistoryResult[] = [];
  try {
    while (!reader.atEnd) results.push(state.read(reader));
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof SyntaxError)) throw error;
  }
  return { state, results };
}
