/**
 * Geist's fourth and fifth MIB number their probes alike, under 21239.5.1 and 21239.5.2; so do the tables that read them. This is
 * no MIB by itself.
 */
import type { Sensor } from "#model/device.ts";
import { number, rounded, text, type NumberCell, type TextCell } from "../columns.ts";
import { reading } from "../facts.ts";

const probe = (table: string) => ({ name: text(`${table}.3`), there: number(`${table}.4`) });
const tenths = (oid: string) => number(oid, { scale: 0.1 });

/** The tables of probes under a root. */
export const probeTables = (root: string) => ({
  temperatures: { columns: { ...probe(`${root}.4.1`), temperature: tenths(`${root}.4.1.5`) } },
  airflows: {
    columns: {
      ...probe(`${root}.5.1`),
      temperature: tenths(`${root}.5.1.5`),
      airflow: number(`${root}.5.1.6`),
      humidity: number(`${root}.5.1.7`),
      dewPoint: tenths(`${root}.5.1.8`),
    },
  },
  triples: {
    columns: {
      ...probe(`${root}.8.1`),
      temperature: tenths(`${root}.8.1.6`),
      humidity: number(`${root}.8.1.7`),
      dewPoint: tenths(`${root}.8.1.8`),
      thereA: number(`${root}.8.1.9`),
      nameA: text(`${root}.8.1.10`),
      externalA: tenths(`${root}.8.1.11`),
      thereB: number(`${root}.8.1.12`),
      nameB: text(`${root}.8.1.13`),
      externalB: tenths(`${root}.8.1.14`),
    },
  },
  doubles: {
    columns: {
      ...probe(`${root}.9.1`),
      temperature: tenths(`${root}.9.1.5`),
      humidity: number(`${root}.9.1.6`),
      dewPoint: tenths(`${root}.9.1.7`),
    },
  },
  analogs: { columns: { ...probe(`${root}.11.1`), value: number(`${root}.11.1.5`) } },
});

type Cells<K extends string> = Readonly<Record<K, NumberCell | undefined>>;
export type Probe = { readonly index: string; readonly name: TextCell | undefined } & Cells<"there">;
type Air = Probe & Cells<"temperature" | "humidity" | "dewPoint">;
export interface Probes {
  readonly temperatures: readonly (Probe & Cells<"temperature">)[];
  readonly airflows: readonly (Air & Cells<"airflow">)[];
  readonly triples: readonly (Air &
    Cells<"thereA" | "externalA" | "thereB" | "externalB"> & {
      readonly nameA: TextCell | undefined;
      readonly nameB: TextCell | undefined;
    })[];
  readonly doubles: readonly Air[];
  readonly analogs: readonly (Probe & Cells<"value">)[];
}

/** 0: it is not there. */
export function isThere(row: { readonly there: NumberCell | undefined }): boolean {
  return row.there?.value !== 0;
}

/** Of probes that are there. @param inFahrenheit whether the device tells degrees Fahrenheit */
export function probeSensors(t: Probes, inFahrenheit: boolean): (Sensor | undefined)[] {
  const celsius = (cell: NumberCell | undefined) =>
    cell && inFahrenheit ? { ...cell, value: rounded(((cell.value - 32) * 5) / 9) } : cell;
  const air = (row: Air): (Sensor | undefined)[] => [
    reading("temperature", celsius(row.temperature), nameOf(row)),
    reading("humidity", row.humidity, nameOf(row)),
    reading("temperature", celsius(row.dewPoint), `${nameOf(row)} dew point`),
  ];
  return [
    ...t.temperatures.filter(isThere).map((row) => reading("temperature", celsius(row.temperature), nameOf(row))),
    ...t.airflows.filter(isThere).flatMap((row) => [...air(row), reading("airflow", row.airflow, nameOf(row))]),
    ...t.doubles.filter(isThere).flatMap(air),
    ...t.triples
      .filter(isThere)
      .flatMap((row) => [
        ...air(row),
        row.thereA?.value === 0
          ? undefined
          : reading("temperature", celsius(row.externalA), row.nameA?.value ?? `${nameOf(row)} external A`),
        row.thereB?.value === 0
          ? undefined
          : reading("temperature", celsius(row.externalB), row.nameB?.value ?? `${nameOf(row)} external B`),
      ]),
    ...t.analogs.filter(isThere).map((row) => reading("count", row.value, nameOf(row), { group: "Analog inputs" })),
  ];
}

function nameOf(row: Probe): string {
  return row.name?.value ?? `Probe ${row.index}`;
}
