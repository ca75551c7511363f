/**
 * The part of BER that SNMP uses: reading that bears anything a network sends, and writing from back to front.
 * Reading throws `BerFault` and nothing else; it never looks outside its bytes and never allocates by a stated length.
 * Sources: X.690; RFC 3417, section 8 (definite lengths only); RFC 2578 (ranges of the types).
 */
import { MOST_ARCS } from "./oid.ts";

/** Tags of RFC 1157, RFC 2578 and RFC 3416. */
export const TAG = {
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
  ipAddress: 0x40,
  counter32: 0x41,
  gauge32: 0x42,
  timeticks: 0x43,
  opaque: 0x44,
  counter64: 0x46,
  unsigned32: 0x47,
  noSuchObject: 0x80,
  noSuchInstance: 0x81,
  endOfMibView: 0x82,
} as const;

/** The bytes break the rules. The message names the rule. */
export class BerFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BerFault";
  }
}

/** Reads one element after the other. `at` is the next byte, `end` the first one that is not ours. */
export class BerReader {
  readonly bytes: Buffer;
  at: number;
  end: number;

  constructor(bytes: Buffer, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  get atEnd(): boolean {
    return this.at >= this.end;
  }

  /** The tag of the next element, which stays unread. */
  peekTag(): number {
    if (this.at >= this.end) throw new BerFault("it ends where a value should begin");
    return this.bytes[this.at] ?? 0;
  }

  /** Reads tag and length; afterwards `at` is the first byte of the content. Returns where the content ends. */
  enter(tag: number, what: string): number {
    if (this.peekTag() !== tag) {
      throw new BerFault(`${what} has tag 0x${this.peekTag().toString(16)} in place of 0x${tag.toString(16)}`);
    }
    return this.enterAny(what);
  }

  /** The same for whatever tag is there. */
  enterAny(what: string): number {
    let at = this.at + 1;
    let length = this.bytes[at] ?? -1;
    if (at >= this.end) throw new BerFault(`${what} ends before its length`);
    at += 1;
    if (length >= 0x80) {
      const octets = length & 0x7f;
      if (octets === 0 || octets > 4) throw new BerFault(`${what} has a length that SNMP does not allow`);
      if (at + octets > this.end) throw new BerFault(`${what} ends within its length`);
      length = this.bytes.readUIntBE(at, octets);
      at += octets;
    }
    if (at + length > this.end)
      throw new BerFault(`${what} is cut off: ${length} bytes stated, ${this.end - at} there`);
    this.at = at;
    return at + length;
  }

  /** A signed integer of at most 32 bits; wider ones are refused. */
  integer(what: string): number {
    const stop = this.enter(TAG.integer, what);
    const value = signed(this.bytes, this.at, stop);
    this.at = stop;
    if (value === undefined || value > 0x7fffffff || value < -0x80000000)
      throw new BerFault(`${what} is no 32-bit integer`);
    return value;
  }

  octets(what: string): Buffer {
    const stop = this.enter(TAG.octets, what);
    const value = this.bytes.subarray(this.at, stop);
    this.at = stop;
    return value;
  }

  /** An OID as dotted text. An empty one, which some agents send, is `0.0`. */
  oid(what: string): string {
    const stop = this.enter(TAG.oid, what);
    const text = oidText(this.bytes, this.at, stop);
    this.at = stop;
    if (text === undefined) throw new BerFault(`${what} is no OID`);
    return text;
  }
}

/** Two's complement of up to 6 bytes; undefined when empty or longer. */
export function signed(bytes: Buffer, from: number, to: number): number | undefined {
  const length = to - from;
  return length >= 1 && length <= 6 ? bytes.readIntBE(from, length) : undefined;
}

/**
 * Counter32, Gauge32, TimeTicks. Agents that forget the leading zero byte send large values as negative ones; they are
 * read as they are meant. undefined when empty or wider than 32 bits.
 */
export function unsigned32(bytes: Buffer, from: number, to: number): number | undefined {
  const length = to - from;
  if (length === 5 && bytes[from] === 0) return bytes.readUInt32BE(from + 1);
  return length >= 1 && length <= 4 ? bytes.readIntBE(from, length) >>> 0 : undefined;
}

/** Counter64, with the same leniency. */
export function unsigned64(bytes: Buffer, from: number, to: number): bigint | undefined {
  const length = to - from;
  if (length < 1 || length > 9 || (length === 9 && bytes[from] !== 0)) return undefined;
  if (length === 9) return bytes.readBigUInt64BE(from + 1);
  if (length === 8) return bytes.readBigUInt64BE(from);
  if (length <= 6) return BigInt.asUintN(64, BigInt(bytes.readIntBE(from, length)));
  return BigInt.asUintN(64, (BigInt(bytes.readIntBE(from, 1)) << 48n) | BigInt(bytes.readUIntBE(from + 1, 6)));
}

/** Dotted text of an OID's content bytes; undefined when it is cut off or exceeds the limits. */
export function oidText(bytes: Buffer, from: number, to: number): string | undefined {
  if (from === to) return "0.0";
  let text = "";
  let arcs = 1;
  let arc = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    arc = arc * 128 + (byte & 0x7f);
    if (arc > 0xffffffff || arcs >= MOST_ARCS) return undefined;
    if (byte >= 0x80) {
      if (at === to - 1) return undefined;
      continue;
    }
    text += arcs > 1 ? `.${arc}` : arc < 40 ? `0.${arc}` : arc < 80 ? `1.${arc - 40}` : `2.${arc - 80}`;
    arcs += 1;
    arc = 0;
  }
  return text;
}

/** An OID ready to be sent: tag, length and content. @param oid known to be valid (`isOid`) */
export function encodeOid(oid: string): Buffer {
  const arcs = oid.split(".").map(Number);
  const content: number[] = [];
  pushArc(content, Number(arcs[0]) * 40 + Number(arcs[1]));
  for (let i = 2; i < arcs.length; i += 1) pushArc(content, arcs[i] ?? 0);
  const length = content.length;
  return Buffer.from(
    length < 0x80 ? [TAG.oid, length, ...content] : [TAG.oid, 0x82, length >> 8, length & 0xff, ...content],
  );
}

function pushArc(into: number[], arc: number): void {
  for (const step of [2 ** 28, 2 ** 21, 2 ** 14, 2 ** 7]) {
    if (arc >= step) into.push(0x80 | (Math.floor(arc / step) & 0x7f));
  }
  into.push(arc & 0x7f);
}

/** Writes from the back to the front, so that every length is known when it is due. */
export class BerWriter {
  #bytes = Buffer.allocUnsafe(4096);
  #at = this.#bytes.length;

  /** Marks where an element ends; hand it to `wrap`. */
  mark(): number {
    return this.#bytes.length - this.#at;
  }

  raw(bytes: Buffer): void {
    this.#reserve(bytes.length);
    this.#at -= bytes.length;
    bytes.copy(this.#bytes, this.#at);
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#at -= 1;
    this.#bytes[this.#at] = value;
  }

  /** A signed 32-bit integer in the shortest form. */
  integer(value: number): void {
    const end = this.mark();
    let rest = value;
    do {
      this.byte(rest & 0xff);
      rest >>= 8;
    } while (
      !((rest === 0 && (this.#bytes[this.#at] ?? 0) < 0x80) || (rest === -1 && (this.#bytes[this.#at] ?? 0) >= 0x80))
    );
    this.wrap(TAG.integer, end);
  }

  octets(value: Buffer): void {
    const end = this.mark();
    this.raw(value);
    this.wrap(TAG.octets, end);
  }

  /** Puts tag and length before everything written since `end` was marked. */
  wrap(tag: number, end: number): void {
    const length = this.mark() - end;
    if (length < 0x80) {
      this.byte(length);
    } else {
      this.byte(length & 0xff);
      if (length > 0xff) this.byte(length >> 8);
      this.byte(length > 0xff ? 0x82 : 0x81);
    }
    this.byte(tag);
  }

  clear(): void {
    this.#at = this.#bytes.length;
  }

  /** A copy of what was written. */
  take(): Buffer {
    return Buffer.from(this.#bytes.subarray(this.#at));
  }

  #reserve(count: number): void {
    if (this.#at >= count) return;
    const grown = Buffer.allocUnsafe(this.#bytes.length * 2 + count);
    const used = this.mark();
    this.#bytes.copy(grown, grown.length - used, this.#at);
    this.#at = grown.length - used;
    this.#bytes = grown;
  }
}
