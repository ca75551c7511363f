/** The results of one service in an hour that is still open, packed as they come in. */
import type { ResultState } from "#model/result.ts";
import type { NumberAt, Saying } from "#model/saying.ts";
import type { HistoryResult } from "./history-result.ts";
import { ByteChains, type Bytes } from "./byte-chains.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { ChunkState, Outcomes, type Words } from "./chunk.ts";

/** What the chunks of one hour have in common. It goes with them. */
export class ChunkRoom {
  /** Hours since 1970. */
  readonly hour: number;
  readonly words: Words;
  readonly bytes = new ByteChains();
  readonly outcomes = new Outcomes();

  constructor(hour: number, words: Words) {
    this.hour = hour;
    this.words = words;
  }
}

/** What is being packed, before it takes its place. */
const draft = new ByteWriter(256);

/** There are as many as services, or twice as many while an hour is closed: what can be shared lies in their room. */
export class OpenChunk {
  readonly serviceNumber: number;
  readonly #room: ChunkRoom;
  #first = 0;
  #last = 0;
  #length = 0;
  /** Undefined after a replay, until somebody appends. */
  #state: ChunkState | undefined;
  #savedLength = 0;
  /** Results that are not in the journal yet. */
  pendingResults = 0;

  constructor(serviceNumber: number, room: ChunkRoom) {
    this.serviceNumber = serviceNumber;
    this.#room = room;
  }

  get hour(): number {
    return this.#room.hour;
  }

  get length(): number {
    return this.#length;
  }

  get pendingBytes(): number {
    return this.#length - this.#savedLength;
  }

  /** A copy of all bytes. */
  bytes(): Uint8Array {
    return this.#read(0, this.#length);
  }

  /** Writes the bytes that are not in the journal yet. */
  writePending(writer: ByteWriter): void {
    this.#room.bytes.write(writer, this.#first, this.#savedLength, this.#length);
  }

  /** @returns how many bytes that took */
  append(result: HistoryResult): number {
    draft.length = 0;
    this.#packing().write(draft, result);
    return this.#appendDraft();
  }

  /** @returns how many bytes that took */
  appendSaying(at: number, state: ResultState, saying: Saying, numberAt: NumberAt): number {
    draft.length = 0;
    this.#packing().writeSaying(draft, at, state, saying, numberAt);
    return this.#appendDraft();
  }

  /** The pending bytes are in the journal now. */
  markSaved(): void {
    this.#savedLength = this.#length;
    this.pendingResults = 0;
  }

  /** Takes back bytes from the journal. */
  replay(bytes: Uint8Array): void {
    this.#state = undefined;
    this.#append(bytes);
    this.markSaved();
  }

  /** Its hour is over: only what it holds is still of use. */
  rest(): void {
    this.#state = undefined;
  }

  results(): HistoryResult[] {
    return readChunk(this.hour, this.#room.words, this.bytes());
  }

  /** When the pending results were. */
  pendingMoments(): number[] {
    const results = this.results();
    return results.slice(results.length - this.pendingResults).map((result) => result.at);
  }

  /** Gives up pending results before a moment. Returns how many. What is in the journal stays as it is. */
  dropPendingBefore(at: number): number {
    const results = this.results();
    const kept = results.slice(results.length - this.pendingResults).filter((result) => result.at >= at);
    const dropped = this.pendingResults - kept.length;
    if (dropped === 0) return 0;
    const saved = this.#read(0, this.#savedLength);
    this.#room.bytes.giveUp(this.#first, this.#last);
    this.#length = 0;
    this.replay(saved);
    for (const result of kept) this.append(result);
    return dropped;
  }

  /** What packing remembers; after a replay, what reading the bytes teaches. */
  #packing(): ChunkState {
    const { hour, words, outcomes } = this.#room;
    if (this.#state === undefined) {
      this.#state = new ChunkState(hour, words, outcomes);
      if (this.#length > 0) decode(this.#state, this.bytes());
    }
    return this.#state;
  }

  #appendDraft(): number {
    this.#append(draft);
    this.pendingResults++;
    return draft.length;
  }

  #append(bytes: Bytes): void {
    if (bytes.length === 0) return;
    if (this.#length === 0) this.#first = this.#last = this.#room.bytes.begin();
    this.#last = this.#room.bytes.append(this.#last, this.#length, bytes);
    this.#length += bytes.length;
  }

  #read(from: number, to: number): Uint8Array {
    return this.#room.bytes.read(this.#first, from, to);
  }
}

/** The results of a chunk, in the order they came. What is damaged, and what follows it, is left out. */
export function readChunk(hour: number, words: Words, bytes: Uint8Array): HistoryResult[] {
  return decode(new ChunkState(hour, words, new Outcomes()), bytes);
}

function decode(state: ChunkState, bytes: Uint8Array): HistoryResult[] {
  const reader = new ByteReader(bytes);
  const results: HistoryResult[] = [];
  try {
    while (!reader.atEnd) results.push(state.read(reader));
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof SyntaxError)) throw error;
  }
  return results;
}
