/**
 * What a printer's own MIB tells of supplies is wanted only where Printer-MIB hides it: "some left", "unknown", or nothing
 * at all. This names the standard's column, which is read once for both, and the question. It is no MIB by itself.
 */
import { number, type NumberCell } from "../columns.ts";

/** prtMarkerSuppliesLevel: -1 other, -2 unknown, -3 some left. */
export const standardLevels = { mostRows: 60, columns: { level: number("1.3.6.1.2.1.43.11.1.1.9") } };

/** Whether the standard says no figure of some supply. */
export function hidesLevels(rows: readonly { readonly level: NumberCell | undefined }[]): boolean {
  return (
    rows.every(({ level }) => level === undefined) || rows.some(({ level }) => level !== undefined && level.value < 0)
  );
}
