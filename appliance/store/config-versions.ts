/** The configuration that lives in the data folder: its last 50 versions, the newest being the one in force. */
import type { Clock } from "#lib/clock.ts";
import type { ConfigOrigin } from "#model/api-config.ts";
import type { Database } from "./database.ts";

export interface ConfigVersion {
  /** Ascending; never used twice. */
  readonly id: number;
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** Who made it: a user's name, `soc`, `command line`. */
  readonly actor: string;
  /** Where from; null of versions of before this was kept. */
  readonly origin: ConfigOrigin | null;
  /** The older version that it is again; null: none. */
  readonly returnOf: number | null;
  readonly digest: string;
  /** Length of the document. */
  readonly bytes: number;
}

export interface NewVersion {
  readonly actor: string;
  readonly origin: ConfigOrigin;
  readonly returnOf?: number;
  readonly digest: string;
  readonly document: string;
}

const KEEP = 50;
const COLUMNS = "id, at, actor, origin, return_of AS returnOf, digest, octet_length(document) AS bytes";

export class ConfigVersions {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Stores a new version as the newest and lets go of what is older than the last 50. */
  add({ actor, origin, returnOf, digest, document }: NewVersion): ConfigVersion {
    const at = this.#clock.wallMs();
    return this.#database.transaction(() => {
      const id = this.#database.insert(
        "INSERT INTO config_versions (at, actor, origin, return_of, digest, document) VALUES (?, ?, ?, ?, ?, ?)",
        at,
        actor,
        origin,
        returnOf ?? null,
        digest,
        document,
      );
      this.#database.run("DELETE FROM config_versions WHERE id <= ?", id - KEEP);
      return { id, at, actor, origin, returnOf: returnOf ?? null, digest, bytes: Buffer.byteLength(document) };
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
