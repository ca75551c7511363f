/**
 * How the objects of a MIB are written down: an OID, what its SYNTAX means, and what the device's "not known" looks like.
 * A column turns an SNMP value into a cell: the value together with the OID it came from. A value of another type than
 * the MIB says is `WRONG_TYPE`; a value by which the device says that it does not know is undefined.
 * Sources: RFC 2578 and 2579 (types and textual conventions).
 */
import { decodeText } from "#lib/decode-text.ts";
import type { Severity } from "#model/device.ts";
import type { SnmpValue } from "#snmp/client.ts";

/** A value and where it came from. */
export interface Cell<T> {
  readonly value: T;
  readonly oid: string;
}
export type NumberCell = Cell<number>;
export type TextCell = Cell<string>;
/** A value of an enumeration, with the MIB's own word and how bad that is. Textual states have no number. */
export interface StateCell extends Cell<number | undefined> {
  readonly state: string;
  readonly severity: Severity;
}

export const WRONG_TYPE = Symbol("wrong type");

/** How an object's values are understood, as data: for whoever polls it later without this room. */
export type Understanding =
  | ({ readonly kind: "number"; readonly scale: number } & Omit<NumberOptions, "scale">)
  | { readonly kind: "state"; readonly meanings: Meanings; readonly danger?: DangerKind }
  | { readonly kind: "bits"; readonly bits: readonly StateMeaning[] };

/** What is told at once, also at a first look, when it is not well: see `danger.ts`. */
export type DangerKind = "disk" | "array" | "battery" | "powerSupply" | "heat" | "overload";

/** One object of a MIB. */
export interface Column<C> {
  /** Of a scalar: its instance (`...0`). Of a table's column: the column. */
  readonly oid: string;
  /** Of numbers and states. */
  readonly understanding?: Understanding;
  read(value: SnmpValue, oid: string): C | undefined | typeof WRONG_TYPE;
}
export type Columns = Readonly<Record<string, Column<unknown>>>;
export type CellOf<C> = C extends Column<infer T> ? T : never;

export interface NumberOptions {
  /** Factor from the MIB's unit to the form's, e.g. 0.1 for tenths of a degree. */
  readonly scale?: number;
  /** Values by which this MIB says "not known", as the device sends them. */
  readonly absent?: readonly number[];
  /** The same for everything below, or from this value on. */
  readonly absentBelow?: number;
  readonly absentFrom?: number;
}

/** INTEGER, Gauge, Counter, TimeTicks, net-snmp's Opaque floats; also numbers that a MIB carries as text ("23.5 C"). */
export function number(oid: string, options: NumberOptions = {}): Column<NumberCell> {
  const { scale = 1, absent = [], absentBelow = -Infinity, absentFrom = Infinity } = options;
  return {
    oid,
    understanding: { ...options, kind: "number", scale },
    read(value, at) {
      const raw = rawNumber(value);
      if (raw === undefined || raw === WRONG_TYPE) return raw;
      if (absent.includes(raw) || raw < absentBelow || raw >= absentFrom) return undefined;
      return { value: rounded(raw * scale), oid: at };
    },
  };
}

/** DisplayString, SnmpAdminString, OCTET STRING that holds text. Control characters and outer blanks go; empty is absent. */
export function text(oid: string): Column<TextCell> {
  return {
    oid,
    read(value, at) {
      if (value.type !== "octets") return value.type === "ipAddress" ? { value: value.value, oid: at } : WRONG_TYPE;
      const clean = cleanText(value.value);
      return clean === "" ? undefined : { value: clean, oid: at };
    },
  };
}

/** OBJECT IDENTIFIER. */
export function objectId(oid: string): Column<TextCell> {
  return { oid, read: (value, at) => (value.type === "oid" ? { value: value.value, oid: at } : WRONG_TYPE) };
}

/** OCTET STRING as bytes: BITS, addresses. */
export function bytes(oid: string): Column<Cell<Buffer>> {
  return { oid, read: (value, at) => (value.type === "octets" ? { value: value.value, oid: at } : WRONG_TYPE) };
}

/** BITS, bit 0 being the highest of the first byte: what each says that is set. The fact is made of the bytes. */
export function bits(oid: string, meanings: readonly StateMeaning[]): Column<Cell<Buffer>> {
  return { ...bytes(oid), understanding: { kind: "bits", bits: meanings } };
}

/** By the value as text, in lower case. */
export type Meanings = Readonly<Record<string, StateMeaning>>;
/**
 * One value of an enumeration: the MIB's word, how bad it is, and what it says of the power of what the device feeds, where that is
 * not as it should be. `notPresent`: the device has no such thing.
 */
export type StateMeaning = readonly [state: string, severity: Severity | "notPresent", power?: PowerWord | undefined];
/** What a device feeds lives on its battery, or gets nothing; `low`: little is left in the battery, whether in use or not. */
export type PowerWord = "battery" | "off" | "low";

/** An enumerated INTEGER. Numbers the MIB does not list keep their number as word, severity unknown. */
export function state(oid: string, meanings: Readonly<Record<number, StateMeaning>>): Column<StateCell> {
  return {
    oid,
    understanding: { kind: "state", meanings },
    read(value, at) {
      const raw = rawNumber(value);
      if (raw === undefined || raw === WRONG_TYPE) return raw;
      const [word, severity] = meanings[raw] ?? [String(raw), "unknown"];
      return severity === "notPresent" ? undefined : { value: raw, state: word, severity, oid: at };
    },
  };
}

/**
 * A state that a MIB carries as text. Words are compared without regard to case; others are unknown.
 * @param powers what words say of the power of what the device feeds
 */
export function stateText(
  oid: string,
  severities: Readonly<Record<string, Severity | "notPresent">>,
  powers: Readonly<Record<string, PowerWord>> = {},
): Column<StateCell> {
  const known = new Map(Object.entries(severities).map(([word, severity]) => [word.toLowerCase(), severity]));
  const words = text(oid);
  const meanings = Object.fromEntries(
    Object.entries(severities).map(([word, severity]): [string, StateMeaning] => [
      word.toLowerCase(),
      [word, severity, powers[word]],
    ]),
  );
  return {
    oid,
    understanding: { kind: "state", meanings },
    read(value, at) {
      const word = words.read(value, at);
      if (word === undefined || word === WRONG_TYPE) return word;
      const severity = known.get(word.value.toLowerCase()) ?? "unknown";
      return severity === "notPresent" ? undefined : { value: undefined, state: word.value, severity, oid: at };
    },
  };
}

function rawNumber(value: SnmpValue): number | undefined | typeof WRONG_TYPE {
  switch (value.type) {
    case "integer":
    case "counter32":
    case "gauge32":
    case "timeticks":
      return value.value;
    case "counter64":
      return Number(value.value);
    case "opaque":
      return opaqueFloat(value.value);
    case "octets":
      return leadingNumber(cleanText(value.value));
    case "oid":
    case "ipAddress":
      return WRONG_TYPE;
  }
}

/** net-snmp wraps floats: tag 9f 78 (float) or 9f 79 (double), a length, and IEEE 754 (UCD-SNMP-MIB, Float). */
function opaqueFloat(bytes: Buffer): number | typeof WRONG_TYPE {
  if (bytes.length === 7 && bytes[0] === 0x9f && bytes[1] === 0x78) return finite(bytes.readFloatBE(3));
  if (bytes.length === 11 && bytes[0] === 0x9f && bytes[1] === 0x79) return finite(bytes.readDoubleBE(3));
  return WRONG_TYPE;
}

function finite(value: number): number | typeof WRONG_TYPE {
  return Number.isFinite(value) ? value : WRONG_TYPE;
}

/** What devices write where a number is told as text and there is none. */
const NO_NUMBER =
  /^(n\/?a|not (available|applicable|present|installed|supported|readable)|unavailable|offline|-{1,3})$/i;

function leadingNumber(words: string): number | undefined | typeof WRONG_TYPE {
  if (words === "" || NO_NUMBER.test(words)) return undefined;
  const match = /^[+-]?(\d{1,15}([.,]\d{1,12})?|[.,]\d{1,12})/.exec(words);
  return match === null ? WRONG_TYPE : Number(match[0].replace(",", "."));
}

const LONGEST_TEXT = 500;

/** In whatever character set the agent writes; without control characters, outer blanks, or what follows a NUL byte. */
export function cleanText(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  const content = end === -1 ? bytes : bytes.subarray(0, end);
  return decodeText(content)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_TEXT);
}

/** Without the noise that multiplying by 0.1 leaves. */
export function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
