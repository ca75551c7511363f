/**
 * When the box could not hear what reports by itself: it was off, a listener was deaf, or its clock jumped over a time. Who
 * cannot have been heard has not failed to report (ADR 0095).
 */
import type { Unheard } from "#decide/job-state.ts";
import type { ReportWay } from "#model/report.ts";

/** Under which name the store keeps it. */
export const HEARING_FACT = "jobs.unheard";

/** A time in which nothing could be heard, of one way or of all. Milliseconds since 1970 (UTC). */
interface Lost {
  readonly fromMs: number;
  /** undefined: still so. */
  readonly untilMs?: number;
  readonly why: Unheard["why"];
  readonly way?: ReportWay;
  /** Nobody knows how long it was: what it touches was not heard at all. */
  readonly whole?: true;
}

/** The longest window there is, and a little more. */
const KEPT_MS = 40 * 86_400_000;
const MOST_KEPT = 500;
const WHYS: readonly unknown[] = ["off", "deaf", "clock"];

export class HearingBook {
  #lost: readonly Lost[] = [];
  readonly #store: (name: string, value: unknown) => void;

  /** @param store adds a fact to the next commit */
  constructor(store: (name: string, value: unknown) => void) {
    this.#store = store;
  }

  /** Takes up what was stored. @param stored perhaps damaged */
  restore(stored: unknown): void {
    this.#lost = (Array.isArray(stored) ? stored : []).filter(isLost);
  }

  /** What of a time could not be heard, and mostly why; undefined: all could be. */
  unheard(way: ReportWay, fromMs: number, untilMs: number): Unheard | undefined {
    let [ms, known] = [0, fromMs];
    let [longest, why]: [number, Unheard["why"]] = [0, "off"];
    const touching = this.#lost.filter(
      (one) => (one.way === undefined || one.way === way) && one.fromMs < untilMs && (one.untilMs ?? Infinity) > fromMs,
    );
    for (const one of touching.toSorted((a, b) => a.fromMs - b.fromMs)) {
      if (one.whole === true) return { ms: Infinity, why: one.why };
      const end = Math.min(one.untilMs ?? untilMs, untilMs);
      const own = end - Math.max(one.fromMs, known);
      if (own > longest) [longest, why] = [own, one.why];
      if (own > 0) [ms, known] = [ms + own, end];
    }
    return ms > 0 ? { ms, why } : undefined;
  }

  /** The box was off. @param known whether both moments are by a clock that is to be trusted */
  wasOff(fromMs: number, untilMs: number, known: boolean): void {
    // By clocks that cannot be trusted nobody knows how long it was.
    if (known && untilMs > fromMs) this.#add({ fromMs, untilMs, why: "off" });
    else if (!known) this.#add({ fromMs: untilMs - 1, untilMs, why: "off", whole: true });
  }

  /** The wall clock was set forward: the time between was never. */
  jumpedOver(fromMs: number, untilMs: number): void {
    if (untilMs > fromMs) this.#add({ fromMs, untilMs, why: "clock" });
  }

  /** Whether what reports in a way can be received from now on. */
  hears(way: ReportWay, can: boolean, nowMs: number): void {
    const deaf = this.#lost.find((one) => one.way === way && one.untilMs === undefined);
    if (can && deaf !== undefined) {
      this.#lost = this.#lost.filter((one) => one !== deaf);
      this.#add({ ...deaf, untilMs: Math.max(nowMs, deaf.fromMs) });
    } else if (!can && deaf === undefined) this.#add({ fromMs: nowMs, why: "deaf", way });
  }

  #add(lost: Lost): void {
    const newest = Math.max(lost.untilMs ?? lost.fromMs, lost.fromMs);
    const kept = this.#lost.filter(({ untilMs }) => untilMs === undefined || untilMs > newest - KEPT_MS);
    this.#lost = [...kept, lost].slice(-MOST_KEPT);
    // What is still so is found out anew after a restart.
    this.#store(
      HEARING_FACT,
      this.#lost.map((one) => ({ ...one, untilMs: one.untilMs ?? one.fromMs })),
    );
  }
}

function isLost(value: unknown): value is Lost {
  if (typeof value !== "object" || value === null) return false;
  const { fromMs, untilMs, why } = value as Partial<Lost>;
  return Number.isFinite(fromMs) && Number.isFinite(untilMs) && WHYS.includes(why);
}
