/** Infortrend EonStor: logical drives, disks, power supplies, fans, temperatures, voltages, batteries. */
import { danger } from "../danger.ts";
import { number, state, text, type NumberCell, type StateCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const RAID = "1.3.6.1.4.1.1714.1.1";
const SYSTEM = `${RAID}.1.1`;
const LOGICAL = `${RAID}.2.1`;
const DISK = `${RAID}.6.1`;
const DEVICE = `${RAID}.9.1`;

/** ldStatus: a code in the lowest three bits; bit 7 is set of a drive that somebody took off-line. */
const LOGICAL_CODES: readonly StateMeaning[] = [
  ["Good", "ok"],
  ["Rebuilding", "warning"],
  ["Initializing", "warning"],
  ["Degraded", "critical"],
  ["Dead", "critical"],
  ["Invalid", "critical"],
  ["Incomplete", "critical"],
  ["Drive Missing", "critical"],
];
const LOGICAL_STATUS = Object.fromEntries(
  LOGICAL_CODES.flatMap(([word, severity], code): [number, StateMeaning][] => [
    [code, [word, severity]],
    [code + 64, [`${word}, not synchronized`, severity === "ok" ? "warning" : severity]],
    [code + 128, [`${word}, off-line`, "warning"]],
  ]),
);
const DISK_STATUS: Readonly<Record<number, StateMeaning>> = {
  0: ["New", "ok"],
  1: ["On-Line", "ok"],
  2: ["Used", "ok"],
  3: ["Spare", "ok"],
  4: ["Initializing", "warning"],
  5: ["Rebuilding", "warning"],
  6: ["Being added", "warning"],
  9: ["Global Spare", "ok"],
  17: ["Cloning", "warning"],
  18: ["Clone", "ok"],
  19: ["Copying", "warning"],
  63: ["Absent", "notPresent"],
  252: ["Missing Global Spare", "critical"],
  253: ["Missing Spare", "critical"],
  254: ["Missing", "critical"],
  255: ["Failed", "critical"],
};

/** Bits of luDevStatus that all devices have. */
const BROKEN = 1;
const OFF = 64;
const MISSING = 128;
const UNKNOWN = 255;
/** luDevTypeCode. */
const SUPPLY = 1;
const FAN = 2;
const PROBE = 3;
const UPS = 4;
const VOLTAGE = 5;
const CURRENT = 6;
const BATTERY = 11;
const FLASH = 13;
const ZERO_CELSIUS_KELVIN = 273;

export const infortrend = defineMib({
  name: "infortrend",
  title: "Infortrend EonStor",
  source: "IFT-SNMP-MIB (Infortrend)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1714"] }],
  scalars: {
    major: number(`${SYSTEM}.4.0`),
    minor: number(`${SYSTEM}.5.0`),
    serial: number(`${SYSTEM}.10.0`, { absentBelow: 1 }),
    model: text(`${SYSTEM}.15.0`),
  },
  tables: {
    logicalDrives: {
      columns: {
        id: text(`${LOGICAL}.2`),
        status: danger("array", state(`${LOGICAL}.6`, LOGICAL_STATUS)),
        failed: number(`${LOGICAL}.11`),
      },
    },
    disks: {
      columns: {
        status: danger("disk", state(`${DISK}.11`, DISK_STATUS)),
        slot: number(`${DISK}.13`),
        model: text(`${DISK}.15`),
      },
    },
    devices: {
      columns: {
        type: number(`${DEVICE}.6`),
        name: text(`${DEVICE}.8`),
        value: number(`${DEVICE}.9`),
        unit: number(`${DEVICE}.10`),
        status: number(`${DEVICE}.13`),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    return {
      identity: {
        os: "infortrend",
        vendor: "Infortrend",
        kind: "nas",
        hardware: s.model?.value,
        version: s.major && `${s.major.value}.${s.minor?.value ?? 0}`,
        serial: s.serial === undefined ? undefined : String(s.serial.value),
      },
      sensors: [
        ...t.logicalDrives.flatMap((row) => {
          const name = row.id?.value ?? row.index;
          return [
            stateOf(row.status, name, { group: "Logical drives" }),
            reading("count", row.failed, `${name} failed disks`, {
              group: "Logical drives",
              limits: { criticalHigh: 0 },
            }),
          ];
        }),
        ...t.disks.map((row) =>
          stateOf(row.status, ["Slot", row.slot?.value ?? row.index, row.model?.value].filter(Boolean).join(" "), {
            group: "Disks",
          }),
        ),
        ...t.devices.flatMap((row) => {
          const type = row.type?.value ?? 0;
          const name = row.name?.value ?? `Device ${row.index}`;
          const status = row.status?.value ?? 0;
          if (status === UNKNOWN || (status & MISSING) !== 0) return [];
          return [
            stateOf(statusOf(type, row.status), name, { group: "Devices" }),
            // What is off, or not activated, measures nothing.
            (status & OFF) === 0 ? measured(type, row.value, row.unit, name) : undefined,
          ];
        }),
      ],
    };
  },
});

/** The value's meaning hangs on the type; the unit of most is a factor in thousandths. */
function measured(type: number, value: NumberCell | undefined, unit: NumberCell | undefined, name: string) {
  const factor = (unit?.value ?? 0) / 1000;
  if (value === undefined || factor === 0) return undefined;
  const scaled = { ...value, value: Math.round(value.value * factor * 1000) / 1000 };
  switch (type) {
    case FAN:
      return reading("fanspeed", value, name);
    case PROBE:
      return reading("temperature", { ...scaled, value: scaled.value - ZERO_CELSIUS_KELVIN }, name);
    case VOLTAGE:
      return reading("voltage", scaled, name);
    case CURRENT:
      return reading("current", scaled, name);
    default:
      return undefined;
  }
}

const PROBE_CODES: Readonly<Record<number, StateMeaning>> = {
  0: ["safe", "ok"],
  2: ["cold", "warning"],
  3: ["hot", "warning"],
  4: ["too cold", "critical"],
  5: ["too hot", "critical"],
};
const CHARGES: readonly StateMeaning[] = [
  ["charged", "ok"],
  ["not fully charged", "warning"],
  ["critically low", "critical"],
  ["drained", "critical"],
];

/** luDevStatus is a set of bits whose middle ones depend on the type. */
function statusOf(type: number, cell: NumberCell | undefined): StateCell | undefined {
  if (cell === undefined || ![SUPPLY, FAN, PROBE, UPS, BATTERY, FLASH].includes(type)) return undefined;
  const { value, oid } = cell;
  const told = ([word, severity]: StateMeaning): StateCell | undefined =>
    severity === "notPresent" ? undefined : { value, state: word, severity, oid };
  if ((value & BROKEN) !== 0) return told(["malfunctioning", "critical"]);
  if ((value & OFF) !== 0) return told(["off", "warning"]);
  if (type === PROBE) return told(PROBE_CODES[(value >> 1) & 7] ?? ["unknown", "unknown"]);
  if (type === UPS && (value & 2) !== 0) return told(["on battery", "warning"]);
  if (type === UPS || type === BATTERY) return told(CHARGES[(value >> 2) & 3] ?? ["unknown", "unknown"]);
  return told(["functioning", "ok"]);
}
