/** How late runs start against their due time: a figure of the box's own health. Bounded memory. */

const MOST_SAMPLES = 16_384;

export class Lateness {
  readonly #windowMs: number;
  readonly #at = new Float64Array(MOST_SAMPLES);
  readonly #late = new Float32Array(MOST_SAMPLES);
  #next = 0;
  #count = 0;

  /** @param windowMs how far back figures look */
  constructor(windowMs = 300_000) {
    this.#windowMs = windowMs;
  }

  /** @param nowMs monotonic milliseconds; @param lateMs how much later than due the run began */
  add(nowMs: number, lateMs: number): void {
    this.#at[this.#next] = nowMs;
    this.#late[this.#next] = Math.max(0, lateMs);
    this.#next = (this.#next + 1) % MOST_SAMPLES;
    if (this.#count < MOST_SAMPLES) this.#count += 1;
  }

  /** Milliseconds that the given share of the window's runs did not exceed; 0 without runs. */
  quantileMs(share: number, nowMs: number): number {
    const samples: number[] = [];
    for (let at = 0; at < this.#count; at++) {
      if (nowMs - (this.#at[at] ?? 0) <= this.#windowMs) samples.push(this.#late[at] ?? 0);
    }
    if (samples.length === 0) return 0;
    samples.sort((a, b) => a - b);
    return samples[Math.min(samples.length - 1, Math.floor(share * samples.length))] ?? 0;
  }

  /** Share of the window's runs that began within `limitMs` of due; 1 without runs. */
  shareWithin(limitMs: number, nowMs: number): number {
    let all = 0;
    let within = 0;
    for (let at = 0; at < this.#count; at++) {
      if (nowMs - (this.#at[at] ?? 0) > this.#windowMs) continue;
      all += 1;
      if ((this.#late[at] ?? 0) <= limitMs) within += 1;
    }
    return all === 0 ? 1 : within / all;
  }
}
