/**
 * Which silence it was, told afterwards: while no broker was connected, was this box itself cut off, was the site's line gone, or
 * did everything but the broker answer? Fed by the looks that are taken anyhow.
 */
import type { Clock } from "#lib/clock.ts";
import type { LineSilence as Silence } from "#model/silence.ts";
import type { UplinkState } from "./uplink.ts";

/** A line may have gone so long before its loss was noticed: one and a half keep-alives of 30 s, and the look before. */
const NOTICED_LATE_MS = 75_000;

export class LineSilence {
  readonly #clock: Clock;
  /** Monotonic moments at which each was seen last. */
  #cutOffMs = -Infinity;
  #downMs = -Infinity;
  #upMs = -Infinity;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The line was looked at. @param confirming its failing is not believed yet */
  looked({ up, doubt }: Pick<UplinkState, "up" | "doubt">, confirming: boolean): void {
    if (doubt === "cutOff") this.cutOff();
    if (confirming) return;
    const now = this.#clock.monotonicMs();
    if (up === false) this.#downMs = now;
    if (up === true) this.#upMs = now;
  }

  /** This box has, or had until now, no network itself. */
  cutOff(): void {
    this.#cutOffMs = this.#clock.monotonicMs();
  }

  /** @param lostMs when the broker was lost that is back now, monotonic clock */
  why(lostMs: number): Silence {
    const fromMs = lostMs - NOTICED_LATE_MS;
    if (this.#cutOffMs >= fromMs) return "cutOff";
    if (this.#downMs >= fromMs) return "line";
    return this.#upMs >= lostMs ? "broker" : "unknown";
  }
}
