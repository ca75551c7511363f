/** Westermo WeOS: summary alarm, alarm triggers, FRNT rings, optical modules. The rest is told by standards. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const WEOS = "1.3.6.1.4.1.16177.2.1";
const DDM = `${WEOS}.2.2.1.1`;
const ALARM = `${WEOS}.5.2.4.1`;

export const westermo = defineMib({
  name: "westermo",
  title: "Westermo WeOS",
  source: "WESTERMO-WEOS-MIB (Westermo); sysDescr",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.16177"] }],
  scalars: { alarm: state(`${WEOS}.5.2.1.0`, { 1: ["warning", "warning"], 2: ["ok", "ok"] }) },
  tables: {
    triggers: {
      columns: {
        type: text(`${ALARM}.2`),
        // TruthValue: true(1), false(2)
        enabled: number(`${ALARM}.3`),
        status: state(`${ALARM}.4`, { 1: ["warning", "warning"], 2: ["ok", "ok"] }),
      },
    },
    // A ring that is open is a bus: nothing is lost yet, the next break will lose it.
    rings: { columns: { status: state(`${WEOS}.3.3.1.1.1.7`, { 1: ["ring", "ok"], 2: ["bus", "warning"] }) } },
    modules: {
      columns: {
        name: text(`${DDM}.2`),
        voltage: number(`${DDM}.3`, { scale: 0.001 }),
        temperature: number(`${DDM}.4`),
        bias: number(`${DDM}.5`, { scale: 0.000_001 }),
        tx: number(`${DDM}.6`, { scale: 0.01 }),
        rx: number(`${DDM}.7`, { scale: 0.01 }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "Westermo RedFox Industrial, primary: v4.13.3, backup: v4.13.3, bootloader: v2.01"
    const [, model, version] = /^Westermo ([^,]{1,60}), primary:? v?([\w.-]{1,20})/.exec(system.descr) ?? [];
    return {
      identity: { os: "weos", vendor: "Westermo", kind: "switch", hardware: model, version },
      sensors: [
        stateOf(s.alarm, "Summary alarm"),
        ...tables.triggers.map((row) =>
          row.enabled?.value === 2
            ? undefined
            : stateOf(row.status, `${row.type?.value ?? "Trigger"} ${row.index}`, { group: "Alarms" }),
        ),
        ...tables.rings.map((row) => stateOf(row.status, `FRNT ring ${row.index}`)),
        ...tables.modules.flatMap((row) => {
          const name = row.name?.value ?? `Port ${row.index}`;
          return [
            reading("temperature", row.temperature, name, { group: "Transceivers" }),
            reading("voltage", row.voltage, name, { group: "Transceivers" }),
            reading("current", row.bias, `${name} Tx bias`, { group: "Transceivers" }),
            reading("dbm", row.tx, `${name} Tx`, { group: "Transceivers" }),
            reading("dbm", row.rx, `${name} Rx`, { group: "Transceivers" }),
          ];
        }),
      ],
    };
  },
});
