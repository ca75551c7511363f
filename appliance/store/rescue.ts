/** What happens to a damaged database file: it is kept aside, and what can still be read of it moves to the new one. */
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isoTime, type Clock } from "#lib/clock.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { Database } from "./database.ts";
import type { Dropped } from "./event-log.ts";
import { StoreError } from "./store-error.ts";

/** Damaged files kept for whoever wants to look; older ones go. */
const KEPT = 2;

/** Renames a database and its log. Returns the new name. */
export function moveAside(file: string, wallMs: number): string {
  const aside = `${file}.damaged-${isoTime(wallMs).replaceAll(/[:.-]/g, "")}`;
  for (const ending of ["", "-wal"]) if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  rmSync(`${file}-shm`, { force: true });
  const older = readdirSync(dirname(file))
    .filter((name) => name.startsWith(`${basename(file)}.damaged-`) && !/-(wal|shm)$/.test(name))
    .toSorted()
    .slice(0, -KEPT);
  for (const name of older) {
    for (const ending of ["", "-wal", "-shm"]) rmSync(join(dirname(file), name + ending), { force: true });
  }
  return aside;
}

/**
 * Copies from a damaged file whatever can be read, row by row, into a fresh state database, and makes sure that no
 * sequence number is given twice. Returns what it managed, as a part of a sentence.
 */
export function rescue(database: Database, damaged: string, clock: Clock): string {
  let rows = 0;
  const incomplete: string[] = [];
  let lastSequence: number | undefined;
  try {
    database.run("ATTACH DATABASE ? AS damaged", damaged);
    for (const table of tablesOf(database)) {
      const { copied, whole } = copyTable(database, table);
      rows += copied;
      if (!whole) incomplete.push(table);
    }
    lastSequence = lastSequenceOf(database);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    incomplete.push("all tables");
  } finally {
    detach(database);
  }
  if (incomplete.length > 0) continueSequence(database, clock, lastSequence);
  return incomplete.length === 0
    ? `all ${rows} rows were taken over`
    : `${rows} rows were taken over, not all of ${incomplete.join(", ")}`;
}

function tablesOf(database: Database): string[] {
  // In the order they were made, so that what is referred to comes first.
  return database
    .all<{ name: string }>(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rootpage",
    )
    .map((row) => row.name);
}

/** Reads until the damage, forwards and then backwards, so that only what lies between is lost. */
function copyTable(database: Database, table: string): { copied: number; whole: boolean } {
  const count = (): number =>
    database.get<{ count: number }>(`SELECT count(*) AS count FROM main."${table}"`)?.count ?? 0;
  try {
    database.transaction(() => database.run(`INSERT OR IGNORE INTO main."${table}" SELECT * FROM damaged."${table}"`));
    return { copied: count(), whole: true };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
  for (const direction of ["ASC", "DESC"]) copyUntilDamage(database, table, direction);
  return { copied: count(), whole: false };
}

function copyUntilDamage(database: Database, table: string, direction: string): void {
  const columns = database.all<{ name: string; pk: number }>(`PRAGMA main.table_info("${table}")`);
  const key = columns.find((column) => column.pk > 0)?.name ?? "rowid";
  const marks = columns.map(() => "?").join(", ");
  const names = columns.map((column) => `"${column.name}"`).join(", ");
  database.transaction(() => {
    try {
      for (const row of database.each(`SELECT ${names} FROM damaged."${table}" ORDER BY "${key}" ${direction}`)) {
        database.run(`INSERT OR IGNORE INTO main."${table}" (${names}) VALUES (${marks})`, ...row);
      }
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "corrupt") throw error;
    }
  });
}

function lastSequenceOf(database: Database): number | undefined {
  try {
    return database.get<{ seq: number }>("SELECT seq FROM damaged.sqlite_sequence WHERE name = 'events'")?.seq;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return undefined;
  }
}

/**
 * Continues the event sequence behind everything ever given out, and tells which numbers are missing. Where the last
 * number cannot be read any more it goes on at the seconds since 1970, which no box reaches by counting.
 */
function continueSequence(database: Database, clock: Clock, lastSequence: number | undefined): void {
  const now = clock.wallMs();
  const copied = database.get<{ last: number | null }>("SELECT max(sequence) AS last FROM events")?.last ?? 0;
  const next = Math.max(copied, lastSequence ?? Math.floor(now / 1000));
  const ranges = database.all<{ from: number; to: number }>(
    `SELECT sequence + 1 AS "from", next - 1 AS "to" FROM (
       SELECT sequence, lead(sequence, 1, ?) OVER (ORDER BY sequence) AS next FROM events)
     WHERE next > sequence + 1`,
    next + 1,
  );
  if (copied === 0 && next > 0) ranges.push({ from: 1, to: next });
  const count = ranges.reduce((sum, range) => sum + range.to - range.from + 1, 0);
  database.transaction(() => {
    database.run("DELETE FROM sqlite_sequence WHERE name = 'events'");
    database.run("INSERT INTO sqlite_sequence (name, seq) VALUES ('events', ?)", next);
    if (count === 0) return;
    const data: Dropped = { reason: "damage", count, unsent: count, ranges };
    database.run(
      "INSERT INTO events (id, at, type, clock_trusted, data) VALUES (?, ?, 'events.dropped', 0, ?)",
      uuidV7(now),
      now,
      JSON.stringify(data),
    );
  });
}

function detach(database: Database): void {
  try {
    database.exec("DETACH DATABASE damaged");
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
