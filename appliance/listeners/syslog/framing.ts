/**
 * Lines out of a stream: each with its length before it, or ended by a line feed (or a zero); which of both is told by how
 * each begins. Source: RFC 6587, 3.4.
 */
import { ByteQueue } from "#lib/byte-queue.ts";

/** Longest line that is read; the rest of a longer one is left out. Source: RFC 5424, 6.1: receivers should take 2048. */
export const MOST_LINE_BYTES = 16_384;
const LINE_FEED = 0x0a;
const ZERO = 0;
/** `123 <`: a length, a space, and what every line of this framing begins with. */
const COUNTED = /^([1-9]\d{0,6}) </;
const MOST_COUNT_BYTES = 9;

export class LineFrames {
  readonly #queue = new ByteQueue();
  readonly #take: (line: Buffer) => void;
  /** Bytes of a line that is too long, still to be left out: so many, or up to its end. */
  #skip: number | "line" = 0;
  #tooLong = 0;

  constructor(take: (line: Buffer) => void) {
    this.#take = take;
  }

  /** Lines that were cut because they were too long. */
  get tooLong(): number {
    return this.#tooLong;
  }

  add(chunk: Buffer): void {
    this.#queue.add(chunk);
    while (this.#queue.length > 0 && this.#step());
  }

  /** The stream is over: what is left is the last line. */
  end(): void {
    if (this.#queue.length > 0 && this.#skip === 0) this.#hand(this.#queue.take(this.#queue.length));
  }

  /** @returns whether there may be more to do with what is there */
  #step(): boolean {
    if (this.#skip !== 0) return this.#leaveOut(this.#skip);
    const { bytes } = this.#queue;
    const counted = COUNTED.exec(bytes.subarray(0, MOST_COUNT_BYTES).toString("latin1"));
    if (counted !== null) return this.#takeCounted(Number(counted[1]), (counted[1]?.length ?? 0) + 1);
    // A length may not be whole yet.
    if (bytes.length < MOST_COUNT_BYTES && /^[1-9]\d{0,6} ?$/.test(bytes.toString("latin1"))) return false;
    return this.#takeLine(bytes);
  }

  #takeCounted(length: number, headBytes: number): boolean {
    const kept = Math.min(length, MOST_LINE_BYTES);
    if (this.#queue.length < headBytes + kept) return false;
    this.#queue.take(headBytes);
    this.#hand(this.#queue.take(kept));
    this.#skip = length - kept;
    if (this.#skip > 0) this.#tooLong++;
    return true;
  }

  #takeLine(bytes: Buffer): boolean {
    const end = endOf(bytes);
    if (end === -1 && bytes.length < MOST_LINE_BYTES) return false;
    if (end === -1 || end > MOST_LINE_BYTES) {
      this.#hand(this.#queue.take(MOST_LINE_BYTES));
      this.#skip = "line";
      this.#tooLong++;
      return true;
    }
    const line = this.#queue.take(end + 1).subarray(0, end);
    if (line.length > 0) this.#hand(line);
    return true;
  }

  #leaveOut(what: number | "line"): boolean {
    if (what === "line") {
      const end = endOf(this.#queue.bytes);
      this.#queue.take(end === -1 ? this.#queue.length : end + 1);
      if (end !== -1) this.#skip = 0;
      return true;
    }
    this.#skip = what - this.#queue.take(what).length;
    return true;
  }

  #hand(line: Buffer): void {
    this.#take(line);
  }
}

function endOf(bytes: Buffer): number {
  const feed = bytes.indexOf(LINE_FEED);
  const zero = bytes.indexOf(ZERO);
  if (feed === -1 || zero === -1) return Math.max(feed, zero);
  return Math.min(feed, zero);
}
