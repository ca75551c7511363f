/**
 * The event log: append-only, one gapless sequence over all events of the box, and cursors that tell how far each output
 * has got. Events are written by StateStore.commit, in the transaction of the state they tell.
 */
import type { Clock } from "#lib/clock.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import { EVENT_TYPES, type EventDraft, type EventType, type StoredEvent } from "#model/event.ts";
import type { Database } from "./database.ts";
import { noteUntold } from "./untold.ts";
import { parseStored } from "./stored-shapes.ts";

/** How far one output has got. */
export interface Cursor {
  readonly name: string;
  /** Everything up to here is done with; 0 stands before the first event. */
  readonly sequence: number;
}

/** What had to go, as it stands in the data of the `events.dropped` event that says so. */
export interface Dropped {
  /**
   * `unwritable`: nothing went, numbers were skipped, because nothing could be stored. `restored`: they were skipped because the box
   * before may have used them.
   */
  readonly reason: "space" | "damage" | "unwritable" | "restored";
  readonly count: number;
  /** How many of them at least one output had not passed; with `damage` that is not known, and all are counted. */
  readonly unsent: number;
  /** First and last sequence of each run of dropped events, ascending. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

interface EventRow {
  readonly sequence: number;
  readonly id: string;
  readonly at: number;
  readonly type: EventType;
  readonly subject: string | null;
  readonly clock_trusted: number;
  readonly data: string;
  readonly boot: string | null;
  readonly steady_ms: number | null;
}

const COLUMNS = "sequence, id, at, type, subject, clock_trusted, data, boot, steady_ms";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** The last moment that ISO 8601 can say with four digits of the year. */
const LAST_MOMENT = Date.UTC(9999, 11, 31);

/** Rows deleted in one transaction, so that nobody waits for long. */
const SLICE = 500;
/** Above so many waiting events the backlog is computed instead of counted. */
const COUNTED = 10_000;

/** True for an event `e` that tells of an incident not yet ended: by its id, or of its subject since it failed. */
const OF_OPEN_INCIDENT = `EXISTS (
  SELECT 1 FROM incidents i
  WHERE i.ended_at IS NULL AND (i.id = e.subject OR (i.subject = e.subject AND i.failed_at <= e.at)))`;

export class EventLog {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #boot: string | undefined;
  /**
   * Makes the sentence of an event that the log tells by itself. Until it is set such events are kept aside; see
   * StateStore.tellUntold.
   */
  complete: ((draft: EventDraft) => EventDraft) | undefined;

  /** @param boot the run of the box that appends; undefined for a visitor */
  constructor(database: Database, clock: Clock, boot?: string) {
    this.#database = database;
    this.#clock = clock;
    this.#boot = boot;
  }

  /** Events after a sequence number, ascending, at most `limit`. */
  read(afterSequence: number, limit: number): StoredEvent[] {
    return this.#toEvents(
      this.#database.all<EventRow>(
        `SELECT ${COLUMNS} FROM events WHERE sequence > ? ORDER BY sequence LIMIT ?`,
        afterSequence,
        limit,
      ),
    );
  }

  /** The newest events, newest first, at most `limit`; with `before` only those with a smaller sequence. */
  newest(limit: number, before = Number.MAX_SAFE_INTEGER): StoredEvent[] {
    return this.#toEvents(
      this.#database.all<EventRow>(
        `SELECT ${COLUMNS} FROM events WHERE sequence < ? ORDER BY sequence DESC LIMIT ?`,
        before,
        limit,
      ),
    );
  }

  /** The newest events of some types from a moment (ms, UTC) on, newest first, at most `limit`. */
  newestOf(types: readonly EventType[], since: number, limit: number): StoredEvent[] {
    return this.#toEvents(
      this.#database.all<EventRow>(
        `SELECT ${COLUMNS} FROM events WHERE at >= ? AND type IN (${types.map(() => "?").join(", ")})
         ORDER BY at DESC, sequence DESC LIMIT ?`,
        Math.floor(since),
        ...types,
        limit,
      ),
    );
  }

  /**
   * The events of a subject from a moment (ms, UTC) on, ascending, at most `limit`. The moment keeps it cheap: only
   * events since then are looked at.
   */
  about(subject: string, since: number, limit: number): StoredEvent[] {
    return this.#toEvents(
      this.#database.all<EventRow>(
        `SELECT ${COLUMNS} FROM events WHERE at >= ? AND subject = ? ORDER BY sequence LIMIT ?`,
        Math.floor(since),
        subject,
        limit,
      ),
    );
  }

  /** One event by its sequence or its id; undefined when there is none (any more). */
  event(which: number | string): StoredEvent | undefined {
    const column = typeof which === "number" ? "sequence" : "id";
    const row = this.#database.get<EventRow>(`SELECT ${COLUMNS} FROM events WHERE ${column} = ?`, which);
    return row === undefined ? undefined : this.#toEvents([row])[0];
  }

  /** Sequence of the newest event ever stored, also when its row has gone; 0 when there was none. */
  latest(): number {
    return this.#database.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'events'")?.seq ?? 0;
  }

  /** Sequence of the oldest event still there; one above `latest()` when there is none. */
  oldest(): number {
    const row = this.#database.get<{ sequence: number | null }>("SELECT min(sequence) AS sequence FROM events");
    return row?.sequence ?? this.latest() + 1;
  }

  /** How far an output has got. The first call makes the cursor, at 0: from then on nothing after it is pruned. */
  cursor(name: string): number {
    const row = this.#database.get<Cursor>("SELECT name, sequence FROM cursors WHERE name = ?", name);
    if (row !== undefined) return row.sequence;
    this.#database.transaction(() =>
      this.#database.run("INSERT INTO cursors (name, sequence, moved_at) VALUES (?, 0, ?)", name, this.#clock.wallMs()),
    );
    return 0;
  }

  hasCursor(name: string): boolean {
    return this.#database.get("SELECT 1 FROM cursors WHERE name = ?", name) !== undefined;
  }

  /**
   * Moves a cursor forward, never backwards and never beyond the newest event. A power cut may undo the latest moves,
   * which costs a repetition that receivers recognise by the event's id.
   */
  advance(name: string, sequence: number): void {
    const target = Math.min(sequence, this.latest());
    this.#database.relaxed(() =>
      this.#database.run(
        `INSERT INTO cursors (name, sequence, moved_at) VALUES (?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET sequence = excluded.sequence, moved_at = excluded.moved_at
         WHERE excluded.sequence > cursors.sequence`,
        name,
        target,
        this.#clock.wallMs(),
      ),
    );
  }

  cursors(): Cursor[] {
    return this.#database.all<Cursor>("SELECT name, sequence FROM cursors ORDER BY name");
  }

  /** How many events a cursor has before it. Exact up to 10 000; beyond that dropped events may be counted in. */
  backlog(name: string): number {
    const after = this.#database.get<Cursor>("SELECT name, sequence FROM cursors WHERE name = ?", name)?.sequence ?? 0;
    const row = this.#database.get<{ count: number }>(
      "SELECT count(*) AS count FROM (SELECT 1 FROM events WHERE sequence > ? LIMIT ?)",
      after,
      COUNTED,
    );
    const counted = row?.count ?? 0;
    return counted < COUNTED ? counted : this.latest() - Math.max(after, this.oldest() - 1);
  }

  /** Removes the cursor of an output that no longer exists, so that it holds nothing back. */
  forgetCursor(name: string): void {
    this.#database.transaction(() => this.#database.run("DELETE FROM cursors WHERE name = ?", name));
  }

  /**
   * Deletes one slice of the events that are older than retention, that every cursor has passed and that tell of no
   * incident still open. Returns how many went; call again, after letting others work, until it returns 0.
   */
  prune(options: { readonly olderThanMs: number; readonly now: number }): number {
    return this.#database.transaction(() =>
      this.#database.run(
        `DELETE FROM events WHERE sequence IN (
           SELECT e.sequence FROM events e
           WHERE e.at < ? AND e.sequence <= ? AND NOT ${OF_OPEN_INCIDENT} ORDER BY e.at LIMIT ?)`,
        options.now - options.olderThanMs,
        this.#passedByAll(),
        SLICE,
      ),
    );
  }

  /**
   * For when space runs out and nothing else is left to give: drops the oldest events, at most `most`, but none of an
   * incident still open, and says so in an `events.dropped` event of the same transaction. Returns what was dropped;
   * undefined when there was nothing that may go.
   */
  dropOldest(options: { readonly most: number; readonly clockTrusted: boolean }): Dropped | undefined {
    return this.#database.transaction(() => {
      const rows = this.#database.all<{ sequence: number }>(
        `SELECT e.sequence FROM events e
         WHERE e.type <> 'events.dropped' AND NOT ${OF_OPEN_INCIDENT} ORDER BY e.sequence LIMIT ?`,
        options.most,
      );
      if (rows.length === 0) return undefined;
      const sequences = rows.map((row) => row.sequence);
      for (const sequence of sequences) this.#database.run("DELETE FROM events WHERE sequence = ?", sequence);
      const passed = this.#passedByAll();
      const dropped: Dropped = {
        reason: "space",
        count: sequences.length,
        unsent: sequences.filter((sequence) => sequence > passed).length,
        ranges: toRanges(sequences),
      };
      this.#tellOwn({ type: "events.dropped", at: this.#clock.wallMs(), data: dropped }, options.clockTrusted);
      return dropped;
    });
  }

  /** Writes events inside a transaction that the caller has open. Only for StateStore and this class. */
  append(drafts: readonly EventDraft[], clockTrusted: boolean): StoredEvent[] {
    return drafts.map((draft) => {
      const id = uuidV7(this.#clock.wallMs());
      const steadyMs = Math.round(draft.steadyMs ?? this.#clock.monotonicMs());
      const sequence = this.#database.insert(
        "INSERT INTO events (id, at, type, subject, clock_trusted, data, boot, steady_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        Math.round(draft.at),
        draft.type,
        draft.subject ?? null,
        clockTrusted ? 1 : 0,
        JSON.stringify(draft.data ?? null),
        this.#boot ?? null,
        this.#boot === undefined ? null : steadyMs,
      );
      const run = this.#boot === undefined ? {} : { boot: this.#boot, steadyMs };
      return { ...draft, sequence, id, clockTrusted, ...run };
    });
  }

  /** Stores an event that the store tells by itself. */
  tell(draft: EventDraft): void {
    this.#database.transaction(() => this.#tellOwn(draft, false));
  }

  #tellOwn(draft: EventDraft, clockTrusted: boolean): void {
    if (this.complete === undefined) noteUntold(this.#database, [draft]);
    else this.append([this.complete(draft)], clockTrusted);
  }

  /** Takes what cannot be read out of the log and says so: an output that waits for it would wait for ever. */
  #dropDamaged(sequences: readonly number[]): void {
    const passed = this.#passedByAll();
    const data: Dropped = {
      reason: "damage",
      count: sequences.length,
      unsent: sequences.filter((sequence) => sequence > passed).length,
      ranges: toRanges(sequences),
    };
    this.#database.transaction(() => {
      for (const sequence of sequences) this.#database.run("DELETE FROM events WHERE sequence = ?", sequence);
      this.#tellOwn({ type: "events.dropped", at: this.#clock.wallMs(), data }, false);
    });
  }

  #toEvents(rows: readonly EventRow[]): StoredEvent[] {
    const events = rows.map(toEvent);
    const damaged = rows.filter((_, index) => events[index] === undefined).map(({ sequence }) => sequence);
    if (damaged.length > 0) this.#dropDamaged(damaged.toSorted((a, b) => a - b));
    return events.filter((event) => event !== undefined);
  }

  /** The sequence every cursor has reached; the newest where there is no cursor to wait for. */
  #passedByAll(): number {
    const row = this.#database.get<{ sequence: number | null }>("SELECT min(sequence) AS sequence FROM cursors");
    return row?.sequence ?? this.latest();
  }
}

/** undefined: the row is damaged. */
function toEvent(row: EventRow): StoredEvent | undefined {
  const data = parseStored(row.data);
  const isKnown = (EVENT_TYPES as readonly string[]).includes(row.type);
  if (data === undefined || !isKnown || !UUID.test(row.id) || Math.abs(row.at) > LAST_MOMENT) return undefined;
  return {
    sequence: row.sequence,
    id: row.id,
    at: row.at,
    type: row.type,
    ...(row.subject === null ? {} : { subject: row.subject }),
    clockTrusted: row.clock_trusted === 1,
    data,
    ...(row.boot === null || row.steady_ms === null ? {} : { boot: row.boot, steadyMs: row.steady_ms }),
  };
}

function toRanges(ascending: readonly number[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (const sequence of ascending) {
    const last = ranges.at(-1);
    if (last?.to === sequence - 1) last.to = sequence;
    else ranges.push({ from: sequence, to: sequence });
  }
  return ranges;
}
