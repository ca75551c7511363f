/** Storage arrays by the Fibre Channel management MIB: HPE MSA, Dell PowerVault ME, Lenovo DS, others by Dot Hill. */
import { WRONG_TYPE, number, state, text, type Column, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const SET = "1.3.6.1.3.94.1";
const UNIT = `${SET}.6.1`;
const SENSOR = `${SET}.8.1`;

/** connUnitSensorCharacteristic, as far as there is a class for it. */
const CLASSES: Readonly<Record<number, SensorClass>> = {
  3: "temperature",
  5: "voltage",
  6: "current",
  8: "frequency",
};
/** connUnitSensorType, of states that are watched together. */
const GROUPS: Readonly<Record<number, string>> = { 3: "Batteries", 4: "Fans", 5: "Power supplies", 7: "Enclosures" };

export const fcManagement = defineMib({
  name: "fc-management",
  title: "HPE MSA, Dell PowerVault ME and other arrays with FCMGMT-MIB",
  source: "FCMGMT-MIB (Fibre Alliance); CPQSINFO-MIB (HPE)",
  verified: "text",
  // Switches have it as well, and better MIBs of their own: only makers of arrays. uNumber says how many units there are.
  matches: [
    {
      sysObjectID: [
        "1.3.6.1.4.1.11.2.51",
        "1.3.6.1.4.1.11.10",
        "1.3.6.1.4.1.347",
        "1.3.6.1.4.1.674.10893",
        "1.3.6.1.4.1.3183",
        "1.3.6.1.4.1.19046",
      ],
      present: [`${SET}.1.0`],
    },
  ],
  // HPE's arrays have these two of its servers' MIB.
  scalars: { serial: text("1.3.6.1.4.1.232.2.2.2.1.0"), product: text("1.3.6.1.4.1.232.2.2.4.2.0") },
  tables: {
    units: {
      columns: {
        status: state(`${UNIT}.6`, {
          1: ["unknown", "unknown"],
          2: ["unused", "notPresent"],
          3: ["ok", "ok"],
          4: ["warning", "warning"],
          5: ["failed", "critical"],
        }),
        product: text(`${UNIT}.7`),
        serial: text(`${UNIT}.8`),
        name: text(`${UNIT}.20`),
      },
    },
    revisions: {
      columns: { revision: text(`${SET}.7.1.3`), what: text(`${SET}.7.1.4`) },
    },
    sensors: {
      columns: {
        name: text(`${SENSOR}.3`),
        status: state(`${SENSOR}.4`, {
          1: ["unknown", "unknown"],
          2: ["other", "unknown"],
          3: ["ok", "ok"],
          4: ["warning", "warning"],
          5: ["failed", "critical"],
        }),
        value: reported(`${SENSOR}.6`),
        type: number(`${SENSOR}.7`),
        characteristic: number(`${SENSOR}.8`),
      },
    },
    ports: {
      columns: {
        status: state(`${SET}.10.1.7`, {
          1: ["unknown", "notPresent"],
          2: ["unused", "notPresent"],
          3: ["ready", "ok"],
          4: ["warning", "warning"],
          5: ["failure", "critical"],
          6: ["notparticipating", "notPresent"],
          7: ["initializing", "ok"],
          8: ["bypass", "warning"],
          9: ["ols", "warning"],
        }),
        name: text(`${SET}.10.1.17`),
      },
    },
  },
  facts({ system, scalars: s, tables: t }) {
    const unit = t.units.find((row) => row.status !== undefined) ?? t.units[0];
    const isFirmware = (what: string | undefined) =>
      what?.startsWith("Firmware revision for Storage Controller (") === true;
    return {
      identity: {
        ...(system.objectId.startsWith("1.3.6.1.4.1.11.") ? { os: "hpe-msa", vendor: "HPE" } : {}),
        kind: "nas",
        hardware: s.product?.value ?? unit?.product?.value,
        version: t.revisions.find((row) => isFirmware(row.what?.value))?.revision?.value,
        serial: s.serial?.value ?? unit?.serial?.value,
      },
      sensors: [
        ...t.units.map((row) => stateOf(row.status, `Unit ${row.name?.value ?? row.product?.value ?? row.index}`)),
        ...t.sensors.flatMap((row) => {
          const name = row.name?.value ?? `Sensor ${row.index.split(".").at(-1)}`;
          const sensorClass = CLASSES[row.characteristic?.value ?? 0];
          return [
            stateOf(row.status, name, { group: GROUPS[row.type?.value ?? 0] ?? "Sensors" }),
            sensorClass === undefined ? undefined : reading(sensorClass, row.value, name),
          ];
        }),
        ...t.ports.map((row) =>
          stateOf(row.status, row.name?.value ?? `Port ${row.index.split(".").at(-1)}`, { group: "Ports" }),
        ),
      ],
    };
  },
});

/** "46 C", or with the name before it: "On-Board Temperature 1-Ctlr A: 46 C 114.80F". Words without a figure are none. */
function reported(oid: string): Column<NumberCell> {
  const words = text(oid);
  return {
    oid,
    read(value, at) {
      const said = words.read(value, at);
      if (said === undefined || said === WRONG_TYPE) return said;
      const [, figure] = /^(?:[^:]{0,120}: ?)?(-?\d{1,7}(?:\.\d{1,4})?) ?[CVA]?\b/.exec(said.value) ?? [];
      return figure === undefined ? undefined : { value: Number(figure), oid: at };
    },
  };
}
