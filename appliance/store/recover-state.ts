/**
 * Makes a state database whole again: from the checked copy, the redo log and what the damaged file still tells; and sees
 * to it that no event number is given twice, telling what is missing.
 */
import { uptime } from "node:os";
import { readFileSync } from "node:fs";
import type { Clock } from "#lib/clock.ts";
import type { EventDraft } from "#model/event.ts";
import type { Database } from "./database.ts";
import type { Dropped } from "./event-log.ts";
import type { RedoContent, RedoHead } from "./redo-content.ts";
import { copyRows, countRows, lastSequenceOf, tolerate } from "./rescue.ts";
import { readCopy } from "./state-copy.ts";
import { noteUntold } from "./untold.ts";

/** There is a redo log beside this database. */
export const HAS_REDO = "store.redo";
/** Numbers that a box cannot have used in a day, for where nothing says how many it did. */
export const MOST_A_DAY = 1_000_000;
/** Numbers for what is told from memory begin at a multiple of this, far beyond what counting reaches. */
const MEMORY_BLOCK = 1e12;
/** And go on by so many a second, so that a later run begins beyond an earlier one. */
const MEMORY_PER_SECOND = 1000;
/** Days that a box can have gone on without that being known. */
export const MOST_DAYS = 400;
const DAY_MS = 86_400_000;
/** How many numbers may be used before the redo log has to be told. */
export const BLOCK = 1000;
/** What is beyond it is damage. */
const LAST_NUMBER = 9e15;

/** What of a state could be made good. */
export interface Restored {
  /** A part of a sentence. */
  readonly says: string;
  /** Highest event number that any source knows of. */
  readonly last: number | undefined;
}

/**
 * Fills a fresh database with the copy, what the redo log did since, and the rows of a damaged one. Nothing of it is told.
 * @param damaged opened beside it, where it can be opened at all
 */
export function restoreState(fresh: Database, folder: string, redo: RedoContent, damaged?: Database): Restored {
  const copy = readCopy(folder);
  const lasts: (number | undefined)[] = [];
  if (copy !== undefined) {
    copyRows(copy.database, fresh, "REPLACE");
    lasts.push(lastSequenceOf(copy.database));
    copy.database.close();
  }
  const from = copy?.generation ?? 1;
  const records = redo.records.filter(({ generation }) => generation >= from);
  redoAll(fresh, records);
  const isWhole = !redo.damaged && redo.found && (records[0]?.generation ?? redo.head.generation) <= from;
  let incomplete: string[] = [];
  if (damaged !== undefined) {
    incomplete = copyRows(damaged, fresh, isWhole ? "IGNORE" : "REPLACE");
    lasts.push(lastSequenceOf(damaged));
    damaged.close();
  }
  lasts.push(
    tolerate(() => highestSequence(fresh)),
    redo.found ? redo.head.blockEnd : undefined,
  );
  const fromCopy = copy === undefined ? "" : ", with the copy of the state";
  const missing = incomplete.length === 0 ? "" : `; not all of ${incomplete.join(", ")} could be read`;
  const known = lasts.filter((last) => last !== undefined);
  return {
    says: `${countRows(fresh)} rows were taken over${fromCopy}${missing}`,
    last: known.length === 0 ? undefined : Math.max(...known),
  };
}

/** Does again what is written in the redo log. */
export function redoAll(database: Database, records: RedoContent["records"]): void {
  if (records.length === 0) return;
  database.exec("PRAGMA foreign_keys = OFF");
  database.transaction(() => {
    // A patch of another shape of the tables fits no more; what the newer ones say still counts.
    for (const { patchset } of records) tolerate(() => database.applyPatchset(patchset));
  });
  database.exec("PRAGMA foreign_keys = ON");
}

export interface Reconciling {
  readonly database: Database;
  readonly redo: RedoContent;
  readonly clock: Clock;
  /** Set where the content was put together from what was left. */
  readonly restored: Restored | undefined;
}

/**
 * What a start does with an open database before it is used: decisions that only the redo log has are taken up; where
 * events are lost, numbering goes on beyond every number that can have been used. Returns what people should know.
 */
export function reconcileState({ database, redo, clock, restored }: Reconciling): string[] {
  const says: string[] = [];
  // What was pending in an earlier generation has gone to the database, or into the sum that this one begins with.
  const latest = latestSequence(database);
  const lastStored = Math.max(0, ...redo.records.filter(({ pending }) => !pending).map(({ last }) => last));
  const hadRedo = database.get("SELECT 1 FROM facts WHERE name = ?", `fact.${HAS_REDO}`) !== undefined;
  const isLost = restored !== undefined || lastStored > latest || (hadRedo && !redo.found);
  if (isLost && restored === undefined) {
    redoAll(database, redo.records);
    says.push("what was stored last had been lost and was taken from the redo log");
  } else
    redoAll(
      database,
      redo.records.filter(({ pending, generation }) => pending && generation === redo.head.generation),
    );
  if (isLost) goOnBeyond(database, clock, beyond(database, redo, clock, restored));
  says.push(...mendCursors(database));
  return says;
}

/** The highest number that can have been used. */
function beyond(database: Database, redo: RedoContent, clock: Clock, restored: Restored | undefined): number {
  const known = Math.max(highestSequence(database), redo.head.blockEnd, restored?.last ?? 0);
  if (redo.found) return known;
  if (restored === undefined) return known + BLOCK;
  const newest = database.get<{ at: number | null }>("SELECT max(at) AS at FROM events")?.at ?? 0;
  const days = Math.min(MOST_DAYS, Math.max(1, Math.ceil((clock.wallMs() - newest) / DAY_MS)));
  return known + MOST_A_DAY * days;
}

/** Continues the sequence behind a number, and notes which ones will never come. Those that everybody had are not named. */
function goOnBeyond(database: Database, clock: Clock, last: number): void {
  const passed = database.get<{ sequence: number | null }>("SELECT min(sequence) AS sequence FROM cursors")?.sequence;
  const oldest = database.get<{ sequence: number | null }>("SELECT min(sequence) AS sequence FROM events")?.sequence;
  const after = Math.min(last, Math.max(passed ?? 0, (oldest ?? 1) - 1));
  const ranges = database.all<{ from: number; to: number }>(
    `SELECT sequence + 1 AS "from", next - 1 AS "to" FROM (
       SELECT sequence, lead(sequence, 1, ?) OVER (ORDER BY sequence) AS next
         FROM (SELECT ? AS sequence UNION SELECT sequence FROM events WHERE sequence > ?))
     WHERE next > sequence + 1`,
    last + 1,
    after,
    after,
  );
  const count = ranges.reduce((sum, range) => sum + range.to - range.from + 1, 0);
  const data: Dropped = { reason: "damage", count, unsent: count, ranges };
  database.transaction(() => {
    setLatest(database, last);
    if (count > 0) noteUntold(database, [{ type: "events.dropped", at: clock.wallMs(), data }]);
  });
}

/** An output that seems to be ahead of the log would never send anything again: it begins with what is there. */
function mendCursors(database: Database): string[] {
  const latest = latestSequence(database);
  const ahead = database.all<{ name: string }>("SELECT name FROM cursors WHERE sequence > ? OR sequence < 0", latest);
  if (ahead.length === 0) return [];
  const oldest = database.get<{ sequence: number | null }>("SELECT min(sequence) AS sequence FROM events")?.sequence;
  const target = (oldest ?? latest + 1) - 1;
  database.transaction(() => {
    for (const { name } of ahead) database.run("UPDATE cursors SET sequence = ? WHERE name = ?", target, name);
  });
  return ahead.map(
    ({ name }) => `the mark of how far ${name} had got was damaged; it begins with the oldest event again`,
  );
}

/**
 * Continues the sequence in the block kept for what is told from memory, where no earlier run can have been: the disk
 * takes nothing, so that nothing can be noted; time orders the runs.
 */
export function goOnFromMemory(database: Database, head: RedoHead, clock: Clock): EventDraft {
  const latest = latestSequence(database);
  const block = (Math.floor(latest / MEMORY_BLOCK) + 1) * MEMORY_BLOCK;
  const next = Math.max(latest + 1, block + MEMORY_PER_SECOND * secondsSince(head, clock));
  setLatest(database, next - 1);
  const data: Dropped = { reason: "unwritable", count: 0, unsent: 0, ranges: [{ from: latest + 1, to: next - 1 }] };
  return { type: "events.dropped", at: clock.wallMs(), data };
}

/** Seconds since the redo log was last begun; by the machine's uptime while it is the same boot of the kernel. */
function secondsSince(head: RedoHead, clock: Clock): number {
  const now = machineTime(clock);
  if (head.kernelBoot !== "" && head.kernelBoot === now.kernelBoot)
    return Math.max(0, Math.floor(now.uptimeS - head.uptimeS));
  const seconds = Math.floor((now.wallMs - (head.wallMs || FIRST_MOMENT)) / 1000);
  // A clock that stands before the last start tells nothing: chance keeps runs apart then.
  return seconds > 0 ? seconds : Math.floor(Math.random() * 1e6);
}

const FIRST_MOMENT = Date.UTC(2026, 0, 1);

/** What a head says about the moment it is written. */
export function machineTime(clock: Clock): Pick<RedoHead, "wallMs" | "uptimeS" | "kernelBoot"> {
  return { wallMs: clock.wallMs(), uptimeS: uptime(), kernelBoot: kernelBoot() };
}

/** Source: Linux, proc_sys_kernel(5), random/boot_id. */
function kernelBoot(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

/** Number of the newest event ever stored. */
export function latestSequence(database: Database): number {
  return database.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'events'")?.seq ?? 0;
}

function highestSequence(database: Database): number {
  const row = database.get<{ events: number | null; cursors: number | null }>(
    "SELECT (SELECT max(sequence) FROM events) AS events, (SELECT max(sequence) FROM cursors) AS cursors",
  );
  return Math.max(...[latestSequence(database), row?.events ?? 0, row?.cursors ?? 0].filter((n) => n < LAST_NUMBER));
}

export function setLatest(database: Database, sequence: number): void {
  database.run("DELETE FROM sqlite_sequence WHERE name = 'events'");
  database.run("INSERT INTO sqlite_sequence (name, seq) VALUES ('events', ?)", sequence);
}
