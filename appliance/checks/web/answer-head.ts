/**
 * Status line and header of an answer, read as leniently as browsers and curl read them; what is wrong is noted. Pure.
 * Sources: RFC 9112 (2.2, 4, 5.1, 5.2, 6.3); the leniency is that of Chromium's http_response_headers.cc.
 */
import { tryUtf8 } from "#lib/decode-text.ts";
import { makeNote, type ResultNote } from "#model/result-note.ts";
import { malformed } from "./malformed.ts";

export interface AnswerHead {
  readonly status: number;
  /** HTTP/1.0 or older. */
  readonly isOld: boolean;
  /** By name in lower case; of equal names, those that may stand in one list are joined, of others the first counts. */
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  /** All values of `content-length`, and of `transfer-encoding`. */
  readonly lengths: readonly string[];
  readonly notes: readonly ResultNote[];
}

/** Of these only the first is heeded. Source: RFC 9110, 5.3: no list, so no joining. */
const SINGLE: ReadonlySet<string> = new Set(
  "content-type location content-length retry-after date expires last-modified etag server".split(" "),
);
const MOST_HEADERS = 2000;
const MOST_NOTES = 8;
const STATUS_LINE = /^(?:HTTP\/(\d{1,3})(?:\.(\d{1,3}))?|HTTP|ICY)[ \t]+([1-9]\d\d)(?!\d)/i;

/**
 * Takes the head apart.
 * @param head up to and with its empty line, without bytes in front of the status line
 * @throws an error with code HPE_STATUS where the first line is no status line
 */
export function readHead(head: Buffer): AnswerHead {
  const [first = "", ...rest] = linesOf(head);
  const [, major, minor, status] = STATUS_LINE.exec(first) ?? [];
  if (status === undefined) throw malformed("HPE_STATUS", first);
  const notes: ResultNote[] = [];
  if (major === undefined) notes.push(makeNote("httpStatusLine", first.slice(0, 60)));
  if (hasBareLineEnds(head)) notes.push(makeNote("httpLineEnds"));
  const values = readFields(rest, notes);
  return {
    status: Number(status),
    isOld: Number(major ?? 1) < 1 || (Number(major ?? 1) === 1 && Number(minor ?? 0) === 0),
    headers: joined(values),
    setCookies: values.get("set-cookie") ?? [],
    lengths: values.get("content-length") ?? [],
    notes: notes.slice(0, MOST_NOTES),
  };
}

function linesOf(head: Buffer): string[] {
  // Names and values are bytes; UTF-8 where they are that, else Latin-1 as of old (RFC 9110, 5.5).
  const text = tryUtf8(head) ?? head.toString("latin1");
  return text.split("\n").map((line) => line.replace(/\r$/, ""));
}

function hasBareLineEnds(head: Buffer): boolean {
  const end = head.indexOf(0x0a);
  return end > -1 && head[end - 1] !== 0x0d;
}

function readFields(lines: readonly string[], notes: ResultNote[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  let last: string | undefined;
  let left = MOST_HEADERS;
  for (const line of lines) {
    if (line === "") continue;
    if (left-- <= 0) break;
    if (line.startsWith(" ") || line.startsWith("\t")) {
      continueLast(values, last, line);
      notes.push(makeNote("httpFold", last ?? ""));
      continue;
    }
    const colon = line.indexOf(":");
    const written = line.slice(0, Math.max(0, colon));
    const name = written.trim().toLowerCase();
    if (name === "" || /[\s\0]/.test(name)) {
      notes.push(makeNote("httpHeaderIgnored", line.slice(0, 60)));
      last = undefined;
      continue;
    }
    if (written !== written.trimEnd()) notes.push(makeNote("httpSpaceBeforeColon", name));
    const value = line.slice(colon + 1);
    if (/[\0\r]/.test(value)) notes.push(makeNote("httpControlCharacters", name));
    const clean = value.replace(/[\0\r]/g, " ").trim();
    values.set(name, [...(values.get(name) ?? []), clean]);
    last = name;
  }
  return values;
}

/** RFC 9112, 5.2: a user agent replaces the fold by spaces. */
function continueLast(values: Map<string, string[]>, name: string | undefined, line: string): void {
  const known = name === undefined ? undefined : values.get(name);
  if (known === undefined) return;
  known.push(`${known.pop() ?? ""} ${line.trim()}`);
}

function joined(values: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  const headers: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, all] of values) {
    if (name !== "set-cookie") headers[name] = SINGLE.has(name) ? (all[0] ?? "") : all.join(", ");
  }
  return headers;
}
