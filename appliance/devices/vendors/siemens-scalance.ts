/** Siemens SCALANCE and RUGGEDCOM RM: fault state, power lines, temperatures, load, optical modules, PoE. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const MSPS = "1.3.6.1.4.1.4329.20.1.1.1.1";
const SFP = `${MSPS}.46.10.1`;
const USAGE = `${MSPS}.79.3.1`;
const TEMPERATURE = `${MSPS}.79.7.1`;
const POE = `${MSPS}.38.1.1`;

/** A line that nobody wired is inactive; whether that is a fault, the device says by its fault state. */
const LINE: Readonly<Record<number, StateMeaning>> = { 1: ["inactive", "unknown"], 2: ["active", "ok"] };
const PART: Readonly<Record<number, StateMeaning>> = {
  1: ["ok", "ok"],
  2: ["warning", "warning"],
  3: ["critical", "critical"],
  4: ["invalid", "unknown"],
  5: ["initial", "unknown"],
};

export const siemensScalance = defineMib({
  name: "siemens-scalance",
  title: "Siemens SCALANCE",
  source: "SN-MSPS-SCX200-MIB (Siemens); chassis from ENTITY-MIB",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.4196", "1.3.6.1.4.1.4329.20", "1.3.6.1.4.1.4329.6"] },
    { sysObjectID: ["1.3.6.1.4.1.4329"], sysDescr: [/SCALANCE|SIMATIC NET|RUGGEDCOM RM/i] },
  ],
  scalars: {
    fault: state(`${MSPS}.28.1.0`, { 1: ["noFault", "ok"], 2: ["fault", "critical"] }),
    line1: state(`${MSPS}.28.4.0`, LINE),
    line2: state(`${MSPS}.28.5.0`, LINE),
  },
  tables: {
    usages: {
      columns: {
        // TruthValue: true(1), false(2)
        present: number(`${USAGE}.4`),
        name: text(`${USAGE}.7`),
        status: state(`${USAGE}.10`, PART),
        value: number(`${USAGE}.13`),
      },
    },
    temperatures: {
      columns: {
        present: number(`${TEMPERATURE}.4`),
        name: text(`${TEMPERATURE}.7`),
        status: danger("heat", state(`${TEMPERATURE}.10`, PART)),
        value: number(`${TEMPERATURE}.16`),
        warningHigh: number(`${TEMPERATURE}.37`),
        criticalHigh: number(`${TEMPERATURE}.40`),
        warningLow: number(`${TEMPERATURE}.43`),
        criticalLow: number(`${TEMPERATURE}.46`),
      },
    },
    modules: {
      columns: {
        plugged: number(`${SFP}.2`),
        temperature: number(`${SFP}.10`, { scale: 0.01 }),
        // -999: no light at all.
        rx: number(`${SFP}.32`, { scale: 0.1, absent: [-999] }),
        rxMin: number(`${SFP}.33`, { scale: 0.1, absent: [-999] }),
        tx: number(`${SFP}.35`, { scale: 0.1, absent: [-999] }),
      },
    },
    poe: {
      columns: {
        power: number(`${POE}.15`, { scale: 0.001 }),
        voltage: number(`${POE}.16`),
        current: number(`${POE}.17`, { scale: 0.001 }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "Siemens, SIMATIC NET, SCALANCE XC208, 6GK5 208-0BA00-2AC2, HW: Version 1, FW: Version V04.00.01, SVPL6147920"
    const [, model] = /\b((?:SCALANCE|RUGGEDCOM) [\w-]{1,30}(?: [\w-]{1,12}){0,2})/i.exec(system.descr) ?? [];
    const [, version] = /FW: (?:Version )?V?([\w.]{1,20})/.exec(system.descr) ?? [];
    const [, serial] = /FW: [^,]{1,40}, (?:SN: )?([A-Z0-9]{8,20})(?:$|[ ,])/.exec(system.descr) ?? [];
    return {
      identity: { os: "scalance", vendor: "Siemens", kind: kindOf(model ?? ""), hardware: model, version, serial },
      sensors: [
        stateOf(s.fault, "Fault state"),
        stateOf(s.line1, "Power line 1"),
        stateOf(s.line2, "Power line 2"),
        ...tables.usages.flatMap((row) => {
          if (row.present?.value === 2) return [];
          const name = row.name?.value ?? `Part ${row.index}`;
          return [reading("percent", row.value, name), stateOf(row.status, name, { group: "Usage" })];
        }),
        ...tables.temperatures.flatMap((row) => {
          if (row.present?.value === 2) return [];
          const name = row.name?.value ?? `Part ${row.index}`;
          const { warningHigh, criticalHigh, warningLow, criticalLow } = row;
          return [
            reading("temperature", row.value, name, {
              limits: { warningHigh, criticalHigh, warningLow, criticalLow },
            }),
            stateOf(row.status, name, { group: "Temperatures" }),
          ];
        }),
        ...tables.modules.flatMap((row) => {
          if (row.plugged?.value === 2) return [];
          const name = `Port ${row.index}`;
          return [
            reading("temperature", row.temperature, name, { group: "Transceivers" }),
            reading("dbm", row.rx, `${name} Rx`, { group: "Transceivers", limits: { warningLow: row.rxMin } }),
            reading("dbm", row.tx, `${name} Tx`, { group: "Transceivers" }),
          ];
        }),
        ...tables.poe.flatMap((row) => [
          reading("power", row.power, `PoE ${row.index}`, { group: "Ports" }),
          reading("voltage", row.voltage, `PoE ${row.index}`, { group: "Ports" }),
          reading("current", row.current, `PoE ${row.index}`, { group: "Ports" }),
        ]),
      ],
    };
  },
});

/** SCALANCE by letter: M and S are routers and firewalls, W is wireless, X are switches. */
function kindOf(model: string) {
  if (/SCALANCE S/i.test(model)) return "firewall";
  if (/SCALANCE M/i.test(model)) return "router";
  return /SCALANCE W/i.test(model) ? "access-point" : "switch";
}
