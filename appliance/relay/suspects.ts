/**
 * Which events end the connection whenever they are sent: MQTT 3.1.1 has no other word for a refusal. Pure.
 *
 * The oldest event on its way when the broker ends the connection gets a mark; being taken clears it. With five marks an
 * event is passed over, so that the next can try. Once a later one is taken, the one that was passed over was to blame.
 * Where there are several, the broker may have refused everything for a while: each has to fail once more, now that others
 * are taken. Where none is ever taken, no event is to blame.
 */
const MARKS = 5;
/** So many passed over and none taken: begin anew. */
const MOST = 10;

export class Suspects {
  readonly #marks = new Map<number, number>();
  /** Passed over when others were taken: one more failure is enough. */
  readonly #onProbation = new Set<number>();

  /** True while any event is suspected. */
  get any(): boolean {
    return this.#marks.size > 0;
  }

  /** The connection ended on this event. True: it is to blame. */
  mark(sequence: number): boolean {
    if (this.#onProbation.has(sequence)) {
      this.forget(sequence);
      return true;
    }
    this.#marks.set(sequence, this.marksOf(sequence) + 1);
    if (this.#passedOver().length > MOST) this.#marks.clear();
    return false;
  }

  /** How often the connection ended on it. */
  marksOf(sequence: number): number {
    return this.#marks.get(sequence) ?? 0;
  }

  /** It is to wait, and the next to try. */
  isPassedOver(sequence: number): boolean {
    return this.marksOf(sequence) >= MARKS;
  }

  /** An event was taken. The one that is to blame, if that is clear by now. */
  taken(sequence: number): number | undefined {
    this.forget(sequence);
    const before = this.#passedOver().filter((one) => one < sequence);
    const [first] = before;
    if (first === undefined) return undefined;
    if (before.length === 1) {
      this.forget(first);
      return first;
    }
    for (const one of before) {
      this.#onProbation.add(one);
      this.#marks.set(one, MARKS - 1);
    }
    return undefined;
  }

  /** There is no other event to try: those passed over get one more chance. */
  relent(): void {
    for (const one of this.#passedOver()) this.#marks.set(one, MARKS - 1);
  }

  forget(sequence: number): void {
    this.#marks.delete(sequence);
    this.#onProbation.delete(sequence);
  }

  #passedOver(): number[] {
    return [...this.#marks].filter(([, marks]) => marks >= MARKS).map(([sequence]) => sequence);
  }
}
