/**
 * Network Technologies' Enviromux keep the same objects, each model under a number of its own. This makes the MIB of one from its
 * number. It is no MIB by itself.
 */
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { danger } from "../danger.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";

const STATUS: Readonly<Record<number, StateMeaning>> = {
  0: ["notconnected", "notPresent"],
  1: ["normal", "ok"],
  2: ["prealert", "warning"],
  3: ["alert", "critical"],
  4: ["acknowledged", "warning"],
  5: ["dismissed", "warning"],
  6: ["disconnected", "warning"],
  11: ["notApplicable", "notPresent"],
};
/** Kinds of sensors that measure, in tenths; the rest has a state alone. */
const MEASURED: Readonly<Record<number, SensorClass>> = {
  1: "temperature",
  2: "humidity",
  4: "voltage",
  5: "current",
  24: "temperature",
  35: "frequency",
  36: "voltage",
  37: "current",
  38: "voltage",
  39: "current",
  41: "voltage",
  42: "current",
  43: "power",
  513: "temperature",
  32769: "temperature",
  32770: "humidity",
};
const WHOLE: ReadonlySet<SensorClass> = new Set(["humidity"]);
const FAHRENHEIT = "F";

export interface EnviromuxOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** Of the model, under the maker's hardware. */
  readonly number: number;
}

export function makeEnviromux({ number: model, ...about }: EnviromuxOptions): Mib {
  const root = `1.3.6.1.4.1.3699.1.1.${model}.1`;
  const measured = (at: string, value: number, unit: number, status: number) => ({
    type: number(`${at}.2`),
    descr: text(`${at}.3`),
    value: number(`${at}.${value}`),
    unit: text(`${at}.${unit}`),
    status: state(`${at}.${status}`, STATUS),
  });
  return defineMib({
    ...about,
    verified: "text",
    matches: [
      { sysObjectID: [`1.3.6.1.4.1.3699.1.1.${model}`] },
      { sysObjectID: ["1.3.6.1.4.1.3699", "1.3.6.1.4.1.8072"], present: [`${root}.1.1.9.0`] },
    ],
    scalars: {
      version: text(`${root}.1.1.8.0`),
      model: text(`${root}.1.1.9.0`),
      serial: text(`${root}.1.1.11.0`),
    },
    tables: {
      internal: { columns: measured(`${root}.3.1.1`, 6, 8, 9) },
      auxiliary: { columns: measured(`${root}.4.1.1`, 7, 9, 10) },
      external: { columns: measured(`${root}.5.1.1`, 7, 9, 10) },
      inputs: { columns: { descr: text(`${root}.6.1.1.3`), status: state(`${root}.6.1.1.8`, STATUS) } },
      supplies: {
        columns: {
          status: danger(
            "powerSupply",
            state(`${root}.9.1.1.2`, { 0: ["failed", "critical"], 1: ["ok", "ok"], 2: ["na", "notPresent"] }),
          ),
        },
      },
      smoke: { columns: { descr: text(`${root}.14.1.1.2`), status: state(`${root}.14.1.1.5`, STATUS) } },
    },
    facts({ scalars: s, tables }) {
      const lists = [
        { rows: tables.internal, called: "Internal sensor" },
        { rows: tables.auxiliary, called: "Auxiliary sensor" },
        { rows: tables.external, called: "Sensor" },
      ];
      return {
        identity: {
          os: "enviromux",
          vendor: "Network Technologies",
          kind: "environment",
          hardware: s.model?.value,
          version: s.version?.value,
          serial: s.serial?.value,
        },
        sensors: [
          ...lists.flatMap(({ rows, called }) =>
            rows.flatMap((row) => {
              if (row.status === undefined) return [];
              const name = row.descr?.value ?? `${called} ${row.index}`;
              const sensorClass = MEASURED[row.type?.value ?? 0];
              if (sensorClass === undefined) return [stateOf(row.status, name)];
              return [
                reading(sensorClass, figureOf(sensorClass, row.value, row.unit?.value), name),
                stateOf(row.status, name),
              ];
            }),
          ),
          ...tables.inputs.map((row) => stateOf(row.status, row.descr?.value ?? `Input ${row.index}`)),
          ...tables.smoke.map((row) => stateOf(row.status, row.descr?.value ?? `Smoke detector ${row.index}`)),
          ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`)),
        ],
      };
    },
  });
}

function figureOf(sensorClass: SensorClass, cell: NumberCell | undefined, unit = ""): NumberCell | undefined {
  if (cell === undefined) return undefined;
  const value = WHOLE.has(sensorClass) ? cell.value : cell.value / 10;
  const isFahrenheit = sensorClass === "temperature" && unit.toUpperCase().endsWith(FAHRENHEIT);
  return { value: isFahrenheit ? Number((((value - 32) * 5) / 9).toPrecision(12)) : value, oid: cell.oid };
}
