/** A mail taken apart into its parts, however broken it is. Source: RFC 2046, 5.1. */
import { MAIL_LIMITS, type Allowance } from "./allowance.ts";
import { readHeader, readParameters, type HeaderFields, type ParameterValue } from "./header-fields.ts";
import { decodeTransfer } from "./transfer-encoding.ts";

export interface MailPart {
  readonly fields: HeaderFields;
  readonly type: ParameterValue;
  readonly disposition: ParameterValue;
  /** Without its transfer encoding; empty where it is made of parts. */
  readonly body: Uint8Array;
  readonly parts: readonly MailPart[];
}

/** @param asIn type of a part that names none: in a digest, each is a mail */
export function splitParts(bytes: Uint8Array, allowance: Allowance, asIn = "text/plain", depth = 0): MailPart {
  const usable = bytes.subarray(0, allowance.take("bytes", bytes.length, "tooLong"));
  const { fields, bodyAt } = readHeader(usable, allowance, depth === 0);
  const type = readParameters(fields.get("content-type")?.[0] ?? asIn);
  const disposition = readParameters(fields.get("content-disposition")?.[0] ?? "");
  const raw = usable.subarray(bodyAt);
  if (type.value.startsWith("multipart/")) {
    if (depth >= MAIL_LIMITS.depth) {
      allowance.faults.add("tooDeep");
      return { fields, type, disposition, body: new Uint8Array(), parts: [] };
    }
    const pieces = splitBody(raw, type.parameters.get("boundary"), allowance);
    if (pieces !== undefined) {
      const inner = type.value === "multipart/digest" ? "message/rfc822" : "text/plain";
      const parts = pieces.map((piece) => splitParts(piece, allowance, inner, depth + 1));
      return { fields, type, disposition, body: new Uint8Array(), parts };
    }
    // No boundary anywhere: what it holds is read as text.
    return { fields, type: { value: "text/plain", parameters: new Map() }, disposition, body: raw, parts: [] };
  }
  const encoding = fields.get("content-transfer-encoding")?.[0] ?? "";
  return { fields, type, disposition, body: decodeTransfer(raw, encoding), parts: [] };
}

const LINE_FEED = 0x0a;

/** The bytes between the boundaries; undefined where there is none. */
function splitBody(body: Uint8Array, named: string | undefined, allowance: Allowance): Uint8Array[] | undefined {
  const view = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const boundary =
    named !== undefined && named !== "" && view.includes(`--${named}`, 0, "latin1") ? named : guessBoundary(view);
  if (boundary === undefined) return undefined;
  const mark = Buffer.from(`--${boundary}`, "latin1");
  const pieces: Uint8Array[] = [];
  let from: number | undefined;
  let closed = false;
  for (let at = view.indexOf(mark); at >= 0; at = view.indexOf(mark, at + mark.length)) {
    if (at > 0 && view[at - 1] !== LINE_FEED) continue;
    const after = at + mark.length;
    // A longer boundary that begins with this one belongs to a part inside.
    const next = view[after];
    const isClosing = next === 0x2d && view[after + 1] === 0x2d;
    if (!isClosing && next !== undefined && next !== 0x0d && next !== LINE_FEED && next !== 0x20 && next !== 0x09)
      continue;
    if (from !== undefined) pieces.push(view.subarray(from, endOfPiece(view, at)));
    from = undefined;
    if (isClosing) {
      closed = true;
      break;
    }
    if (allowance.take("parts", 1, "tooManyParts") < 1) return pieces;
    const end = view.indexOf(LINE_FEED, after);
    from = end < 0 ? view.length : end + 1;
  }
  if (from !== undefined) pieces.push(view.subarray(from));
  if (!closed) allowance.faults.add("truncated");
  return pieces;
}

/** The line end before a boundary belongs to the boundary. */
function endOfPiece(view: Uint8Array, boundary: number): number {
  if (view[boundary - 1] !== LINE_FEED) return boundary;
  return view[boundary - 2] === 0x0d ? boundary - 2 : boundary - 1;
}

/** The first line that looks like one. */
function guessBoundary(view: Buffer): string | undefined {
  const start = view.subarray(0, 16_384).toString("latin1");
  for (const line of start.split("\n")) {
    const text = line.trimEnd();
    if (/^--[^\s-][^\s]{3,100}$/.test(text) || /^------?=[^\s]{3,100}$/.test(text)) return text.slice(2);
  }
  return undefined;
}
