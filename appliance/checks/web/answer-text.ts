/**
 * The text of an answer's body in its character set: as its byte order mark says, as the header says, as the page itself
 * says, else UTF-8 where it is that, else guessed. Source: WHATWG HTML, 13.2.3.2; XML 1.0, appendix F; RFC 8259, 8.1.
 */
import { byteOrderMark, decodeText } from "#lib/decode-text.ts";
import type { WebAnswer } from "./exchange.ts";
import { readAttributes, tokenizeHtml } from "#lib/html-tokens.ts";

/** A page says within so many bytes how it is written; browsers look at 1024. */
const PRESCAN_BYTES = 8192;
const CHARSET = /charset\s{0,20}=\s{0,20}["']?\s{0,20}([A-Za-z0-9_:.+-]{1,40})/i;
const XML_DECLARATION = /^\s{0,100}<\?xml\s[^>]{0,300}?encoding\s{0,20}=\s{0,20}["']([A-Za-z0-9_:.-]{1,40})["']/;

/** The body as text, without a byte order mark. */
export function answerText({ body, headers }: Pick<WebAnswer, "body" | "headers">): string {
  const type = headers["content-type"] ?? "";
  const label = byteOrderMark(body) ?? known(CHARSET.exec(type)?.[1]) ?? ofWideText(body) ?? ofPage(body, type);
  return decodeText(body, label);
}

/** UTF-16 without a mark, as JSON and XML may come: their first character is ASCII. */
function ofWideText([first = 0, second = 0, third = 0, fourth = 0]: Buffer): string | undefined {
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return "utf-16be";
  return first !== 0 && second === 0 && third !== 0 && fourth === 0 ? "utf-16le" : undefined;
}

function ofPage(body: Buffer, type: string): string | undefined {
  const start = body.toString("latin1", 0, PRESCAN_BYTES);
  const declared = known(XML_DECLARATION.exec(start)?.[1]) ?? (/json/i.test(type) ? undefined : ofMeta(start));
  // Whoever can be read so far writes no UTF-16, whatever he says.
  return declared?.toLowerCase().startsWith("utf-16") === true ? "utf-8" : declared;
}

function ofMeta(start: string): string | undefined {
  if (!/<meta/i.test(start)) return undefined;
  for (const token of tokenizeHtml(start)) {
    if (token.kind !== "open" || token.name !== "meta") continue;
    const attributes = readAttributes(token.attributes);
    const label = known(attributes.get("charset")?.trim()) ?? known(CHARSET.exec(attributes.get("content") ?? "")?.[1]);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The label where this runtime knows it. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
