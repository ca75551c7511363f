/**
 * DNS messages on the wire: a question out, an answer in. Node's own resolver hides what a check must know (flags, the
 * true cause of a failure), hence this small codec. Source: RFC 1035, section 4; RFC 3596 (AAAA).
 */
import { decodeText } from "#lib/decode-text.ts";
import { codedError } from "#lib/errno.ts";
import { isIP, isIPv4 } from "node:net";
import { domainToASCII } from "node:url";

/** Type numbers: RFC 1035, section 3.2.2, and RFC 3596. */
export const RECORD_TYPES = { A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28 } as const;
export type RecordType = keyof typeof RECORD_TYPES;

export interface DnsRecord {
  readonly name: string;
  readonly type: RecordType;
  readonly ttlSeconds: number;
  /** As people write it: an address, a name without final dot, `10 mail.acme.example`, a text, the fields of an SOA. */
  readonly data: string;
}

export interface DnsAnswer {
  readonly id: number;
  readonly authoritative: boolean;
  readonly truncated: boolean;
  /** 0 NOERROR, 1 FORMERR, 2 SERVFAIL, 3 NXDOMAIN, 4 NOTIMP, 5 REFUSED. */
  readonly responseCode: number;
  /** Name and type number of the question that is answered; undefined where the answer repeats none. */
  readonly question: { readonly name: string; readonly type: number } | undefined;
  /** Records of the answer section of the types known here. */
  readonly answers: readonly DnsRecord[];
}

/** The bytes are no DNS answer. */
export class DnsFormatError extends Error {
  readonly code = "EBADRESP";
  constructor(message: string) {
    super(message);
    this.name = "DnsFormatError";
  }
}

const HEADER_BYTES = 12;
const CLASS_IN = 1;
const MOST_RECORDS = 1000;
const LONGEST_NAME = 255;
/** A name of 255 bytes has no more labels, and needs no more pointers. */
const MOST_LABELS = 127;
const MOST_POINTERS = 127;

/** A name as DNS compares it: lower case, no final dot, ASCII; an address becomes its reverse name (RFC 1035, 3.5; RFC 3596, 2.5). */
export function questionName(name: string, type: RecordType): string {
  if (type === "PTR" && isIP(name) !== 0) return reverseName(name);
  const bare = name.replace(/\.$/, "").toLowerCase();
  return /[^!-~]/.test(bare) ? domainToASCII(bare) : bare;
}

/**
 * A question of one record type.
 * @param name as `questionName` makes it
 * @throws Error with code EINVAL when the name cannot be written: a label is empty or longer than 63, the whole longer
 *   than 255
 */
export function encodeQuestion(id: number, name: string, type: RecordType, recursion: boolean): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(id, 0);
  header.writeUInt16BE(recursion ? 0x0100 : 0, 2);
  header.writeUInt16BE(1, 4);
  const tail = Buffer.alloc(4);
  tail.writeUInt16BE(RECORD_TYPES[type], 0);
  tail.writeUInt16BE(CLASS_IN, 2);
  return Buffer.concat([header, encodeName(name), tail]);
}

function encodeName(name: string): Buffer {
  const labels = name === "" ? [] : name.split(".");
  const parts = labels.map((label) => {
    const bytes = Buffer.from(label, "latin1");
    if (bytes.length === 0 || bytes.length > 63) throw codedError("EINVAL", `"${name}" is no name for DNS`);
    return Buffer.concat([Buffer.from([bytes.length]), bytes]);
  });
  const encoded = Buffer.concat([...parts, Buffer.from([0])]);
  if (encoded.length > LONGEST_NAME) throw codedError("EINVAL", `"${name}" is too long for DNS`);
  return encoded;
}

/** @throws DnsFormatError for everything that is no answer by the rules */
export function decodeAnswer(message: Buffer): DnsAnswer {
  if (message.length < HEADER_BYTES) throw new DnsFormatError("too short");
  const flags = message.readUInt16BE(2);
  if ((flags & 0x8000) === 0) throw new DnsFormatError("a question, not an answer");
  const cursor = new Cursor(message, new Map(), HEADER_BYTES);
  const questions = message.readUInt16BE(4);
  if (questions > 1) throw new DnsFormatError("more than one question");
  const question = questions === 0 ? undefined : { name: cursor.name(), type: cursor.uint16() };
  if (question !== undefined) cursor.uint16(); // class
  const answers: DnsRecord[] = [];
  const count = message.readUInt16BE(6);
  if (count > MOST_RECORDS) throw new DnsFormatError("too many records");
  for (let i = 0; i < count; i++) {
    const record = readRecord(cursor);
    if (record !== undefined) answers.push(record);
  }
  return {
    id: message.readUInt16BE(0),
    authoritative: (flags & 0x0400) !== 0,
    truncated: (flags & 0x0200) !== 0,
    responseCode: flags & 0x000f,
    question,
    answers,
  };
}

const TYPE_OF_NUMBER: ReadonlyMap<number, RecordType> = new Map(
  Object.entries(RECORD_TYPES).map(([type, number]) => [number, type as RecordType]),
);

function readRecord(cursor: Cursor): DnsRecord | undefined {
  const name = cursor.name();
  const number = cursor.uint16();
  const recordClass = cursor.uint16();
  const ttlSeconds = cursor.uint32();
  const data = cursor.part(cursor.uint16());
  const type = TYPE_OF_NUMBER.get(number);
  if (type === undefined || recordClass !== CLASS_IN) return undefined;
  return { name, type, ttlSeconds, data: readData(type, data) };
}

function readData(type: RecordType, cursor: Cursor): string {
  switch (type) {
    case "A":
      return [...cursor.bytes(4)].join(".");
    case "AAAA":
      return canonicalAddress(Array.from({ length: 8 }, () => cursor.uint16().toString(16)).join(":"));
    case "NS":
    case "CNAME":
    case "PTR":
      return cursor.name();
    case "MX":
      return `${cursor.uint16()} ${cursor.name()}`;
    case "TXT": {
      // Strings of at most 255 bytes; a letter may begin in one and end in the next.
      const parts: Buffer[] = [];
      while (!cursor.atEnd()) parts.push(cursor.bytes(cursor.uint8()));
      return decodeText(Buffer.concat(parts));
    }
    case "SOA":
      return [cursor.name(), cursor.name(), ...Array.from({ length: 5 }, () => cursor.uint32())].join(" ");
  }
}

/** The shortest form of an IPv6 address (RFC 5952); other text as it is. */
export function canonicalAddress(address: string): string {
  return isIP(address) === 6 ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
}

function reverseName(address: string): string {
  if (isIPv4(address)) return `${address.split(".").toReversed().join(".")}.in-addr.arpa`;
  const [head = "", tail] = canonicalAddress(address).split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const front = groups(head);
  const back = groups(tail ?? "");
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => "0");
  const digits = [...front, ...zeros, ...back].map((group) => group.padStart(4, "0")).join("");
  return `${digits.split("").toReversed().join(".")}.ip6.arpa`;
}

/** Reads forward through a message and never beyond its end. */
class Cursor {
  readonly #message: Buffer;
  /** Labels by where a pointer led to; of the whole message. */
  readonly #names: Map<number, readonly string[]>;
  readonly #end: number;
  #at: number;

  constructor(message: Buffer, names: Map<number, readonly string[]>, at: number, end = message.length) {
    this.#message = message;
    this.#names = names;
    this.#at = at;
    this.#end = end;
  }

  atEnd(): boolean {
    return this.#at >= this.#end;
  }

  bytes(length: number): Buffer {
    const from = this.#at;
    if (from + length > this.#end) throw new DnsFormatError("cut off");
    this.#at += length;
    return this.#message.subarray(from, this.#at);
  }

  /** A cursor over the next bytes, which may point back into the whole message. */
  part(length: number): Cursor {
    const from = this.#at;
    this.bytes(length);
    return new Cursor(this.#message, this.#names, from, this.#at);
  }

  uint8(): number {
    return this.bytes(1).readUInt8();
  }

  uint16(): number {
    return this.bytes(2).readUInt16BE();
  }

  uint32(): number {
    return this.bytes(4).readUInt32BE();
  }

  /**
   * A name, its compression followed (RFC 1035, 4.1.4): only ever backwards, so that nobody leads us in circles, and only so
   * often, so that nobody leads us far. What was found behind a pointer is remembered for the next name that points there.
   */
  name(): string {
    const labels: string[] = [];
    let length = 0;
    let source = new Cursor(this.#message, this.#names, this.#at, this.#end);
    let limit = this.#at;
    let resumeAt: number | undefined;
    let first: { readonly to: number; readonly labels: number } | undefined;
    let left = MOST_POINTERS;
    for (let size = source.uint8(); size !== 0; size = source.uint8()) {
      if (size >= 0xc0) {
        const to = ((size & 0x3f) << 8) | source.uint8();
        if (to >= limit) throw new DnsFormatError("a name that points forward");
        if (left-- <= 0) throw new DnsFormatError("a name of pointers");
        resumeAt ??= source.#at;
        first ??= { to, labels: labels.length };
        const known = this.#names.get(to);
        if (known !== undefined) {
          labels.push(...known);
          break;
        }
        limit = to;
        source = new Cursor(this.#message, this.#names, to);
      } else {
        if (size > 63) throw new DnsFormatError("a label of unknown kind");
        labels.push(readLabel(source.bytes(size)));
      }
      length += size >= 0xc0 ? 0 : size + 1;
      if (length > LONGEST_NAME) throw new DnsFormatError("a name too long");
    }
    if (labels.length > MOST_LABELS) throw new DnsFormatError("a name too long");
    if (first !== undefined) this.#names.set(first.to, labels.slice(first.labels));
    this.#at = resumeAt ?? source.#at;
    return labels.join(".");
  }
}

/** Printable, in lower case; dots inside a label and other bytes are escaped as master files do (RFC 1035, 5.1). */
function readLabel(bytes: Buffer): string {
  return [...bytes]
    .map((byte) => {
      if (byte === 0x2e || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
      if (byte <= 0x20 || byte >= 0x7f) return `\\${String(byte).padStart(3, "0")}`;
      return String.fromCharCode(byte).toLowerCase();
    })
    .join("");
}
