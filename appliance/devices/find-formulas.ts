/**
 * How each fact of a device is read again, singly: which objects its figure is made of and with which factors. A MIB file
 * says this only as code (`facts`), so it is found by trying: a cell is changed a little and what follows is looked at.
 * Facts that are no linear function of few objects have no formula and are not polled. Pure.
 */
import type { MemoryPool, Processor, Sensor, Storage, Supply } from "#model/device.ts";
import type { Column, DangerKind, Meanings, NumberCell, StateCell, StateMeaning, Understanding } from "./columns.ts";
import type { AnyRow, Facts, Mib } from "./contract.ts";
import type { MibReading } from "./read-mib.ts";

/** Item = offset + sum of factor × the object's number as the device sends it. For memory and storage: used bytes, or percent. */
export interface NumberFormula {
  readonly kind: "number";
  readonly terms: readonly { readonly oid: string; readonly factor: number }[];
  readonly offset: number;
  /** How the device says "not known" with the first term. */
  readonly absent: readonly number[];
  readonly absentBelow?: number | undefined;
  readonly absentFrom?: number | undefined;
}
export interface StateFormula {
  readonly kind: "state";
  readonly oid: string;
  readonly meanings: Meanings;
  /** What is not well is told at once, also at a first look. */
  readonly danger?: DangerKind;
  /** The value is a row of bits: what each says that is set. */
  readonly bits?: readonly StateMeaning[];
}
export type Formula = NumberFormula | StateFormula;
export type Item = Processor | MemoryPool | Storage | Sensor | Supply;
/** By the item itself, as it stands in the device. */
export type Formulas = ReadonlyMap<object, Formula>;

/** A MIB with what was read and what it said. */
export interface ReadMib {
  readonly mib: Mib;
  readonly reading: MibReading;
  readonly facts: Facts;
}

const FIGURE_PARTS = ["processors", "memory", "storage", "sensors", "supplies"] as const;
type FigurePart = (typeof FIGURE_PARTS)[number];
/** Parts whose figures are often made of several objects; sensors are one object each. */
const COMPOSED: ReadonlySet<FigurePart> = new Set(["processors", "memory", "storage"]);
/** Cells that are tried for composed figures; a MIB with more of them is taken by its main objects. */
const MOST_TRIED = 600;
const MOST_TERMS = 10;

export function findFormulas(said: readonly ReadMib[]): Formulas {
  const formulas = new Map<object, Formula>();
  for (const one of said) {
    const cells = cellsOf(one);
    for (const part of FIGURE_PARTS) {
      for (const [place, item] of (one.facts[part] ?? []).entries()) {
        const main = item === undefined ? undefined : mainOf(item, cells);
        if (item === undefined || main === undefined) continue;
        const formula = stateFormula(item, main) ?? numberFormula(one, { part, place, item, main, cells });
        if (formula !== undefined) formulas.set(item, formula);
      }
    }
  }
  return formulas;
}

/** One cell of the reading: where it stands, and how its column understands values. */
interface Place {
  readonly oid: string;
  /** Undefined: among the scalars. */
  readonly table: string | undefined;
  readonly index: string;
  readonly column: string;
  readonly cell: NumberCell | StateCell;
  readonly understanding: Understanding;
}

function cellsOf({ mib, reading }: ReadMib): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = (table: string | undefined, row: AnyRow, columns: Readonly<Record<string, Column<unknown>>>) => {
    for (const [column, { understanding }] of Object.entries(columns)) {
      const cell = row[column] as NumberCell | StateCell | undefined;
      if (cell === undefined || understanding === undefined) continue;
      const place = { oid: cell.oid, table, index: row.index, column, cell, understanding };
      places.set(keyOf(cell.oid, understanding.kind), place);
    }
  };
  add(undefined, reading.scalars, mib.scalars);
  for (const [table, { columns }] of Object.entries(mib.tables))
    for (const row of reading.tables[table] ?? []) add(table, row, columns);
  return places;
}

/** Two columns may understand one object, as a figure and as a state: which it is says the row. */
function keyOf(oid: string, kind: Understanding["kind"]): string {
  return kind === "number" ? oid : `${oid} state`;
}

function mainOf(item: Item, cells: ReadonlyMap<string, Place>): Place | undefined {
  const { oid } = item;
  if (oid === undefined) return undefined;
  return cells.get(keyOf(oid, "state" in item ? "state" : "number"));
}

/** Only where the item says just what the object's enumeration says. */
function stateFormula(item: Item, { cell, understanding, oid }: Place): StateFormula | undefined {
  if ("state" in item && understanding.kind === "bits")
    return { kind: "state", oid, meanings: {}, bits: understanding.bits };
  if (!("state" in item) || !("state" in cell) || understanding.kind !== "state") return undefined;
  if (item.state !== cell.state || item.severity !== cell.severity) return undefined;
  const { meanings, danger } = understanding;
  return { kind: "state", oid, meanings, ...(danger === undefined ? {} : { danger }) };
}

interface Sought {
  readonly part: FigurePart;
  readonly place: number;
  readonly item: Item;
  readonly main: Place;
  readonly cells: ReadonlyMap<string, Place>;
}

function numberFormula(one: ReadMib, sought: Sought): NumberFormula | undefined {
  const { main, item, part, cells } = sought;
  const figure = figureOf(item);
  if (figure === undefined || main.understanding.kind !== "number") return undefined;
  const slope = slopeOf(one, sought, main, []);
  if (slope === undefined || slope === 0) return undefined;
  const terms = [{ place: main, slope }];
  if (COMPOSED.has(part) && cells.size <= MOST_TRIED) {
    for (const other of cells.values()) {
      if (other === main || other.understanding.kind !== "number" || !mayBelong(other, main)) continue;
      const otherSlope = slopeOf(one, sought, other, []);
      if (otherSlope === undefined || otherSlope === 0) continue;
      // What changes the main object's factor (a unit, a total) is no summand; it is taken to stay as it is.
      const together = slopeOf(one, sought, main, [other]);
      if (together === undefined || !nearly(together, slope)) continue;
      terms.push({ place: other, slope: otherSlope });
    }
  }
  if (terms.length > MOST_TERMS) return undefined;
  const offset = terms.reduce((rest, term) => rest - term.slope * numberIn(term.place), figure);
  const { absent = [], absentBelow, absentFrom } = main.understanding;
  return {
    kind: "number",
    terms: terms.map((term) => ({ oid: term.place.oid, factor: tidy(term.slope * scaleOf(term.place)) })),
    offset: nearly(offset + figure, figure) && Math.abs(offset) < 1e-6 ? 0 : tidy(offset),
    absent,
    absentBelow,
    absentFrom,
  };
}

/** Same row (of whatever table), same column (caches that are taken off the memory), or a scalar. */
function mayBelong(other: Place, main: Place): boolean {
  if (other.table === undefined || other.index === main.index) return true;
  return other.table === main.table && other.column === main.column;
}

/** Used bytes where they are known, else percent; of sensors the value. */
export function figureOf(item: Item): number | undefined {
  if ("usage_percent" in item) return item.usage_percent;
  if ("class" in item && ("value" in item || "state" in item)) return item.value;
  if ("used_bytes" in item && item.used_bytes !== undefined) return item.used_bytes;
  return "percent" in item ? item.percent : undefined;
}

/** How much the item's figure changes per unit of a cell; undefined: the item vanishes or becomes another. */
function slopeOf(one: ReadMib, sought: Sought, place: Place, alsoChanged: readonly Place[]): number | undefined {
  const base = figureWith(one, sought, new Map(alsoChanged.map((other) => [other.oid, changed(other)])));
  const isBytes = "used_bytes" in sought.item && sought.item.used_bytes !== undefined;
  const from = numberIn(place);
  // Percentages are rounded: a large step hides it. Bytes are exact: a small step keeps clear of conditions.
  for (const to of isBytes ? [changed(place), from - 1] : [from + Math.max(1, Math.abs(from)), from + 1, from / 2]) {
    const values = new Map(alsoChanged.map((other) => [other.oid, changed(other)]));
    const figure = figureWith(one, sought, values.set(place.oid, to));
    if (base === undefined || figure === undefined || to === from) continue;
    return snap((figure - base) / (to - from), errorOf(sought.item, base, figure) / Math.abs(to - from));
  }
  return undefined;
}

function changed(place: Place): number {
  const value = numberIn(place);
  return value + Math.max(1, Math.ceil(Math.abs(value) / 100));
}

function figureWith(one: ReadMib, { part, place, item }: Sought, values: ReadonlyMap<string, number>) {
  const facts = one.mib.facts(withValues(one.reading, values));
  const again = facts[part]?.[place];
  const same = again ?? undefined;
  if (same === undefined || same.oid !== item.oid || same.descr !== item.descr) return undefined;
  return figureOf(same);
}

function withValues(reading: MibReading, values: ReadonlyMap<string, number>): MibReading {
  const patch = (row: AnyRow): AnyRow => {
    let patched: (Record<string, unknown> & { index: string }) | undefined;
    for (const [name, cell] of Object.entries(row)) {
      const value = typeof cell === "object" ? values.get((cell as NumberCell).oid) : undefined;
      if (value === undefined) continue;
      patched ??= { ...row };
      patched[name] = { ...(cell as NumberCell), value };
    }
    return patched ?? row;
  };
  const tables = Object.entries(reading.tables).map(([name, rows]) => [name, rows.map(patch)] as const);
  return { ...reading, scalars: patch(reading.scalars), tables: Object.fromEntries(tables) };
}

function numberIn(place: Place): number {
  return place.cell.value ?? 0;
}

function scaleOf({ understanding }: Place): number {
  return understanding.kind === "number" ? understanding.scale : 1;
}

/**
 * The whole number that a factor is (allocation units, one), where rounding in the facts has hidden it. A factor that
 * differs from a whole number by more than that rounding can explain is left as it is. Exported for the test.
 * @param error how much rounding can have changed the slope
 */
export function snap(slope: number, error: number): number {
  const whole = Math.round(slope);
  return whole !== 0 && Math.abs(slope - whole) <= error ? whole : slope;
}

/** How far rounding alone can move the difference of two figures. */
function errorOf(item: Item, base: number, figure: number): number {
  // Besides, twelve digits are what `rounded` leaves of any number.
  return roundingOf(item) + Math.max(Math.abs(base), Math.abs(figure)) * 1e-11;
}

/** What `facts.ts` rounds a figure to, in the order of `figureOf`: bytes and supplies to 1, filled shares to 0.1. */
function roundingOf(item: Item): number {
  if ("usage_percent" in item || ("class" in item && ("value" in item || "state" in item))) return 0;
  if ("used_bytes" in item && item.used_bytes !== undefined) return 1;
  return "type" in item ? 1 : 0.1;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.02 + 1e-9;
}
