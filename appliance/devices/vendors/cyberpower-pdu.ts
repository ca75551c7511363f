/** CyberPower PDU: load by phase and bank, outlets. */
import { danger } from "../danger.ts";
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
    supply1: danger(
      "powerSupply",
      state(`${PDU}.4.1.1.0`, { 1: ["power-supply-one-ok", "ok"], 2: ["power-supply-one-failed", "critical"] }),
    ),
    supply2: danger(
      "powerSupply",
      state(`${PDU}.4.1.2.0`, {
        1: ["power-supply-two-ok", "ok"],
        2: ["power-supply-two-failed", "critical"],
        3: ["power-supply-two-not-present", "notPresent"],
      }),
    ),
    inputVoltage: known(`${PDU}.5.7.0`, 0.1),
    inputFrequency: known(`${PDU}.5.8.0`, 0.1),
  },
  tables: {
    loads: {
      columns: {
        current: known(`${LOAD}.2`, 0.1),
        state: danger(
          "overload",
          state(`${LOAD}.3`, {
            1: ["load-normal", "ok"],
            2: ["load-low", "ok"],
            3: ["load-near-overload", "warning"],
            4: ["load-overload", "critical"],
          }),
        ),
        bank: number(`${LOAD}.5`),
        voltage: known(`${LOAD}.6`, 0.1),
        power: known(`${LOAD}.7`),
        apparent: known(`${LOAD}.8`),
        factor: known(`${LOAD}.9`, 0.01),
        energy: known(`${LOAD}.10`, 0.1),
      },
    },
    phaseLimits: { columns: { near: known(`${PDU}.2.2.1.1.3`), over: known(`${PDU}.2.2.1.1.4`) } },
    outlets: {
      columns: {
        name: text(`${OUTLET}.2`),
        // Off is what somebody chose.
        state: state(`${OUTLET}.4`, { 1: ["outlet-status-on", "ok"], 2: ["outlet-status-off", "ok"] }),
        current: known(`${OUTLET}.7`, 0.1),
        power: known(`${OUTLET}.8`),
        alarm: state(`${OUTLET}.9`, {
          1: ["no-load-alarm", "ok"],
          2: ["under-current-alarm", "ok"],
          3: ["near-over-current-alarm", "warning"],
          4: ["over-current-alarm", "critical"],
        }),
        energy: known(`${OUTLET}.13`, 0.1),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const limits = new Map(
      tables.phaseLimits.map((row) => [row.index, { warningHigh: row.near, criticalHigh: row.over }] as const),
    );
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
        stateOf(s.supply1, "Power Supply 1"),
        stateOf(s.supply2, "Power Supply 2"),
        reading("voltage", s.inputVoltage, "Input"),
        reading("frequency", s.inputFrequency, "Input"),
        ...tables.loads.flatMap((row) => {
          const name = (row.bank?.value ?? 0) > 1 ? `Load ${row.index} (bank ${row.bank?.value})` : `Load ${row.index}`;
          return [
            stateOf(row.state, name),
            // Limits are those of phases, by number; banks have others.
            reading("current", row.current, name, (row.bank?.value ?? 0) > 0 ? {} : { limits: limits.get(row.index) }),
            reading("voltage", row.voltage, name),
            reading("power", row.power, name),
            reading("apparent_power", row.apparent, name),
            reading("power_factor", row.factor, name),
            reading("power_consumed", row.energy, name),
          ];
        }),
        ...tables.outlets.flatMap((row) => {
          const name = row.name?.value ?? `Outlet ${row.index}`;
          return [
            stateOf(row.state, name, { group: "Outlets" }),
            reading("current", row.current, name, { group: "Outlets" }),
            reading("power", row.power, name, { group: "Outlets" }),
            reading("power_consumed", row.energy, name, { group: "Outlets" }),
            stateOf(row.alarm, `${name} load`, { group: "Outlets" }),
          ];
        }),
      ],
    };
  },
});
