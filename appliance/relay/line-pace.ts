/**
 * How much may be on its way at once so that the line stays usable for everybody else, judged by how long answers take. Pure.
 *
 * A message that travels alone shows what the line and the broker need by themselves. What answers take beyond that is a
 * queue that we made, or others: while it is short, more is sent; when it grows, less. So a slow line carries little more
 * than it can, a fast one all there is, and whoever else is in a hurry comes first. The idea is that of LEDBAT (RFC 6817).
 */

export interface PaceOptions {
  /** How long a queue may be, milliseconds. */
  readonly targetMs: number;
  readonly firstBytes: number;
  readonly mostBytes: number;
}

/** One message and its answer. */
export interface Answered {
  readonly bytes: number;
  /** From handing it over to its answer, milliseconds. */
  readonly tookMs: number;
  /** Nothing else of ours was on its way when it left. */
  readonly wasAlone: boolean;
  /** What was on its way when the answer came, this message included. */
  readonly onTheirWayBytes: number;
}

const DEFAULTS: PaceOptions = { targetMs: 100, firstBytes: 16_384, mostBytes: 1_048_576 };
/** So much is always allowed: what is less is one message at a time in any case. */
const LEAST_BYTES = 1024;
/** The shortest answers of so many minutes count. A line may change, and a broker. */
const MINUTES = 10;
const MINUTE_MS = 60_000;

export class LinePace {
  readonly #options: PaceOptions;
  #windowBytes: number;
  /** Up to here the window doubles with each round of answers; it is known to be too little. */
  #doublesUpTo = Number.POSITIVE_INFINITY;
  /** Shortest answers to messages that travelled alone, one figure a minute, newest last. */
  #shortest: { readonly minute: number; readonly ms: number }[] = [];
  #cutAtMs = -Infinity;
  #measuredAtMs = -Infinity;

  constructor(options: Partial<PaceOptions> = {}) {
    this.#options = { ...DEFAULTS, ...options };
    this.#windowBytes = this.#options.firstBytes;
  }

  /** What may be on its way at once. */
  get windowBytes(): number {
    return this.#windowBytes;
  }

  /** Another line: nothing is known of it. */
  restart(): void {
    this.#windowBytes = this.#options.firstBytes;
    this.#doublesUpTo = Number.POSITIVE_INFINITY;
    this.#shortest = [];
    this.#cutAtMs = -Infinity;
    this.#measuredAtMs = -Infinity;
  }

  /** Once a minute one message should travel alone, so that the line is known without our own queue. */
  wantsSilence(nowMs: number): boolean {
    return nowMs - this.#measuredAtMs > MINUTE_MS;
  }

  /** An answer came. */
  answered({ bytes, tookMs, wasAlone, onTheirWayBytes }: Answered, nowMs: number): void {
    if (wasAlone) this.#measure(tookMs, nowMs);
    const baseMs = this.#baseMs(tookMs);
    const queueMs = tookMs - baseMs;
    const { targetMs, mostBytes } = this.#options;
    if (queueMs > targetMs) {
      this.#cut((baseMs + targetMs) / (baseMs + queueMs), tookMs, nowMs);
      return;
    }
    // What was not made use of says nothing about what more would do.
    if (onTheirWayBytes * 2 < this.#windowBytes) return;
    const share = this.#windowBytes < this.#doublesUpTo ? 1 : (1 - queueMs / targetMs) * (bytes / this.#windowBytes);
    this.#windowBytes = Math.min(mostBytes, this.#windowBytes + bytes * Math.min(1, share));
  }

  #measure(tookMs: number, nowMs: number): void {
    this.#measuredAtMs = nowMs;
    const minute = Math.floor(nowMs / MINUTE_MS);
    const last = this.#shortest.at(-1);
    if (last?.minute === minute) this.#shortest[this.#shortest.length - 1] = { minute, ms: Math.min(last.ms, tookMs) };
    else this.#shortest.push({ minute, ms: tookMs });
    this.#shortest = this.#shortest.filter((one) => one.minute > minute - MINUTES);
  }

  /** @param otherwise where nothing was measured yet */
  #baseMs(otherwise: number): number {
    return this.#shortest.length === 0 ? otherwise : Math.min(...this.#shortest.map(({ ms }) => ms));
  }

  /** To what would have made a queue of the length that is meant; at most once for what was on its way together. */
  #cut(factor: number, tookMs: number, nowMs: number): void {
    if (nowMs - this.#cutAtMs < tookMs) return;
    this.#cutAtMs = nowMs;
    this.#doublesUpTo = this.#windowBytes / 2; // where it was but a moment of the broker's, or ours
    this.#windowBytes = Math.max(LEAST_BYTES, this.#windowBytes * factor);
  }
}
