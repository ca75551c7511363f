/** HP ProCurve, HPE and Aruba switches with AOS-S: processor, memory, chassis sensors, power supplies, fans, transceivers. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const HP = "1.3.6.1.4.1.11.2";
const ICF = `${HP}.14.11`;
const SENSOR = `${ICF}.1.2.6.1`;
const AIR = `${ICF}.1.2.8.1.1`;
const LOCAL_MEMORY = `${ICF}.5.1.1.2.1.1.1`;
const GLOBAL_MEMORY = `${ICF}.5.1.1.2.2.1.1`;
const FAN = `${ICF}.5.1.54.2.1.1`;
const SUPPLY = `${ICF}.5.1.55.1.1.1`;
const TRANSCEIVER = `${ICF}.5.1.82.1.1.1.1`;

const SUPPLY_STATE: Readonly<Record<number, StateMeaning>> = {
  1: ["psNotPresent", "unknown"],
  2: ["psNotPlugged", "critical"],
  3: ["psPowered", "ok"],
  4: ["psFailed", "critical"],
  5: ["psPermFailure", "critical"],
  6: ["psMax", "unknown"],
  7: ["psAuxFailure", "critical"],
  8: ["psNotPowered", "critical"],
  9: ["psAuxNotPowered", "critical"],
};
const FAN_STATE: Readonly<Record<number, StateMeaning>> = {
  0: ["failed", "critical"],
  1: ["removed", "unknown"],
  2: ["off", "unknown"],
  3: ["underspeed", "warning"],
  4: ["overspeed", "warning"],
  5: ["ok", "ok"],
  6: ["maxstate", "warning"],
};

export const hpProcurve = defineMib({
  name: "hp-procurve",
  title: "HP ProCurve, Aruba AOS-S switches",
  source:
    "HP-ICF-CHASSIS, NETSWITCH-MIB, STATISTICS-MIB, FAN-MIB, POWERSUPPLY-MIB, HP-ICF-TRANSCEIVER-MIB, HP-ICF-VSF-VC-MIB (HPE); chassis from ENTITY-MIB",
  verified: "recording",
  matches: [{ sysObjectID: [`${HP}.3.7.11`, `${HP}.3.7.8`] }],
  scalars: {
    version: text(`${ICF}.5.1.1.3.0`),
    serial: text("1.3.6.1.4.1.11.2.36.1.1.2.9.0"),
    stack: state(`${ICF}.5.1.116.1.1.2.0`, {
      0: ["unAvailable", "notPresent"],
      1: ["disabled", "notPresent"],
      2: ["active", "ok"],
      3: ["fragmentInactive", "critical"],
      4: ["fragmentActive", "warning"],
    }),
    product: text("1.3.6.1.4.1.11.2.36.1.1.2.5.0"),
  },
  tables: {
    processors: { columns: { busy: number(`${ICF}.5.1.9.6.1`, { absentFrom: 101 }) } },
    localMemory: { columns: { total: number(`${LOCAL_MEMORY}.5`), used: number(`${LOCAL_MEMORY}.7`) } },
    globalMemory: { columns: { total: number(`${GLOBAL_MEMORY}.5`), used: number(`${GLOBAL_MEMORY}.7`) } },
    sensors: {
      columns: {
        status: state(`${SENSOR}.4`, {
          1: ["unknown", "unknown"],
          2: ["bad", "critical"],
          3: ["warning", "warning"],
          4: ["good", "ok"],
          5: ["notPresent", "unknown"],
        }),
        descr: text(`${SENSOR}.7`),
      },
    },
    // Texts: "29C".
    air: { columns: { name: text(`${AIR}.2`), value: number(`${AIR}.3`), high: number(`${AIR}.6`) } },
    fans: { columns: { state: state(`${FAN}.4`, FAN_STATE) } },
    supplies: {
      columns: {
        state: danger("powerSupply", state(`${SUPPLY}.2`, SUPPLY_STATE)),
        temperature: number(`${SUPPLY}.4`, { absent: [0] }),
        power: number(`${SUPPLY}.6`, { absent: [0] }),
      },
    },
    transceivers: {
      columns: {
        port: text(`${TRANSCEIVER}.2`),
        temperature: number(`${TRANSCEIVER}.11`, { scale: 0.001 }),
        voltage: number(`${TRANSCEIVER}.12`, { scale: 0.0001, absent: [0] }),
        bias: number(`${TRANSCEIVER}.13`, { scale: 0.000_001 }),
        // What is dark is shown as minus infinity, cut to eight digits.
        tx: number(`${TRANSCEIVER}.14`, { scale: 0.001, absentBelow: -99_999 }),
        rx: number(`${TRANSCEIVER}.15`, { scale: 0.001, absentBelow: -99_999 }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "HP J9146A E2910al-24G-PoE Switch, revision W.15.08.0012, ROM W.14.06 (...)"
    const [, hardware] =
      /^(?:HP|HPE|Aruba|ProCurve|Hewlett[- ]Packard)?\s*(?:\w+ )?(J[A-Z]?\w{4,6} [^,]{1,60}?)(?: Switch)?,/.exec(
        system.descr,
      ) ?? [];
    const [, version] = /[Rr]evision ([A-Z]{1,2}\.[\w.]{2,20})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "procurve",
        vendor: /\bAruba\b/.test(system.descr) ? "Aruba" : /\bHPE\b/.test(system.descr) ? "HPE" : "HP",
        kind: "switch",
        hardware: hardware ?? s.product?.value,
        version: version ?? s.version?.value,
        serial: s.serial?.value,
      },
      processors: tables.processors.map((row) => processor(row.busy, "Processor")),
      memory: [
        ...tables.localMemory.map((row) =>
          memory(`Local memory ${row.index}`, {
            totalBytes: row.total?.value,
            usedBytes: row.used?.value,
            oid: row.used?.oid,
          }),
        ),
        ...tables.globalMemory.map((row) =>
          memory(`Global memory ${row.index}`, {
            totalBytes: row.total?.value,
            usedBytes: row.used?.value,
            oid: row.used?.oid,
          }),
        ),
      ],
      sensors: [
        stateOf(s.stack, "VSF stack"),
        ...tables.sensors.map((row) => stateOf(row.status, row.descr?.value ?? `Sensor ${row.index}`)),
        ...tables.air.map((row) =>
          reading("temperature", row.value, row.name?.value ?? `Air ${row.index}`, {
            limits: { warningHigh: row.high },
          }),
        ),
        ...tables.fans.map((row) => stateOf(row.state, `Fan ${row.index}`, { group: "Fans" })),
        ...tables.supplies.flatMap((row) => [
          stateOf(row.state, `Power supply ${row.index}`, { group: "Power supplies" }),
          reading("temperature", row.temperature, `Power supply ${row.index}`),
          reading("power", row.power, `Power supply ${row.index}`),
        ]),
        ...tables.transceivers.flatMap((row) => {
          if (row.voltage === undefined) return [];
          const name = `Port ${row.port?.value ?? row.index}`;
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
