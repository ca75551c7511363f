/** Writing and reading packed bytes: whole numbers of any size in as few bytes as they need, texts, doubles. */

const scratch = new DataView(new ArrayBuffer(8));
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes that grow at their end. */
export class ByteWriter {
  #bytes: Uint8Array;
  length = 0;

  constructor(capacity = 64) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** What was written, without copying; valid until the next write. */
  view(from = 0): Uint8Array {
    return this.#bytes.subarray(from, this.length);
  }

  /** A byte that was written. */
  at(index: number): number | undefined {
    return this.#bytes[index];
  }

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.length++] = value;
  }

  bytes(value: Uint8Array): void {
    if (this.length + value.length > this.#bytes.length) this.#grow(value.length);
    this.#bytes.set(value, this.length);
    this.length += value.length;
  }

  /** A whole number from 0 to 2^53: seven bits a byte, the lowest first. */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7fffffff) {
      this.byte((rest % 128) | 0x80);
      rest = Math.floor(rest / 128);
    }
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A whole number between -2^52 and 2^52; small ones of either sign are short. */
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  double(value: number): void {
    scratch.setFloat64(0, value);
    for (let at = 0; at < 8; at++) this.byte(scratch.getUint8(at));
  }

  text(value: string): void {
    if (isAscii(value)) {
      this.varint(value.length);
      for (let at = 0; at < value.length; at++) this.byte(value.charCodeAt(at));
      return;
    }
    const bytes = encoder.encode(value);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  #grow(by: number): void {
    const larger = new Uint8Array(Math.max(Math.ceil(this.#bytes.length * 1.5), this.length + by));
    larger.set(this.view());
    this.#bytes = larger;
  }
}

/** Such a text is its own bytes, and short ones are written faster than they are handed to an encoder. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Reads what a ByteWriter wrote. @throws RangeError beyond the end */
export class ByteReader {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  get atEnd(): boolean {
    return this.position >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.position];
    if (value === undefined) throw new RangeError("packed bytes end too early");
    this.position++;
    return value;
  }

  bytes(length: number): Uint8Array {
    const end = this.position + length;
    if (end > this.#bytes.length) throw new RangeError("packed bytes end too early");
    const value = this.#bytes.subarray(this.position, end);
    this.position = end;
    return value;
  }

  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 128;
    }
  }

  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  double(): number {
    for (let at = 0; at < 8; at++) scratch.setUint8(at, this.byte());
    return scratch.getFloat64(0);
  }

  text(): string {
    return decoder.decode(this.bytes(this.varint()));
  }
}
