/** Spectracom (Safran, Orolia) SecureSync, NetClock: synchronization, holdover, GPS, power, temperatures, fans. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const STATUS = "1.3.6.1.4.1.18837.3.2.2";
const SYSTEM = `${STATUS}.1`;
const GPS = `${STATUS}.2.1.1`;
const BAY = `${STATUS}.6`;

const POWER: Readonly<Record<number, StateMeaning>> = {
  1: ["ok", "ok"],
  2: ["alarm", "critical"],
  3: ["none", "notPresent"],
};
const VALID: Readonly<Record<number, StateMeaning>> = { 1: ["valid", "ok"], 2: ["invalid", "warning"] };

export const spectracom = defineMib({
  name: "spectracom",
  title: "Spectracom time server",
  source: "SPECTRACOM-XSYNC-MIB (Spectracom)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.18837"] }],
  scalars: {
    dc: state(`${SYSTEM}.2.0`, POWER),
    sync: state(`${SYSTEM}.5.0`, { 1: ["sync", "ok"], 2: ["nosync", "critical"] }),
    holdover: state(`${SYSTEM}.6.0`, { 1: ["inHoldover", "warning"], 2: ["notInHoldover", "ok"] }),
    tfom: number(`${SYSTEM}.7.0`),
    version: text(`${SYSTEM}.11.0`),
    model: text(`${SYSTEM}.13.0`),
    serial: text(`${SYSTEM}.16.0`),
    oscillator: number(`${SYSTEM}.17.0`),
    board: number(`${SYSTEM}.18.0`),
    cpu: number(`${SYSTEM}.19.0`),
    bay1Voltage: number(`${BAY}.1.3.0`),
    bay1Fan: number(`${BAY}.1.6.0`),
    bay1Temperature: number(`${BAY}.1.7.0`),
    bay2Voltage: number(`${BAY}.2.3.0`),
    bay2Fan: number(`${BAY}.2.6.0`),
    bay2Temperature: number(`${BAY}.2.7.0`),
  },
  tables: {
    gps: {
      columns: {
        name: text(`${GPS}.3`),
        time: state(`${GPS}.4`, VALID),
        pulse: state(`${GPS}.5`, VALID),
        satellites: number(`${GPS}.8`),
        antenna: state(`${GPS}.17`, {
          1: ["ok", "ok"],
          2: ["short", "critical"],
          3: ["open", "critical"],
          4: ["unknown", "unknown"],
        }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "spectracom",
        vendor: "Spectracom",
        kind: "time-server",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.sync, "Synchronization"),
        stateOf(s.holdover, "Holdover"),
        reading("count", s.tfom, "Time figure of merit"),
        stateOf(s.dc, "DC power"),
        reading("temperature", s.oscillator, "Oscillator"),
        reading("temperature", s.board, "Board"),
        reading("temperature", s.cpu, "Processor"),
        reading("voltage", s.bay1Voltage, "Power supply 1"),
        reading("fanspeed", s.bay1Fan, "Power supply 1"),
        reading("temperature", s.bay1Temperature, "Power supply 1"),
        reading("voltage", s.bay2Voltage, "Power supply 2"),
        reading("fanspeed", s.bay2Fan, "Power supply 2"),
        reading("temperature", s.bay2Temperature, "Power supply 2"),
        ...tables.gps.flatMap((row) => {
          const group = row.name?.value ?? `GPS ${row.index}`;
          return [
            stateOf(row.antenna, "Antenna", { group }),
            stateOf(row.time, "Time", { group }),
            stateOf(row.pulse, "1PPS", { group }),
            reading("count", row.satellites, "Satellites", { group }),
          ];
        }),
      ],
    };
  },
});
