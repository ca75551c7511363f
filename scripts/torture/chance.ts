/** Repeatable chance, for torture that can be played again. Source: the linear congruential generator of Numerical Recipes. */
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

  /** One of them, the likelier the greater its weight. */
  weighted<T>(things: readonly (readonly [T, number])[]): T | undefined {
    let left = this.share() * things.reduce((sum, [, weight]) => sum + weight, 0);
    return things.find(([, weight]) => (left -= weight) < 0)?.[0];
  }
}
