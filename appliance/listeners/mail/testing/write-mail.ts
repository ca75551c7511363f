/** Mails as programs send them: bytes made of parts. For tests and the corpus. */
import { deflateRawSync, crc32 } from "node:zlib";

export interface WrittenPart {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly encoding?: "7bit" | "8bit" | "base64" | "quoted-printable";
  readonly headers?: readonly string[];
}

/** `encodeWord("č")`: a header's text as an encoded word. */
export function encodeWord(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
}

/** @param headers as they stand, besides the part's own */
export function writeMail(
  headers: readonly string[],
  part: WrittenPart | readonly WrittenPart[],
  boundary = "b0und",
): Buffer {
  if (!("length" in part))
    return Buffer.concat([Buffer.from(`${headers.join("\r\n")}\r\nMIME-Version: 1.0\r\n`), writePart(part)]);
  const pieces = part.flatMap((one) => [Buffer.from(`\r\n--${boundary}\r\n`), writePart(one)]);
  return Buffer.concat([
    Buffer.from(
      `${headers.join("\r\n")}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`,
    ),
    ...pieces,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}

export function writePart({ type, body, encoding = "8bit", headers = [] }: WrittenPart): Buffer {
  const bytes = Buffer.from(body);
  const encoded =
    encoding === "base64"
      ? wrap(bytes.toString("base64"))
      : encoding === "quoted-printable"
        ? quotedPrintable(bytes)
        : bytes;
  return Buffer.concat([
    Buffer.from(
      `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n${headers.map((line) => `${line}\r\n`).join("")}\r\n`,
    ),
    Buffer.from(encoded),
  ]);
}

function wrap(text: string): string {
  return (text.match(/.{1,76}/g) ?? []).join("\r\n");
}

export function quotedPrintable(bytes: Uint8Array): string {
  let line = "";
  const lines: string[] = [];
  for (const byte of bytes) {
    if (byte === 0x0a) {
      lines.push(line);
      line = "";
      continue;
    }
    if (byte === 0x0d) continue;
    const piece =
      byte > 0x20 && byte < 0x7f && byte !== 0x3d
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    if (line.length + piece.length > 74) {
      lines.push(`${line}=`);
      line = "";
    }
    line += piece;
  }
  return [...lines, line].join("\r\n");
}

/** A zip archive of one level. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(bytes.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const TNEF = {
  codePage: 0x00069007,
  properties: 0x00069003,
  body: 0x0002800c,
  begins: 0x00069002,
  title: 0x00018010,
  data: 0x0006800f,
} as const;

function attribute(id: number, data: Uint8Array): Buffer {
  const head = Buffer.alloc(9);
  head[0] = id === TNEF.begins || id === TNEF.title || id === TNEF.data ? 2 : 1;
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(data.reduce((total, byte) => (total + byte) & 0xffff, 0));
  return Buffer.concat([head, data, sum]);
}

function property(type: number, tag: number, value: Uint8Array): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(tag, 2);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(value.length, 8);
  return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
}

/** Outlook's `winmail.dat`. */
export function tnef(content: {
  readonly text?: string;
  readonly wideText?: string;
  readonly html?: string;
  readonly rtf?: Uint8Array;
  readonly codePage?: number;
  readonly files?: Readonly<Record<string, string>>;
}): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x223e9f78, 0);
  const codePage = Buffer.alloc(8);
  codePage.writeUInt32LE(content.codePage ?? 1252, 0);
  const properties = [
    ...(content.wideText === undefined
      ? []
      : [property(0x1f, 0x1000, Buffer.from(`${content.wideText}\0`, "utf16le"))]),
    ...(content.html === undefined ? [] : [property(0x102, 0x1013, Buffer.from(content.html))]),
    ...(content.rtf === undefined ? [] : [property(0x102, 0x1009, content.rtf)]),
  ];
  const count = Buffer.alloc(4);
  count.writeUInt32LE(properties.length, 0);
  return Buffer.concat([
    head,
    attribute(TNEF.codePage, codePage),
    ...(content.text === undefined ? [] : [attribute(TNEF.body, Buffer.from(`${content.text}\0`, "latin1"))]),
    ...(properties.length === 0 ? [] : [attribute(TNEF.properties, Buffer.concat([count, ...properties]))]),
    ...Object.entries(content.files ?? {}).flatMap(([name, text]) => [
      attribute(TNEF.begins, Buffer.alloc(14)),
      attribute(TNEF.title, Buffer.from(`${name}\0`)),
      attribute(TNEF.data, Buffer.from(text)),
    ]),
  ]);
}

/** RTF in Outlook's packing, every letter as itself. */
export function packRtf(rtf: string): Buffer {
  const raw = Buffer.from(rtf, "latin1");
  const pieces: Buffer[] = [];
  for (let at = 0; at < raw.length; at += 8) pieces.push(Buffer.from([0]), raw.subarray(at, at + 8));
  const body = Buffer.concat(pieces);
  const head = Buffer.alloc(16);
  head.writeUInt32LE(body.length + 12, 0);
  head.writeUInt32LE(raw.length, 4);
  head.writeUInt32LE(0x75465a4c, 8);
  return Buffer.concat([head, body]);
}
