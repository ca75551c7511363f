/** Geist Watchdog environment monitors: built-in climate, probes, analog inputs, power monitors. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";
import { isThere, probeSensors, probeTables } from "./make-geist-probes.ts";

const GEIST = "1.3.6.1.4.1.21239.5.1";
const tenths = (oid: string) => number(oid, { scale: 0.1 });

export const geistV4 = defineMib({
  name: "geist-v4",
  title: "Geist Watchdog",
  source: "GEIST-V4-MIB (Geist, Vertiv)",
  verified: "text",
  matches: [{ sysObjectID: [GEIST] }],
  scalars: {
    product: text(`${GEIST}.1.1.0`),
    version: text(`${GEIST}.1.2.0`),
    // 0 Fahrenheit.
    unit: number(`${GEIST}.1.7.0`),
  },
  tables: {
    internals: {
      columns: {
        serial: text(`${GEIST}.2.1.2`),
        name: text(`${GEIST}.2.1.3`),
        there: number(`${GEIST}.2.1.4`),
        temperature: tenths(`${GEIST}.2.1.5`),
        humidity: number(`${GEIST}.2.1.6`),
        dewPoint: tenths(`${GEIST}.2.1.7`),
      },
    },
    ...probeTables(GEIST),
    dewPoints: {
      columns: {
        name: text(`${GEIST}.6.1.3`),
        there: number(`${GEIST}.6.1.4`),
        temperature: tenths(`${GEIST}.6.1.5`),
        humidity: number(`${GEIST}.6.1.6`),
        dewPoint: tenths(`${GEIST}.6.1.7`),
      },
    },
    monitors: {
      columns: {
        name: text(`${GEIST}.10.1.3`),
        there: number(`${GEIST}.10.1.4`),
        energy: number(`${GEIST}.10.1.5`),
        volts: number(`${GEIST}.10.1.6`),
        amps: tenths(`${GEIST}.10.1.10`),
        power: number(`${GEIST}.10.1.11`),
        apparent: number(`${GEIST}.10.1.12`),
        factor: number(`${GEIST}.10.1.13`, { scale: 0.01 }),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const probes = { ...t, doubles: [...t.internals, ...t.doubles, ...t.dewPoints] };
    return {
      identity: {
        os: "geist-watchdog",
        vendor: "Geist",
        kind: "environment",
        hardware: s.product?.value,
        version: s.version?.value,
        serial: t.internals[0]?.serial?.value,
      },
      sensors: [
        ...probeSensors(probes, s.unit?.value === 0),
        ...t.monitors.filter(isThere).flatMap((row) => {
          const name = row.name?.value ?? `Power monitor ${row.index}`;
          return [
            reading("power_consumed", row.energy, name),
            reading("voltage", row.volts, name),
            reading("current", row.amps, name),
            reading("power", row.power, name),
            reading("apparent_power", row.apparent, name),
            reading("power_factor", row.factor, name),
          ];
        }),
      ],
    };
  },
});
