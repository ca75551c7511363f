/** Keeps what was said before, so that who says the same again hands over the same object. */
import type { Saying } from "./rounds.ts";

/** Far more than a site says at a time; words of devices may change without end. */
const MOST_SAYINGS = 10_000;

export class Sayings<Code extends string, Measurement extends string> {
  readonly #known = new Map<string, Saying<Code, Measurement>>();

  /** @param key different for different sayings */
  get(key: string): Saying<Code, Measurement> | undefined {
    return this.#known.get(key);
  }

  keep(key: string, saying: Saying<Code, Measurement>): Saying<Code, Measurement> {
    if (this.#known.size >= MOST_SAYINGS) this.#known.clear();
    this.#known.set(key, saying);
    return saying;
  }
}
