/**
 * The values of an answer, read where they lie: nothing is allocated for an answer that holds, without an error, exactly
 * what was asked for. Anything else is left to `readBody`.
 */
import { BerReader, signed, TAG, unsigned32, unsigned64 } from "./ber.ts";
import { SnmpError, type OidOutcome } from "./client.ts";
import { readValue, within32, type AnswerHead } from "./message.ts";
import { MOST_IN_GET, type PreparedGet } from "./prepared-get.ts";

/** An error status of 0 and an error index in one byte. */
const STATUS_BYTES = 6;
const NULL_BYTES = 2;

export class AnswerValues {
  #bytes: Buffer = Buffer.alloc(0);
  readonly #tags = new Uint8Array(MOST_IN_GET);
  readonly #starts = new Uint32Array(MOST_IN_GET);
  readonly #ends = new Uint32Array(MOST_IN_GET);
  /** Where an element that `#enter` stepped into ends. */
  #end = 0;

  /**
   * @param head its body is unread, and is so afterwards; the bytes have to stay as long as values are read
   * @returns whether the answer is of the plain kind; otherwise there are no values
   */
  read({ reader }: AnswerHead, get: PreparedGet): boolean {
    const { listAt, count } = get;
    const { bytes, at: from, end: pduEnd } = reader;
    this.#bytes = bytes;
    if (count > MOST_IN_GET || from + STATUS_BYTES > pduEnd || !isPlainStatus(bytes, from)) return false;
    let at = this.#enter(from + STATUS_BYTES, pduEnd, TAG.sequence);
    const end = this.#end;
    for (let i = 0, asked = listAt; i < count; i++) {
      if (at < 0) return false;
      const name = this.#enter(at, end, TAG.sequence);
      const stop = this.#end;
      if (name < 0) return false;
      // Our own encoding: sequence, length, the name, and a NULL of two bytes. Long names are left to the thorough way.
      const length = get.byteAt(asked + 1);
      const nameBytes = length - NULL_BYTES;
      if (length >= 0x80 || !isEqual(bytes, name, stop, get, asked + 2, nameBytes)) return false;
      asked += 2 + length;
      this.#tags[i] = bytes[name + nameBytes] ?? 0;
      const value = this.#enter(name + nameBytes, stop, ANY_TAG);
      if (value < 0) return false;
      this.#starts[i] = value;
      this.#ends[i] = this.#end;
      at = stop;
    }
    return at === end;
  }

  /** A whole number of any of the types for numbers; undefined for anything else. @param i position in the question */
  integerAt(i: number): number | bigint | undefined {
    const from = this.#starts[i] ?? 0;
    const to = this.#ends[i] ?? 0;
    switch (this.#tags[i]) {
      case TAG.integer:
        return within32(signed(this.#bytes, from, to));
      case TAG.counter32:
      case TAG.gauge32:
      case TAG.unsigned32:
      case TAG.timeticks:
        return unsigned32(this.#bytes, from, to);
      case TAG.counter64:
        return unsigned64(this.#bytes, from, to);
      default:
        return undefined;
    }
  }

  /** TimeTicks; undefined for anything else. */
  ticksAt(i: number): number | undefined {
    if (this.#tags[i] !== TAG.timeticks) return undefined;
    return unsigned32(this.#bytes, this.#starts[i] ?? 0, this.#ends[i] ?? 0);
  }

  /** What `getEach` would say of it. Its bytes are copied. */
  outcomeAt(i: number, oid: string): OidOutcome {
    const from = this.#starts[i] ?? 0;
    const to = this.#ends[i] ?? 0;
    const content = this.#bytes.subarray(from, to);
    const value = readValue(new BerReader(Buffer.concat([element(this.#tags[i] ?? 0, content.length), content])));
    if (value === "malformed") return new SnmpError("malformed", `the value of ${oid} breaks its type's rules`, oid);
    return typeof value === "string" ? undefined : { oid, value };
  }

  /** Steps into an element. @returns where its content begins, with `#end` set; negative where it is not the expected one */
  #enter(at: number, end: number, tag: number): number {
    const bytes = this.#bytes;
    if (at + 2 > end || (tag !== ANY_TAG && bytes[at] !== tag)) return -1;
    let length = bytes[at + 1] ?? 0;
    let from = at + 2;
    if (length >= 0x80) {
      const octets = length & 0x7f;
      if (octets === 0 || octets > 4 || from + octets > end) return -1;
      length = bytes.readUIntBE(from, octets);
      from += octets;
    }
    if (from + length > end) return -1;
    this.#end = from + length;
    return from;
  }
}

const ANY_TAG = -1;

/** An error status of 0, and whatever index. */
function isPlainStatus(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === TAG.integer &&
    bytes[at + 1] === 1 &&
    bytes[at + 2] === 0 &&
    bytes[at + 3] === TAG.integer &&
    bytes[at + 4] === 1
  );
}

function isEqual(
  bytes: Buffer,
  from: number,
  end: number,
  get: PreparedGet,
  askedFrom: number,
  length: number,
): boolean {
  if (from + length > end) return false;
  for (let i = 0; i < length; i++) if (bytes[from + i] !== get.byteAt(askedFrom + i)) return false;
  return true;
}

/** Tag and length. */
function element(tag: number, length: number): Buffer {
  return Buffer.from([tag, 0x84, length >>> 24, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff]);
}
