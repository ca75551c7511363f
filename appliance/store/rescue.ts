/** What can be had of a damaged state database: its rows one by one, as far as they can be read and make sense. */
import { existsSync, statSync } from "node:fs";
import { EVENT_TYPES } from "#model/event.ts";
import { Database, type Value } from "./database.ts";
import { readFileImage } from "./file-image.ts";
import { StoreError } from "./store-error.ts";
import { incidentOfColumns } from "./stored-shapes.ts";

/** Opens a damaged file beside the fresh one: damage met while reading must not undo what is being written. */
export function tryOpen(damaged: string): Database | undefined {
  // Of an empty file SQLite would throw the log away, which may hold everything.
  const isEmpty = existsSync(damaged) && statSync(damaged).size === 0;
  return tolerate(() =>
    isEmpty ? Database.fromImage(readFileImage(damaged)) : new Database(damaged, { busyTimeoutMs: 0 }),
  );
}

/** Columns that hold JSON, by table; facts of other rooms are plain text. */
const JSON_COLUMNS: Readonly<Record<string, string>> = {
  services: "state",
  hosts: "state",
  incidents: "document",
  events: "data",
};

/**
 * Copies every readable row of every table. Returns the tables of which something is missing.
 * @param onConflict `REPLACE`: the source is the newer one; `IGNORE`: what is there already is better
 */
export function copyRows(source: Database, target: Database, onConflict: "REPLACE" | "IGNORE"): string[] {
  target.exec("PRAGMA foreign_keys = OFF");
  const incomplete = tablesOf(target).filter((table) => !copyTable(source, target, table, onConflict));
  // A session without its user is of no use.
  target.exec("DELETE FROM sessions WHERE user NOT IN (SELECT name FROM users); PRAGMA foreign_keys = ON");
  return incomplete;
}

/** How many rows there are in all tables. */
export function countRows(database: Database): number {
  return tablesOf(database).reduce(
    (sum, table) => sum + (database.get<{ count: number }>(`SELECT count(*) AS count FROM "${table}"`)?.count ?? 0),
    0,
  );
}

/** Where JSON cannot be read although SQLite finds nothing wrong; undefined: nowhere. */
export function findUnreadable(database: Database): string | undefined {
  for (const [table, column] of [...Object.entries(JSON_COLUMNS), ["facts", "value"]] as [string, string][]) {
    const where = table === "facts" ? "name GLOB 'fact.*' AND" : "";
    const row = database.get<{ count: number }>(
      `SELECT count(*) AS count FROM "${table}" WHERE ${where} NOT json_valid("${column}")`,
    );
    if (row !== undefined && row.count > 0) return `${row.count} of ${table} cannot be read`;
  }
  return undefined;
}

/** The number of the newest event ever given out, as far as the file still tells. */
export function lastSequenceOf(source: Database): number | undefined {
  return tolerate(() => source.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'events'")?.seq);
}

/** What was read, or undefined where damage is in the way. */
export function tolerate<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    // A table that is not there (SQL error) is as lost as one that cannot be read.
    if (error instanceof StoreError) return error.code === "corrupt" || error.code === "io" ? undefined : raise(error);
    if (error instanceof Error && "errcode" in error) return undefined;
    throw error;
  }
}

function raise(error: Error): never {
  throw error;
}

function tablesOf(database: Database): string[] {
  // In the order they were made, so that what is referred to comes first.
  return database
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rootpage",
    )
    .map((row) => row.name);
}

/** Reads until the damage, forwards and then backwards, so that only what lies between is lost. True: there was none. */
function copyTable(source: Database, target: Database, table: string, onConflict: "REPLACE" | "IGNORE"): boolean {
  const known = tolerate(() => new Set(columnsOf(source, table).map(({ name }) => name)));
  if (known === undefined || known.size === 0) return false;
  const columns = columnsOf(target, table).filter(({ name }) => known.has(name));
  const copy = (direction: "ASC" | "DESC"): boolean =>
    copyUntilDamage({ source, target, table, columns, direction, onConflict });
  return copy("ASC") || copy("DESC");
}

interface Column {
  readonly name: string;
  readonly pk: number;
}

function columnsOf(database: Database, table: string): Column[] {
  return database.all<Column>(`PRAGMA table_info("${table}")`);
}

interface TableCopy {
  readonly source: Database;
  readonly target: Database;
  readonly table: string;
  readonly columns: readonly Column[];
  readonly direction: "ASC" | "DESC";
  readonly onConflict: "REPLACE" | "IGNORE";
}

function copyUntilDamage({ source, target, table, columns, direction, onConflict }: TableCopy): boolean {
  const key = columns.find((column) => column.pk > 0)?.name ?? "rowid";
  const names = columns.map((column) => `"${column.name}"`);
  const rows = source.each(`SELECT ${names.join(", ")} FROM "${table}" ORDER BY "${key}" ${direction}`);
  const marks = columns.map(() => "?").join(", ");
  const insert = `INSERT OR ${onConflict} INTO "${table}" (${names.join(", ")}) VALUES (${marks})`;
  return target.transaction(() => {
    let isWhole = direction === "ASC";
    for (;;) {
      const next = tolerate(() => rows.next());
      if (next?.done !== false) return isWhole && next !== undefined;
      const row = mend(table, columns, next.value);
      // Damage can also look like a row, of the wrong kind.
      if (row === undefined || tolerateRow(() => target.run(insert, ...row)) === undefined) isWhole = false;
    }
  });
}

/** A row that breaks a rule of its table is damage; a disk that takes none is not. */
function tolerateRow<T>(write: () => T): T | undefined {
  try {
    return write();
  } catch (error) {
    if (error instanceof StoreError || !(error instanceof Error) || !("errcode" in error)) throw error;
    return undefined;
  }
}

/** The row as it may be taken over; undefined: it makes no sense. Of an incident the columns say enough to go on. */
function mend(table: string, columns: readonly Column[], row: readonly Value[]): Value[] | undefined {
  const at = (name: string): Value => row[columns.findIndex((column) => column.name === name)] ?? null;
  const type = table === "events" ? at("type") : undefined;
  if (typeof type === "string" && !(EVENT_TYPES as readonly string[]).includes(type)) return undefined;
  const column = JSON_COLUMNS[table] ?? (isFact(table, at("name")) ? "value" : undefined);
  if (column === undefined || isJson(at(column))) return [...row];
  if (table !== "incidents") return undefined;
  const document = incidentOfColumns(Object.fromEntries(columns.map(({ name }) => [name, at(name)])));
  return (
    document && row.map((value, index) => (columns[index]?.name === "document" ? JSON.stringify(document) : value))
  );
}

function isFact(table: string, name: Value): boolean {
  return table === "facts" && typeof name === "string" && name.startsWith("fact.");
}

function isJson(value: Value): boolean {
  try {
    return typeof value === "string" && JSON.parse(value) !== undefined;
  } catch {
    return false;
  }
}
