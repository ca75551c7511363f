/** Gude Expert Power Control 1202: metered input, switched outlets, external sensors. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const EPC = "1.3.6.1.4.1.28507.43.1";
const POWER = `${EPC}.5.1.2.1`;
const EXTERNAL = `${EPC}.6.1.1`;
/** A port without a sensor says -9999. */
const UNPLUGGED = -9000;

export const gudeEpc = defineMib({
  name: "gude-epc",
  title: "Gude Expert Power Control 1202",
  source: "GUDEADS-EPC1202-MIB (Gude)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.28507.43"] }],
  scalars: {
    model: text(`${EPC}.1.2.1.0`),
    version: text(`${EPC}.1.2.2.0`),
    timeIsKnown: state(`${EPC}.5.15.1.0`, { 0: ["invalid", "warning"], 1: ["valid", "ok"] }),
  },
  tables: {
    outlets: {
      columns: {
        name: text(`${EPC}.3.1.2.1.2`),
        // Off is what somebody chose.
        state: state(`${EPC}.3.1.2.1.3`, { 0: ["Off", "ok"], 1: ["On", "ok"] }),
        switched: number(`${EPC}.3.1.2.1.4`),
      },
    },
    channels: {
      columns: {
        status: state(`${POWER}.2`, { 0: ["invalid", "warning"], 1: ["valid", "ok"] }),
        energy: number(`${POWER}.3`, { scale: 0.001 }),
        power: number(`${POWER}.4`),
        current: number(`${POWER}.5`, { scale: 0.001 }),
        voltage: number(`${POWER}.6`),
        frequency: number(`${POWER}.7`, { scale: 0.01 }),
        factor: number(`${POWER}.8`, { scale: 0.001 }),
        apparent: number(`${POWER}.10`),
      },
    },
    surge: {
      columns: {
        status: state(`${EPC}.5.2.1.2`, { 0: ["failure", "critical"], 1: ["ok", "ok"], 2: ["unknown", "unknown"] }),
      },
    },
    external: {
      columns: {
        temperature: number(`${EXTERNAL}.2`, { scale: 0.1, absentBelow: UNPLUGGED }),
        humidity: number(`${EXTERNAL}.3`, { scale: 0.1, absentBelow: 0 }),
        pressure: number(`${EXTERNAL}.5`, { scale: 0.1, absentBelow: 1 }),
        dewPoint: number(`${EXTERNAL}.6`, { scale: 0.1, absentBelow: UNPLUGGED }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: { os: "gude-epc", vendor: "Gude", kind: "pdu", hardware: s.model?.value, version: s.version?.value },
      sensors: [
        stateOf(s.timeIsKnown, "NTP Time", { group: "NTP" }),
        ...tables.outlets.flatMap((row) => {
          const group = `Output ${row.index} (${row.name?.value ?? ""})`;
          return [stateOf(row.state, "Relay", { group }), reading("count", row.switched, "Toggle count", { group })];
        }),
        ...tables.channels.flatMap((row) => {
          const group = `Power Channel ${row.index}`;
          return [
            stateOf(row.status, "Status", { group }),
            reading("power_consumed", row.energy, "Active Energy", { group }),
            reading("power", row.power, "Active Power", { group }),
            reading("apparent_power", row.apparent, "Apparent Power", { group }),
            reading("current", row.current, "Current", { group }),
            reading("voltage", row.voltage, "Voltage", { group }),
            reading("frequency", row.frequency, "Frequency", { group }),
            reading("power_factor", row.factor, "Power Factor", { group }),
          ];
        }),
        ...tables.surge.map((row) => stateOf(row.status, "Overvoltage Protection", { group: "OVP" })),
        ...tables.external.flatMap((row) => [
          reading("temperature", row.temperature, `Sensor ${row.index}`),
          reading("humidity", row.humidity, `Sensor ${row.index}`),
          reading("pressure", row.pressure, `Sensor ${row.index}`),
          reading("temperature", row.dewPoint, `Dew point ${row.index}`),
        ]),
      ],
    };
  },
});
