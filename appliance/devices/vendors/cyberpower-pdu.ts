/** CyberPower PDU: load by phase and bank, outlets. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const PDU = "1.3.6.1.4.1.3808.1.1.3";
const LOAD = `${PDU}.2.3.1.1`;
const OUTLET = `${PDU}.3.5.1.1`;
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0 });

export const cyberpowerPdu = defineMib({
  name: "cyberpower-pdu",
  title: "CyberPower PDU",
  source: "CPS-MIB (CyberPower): ePDU",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.3808"], present: [`${PDU}.1.1.0`] }],
  scalars: {
    firmware: text(`${PDU}.1.3.0`),
    model: text(`${PDU}.1.5.0`),
    serial: text(`${PDU}.1.6.0`),
  },
  tables: {
    loads: {
      columns: {
        current: known(`${LOAD}.2`, 0.1),
        state: state(`${LOAD}.3`, {
          1: ["load-normal", "ok"],
          2: ["load-low", "ok"],
          3: ["load-near-overload", "warning"],
          4: ["load-overload", "critical"],
        }),
        bank: number(`${LOAD}.5`),
        voltage: known(`${LOAD}.6`, 0.1),
        power: known(`${LOAD}.7`),
      },
    },
    outlets: {
      columns: {
        name: text(`${OUTLET}.2`),
        // Off is what somebody chose.
        state: state(`${OUTLET}.4`, { 1: ["outlet-status-on", "ok"], 2: ["outlet-status-off", "ok"] }),
        current: known(`${OUTLET}.7`, 0.1),
        power: known(`${OUTLET}.8`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "cyberpower",
        vendor: "CyberPower",
        kind: "pdu",
        hardware: s.model?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        ...tables.loads.flatMap((row) => {
          const name = (row.bank?.value ?? 0) > 1 ? `Load ${row.index} (bank ${row.bank?.value})` : `Load ${row.index}`;
          return [
            stateOf(row.state, name),
            reading("current", row.current, name),
            reading("voltage", row.voltage, name),
            reading("power", row.power, name),
          ];
        }),
        ...tables.outlets.flatMap((row) => {
          const name = row.name?.value ?? `Outlet ${row.index}`;
          return [
            stateOf(row.state, name, { group: "Outlets" }),
            reading("current", row.current, name, { group: "Outlets" }),
            reading("power", row.power, name, { group: "Outlets" }),
          ];
        }),
      ],
    };
  },
});
