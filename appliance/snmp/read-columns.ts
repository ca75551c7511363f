/**
 * Reading columns of one table together. Every column has its own cursor, so that holes shift nothing; rows are put
 * together by index.
 */
import type { SnmpValue, Varbind } from "./client.ts";
import { hasValue, type Conversation } from "./conversation.ts";
import type { AnsweredVarbind } from "./message.ts";
import { compareOids, indexBelow, isBelow } from "./oid.ts";
import { askNext, notIncreasing, tooMuch, type WalkLimits } from "./walk-values.ts";

/** Columns in one request. More rows at once cost less at the table's end than more columns. */
const MOST_COLUMNS = 10;
/** Rows in a table's first answer: most tables of most devices are short, and what follows a table is read for nothing. */
const FIRST_ROWS = 8;

interface Column {
  readonly oid: string;
  cursor: string;
  ended: boolean;
}

interface Reading {
  readonly limits: WalkLimits;
  readonly rows: Map<string, Map<string, SnmpValue>>;
  values: number;
}

/** Rows by index, in the order of their indexes; each row's values by column. @throws SnmpError */
export async function readColumns(
  talk: Conversation,
  oids: readonly string[],
  limits: WalkLimits,
): Promise<Map<string, Map<string, SnmpValue>>> {
  const reading: Reading = { limits, rows: new Map(), values: 0 };
  // In rising order it shows when an agent answers column by column: the second would begin before its cursor.
  const columns = [...new Set(oids)].toSorted(compareOids).map((oid): Column => ({ oid, cursor: oid, ended: false }));
  for (;;) {
    const open = columns.filter((column) => !column.ended);
    if (open.length === 0) return inOrder(reading.rows);
    const together = talk.memory.mixesColumns ? 1 : Math.min(MOST_COLUMNS, talk.memory.bulk.size);
    await readGroup(talk, reading, open.slice(0, evenShare(open.length, together)));
  }
}

/** 12 columns at most 10 together are better read as 6 and 6 than as 10 and 2. */
function evenShare(count: number, most: number): number {
  return Math.ceil(count / Math.ceil(count / most));
}

/** Reads a group to its end, or until it is found that it must be cut smaller. */
async function readGroup(talk: Conversation, reading: Reading, group: readonly Column[]): Promise<void> {
  let open = group;
  while (open.length > 0 && !(talk.memory.mixesColumns && open.length > 1)) {
    const cursors = open.map((column) => column.cursor);
    const { maxRepetitions } = reading.limits;
    const step = await askNext(
      talk,
      cursors,
      reading.values === 0 ? Math.min(FIRST_ROWS, maxRepetitions) : maxRepetitions,
    );
    if (step.narrower === true) return;
    if (step.answer !== undefined) takeAnswer(talk, reading, open, step.answer.varbinds);
    else endColumn(talk, open, step.ended ?? -1);
    open = open.filter((column) => !column.ended);
  }
}

/** Version 1 says which column is at its end; where it does not, they must be asked one by one. */
function endColumn(talk: Conversation, open: readonly Column[], position: number): void {
  const column = open[position];
  if (column === undefined) talk.memory.mixesColumns = true;
  else column.ended = true;
}

/** Sorts an answer's values into their columns: they come row by row, the last row may be cut. */
function takeAnswer(
  talk: Conversation,
  reading: Reading,
  open: readonly Column[],
  varbinds: readonly AnsweredVarbind[],
): void {
  for (const [i, varbind] of varbinds.entries()) {
    const column = open[i % open.length];
    if (column === undefined || column.ended) continue;
    const within = isBelow(varbind.oid, column.oid);
    const elsewhere = !within && varbind.oid !== column.cursor;
    if (varbind.value === "endOfMibView" || (elsewhere && open.length === 1)) {
      column.ended = true;
    } else if (compareOids(varbind.oid, column.cursor) <= 0) {
      if (open.length === 1) throw notIncreasing(varbind.oid, column.cursor);
      talk.memory.mixesColumns = true;
      return;
    } else if (within) {
      column.cursor = varbind.oid;
      countValue(reading);
      if (hasValue(varbind)) takeValue(reading, column, varbind);
    } else {
      column.ended = true;
    }
  }
}

/** Values that break their rules count, too, or they could come without end. */
function countValue(reading: Reading): void {
  if (reading.values >= reading.limits.maxValues) throw tooMuch(reading.limits);
  reading.values += 1;
}

function takeValue(reading: Reading, column: Column, { oid, value }: Varbind): void {
  const index = indexBelow(oid, column.oid) ?? "";
  const row = reading.rows.get(index) ?? new Map<string, SnmpValue>();
  row.set(column.oid, value);
  reading.rows.set(index, row);
}

/** Holes let rows come out of order. */
function inOrder<V>(rows: Map<string, V>): Map<string, V> {
  let last = "";
  for (const index of rows.keys()) {
    if (last !== "" && compareOids(index, last) < 0) {
      return new Map([...rows].toSorted(([a], [b]) => compareOids(a, b)));
    }
    last = index;
  }
  return rows;
}
