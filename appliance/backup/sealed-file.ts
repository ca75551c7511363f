/**
 * Bytes sealed with a passphrase, piece by piece: 64 KiB at a time are packed, encrypted and authenticated with their place, so
 * that no piece can be changed, left out, doubled, moved or taken from another file, and an end that is missing shows. Neither
 * writing nor reading holds more than a piece. Why so: docs/adr/0109.
 *
 * A piece: 4 bytes length of the sealed part, the sealed part, 16 bytes tag. Within: 1 byte (1: deflated), the content.
 */
import { createCipheriv, createDecipheriv } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { refuse } from "./backup-error.ts";
import { CIPHER, LAST_PIECE, nonceOf, PIECE, readHead, TAG_BYTES, type Head } from "./header.ts";

export const PIECE_BYTES = 65_536;
const LENGTH_BYTES = 4;
/** What does not get smaller is kept as it is, after one byte. */
const MOST_SEALED_BYTES = PIECE_BYTES + 1;

export class SealedWriter {
  readonly #handle: FileHandle;
  readonly #head: Head;
  readonly #piece = Buffer.alloc(PIECE_BYTES);
  #filled = 0;
  #number = 0;
  #written = 0;

  private constructor(handle: FileHandle, head: Head) {
    this.#handle = handle;
    this.#head = head;
  }

  static async begin(handle: FileHandle, head: Head): Promise<SealedWriter> {
    const writer = new SealedWriter(handle, head);
    await writer.#write(head.bytes);
    return writer;
  }

  /** Bytes in the file so far. */
  get written(): number {
    return this.#written;
  }

  async append(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      if (this.#filled === PIECE_BYTES) await this.#seal(PIECE);
      const taken = bytes.subarray(at, at + PIECE_BYTES - this.#filled);
      this.#piece.set(taken, this.#filled);
      this.#filled += taken.length;
      at += taken.length;
    }
  }

  /** The last piece; all of it is on the disk when this returns. */
  async end(): Promise<void> {
    await this.#seal(LAST_PIECE);
    await this.#handle.sync();
  }

  async #seal(kind: number): Promise<void> {
    const { key, digest } = this.#head;
    const content = this.#piece.subarray(0, this.#filled);
    const packed = deflateRawSync(content, { level: 1 });
    const isSmaller = packed.length < content.length;
    const cipher = createCipheriv(CIPHER, key, nonceOf(this.#number++, kind)).setAAD(digest);
    const sealed = [
      cipher.update(Buffer.of(isSmaller ? 1 : 0)),
      cipher.update(isSmaller ? packed : content),
      cipher.final(),
    ];
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(sealed.reduce((sum, { length: bytes }) => sum + bytes, 0));
    this.#filled = 0;
    await this.#write(Buffer.concat([length, ...sealed, cipher.getAuthTag()]));
  }

  async #write(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length;) at += (await this.#handle.write(bytes, at, bytes.length - at)).bytesWritten;
    this.#written += bytes.length;
  }
}

/** What a sealed file holds, piece by piece, each only after its seal was found whole. @throws BackupError */
export async function* readSealed(
  file: string,
  handle: FileHandle,
  passphrase: () => Promise<string>,
): AsyncGenerator<Buffer> {
  const read = async (at: number, length: number): Promise<Buffer> => {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, at + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  };
  const head = await readHead(file, read, passphrase);
  let at = head.bytes.length;
  for (let number = 0; ; number++) {
    const length = await read(at, LENGTH_BYTES);
    if (length.length < LENGTH_BYTES) refuse("backup.truncated", file, { byte: at + length.length });
    const sealedBytes = length.readUInt32BE();
    const place = { byte: at, piece: number + 1 };
    if (sealedBytes < 1 || sealedBytes > MOST_SEALED_BYTES) refuse("backup.damaged", file, place);
    const sealed = await read(at + LENGTH_BYTES, sealedBytes + TAG_BYTES);
    const end = at + LENGTH_BYTES + sealedBytes + TAG_BYTES;
    if (sealed.length < sealedBytes + TAG_BYTES)
      refuse("backup.truncated", file, { byte: at + LENGTH_BYTES + sealed.length });
    const piece = unseal(head, number, PIECE, sealed);
    const content = piece ?? unseal(head, number, LAST_PIECE, sealed);
    if (content === undefined) return refuse("backup.damaged", file, place);
    yield unpack(content) ?? refuse("backup.damaged", file, place);
    at = end;
    if (piece !== undefined) continue;
    if ((await read(at, 1)).length > 0) refuse("backup.trailing", file, { byte: at });
    return;
  }
}

function unseal({ key, digest }: Head, number: number, kind: number, sealed: Buffer): Buffer | undefined {
  const decipher = createDecipheriv(CIPHER, key, nonceOf(number, kind), { authTagLength: TAG_BYTES });
  decipher.setAAD(digest).setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined; // the tag does not fit
  }
}

/** Never more than a piece, whatever it claims. */
function unpack(content: Buffer): Buffer | undefined {
  if (content[0] === 0) return content.subarray(1);
  if (content[0] !== 1) return undefined;
  try {
    return inflateRawSync(content.subarray(1), { maxOutputLength: PIECE_BYTES });
  } catch {
    return undefined;
  }
}
