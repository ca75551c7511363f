/** Repeatable chance, for torture and fuzzing that can be played again. Source: the linear congruential generator of Numerical Recipes. */
export class Chance {
  #value: number;

  constructor(seed: number) {
    this.#value = seed >>> 0;
  }

  /** From 0 up to 1, without it. */
  share(): number {
    this.#value = (Math.imul(this.#value, 1664525) + 1013904223) >>> 0;
    return this.#value / 2 ** 32;
  }

  /** A whole number from 0 up to `end`, without it. */
  below(end: number): number {
    return Math.floor(this.share() * end);
  }

  between(from: number, to: number): number {
    return from + this.share() * (to - from);
  }

  /** One of them; `undefined` of none. */
  of<T>(things: readonly T[]): T | undefined {
    return things[this.below(things.length)];
  }

  /** One of them. @param things at least one */
  oneOf<T>(things: readonly T[]): T {
    return this.of(things) as T;
  }

  /** One of them, the likelier the greater its weight. */
  weighted<T>(things: readonly (readonly [T, number])[]): T | undefined {
    let left = this.share() * things.reduce((sum, [, weight]) => sum + weight, 0);
    return things.find(([, weight]) => (left -= weight) < 0)?.[0];
  }
}

/** A seed made of a word, so that each parser has its own. */
export function seedOf(word: string, seed: number): number {
  let hash = 2_166_136_261 ^ seed;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}
