/** Which found addresses are one device: a router has one in each network, a moved device an old one. Pure. */
import type { FoundRecord } from "./found-record.ts";

/** What tells a device from others, whatever its address; the first one says most. */
export function marksOf({ host, serial, startedMs }: Pick<FoundRecord, "host" | "serial" | "startedMs">): string[] {
  const { mac, vendor, model, names } = host;
  const marks: string[] = [];
  if (serial !== undefined && isTelling(serial)) marks.push(`serial ${vendor ?? ""} ${model ?? ""} ${serial}`);
  if (mac !== undefined) marks.push(`mac ${mac}`);
  const own = names.find(({ by }) => by === "snmp")?.name;
  // Of one name and kind, and started in the same few seconds.
  if (own !== undefined && startedMs !== undefined)
    marks.push(`start ${vendor ?? ""} ${model ?? ""} ${own.toLowerCase()} ${Math.round(startedMs / STARTED_MS)}`);
  return marks.map((mark) => mark.toLowerCase());
}

const STARTED_MS = 10_000;
/** Makers write zeros, ones or words where nobody has set a number. */
function isTelling(serial: string): boolean {
  return serial.length >= 5 && new Set(serial).size > 2 && /\d/.test(serial);
}

/** Of each address beyond the first of its device, the first one. @param records in the order in which the first is chosen */
export function sameDevices(records: readonly FoundRecord[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  for (const record of records) {
    const { address } = record.host;
    const marks = marksOf(record);
    const known = marks.map((mark) => first.get(mark)).find((one) => one !== undefined);
    if (known !== undefined) same.set(address, known);
    for (const mark of marks) if (!first.has(mark)) first.set(mark, known ?? address);
  }
  return same;
}
