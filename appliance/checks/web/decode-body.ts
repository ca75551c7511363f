/**
 * A body without its compression. Servers compress whether or not they are asked to; what a body really holds counts more
 * than what its header claims. Source: RFC 9110, 8.4.1; zstd: RFC 8878.
 */
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from "node:zlib";
import type { Transform } from "node:stream";
import { tryUtf8 } from "#lib/decode-text.ts";
import { makeNote, type ResultNote } from "#model/result-note.ts";
import { malformed } from "./malformed.ts";

export interface DecodedBody {
  readonly body: Buffer;
  /** The limit was reached. */
  readonly truncated: boolean;
  /** The compressed data ended too early. */
  readonly cutOff: boolean;
  readonly notes: readonly ResultNote[];
}

/** More layers than these are mischief. */
const MOST_LAYERS = 5;
/** zlib's, and Node's for Brotli and zstd, where more data was to come. */
const ENDED_EARLY = "Z_BUF_ERROR";

/**
 * @param codings in the order in which they were applied
 * @param isWhole false where the end of the body is missing anyway
 * @throws `malformed` where the compressed data is damaged from its beginning on; the signal's reason
 */
export async function decodeBody(
  body: Buffer,
  codings: readonly string[],
  maxBytes: number,
  isWhole: boolean,
  signal: AbortSignal,
): Promise<DecodedBody> {
  const notes: ResultNote[] = [];
  let decoded: Omit<DecodedBody, "notes"> = { body, truncated: false, cutOff: false };
  for (const coding of codings.slice(-MOST_LAYERS).toReversed()) {
    if (coding === "" || coding === "identity" || decoded.body.length === 0) continue;
    const decoder = decoderFor(coding, decoded.body);
    if (decoder === undefined) {
      notes.push(makeNote(isKnown(coding) ? "httpWrongEncoding" : "httpUnknownEncoding", coding));
      break;
    }
    let next = await decompress(decoder, decoded.body, maxBytes, signal);
    if (next.failed !== undefined && !next.cutOff) {
      const lenient = await decompressLeniently(coding, decoded.body, next, maxBytes, signal);
      if (lenient === undefined && isWhole) throw malformed("HPE_ENCODING", coding);
      if (lenient !== undefined) notes.push(makeNote("httpWrongEncoding", coding));
      next = lenient ?? next;
    }
    decoded = {
      body: next.body,
      truncated: decoded.truncated || next.truncated,
      cutOff: decoded.cutOff || (next.failed !== undefined && !next.truncated),
    };
  }
  return { ...decoded, notes };
}

function isKnown(coding: string): boolean {
  return ["gzip", "x-gzip", "deflate", "br", "zstd"].includes(coding);
}

/** What undoes the coding; undefined where it is not known, or the data does not begin as it should. */
function decoderFor(coding: string, data: Buffer): Transform | undefined {
  const [first = 0, second = 0] = data;
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return first === 0x1f && second === 0x8b ? createGunzip() : undefined;
    case "deflate": {
      // Some mean raw data (RFC 1951) where zlib's is meant (RFC 1950); its two bytes of header tell.
      const isZlib = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
      return isZlib ? createInflate() : createInflateRaw();
    }
    case "br":
      return createBrotliDecompress();
    case "zstd":
      return data.length >= 4 && data.readUInt32LE(0) === 0xfd2fb528 ? createZstdDecompress() : undefined;
    default:
      return undefined;
  }
}

interface Decompressed {
  readonly body: Buffer;
  readonly truncated: boolean;
  readonly cutOff: boolean;
  readonly failed: string | undefined;
}

/** Runs the decoder outside the main thread, piece by piece, and no further than the limit. */
function decompress(decoder: Transform, data: Buffer, maxBytes: number, signal: AbortSignal): Promise<Decompressed> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (failed?: string) => {
      signal.removeEventListener("abort", giveUp);
      decoder.destroy();
      const body = Buffer.concat(chunks).subarray(0, maxBytes);
      resolve({ body, truncated: size > maxBytes, cutOff: failed === ENDED_EARLY, failed });
    };
    const giveUp = () => {
      decoder.destroy();
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", giveUp, { once: true });
    decoder.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) settle();
    });
    decoder.on("end", () => settle());
    decoder.on("error", (error: Error & { code?: string }) => settle(error.code ?? error.message));
    decoder.end(data);
  });
}

/** What browsers still make of damaged data: a wrong sum or bytes behind the end of gzip, plain text that claims a coding. */
async function decompressLeniently(
  coding: string,
  data: Buffer,
  { body }: Decompressed,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Decompressed | undefined> {
  if (coding.endsWith("gzip")) {
    const raw = await decompress(createInflateRaw(), data.subarray(gzipHeaderBytes(data)), maxBytes, signal);
    return raw.failed === undefined ? raw : undefined;
  }
  const isPlain = body.length === 0 && !/[^\P{Cc}\s]/u.test(tryUtf8(data) ?? "\0");
  return isPlain ? { body: data, truncated: false, cutOff: false, failed: undefined } : undefined;
}

/** RFC 1952, 2.3. */
function gzipHeaderBytes(data: Buffer): number {
  const flags = data[3] ?? 0;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (data[at] ?? 0) + 256 * (data[at + 1] ?? 0);
  for (const text of [8, 16]) {
    if ((flags & text) === 0) continue;
    const end = data.indexOf(0, at);
    at = end === -1 ? data.length : end + 1;
  }
  return (flags & 2) === 0 ? at : at + 2;
}
