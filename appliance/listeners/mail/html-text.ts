/**
 * HTML of mails as a person reads it: a table's row is a line and ` | ` stands between its cells, what is hidden is left out.
 * Takes time in proportion to the length.
 */
import { readAttributes, tokenizeHtml } from "#lib/html-tokens.ts";

/** Elements within a line. */
const WITHIN: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong " +
    "sub sup time tt u var wbr o:p"
  ).split(" "),
);
/** Elements that stand apart: a blank line before and after them. */
const APART: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6 table ul ol blockquote hr".split(" "));
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
/** Elements that end a row. */
const ROWS: ReadonlySet<string> = new Set(["tr", "table", "thead", "tbody", "tfoot", "body", "html"]);
const EMPTY: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** Elements whose content nobody reads in a mail. */
const UNREAD: ReadonlySet<string> = new Set(["head", "title", "object", "template", "noscript"]);

const MOST_CELLS_TEXT = 4000;

/** Letters beyond the limit of text are not made. */
export function htmlToText(html: string, mostCharacters = Number.POSITIVE_INFINITY): string {
  const lines: string[] = [];
  let line = "";
  let cells = 0;
  let length = 0;
  let preformatted = 0;
  /** A line end that counts once more text comes in the same cell: what stands in a cell's paragraph still is in its row. */
  let pending: "none" | "line" | "apart" = "none";
  /** Element that hides what it holds, and how many of its kind are open inside. */
  let hidden: { readonly name: string; depth: number } | undefined;

  const endLine = (apart = false) => {
    const text = line.trim().slice(0, MOST_CELLS_TEXT);
    if (/[^\s|]/.test(text)) {
      lines.push(text);
      length += text.length + 1;
    }
    if (apart && lines.length > 0 && lines.at(-1) !== "") lines.push("");
    line = "";
    cells = 0;
    pending = "none";
  };
  const beforeText = () => {
    // A paragraph at the beginning of a cell is in its row.
    const isAtBegin = cells > 0 && /(?:^|\| ?)$/.test(line);
    if (pending !== "none" && !isAtBegin) endLine(pending === "apart");
    pending = "none";
  };
  for (const token of tokenizeHtml(html)) {
    if (length > mostCharacters) break;
    if (token.kind === "raw") continue;
    if (hidden !== undefined) {
      if (token.kind === "open" && token.name === hidden.name && !token.empty) hidden.depth++;
      else if (token.kind === "close" && token.name === hidden.name && --hidden.depth === 0) hidden = undefined;
      // A head that nobody closed ends where the body begins.
      else if (token.kind === "open" && token.name === "body") hidden = undefined;
      continue;
    }
    if (token.kind === "text") {
      if (token.text.trim() !== "") beforeText();
      if (preformatted > 0) {
        const [first = "", ...more] = token.text.split("\n");
        line += first;
        for (const next of more) {
          endLine();
          line = next;
        }
      } else {
        const text = token.text.replaceAll(/[\s\u00a0]+/g, " ");
        line += line === "" ? text.trimStart() : text;
      }
      continue;
    }
    const { name } = token;
    if (token.kind === "open" && !token.empty && !EMPTY.has(name) && (UNREAD.has(name) || isHidden(token.attributes))) {
      hidden = { name, depth: 1 };
      continue;
    }
    if (name === "img" && token.kind === "open") {
      const alt = readAttributes(token.attributes).get("alt")?.trim() ?? "";
      if (alt === "" || alt.length >= 80 || isHidden(token.attributes)) continue;
      beforeText();
      line += ` ${alt} `;
    } else if (name === "pre") {
      preformatted = Math.max(0, preformatted + (token.kind === "open" ? 1 : -1));
      endLine();
    } else if (CELLS.has(name)) {
      if (token.kind !== "open") continue;
      if (cells === 0 && line.trim() !== "") endLine();
      line = cells === 0 ? line : `${line.trimEnd()} | `;
      cells++;
      pending = "none";
    } else if (ROWS.has(name)) endLine(APART.has(name));
    else if (WITHIN.has(name)) continue;
    else if (APART.has(name)) pending = "apart";
    else if (pending === "none") pending = "line";
  }
  endLine();
  return lines.join("\n");
}

const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$|!)/i;

function isHidden(attributes: string): boolean {
  if (!/hid|none|font-size/i.test(attributes)) return false;
  const read = readAttributes(attributes);
  return read.has("hidden") || HIDING.test(read.get("style") ?? "");
}
