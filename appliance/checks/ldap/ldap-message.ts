/**
 * What a directory says, as far as a check needs it. Source: RFC 4511.
 * Reading throws BerFault and nothing else.
 */
import { BerFault, BerReader, signed, TAG } from "#snmp/ber.ts";

/** Tags of protocol operations: RFC 4511, section 4.2 and following. */
export const OPERATION = {
  bindResponse: 0x61,
  searchEntry: 0x64,
  searchDone: 0x65,
  searchReference: 0x73,
  extendedResponse: 0x78,
} as const;

const ENUMERATED = 0x0a;

export interface LdapMessage {
  readonly id: number;
  /** One of `OPERATION`, or something else. */
  readonly operation: number;
  /** Stands at the beginning of the operation's content. */
  readonly content: BerReader;
}

/** RFC 4511, section 4.1.9. */
export interface LdapResult {
  readonly resultCode: number;
  /** What the server says about it, in its own words. */
  readonly diagnostic: string;
}

export interface LdapEntry {
  readonly name: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

/** Tag, length and content. @param content shorter than 128 bytes */
function element(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.of(tag, body.length), body]);
}

/** A result without words. @param id below 128, which no conversation of a check reaches */
export function encodeResult(id: number, operation: number, resultCode: number): Buffer {
  const code = Buffer.alloc(4);
  code.writeInt32BE(resultCode);
  const result = element(operation, element(ENUMERATED, code), element(TAG.octets), element(TAG.octets));
  return element(TAG.sequence, element(TAG.integer, Buffer.of(id)), result);
}

/** @param bytes one whole message, without anything behind it */
export function decodeMessage(bytes: Buffer): LdapMessage {
  const reader = new BerReader(bytes);
  const end = reader.enter(TAG.sequence, "the message");
  const inner = new BerReader(bytes, reader.at, end);
  const id = inner.integer("the message's number");
  const operation = inner.peekTag();
  const stop = inner.enterAny("the operation");
  return { id, operation, content: new BerReader(bytes, inner.at, stop) };
}

export function readResult(content: BerReader): LdapResult {
  const stop = content.enter(ENUMERATED, "the result code");
  const resultCode = signed(content.bytes, content.at, stop);
  if (resultCode === undefined) throw new BerFault("the result code is no number");
  content.at = stop;
  content.octets("the matched name");
  return { resultCode, diagnostic: content.octets("the diagnostic message").toString("utf8") };
}

export function readEntry(content: BerReader): LdapEntry {
  const name = content.octets("the entry's name").toString("utf8");
  const attributes: Record<string, string[]> = {};
  const list = enterList(content, TAG.sequence, "the attributes");
  while (!list.atEnd) {
    const attribute = enterList(list, TAG.sequence, "an attribute");
    const values: string[] = [];
    attributes[attribute.octets("an attribute's name").toString("utf8")] = values;
    const set = enterList(attribute, 0x31, "the values");
    while (!set.atEnd) values.push(set.octets("a value").toString("utf8"));
  }
  return { name, attributes };
}

/** @returns how many places it refers to */
export function readReferral(content: BerReader): number {
  let places = 0;
  for (; !content.atEnd; places += 1) content.octets("a place");
  return places;
}

/** A reader for the inside of an element; the outer reader goes on behind it. */
function enterList(reader: BerReader, tag: number, what: string): BerReader {
  const stop = reader.enter(tag, what);
  const inner = new BerReader(reader.bytes, reader.at, stop);
  reader.at = stop;
  return inner;
}

/** Names of result codes that people meet. Source: RFC 4511, appendix A. */
const RESULT_NAMES: Readonly<Record<number, string>> = {
  1: "operations error",
  2: "protocol error",
  3: "time limit exceeded",
  4: "size limit exceeded",
  7: "authentication method not supported",
  8: "stronger authentication required",
  10: "referral to another server",
  11: "administrative limit exceeded",
  12: "critical extension not available",
  13: "confidentiality required",
  16: "no such attribute",
  17: "undefined attribute type",
  18: "inappropriate matching",
  21: "invalid attribute syntax",
  32: "no such object",
  34: "invalid name",
  48: "inappropriate authentication",
  49: "invalid credentials",
  50: "insufficient access rights",
  51: "busy",
  52: "unavailable",
  53: "unwilling to perform",
  80: "other error",
};

/** `invalid credentials (49)`. */
export function resultName(resultCode: number): string {
  const name = RESULT_NAMES[resultCode];
  return name === undefined ? `result code ${resultCode}` : `${name} (${resultCode})`;
}
