/**
 * What a receiver knows from the numbers of one box's events, in the order in which each comes for the first time: which are
 * missing, and which come too late. New ones overtake a backlog, and say from where on it waits (ADR 0111): what comes of that
 * later is not late, and what is left out of it is missing. Pure.
 */

/** Sequences, both ends included. */
export interface Missing {
  readonly from: number;
  readonly to: number;
}

export interface Arrival {
  /** Known to be missing since this one has come; never said twice. */
  readonly missing: readonly Missing[];
  /** It came after one that followed it, and nobody had said that it would. */
  readonly isLate: boolean;
}

/** What overtakers said that it will come. */
interface Debt {
  /** The next that is expected. */
  next: number;
  readonly to: number;
}

const MOST_DEBTS = 50;

export class ArrivalOrder {
  #newest: number;
  #debts: Debt[] = [];

  /** @param newest the greatest that came before */
  constructor(newest: number) {
    this.#newest = newest;
  }

  /** The greatest that has come. */
  get newest(): number {
    return this.#newest;
  }

  /** An event came, not one that came before. @param waitingFrom what it says of the backlog that it overtakes */
  take(sequence: number, waitingFrom?: number): Arrival {
    if (sequence <= this.#newest) return this.#paid(sequence) ?? { missing: [], isLate: sequence < this.#newest };
    const gap: Missing = { from: this.#newest + 1, to: sequence - 1 };
    this.#newest = sequence;
    const missing =
      waitingFrom === undefined ? [...this.#settled(), gap] : [{ ...gap, to: Math.min(gap.to, waitingFrom - 1) }];
    if (waitingFrom !== undefined) this.#promised(Math.max(gap.from, waitingFrom), gap.to);
    return { missing: missing.filter(({ from, to }) => from <= to), isLate: false };
  }

  #promised(from: number, to: number): void {
    if (from <= to && this.#debts.length < MOST_DEBTS) this.#debts.push({ next: from, to });
  }

  /** Undefined: it was not owed. */
  #paid(sequence: number): Arrival | undefined {
    const debt = this.#debts.find(({ next, to }) => sequence >= next && sequence <= to);
    if (debt === undefined) return undefined;
    const missing = sequence > debt.next ? [{ from: debt.next, to: sequence - 1 }] : [];
    debt.next = sequence + 1;
    this.#debts = this.#debts.filter(({ next, to }) => next <= to);
    return { missing, isLate: false };
  }

  /** Nothing waits any more: what is missing all the same. */
  #settled(): Missing[] {
    const missing = this.#debts.map(({ next, to }) => ({ from: next, to }));
    this.#debts = [];
    return missing;
  }
}
