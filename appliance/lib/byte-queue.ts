/**
 * Bytes as they come in, to be taken in pieces of other sizes. Adding costs in proportion to what is added, in however many
 * drops it comes: a peer that sends single bytes does not make the box copy all it has for each.
 */

const FIRST_BYTES = 4096;

export class ByteQueue {
  #buffer = Buffer.alloc(0);
  #from = 0;
  #to = 0;

  get length(): number {
    return this.#to - this.#from;
  }

  /** All that waits; valid until the next call. */
  get bytes(): Buffer {
    return this.#buffer.subarray(this.#from, this.#to);
  }

  add(chunk: Uint8Array): void {
    if (this.#to + chunk.length > this.#buffer.length) this.#makeRoom(chunk.length);
    this.#buffer.set(chunk, this.#to);
    this.#to += chunk.length;
  }

  /** Takes so many bytes, or all there are. They are the caller's. */
  take(count: number): Buffer {
    const to = Math.min(this.#to, this.#from + count);
    const taken = Buffer.from(this.#buffer.subarray(this.#from, to));
    this.#from = to;
    if (this.#from === this.#to) this.#from = this.#to = 0;
    return taken;
  }

  #makeRoom(more: number): void {
    const { bytes } = this;
    // Doubled only where it is really full: what was taken makes room, too.
    const room = Math.max(FIRST_BYTES, 2 * (bytes.length + more));
    const next = room > this.#buffer.length ? Buffer.allocUnsafe(room) : this.#buffer;
    next.set(bytes, 0);
    this.#buffer = next;
    this.#to = bytes.length;
    this.#from = 0;
  }
}
