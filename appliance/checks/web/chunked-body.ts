/** A body that comes in chunks. Source: RFC 9112, 7.1; as in browsers, lines may end in LF alone and sizes be padded. */
import { setImmediate as turn } from "node:timers/promises";
import { ByteQueue } from "#lib/byte-queue.ts";
import { malformed } from "./malformed.ts";
import { nextOrCut, type BodyPart, type ByteSource } from "./socket-bytes.ts";

const MOST_LINE_BYTES = 16_384;
/** Lines behind the last chunk. */
const MOST_TRAILERS = 200;
/** Sizes of chunks and their lines beside the body itself: more framing than this is mischief. */
const MOST_FRAMING_SHARE = 8;
const LEAST_FRAMING_BYTES = 1_000_000;
/** A body of a few bytes per chunk is borne; hundreds of thousands of chunks only burn this box's time. */
const MOST_CHUNKS = 100_000;
/** Chunks that are read before other work of the box has its turn. */
const CHUNKS_PER_TURN = 500;
const LINE_END = 0x0a;

/** @throws `malformed` for what is no chunk; connection errors by code */
export async function readChunks(source: ByteSource, maxBytes: number): Promise<BodyPart> {
  const reader = new ChunkReader(source, LEAST_FRAMING_BYTES + MOST_FRAMING_SHARE * maxBytes);
  // One block of memory: a body in chunks of a byte would else cost a hundred times its size.
  const body = new ByteQueue();
  const part = (cutOff: boolean): BodyPart => ({
    body: body.bytes.subarray(0, maxBytes),
    truncated: body.length > maxBytes,
    cutOff: cutOff && body.length <= maxBytes,
  });
  for (let count = 1; body.length <= maxBytes; count++) {
    if (count > MOST_CHUNKS) throw malformed("HPE_CHUNK");
    if (count % CHUNKS_PER_TURN === 0) await turn();
    const line = await reader.line();
    if (line === undefined) return part(true);
    const length = sizeOf(line);
    if (length === 0) {
      await reader.skipTrailers();
      reader.giveBack();
      return part(false);
    }
    for (let left = length; left > 0 && body.length <= maxBytes;) {
      const bytes = await reader.some(left);
      if (bytes === undefined) return part(true);
      body.add(bytes);
      left -= bytes.length;
    }
    if (body.length > maxBytes) break;
    const end = await reader.line();
    if (end === undefined) return part(true);
    if (end !== "") throw malformed("HPE_CHUNK", end);
  }
  return part(false);
}

/** Size in hexadecimal, maybe with spaces around it, and extensions behind a semicolon. */
function sizeOf(line: string): number {
  const [, digits] = /^[ \t]*([0-9a-f]{1,12})[ \t]*(?:;|$)/i.exec(line) ?? [];
  if (digits === undefined) throw malformed("HPE_CHUNK", line);
  return Number.parseInt(digits, 16);
}

class ChunkReader {
  readonly #source: ByteSource;
  readonly #queue = new ByteQueue();
  #budget: number;

  constructor(source: ByteSource, budget: number) {
    this.#source = source;
    this.#budget = budget;
  }

  /** A line without its end; undefined where the connection ended before it did. */
  async line(): Promise<string | undefined> {
    for (let searched = 0; ;) {
      const end = this.#queue.bytes.indexOf(LINE_END, searched);
      if (end > MOST_LINE_BYTES || (end === -1 && this.#queue.length > MOST_LINE_BYTES)) throw malformed("HPE_CHUNK");
      if (end !== -1) {
        const line = this.#queue.take(end + 1).toString("latin1", 0, end);
        return line.endsWith("\r") ? line.slice(0, -1) : line;
      }
      searched = this.#queue.length;
      if (!(await this.#more())) return undefined;
    }
  }

  /** At most so many bytes, at least one; undefined where the connection ended. */
  async some(most: number): Promise<Buffer | undefined> {
    if (this.#queue.length === 0 && !(await this.#more())) return undefined;
    return this.#queue.take(most);
  }

  /** Up to the empty line; a server that ends without one is forgiven. */
  async skipTrailers(): Promise<void> {
    for (let left = MOST_TRAILERS; left > 0; left--) {
      const line = await this.line();
      if (line === undefined || line === "") return;
    }
    throw malformed("HPE_CHUNK");
  }

  giveBack(): void {
    this.#source.giveBack(this.#queue.take(this.#queue.length));
  }

  async #more(): Promise<boolean> {
    const chunk = await nextOrCut(this.#source);
    if (chunk === undefined || chunk === "cut") return false;
    this.#budget -= chunk.length;
    if (this.#budget < 0) throw malformed("HPE_CHUNK");
    this.#queue.add(chunk);
    return true;
  }
}
