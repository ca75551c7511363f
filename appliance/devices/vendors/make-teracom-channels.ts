/**
 * Teracom's newer controllers (TCW242, TCW260) have channels that somebody composed of their inputs, each with a unit, and alarms.
 * This makes the MIB of one from its number. It is no MIB by itself.
 */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const LEVEL: Readonly<Record<number, StateMeaning>> = {
  0: ["undefined", "unknown"],
  1: ["normal", "ok"],
  2: ["indeterminate", "unknown"],
  3: ["warning", "warning"],
  4: ["minor", "warning"],
  5: ["major", "critical"],
  6: ["critical", "critical"],
};
/** chParam1: nothing is measured; chType of figures. */
const NOTHING = 0;
const GENERAL = 0;
const CUMULATIVE = 1;
/** Units as people write them into chUnit. */
const UNITS: Readonly<Record<string, SensorClass>> = {
  "°C": "temperature",
  C: "temperature",
  "%RH": "humidity",
  V: "voltage",
  A: "current",
  W: "power",
  VA: "apparent_power",
  kWh: "power_consumed",
  Hz: "frequency",
  kPa: "pressure",
};

export interface TeracomChannelsOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** Of the model, under Teracom's. */
  readonly number: number;
  /** In the monitoring group: the alarms, and the state of the hardware. */
  readonly alarms: number;
  readonly fault: number;
}

export function makeTeracomChannels({ number: model, alarms, fault, ...about }: TeracomChannelsOptions): Mib {
  const root = `1.3.6.1.4.1.38783.${model}`;
  const channel = `${root}.3.1.1.1`;
  return defineMib({
    ...about,
    verified: "text",
    matches: [{ sysObjectID: [root] }],
    scalars: {
      model: text(`${root}.1.1.0`),
      version: text(`${root}.1.2.0`),
      fault: state(`${root}.3.${fault}.0`, { 0: ["noErr", "ok"], 1: ["hwErr", "critical"] }),
    },
    tables: {
      channels: {
        columns: {
          type: number(`${channel}.2`),
          name: text(`${channel}.3`),
          source: number(`${channel}.4`),
          unit: text(`${channel}.11`),
          value: number(`${channel}.13`, { scale: 0.001, absentBelow: -2147483000 }),
          level: state(`${channel}.15`, LEVEL),
        },
      },
      alarms: {
        columns: {
          name: text(`${root}.3.${alarms}.1.1.2`),
          first: number(`${root}.3.${alarms}.1.1.3`),
          level: state(`${root}.3.${alarms}.1.1.21`, LEVEL),
        },
      },
    },
    facts({ scalars: s, tables: t }) {
      return {
        identity: {
          os: "teracom",
          vendor: "Teracom",
          kind: "environment",
          hardware: s.model?.value,
          version: s.version?.value.replace(/^TCW\d+[A-Z-]*-v?/i, ""),
        },
        sensors: [
          ...t.channels
            .filter(({ source }) => source?.value !== NOTHING)
            .flatMap((row) => {
              const name = row.name?.value ?? `Channel ${row.index}`;
              const figures = row.type?.value === GENERAL || row.type?.value === CUMULATIVE;
              const measured = figures ? UNITS[row.unit?.value ?? ""] : undefined;
              return [
                measured === undefined ? undefined : reading(measured, row.value, name),
                stateOf(row.level, name, { group: "Channels" }),
              ];
            }),
          // An alarm whose first condition names no channel is not set up.
          ...t.alarms
            .filter(({ first }) => first?.value !== NOTHING)
            .map((row) => stateOf(row.level, row.name?.value ?? `Alarm ${row.index}`, { group: "Alarms" })),
          stateOf(s.fault, "Hardware"),
        ],
      };
    },
  });
}
