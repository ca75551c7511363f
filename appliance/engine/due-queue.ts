/** A queue ordered by due time: a binary heap, so that 11 600 services cost a few comparisons each. */

export interface Due {
  /** Monotonic milliseconds. */
  dueMs: number;
}

export class DueQueue<T extends Due> {
  readonly #heap: T[] = [];

  get size(): number {
    return this.#heap.length;
  }

  /** The due time of the earliest; undefined when empty. */
  get nextDueMs(): number | undefined {
    return this.#heap[0]?.dueMs;
  }

  push(item: T): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#at(above).dueMs <= item.dueMs) break;
      heap[at] = this.#at(above);
      at = above;
    }
    heap[at] = item;
  }

  /** Takes the earliest out; undefined when empty. */
  pop(): T | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && this.#at(below + 1).dueMs < this.#at(below).dueMs) below += 1;
      if (this.#at(below).dueMs >= last.dueMs) break;
      heap[at] = this.#at(below);
      at = below;
    }
    heap[at] = last;
    return first;
  }

  #at(index: number): T {
    const item = this.#heap[index];
    if (item === undefined) throw new Error(`due queue has no item ${index}`);
    return item;
  }
}
