/** The text of RTF, and the HTML that Outlook hides in it. Sources: RTF 1.9.1; MS-OXRTFEX 2.1 (HTML within RTF). */
import { decodeMailText } from "./mail-charset.ts";
import { htmlToText } from "./html-text.ts";

const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/g;
/** Groups that hold no text. */
const NO_TEXT: ReadonlySet<string> = new Set(
  "fonttbl colortbl stylesheet info pict object header footer listtable listoverridetable rsidtbl generator themedata datastore xmlnstbl".split(
    " ",
  ),
);
const BREAKS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  row: "\n",
  sect: "\n",
  page: "\n",
  tab: "\t",
  cell: " | ",
  nestcell: " | ",
  nestrow: "\n",
};
const SIGNS: Readonly<Record<string, string>> = {
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  endash: "–",
  emdash: "—",
  emspace: " ",
  enspace: " ",
};
const MOST_DEPTH = 200;

interface Group {
  /** Its text is not shown. */
  skip: boolean;
  /** It holds a piece of HTML's markup. */
  markup: boolean;
  /** It exists for RTF readers only. */
  rtfOnly: boolean;
  /** Letters that stand in for one of Unicode. */
  standIns: number;
}

export function rtfToText(bytes: Uint8Array): string {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const isHtml = rtf.slice(0, 4000).includes("\\fromhtml");
  let charset = "windows-1252";
  let group: Group = { skip: false, markup: false, rtfOnly: false, standIns: 1 };
  const outer: Group[] = [];
  const parts: string[] = [];
  let raw: number[] = [];
  /** Letters still to be left out: those that stand in for one of Unicode. */
  let drop = 0;
  let optional = false;

  const flush = () => {
    if (raw.length > 0) parts.push(decodeMailText(Uint8Array.from(raw), charset));
    raw = [];
  };
  const shown = () => !group.skip && !(isHtml && group.rtfOnly);
  const put = (text: string) => {
    if (!shown()) return;
    flush();
    parts.push(isHtml && !group.markup ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : text);
  };
  for (const [, word, number, hex, sign, brace, text] of rtf.matchAll(TOKEN)) {
    if (brace === "{") {
      if (outer.length < MOST_DEPTH) outer.push({ ...group });
      optional = false;
    } else if (brace === "}") {
      group = outer.pop() ?? group;
      drop = 0;
    } else if (hex !== undefined) {
      if (drop > 0) drop--;
      else if (shown()) raw.push(Number.parseInt(hex, 16));
    } else if (text !== undefined) {
      const left = text.slice(drop);
      drop = Math.max(0, drop - text.length);
      if (shown() && left !== "") {
        if (isHtml && !group.markup) put(left);
        else for (let at = 0; at < left.length; at++) raw.push(left.charCodeAt(at));
      }
    } else if (sign !== undefined) {
      if (sign === "*") optional = true;
      else if (sign === "~") put(" ");
      else if (sign === "_" || sign === "-") put("-");
      else if (drop > 0) drop--;
      else put(sign);
    } else if (word !== undefined) {
      if (word === "ansicpg" && number !== undefined) charset = `windows-${number}`;
      else if (word === "uc") group.standIns = Math.min(Math.max(Number(number ?? 1), 0), 10);
      else if (word === "u" && number !== undefined) {
        const code = Number(number);
        put(String.fromCharCode(code < 0 ? code + 65_536 : code));
        drop = group.standIns;
      } else if (word === "htmltag") group.markup = true;
      else if (word === "htmlrtf") group.rtfOnly = number !== "0";
      else if (NO_TEXT.has(word) || (optional && word !== "htmltag")) group.skip = true;
      else if (BREAKS[word] !== undefined) put(BREAKS[word]);
      else if (SIGNS[word] !== undefined) put(SIGNS[word]);
      optional = false;
    }
  }
  flush();
  const joined = parts.join("");
  return isHtml ? htmlToText(joined) : joined;
}
