/** The configuration that lives in the data folder: its last 50 versions, the newest being the one in force. */
import type { Clock } from "#lib/clock.ts";
import type { Database } from "./database.ts";

export interface ConfigVersion {
  /** Ascending; never used twice. */
  readonly id: number;
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** Who made it: a user's name, `soc`, `command line`. */
  readonly actor: string;
  readonly digest: string;
}

const KEEP = 50;
const COLUMNS = "id, at, actor, digest";

export class ConfigVersions {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Stores a new version as the newest and lets go of what is older than the last 50. */
  add(version: { readonly actor: string; readonly digest: string; readonly document: string }): ConfigVersion {
    const at = this.#clock.wallMs();
    return this.#database.transaction(() => {
      const id = this.#database.insert(
        "INSERT INTO config_versions (at, actor, digest, document) VALUES (?, ?, ?, ?)",
        at,
        version.actor,
        version.digest,
        version.document,
      );
      this.#database.run("DELETE FROM config_versions WHERE id <= ?", id - KEEP);
      return { id, at, actor: version.actor, digest: version.digest };
    });
  }

  /** The newest version with its document; undefined when there is none yet. */
  newest(): (ConfigVersion & { readonly document: string }) | undefined {
    return this.#database.get(`SELECT ${COLUMNS}, document FROM config_versions ORDER BY id DESC LIMIT 1`);
  }

  get(id: number): (ConfigVersion & { readonly document: string }) | undefined {
    return this.#database.get(`SELECT ${COLUMNS}, document FROM config_versions WHERE id = ?`, id);
  }

  /** Newest first, without the documents. */
  list(): ConfigVersion[] {
    return this.#database.all(`SELECT ${COLUMNS} FROM config_versions ORDER BY id DESC`);
  }
}
