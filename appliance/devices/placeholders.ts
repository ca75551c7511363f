/** What devices write where they have nothing to say. A placeholder is no answer: better none than a wrong one. Pure. */

/** Words that stand for "nothing", as the whole of a text. */
const NOTHING =
  /^(n\/?a|n\.a\.?|nil|none|null|no|empty|unknown|undefined|unspecified|unavailable|default|oem|o\.e\.m\.?|private|invalid|generic|test|model|serial|serial ?number|version|product|product ?name|chassis|stack|unit|device|system|hostname|name|default string|0?123456789)$/i;
/** The same at a text's beginning; what follows is of no matter. */
const NOTHING_BEGINS =
  /^(not?[ _-](asset|applicable|available|defined|initiali[sz]ed|present|programmed|provided|serial|set|settable|specified|supported|known|value)|to be filled|filled by|system (product|serial|manufacturer|version)|base ?board|chassis (serial|manufacturer|version)|your |please |<|\[|\$|unknown[ _-])/i;
/** One sign again and again: zeros, dashes, stars, `FFFFFFFF`, with or without separators. */
const ONE_SIGN = /^(?:(\W)\1*|([0-9a-z])(?:[ .:_-]?\2)+|0)$/i;

/** Whether a text says something. */
export function isTold(text: string): boolean {
  return !NOTHING.test(text) && !NOTHING_BEGINS.test(text) && !ONE_SIGN.test(text);
}

/** The text of a cell that says something. */
export function told(cell: { readonly value: string } | undefined): string | undefined {
  return cell !== undefined && isTold(cell.value) ? cell.value : undefined;
}
