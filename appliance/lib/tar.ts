/**
 * Files of a folder as one tar archive, in the oldest form that every tar reads (ustar). Pure.
 * Source: POSIX.1-2024, pax, "ustar Interchange Format".
 */

export interface TarFile {
  /** Path within the archive, at most 100 bytes. */
  readonly name: string;
  readonly content: Uint8Array;
}

const BLOCK = 512;
const MOST_NAME_BYTES = 100;
/** Readable by its owner alone. */
const MODE = 0o600;

/** @param atMs when the files were made, milliseconds since 1970 (UTC) @throws RangeError where a name is too long */
export function writeTar(files: readonly TarFile[], atMs: number): Buffer {
  const seconds = Math.floor(atMs / 1000);
  const parts = files.flatMap(({ name, content }) => [
    headerOf(name, content.length, seconds),
    content,
    Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

function headerOf(name: string, size: number, seconds: number): Buffer {
  if (Buffer.byteLength(name) > MOST_NAME_BYTES) throw new RangeError(`too long a name for an archive: ${name}`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write(octal(MODE, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(size, 11), 124);
  header.write(octal(seconds, 11), 136);
  // The sum is made with spaces in its own place.
  header.write(" ".repeat(8), 148);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\u0000 `, 148);
  return header;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, "0");
}
