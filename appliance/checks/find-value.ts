/** A value within a JSON document by a path: names, quoted names and places. Pure. Source of the form: RFC 9535, 2.3.1-2.3.3. */

/** `$.a.b`, `a["b c"][0]`, `a[-1]`; the `$` may be left out. */
export const PATH_PATTERN =
  "^\\$?(\\.?[A-Za-z_][A-Za-z0-9_-]*|\\[(-?[0-9]{1,9}|\"[^\"\\\\]*\"|'[^'\\\\]*')\\])?(\\.[A-Za-z_][A-Za-z0-9_-]*|\\[(-?[0-9]{1,9}|\"[^\"\\\\]*\"|'[^'\\\\]*')\\])*$";

const STEP = /\.?([A-Za-z_][A-Za-z0-9_-]*)|\[(-?[0-9]{1,9})\]|\["([^"\\]*)"\]|\['([^'\\]*)'\]/g;

/**
 * The value that the path leads to; undefined where it leads nowhere.
 * @param path of the form of PATH_PATTERN; empty or `$` is the document itself
 */
export function findValue(document: unknown, path: string): unknown {
  let value = document;
  for (const [, name, place, quoted = name, single = quoted] of path.replace(/^\$/, "").matchAll(STEP)) {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value)) value = place === undefined ? undefined : (value as unknown[]).at(Number(place));
    else value = isOwn(value, single) ? (value as Record<string, unknown>)[single] : undefined;
  }
  return value;
}

function isOwn(value: object, name: string | undefined): name is string {
  return name !== undefined && Object.hasOwn(value, name);
}
