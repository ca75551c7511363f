/**
 * How a measured number is packed: as a whole number of decimal units, and of that only the difference to the number
 * before. Whole numbers stay exact; others keep four significant digits and at least two decimals.
 */
import type { ByteReader, ByteWriter } from "./bytes.ts";

/** What packing remembers of the previous number of each measurement: its decimals and its units, by place. */
export type Columns = number[];

export function newColumns(count: number): Columns {
  const columns: Columns = [];
  for (let place = 0; place < count; place++) columns.push(0, 0);
  return columns.slice(); // without the room that it grew by
}

const SIGNIFICANT = 4;
const LEAST_DECIMALS = 2;
/** 10^22 is the largest power of ten that a double holds exactly. */
const MOST_DECIMALS = 22;
/** Larger numbers of units would not fit beside their tag. */
const MOST_UNITS = 2 ** 48;

const DIFFERENCE = 0;
const ANEW = 1;
const DOUBLE = 2;

/** Writes a finite number. @param place of its measurement */
export function writeValue(writer: ByteWriter, columns: Columns, value: number, place = 0): void {
  const decimals = decimalsFor(value);
  const units = decimals === 0 ? value : Math.round(value * 10 ** decimals);
  if (decimals > MOST_DECIMALS || Math.abs(units) > MOST_UNITS) {
    writer.byte(DOUBLE);
    writer.double(value);
  } else if (decimals === columns[2 * place]) {
    writer.varint(fold(units - (columns[2 * place + 1] ?? 0)) * 4 + DIFFERENCE);
    columns[2 * place + 1] = units;
  } else {
    writer.varint(decimals * 4 + ANEW);
    writer.signed(units);
    columns[2 * place] = decimals;
    columns[2 * place + 1] = units;
  }
}

/** Reads what `writeValue` wrote with columns in the same condition. */
export function readValue(reader: ByteReader, columns: Columns, place = 0): number {
  const token = reader.varint();
  const kind = token % 4;
  const content = Math.floor(token / 4);
  if (kind === DOUBLE) return reader.double();
  const isAnew = kind === ANEW;
  const decimals = isAnew ? content : (columns[2 * place] ?? 0);
  const difference = content % 2 === 0 ? content / 2 : -(content + 1) / 2;
  const units = isAnew ? reader.signed() : (columns[2 * place + 1] ?? 0) + difference;
  columns[2 * place] = decimals;
  columns[2 * place + 1] = units;
  return decimals === 0 ? units : units / 10 ** decimals;
}

/** The number as it will be read back. */
export function roundValue(value: number): number {
  const decimals = decimalsFor(value);
  const units = Math.round(value * 10 ** decimals);
  if (decimals === 0 || decimals > MOST_DECIMALS || Math.abs(units) > MOST_UNITS) return value;
  return units / 10 ** decimals;
}

function decimalsFor(value: number): number {
  if (Number.isInteger(value)) return 0;
  return Math.max(LEAST_DECIMALS, SIGNIFICANT - 1 - Math.floor(Math.log10(Math.abs(value))));
}

function fold(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
