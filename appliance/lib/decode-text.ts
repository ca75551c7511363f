/**
 * Bytes to text, whatever they were written in: as a byte order mark says, as whoever sent them says, as UTF-8 where they
 * are that, and else by a guess. Nothing is refused.
 */
import { createRequire } from "node:module";
import { Allowance } from "./allowance.ts";

type Detect = typeof import("jschardet").detect;

/** The guess looks at so much of a text. */
const MOST_GUESSED_BYTES = 4096;
const LATIN = ["windows-1250", "windows-1252", "windows-1254", "windows-1257", "iso-8859-2"];
/** What is still met in the field (WHATWG Encoding lists what browsers know) and what TextDecoder can read. */
const FOREIGN = (
  "windows-1251 windows-1253 windows-1255 windows-1256 windows-1258 windows-874 koi8-r koi8-u cp866 iso-8859-5 " +
  "gb18030 big5 big5hkscs shift_jis cp932 euc-jp euc-kr cp949"
).split(" ");
/** Names of the detector that are none of the WHATWG's. */
const WHATWG_NAMES: Readonly<Record<string, string>> = {
  cp866: "ibm866",
  cp932: "shift_jis",
  cp949: "euc-kr",
  big5hkscs: "big5",
};
/** Where nothing speaks for anything: what browsers take. */
const LAST_RESORT = "windows-1252";
/** A guess takes milliseconds, and strangers choose how many texts they send: so many at once, and then so many a second. */
const GUESSES_AT_ONCE = 100;
const GUESSES_A_SECOND = 30;
/** Short texts whose guess is remembered: names of ports come again with every look. */
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED_BYTES = 100;

/**
 * The text of bytes.
 * @param label character set as the sender names it; one that nobody knows counts as none
 */
export function decodeText(bytes: Uint8Array, label?: string): string {
  return tryDecode(bytes, byteOrderMark(bytes) ?? label) ?? tryUtf8(bytes) ?? tryCutUtf8(bytes) ?? decodeGuessed(bytes);
}

/** The character set that a byte order mark names; undefined without one. Source: WHATWG Encoding, "BOM sniff". */
export function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

/** The text as UTF-8; undefined where the bytes are none. */
export function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 that was cut off within its last letter, which is left out; undefined where nothing else shows that it is UTF-8. */
function tryCutUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return /[^\0-\x7f]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function tryDecode(bytes: Uint8Array, label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

let detect: Detect | undefined;
const allowance = new Allowance(GUESSES_AT_ONCE, GUESSES_A_SECOND);
/** Guesses by the bytes they were made of, the oldest first. */
const remembered = new Map<string, string>();
/** Where there are too many texts to guess: they come from one sender, and are written like those before. */
let guessedLast = LAST_RESORT;

/** The character set that a text looks like, as WHATWG Encoding names it; where there are too many to guess, that of the one before. */
export function guessCharacterSet(bytes: Uint8Array): string {
  return guess(bytes.subarray(0, MOST_GUESSED_BYTES));
}

function decodeGuessed(bytes: Uint8Array): string {
  const name = guessCharacterSet(bytes);
  const text = tryDecode(bytes, name) ?? "";
  // A guess that cannot read all of it was none.
  return text === "" || text.includes("\uFFFD") ? new TextDecoder(LAST_RESORT).decode(bytes) : text;
}

function guess(sample: Uint8Array): string {
  const key = sample.length <= LONGEST_REMEMBERED_BYTES ? Buffer.from(sample).toString("latin1") : undefined;
  const known = key === undefined ? undefined : remembered.get(key);
  if (known !== undefined) return known;
  if (!allowance.take(performance.now())) return guessedLast;
  // Loaded when first needed: its model takes 15 MB, and most sites speak UTF-8 alone.
  detect ??= (createRequire(import.meta.url)("jschardet") as { detect: Detect }).detect;
  const detectEncodings = standsAlone(sample) ? LATIN : [...LATIN, ...FOREIGN];
  const name = detect(sample, { detectEncodings, minimumThreshold: 0 }).encoding?.toLowerCase() ?? LAST_RESORT;
  guessedLast = WHATWG_NAMES[name] ?? name;
  if (key !== undefined) remember(key, guessedLast);
  return guessedLast;
}

function remember(key: string, name: string): void {
  remembered.set(key, name);
  if (remembered.size <= MOST_REMEMBERED) return;
  const [oldest = ""] = remembered.keys();
  remembered.delete(oldest);
}

/**
 * Bytes beyond ASCII stand alone, or two of them beside an ASCII letter (`Grüße`): letters with accents among others, no
 * script of its own.
 */
function standsAlone(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const from = at;
    while ((bytes[at + 1] ?? 0) > 0x7f) at++;
    const length = at - from + 1;
    if (length > 2 || (length === 2 && !isLetter(bytes[from - 1]) && !isLetter(bytes[at + 1]))) return false;
  }
  return true;
}

function isLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
