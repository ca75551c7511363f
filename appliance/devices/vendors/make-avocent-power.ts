/**
 * Avocent's console servers and power managers show the PDUs behind them by the same objects, each product under a number of its own.
 * This makes the MIB of one from its number. It is no MIB by itself.
 */
import type { DeviceKind } from "#model/device.ts";
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { danger } from "../danger.ts";
import { reading, stateOf } from "../facts.ts";
import { told } from "../placeholders.ts";
import { condition, limit, measure, sensorList } from "../sensor-list.ts";

export interface AvocentOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly os: string;
  readonly kind: DeviceKind;
  /** Of the product, under Avocent's. */
  readonly number: number;
  /** It has power supplies of its own. */
  readonly supplies?: boolean;
}

/** Zero: not measured. */
const TENTHS = { scale: 0.1, absentBelow: 1 };
const ALARM: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["blow-fuse", "critical"],
  3: ["hw-ocp", "critical"],
  4: ["high-critical", "critical"],
  5: ["high-warning", "warning"],
  6: ["low-warning", "warning"],
  7: ["low-critical", "critical"],
};
const SUPPLY: Readonly<Record<number, StateMeaning>> = {
  1: ["statePowerOn", "ok"],
  2: ["statePowerOff", "critical"],
  9999: ["powerNotInstaled", "notPresent"],
};

/** Current, power, voltage, power factor: what a PDU, a phase, a bank and an outlet tell in the same columns. */
const lineOf = (at: string) =>
  sensorList({
    current: measure("current", `${at}.50`, "", {
      scale: 0.1,
      absentBelow: 0,
      limits: { criticalHigh: "critical", warningHigh: "warning" },
    }),
    critical: limit(`${at}.100`, TENTHS),
    warning: limit(`${at}.101`, TENTHS),
    power: measure("power", `${at}.60`, "", TENTHS),
    voltage: measure("voltage", `${at}.70`, "", { absentBelow: 1 }),
    factor: measure("power_factor", `${at}.80`, "", { scale: 0.01, absentBelow: 1 }),
    alarm: danger("overload", condition(`${at}.45`, "", ALARM)),
  });

export function makeAvocentPower({ number: product, os, kind, supplies = false, ...about }: AvocentOptions): Mib {
  const root = `1.3.6.1.4.1.10418.${product}.2`;
  const power = `${root}.5`;
  const sensor = `${power}.13.1`;
  const pdus = lineOf(`${power}.3.1`);
  const outlets = lineOf(`${power}.5.1`);
  const phases = lineOf(`${power}.9.1`);
  const banks = lineOf(`${power}.11.1`);
  return defineMib({
    ...about,
    verified: "text",
    matches: [{ sysObjectID: [`1.3.6.1.4.1.10418.${product}`] }],
    scalars: {
      model: text(`${root}.1.2.0`),
      serial: text(`${root}.1.4.0`),
      version: text(`${root}.1.7.0`),
      ...(supplies
        ? {
            supply1: danger("powerSupply", state(`${root}.1.8.2.0`, SUPPLY)),
            supply2: danger("powerSupply", state(`${root}.1.8.3.0`, SUPPLY)),
          }
        : {}),
    },
    tables: {
      pdus: { columns: { id: text(`${power}.3.1.3`), ...pdus.columns } },
      phases: { after: ["pdus"], columns: { name: text(`${power}.9.1.4`), ...phases.columns } },
      banks: { after: ["pdus"], columns: { name: text(`${power}.11.1.4`), ...banks.columns } },
      outlets: { after: ["pdus"], columns: { name: text(`${power}.5.1.4`), ...outlets.columns } },
      sensors: {
        after: ["pdus"],
        columns: {
          name: text(`${sensor}.4`),
          type: number(`${sensor}.7`),
          value: number(`${sensor}.20`),
          unit: number(`${sensor}.45`),
        },
      },
    },
    facts({ scalars, tables }) {
      const s = scalars as typeof scalars & Readonly<Record<"supply1" | "supply2", Parameters<typeof stateOf>[0]>>;
      const units = new Map(tables.pdus.map((row) => [row.index, told(row.id) ?? `PDU ${row.index}`]));
      const groupOf = (index: string) =>
        units.size > 1 ? units.get(index.split(".").slice(0, -1).join(".")) : undefined;
      const last = (index: string) => index.split(".").at(-1);
      return {
        identity: {
          os,
          vendor: "Avocent",
          kind,
          hardware: told(s.model),
          version: told(s.version),
          serial: told(s.serial),
        },
        sensors: [
          stateOf(s.supply1, "Power supply 1"),
          stateOf(s.supply2, "Power supply 2"),
          ...tables.pdus.flatMap((row) => pdus.of(row, units.get(row.index))),
          ...tables.phases.flatMap((row) =>
            phases.of(row, told(row.name) ?? `Phase ${last(row.index)}`, groupOf(row.index)),
          ),
          ...tables.banks.flatMap((row) =>
            banks.of(row, told(row.name) ?? `Bank ${last(row.index)}`, groupOf(row.index)),
          ),
          ...tables.outlets.flatMap((row) =>
            outlets.of(row, told(row.name) ?? `Outlet ${last(row.index)}`, groupOf(row.index) ?? "Outlets"),
          ),
          ...tables.sensors.map((row) => {
            const name = told(row.name) ?? `Sensor ${last(row.index)}`;
            const [type, more] = [row.type?.value, { group: groupOf(row.index) }];
            if (type === TEMPERATURE || type === INTERNAL)
              return reading("temperature", celsius(row.value, row.unit?.value), name, more);
            return type === HUMIDITY ? reading("humidity", row.value, name, more) : undefined;
          }),
        ],
      };
    },
  });
}

const INTERNAL = 1;
const TEMPERATURE = 2;
const HUMIDITY = 3;
const FAHRENHEIT = 2;

function celsius(cell: NumberCell | undefined, unit: number | undefined): NumberCell | undefined {
  if (cell === undefined || unit !== FAHRENHEIT) return cell;
  return { value: Number((((cell.value - 32) * 5) / 9).toPrecision(12)), oid: cell.oid };
}
