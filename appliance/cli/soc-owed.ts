/**
 * Which events boxes still owe: new ones overtake a backlog, and say from where on it waits. What comes of it later is not late,
 * and what is left out of it is missing. Pure.
 */

interface Debt {
  /** The next that is expected. */
  next: number;
  readonly to: number;
}

/** Sequences, both ends included. */
export interface Missing {
  readonly from: number;
  readonly to: number;
}

const MOST_BOXES = 20_000;
const MOST_DEBTS = 50;

export class OwedEvents {
  readonly #debts = new Map<string, Debt[]>();

  /** A box said that these will come. */
  promised(box: string, from: number, to: number): void {
    const debts = this.#debts.get(box) ?? [];
    if (debts.length >= MOST_DEBTS || (debts.length === 0 && this.#debts.size >= MOST_BOXES)) return;
    this.#debts.set(box, [...debts, { next: from, to }]);
  }

  /** An event came. Undefined: it was not owed. Else what is missing before it. */
  paid(box: string, sequence: number): readonly Missing[] | undefined {
    const debts = this.#debts.get(box) ?? [];
    const debt = debts.find(({ next, to }) => sequence >= next && sequence <= to);
    if (debt === undefined) return undefined;
    const missing = sequence > debt.next ? [{ from: debt.next, to: sequence - 1 }] : [];
    debt.next = sequence + 1;
    this.#keep(
      box,
      debts.filter(({ next, to }) => next <= to),
    );
    return missing;
  }

  /** A box says that nothing waits any more. What is missing all the same. */
  settled(box: string): readonly Missing[] {
    const debts = this.#debts.get(box) ?? [];
    this.#debts.delete(box);
    return debts.map(({ next, to }) => ({ from: next, to }));
  }

  #keep(box: string, debts: Debt[]): void {
    if (debts.length === 0) this.#debts.delete(box);
    else this.#debts.set(box, debts);
  }
}
