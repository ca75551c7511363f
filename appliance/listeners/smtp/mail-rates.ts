/** How many mails and connections one source may have, and all together. */

/** Minutes' worth of mails that may come at once. */
const BURST_MINUTES = 10;
/** All sources together may send so many times what one may. */
const SOURCES = 10;
const MOST_SOURCES = 4096;
export const MOST_CONNECTIONS = 60;
export const MOST_CONNECTIONS_OF_ONE = 15;

interface Bucket {
  tokens: number;
  atMs: number;
}

export class MailRates {
  readonly #perMs: number;
  readonly #burst: number;
  readonly #buckets = new Map<string, Bucket>();
  readonly #all: Bucket;
  readonly #connections = new Map<string, number>();

  /** @param perMinute mails of one source */
  constructor(perMinute: number, nowMs: number) {
    this.#perMs = perMinute / 60_000;
    this.#burst = perMinute * BURST_MINUTES;
    this.#all = { tokens: this.#burst * SOURCES, atMs: nowMs };
  }

  /** Whether one more mail is taken. */
  takeMail(source: string, nowMs: number): boolean {
    let bucket = this.#buckets.get(source);
    if (bucket === undefined) {
      if (this.#buckets.size >= MOST_SOURCES) this.#tidy(nowMs);
      if (this.#buckets.size >= MOST_SOURCES) return false;
      bucket = { tokens: this.#burst, atMs: nowMs };
      this.#buckets.set(source, bucket);
    }
    return (
      take(bucket, this.#perMs, this.#burst, nowMs) &&
      take(this.#all, this.#perMs * SOURCES, this.#burst * SOURCES, nowMs)
    );
  }

  /** Whether one more connection is taken; it is counted with that. */
  connect(source: string): boolean {
    const count = this.#connections.get(source) ?? 0;
    if (count >= MOST_CONNECTIONS_OF_ONE) return false;
    this.#connections.set(source, count + 1);
    return true;
  }

  disconnect(source: string): void {
    const count = (this.#connections.get(source) ?? 0) - 1;
    if (count > 0) this.#connections.set(source, count);
    else this.#connections.delete(source);
  }

  /** Whoever was silent so long that his bucket is full again needs none. */
  #tidy(nowMs: number): void {
    for (const [source, { tokens, atMs }] of this.#buckets)
      if (tokens + (nowMs - atMs) * this.#perMs >= this.#burst) this.#buckets.delete(source);
  }
}

function take(bucket: Bucket, perMs: number, most: number, nowMs: number): boolean {
  bucket.tokens = Math.min(most, bucket.tokens + (nowMs - bucket.atMs) * perMs);
  bucket.atMs = nowMs;
  if (bucket.tokens < 1) return false;
  bucket.tokens--;
  return true;
}
