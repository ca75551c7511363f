/** One row per run of the box: what was watched when, and how it ended. */
import type { Clock } from "#lib/clock.ts";
import type { Database } from "./database.ts";

export interface Run {
  readonly boot: string;
  /** Milliseconds since 1970 (UTC). */
  readonly startedAt: number;
  /** To a minute. */
  readonly lastAliveAt: number;
  /** Undefined: it is running, or it ended without a word (power cut, crash). */
  readonly endedAt?: number;
  /** `shutdown`, `update`, ... as the one who ended it said. */
  readonly reason?: string;
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

const ALIVE_EVERY_MS = 60_000;
/** More runs than a box can reasonably have in five years. */
const KEEP = 20_000;

interface RunRow {
  readonly boot: string;
  readonly startedAt: number;
  readonly lastAliveAt: number;
  readonly endedAt: number | null;
  readonly reason: string | null;
}
const RUN = "SELECT boot, started_at AS startedAt, last_alive_at AS lastAliveAt, ended_at AS endedAt, reason FROM runs";

/** Until when a run is known to have watched, and how much longer it may have where it ended without a word. */
export function knownUntil({ endedAt, lastAliveAt }: Run): { readonly knownUntilMs: number; readonly spareMs: number } {
  return endedAt === undefined
    ? { knownUntilMs: lastAliveAt, spareMs: ALIVE_EVERY_MS }
    : { knownUntilMs: endedAt, spareMs: 0 };
}

export class Runs {
  readonly #database: Database;
  readonly #clock: Clock;
  #current: string | undefined;
  #saidAliveAt = 0;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Begins the row of this run. Returns the run before, which tells whether the box was stopped or just went away. */
  begin(boot: string): Run | undefined {
    const now = this.#clock.wallMs();
    return this.#database.transaction(() => {
      const before = this.#database.get<RunRow>(`${RUN} ORDER BY id DESC LIMIT 1`);
      const id = this.#database.insert(
        "INSERT INTO runs (boot, started_at, last_alive_at) VALUES (?, ?, ?)",
        boot,
        now,
        now,
      );
      this.#database.run("DELETE FROM runs WHERE id <= ?", id - KEEP);
      this.#current = boot;
      this.#saidAliveAt = this.#clock.monotonicMs();
      return before === undefined ? undefined : toRun(before);
    });
  }

  /** Says that the box is watching. Cheap to call often: it writes at most once a minute. */
  alive(): void {
    if (this.#current === undefined || this.#clock.monotonicMs() - this.#saidAliveAt < ALIVE_EVERY_MS) return;
    this.#saidAliveAt = this.#clock.monotonicMs();
    this.#write("UPDATE runs SET last_alive_at = ? WHERE boot = ?", this.#clock.wallMs());
  }

  /** Ends this run. */
  end(reason: string): void {
    if (this.#current === undefined) return;
    const now = this.#clock.wallMs();
    this.#write("UPDATE runs SET last_alive_at = ?, ended_at = ?, reason = ? WHERE boot = ?", now, now, reason);
    this.#current = undefined;
  }

  /** Runs newest first. */
  list(limit: number): Run[] {
    return this.#database.all<RunRow>(`${RUN} ORDER BY id DESC LIMIT ?`, limit).map(toRun);
  }

  /** When the first run that is kept began; undefined: there is none. Milliseconds since 1970 (UTC). */
  firstStart(): number | undefined {
    return (
      this.#database.get<{ first: number | null }>("SELECT min(started_at) AS first FROM runs")?.first ?? undefined
    );
  }

  /** When the box was running between two moments, to a minute: ascending, cut to the two, touching ones joined. */
  watchedPeriods(from: number, to: number): Period[] {
    const rows = this.#database.all<RunRow>(
      `${RUN} WHERE started_at < ? AND (last_alive_at > ? OR boot = ?) ORDER BY started_at`,
      to,
      from,
      this.#current ?? "",
    );
    const periods: { from: number; to: number }[] = [];
    for (const row of rows) {
      const isCurrent = row.boot === this.#current;
      const end = Math.min(to, isCurrent ? this.#clock.wallMs() : (row.endedAt ?? row.lastAliveAt));
      const begin = Math.max(from, row.startedAt);
      const last = periods.at(-1);
      if (last !== undefined && begin <= last.to) last.to = Math.max(last.to, end);
      else if (end > begin) periods.push({ from: begin, to: end });
    }
    return periods;
  }

  #write(sql: string, ...values: (string | number)[]): void {
    this.#database.relaxed(() => this.#database.run(sql, ...values, this.#current ?? ""));
  }
}

function toRun(row: RunRow): Run {
  const { endedAt, reason, ...rest } = row;
  return { ...rest, ...(endedAt === null ? {} : { endedAt }), ...(reason === null ? {} : { reason }) };
}
