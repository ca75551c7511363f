/**
 * Facts of the box by name, as JSON: what must survive with the state and has no table of its own. Most are small; what a device
 * told of itself is long and repeats itself, and is kept packed: it goes into the copy of the state and into the redo log as well.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
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
    return parseStored(unpacked(row?.value));
  }

  /** Names under which something is stored, of those that begin so. */
  names(begin: string): string[] {
    const rows = this.#database.all<{ name: string }>(
      "SELECT name FROM facts WHERE name >= ? AND name < ?",
      `fact.${begin}`,
      `fact.${begin}\u{10ffff}`,
    );
    return rows.map(({ name }) => name.slice("fact.".length));
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
    packed(JSON.stringify(value)),
  );
}

/** Shorter texts are stored as they are. */
const LEAST_PACKED_CHARS = 2000;
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;
/** JSON all the same: whoever looks at the table for damage can tell. */
const PACKED_BEGIN = '{"deflate-raw;base64":"';
const PACKED_END = '"}';

function packed(text: string): string {
  if (text.length < LEAST_PACKED_CHARS) return text;
  return `${PACKED_BEGIN}${deflateRawSync(text).toString("base64")}${PACKED_END}`;
}

function unpacked(stored: string | undefined): string | undefined {
  if (stored?.startsWith(PACKED_BEGIN) !== true || !stored.endsWith(PACKED_END)) return stored;
  const bytes = Buffer.from(stored.slice(PACKED_BEGIN.length, -PACKED_END.length), "base64");
  try {
    return inflateRawSync(bytes, { maxOutputLength: MOST_UNPACKED_BYTES }).toString();
  } catch {
    return undefined; // damaged
  }
}
