/** What happens to a damaged database file: it is kept aside, and what can still be read of it moves to the new one. */
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isoTime, type Clock } from "#lib/clock.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import { Database } from "./database.ts";
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
  let lastSequence: number | undefined;
  const incomplete: string[] = [];
  const source = tryOpen(damaged);
  database.exec("PRAGMA foreign_keys = OFF");
  for (const table of tablesOf(database)) {
    const isWhole = source !== undefined && copyTable(source, database, table);
    if (!isWhole) incomplete.push(table);
    rows += database.get<{ count: number }>(`SELECT count(*) AS count FROM "${table}"`)?.count ?? 0;
  }
  // A session without its user is of no use.
  database.exec("DELETE FROM sessions WHERE user NOT IN (SELECT name FROM users); PRAGMA foreign_keys = ON");
  if (source !== undefined) {
    lastSequence = lastSequenceOf(source);
    source.close();
  }
  if (incomplete.length > 0) continueSequence(database, clock, lastSequence);
  return incomplete.length === 0
    ? `all ${rows} rows were taken over`
    : `${rows} rows were taken over, not all of ${incomplete.join(", ")}`;
}

/** A connection of its own: damage met while reading must not undo what is being written. */
function tryOpen(damaged: string): Database | undefined {
  return tolerate(() => new Database(damaged, { busyTimeoutMs: 0 }));
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
function copyTable(source: Database, database: Database, table: string): boolean {
  return copyUntilDamage(source, database, table, "ASC") || copyUntilDamage(source, database, table, "DESC");
}

function copyUntilDamage(source: Database, database: Database, table: string, direction: "ASC" | "DESC"): boolean {
  const columns = database.all<{ name: string; pk: number }>(`PRAGMA table_info("${table}")`);
  const key = columns.find((column) => column.pk > 0)?.name ?? "rowid";
  const marks = columns.map(() => "?").join(", ");
  const names = columns.map((column) => `"${column.name}"`).join(", ");
  const rows = source.each(`SELECT ${names} FROM "${table}" ORDER BY "${key}" ${direction}`);
  const insert = `INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${marks})`;
  return database.transaction(() => {
    let isWhole = direction === "ASC";
    for (;;) {
      const next = tolerate(() => rows.next());
      if (next?.done !== false) return isWhole && next !== undefined;
      // Damage can also look like a row, of the wrong kind.
      if (tolerate(() => database.run(insert, ...next.value)) === undefined) isWhole = false;
    }
  });
}

function lastSequenceOf(source: Database): number | undefined {
  return tolerate(() => source.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'events'")?.seq);
}

/** What was read, or undefined where damage is in the way. */
function tolerate<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    // A table that is not there (SQL error) is as lost as one that cannot be read.
    if (error instanceof StoreError || (error instanceof Error && "errcode" in error)) return undefined;
    throw error;
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
