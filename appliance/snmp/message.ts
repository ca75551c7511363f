/**
 * SNMP messages with a community (versions 1 and 2c): writing requests, reading answers.
 * Sources: RFC 1157 (version 1), RFC 1901 (version 2c), RFC 3416, section 3 (PDUs).
 */
import { BerFault, BerReader, BerWriter, encodeOid, oidText, signed, TAG, unsigned32, unsigned64 } from "./ber.ts";
import type { SnmpValue } from "./client.ts";
import { isOid } from "./oid.ts";

/** What is asked. */
export interface Question {
  readonly type: "get" | "getNext" | "getBulk";
  readonly oids: readonly string[];
  /** For getBulk only; all OIDs repeat. */
  readonly maxRepetitions?: number;
}

/** In place of a value: why there is none. `null`: the agent sent a NULL; `malformed`: a value that breaks its type's rules. */
export type Absence = "noSuchObject" | "noSuchInstance" | "endOfMibView" | "null" | "malformed";

export interface AnsweredVarbind {
  readonly oid: string;
  readonly value: SnmpValue | Absence;
}

export interface Answer {
  /** RFC 3416: 0 noError, 1 tooBig, 2 noSuchName, ... */
  readonly errorStatus: number;
  /** Position of the varbind at fault, from 1; 0: none is named. */
  readonly errorIndex: number;
  readonly varbinds: readonly AnsweredVarbind[];
}

/** An answer with what it is matched and checked by. */
export interface CommunityAnswer extends Answer {
  readonly version: "1" | "2c" | "other";
  readonly community: Buffer;
  readonly requestId: number;
}

export const ERROR_STATUS = { noError: 0, tooBig: 1, noSuchName: 2, genErr: 5 } as const;

/** RFC 3416's names, for messages. */
const ERROR_NAMES = [
  "noError",
  "tooBig",
  "noSuchName",
  "badValue",
  "readOnly",
  "genErr",
  "noAccess",
  "wrongType",
  "wrongLength",
  "wrongEncoding",
  "wrongValue",
  "noCreation",
  "inconsistentValue",
  "resourceUnavailable",
  "commitFailed",
  "undoFailed",
  "authorizationError",
  "notWritable",
  "inconsistentName",
];
export function errorStatusName(status: number): string {
  return ERROR_NAMES[status] ?? `error status ${status}`;
}

const PDU_TAG = { get: 0xa0, getNext: 0xa1, getBulk: 0xa5 } as const;
const RESPONSE_TAG = 0xa2;
const NULL_VALUE = Buffer.from([TAG.null, 0]);

/** OIDs are asked for again and again: their encoding is kept, the oldest are dropped. */
const encodedOids = new Map<string, Buffer>();
const MOST_ENCODED_OIDS = 20_000;

/** The encoding of an OID, remembered. @throws RangeError when it is none */
export function encodedOid(oid: string): Buffer {
  const known = encodedOids.get(oid);
  if (known !== undefined) return known;
  if (!isOid(oid)) throw new RangeError(`"${oid.slice(0, 100)}" is no OID`);
  if (encodedOids.size >= MOST_ENCODED_OIDS) {
    const oldest = encodedOids.keys().next().value;
    if (oldest !== undefined) encodedOids.delete(oldest);
  }
  const encoded = encodeOid(oid);
  encodedOids.set(oid, encoded);
  return encoded;
}

const writer = new BerWriter();

/**
 * A request's bytes.
 * @param requestId 0 to 2^31-1
 * @param encode how OIDs are encoded; default: remembered
 * @throws RangeError for what is no OID
 */
export function encodeRequest(
  version: "1" | "2c",
  community: Buffer,
  requestId: number,
  question: Question,
  encode: (oid: string) => Buffer = encodedOid,
): Buffer {
  writer.clear();
  for (let i = question.oids.length - 1; i >= 0; i -= 1) {
    const end = writer.mark();
    writer.raw(NULL_VALUE);
    writer.raw(encode(question.oids[i] ?? ""));
    writer.wrap(TAG.sequence, end);
  }
  writer.wrap(TAG.sequence, 0);
  writer.integer(question.type === "getBulk" ? (question.maxRepetitions ?? 1) : 0);
  writer.integer(0);
  writer.integer(requestId);
  writer.wrap(PDU_TAG[question.type], 0);
  writer.octets(community);
  writer.integer(version === "1" ? 0 : 1);
  writer.wrap(TAG.sequence, 0);
  return writer.take();
}

/** Head of an answer, enough to find the request it belongs to. The reader stands behind the request id. */
export interface AnswerHead {
  readonly version: "1" | "2c" | "other";
  readonly community: Buffer;
  readonly requestId: number;
  readonly reader: BerReader;
}

/** @throws BerFault when the bytes are no answer of SNMP version 1 or 2c */
export function readHead(bytes: Buffer): AnswerHead {
  const reader = new BerReader(bytes);
  reader.end = reader.enter(TAG.sequence, "the message");
  const version = reader.integer("the version");
  const community = reader.octets("the community");
  reader.end = reader.enter(RESPONSE_TAG, "the PDU");
  const requestId = reader.integer("the request id");
  return { version: version === 0 ? "1" : version === 1 ? "2c" : "other", community, requestId, reader };
}

/** The rest of an answer whose head was read. @throws BerFault */
export function readBody(head: AnswerHead, asked: readonly string[]): Answer {
  const { reader } = head;
  const errorStatus = reader.integer("the error status");
  const errorIndex = reader.integer("the error index");
  const varbinds: AnsweredVarbind[] = [];
  reader.end = reader.enter(TAG.sequence, "the list of values");
  while (!reader.atEnd) {
    const stop = reader.enter(TAG.sequence, "a value");
    varbinds.push(readVarbind(reader, stop, asked[varbinds.length]));
    reader.at = stop;
  }
  return { errorStatus, errorIndex, varbinds };
}

export function readVarbind(reader: BerReader, stop: number, asked: string | undefined): AnsweredVarbind {
  const outer = reader.end;
  reader.end = stop;
  const oid = asked !== undefined && isEncodedHere(reader, asked) ? asked : reader.oid("the name of a value");
  const value = readValue(reader);
  reader.end = outer;
  return { oid, value };
}

/** Most answers name exactly what was asked: comparing bytes is cheaper than making text of them. Steps over it if so. */
function isEncodedHere(reader: BerReader, asked: string): boolean {
  const encoded = encodedOid(asked);
  const stop = reader.at + encoded.length;
  if (stop > reader.end || reader.bytes.compare(encoded, 0, encoded.length, reader.at, stop) !== 0) return false;
  reader.at = stop;
  return true;
}

/** One value. A sound element with bad content is `malformed`, so that it does not cost its neighbours. @throws BerFault */
export function readValue(reader: BerReader): SnmpValue | Absence {
  const tag = reader.peekTag();
  const stop = reader.enterAny("a value");
  const { bytes, at } = reader;
  reader.at = stop;
  switch (tag) {
    case TAG.integer:
      return numberOrMalformed("integer", within32(signed(bytes, at, stop)));
    case TAG.counter32:
      return numberOrMalformed("counter32", unsigned32(bytes, at, stop));
    case TAG.gauge32:
    case TAG.unsigned32:
      return numberOrMalformed("gauge32", unsigned32(bytes, at, stop));
    case TAG.timeticks:
      return numberOrMalformed("timeticks", unsigned32(bytes, at, stop));
    case TAG.counter64: {
      const value = unsigned64(bytes, at, stop);
      return value === undefined ? "malformed" : { type: "counter64", value };
    }
    case TAG.octets:
      return { type: "octets", value: bytes.subarray(at, stop) };
    case TAG.opaque:
      return { type: "opaque", value: bytes.subarray(at, stop) };
    case TAG.oid: {
      const value = oidText(bytes, at, stop);
      return value === undefined ? "malformed" : { type: "oid", value };
    }
    case TAG.ipAddress:
      return stop - at === 4 ? { type: "ipAddress", value: bytes.subarray(at, stop).join(".") } : "malformed";
    case TAG.null:
      return "null";
    case TAG.noSuchObject:
      return "noSuchObject";
    case TAG.noSuchInstance:
      return "noSuchInstance";
    case TAG.endOfMibView:
      return "endOfMibView";
    default:
      return "malformed";
  }
}

/** What fits an INTEGER of SNMP (RFC 2578, 7.1.1). */
export function within32(value: number | undefined): number | undefined {
  return value !== undefined && value >= -0x80000000 && value <= 0x7fffffff ? value : undefined;
}

function numberOrMalformed(
  type: "integer" | "counter32" | "gauge32" | "timeticks",
  value: number | undefined,
): SnmpValue | Absence {
  return value === undefined ? "malformed" : { type, value };
}

/** A whole answer at once, for tests and listeners. @throws BerFault */
export function readAnswer(bytes: Buffer): CommunityAnswer {
  const head = readHead(bytes);
  return { ...readBody(head, []), version: head.version, community: head.community, requestId: head.requestId };
}

export { BerFault };
