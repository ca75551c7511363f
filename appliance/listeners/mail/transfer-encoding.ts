/** Transfer encodings of MIME, read leniently. Source: RFC 2045, 6.7 and 6.8. */

/** Bytes of a body as they were before `Content-Transfer-Encoding`; an unknown one counts as none. */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return decodeBase64(body);
  return name === "quoted-printable" ? decodeQuotedPrintable(body) : body;
}

/** Leaves out what is no base64; padding in the middle only ends a piece. */
export function decodeBase64(body: Uint8Array): Uint8Array {
  const pieces = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1").split("=");
  return Buffer.concat(
    pieces.flatMap((piece) => (piece === "" ? [] : [Buffer.from(piece.replace(/[^A-Za-z0-9+/_-]/g, ""), "base64")])),
  );
}

const EQUALS = 0x3d;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** What is no valid escape stays as it stands. */
export function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte !== EQUALS) {
      out[length++] = byte;
      continue;
    }
    const behind = softBreakEnd(body, at + 1);
    if (behind !== undefined) {
      at = behind - 1;
      continue;
    }
    const high = hexValue(body[at + 1]);
    const low = hexValue(body[at + 2]);
    if (high === undefined || low === undefined) out[length++] = byte;
    else {
      out[length++] = high * 16 + low;
      at += 2;
    }
  }
  return out.subarray(0, length);
}

/** Spaces that a soft line break may have behind its sign. */
const MOST_SPACES = 20;

/** Behind a soft line break that begins at `from`; undefined where there is none. The end of the body is one too. */
function softBreakEnd(body: Uint8Array, from: number): number | undefined {
  let at = from;
  while (at < from + MOST_SPACES && (body[at] === 0x20 || body[at] === 0x09)) at++;
  if (at >= body.length) return at;
  if (body[at] === LINE_FEED) return at + 1;
  if (body[at] !== CARRIAGE_RETURN) return undefined;
  return body[at + 1] === LINE_FEED ? at + 2 : at + 1;
}

function hexValue(byte: number | undefined): number | undefined {
  if (byte === undefined) return undefined;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : undefined;
}
