/**
 * Columns on a terminal: how many cells a text takes, and texts filled up to a width. Signs of Chinese and other wide scripts take two cells,
 * marks that combine with the sign before take none. Source: Unicode Standard Annex 11; wcwidth(3).
 */

const NO_CELL = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])$/u;

/** Cells of a terminal that a text takes. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const sign of text) cells += NO_CELL.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return cells;
}

/** A text with spaces behind it, so that it takes at least so many cells. */
export function filled(text: string, cells: number): string {
  return text + " ".repeat(Math.max(0, cells - cellsOf(text)));
}

/** A text with spaces before it, so that it takes at least so many cells. */
export function filledBefore(text: string, cells: number): string {
  return " ".repeat(Math.max(0, cells - cellsOf(text))) + text;
}
