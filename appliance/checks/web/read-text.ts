/** The text of a page as somebody reads it: without tags, character references as what they mean, spaces as one. */
import { tokenizeHtml } from "#lib/html-tokens.ts";

/** Elements that stand within a line of text; all others begin a new one. Cells of a row share a line. */
export const WITHIN_LINES: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span " +
    "strike strong sub sup time tt u var wbr td th"
  ).split(" "),
);
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
const SPACES = /[\s\u00a0]+/g;

/** Spaces of all kinds and numbers are one, and soft hyphens nothing: how two texts look alike. */
export function asRead(text: string): string {
  return text.replaceAll("\u00ad", "").replace(SPACES, " ").normalize("NFC");
}

/** Whether a reader of the page sees that text. The page is taken apart once, and only when asked. */
export function readerOf(html: string): (wanted: string) => boolean {
  let read: string | undefined;
  return (wanted) => {
    read ??= readText(html);
    return read.includes(asRead(wanted));
  };
}

/** Takes time in proportion to the page's length. */
export function readText(html: string): string {
  const parts: string[] = [];
  for (const token of tokenizeHtml(html)) {
    if (token.kind === "text") parts.push(token.text);
    else if (token.kind !== "raw" && (!WITHIN_LINES.has(token.name) || CELLS.has(token.name))) parts.push(" ");
  }
  return asRead(parts.join(""));
}
