/** Visits: what technicians wrote down, one row each, kept for `retention.daily`. */
import type { Visit } from "#model/visit.ts";
import { VISIT_LIMITS } from "#model/visit.ts";
import type { Database } from "./database.ts";
import { parseStored } from "./stored-shapes.ts";

/** Rows deleted in one transaction, so that nobody waits for long. */
const SLICE = 500;

export class Visits {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Writes one down, or puts it in the place of the one with its id. @throws StoreError */
  save(visit: Visit): void {
    this.#database.run(
      "INSERT INTO visits (id, at, document) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at, document = excluded.document",
      visit.id,
      Date.parse(visit.at),
      JSON.stringify(visit),
    );
  }

  /** False: there was none. @throws StoreError */
  remove(id: string): boolean {
    return this.#database.run("DELETE FROM visits WHERE id = ?", id) > 0;
  }

  find(id: string): Visit | undefined {
    const row = this.#database.get<{ document: string }>("SELECT document FROM visits WHERE id = ?", id);
    return row === undefined ? undefined : readVisit(row.document);
  }

  count(): number {
    return this.#database.get<{ count: number }>("SELECT count(*) AS count FROM visits")?.count ?? 0;
  }

  /** Those that began between two moments (ms, UTC), the newest `most` of them, the newest first. */
  between(from: number, to: number, most: number = VISIT_LIMITS.listed): Visit[] {
    return this.#database
      .all<{ document: string }>(
        "SELECT document FROM visits WHERE at >= ? AND at < ? ORDER BY at DESC, id DESC LIMIT ?",
        from,
        to,
        most,
      )
      .map(({ document }) => readVisit(document))
      .filter((visit) => visit !== undefined);
  }

  /** Deletes one slice of what is older than a moment (ms, UTC). Returns how many; call until it returns 0. */
  prune(before: number): number {
    return this.#database.run(
      "DELETE FROM visits WHERE id IN (SELECT id FROM visits WHERE at < ? LIMIT ?)",
      before,
      SLICE,
    );
  }
}

/** What a damaged disk has left of one counts as none. */
function readVisit(document: string): Visit | undefined {
  const value: unknown = parseStored(document);
  if (typeof value !== "object" || value === null) return undefined;
  const { id, at, by, done } = value as Partial<Visit>;
  const texts = [id, at, by, done];
  return texts.every((one) => typeof one === "string") && Number.isFinite(Date.parse(at ?? ""))
    ? (value as Visit)
    : undefined;
}
