/** Supermicro's health agent (SuperDoctor) on a server: fans, voltages, temperatures with limits; parts, disks, RAID. */
import { danger } from "../danger.ts";
import type { Sensor } from "#model/device.ts";
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const MONITOR = "1.3.6.1.4.1.10876.2.1.1.1.1";

/** smHealthMonitorType: what the row measures. Others (intrusion, power failure) are told as numbers without meaning. */
const CLASSES: Readonly<Record<number, SensorClass>> = { 0: "fanspeed", 1: "voltage", 2: "temperature" };

const DOCTOR = "1.3.6.1.4.1.10876.100.1";
/** The MIB's one scale of three, and of the parts that know two of them. */
const STATUS: Readonly<Record<number, StateMeaning>> = {
  0: ["OK", "ok"],
  1: ["Warning", "warning"],
  2: ["Critical", "critical"],
};

export const supermicro = defineMib({
  name: "supermicro",
  title: "Supermicro server health",
  source: "SUPERMICRO-HEALTH-MIB, SUPERMICRO-SD5-MIB (Supermicro)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.10876"] },
    { sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.311"], present: ["1.3.6.1.4.1.10876.2.2.0"] },
  ],
  scalars: { all: state("1.3.6.1.4.1.10876.2.2.0", STATUS) },
  tables: {
    monitors: {
      columns: {
        name: text(`${MONITOR}.2`),
        type: number(`${MONITOR}.3`),
        value: number(`${MONITOR}.4`),
        high: number(`${MONITOR}.5`, { absentBelow: 1 }),
        low: number(`${MONITOR}.6`, { absentBelow: 1 }),
        unit: text(`${MONITOR}.11`),
        status: state(`${MONITOR}.12`, STATUS),
      },
    },
    boards: {
      mostRows: 4,
      columns: {
        product: text(`${DOCTOR}.6.1.11`),
        serial: text(`${DOCTOR}.6.1.16`),
      },
    },
    cpus: {
      after: ["boards"],
      columns: { status: state(`${DOCTOR}.2.1.5`, STATUS), place: text(`${DOCTOR}.2.1.14`) },
    },
    modules: {
      after: ["boards"],
      columns: { status: state(`${DOCTOR}.3.1.3`, STATUS), place: text(`${DOCTOR}.3.1.5`) },
    },
    disks: {
      after: ["boards"],
      columns: {
        name: text(`${DOCTOR}.4.1.2`),
        smart: danger("disk", state(`${DOCTOR}.4.1.4`, STATUS)),
        model: text(`${DOCTOR}.4.1.5`),
      },
    },
    controllers: {
      after: ["boards"],
      columns: { product: text(`${DOCTOR}.9.1.4`), status: state(`${DOCTOR}.9.1.15`, STATUS) },
    },
    batteries: { after: ["controllers"], columns: { status: danger("battery", state(`${DOCTOR}.10.1.9`, STATUS)) } },
    volumes: {
      after: ["controllers"],
      columns: { name: text(`${DOCTOR}.11.1.7`), status: danger("array", state(`${DOCTOR}.11.1.28`, STATUS)) },
    },
    drives: {
      after: ["controllers"],
      columns: {
        slot: text(`${DOCTOR}.12.1.5`),
        status: danger("disk", state(`${DOCTOR}.12.1.26`, STATUS)),
        model: text(`${DOCTOR}.12.1.28`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const onBoard = system.objectId.startsWith("1.3.6.1.4.1.10876");
    const board = tables.boards[0];
    const group = "RAID";
    return {
      identity:
        tables.monitors.length > 0 || onBoard
          ? { vendor: "Supermicro", kind: "server", hardware: board?.product?.value, serial: board?.serial?.value }
          : {},
      sensors: [
        stateOf(s.all, "Health"),
        ...tables.controllers.map((row) =>
          stateOf(row.status, `Controller ${row.product?.value ?? row.index}`, { group }),
        ),
        ...tables.batteries.map((row) => stateOf(row.status, `Battery ${row.index}`, { group })),
        ...tables.volumes.map((row) => stateOf(row.status, `Volume ${row.name?.value ?? row.index}`, { group })),
        ...tables.drives.map((row) =>
          stateOf(row.status, ["Drive", row.slot?.value ?? row.index, row.model?.value].filter(Boolean).join(" "), {
            group,
          }),
        ),
        ...tables.disks.map((row) =>
          stateOf(row.smart, [row.name?.value ?? row.index, row.model?.value].filter(Boolean).join(" "), {
            group: "Disk S.M.A.R.T.",
          }),
        ),
        ...tables.monitors.flatMap((row): (Sensor | undefined)[] => {
          const sensorClass = CLASSES[row.type?.value ?? -1];
          if (sensorClass === undefined) return [];
          // Voltages are told in millivolts where the unit says so.
          const factor = row.unit?.value === "mV" ? 0.001 : 1;
          const scaled = (cell: NumberCell | undefined) =>
            cell && { ...cell, value: Math.round(cell.value * factor * 1000) / 1000 };
          const name = row.name?.value ?? row.index;
          return [
            reading(sensorClass, scaled(row.value), name, {
              limits: { criticalHigh: scaled(row.high), criticalLow: scaled(row.low) },
            }),
            stateOf(row.status, name, { group: "Health" }),
          ];
        }),
        ...tables.cpus.map((row) => stateOf(row.status, row.place?.value ?? row.index, { group: "Processors" })),
        ...tables.modules.map((row) => stateOf(row.status, row.place?.value ?? row.index, { group: "Memory" })),
      ],
    };
  },
});
