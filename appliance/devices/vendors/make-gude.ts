/**
 * Gude's power switches, meters and sensor boxes keep the same objects, each model under a number of its own. This makes the MIB of
 * one from its number. It is no MIB by itself.
 */
import type { DeviceKind } from "#model/device.ts";
import { number, state, text } from "../columns.ts";
import { defineMib, type Mib, type Verified } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

/** A port without a sensor says -9999. */
const UNPLUGGED = -9000;

export interface GudeOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly verified?: Verified;
  /** Of the model, under Gude's. */
  readonly number: number;
  /** Default: pdu. */
  readonly kind?: DeviceKind;
}

export function makeGude({ number: model, kind = "pdu", verified = "text", ...about }: GudeOptions): Mib {
  const root = `1.3.6.1.4.1.28507.${model}`;
  const unit = `${root}.1`;
  const power = `${unit}.5.1.2.1`;
  const external = `${unit}.6.1.1`;
  const input = `${unit}.6.2.2.1`;
  return defineMib({
    ...about,
    verified,
    matches: [{ sysObjectID: [root] }],
    scalars: {
      model: text(`${unit}.1.2.1.0`),
      version: text(`${unit}.1.2.2.0`),
      serial: number(`${unit}.1.2.5.0`, { absentBelow: 1 }),
      processor: number(`${unit}.5.14.4.0`, { scale: 0.1, absentBelow: 1 }),
      timeIsKnown: state(`${unit}.5.15.1.0`, { 0: ["invalid", "warning"], 1: ["valid", "ok"] }),
    },
    tables: {
      outlets: {
        columns: {
          name: text(`${unit}.3.1.2.1.2`),
          // Off is what somebody chose.
          state: state(`${unit}.3.1.2.1.3`, { 0: ["Off", "ok"], 1: ["On", "ok"] }),
          switched: number(`${unit}.3.1.2.1.4`),
        },
      },
      channels: {
        columns: {
          status: state(`${power}.2`, { 0: ["invalid", "warning"], 1: ["valid", "ok"] }),
          energy: number(`${power}.3`, { scale: 0.001 }),
          power: number(`${power}.4`),
          current: number(`${power}.5`, { scale: 0.001 }),
          voltage: number(`${power}.6`),
          frequency: number(`${power}.7`, { scale: 0.01 }),
          factor: number(`${power}.8`, { scale: 0.001 }),
          apparent: number(`${power}.10`),
        },
      },
      surge: {
        columns: {
          status: state(`${unit}.5.2.1.2`, {
            0: ["failure", "critical"],
            1: ["ok", "ok"],
            2: ["unknown", "unknown"],
          }),
        },
      },
      external: {
        columns: {
          temperature: number(`${external}.2`, { scale: 0.1, absentBelow: UNPLUGGED }),
          humidity: number(`${external}.3`, { scale: 0.1, absentBelow: 0 }),
          pressure: number(`${external}.5`, { scale: 0.1, absentBelow: 1 }),
          dewPoint: number(`${external}.6`, { scale: 0.1, absentBelow: UNPLUGGED }),
        },
      },
      inputs: {
        columns: {
          state: state(`${input}.2`, { 0: ["lo", "ok"], 1: ["hi", "ok"] }),
          name: text(`${input}.32`),
        },
      },
    },
    facts({ scalars: s, tables }) {
      return {
        identity: {
          os: "gude-epc",
          vendor: "Gude",
          kind,
          hardware: s.model?.value,
          version: s.version?.value,
          serial: s.serial && String(s.serial.value),
        },
        sensors: [
          stateOf(s.timeIsKnown, "NTP Time", { group: "NTP" }),
          reading("temperature", s.processor, "Processor"),
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
          ...tables.inputs.map((row) =>
            stateOf(row.state, row.name?.value ?? `Input ${row.index}`, { group: "Inputs" }),
          ),
        ],
      };
    },
  });
}
