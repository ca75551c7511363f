/**
 * Takes HTML apart into tags and text, in one pass over strangers' pages: whatever is wrong with them, it takes time in
 * proportion to their length. It builds no tree and repairs nothing. Source: WHATWG HTML, 13.2.5 (much simplified).
 */
import { decodeReferences } from "./character-references.ts";

/** `from` and `to` are the token's place in the page. */
export type HtmlToken = (
  | { readonly kind: "text"; readonly text: string }
  /** Content of `script` and the like, as it stands. */
  | { readonly kind: "raw"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: "close"; readonly name: string }
) & { readonly from: number; readonly to: number };

/** Elements whose content is no markup. */
const RAW_ELEMENTS: ReadonlySet<string> = new Set([
  "script",
  "style",
  "textarea",
  "title",
  "xmp",
  "iframe",
  "noframes",
]);
/** Elements without content. */
const EMPTY_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const TAG_NAME = /\/?([A-Za-z][^\s/>]*)/y;
const QUOTE_OR_END = /[>"']/g;

export function* tokenizeHtml(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = nextMarkup(html, at);
    if (open > at) yield { kind: "text", text: decodeReferences(html.slice(at, open)), from: at, to: open };
    if (open >= html.length) return;
    const end = endOfMarkup(html, open);
    if (end === undefined) return;
    const tag = readTag(html, open, end);
    if (tag !== undefined) yield tag;
    at = end;
    if (tag?.kind !== "open" || tag.empty || !RAW_ELEMENTS.has(tag.name)) continue;
    const close = endOfRaw(html, at, tag.name);
    const content = html.slice(at, close);
    const isText = tag.name === "title" || tag.name === "textarea";
    if (isText) yield { kind: "text", text: decodeReferences(content), from: at, to: close };
    else yield { kind: "raw", text: content, from: at, to: close };
    at = close;
  }
}

const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Where the next tag or comment begins; the end of the page where there is none. */
function nextMarkup(html: string, from: number): number {
  for (let at = html.indexOf("<", from); at >= 0; at = html.indexOf("<", at + 1)) {
    const next = html.charCodeAt(at + 1);
    if (isLetter(next) || next === SLASH || next === EXCLAMATION || next === QUESTION) return at;
  }
  return html.length;
}

/** Behind the tag or comment; undefined where it does not end, as browsers drop it then. */
function endOfMarkup(html: string, open: number): number | undefined {
  if (html.startsWith("<!--", open)) return behind(html, "-->", open + 4);
  const mark = html.charCodeAt(open + 1);
  if (mark === EXCLAMATION || mark === QUESTION) return behind(html, ">", open);
  for (let at = open; ;) {
    QUOTE_OR_END.lastIndex = at;
    const found = QUOTE_OR_END.exec(html);
    if (found === null) return undefined;
    if (found[0] === ">") return found.index + 1;
    const close = html.indexOf(found[0], found.index + 1);
    if (close < 0) return undefined;
    at = close + 1;
  }
}

function behind(html: string, what: string, from: number): number | undefined {
  const at = html.indexOf(what, from);
  return at < 0 ? undefined : at + what.length;
}

function readTag(html: string, from: number, to: number): HtmlToken | undefined {
  TAG_NAME.lastIndex = from + 1;
  const match = TAG_NAME.exec(html);
  if (match === null) return undefined;
  const name = (match[1] ?? "").toLowerCase();
  if (match[0].startsWith("/")) return { kind: "close", name, from, to };
  const attributes = html.slice(TAG_NAME.lastIndex, to - 1);
  return { kind: "open", name, attributes, empty: EMPTY_ELEMENTS.has(name), from, to };
}

function endOfRaw(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s/>]`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Attributes beyond these are not read. */
const MOST_ATTRIBUTES = 100;
const MOST_ATTRIBUTE_CHARS = 20_000;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of a tag, names in lower case; the first of equal names counts. */
export function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.slice(0, MOST_ATTRIBUTE_CHARS).matchAll(ATTRIBUTE)) {
    const name = (match[1] ?? "").toLowerCase();
    if (!attributes.has(name)) attributes.set(name, decodeReferences(match[2] ?? match[3] ?? match[4] ?? ""));
    if (attributes.size >= MOST_ATTRIBUTES) break;
  }
  return attributes;
}
