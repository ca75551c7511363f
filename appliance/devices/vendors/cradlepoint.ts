/** Cradlepoint (Ericsson) routers: modems and their signal. Processor and memory: net-snmp's standards. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const WIPIPE = "1.3.6.1.4.1.20992.1";
const MODEM = `${WIPIPE}.2.2.1`;

export const cradlepoint = defineMib({
  name: "cradlepoint",
  title: "Cradlepoint routers",
  source: "WIPIPE-MIB (Cradlepoint)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.20992"] }],
  scalars: { version: text(`${WIPIPE}.1.1.0`) },
  tables: {
    modems: {
      columns: {
        name: text(`${MODEM}.2`),
        rssi: number(`${MODEM}.4`, { absentBelow: -125, absent: [0] }),
        status: state(`${MODEM}.5`, {
          1: ["established", "ok"],
          2: ["establishing", "warning"],
          3: ["ready", "ok"],
          4: ["error", "critical"],
          5: ["disconnected", "warning"],
          6: ["disconnecting", "warning"],
          7: ["suspended", "warning"],
          8: ["empty", "notPresent"],
          9: ["notconfigured", "ok"],
          10: ["userstopped", "ok"],
        }),
        sinr: number(`${MODEM}.13`),
        rsrp: number(`${MODEM}.14`, { absent: [0] }),
        rsrq: number(`${MODEM}.15`, { absent: [0] }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "Cradlepoint IBR1100LPE, Firmware Version 6.4.1 ..."
    const [, model] = /Cradlepoint (\w[\w-]{2,30})/i.exec(system.descr) ?? [];
    return {
      identity: { os: "netcloud", vendor: "Cradlepoint", kind: "router", hardware: model, version: s.version?.value },
      sensors: tables.modems.flatMap((row) => {
        const group = row.name?.value ?? `Modem ${row.index}`;
        // A slot without a modem.
        if (row.status === undefined) return [];
        return [
          stateOf(row.status, "Modem", { group }),
          reading("signal", row.rssi, "RSSI", { group }),
          reading("snr", row.sinr, "SINR", { group }),
          reading("signal", row.rsrp, "RSRP", { group }),
          reading("snr", row.rsrq, "RSRQ", { group }),
        ];
      }),
    };
  },
});
