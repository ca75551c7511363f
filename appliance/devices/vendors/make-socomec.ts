/**
 * Socomec's Net Vision cards keep the same objects under two numbers: release 7 has its own, with more states of the battery. This
 * makes the MIB of either from the number under which its objects stand. It is no MIB by itself.
 */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib, type Match, type Mib, type Verified } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const tenths = (oid: string) => number(oid, { scale: 0.1, absentBelow: 0 });

export interface SocomecOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly verified: Verified;
  readonly matches: readonly Match[];
  /** Under which upsIdent (1), upsBattery (2) and the others stand. */
  readonly root: string;
  /** Objects of upsIdent. */
  readonly version: number;
  readonly serial: number;
  /** upsBatteryStatus. */
  readonly battery: Readonly<Record<number, StateMeaning>>;
  /** upsOutputSource. */
  readonly sources: Readonly<Record<number, StateMeaning>>;
}

export function makeSocomec({ root, version, serial, battery, sources, ...about }: SocomecOptions): Mib {
  return defineMib({
    ...about,
    scalars: {
      model: text(`${root}.1.1.0`),
      firmware: text(`${root}.1.${version}.0`),
      serial: text(`${root}.1.${serial}.0`),
      battery: danger("battery", state(`${root}.2.1.0`, battery)),
      onBattery: number(`${root}.2.2.0`, { scale: 1 / 60, absentBelow: 0 }),
      remaining: number(`${root}.2.3.0`, { absentBelow: 0 }),
      charge: number(`${root}.2.4.0`, { absentBelow: 0 }),
      batteryVoltage: tenths(`${root}.2.5.0`),
      batteryTemperature: number(`${root}.2.6.0`, { scale: 0.1, absentBelow: 1 }),
      ambient: number(`${root}.2.7.0`, { scale: 0.1, absentBelow: 1 }),
      inputFrequency: tenths(`${root}.3.2.0`),
      source: state(`${root}.4.1.0`, sources),
      outputFrequency: tenths(`${root}.4.2.0`),
      bypassFrequency: tenths(`${root}.5.1.0`),
      alarms: number(`${root}.6.1.0`, { absentBelow: 0 }),
    },
    tables: {
      inputs: { columns: { voltage: tenths(`${root}.3.3.1.2`), current: tenths(`${root}.3.3.1.3`) } },
      outputs: {
        columns: {
          voltage: tenths(`${root}.4.4.1.2`),
          current: tenths(`${root}.4.4.1.3`),
          load: number(`${root}.4.4.1.4`, { absentBelow: 0 }),
          // Tenths of a kilovolt-ampere, of a kilowatt.
          apparent: number(`${root}.4.4.1.5`, { scale: 100, absentBelow: 0 }),
          power: number(`${root}.4.4.1.6`, { scale: 100, absentBelow: 0 }),
        },
      },
      bypass: { columns: { voltage: tenths(`${root}.5.3.1.2`), current: tenths(`${root}.5.3.1.3`) } },
    },
    facts({ scalars: s, tables }) {
      return {
        identity: {
          os: "netvision",
          vendor: "Socomec",
          kind: "ups",
          hardware: s.model?.value,
          version: s.firmware?.value,
          serial: s.serial?.value,
        },
        sensors: [
          stateOf(s.battery, "Battery Status"),
          stateOf(s.source, "Output Source"),
          reading("runtime", s.onBattery, "Time on battery"),
          reading("runtime", s.remaining, "Estimated time remaining"),
          reading("charge", s.charge, "Battery"),
          reading("voltage", s.batteryVoltage, "Battery"),
          reading("temperature", s.batteryTemperature, "Battery"),
          reading("temperature", s.ambient, "Ambient"),
          reading("frequency", s.inputFrequency, "Input"),
          reading("frequency", s.outputFrequency, "Output"),
          reading("frequency", s.bypassFrequency, "Bypass"),
          reading("count", s.alarms, "Alarms present"),
          ...tables.inputs.flatMap((row) => [
            reading("voltage", row.voltage, `Input ${row.index}`),
            reading("current", row.current, `Input ${row.index}`),
          ]),
          ...tables.outputs.flatMap((row) => [
            reading("voltage", row.voltage, `Output ${row.index}`),
            reading("current", row.current, `Output ${row.index}`),
            reading("load", row.load, `Output ${row.index}`),
            reading("apparent_power", row.apparent, `Output ${row.index}`),
            reading("power", row.power, `Output ${row.index}`),
          ]),
          ...tables.bypass.flatMap((row) => [
            reading("voltage", row.voltage, `Bypass ${row.index}`),
            reading("current", row.current, `Bypass ${row.index}`),
          ]),
        ],
      };
    },
  });
}
