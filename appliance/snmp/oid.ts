/**
 * Object identifiers as dotted text without a leading dot, and the table indexes at their ends.
 * Sources: RFC 2578, section 3.5 (limits) and 7.7 (how an index is written into an OID); RFC 4001 (InetAddress).
 */

/** Sub-identifiers in one OID at most (RFC 2578, 3.5). */
export const MOST_ARCS = 128;
const LARGEST_ARC = 0xffffffff;

/** Whether the text is an OID that can be sent: at least two numbers, each within its range. */
export function isOid(text: string): boolean {
  if (text.length > 1500 || !/^[0-2](\.(0|[1-9][0-9]{0,9}))+$/.test(text)) return false;
  const arcs = text.split(".").map(Number);
  if (arcs.length > MOST_ARCS || (Number(arcs[0]) < 2 && Number(arcs[1]) > 39)) return false;
  return arcs.every((arc) => arc <= LARGEST_ARC) && Number(arcs[1]) <= LARGEST_ARC - 80;
}

/** The numbers of an OID or of an index. @throws RangeError when the text is neither */
export function oidArcs(text: string): number[] {
  if (!/^[0-9]{1,10}(\.[0-9]{1,10})*$/.test(text)) throw new RangeError(`"${text.slice(0, 60)}" is not an OID`);
  return text.split(".").map(Number);
}

/** Lexicographic order as SNMP walks it: negative when `a` comes first, 0 when equal. Allocates nothing. */
export function compareOids(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    let left = 0;
    let right = 0;
    for (; i < a.length; i += 1) {
      const c = a.charCodeAt(i);
      if (c === DOT) break;
      left = left * 10 + c - ZERO;
    }
    for (; j < b.length; j += 1) {
      const c = b.charCodeAt(j);
      if (c === DOT) break;
      right = right * 10 + c - ZERO;
    }
    if (left !== right) return left - right;
    i += 1;
    j += 1;
  }
  return a.length - i - (b.length - j);
}
const DOT = 46;
const ZERO = 48;

/** Whether `oid` lies below `root` (and is not `root` itself). */
export function isBelow(oid: string, root: string): boolean {
  return oid.length > root.length && oid.charCodeAt(root.length) === DOT && oid.startsWith(root);
}

/** Whether `oid` is `root` or lies below it. */
export function isAtOrBelow(oid: string, root: string): boolean {
  return oid === root || isBelow(oid, root);
}

/** What follows `root` in `oid`, without the dot; undefined when `oid` does not lie below it. */
export function indexBelow(oid: string, root: string): string | undefined {
  return isBelow(oid, root) ? oid.slice(root.length + 1) : undefined;
}

/**
 * Takes a table index apart, part by part, in the order of the MIB's INDEX clause. Every method gives undefined when
 * what it should read is not there; after that everything is undefined.
 */
export class IndexReader {
  readonly #arcs: readonly number[];
  #at = 0;

  /** @param index dotted, as `columns()` gives it */
  constructor(index: string) {
    this.#arcs = /^[0-9]{1,10}(\.[0-9]{1,10})*$/.test(index) ? index.split(".").map(Number) : [];
  }

  /** Whether all of the index was read. */
  get atEnd(): boolean {
    return this.#at >= this.#arcs.length;
  }

  /** An INTEGER part. */
  integer(): number | undefined {
    return this.#take(1)?.[0];
  }

  /** Bytes of a fixed length: MacAddress (6), IpAddress (4), or an OCTET STRING (SIZE (n)). */
  bytes(length: number): Buffer | undefined {
    const arcs = this.#take(length);
    return arcs?.every((arc) => arc <= 255) === true ? Buffer.from(arcs) : this.#fail();
  }

  /** An OCTET STRING of variable length, which is preceded by its length. */
  countedBytes(): Buffer | undefined {
    const length = this.integer();
    return length === undefined ? undefined : this.bytes(length);
  }

  /** The rest as bytes: an IMPLIED OCTET STRING. */
  restBytes(): Buffer | undefined {
    return this.bytes(this.#arcs.length - this.#at);
  }

  /** The rest as it stands, dotted. Empty at the end. */
  rest(): string {
    const text = this.#arcs.slice(this.#at).join(".");
    this.#at = this.#arcs.length;
    return text;
  }

  /** An IpAddress: `192.0.2.1`. */
  ipv4(): string | undefined {
    return this.bytes(4)?.join(".");
  }

  /** InetAddressType and InetAddress (RFC 4001): IPv4 dotted, IPv6 as full groups; undefined for other kinds. */
  inetAddress(): string | undefined {
    const kind = this.integer();
    const bytes = this.countedBytes();
    if (bytes === undefined) return undefined;
    if ((kind === 1 || kind === 3) && (bytes.length === 4 || bytes.length === 8)) return bytes.subarray(0, 4).join(".");
    if ((kind === 2 || kind === 4) && (bytes.length === 16 || bytes.length === 20))
      return ipv6Text(bytes.subarray(0, 16));
    return undefined;
  }

  #take(count: number): readonly number[] | undefined {
    if (count < 0 || this.#at + count > this.#arcs.length) return this.#fail();
    this.#at += count;
    return this.#arcs.slice(this.#at - count, this.#at);
  }

  #fail(): undefined {
    this.#at = Number.POSITIVE_INFINITY;
    return undefined;
  }
}

/** IPv6 as eight groups without leading zeros. */
export function ipv6Text(bytes: Buffer): string {
  const groups: string[] = [];
  for (let i = 0; i < 16; i += 2) groups.push(bytes.readUInt16BE(i).toString(16));
  return groups.join(":");
}
