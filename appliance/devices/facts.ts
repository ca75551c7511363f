/**
 * Makers of facts out of cells. Each gives undefined where the cell that carries the figure is missing, so that absent
 * stays absent without a condition in every MIB file. Units are those of the form, one per class.
 */
import type { DerivedKind } from "#model/derived-name.ts";
import type { Limits, MemoryPool, Processor, Sensor, Storage, Supply } from "#model/device.ts";
import { rounded, type NumberCell, type StateCell } from "./columns.ts";

/** The unit of each class of sensors; values are handed in in this unit (a column's `scale` converts). */
export const UNITS = {
  temperature: "C",
  humidity: "%",
  voltage: "V",
  current: "A",
  power: "W",
  apparent_power: "VA",
  power_consumed: "kWh",
  power_factor: "",
  frequency: "Hz",
  load: "%",
  charge: "%",
  runtime: "min",
  delay: "s",
  fanspeed: "rpm",
  percent: "%",
  dbm: "dBm",
  signal: "dBm",
  snr: "dB",
  loss: "dB",
  pressure: "kPa",
  airflow: "cfm",
  waterflow: "l/min",
  count: "",
  bitrate: "bps",
  distance: "m",
} as const satisfies Readonly<Partial<Record<DerivedKind, string>>>;
export type SensorClass = keyof typeof UNITS;

/** Cells or numbers in the value's unit. */
export type LimitCells = { readonly [K in keyof Limits]?: NumberCell | number | undefined };

export interface SensorMore {
  readonly group?: string | undefined;
  readonly limits?: LimitCells | undefined;
  /** How the device itself judges the value. */
  readonly severity?: Sensor["severity"] | undefined;
}

/** A sensor that measures. @param descr what people call the place; distinct within class and group */
export function reading(
  sensorClass: SensorClass,
  cell: NumberCell | undefined,
  descr: string,
  more: SensorMore = {},
): Sensor | undefined {
  if (cell === undefined || !Number.isFinite(cell.value)) return undefined;
  return {
    class: sensorClass,
    descr,
    ...moreOf(more),
    value: cell.value,
    unit: UNITS[sensorClass],
    oid: cell.oid,
  };
}

/** A sensor that has a state; word and severity are the column's. */
export function stateOf(
  cell: StateCell | undefined,
  descr: string,
  more: { group?: string | undefined } = {},
): Sensor | undefined {
  if (cell === undefined) return undefined;
  return {
    class: "state",
    descr,
    ...moreOf(more),
    ...(cell.value === undefined ? {} : { value: cell.value }),
    unit: "state",
    state: cell.state,
    severity: cell.severity,
    oid: cell.oid,
  };
}

function moreOf({ group, limits, severity }: SensorMore): Pick<Sensor, "group" | "limits" | "severity"> {
  const known = limits === undefined ? undefined : limitsOf(limits);
  return {
    ...(group === undefined || group === "" ? {} : { group }),
    ...(known === undefined ? {} : { limits: known }),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** The limits that are known; undefined when none is. */
export function limitsOf(cells: LimitCells): Limits | undefined {
  const known: Limits = {};
  for (const name of ["criticalLow", "warningLow", "warningHigh", "criticalHigh"] as const) {
    const cell = cells[name];
    if (cell !== undefined) known[name] = typeof cell === "number" ? cell : cell.value;
  }
  return Object.keys(known).length === 0 ? undefined : known;
}

/** A processor's load in percent. */
export function processor(cell: NumberCell | undefined, descr: string, limits?: LimitCells): Processor | undefined {
  if (cell === undefined) return undefined;
  const known = limits === undefined ? undefined : limitsOf(limits);
  return { descr, usage_percent: cell.value, ...(known === undefined ? {} : { limits: known }), oid: cell.oid };
}

/** How full something is: any two of total, used and free (bytes), or a percentage. */
export interface Fill {
  readonly totalBytes?: number | undefined;
  readonly usedBytes?: number | undefined;
  readonly freeBytes?: number | undefined;
  /** Used, in percent; worked out where total and used are known. */
  readonly percent?: number | undefined;
  /** Of the object the used (or free) figure came from. */
  readonly oid: string | undefined;
}

/** Undefined when neither a share nor used bytes are known, or when the whole is nothing. */
export function memory(descr: string, fill: Fill, memoryClass: MemoryPool["class"] = "system"): MemoryPool | undefined {
  const figures = figuresOf(fill);
  return figures === undefined ? undefined : { descr, class: memoryClass, ...figures };
}

/** The same for a volume, a partition, a pool. */
export function storage(descr: string, fill: Fill, medium?: Storage["medium"]): Storage | undefined {
  const figures = figuresOf(fill);
  return figures === undefined ? undefined : { descr, ...figures, ...(medium === undefined ? {} : { medium }) };
}

type Figures = Pick<MemoryPool, "total_bytes" | "used_bytes" | "percent" | "oid">;

function figuresOf(fill: Fill): Figures | undefined {
  const { freeBytes: free, oid } = fill;
  if (oid === undefined) return undefined;
  const used = fill.usedBytes ?? difference(fill.totalBytes, free) ?? share(fill.totalBytes, fill.percent);
  const total = fill.totalBytes ?? (used !== undefined && free !== undefined ? used + free : undefined);
  if (total === 0) return undefined;
  const percent = total !== undefined && used !== undefined ? (used / total) * 100 : fill.percent;
  if (percent === undefined && used === undefined) return undefined;
  return {
    ...(total === undefined ? {} : { total_bytes: Math.round(total) }),
    ...(used === undefined ? {} : { used_bytes: Math.round(used) }),
    ...(percent === undefined ? {} : { percent: rounded(Math.round(percent * 10) / 10) }),
    oid,
  };
}

function difference(whole: number | undefined, rest: number | undefined): number | undefined {
  return whole === undefined || rest === undefined ? undefined : whole - rest;
}

function share(whole: number | undefined, percent: number | undefined): number | undefined {
  return whole === undefined || percent === undefined ? undefined : (whole * percent) / 100;
}

/** A cartridge, a tray, a waste box. Without a percentage: what the device says instead. */
export function supply(
  type: string,
  descr: string,
  level: { readonly percent?: number | undefined; readonly level?: string | undefined; readonly oid: string },
): Supply {
  return {
    type,
    descr,
    ...(level.percent === undefined ? {} : { percent: Math.round(level.percent) }),
    ...(level.level === undefined ? {} : { level: level.level }),
    oid: level.oid,
  };
}
