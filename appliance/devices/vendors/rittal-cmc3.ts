/** Rittal CMC III, its PDUs and LCP: every variable of every device that is a value or a state, with its thresholds. */
import { number, rounded, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const RITTAL = "1.3.6.1.4.1.2606.7";
const DEVICE = `${RITTAL}.4.1.2.1`;
const VARIABLE = `${RITTAL}.4.2.2.1`;

/** Types of variables that are read: values, their four limits, states. */
const VALUE = 2;
const LIMITS = { 3: "criticalHigh", 4: "warningHigh", 5: "criticalLow", 9: "warningLow" } as const;
const STATUS = 7;
const READ: readonly number[] = [VALUE, 3, 4, 5, STATUS, 9];

/** As the states of the MIB's own groups are numbered. What is open or switched is the site's business. */
const STATES: Readonly<Record<number, StateMeaning>> = {
  1: ["notAvail", "notPresent"],
  2: ["configChanged", "warning"],
  3: ["error", "critical"],
  4: ["ok", "ok"],
  5: ["alarm", "critical"],
  6: ["highWarn", "warning"],
  7: ["lowAlarm", "critical"],
  8: ["highAlarm", "critical"],
  9: ["lowWarn", "warning"],
  10: ["setOff", "ok"],
  11: ["setOn", "ok"],
  12: ["open", "ok"],
  13: ["closed", "ok"],
  14: ["locked", "ok"],
  15: ["unlRemote", "ok"],
  16: ["doorOpen", "ok"],
  17: ["service", "ok"],
  18: ["standby", "ok"],
  19: ["busy", "ok"],
  20: ["noAccess", "warning"],
  21: ["lost", "critical"],
  22: ["detected", "warning"],
  23: ["lowVoltage", "warning"],
  24: ["probeopen", "critical"],
  25: ["probeshort", "critical"],
  26: ["calibration", "ok"],
  27: ["inactive", "notPresent"],
  28: ["active", "ok"],
  29: ["noPower", "critical"],
  30: ["readOnly", "ok"],
  31: ["exchanged", "warning"],
  32: ["valveOpen", "ok"],
  33: ["warning", "warning"],
  34: ["remote", "ok"],
};
/** Units as they are written, with the class, and the factor to its unit. */
const CLASSES: Readonly<Record<string, readonly [SensorClass, number]>> = {
  "°c": ["temperature", 1],
  c: ["temperature", 1],
  "degree c": ["temperature", 1],
  v: ["voltage", 1],
  a: ["current", 1],
  ma: ["current", 0.001],
  w: ["power", 1],
  kw: ["power", 1000],
  va: ["apparent_power", 1],
  kva: ["apparent_power", 1000],
  kwh: ["power_consumed", 1],
  hz: ["frequency", 1],
  rpm: ["fanspeed", 1],
  "1/min": ["fanspeed", 1],
  "l/min": ["waterflow", 1],
  bar: ["pressure", 100],
  pa: ["pressure", 0.001],
};

export const rittalCmc3 = defineMib({
  name: "rittal-cmc3",
  title: "Rittal CMC III, PDU, LCP",
  source: "RITTAL-CMC-III-MIB (Rittal)",
  verified: "text",
  matches: [{ sysObjectID: [RITTAL] }],
  scalars: {
    status: state(`${RITTAL}.2.1.0`, { 1: ["ok", "ok"], 2: ["failed", "critical"], 3: ["overload", "critical"] }),
    firmware: text(`${RITTAL}.2.4.0`),
    serial: text(`${RITTAL}.2.6.0`),
    // 5 and 9 are PDUs.
    type: number(`${RITTAL}.2.8.0`),
  },
  tables: {
    devices: {
      columns: {
        name: text(`${DEVICE}.2`),
        alias: text(`${DEVICE}.3`),
        status: state(`${DEVICE}.6`, {
          1: ["notAvail", "notPresent"],
          2: ["ok", "ok"],
          3: ["detect", "warning"],
          4: ["lost", "critical"],
          5: ["changed", "warning"],
          6: ["error", "critical"],
          7: ["fwUpdate", "ok"],
          8: ["fwUpdateRun", "ok"],
        }),
      },
    },
    types: { columns: { type: number(`${VARIABLE}.4`) } },
    variables: {
      after: ["types"],
      // Of several hundred, those that matter.
      pick: ({ types = [] }) =>
        types
          .filter((row) => READ.includes((row["type"] as NumberCell | undefined)?.value ?? 0))
          .map(({ index }) => index),
      columns: {
        name: text(`${VARIABLE}.3`),
        unit: text(`${VARIABLE}.5`),
        scale: number(`${VARIABLE}.7`),
        value: number(`${VARIABLE}.11`),
        state: state(`${VARIABLE}.11`, STATES),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const types = new Map(t.types.map((row) => [row.index, row.type?.value]));
    const devices = new Map(t.devices.map((row) => [row.index, row]));
    /** Limits by device and group of variables: `1 Temperature`. */
    const limits = new Map<string, Partial<Record<(typeof LIMITS)[keyof typeof LIMITS], NumberCell>>>();
    for (const row of t.variables) {
      const side = LIMITS[types.get(row.index) as keyof typeof LIMITS];
      const cell = scaled(row.value, row.scale, 1);
      if (side === undefined || cell === undefined) continue;
      const key = groupOf(row.index, row.name?.value);
      limits.set(key, { ...limits.get(key), [side]: cell });
    }
    const placed = (index: string, name: string) => {
      const device = index.split(".")[0] ?? "";
      const known = devices.get(device);
      return `${known?.alias?.value ?? known?.name?.value ?? `Device ${device}`} ${name}`;
    };
    const isPdu = s.type?.value === 5 || s.type?.value === 9;
    return {
      identity: {
        os: "rittal-cmc-iii-pu",
        vendor: "Rittal",
        kind: isPdu ? "pdu" : "environment",
        hardware: devices.get("1")?.name?.value,
        version: s.firmware?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.status, "Unit"),
        ...t.devices.map((row) => stateOf(row.status, placed(row.index, "device"))),
        ...t.variables.map((row) => {
          const name = placed(row.index, row.name?.value ?? `Variable ${row.index}`);
          const type = types.get(row.index);
          if (type === STATUS) return stateOf(row.state, name);
          if (type !== VALUE) return undefined;
          const written = row.unit?.value.toLowerCase() ?? "";
          // Humidity is told in percent, as are other shares.
          const isHumidity = written === "%" && /humid/i.test(row.name?.value ?? "");
          const known = written === "%" ? ([isHumidity ? "humidity" : "percent", 1] as const) : CLASSES[written];
          if (known === undefined) return undefined;
          const [sensorClass, factor] = known;
          const own = factor === 1 ? limits.get(groupOf(row.index, row.name?.value)) : undefined;
          return reading(sensorClass, scaled(row.value, row.scale, factor), name, { limits: own });
        }),
      ],
    };
  },
});

/** Variables are named by what they are about, and which of its variables each is: `Temperature.Value`. */
function groupOf(index: string, name = ""): string {
  return `${index.split(".")[0]} ${name.slice(0, Math.max(0, name.lastIndexOf(".")))}`;
}

/** -100: divided by a hundred; +100: multiplied. */
function scaled(cell: NumberCell | undefined, scale: NumberCell | undefined, factor: number): NumberCell | undefined {
  if (cell === undefined) return undefined;
  const by = scale?.value ?? 1;
  const value = by < 0 ? cell.value / -by : by > 0 ? cell.value * by : cell.value;
  return { ...cell, value: rounded(value * factor) };
}
