/**
 * Many runs of bytes that grow at their ends, in common memory: chains of small blocks. Thousands of buffers of their own
 * would cost several times what is in them, and be copied again and again as they grow.
 */

import { ByteWriter } from "./bytes.ts";

const BLOCK_BYTES = 64;
const BLOCKS_PER_SLAB = 512;
/** What is appended is a few bytes mostly: a view of them would cost more than to go from one to the next. */
export interface Bytes {
  readonly length: number;
  at(index: number): number | undefined;
}

/** Stands behind the last block of a chain. */
const NONE = 0xffff_ffff;

export class ByteChains {
  readonly #slabs: Uint8Array[] = [];
  /** Of each block, the one behind it in its chain. */
  #next = new Uint32Array(BLOCKS_PER_SLAB);
  #used = 0;
  #free = NONE;

  /** The block that a new chain begins and ends with. */
  begin(): number {
    let block = this.#free;
    if (block === NONE) block = this.#takeFresh();
    else this.#free = this.#next[block] ?? NONE;
    this.#next[block] = NONE;
    return block;
  }

  /** Appends to a chain. @param last its last block, @param length what it holds so far @returns its last block now */
  append(last: number, length: number, bytes: Bytes): number {
    let block = last;
    let used = length === 0 ? 0 : ((length - 1) % BLOCK_BYTES) + 1;
    for (let at = 0; at < bytes.length; at++) {
      if (used === BLOCK_BYTES) {
        const next = this.begin();
        this.#next[block] = next;
        block = next;
        used = 0;
      }
      const slab = this.#slabs[Math.floor(block / BLOCKS_PER_SLAB)];
      if (slab !== undefined) slab[(block % BLOCKS_PER_SLAB) * BLOCK_BYTES + used++] = bytes.at(at) ?? 0;
    }
    return block;
  }

  /** A copy of what lies between two places of a chain. @param first its first block */
  read(first: number, from: number, to: number): Uint8Array {
    const writer = new ByteWriter(to - from);
    this.write(writer, first, from, to);
    return writer.view();
  }

  /** Writes what lies between two places of a chain. @param first its first block */
  write(writer: ByteWriter, first: number, from: number, to: number): void {
    let block = first;
    for (let begin = 0; begin < to; begin += BLOCK_BYTES) {
      const slab = this.#slabs[Math.floor(block / BLOCKS_PER_SLAB)];
      const at = (block % BLOCKS_PER_SLAB) * BLOCK_BYTES;
      const end = Math.min(BLOCK_BYTES, to - begin);
      for (let used = Math.max(0, from - begin); used < end; used++) writer.byte(slab?.[at + used] ?? 0);
      block = this.#next[block] ?? NONE;
    }
  }

  /** Gives a chain's blocks to others. */
  giveUp(first: number, last: number): void {
    this.#next[last] = this.#free;
    this.#free = first;
  }

  #takeFresh(): number {
    if (this.#used === this.#slabs.length * BLOCKS_PER_SLAB) {
      this.#slabs.push(new Uint8Array(BLOCK_BYTES * BLOCKS_PER_SLAB));
      if (this.#used === this.#next.length) {
        const longer = new Uint32Array(this.#next.length * 2);
        longer.set(this.#next);
        this.#next = longer;
      }
    }
    return this.#used++;
  }
}
