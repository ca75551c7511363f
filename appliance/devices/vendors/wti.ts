/** WTI console servers and power switches: temperature, branches, plugs, alarms. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const WTI = "1.3.6.1.4.1.2634";
const PLUG = `${WTI}.1.100.200.1`;
const UNIT = `${WTI}.1.200.10.1`;
const ALARM = `${WTI}.1.280`;

const alarm = (severity: "warning" | "critical"): Readonly<Record<number, StateMeaning>> => ({
  0: ["inactive", "ok"],
  1: ["active", severity],
});

export const wti = defineMib({
  name: "wti",
  title: "WTI console servers, power switches",
  source: "WTI-CONSOLE-MIB (WTI)",
  verified: "text",
  matches: [{ sysObjectID: [WTI] }],
  scalars: {
    overCurrent: danger("overload", state(`${ALARM}.1.0`, alarm("warning"))),
    overCurrentCritical: danger("overload", state(`${ALARM}.2.0`, alarm("critical"))),
    overTemperature: danger("heat", state(`${ALARM}.3.0`, alarm("warning"))),
    overTemperatureCritical: danger("heat", state(`${ALARM}.4.0`, alarm("critical"))),
    lostVoltage: state(`${ALARM}.7.0`, alarm("critical")),
    totalCurrent: number(`${WTI}.1.200.60.0`, { scale: 0.1 }),
    totalPower: number(`${WTI}.1.200.70.0`),
  },
  tables: {
    plugs: {
      columns: {
        name: text(`${PLUG}.5`),
        current: number(`${PLUG}.7`, { scale: 0.1 }),
        power: number(`${PLUG}.8`),
      },
    },
    units: {
      columns: {
        name: text(`${UNIT}.2`),
        temperature: number(`${UNIT}.3`),
        currentA: number(`${UNIT}.4`, { scale: 0.1 }),
        voltageA: number(`${UNIT}.5`, { absent: [0] }),
        powerA: number(`${UNIT}.6`),
        currentB: number(`${UNIT}.7`, { scale: 0.1 }),
        voltageB: number(`${UNIT}.8`, { absent: [0] }),
        powerB: number(`${UNIT}.9`),
        serial: text(`${UNIT}.27`),
        version: text(`${UNIT}.28`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const unit = tables.units[0];
    return {
      identity: {
        os: "wti",
        vendor: "WTI",
        kind: tables.plugs.length > 0 ? "pdu" : "console-server",
        version: unit?.version?.value,
        serial: unit?.serial?.value,
      },
      sensors: [
        stateOf(s.overCurrent, "Over current"),
        stateOf(s.overCurrentCritical, "Over current, critical"),
        stateOf(s.overTemperature, "Over temperature"),
        stateOf(s.overTemperatureCritical, "Over temperature, critical"),
        stateOf(s.lostVoltage, "Lost voltage"),
        reading("current", s.totalCurrent, "Total"),
        reading("power", s.totalPower, "Total"),
        ...tables.units.flatMap((row) => {
          const name = row.name?.value ?? `Unit ${row.index}`;
          return [
            reading("temperature", row.temperature, name),
            // A branch without voltage is not there.
            reading("voltage", row.voltageA, `${name} branch A`),
            reading("current", row.voltageA && row.currentA, `${name} branch A`),
            reading("power", row.voltageA && row.powerA, `${name} branch A`),
            reading("voltage", row.voltageB, `${name} branch B`),
            reading("current", row.voltageB && row.currentB, `${name} branch B`),
            reading("power", row.voltageB && row.powerB, `${name} branch B`),
          ];
        }),
        ...tables.plugs.flatMap((row) => {
          const name = row.name?.value ?? `Plug ${row.index}`;
          return [
            reading("current", row.current, name, { group: "Plugs" }),
            reading("power", row.power, name, { group: "Plugs" }),
          ];
        }),
      ],
    };
  },
});
