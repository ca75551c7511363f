/** IF-MIB: ports. */
import type { Port } from "#model/device.ts";
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";

const IF_TABLE = "1.3.6.1.2.1.2.2.1";
const IF_X_TABLE = "1.3.6.1.2.1.31.1.1.1";
/** ifSpeed of ports that are faster than it can say. */
const SPEED_OVERFLOW_BPS = 4_294_967_295;
/** Of large routers with many virtual ports; each value costs about 30 bytes on the wire. */
const MOST_PORTS = 6000;

export const ifMib = defineMib({
  name: "if-mib",
  title: "Ports",
  source: "IF-MIB (RFC 2863): ifTable, ifXTable",
  verified: "recording",
  rank: "standard",
  matches: "always",
  tables: {
    ports: {
      mostRows: MOST_PORTS,
      columns: {
        descr: text(`${IF_TABLE}.2`),
        type: number(`${IF_TABLE}.3`),
        speed: number(`${IF_TABLE}.5`),
        admin: state(`${IF_TABLE}.7`, { 1: ["up", "ok"], 2: ["down", "ok"], 3: ["testing", "warning"] }),
        oper: state(`${IF_TABLE}.8`, {
          1: ["up", "ok"],
          2: ["down", "critical"],
          3: ["testing", "warning"],
          4: ["unknown", "unknown"],
          5: ["dormant", "ok"],
          6: ["notPresent", "ok"],
          7: ["lowerLayerDown", "critical"],
        }),
        name: text(`${IF_X_TABLE}.1`),
        inOctets: number(`${IF_X_TABLE}.6`),
        highSpeed: number(`${IF_X_TABLE}.15`),
        alias: text(`${IF_X_TABLE}.18`),
      },
    },
  },
  facts({ tables }) {
    return {
      ports: tables.ports.map((row): Port | undefined => {
        // Not one number behind the column: not a row of this table.
        if (!/^\d{1,10}$/.test(row.index)) return undefined;
        const ifIndex = Number(row.index);
        const name = row.name?.value ?? row.descr?.value;
        const speed = speedBps(row.speed, row.highSpeed);
        return {
          ifIndex,
          ...(name === undefined ? {} : { ifName: name }),
          ...(row.descr === undefined ? {} : { ifDescr: row.descr.value }),
          ...(row.alias === undefined ? {} : { ifAlias: row.alias.value }),
          ...(Number.isInteger(row.type?.value) ? { ifType: row.type?.value } : {}),
          ...(row.admin === undefined ? {} : { ifAdminStatus: row.admin.state }),
          ...(row.oper === undefined ? {} : { ifOperStatus: row.oper.state }),
          ...(speed === undefined ? {} : { ifSpeed_bps: speed }),
          ...(row.inOctets === undefined ? {} : { ifInOctets: row.inOctets.value }),
          oid: `${IF_TABLE}.1.${row.index}`,
        };
      }),
    };
  },
});

/**
 * ifSpeed (bit/s) is exact up to 4.29 Gbit/s, ifHighSpeed is in Mbit/s and rounded. A zero in both means that the speed
 * is not known.
 */
export function speedBps(speed: NumberCell | undefined, highSpeed: NumberCell | undefined): number | undefined {
  const mega = highSpeed === undefined ? undefined : highSpeed.value * 1e6;
  if (mega !== undefined && mega >= SPEED_OVERFLOW_BPS) return mega;
  if (speed !== undefined && speed.value < SPEED_OVERFLOW_BPS && (speed.value > 0 || mega === undefined))
    return speed.value;
  return mega === 0 ? undefined : mega;
}
