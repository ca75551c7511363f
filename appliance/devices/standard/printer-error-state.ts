/** hrPrinterDetectedErrorState: what keeps a printer from printing, bit by bit. */
import type { Severity } from "#model/device.ts";
import type { Cell, StateCell } from "../columns.ts";

/** By bit number, bit 0 being the most significant of the first byte (RFC 2790 and its conventions for BITS). */
export const PRINTER_ERRORS: readonly (readonly [string, Severity])[] = [
  ["Low Paper", "warning"],
  ["No Paper", "critical"],
  ["Low Toner", "warning"],
  ["No Toner", "critical"],
  ["Door Open", "critical"],
  ["Jammed", "critical"],
  ["Offline", "critical"],
  ["Service Requested", "warning"],
  ["Input Tray Missing", "warning"],
  ["Output Tray Missing", "warning"],
  ["Marker Supply Missing", "critical"],
  ["Output Near Full", "warning"],
  ["Output Full", "critical"],
  ["Input Tray Empty", "warning"],
  ["Overdue Preventive Maintenance", "warning"],
];

/** All errors in one word, as bad as the worst. Its number is 0 without errors, else the first error's bit number plus one. */
export function printerErrorState(errors: Cell<Buffer> | undefined): StateCell | undefined {
  if (errors === undefined) return undefined;
  const { value: bytes, oid } = errors;
  const set = PRINTER_ERRORS.flatMap((error, bit) => (isSet(bytes, bit) ? [{ error, bit }] : []));
  const first = set[0];
  if (first === undefined) return { value: 0, state: "Normal", severity: "ok", oid };
  const severity = set.some(({ error }) => error[1] === "critical") ? "critical" : "warning";
  return { value: first.bit + 1, state: set.map(({ error }) => error[0]).join(", "), severity, oid };
}

function isSet(bytes: Buffer, bit: number): boolean {
  return (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
}
