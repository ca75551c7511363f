/** The newest echoes of one target, over which loss and round trip are told where a look alone is too short for that. */
import type { Memory } from "../contract.ts";

export class EchoWindow {
  /** Milliseconds; NaN: no answer. */
  readonly #roundTripsMs: Float32Array;
  #filled = 0;
  #next = 0;
  /** Whether the look before had no answer at all. */
  isSilent = false;

  /** @param size echoes that are remembered */
  constructor(size: number) {
    this.#roundTripsMs = new Float32Array(size);
  }

  /** What a service remembers, begun where it is not there or has another size. */
  static of(memory: Memory, size: number): EchoWindow {
    const known = memory.get();
    if (known instanceof EchoWindow && known.#roundTripsMs.length === size) return known;
    const begun = new EchoWindow(size);
    memory.set(begun);
    return begun;
  }

  /** Takes the echoes of a look that had an answer. Who was silent before begins anew. @param roundTripsMs of those answered */
  add(sent: number, roundTripsMs: readonly number[]): void {
    if (this.isSilent) this.#filled = this.#next = 0;
    this.isSilent = false;
    for (let lost = sent - roundTripsMs.length; lost > 0; lost--) this.#push(Number.NaN);
    for (const ms of roundTripsMs) this.#push(ms);
  }

  /** As `add`, for the usual look of one echo that was answered. */
  addOne(roundTripMs: number): void {
    if (this.isSilent) this.#filled = this.#next = 0;
    this.isSilent = false;
    this.#push(roundTripMs);
  }

  /** Percent of the remembered echoes. */
  get lossPercent(): number {
    let lost = 0;
    for (let at = 0; at < this.#filled; at++) if (Number.isNaN(this.#roundTripsMs[at])) lost += 1;
    return this.#filled === 0 ? 100 : (100 * lost) / this.#filled;
  }

  /** Mean of the answered ones, milliseconds; NaN where there are none. */
  get roundTripMs(): number {
    let sum = 0;
    let answered = 0;
    for (let at = 0; at < this.#filled; at++) {
      const ms = this.#roundTripsMs[at] ?? Number.NaN;
      if (Number.isNaN(ms)) continue;
      sum += ms;
      answered += 1;
    }
    return sum / answered;
  }

  #push(ms: number): void {
    const size = this.#roundTripsMs.length;
    this.#roundTripsMs[this.#next] = ms;
    this.#next = (this.#next + 1) % size;
    this.#filled = Math.min(size, this.#filled + 1);
  }
}

/** The slowest usual round trip, milliseconds; NaN: none is known. */
export function slowestOf(windows: readonly (EchoWindow | undefined)[]): number {
  let slowest = Number.NaN;
  for (const window of windows) {
    const ms = window === undefined || window.isSilent ? Number.NaN : window.roundTripMs;
    if (!(ms <= slowest) && !Number.isNaN(ms)) slowest = ms;
  }
  return slowest;
}
