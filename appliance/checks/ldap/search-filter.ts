/** Search filters from their written form (RFC 4515) to the bytes that LDAP wants (RFC 4511, section 4.5.1.7). */
import { TAG } from "#snmp/ber.ts";
import { element, text } from "./ldap-message.ts";

/** The text is no search filter. The message says why, for the person who wrote it. */
export class FilterFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FilterFault";
  }
}

const MOST_DEPTH = 20;
const FILTER = {
  and: 0xa0,
  or: 0xa1,
  not: 0xa2,
  equal: 0xa3,
  substrings: 0xa4,
  atLeast: 0xa5,
  atMost: 0xa6,
  present: 0x87,
  like: 0xa8,
} as const;
const SUBSTRING = { first: 0x80, within: 0x81, last: 0x82 } as const;
const TAG_OF_OPERATOR: Readonly<Record<string, number>> = {
  "~=": FILTER.like,
  ">=": FILTER.atLeast,
  "<=": FILTER.atMost,
};
/** Attribute, operator, value. Extensible matches (`:=`) are left out: nobody counts entries with them. */
const ITEM = /^([A-Za-z0-9][A-Za-z0-9.;-]*)(~=|>=|<=|=)([^()]*)$/s;

/**
 * @param written e.g. `(&(objectClass=person)(mail=*@acme.example))`; the outermost brackets may be missing
 * @throws FilterFault
 */
export function encodeFilter(written: string): Buffer {
  const trimmed = written.trim();
  const reader = { written: trimmed.startsWith("(") ? trimmed : `(${trimmed})`, at: 0 };
  const filter = readFilter(reader, 0);
  if (reader.at < reader.written.length) throw new FilterFault(`something is left over at character ${reader.at + 1}`);
  return filter;
}

interface FilterReader {
  readonly written: string;
  at: number;
}

function readFilter(reader: FilterReader, depth: number): Buffer {
  if (depth > MOST_DEPTH) throw new FilterFault(`it is nested deeper than ${MOST_DEPTH} brackets`);
  expect(reader, "(");
  const kind = reader.written[reader.at];
  const filter = kind === "&" || kind === "|" || kind === "!" ? readGroup(reader, kind, depth) : readItem(reader);
  expect(reader, ")");
  return filter;
}

function readGroup(reader: FilterReader, kind: "&" | "|" | "!", depth: number): Buffer {
  reader.at += 1;
  const parts: Buffer[] = [];
  while (reader.written[reader.at] === "(") parts.push(readFilter(reader, depth + 1));
  if (kind !== "!") return element(kind === "&" ? FILTER.and : FILTER.or, ...parts);
  if (parts.length !== 1) throw new FilterFault("`!` wants exactly one filter behind it");
  return element(FILTER.not, ...parts);
}

function readItem(reader: FilterReader): Buffer {
  const end = reader.written.indexOf(")", reader.at);
  const written = reader.written.slice(reader.at, end === -1 ? undefined : end);
  const [, attribute, operator, value] = ITEM.exec(written) ?? [];
  if (attribute === undefined || operator === undefined || value === undefined) {
    throw new FilterFault(`"${written}" is no comparison such as (name=value)`);
  }
  reader.at += written.length;
  if (operator === "=" && value === "*") return text(FILTER.present, attribute);
  if (operator === "=" && value.includes("*")) return encodeSubstrings(attribute, value.split("*"));
  const tag = TAG_OF_OPERATOR[operator] ?? FILTER.equal;
  return element(tag, text(TAG.octets, attribute), element(TAG.octets, unescaped(value)));
}

function encodeSubstrings(attribute: string, parts: readonly string[]): Buffer {
  const pieces = parts.flatMap((part, place) => {
    if (part === "") return [];
    const tag = place === 0 ? SUBSTRING.first : place === parts.length - 1 ? SUBSTRING.last : SUBSTRING.within;
    return [element(tag, unescaped(part))];
  });
  if (pieces.length === 0) return text(FILTER.present, attribute);
  return element(FILTER.substrings, text(TAG.octets, attribute), element(TAG.sequence, ...pieces));
}

/** The value's bytes; `\2a` stands for the byte 0x2a. */
function unescaped(value: string): Buffer {
  const parts = value.split(/\\([0-9A-Fa-f]{2})/);
  if (parts.some((part, place) => place % 2 === 0 && part.includes("\\"))) {
    throw new FilterFault("a backslash wants two hexadecimal digits behind it");
  }
  return Buffer.concat(parts.map((part, place) => Buffer.from(part, place % 2 === 1 ? "hex" : "utf8")));
}

function expect(reader: FilterReader, bracket: "(" | ")"): void {
  if (reader.written[reader.at] !== bracket)
    throw new FilterFault(`"${bracket}" is missing at character ${reader.at + 1}`);
  reader.at += 1;
}
