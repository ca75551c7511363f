/**
 * Optical modules of D-Link's newer switches, which the DGS-1250 series keeps under a number of its own. This makes the MIB of either.
 * It is no MIB by itself.
 */
import { number, type NumberCell } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { reading } from "../facts.ts";

export interface DLinkModulesOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly sysObjectID: readonly string[];
  /** dDdmIfInfoEntry. */
  readonly entry: string;
}

/** Tenths of a microwatt. */
const LIGHT = { scale: 0.1, absentBelow: 1 };

export function makeDLinkModules({ entry, sysObjectID, ...about }: DLinkModulesOptions): Mib {
  return defineMib({
    ...about,
    verified: "text",
    matches: [{ sysObjectID }],
    tables: {
      modules: {
        columns: {
          temperature: number(`${entry}.1`, { scale: 0.001 }),
          hot: number(`${entry}.3`, { scale: 0.001 }),
          warm: number(`${entry}.4`, { scale: 0.001 }),
          voltage: number(`${entry}.7`, { scale: 0.01 }),
          bias: number(`${entry}.13`, { scale: 0.001 }),
          tx: number(`${entry}.19`, LIGHT),
          rx: number(`${entry}.25`, LIGHT),
        },
      },
    },
    facts({ tables }) {
      return {
        sensors: tables.modules.flatMap((row) => {
          // A place without a module says nothing but zeros.
          if ((row.voltage?.value ?? 0) === 0) return [];
          const name = `Port ${row.index}`;
          const more = { group: "Transceivers" };
          return [
            reading("temperature", row.temperature, name, {
              ...more,
              limits: { warningHigh: row.warm, criticalHigh: row.hot },
            }),
            reading("voltage", row.voltage, name, more),
            reading("current", row.bias, `${name} Tx bias`, more),
            reading("dbm", decibels(row.tx), `${name} Tx`, more),
            reading("dbm", decibels(row.rx), `${name} Rx`, more),
          ];
        }),
      };
    },
  });
}

/** From microwatts to decibels above a milliwatt. */
function decibels(cell: NumberCell | undefined): NumberCell | undefined {
  return cell && { value: Number((10 * Math.log10(cell.value / 1000)).toFixed(2)), oid: cell.oid };
}
