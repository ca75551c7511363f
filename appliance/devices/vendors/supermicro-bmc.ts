/** Supermicro's management board (ATEN firmware): sensors with their limits, power supplies, drives and volumes. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const IPMI = "1.3.6.1.4.1.21317.1";
const SENSOR = `${IPMI}.3.1`;
const DRIVE = `${IPMI}.7.2.1`;
const SUPPLY = `${IPMI}.14.2.1`;

/** Readings and limits are texts; the MIB has no unit, but what a sensor is called tells what it measures. */
const CLASSES: readonly (readonly [RegExp, SensorClass])[] = [
  [/\btemp\b|temp$/i, "temperature"],
  [/^fan/i, "fanspeed"],
  [/^(\d+(\.\d+)?v|v[a-z]{2,12}|p?\d+v\d*|.*vbat|vdimm.*|.{0,20}vcore)\b/i, "voltage"],
];

export const supermicroBmc = defineMib({
  name: "supermicro-bmc",
  title: "Supermicro management board",
  source: "ATEN-IPMI-MIB (ATEN, Supermicro)",
  verified: "text",
  // Its agent says of itself that it is net-snmp's; the power status tells it apart.
  matches: [
    {
      sysObjectID: ["1.3.6.1.4.1.21317", "1.3.6.1.4.1.8072", "1.3.6.1.4.1.10876"],
      present: [`${IPMI}.4.0`],
    },
  ],
  scalars: {
    power: state(`${IPMI}.4.0`, { 0: ["poweroff", "warning"], 1: ["poweron", "ok"] }),
    major: number(`${IPMI}.5.1.0`),
    minor: number(`${IPMI}.5.2.0`),
    board: text(`${IPMI}.16.2.3.0`),
    boardSerial: text(`${IPMI}.16.2.4.0`),
    maker: text(`${IPMI}.16.3.2.0`),
    product: text(`${IPMI}.16.3.3.0`),
    serial: text(`${IPMI}.16.3.6.0`),
  },
  tables: {
    sensors: {
      columns: {
        value: number(`${SENSOR}.2`),
        warningLow: number(`${SENSOR}.5`),
        criticalLow: number(`${SENSOR}.6`),
        warningHigh: number(`${SENSOR}.8`),
        criticalHigh: number(`${SENSOR}.9`),
        name: text(`${SENSOR}.13`),
      },
    },
    supplies: {
      columns: {
        status: danger("powerSupply", state(`${SUPPLY}.2`, { 0: ["fail", "critical"], 1: ["good", "ok"] })),
        voltage: number(`${SUPPLY}.3`, { absentBelow: 1 }),
        current: number(`${SUPPLY}.4`),
        power: number(`${SUPPLY}.5`),
        temperature: number(`${SUPPLY}.9`, { absentBelow: 1 }),
        fan: number(`${SUPPLY}.11`),
      },
    },
    controllers: {
      columns: {
        name: text(`${IPMI}.7.1.1.2`),
        battery: danger(
          "battery",
          state(`${IPMI}.7.1.1.8`, {
            0: ["missing", "notPresent"],
            1: ["charging", "ok"],
            2: ["discharging", "warning"],
            3: ["optimal", "ok"],
            4: ["needs to be replaced", "critical"],
          }),
        ),
      },
    },
    drives: {
      after: ["controllers"],
      columns: {
        temperature: number(`${DRIVE}.5`, { absentBelow: 1 }),
        model: text(`${DRIVE}.8`),
        state: danger(
          "disk",
          state(`${DRIVE}.12`, {
            0: ["unconfigured good", "ok"],
            1: ["unconfigured bad", "critical"],
            2: ["hot spare", "ok"],
            16: ["configured good", "warning"],
            17: ["configured bad", "critical"],
            20: ["rebuilding", "warning"],
            24: ["online", "ok"],
            32: ["being copied", "warning"],
            64: ["exposed to the host", "ok"],
            128: ["unconfigured shielded", "warning"],
            130: ["hot spare shielded", "warning"],
            144: ["configured shielded", "warning"],
          }),
        ),
        predicted: number(`${DRIVE}.14`),
        mediaErrors: number(`${DRIVE}.15`),
      },
    },
    volumes: {
      after: ["controllers"],
      columns: {
        state: danger(
          "array",
          state(`${IPMI}.7.3.1.11`, {
            0: ["offline", "critical"],
            1: ["partially degraded", "warning"],
            2: ["degraded", "critical"],
            3: ["optimal", "ok"],
          }),
        ),
        name: text(`${IPMI}.7.3.1.12`),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const version = s.major && `${s.major.value}.${String(s.minor?.value ?? 0).padStart(2, "0")}`;
    const group = "Storage";
    return {
      identity: {
        os: "supermicro-bmc",
        vendor: s.maker?.value ?? "Supermicro",
        kind: "server-bmc",
        hardware: s.product?.value ?? s.board?.value,
        version,
        serial: s.serial?.value ?? s.boardSerial?.value,
      },
      sensors: [
        stateOf(s.power, "Power"),
        ...t.supplies.flatMap((row) => {
          const name = `PSU ${row.index}`;
          const more = { group: "Power supplies" };
          return [
            stateOf(row.status, name, more),
            reading("voltage", row.voltage, `${name} input`, more),
            reading("current", row.current, `${name} input`, more),
            reading("power", row.power, `${name} input`, more),
            reading("temperature", row.temperature, name, more),
            reading("fanspeed", row.fan, name, more),
          ];
        }),
        ...t.controllers.map((row) => stateOf(row.battery, `${row.name?.value ?? row.index} battery`, { group })),
        ...t.volumes.map((row) => stateOf(row.state, `Volume ${row.name?.value ?? row.index}`, { group })),
        ...t.drives.flatMap((row) => {
          const name = ["Drive", row.index, row.model?.value].filter(Boolean).join(" ");
          return [
            stateOf(row.state, name, { group }),
            reading("temperature", row.temperature, name, { group }),
            reading("count", row.predicted, `${name} predicted failures`, { group, limits: { criticalHigh: 0 } }),
            reading("count", row.mediaErrors, `${name} media errors`, { group }),
          ];
        }),
        ...t.sensors.map((row) => {
          const name = row.name?.value ?? `Sensor ${row.index}`;
          const sensorClass = CLASSES.find(([pattern]) => pattern.test(name))?.[1];
          // A probe that is not plugged in reads zero with all its limits at zero.
          const isSilent = row.value?.value === 0 && (row.criticalHigh?.value ?? 0) === 0;
          return sensorClass === undefined || isSilent
            ? undefined
            : reading(sensorClass, row.value, name, { limits: row });
        }),
      ],
    };
  },
});
