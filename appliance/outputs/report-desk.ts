/**
 * Has monthly reports made that are to be told, beside the work of telling, so that nobody's news wait for them; what was made is kept until
 * all who wait for it have it.
 */
import { backoffMs, type Backoff } from "#lib/backoff.ts";
import type { Clock } from "#lib/clock.ts";
import type { ReportLetter } from "#model/report-letter.ts";
import type { Language } from "#model/site.ts";

/** Who makes reports; a process of its own. */
export interface ReportSource {
  /** The newest month that is closed, `YYYY-MM`; undefined: the clock is not to be believed. */
  closed(): string | undefined;
  /** Never rejected. */
  make(month: string, language: Language): Promise<MadeLetter>;
}

export type MadeLetter =
  | { readonly made: true; readonly letter: ReportLetter }
  /** `nothingKnown`: the box did not watch in that month. */
  | { readonly made: false; readonly why: "nothingKnown" | "failed" };

/** How it stands with a report that somebody waits for. */
export type ReportStanding =
  | { readonly is: "made"; readonly letter: ReportLetter }
  | { readonly is: "nothing" }
  /** `failed`: it could not be made so far. */
  | { readonly is: "making" | "failed" };

const RETRY: Backoff = { firstMs: 60_000, mostMs: 3_600_000 };

type Kept =
  | ReportStanding
  | { readonly is: "failed"; readonly failures: number; /** On the steady clock. */ readonly notBefore: number };

export class ReportDesk {
  readonly #source: ReportSource;
  readonly #clock: Clock;
  readonly #wake: () => void;
  readonly #kept = new Map<string, Kept>();

  /** @param wake called when a report was made or could not be */
  constructor(source: ReportSource, clock: Clock, wake: () => void) {
    this.#source = source;
    this.#clock = clock;
    this.#wake = wake;
  }

  closed(): string | undefined {
    return this.#source.closed();
  }

  /** Begins to make it where nobody has. */
  ask(month: string, language: Language): ReportStanding {
    const key = keyOf(month, language);
    const kept = this.#kept.get(key);
    const isToBeMade =
      kept === undefined ||
      (kept.is === "failed" && "notBefore" in kept && this.#clock.monotonicMs() >= kept.notBefore);
    if (!isToBeMade) return kept;
    this.#kept.set(key, { is: "making" });
    void this.#make(month, language, kept !== undefined && "failures" in kept ? kept.failures : 0);
    return { is: "making" };
  }

  /** What was made for nobody of these is given away. */
  keepOnly(wanted: readonly { readonly month: string; readonly language: Language }[]): void {
    const keys = new Set(wanted.map(({ month, language }) => keyOf(month, language)));
    for (const [key, { is }] of this.#kept) if (!keys.has(key) && is !== "making") this.#kept.delete(key);
  }

  async #make(month: string, language: Language, failures: number): Promise<void> {
    const made = await this.#source.make(month, language);
    const key = keyOf(month, language);
    if (made.made) this.#kept.set(key, { is: "made", letter: made.letter });
    else if (made.why === "nothingKnown") this.#kept.set(key, { is: "nothing" });
    else {
      const notBefore = this.#clock.monotonicMs() + backoffMs(RETRY, failures + 1, 1);
      this.#kept.set(key, { is: "failed", failures: failures + 1, notBefore });
    }
    this.#wake();
  }
}

function keyOf(month: string, language: Language): string {
  return `${month} ${language}`;
}
