/**
 * The bytes of a line as text. In which character set a line is that is no UTF-8 must be guessed, which takes milliseconds: only
 * so many a second are, the others are read as what browsers take.
 */
import type { Clock } from "#lib/clock.ts";
import { decodeText, tryUtf8 } from "#lib/decode-text.ts";

const GUESSES_A_SECOND = 20;
/** A guess looks at so much. */
const MOST_GUESSED_BYTES = 2048;

export class LineText {
  readonly #clock: Clock;
  #sinceMs = -Infinity;
  #guesses = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  decode(bytes: Buffer): string {
    return tryUtf8(bytes) ?? (this.#mayGuess() ? decodeText(bytes.subarray(0, MOST_GUESSED_BYTES)) : plain(bytes));
  }

  #mayGuess(): boolean {
    const now = this.#clock.monotonicMs();
    if (now - this.#sinceMs >= 1000) [this.#sinceMs, this.#guesses] = [now, 0];
    return ++this.#guesses <= GUESSES_A_SECOND;
  }
}

const windows1252 = new TextDecoder("windows-1252");

function plain(bytes: Buffer): string {
  return windows1252.decode(bytes);
}
