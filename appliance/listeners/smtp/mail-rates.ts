/** How many mails and connections one source may have, and all together. */
import { Allowance } from "#lib/allowance.ts";

/** Minutes' worth of mails that may come at once. */
const BURST_MINUTES = 10;
/** All sources together may send so many times what one may. */
const SOURCES = 10;
const MOST_SOURCES = 4096;
export const MOST_CONNECTIONS = 60;
export const MOST_CONNECTIONS_OF_ONE = 15;

export class MailRates {
  readonly #perMinute: number;
  readonly #allowances = new Map<string, Allowance>();
  readonly #all: Allowance;
  readonly #connections = new Map<string, number>();

  /** @param perMinute mails of one source */
  constructor(perMinute: number) {
    this.#perMinute = perMinute;
    this.#all = allowanceOf(perMinute * SOURCES);
  }

  /** Whether one more mail is taken. @param nowMs on a clock that never jumps, milliseconds */
  takeMail(source: string, nowMs: number): boolean {
    let own = this.#allowances.get(source);
    if (own === undefined) {
      if (this.#allowances.size >= MOST_SOURCES) this.#tidy(nowMs);
      if (this.#allowances.size >= MOST_SOURCES) return false;
      own = allowanceOf(this.#perMinute);
      this.#allowances.set(source, own);
    }
    return own.take(nowMs) && this.#all.take(nowMs);
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

  /** Whoever was silent so long that all of his allowance is there again needs none. */
  #tidy(nowMs: number): void {
    for (const [source, own] of this.#allowances) if (own.leftShare(nowMs) >= 1) this.#allowances.delete(source);
  }
}

function allowanceOf(perMinute: number): Allowance {
  return new Allowance(perMinute * BURST_MINUTES, perMinute / 60);
}
