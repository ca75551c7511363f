/**
 * What was so from when until when, one row each, for reports: kept for `retention.daily`, written in the transaction of what
 * changed. When the box watched at all, the runs tell.
 */
import type { Incident } from "#model/incident.ts";
import type { Span, SpanKind } from "#model/span.ts";
import type { Database } from "./database.ts";
import type { Period, Runs } from "./runs.ts";

interface SpanRow {
  readonly id: number;
  readonly kind: SpanKind;
  readonly subject: string;
  readonly from_ms: number;
  readonly until_ms: number | null;
  readonly state: string;
}

/** So many pauses of an incident can have changed since it was stored last. */
const NEWEST_PAUSES = 3;
/** Rows deleted in one transaction, so that nobody waits for long. */
const SLICE = 500;
const SPAN = "SELECT id, kind, subject, from_ms, until_ms, state FROM spans";

export class Spans {
  readonly #database: Database;
  readonly #runs: Pick<Runs, "watchedPeriods">;

  constructor(database: Database, runs: Pick<Runs, "watchedPeriods">) {
    this.#database = database;
    this.#runs = runs;
  }

  /** Those of a subject that touch a time, the oldest first; whole, not cut to it. Milliseconds since 1970 (UTC). */
  of(subject: string, kind: SpanKind, from: number, to: number): Span[] {
    return this.#database
      .all<SpanRow>(
        `${SPAN} WHERE subject = ? AND kind = ? AND from_ms < ? AND coalesce(until_ms, ?) > ? ORDER BY from_ms`,
        subject,
        kind,
        to,
        Number.MAX_SAFE_INTEGER,
        from,
      )
      .map(toSpan);
  }

  /** Subjects that had one of these states at some time between two moments (ms, UTC). */
  havingState(states: readonly string[], from: number, to: number): string[] {
    return this.#database
      .all<{ subject: string }>(
        `SELECT DISTINCT subject FROM spans WHERE kind = 'state' AND state IN (SELECT value FROM json_each(?))
           AND from_ms < ? AND coalesce(until_ms, ?) > ?`,
        JSON.stringify(states),
        to,
        Number.MAX_SAFE_INTEGER,
        from,
      )
      .map(({ subject }) => subject);
  }

  /** When nobody knows what was, between two moments: the box was off, or its clock jumped over it. Ascending, cut to the two. */
  unwatched(from: number, to: number): Period[] {
    const holes: { from: number; to: number }[] = [];
    let known = from;
    for (const watched of this.#runs.watchedPeriods(from, to)) {
      if (watched.from > known) holes.push({ from: known, to: watched.from });
      known = Math.max(known, watched.to);
    }
    if (known < to) holes.push({ from: known, to });
    for (const { fromMs, untilMs = to } of this.of("box", "unwatched", from, to))
      holes.push({ from: Math.max(from, fromMs), to: Math.min(to, untilMs) });
    return holes.toSorted((a, b) => a.from - b.from);
  }

  /** Deletes one slice of those that ended before a moment (ms, UTC). Returns how many; call until it returns 0. */
  prune(endedBefore: number): number {
    return this.#database.transaction(() =>
      this.#database.run(
        "DELETE FROM spans WHERE id IN (SELECT id FROM spans WHERE until_ms < ? ORDER BY until_ms LIMIT ?)",
        endedBefore,
        SLICE,
      ),
    );
  }
}

/**
 * A subject has a state since a moment: what was before ends then. Inside the caller's transaction; nothing is written where it
 * had that state already.
 * @param state undefined: it is not watched any more
 */
export function saveState(database: Database, subject: string, state: string | undefined, sinceMs: number): void {
  const last = database.get<SpanRow>(
    `${SPAN} WHERE subject = ? AND kind = 'state' AND until_ms IS NULL ORDER BY id DESC LIMIT 1`,
    subject,
  );
  if (last?.state === state) return;
  // The clock may have been set back meanwhile: nothing ends before it began.
  if (last !== undefined)
    database.run("UPDATE spans SET until_ms = ? WHERE id = ?", Math.max(last.from_ms, sinceMs), last.id);
  if (state !== undefined) saveSpan(database, { kind: "state", subject, fromMs: sinceMs, state });
}

/**
 * What is known already has been so since then: of a version before there were spans, or where damage has taken them. Inside
 * the caller's transaction; writes nothing where nothing is missing.
 */
export function seedStates(database: Database): void {
  database.run(`INSERT INTO spans (kind, subject, from_ms, state)
    SELECT 'state', subject, CAST(json_extract(state, '$.hardSince') AS INTEGER), json_extract(state, '$.hard')
    FROM (
      SELECT key AS subject, CASE WHEN json_valid(state) THEN state ELSE '{}' END AS state FROM services
      UNION ALL SELECT id, CASE WHEN json_valid(state) THEN state ELSE '{}' END FROM hosts
    ) AS known
    WHERE json_type(state, '$.hardSince') IN ('integer', 'real') AND json_type(state, '$.hard') = 'text'
      AND json_extract(state, '$.hard') <> 'pending'
      AND NOT EXISTS (
        SELECT 1 FROM spans WHERE spans.subject = known.subject AND kind = 'state'
          AND (until_ms IS NULL OR from_ms = CAST(json_extract(known.state, '$.hardSince') AS INTEGER)))`);
}

/** The pauses of an incident; those that ended long ago stand there already. Inside the caller's transaction. */
export function savePauses(database: Database, { id, pauses = [] }: Pick<Incident, "id" | "pauses">): void {
  for (const { from, until, reason } of pauses.slice(-NEWEST_PAUSES)) {
    const ended = until === undefined ? {} : { untilMs: Date.parse(until) };
    saveSpan(database, { kind: "pause", subject: id, fromMs: Date.parse(from), ...ended, state: reason });
  }
}

/** Writes a span, or what is otherwise about the one that began then. Inside the caller's transaction. */
export function saveSpan(database: Database, { kind, subject, fromMs, untilMs, state }: Span): void {
  database.run(
    `INSERT INTO spans (kind, subject, from_ms, until_ms, state) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (subject, kind, from_ms) DO UPDATE SET until_ms = excluded.until_ms, state = excluded.state
     WHERE until_ms IS NOT excluded.until_ms OR state IS NOT excluded.state`,
    kind,
    subject,
    Math.round(fromMs),
    untilMs === undefined ? null : Math.round(untilMs),
    state,
  );
}

function toSpan({ kind, subject, from_ms: fromMs, until_ms: untilMs, state }: SpanRow): Span {
  return { kind, subject, fromMs, ...(untilMs === null ? {} : { untilMs }), state };
}
