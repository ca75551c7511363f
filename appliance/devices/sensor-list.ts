/**
 * For MIBs that are long lists of values: a list of sensors by name, from which follow both the columns that are read and the
 * facts that are made of them. `of` takes a row (or the scalars) and makes the sensors.
 */
import type { Sensor } from "#model/device.ts";
import {
  number,
  state,
  type Column,
  type NumberCell,
  type NumberOptions,
  type StateCell,
  type StateMeaning,
} from "./columns.ts";
import { reading, stateOf, type SensorClass } from "./facts.ts";

type Side = "criticalLow" | "warningLow" | "warningHigh" | "criticalHigh";
export interface Item {
  readonly column: Column<NumberCell | StateCell>;
  /** Undefined: a limit of others. */
  readonly class: SensorClass | "state" | undefined;
  readonly descr: string;
  readonly limits: Readonly<Partial<Record<Side, string>>>;
}

export interface MeasureOptions extends NumberOptions {
  /** Names in the same list of what is a `limit` of this one. */
  readonly limits?: Readonly<Partial<Record<Side, string>>>;
}

/** What is measured, in the class's unit after scaling. @param descr after the name that `of` is given; may be empty */
export function measure(sensorClass: SensorClass, oid: string, descr: string, options: MeasureOptions = {}): Item {
  const { limits = {}, ...how } = options;
  return { column: number(oid, how), class: sensorClass, descr, limits };
}

/** What has a state. */
export function condition(oid: string, descr: string, meanings: Readonly<Record<number, StateMeaning>>): Item {
  return { column: state(oid, meanings), class: "state", descr, limits: {} };
}

/** A number that is no sensor itself: a limit the device holds. */
export function limit(oid: string, options: NumberOptions = {}): Item {
  return { column: number(oid, options), class: undefined, descr: "", limits: {} };
}

export interface SensorList<K extends string> {
  readonly columns: { readonly [N in K]: Column<NumberCell | StateCell> };
  /** The sensors of one row. @param name stands before each sensor's own description */
  of(
    row: { readonly [N in K]: NumberCell | StateCell | undefined },
    name?: string,
    group?: string,
  ): (Sensor | undefined)[];
}

export function sensorList<K extends string>(items: { readonly [N in K]: Item }): SensorList<K> {
  const named = Object.entries(items) as [K, Item][];
  return {
    columns: Object.fromEntries(named.map(([key, { column }]) => [key, column])) as SensorList<K>["columns"],
    of(row, name = "", group) {
      const numberIn = (key: string | undefined) => asNumber(key === undefined ? undefined : row[key as K]);
      return named.map(([key, item]) => {
        const descr = [name, item.descr].filter(Boolean).join(" ");
        if (item.class === undefined) return undefined;
        if (item.class === "state") return stateOf(asState(row[key]), descr, { group });
        const { criticalLow, warningLow, warningHigh, criticalHigh } = item.limits;
        const limits = {
          criticalLow: numberIn(criticalLow),
          warningLow: numberIn(warningLow),
          warningHigh: numberIn(warningHigh),
          criticalHigh: numberIn(criticalHigh),
        };
        return reading(item.class, numberIn(key), descr, { group, limits });
      });
    },
  };
}

function asState(cell: NumberCell | StateCell | undefined): StateCell | undefined {
  return cell !== undefined && "state" in cell ? cell : undefined;
}

function asNumber(cell: NumberCell | StateCell | undefined): NumberCell | undefined {
  return cell === undefined || "state" in cell ? undefined : cell;
}
