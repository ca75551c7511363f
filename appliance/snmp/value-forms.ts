/**
 * SNMP values as numbers and as texts, the way agents mean them.
 * Sources: RFC 2578 (types); Net-SNMP's NET-SNMP-TC (Opaque floats: the value wrapped in an own tag, 9f 78 and others).
 */
import { decodeText } from "#lib/decode-text.ts";
import type { SnmpValue } from "./client.ts";

/**
 * The number a value stands for: integers and counters as they are, Opaque floats and integers unwrapped, octet strings
 * that spell a decimal number (`"23.5"`), which is how SNMP sends fractions. undefined: it is no number.
 */
export function numberOf(value: SnmpValue): number | bigint | undefined {
  switch (value.type) {
    case "integer":
    case "counter32":
    case "gauge32":
    case "timeticks":
    case "counter64":
      return value.value;
    case "opaque":
      return numberInOpaque(value.value);
    case "octets":
      return numberInText(value.value);
    case "oid":
    case "ipAddress":
      return undefined;
  }
}

/** What Net-SNMP wraps into Opaque: tag 0x9f, the kind, the length, the content. */
function numberInOpaque(bytes: Buffer): number | bigint | undefined {
  const length = bytes[2] ?? -1;
  if (bytes[0] !== 0x9f || bytes.length !== length + 3) return undefined;
  if (bytes[1] === 0x78 && length === 4) return finite(bytes.readFloatBE(3));
  if (bytes[1] === 0x79 && length === 8) return finite(bytes.readDoubleBE(3));
  if (length < 1 || length > 8) return undefined;
  const unsigned = BigInt(`0x${bytes.toString("hex", 3)}`);
  if (bytes[1] === 0x7a) return BigInt.asIntN(length * 8, unsigned);
  return bytes[1] === 0x76 || bytes[1] === 0x7b ? unsigned : undefined;
}

function numberInText(bytes: Buffer): number | undefined {
  if (bytes.length > 40) return undefined;
  const text = bytes
    .toString("latin1")
    .replace(/\0{1,40}$/, "")
    .trim();
  return /^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$/.test(text) ? finite(Number(text)) : undefined;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The text a value stands for: octet strings as `decodeText` reads them, without the zero bytes some agents
 * append, bytes that are no text as `00:1a:2b`, everything else as people write it.
 */
export function textOf(value: SnmpValue): string {
  if (value.type === "octets") return textInBytes(value.value);
  if (value.type === "opaque") return String(numberInOpaque(value.value) ?? hexOf(value.value));
  return String(value.value);
}

function textInBytes(bytes: Buffer): string {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  const trimmed = bytes.subarray(0, end);
  // Control characters other than tab and line ends: it is no text.
  for (const byte of trimmed) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) return hexOf(bytes);
  return decodeText(trimmed);
}

function hexOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/(..)(?!$)/g, "$1:");
}
