/** What stands beside labels: `Duration: 0:12:34`, or in the next cell, or below in a table. */
import type { BodyLine } from "./body-lines.ts";
import { isStatusLabel } from "./evidence.ts";
import { foldText } from "./tokens.ts";
import { outcomes } from "./words/lexicon.ts";

/** Rows of one table that are looked at. */
const MOST_ROWS = 2000;

/** Values beside a label of the set, in their order. @param labels folded */
export function valuesBeside(lines: readonly BodyLine[], labels: ReadonlySet<string>): readonly string[] {
  const values: string[] = [];
  for (const { cells } of lines) {
    for (const [place, cell] of cells.entries()) {
      const at = cell.search(/[:：=]/);
      const label = foldText(at < 0 ? cell : cell.slice(0, at))
        .replaceAll(/^[-*•#\s]{1,6}/g, "")
        .trim();
      if (!labels.has(label)) continue;
      const own = at < 0 ? "" : cell.slice(at + 1).trim();
      const value = own === "" ? cells[place + 1] : own;
      if (value !== undefined && value !== "") values.push(value);
    }
  }
  return values;
}

export interface StatusRow {
  readonly line: BodyLine;
  readonly status: string;
}

/** Rows below a column that is headed by a status. */
export function statusRows(lines: readonly BodyLine[]): readonly StatusRow[] {
  const rows: StatusRow[] = [];
  let column: number | undefined;
  let width = 0;
  for (const line of lines) {
    const { cells } = line;
    if (cells.length < 2) {
      if (!isRule(line.text)) column = undefined;
      continue;
    }
    const head = cells.findIndex((cell) => isStatusLabel(cell) && !/[:：=]/.test(cell));
    // What heads columns holds neither numbers nor outcomes.
    const isPlain =
      !/\d/.test(line.text) && cells.every((cell) => cell.length < 40) && outcomes.findAll(line.tokens).length === 0;
    if (head >= 0 && isPlain && (cells.length > 2 || (head === 1 && isColumnHead(cells[0] ?? "")))) {
      column = head;
      width = cells.length;
      continue;
    }
    if (column === undefined || rows.length >= MOST_ROWS) continue;
    const status = cells.length >= width - 1 ? cells[column] : undefined;
    if (status !== undefined && status !== "") rows.push({ line, status });
  }
  return rows;
}

/** What heads a first column: nothing that would be a value. */
function isColumnHead(cell: string): boolean {
  return cell.split(" ").length <= 3 && !/[:：]/.test(cell);
}

/** A line of strokes only. */
function isRule(text: string): boolean {
  return /^[-=_+|\s]{3,}$/.test(text);
}

/** Rows below heads of counts that are read: of folders, files and bytes, or of each machine. */
const MOST_COUNTED_ROWS = 200;

/**
 * Numbers below words: `Success | Warning | Error` and `3 | 0 | 0`, as lines that say `Success: 3`. Rows may have a name in front
 * (`Files : | 100 | 0`).
 */
export function countedHeads(lines: readonly BodyLine[]): ReadonlyMap<BodyLine, readonly string[]> {
  const heads = new Map<BodyLine, readonly string[]>();
  for (const { head, counted } of countedRows(lines)) heads.set(head, [...(heads.get(head) ?? []), ...counted]);
  return heads;
}

export interface CountedRow {
  readonly head: BodyLine;
  readonly row: BodyLine;
  /** `Failed: 1`, a cell each. */
  readonly counted: readonly string[];
}

/** The rows below such heads, one by one. */
export function countedRows(lines: readonly BodyLine[]): readonly CountedRow[] {
  const rows: CountedRow[] = [];
  for (const [at, head] of lines.entries()) {
    const heading = headingOf(head);
    if (heading === undefined) continue;
    for (const row of lines.slice(at + 1, at + 1 + MOST_COUNTED_ROWS)) {
      const counted = countsBelow(heading, row);
      if (counted === undefined) break;
      if (counted.length > 0) rows.push({ head, row, counted });
    }
  }
  return rows;
}

const COUNT = /^[\d.,]{1,15}(?: [kmgt]?b?)?$/i;

/** undefined: it is no row of numbers. */
function countsBelow(heading: readonly string[], { cells, text }: BodyLine): readonly string[] | undefined {
  const row = cells.length > 1 ? cells : text.replace(/ ?: ?/, " ").split(" ");
  const shift = row.length - heading.length;
  if (shift < 0 || shift > 1) return undefined;
  // Its name stands in front, below a head of its own or of none.
  const isNamed = shift === 0 && row.length > 2 && !COUNT.test(row[0] ?? "");
  const numbers = row.slice(shift);
  if (!numbers.every((cell, place) => COUNT.test(cell) || (isNamed && place === 0))) return undefined;
  return heading.flatMap((cell, place) =>
    /^\d{1,7}$/.test(numbers[place] ?? "") && cell !== "" ? [`${cell}: ${numbers[place]}`] : [],
  );
}

/** Heads at most of columns that only single spaces part. */
const MOST_WORDS = 12;

/** What heads columns of numbers: cells, or single words where a page has made one space of many. */
function headingOf({ cells, text, tokens }: BodyLine): readonly string[] | undefined {
  if (cells.length > 1) return cells.some((cell) => /\d/.test(cell) || cell.length > 40) ? undefined : cells;
  const words = text.split(" ");
  const isPlain = words.length > 1 && words.length <= MOST_WORDS && tokens.every(({ kind }) => kind === "word");
  return isPlain && outcomes.findAll(tokens).length > 0 ? words : undefined;
}
