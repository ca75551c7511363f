/**
 * LDAP messages as far as a check needs them: requests to bytes, answers back. Source: RFC 4511.
 * Reading throws BerFault and nothing else.
 */
import { BerFault, BerReader, signed, TAG } from "#snmp/ber.ts";

/** Tags of protocol operations: RFC 4511, section 4.2 and following. */
export const OPERATION = {
  bindRequest: 0x60,
  bindResponse: 0x61,
  unbindRequest: 0x42,
  searchRequest: 0x63,
  searchEntry: 0x64,
  searchDone: 0x65,
  searchReference: 0x73,
  extendedRequest: 0x77,
  extendedResponse: 0x78,
} as const;

export const SCOPES = ["base", "one", "sub"] as const;
export type Scope = (typeof SCOPES)[number];

/** RFC 4511, section 4.14.1. */
const START_TLS = "1.3.6.1.4.1.1466.20037";
const ENUMERATED = 0x0a;
const BOOLEAN = 0x01;
const SIMPLE_AUTHENTICATION = 0x80;
const EXTENDED_REQUEST_NAME = 0x80;
const VERSION = 3;

export interface Search {
  readonly base: string;
  readonly scope: Scope;
  /** As `encodeFilter` makes it. */
  readonly filter: Buffer;
  readonly attributes: readonly string[];
  /** The server stops after so many entries. */
  readonly mostEntries: number;
  readonly mostSeconds: number;
}

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

/** Tag, length and content. @param content shorter than 64 KiB, which the settings see to */
export function element(tag: number, ...content: readonly Buffer[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  const head = length < 0x80 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), ...content]);
}

export function text(tag: number, value: string): Buffer {
  return element(tag, Buffer.from(value, "utf8"));
}

function whole(tag: number, value: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt32BE(value, 1);
  const start = bytes.findIndex((byte, place) => byte !== 0 || place === 4);
  return element(tag, bytes.subarray((bytes[start] ?? 0) >= 0x80 ? start - 1 : start));
}

function message(id: number, operation: Buffer): Buffer {
  return element(TAG.sequence, whole(TAG.integer, id), operation);
}

/** A simple bind; with an empty name and password an anonymous one. */
export function encodeBind(id: number, name: string, password: string): Buffer {
  const content = [whole(TAG.integer, VERSION), text(TAG.octets, name), text(SIMPLE_AUTHENTICATION, password)];
  return message(id, element(OPERATION.bindRequest, ...content));
}

export function encodeStartTls(id: number): Buffer {
  return message(id, element(OPERATION.extendedRequest, text(EXTENDED_REQUEST_NAME, START_TLS)));
}

export function encodeUnbind(id: number): Buffer {
  return message(id, element(OPERATION.unbindRequest));
}

export function encodeSearch(id: number, search: Search): Buffer {
  return message(
    id,
    element(
      OPERATION.searchRequest,
      text(TAG.octets, search.base),
      whole(ENUMERATED, SCOPES.indexOf(search.scope)),
      whole(ENUMERATED, 0), // aliases are not followed
      whole(TAG.integer, search.mostEntries),
      whole(TAG.integer, search.mostSeconds),
      element(BOOLEAN, Buffer.from([0])), // not only the types, also the values
      search.filter,
      element(TAG.sequence, ...search.attributes.map((name) => text(TAG.octets, name))),
    ),
  );
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
