/**
 * A text of a device as it may stand on a screen: one line of bounded length, without controls. What turns the direction of writing is
 * taken out: it would turn the words beside it too. Pure.
 */

const LONGEST = 150;
/** Controls; marks, embeddings, overrides and isolates of direction (Unicode, UAX #9); soft hyphens and what has no width. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

export function plainText(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(UNSEEN, " ")
    .replace(/\s+/g, " ")
    .trim();
  // Half a character at the end is none.
  return line
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\uFFFD$/, "")
    .trim();
}
