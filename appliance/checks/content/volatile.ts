/**
 * What is known of a place that differs from look to look (a counter, a nonce, an advertisement): how much may stand
 * there, and of what kind. Something else there is a change after all.
 */

/** The kinds include each other: figures are a word, a word is text. */
export const FIGURES = 0;
export const WORD = 1;
export const TEXT = 2;

export interface Volatile {
  /** Lines in a page. */
  readonly lines: number;
  readonly chars: number;
  readonly kind: number;
}

const KINDS: readonly RegExp[] = [/^[\d\s.,:;'’%+/()…-]*$/, /^\S*$/];
/** A place may hold this many times what was seen there, and some more. */
const GROWTH = 2;
const MORE_CHARS = [4, 8, 40] as const;

export function volatileOf(lines: readonly string[]): Volatile {
  const text = lines.join("\n");
  const kind = KINDS.findIndex((form) => form.test(text));
  return { lines: lines.length, chars: text.length, kind: kind < 0 ? TEXT : kind };
}

/** A place that may hold what either of two may. */
export function widen(one: Volatile, other: Volatile): Volatile {
  return {
    lines: Math.max(one.lines, other.lines),
    chars: Math.max(one.chars, other.chars),
    kind: Math.max(one.kind, other.kind),
  };
}

/** Two places that have become one. */
export function join(one: Volatile, other: Volatile): Volatile {
  return { lines: one.lines + other.lines, chars: one.chars + other.chars, kind: Math.max(one.kind, other.kind) };
}

export function mayHold(place: Volatile, lines: readonly string[]): boolean {
  const found = volatileOf(lines);
  const mostChars = GROWTH * place.chars + (MORE_CHARS[place.kind] ?? 0);
  return found.kind <= place.kind && found.lines <= Math.max(1, GROWTH * place.lines) && found.chars <= mostChars;
}
