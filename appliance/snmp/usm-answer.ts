/** The answers of the version 3 library in the shapes of this room. Knows what the library gives, not the library. */
import { TAG, unsigned64 } from "./ber.ts";
import type { SnmpValue } from "./client.ts";
import type { Absence, Answer, AnsweredVarbind } from "./message.ts";

/** A PDU as the library gives it; its types are the tags of BER. */
export interface LibraryPdu {
  readonly errorStatus: number;
  readonly errorIndex: number;
  readonly varbinds: readonly { readonly oid: string; readonly type: number; readonly value: unknown }[];
}

export function answerOf(pdu: LibraryPdu): Answer {
  const varbinds = pdu.varbinds.map(({ oid, type, value }): AnsweredVarbind => ({ oid, value: valueOf(type, value) }));
  return { errorStatus: pdu.errorStatus, errorIndex: pdu.errorIndex, varbinds };
}

function valueOf(tag: number, value: unknown): SnmpValue | Absence {
  if (typeof value === "number") return ofNumber(tag, value);
  if (typeof value === "string") {
    if (tag === TAG.oid) return { type: "oid", value };
    if (tag === TAG.ipAddress) return { type: "ipAddress", value };
  }
  if (Buffer.isBuffer(value)) {
    if (tag === TAG.octets) return { type: "octets", value };
    if (tag === TAG.opaque) return { type: "opaque", value };
    const counter = tag === TAG.counter64 ? unsigned64(value, 0, value.length) : undefined;
    if (counter !== undefined) return { type: "counter64", value: counter };
  }
  return ABSENCE_OF.get(tag) ?? "malformed";
}

/** Negative numbers are large ones whose sender forgot the leading zero byte, as in `ber.ts`. */
function ofNumber(tag: number, value: number): SnmpValue | Absence {
  if (tag === TAG.integer) return (value | 0) === value ? { type: "integer", value } : "malformed";
  if (!Number.isInteger(value) || value < -0x80000000 || value > 0xffffffff) return "malformed";
  if (tag === TAG.counter32) return { type: "counter32", value: value >>> 0 };
  if (tag === TAG.gauge32) return { type: "gauge32", value: value >>> 0 };
  return tag === TAG.timeticks ? { type: "timeticks", value: value >>> 0 } : "malformed";
}

const ABSENCE_OF: ReadonlyMap<number, Absence> = new Map([
  [TAG.noSuchObject, "noSuchObject"],
  [TAG.noSuchInstance, "noSuchInstance"],
  [TAG.endOfMibView, "endOfMibView"],
  [TAG.null, "null"],
]);
