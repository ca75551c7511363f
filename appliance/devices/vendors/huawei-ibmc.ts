/** Huawei iBMC (FusionServer, TaiShan, and what xFusion makes of them): sensors, power supplies, fans, disks, arrays. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf, storage, type SensorClass } from "../facts.ts";

const IBMC = "1.3.6.1.4.1.2011.2.235.1.1";
const GIB = 1024 ** 3;

const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["ok", "ok"],
  2: ["minor", "warning"],
  3: ["major", "critical"],
  4: ["critical", "critical"],
  5: ["absence", "notPresent"],
  6: ["unknown", "unknown"],
};
/** What stands in a slot: status and name, at the columns the table has for them. */
const parts = (table: number, status: number, name: number) => ({
  columns: {
    status: state(`${IBMC}.${table}.50.1.${status}`, STATUS),
    name: text(`${IBMC}.${table}.50.1.${name}`),
  },
});

/** 65535: not readable, or no such limit. */
const tenths = (oid: string) => number(oid, { scale: 0.1, absent: [65535] });
/** sensorUnit. Sensors without a unit only tell events. */
const CLASSES: Readonly<Record<number, SensorClass>> = {
  1: "temperature",
  4: "voltage",
  5: "current",
  6: "power",
  18: "fanspeed",
};

/** A set of faults, one bit each: zero is none of them. */
function faults(bits: number): Record<number, StateMeaning> {
  const any = Array.from({ length: 2 ** bits - 1 }, (_, i): [number, StateMeaning] => [i + 1, ["fault", "critical"]]);
  return { 0: ["ok", "ok"], ...Object.fromEntries(any), 65535: ["unknown", "unknown"] };
}

export const huaweiIbmc = defineMib({
  name: "huawei-ibmc",
  title: "Huawei iBMC",
  source: "HUAWEI-SERVER-IBMC-MIB (Huawei)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.2011.2.235"] }],
  scalars: {
    health: state(`${IBMC}.1.1.0`, STATUS),
    deviceName: text(`${IBMC}.1.6.0`),
    serial: text(`${IBMC}.1.7.0`),
    power: number(`${IBMC}.1.13.0`, { absentBelow: 0 }),
    cpuUsage: number(`${IBMC}.1.23.0`, { absentBelow: 0 }),
    cpuLimit: number(`${IBMC}.1.26.0`, { absentBelow: 1 }),
    supplies: danger("powerSupply", state(`${IBMC}.6.1.0`, STATUS)),
    fans: state(`${IBMC}.8.3.0`, STATUS),
    cpus: state(`${IBMC}.15.1.0`, STATUS),
    memory: state(`${IBMC}.16.1.0`, STATUS),
    disks: danger("disk", state(`${IBMC}.18.1.0`, STATUS)),
    pcie: state(`${IBMC}.24.1.0`, STATUS),
    consumed: number(`${IBMC}.20.4.0`),
  },
  tables: {
    partitions: {
      columns: {
        name: text(`${IBMC}.1.51.1.2`),
        size: number(`${IBMC}.1.51.1.3`, { scale: GIB }),
        percent: number(`${IBMC}.1.51.1.4`, { absentBelow: 0 }),
      },
    },
    powerSupplies: {
      columns: {
        rating: number(`${IBMC}.6.50.1.6`, { absentBelow: 1 }),
        status: danger("powerSupply", state(`${IBMC}.6.50.1.7`, STATUS)),
        watts: number(`${IBMC}.6.50.1.8`, { absentBelow: 0 }),
        name: text(`${IBMC}.6.50.1.13`),
      },
    },
    fanUnits: {
      columns: {
        speed: number(`${IBMC}.8.50.1.2`, { absentBelow: 0 }),
        status: state(`${IBMC}.8.50.1.4`, STATUS),
        name: text(`${IBMC}.8.50.1.7`),
      },
    },
    // The index is the name, letter by letter.
    firmware: { mostRows: 60, columns: { type: number(`${IBMC}.11.50.1.2`), version: text(`${IBMC}.11.50.1.4`) } },
    sensors: {
      columns: {
        name: text(`${IBMC}.13.50.1.1`),
        value: number(`${IBMC}.13.50.1.2`),
        criticalHigh: number(`${IBMC}.13.50.1.4`),
        warningHigh: number(`${IBMC}.13.50.1.5`),
        criticalLow: number(`${IBMC}.13.50.1.7`),
        warningLow: number(`${IBMC}.13.50.1.8`),
        unit: number(`${IBMC}.13.50.1.15`),
      },
    },
    temperatures: {
      columns: {
        name: text(`${IBMC}.26.50.1.2`),
        value: tenths(`${IBMC}.26.50.1.3`),
        criticalHigh: tenths(`${IBMC}.26.50.1.5`),
        warningHigh: tenths(`${IBMC}.26.50.1.6`),
        criticalLow: tenths(`${IBMC}.26.50.1.8`),
        warningLow: tenths(`${IBMC}.26.50.1.9`),
      },
    },
    hardDisks: {
      columns: {
        status: danger("disk", state(`${IBMC}.18.50.1.3`, STATUS)),
        name: text(`${IBMC}.18.50.1.6`),
        firmwareState: state(`${IBMC}.18.50.1.10`, {
          1: ["unconfigured-good", "ok"],
          2: ["unconfigured-bad", "critical"],
          3: ["hot-spare", "ok"],
          4: ["offline", "critical"],
          5: ["failed", "critical"],
          6: ["rebuild", "warning"],
          7: ["online", "ok"],
          8: ["copyback", "warning"],
          9: ["jbod", "ok"],
          10: ["unconfigured-shielded", "warning"],
          11: ["hot-spare-shielded", "warning"],
          12: ["configured-shielded", "warning"],
          13: ["foreign", "warning"],
          14: ["active", "ok"],
          15: ["standby", "ok"],
          16: ["sleep", "ok"],
          17: ["dst", "ok"],
          18: ["smart", "ok"],
          19: ["sct", "ok"],
          255: ["unknown", "notPresent"],
        }),
        temperature: number(`${IBMC}.18.50.1.20`, { absent: [255], absentBelow: 1 }),
        predicted: state(`${IBMC}.18.50.1.23`, {
          1: ["no", "ok"],
          2: ["yes", "critical"],
          255: ["unknown", "notPresent"],
        }),
        wear: number(`${IBMC}.18.50.1.25`, { absent: [255] }),
      },
    },
    controllers: {
      columns: {
        name: text(`${IBMC}.36.50.1.2`),
        health: state(`${IBMC}.36.50.1.7`, { ...faults(4), 1: ["memory correctable error", "warning"] }),
        batteryPresence: state(`${IBMC}.36.50.1.16`, {
          1: ["notPresent", "notPresent"],
          2: ["present", "ok"],
          255: ["unknown", "notPresent"],
        }),
        battery: danger("battery", state(`${IBMC}.36.50.1.18`, faults(7))),
      },
    },
    volumes: {
      after: ["controllers"],
      columns: {
        state: danger(
          "array",
          state(`${IBMC}.37.50.1.4`, {
            1: ["offline", "critical"],
            2: ["partial-degraded", "warning"],
            3: ["degraded", "critical"],
            4: ["optimal", "ok"],
            255: ["unknown", "unknown"],
          }),
        ),
        name: text(`${IBMC}.37.50.1.19`),
      },
    },
    processors: parts(15, 6, 10),
    modules: parts(16, 6, 10),
    fru: {
      mostRows: 20,
      columns: {
        product: text(`${IBMC}.19.50.1.9`),
        productSerial: text(`${IBMC}.19.50.1.10`),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const named = (row: { index: string; name: { value: string } | undefined }, what: string) =>
      row.name?.value ?? `${what} ${row.index}`;
    const product = t.fru.find((row) => row.product !== undefined);
    return {
      identity: {
        os: "huawei-ibmc",
        vendor: "Huawei",
        kind: "server-bmc",
        hardware: product?.product?.value ?? s.deviceName?.value,
        version: t.firmware.find((row) => row.type?.value === 1)?.version?.value,
        serial: s.serial?.value ?? product?.productSerial?.value,
      },
      processors: [processor(s.cpuUsage, "Processors", { warningHigh: s.cpuLimit })],
      storage: t.partitions.map((row) =>
        storage(row.name?.value ?? row.index, {
          totalBytes: row.size?.value,
          percent: row.percent?.value,
          oid: row.percent?.oid,
        }),
      ),
      sensors: [
        stateOf(s.health, "System health"),
        stateOf(s.supplies, "Power supplies"),
        stateOf(s.fans, "Fans"),
        stateOf(s.cpus, "Processors"),
        stateOf(s.memory, "Memory"),
        stateOf(s.disks, "Disks"),
        stateOf(s.pcie, "PCIe cards"),
        reading("power", s.power, "System power"),
        reading("power_consumed", s.consumed, "System"),
        ...t.powerSupplies.flatMap((row) => [
          stateOf(row.status, named(row, "PSU"), { group: "Power supplies" }),
          row.status &&
            reading("power", row.watts, named(row, "PSU"), {
              limits: { criticalHigh: row.rating },
              group: "Power supplies",
            }),
        ]),
        ...t.fanUnits.flatMap((row) => [
          stateOf(row.status, named(row, "Fan"), { group: "Fans" }),
          row.status && reading("fanspeed", row.speed, named(row, "Fan"), { group: "Fans" }),
        ]),
        ...t.hardDisks.flatMap((row) => {
          const name = named(row, "Disk");
          return [
            stateOf(row.status, name, { group: "Disks" }),
            row.status && stateOf(row.firmwareState, `${name} state`, { group: "Disks" }),
            row.status && stateOf(row.predicted, `${name} failure predicted`, { group: "Disks" }),
            row.status && reading("temperature", row.temperature, name, { group: "Disks" }),
            row.status && reading("percent", row.wear, `${name} life left`, { group: "Disks" }),
          ];
        }),
        ...t.controllers.flatMap((row) => [
          stateOf(row.health, named(row, "RAID controller"), { group: "Storage" }),
          row.batteryPresence && stateOf(row.battery, `${named(row, "RAID controller")} battery`, { group: "Storage" }),
        ]),
        ...t.volumes.map((row) => stateOf(row.state, `Volume ${row.name?.value ?? row.index}`, { group: "Storage" })),
        ...t.temperatures.map((row) => reading("temperature", row.value, named(row, "Temperature"), { limits: row })),
        ...t.sensors.map((row) => {
          const sensorClass = CLASSES[row.unit?.value ?? 0];
          // Where there is a table of temperatures, it has these too.
          const isTwice = sensorClass === "temperature" && t.temperatures.length > 0;
          return sensorClass === undefined || isTwice
            ? undefined
            : reading(sensorClass, row.value, named(row, "Sensor"), { group: "Sensors", limits: row });
        }),
        ...t.processors.map((row) => stateOf(row.status, named(row, "CPU"), { group: "Processors" })),
        ...t.modules.map((row) => stateOf(row.status, named(row, "DIMM"), { group: "Memory" })),
      ],
    };
  },
});
