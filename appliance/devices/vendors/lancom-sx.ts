/** LANCOM switches (LCOS SX): model, version, serial number, load, temperatures, fans, power supplies, PoE, optical modules. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf } from "../facts.ts";

const LANCOM = "1.3.6.1.4.1.2356";
const INFO = `${LANCOM}.14.1.1.1`;
const SFP = `${LANCOM}.14.2.1.4.1`;
const MONITORING = `${LANCOM}.100.1.1`;

const TEMPERATURE: Readonly<Record<number, StateMeaning>> = {
  0: ["low", "warning"],
  1: ["normal", "ok"],
  2: ["warning", "warning"],
  3: ["critical", "critical"],
  4: ["shutdown", "critical"],
  5: ["notpresent", "notPresent"],
  6: ["notoperational", "warning"],
};
const MODULE: Readonly<Record<number, StateMeaning>> = {
  1: ["notpresent", "notPresent"],
  2: ["operational", "ok"],
  3: ["failed", "critical"],
  4: ["powering", "ok"],
  5: ["nopower", "critical"],
  6: ["notpowering", "critical"],
  7: ["incompatible", "warning"],
  8: ["warning", "warning"],
};

export const lancomSx = defineMib({
  name: "lancom-sx",
  title: "LANCOM switches, LCOS SX",
  source: "LCOS-SX-MIB, LCOS-SX-GENERAL-MIB (LANCOM)",
  verified: "text",
  matches: [
    { sysObjectID: [`${LANCOM}.14`, `${LANCOM}.16`, `${LANCOM}.100`] },
    { sysObjectID: [LANCOM], sysDescr: [/\b(?:GS|XS|IGS|YS|CS)-\d/] },
  ],
  scalars: {
    model: text(`${INFO}.2.0`),
    version: text(`${INFO}.10.0`),
    serial: text(`${INFO}.13.0`),
    cpu: number(`${INFO}.24.0`),
    temperature1: number(`${INFO}.201.0`, { absent: [0] }),
    temperature2: number(`${INFO}.202.0`, { absent: [0] }),
    temperature3: number(`${INFO}.203.0`, { absent: [0] }),
  },
  tables: {
    temperatures: {
      columns: {
        name: text(`${MONITORING}.1.1.3`),
        state: danger("heat", state(`${MONITORING}.1.1.5`, TEMPERATURE)),
        value: number(`${MONITORING}.1.1.6`),
      },
    },
    fans: {
      columns: {
        name: text(`${MONITORING}.3.1.3`),
        state: state(`${MONITORING}.3.1.5`, MODULE),
        speed: number(`${MONITORING}.3.1.6`),
      },
    },
    supplies: {
      columns: {
        name: text(`${MONITORING}.4.1.3`),
        state: danger("powerSupply", state(`${MONITORING}.4.1.5`, MODULE)),
      },
    },
    modules: {
      columns: {
        port: text(`${SFP}.2`),
        temperature: number(`${SFP}.13`),
        voltage: number(`${SFP}.14`),
        bias: number(`${SFP}.15`, { scale: 0.001 }),
        tx: number(`${SFP}.16`),
        rx: number(`${SFP}.17`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const [described] = /\b(?:I?GS|XS|YS|CS)-\d{2,4}\w{0,6}\+?/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "lcos-sx",
        vendor: "LANCOM",
        kind: "switch",
        hardware: s.model?.value ?? described,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      sensors: [
        reading("temperature", s.temperature1, "Sensor 1"),
        reading("temperature", s.temperature2, "Sensor 2"),
        reading("temperature", s.temperature3, "Sensor 3"),
        ...tables.temperatures.flatMap((row) => {
          const name = row.name?.value ?? `Sensor ${row.index}`;
          return [
            stateOf(row.state, name, { group: "Temperatures" }),
            reading("temperature", row.state && row.value, name, { group: "Temperatures" }),
          ];
        }),
        ...tables.fans.flatMap((row) => {
          const name = row.name?.value ?? `Fan ${row.index}`;
          return [stateOf(row.state, name), reading("fanspeed", row.state && row.speed, name)];
        }),
        ...tables.supplies.map((row) => stateOf(row.state, row.name?.value ?? `Power supply ${row.index}`)),
        ...tables.modules.flatMap((row) => {
          const name = row.port?.value ?? `Port ${row.index}`;
          // Without diagnostics a module says "none" for its voltage.
          if (row.voltage === undefined) return [];
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
