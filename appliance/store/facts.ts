/** Small facts of the box by name, as JSON: what must survive with the state and has no table of its own. */
import type { Database } from "./database.ts";
import { parseStored } from "./stored-shapes.ts";

export class Facts {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What was stored under a name; undefined when nothing was. The caller checks its shape. */
  get(name: string): unknown {
    const row = this.#database.get<{ value: string }>("SELECT value FROM facts WHERE name = ?", `fact.${name}`);
    // A text that damage has made unreadable is as good as none.
    return parseStored(row?.value);
  }

  /** Stores plain JSON under a name; undefined removes it. */
  set(name: string, value: unknown): void {
    this.#database.transaction(() => saveFact(this.#database, name, value));
  }
}

/** Stores a fact inside the caller's transaction. */
export function saveFact(database: Database, name: string, value: unknown): void {
  if (value === undefined) {
    database.run("DELETE FROM facts WHERE name = ?", `fact.${name}`);
    return;
  }
  database.run(
    "INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    `fact.${name}`,
    JSON.stringify(value),
  );
}
