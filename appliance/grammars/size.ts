/** Amounts of data as configuration writes them, of a thousand each: `500kB`, `200MB`, `2GB`, `1TB`. */
import { GrammarError } from "./grammar-error.ts";

const UNIT_BYTES: Readonly<Record<string, number>> = { kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/**
 * Bytes of a written amount.
 * @throws GrammarError when the text is none
 */
export function parseSize(text: string): number {
  const match = /^([0-9]{1,9})(kB|MB|GB|TB)$/.exec(text);
  if (match === null) throw new GrammarError("size.form", { text });
  return Number(match[1]) * (UNIT_BYTES[match[2] ?? ""] ?? 0);
}
