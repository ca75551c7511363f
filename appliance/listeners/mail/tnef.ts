/**
 * Outlook's `winmail.dat`: the text of a mail in Microsoft's own wrapping, and the files in it. Reads what is there, never
 * beyond, and stops at the first thing that does not fit. Sources: MS-OXTNEF 2.1 (attributes), MS-OXCDATA 2.11 (properties).
 */
import { decodeMailText } from "./mail-charset.ts";

export interface TnefContent {
  readonly subject?: string;
  readonly text?: string;
  readonly html?: Uint8Array | string;
  /** Still compressed. */
  readonly rtf?: Uint8Array;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Windows code page of what is not Unicode, such as `windows-1250`. */
  readonly charset: string;
}

const SIGNATURE = 0x223e9f78;
const ATTRIBUTE = {
  subject: 0x00018004,
  body: 0x0002800c,
  messageProperties: 0x00069003,
  codePage: 0x00069007,
  attachmentBegins: 0x00069002,
  attachmentTitle: 0x00018010,
  attachmentData: 0x0006800f,
  attachmentProperties: 0x00069005,
} as const;
const PROPERTY = { subject: 0x0037, body: 0x1000, rtf: 0x1009, html: 0x1013, longName: 0x3707, data: 0x3701 } as const;
const MOST_ATTRIBUTES = 1000;
const MOST_PROPERTIES = 1000;
const MOST_VALUES = 1000;

export function isTnef(bytes: Uint8Array): boolean {
  return bytes.length > 6 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === SIGNATURE;
}

/** What could be read; undefined where it is no such file. Never throws. */
export function readTnef(bytes: Uint8Array): TnefContent | undefined {
  if (!isTnef(bytes)) return undefined;
  const content: {
    subject?: string;
    text?: string;
    html?: Uint8Array | string;
    rtf?: Uint8Array;
    files: { name: string; bytes: Uint8Array }[];
    charset: string;
  } = { files: [], charset: "windows-1252" };
  let file: { name: string; bytes: Uint8Array } | undefined;
  for (const { id, data } of attributesOf(bytes)) {
    if (id === ATTRIBUTE.codePage && data.length >= 4) content.charset = `windows-${uint32(data, 0)}`;
    else if (id === ATTRIBUTE.subject) content.subject = textOf(data, content.charset);
    else if (id === ATTRIBUTE.body) content.text ??= textOf(data, content.charset);
    else if (id === ATTRIBUTE.messageProperties) {
      for (const { tag, value, wide } of propertiesOf(data)) {
        if (tag === PROPERTY.subject) content.subject = wide ? wideText(value) : textOf(value, content.charset);
        else if (tag === PROPERTY.body) content.text = wide ? wideText(value) : textOf(value, content.charset);
        else if (tag === PROPERTY.html) content.html = wide ? wideText(value) : value;
        else if (tag === PROPERTY.rtf) content.rtf = value;
      }
    } else if (id === ATTRIBUTE.attachmentBegins) {
      file = { name: "", bytes: new Uint8Array() };
      content.files.push(file);
    } else if (file === undefined) continue;
    else if (id === ATTRIBUTE.attachmentTitle) file.name ||= textOf(data, content.charset);
    else if (id === ATTRIBUTE.attachmentData) file.bytes = data;
    else if (id === ATTRIBUTE.attachmentProperties) {
      for (const { tag, value, wide } of propertiesOf(data)) {
        if (tag === PROPERTY.longName) file.name = wide ? wideText(value) : textOf(value, content.charset);
        else if (tag === PROPERTY.data && file.bytes.length === 0) file.bytes = value;
      }
    }
  }
  return content;
}

function* attributesOf(bytes: Uint8Array): Generator<{ readonly id: number; readonly data: Uint8Array }> {
  // Signature and key, then level (1), id (4), length (4), data, checksum (2).
  let at = 6;
  for (let count = 0; count < MOST_ATTRIBUTES && at + 9 <= bytes.length; count++) {
    const id = uint32(bytes, at + 1);
    const length = uint32(bytes, at + 5);
    const from = at + 9;
    // One that was cut off is read as far as it is there.
    yield { id, data: bytes.subarray(from, Math.min(from + length, bytes.length)) };
    at = from + length + 2;
  }
}

/** Lengths of the types that have one always. Source: MS-OXCDATA 2.11.1. */
const FIXED: ReadonlyMap<number, number> = new Map([
  [0x0002, 4],
  [0x0003, 4],
  [0x0004, 4],
  [0x0005, 8],
  [0x0006, 8],
  [0x0007, 8],
  [0x000a, 4],
  [0x000b, 4],
  [0x0014, 8],
  [0x0040, 8],
  [0x0048, 16],
]);
const STRING_8 = 0x001e;
const STRING_WIDE = 0x001f;
const BINARY = 0x0102;
const OBJECT = 0x000d;
const MULTIPLE = 0x1000;

interface Property {
  readonly tag: number;
  readonly value: Uint8Array;
  readonly wide: boolean;
}

function* propertiesOf(bytes: Uint8Array): Generator<Property> {
  const count = Math.min(bytes.length >= 4 ? uint32(bytes, 0) : 0, MOST_PROPERTIES);
  let at = 4;
  for (let n = 0; n < count && at + 4 <= bytes.length; n++) {
    const type = uint16(bytes, at);
    const tag = uint16(bytes, at + 2);
    at += 4;
    if (tag >= 0x8000) {
      // A name instead of a number: a GUID, and a number or letters.
      if (at + 24 > bytes.length) return;
      const isLetters = uint32(bytes, at + 16) === 1;
      at += isLetters ? 24 + padded(uint32(bytes, at + 20)) : 24;
    }
    const base = type & ~MULTIPLE;
    const fixed = FIXED.get(base);
    const isLong = base === STRING_8 || base === STRING_WIDE || base === BINARY || base === OBJECT;
    if (fixed === undefined && !isLong) return;
    let values = 1;
    if (isLong || (type & MULTIPLE) !== 0) {
      if (at + 4 > bytes.length) return;
      values = uint32(bytes, at);
      at += 4;
    }
    if (values > MOST_VALUES) return;
    for (let k = 0; k < values; k++) {
      let length = fixed ?? 0;
      if (isLong) {
        if (at + 4 > bytes.length) return;
        length = uint32(bytes, at);
        at += 4;
      }
      const from = base === OBJECT ? at + 16 : at;
      if (k === 0)
        yield {
          tag,
          value: bytes.subarray(Math.min(from, bytes.length), Math.min(at + length, bytes.length)),
          wide: base === STRING_WIDE,
        };
      at += padded(length);
      if (at > bytes.length) return;
    }
  }
}

/** Values are filled up to four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100;
}

function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) + uint16(bytes, at + 2) * 0x10000;
}

function textOf(bytes: Uint8Array, charset: string): string {
  const end = bytes.indexOf(0);
  return decodeMailText(end < 0 ? bytes : bytes.subarray(0, end), charset);
}

function wideText(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-16le").decode(bytes);
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}
