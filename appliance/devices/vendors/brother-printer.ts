/** Brother printers: model, firmware, serial number; the share of supplies that Printer-MIB only calls "some left". */
import type { Supply } from "#model/device.ts";
import { bytes, text, type Cell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { hidesLevels, standardLevels } from "./make-standard-levels.ts";

const BROTHER = "1.3.6.1.4.1.2435.2";

export const brotherPrinter = defineMib({
  name: "brother-printer",
  title: "Brother printer",
  source: "BROTHER-MIB (Brother)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2435"] }],
  scalars: {
    model: text(`${BROTHER}.4.3.2435.5.13.3.0`),
    // IEEE 1284 device id.
    deviceId: text(`${BROTHER}.3.9.1.1.7.0`),
    firmware: text(`${BROTHER}.4.3.1240.6.5.0`),
    serial: text(`${BROTHER}.3.9.4.2.1.5.5.1.0`),
    maintenance: bytes(`${BROTHER}.3.9.4.2.1.5.5.8.0`),
  },
  tables: { levels: standardLevels },
  beside: ["supplies"],
  facts({ scalars: s, tables: t }) {
    const [, byId] = /;MDL:([^;]{1,100});/.exec(s.deviceId?.value ?? "") ?? [];
    return {
      identity: {
        os: "brother",
        vendor: "Brother",
        kind: "printer",
        hardware: (s.model?.value ?? byId)?.replace(/^Brother /, "").replace(/ series$/, ""),
        version: s.firmware?.value.replace(/^Firmware Ver\./, ""),
        serial: s.serial?.value,
      },
      supplies: hidesLevels(t.levels) ? supplies(s.maintenance) : [],
    };
  },
});

/** Hundredths of a per cent of life that is left, by the tag of brInfoMaintenance. */
const PARTS: Readonly<Record<number, readonly [type: string, descr: string]>> = {
  0x41: ["opc", "Drum"],
  0x69: ["transferUnit", "Belt unit"],
  0x6a: ["fuser", "Fuser unit"],
  0x6b: ["other", "Laser unit"],
  0x6c: ["other", "Paper feeding kit MP"],
  0x6d: ["other", "Paper feeding kit 1"],
  0x6f: ["toner", "Black toner"],
  0x70: ["toner", "Cyan toner"],
  0x71: ["toner", "Magenta toner"],
  0x72: ["toner", "Yellow toner"],
};
const RECORD_BYTES = 7;
const WHOLE = 10_000;

/** brInfoMaintenance: records of a tag, the bytes 1 and 4, and four bytes of value; 0xff ends them. */
function supplies(maintenance: Cell<Buffer> | undefined): Supply[] {
  if (maintenance === undefined) return [];
  const { value: records, oid } = maintenance;
  const found: Supply[] = [];
  for (let at = 0; at + RECORD_BYTES <= records.length && records[at] !== 0xff; at += RECORD_BYTES) {
    const part = PARTS[records[at] ?? 0];
    const left = records.readUInt32BE(at + 3);
    if (part !== undefined && records[at + 2] === 4 && left <= WHOLE)
      found.push({
        type: part[0],
        descr: part[1],
        percent: Math.round(left / 100),
        // What has the same object counts as the same fact: the first stands for all.
        ...(found.length === 0 ? { oid } : {}),
      });
  }
  return found;
}
