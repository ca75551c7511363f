/** What was done to hosts and their services, and when: the truth that a box is judged by. Times are milliseconds since 1970. */

export interface Stretch {
  readonly from: number;
  /** Infinity while it lasts. */
  readonly until: number;
}

export class Ledger {
  readonly #stretches = new Map<string, Stretch[]>();

  /** @param isBad whether the subject is broken from now on; saying so twice changes nothing */
  set(subject: string, isBad: boolean, at = Date.now()): void {
    const stretches = this.#stretches.get(subject) ?? [];
    this.#stretches.set(subject, stretches);
    const last = stretches.at(-1);
    const isOpen = last?.until === Infinity;
    if (isBad && !isOpen) stretches.push({ from: at, until: Infinity });
    else if (!isBad && isOpen) stretches[stretches.length - 1] = { from: last.from, until: at };
  }

  isBad(subject: string): boolean {
    return this.#stretches.get(subject)?.at(-1)?.until === Infinity;
  }

  /** When the newest change of the subject was; 0: never. */
  changedAt(subject: string): number {
    const last = this.#stretches.get(subject)?.at(-1);
    return last === undefined ? 0 : last.until === Infinity ? last.from : last.until;
  }

  of(subject: string): readonly Stretch[] {
    return this.#stretches.get(subject) ?? [];
  }

  subjects(): string[] {
    return [...this.#stretches.keys()];
  }

  /** How long any of the subjects was broken between two moments, milliseconds. */
  badMs(subjects: readonly string[], from: number, until: number): number {
    const parts = subjects
      .flatMap((subject) => this.of(subject))
      .map((one) => ({ from: Math.max(from, one.from), until: Math.min(until, one.until) }))
      .filter((one) => one.until > one.from)
      .toSorted((a, b) => a.from - b.from);
    let covered = 0;
    let end = -Infinity;
    for (const part of parts) {
      covered += Math.max(0, part.until - Math.max(part.from, end));
      end = Math.max(end, part.until);
    }
    return covered;
  }
}
