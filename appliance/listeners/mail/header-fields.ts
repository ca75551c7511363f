/** Header fields of a mail or of one of its parts: names, values, encoded words, parameters. Source: RFC 5322, 2047, 2231. */
import { MAIL_LIMITS, type Allowance } from "./allowance.ts";
import { decodeMailText } from "./mail-charset.ts";
import { decodeBase64, decodeQuotedPrintable } from "./transfer-encoding.ts";

/** Values by name in lower case, as they stand: folded lines joined, bytes as Latin-1. */
export type HeaderFields = ReadonlyMap<string, readonly string[]>;

const LINE_FEED = 0x0a;
const FIELD = /^([!-9;-~]{1,100})[ \t]*:/;

/**
 * The fields at the beginning of the bytes, and where the body begins. Lines that are no field end them.
 * @param isMail of a whole mail blank lines before the first field are left out: some programs send one. A part may have no field
 */
export function readHeader(
  bytes: Uint8Array,
  allowance: Allowance,
  isMail: boolean,
): { fields: HeaderFields; bodyAt: number } {
  const fields = new Map<string, string[]>();
  let last: string[] | undefined;
  let count = 0;
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(LINE_FEED, at);
    const behind = end < 0 ? bytes.length : end + 1;
    if (behind > MAIL_LIMITS.headerBytes || count >= MAIL_LIMITS.headerFields) {
      allowance.faults.add("headerTooLong");
      return { fields, bodyAt: findBlankLine(bytes, at) };
    }
    const line = latin1(bytes.subarray(at, end < 0 ? bytes.length : end)).replace(/\r$/, "");
    if (line.trim() === "" && (line === "" || last === undefined)) {
      if (count > 0 || !isMail || at > 8) return { fields, bodyAt: behind };
    } else if (last !== undefined && /^[ \t]/.test(line)) {
      last[last.length - 1] += ` ${line.trim()}`;
    } else {
      const name = FIELD.exec(line)?.[1]?.toLowerCase();
      if (name === undefined) {
        // The line of a mailbox file, or a field that is none.
        if (/^>?From /.test(line)) {
          at = behind;
          continue;
        }
        return { fields, bodyAt: at };
      }
      const value = line.slice(line.indexOf(":") + 1).trim();
      last = fields.get(name) ?? [];
      last.push(value);
      fields.set(name, last);
      count++;
    }
    at = behind;
  }
  return { fields, bodyAt: bytes.length };
}

function findBlankLine(bytes: Uint8Array, from: number): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const crlf = view.indexOf("\r\n\r\n", from, "latin1");
  const lf = view.indexOf("\n\n", from, "latin1");
  const ends = [crlf < 0 ? Number.POSITIVE_INFINITY : crlf + 4, lf < 0 ? Number.POSITIVE_INFINITY : lf + 2];
  return Math.min(...ends, bytes.length);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** The first value of a field, decoded; undefined where there is none. */
export function fieldText(fields: HeaderFields, name: string): string | undefined {
  const value = fields.get(name)?.[0];
  return value === undefined ? undefined : decodeHeaderText(value);
}

const ENCODED_WORD = /=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,4000})\?=/g;

/** Encoded words as what they mean, bytes that nobody encoded as what they seem to be. */
export function decodeHeaderText(value: string): string {
  const pieces: string[] = [];
  let pending: { charset: string; bytes: Uint8Array[] } | undefined;
  let at = 0;
  const flush = () => {
    if (pending !== undefined) pieces.push(decodeMailText(Buffer.concat(pending.bytes), pending.charset));
    pending = undefined;
  };
  for (const word of value.matchAll(ENCODED_WORD)) {
    const between = value.slice(at, word.index);
    const [, charset = "", kind = "", text = ""] = word;
    if (between.trim() !== "" || at === 0) {
      flush();
      pieces.push(decodeRaw(between));
    }
    // Letters may be cut in two between words of one set.
    if (pending?.charset.toLowerCase() !== charset.toLowerCase()) flush();
    pending ??= { charset, bytes: [] };
    pending.bytes.push(decodeWord(kind, text));
    at = word.index + word[0].length;
  }
  flush();
  pieces.push(decodeRaw(value.slice(at)));
  return pieces
    .join("")
    .replaceAll(/[\r\n\t]+/g, " ")
    .trim();
}

function decodeWord(kind: string, text: string): Uint8Array {
  const bytes = Buffer.from(text, "latin1");
  if (kind.toLowerCase() === "b") return decodeBase64(bytes);
  return decodeQuotedPrintable(Buffer.from(text.replaceAll("_", " "), "latin1"));
}

function decodeRaw(text: string): string {
  return /[^ -~\s]/.test(text) ? decodeMailText(Buffer.from(text, "latin1")) : text;
}

/** A value with parameters, such as of `Content-Type`: its first word in lower case, parameters by name. */
export interface ParameterValue {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER = /;\s*([^\s=;"]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.){0,2000})"?|([^;]{0,2000}))/g;

export function readParameters(text: string): ParameterValue {
  const value = text.split(";", 1)[0]?.trim().toLowerCase().split(/[\s(]/, 1)[0] ?? "";
  const found = new Map<string, string>();
  for (const [, name = "", quoted, bare = ""] of text.slice(0, 20_000).matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, quoted?.replaceAll(/\\(.)/g, "$1") ?? bare.trim());
  }
  const parameters = new Map<string, string>();
  for (const [name, raw] of found) {
    const base = name.split("*", 1)[0] ?? name;
    if (!parameters.has(base)) parameters.set(base, name === base ? decodeHeaderText(raw) : joinContinued(found, base));
  }
  return { value, parameters };
}

/** `name*0*=utf-8''%C4%8D; name*1=...` and `name*=...`. Source: RFC 2231, 3 and 4. */
function joinContinued(found: ReadonlyMap<string, string>, base: string): string {
  const whole = found.get(`${base}*`);
  const pieces: string[] = whole === undefined ? [] : [whole];
  for (let n = 0; whole === undefined && n < 100; n++) {
    const piece = found.get(`${base}*${n}*`) ?? found.get(`${base}*${n}`);
    if (piece === undefined) break;
    pieces.push(piece);
  }
  const joined = pieces.join("");
  const [charset = "", , ...rest] = joined.split("'");
  if (rest.length === 0) return joined;
  return decodeMailText(unescapePercents(rest.join("'")), charset);
}

function unescapePercents(text: string): Uint8Array {
  return Buffer.from(
    text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}
