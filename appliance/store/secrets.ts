/** Secrets by name. Only ciphertext comes here: encrypting and decrypting is the work of `config/`. */
import type { Clock } from "#lib/clock.ts";
import type { Database } from "./database.ts";

export class Secrets {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Stores a secret under a name, replacing what was there. */
  put(name: string, ciphertext: Uint8Array): void {
    this.#database.transaction(() =>
      this.#database.run(
        `INSERT INTO secrets (name, ciphertext, set_at) VALUES (?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET ciphertext = excluded.ciphertext, set_at = excluded.set_at`,
        name,
        ciphertext,
        this.#clock.wallMs(),
      ),
    );
  }

  get(name: string): Uint8Array | undefined {
    return this.#database.get<{ ciphertext: Uint8Array }>("SELECT ciphertext FROM secrets WHERE name = ?", name)
      ?.ciphertext;
  }

  /** Names and when they were set (milliseconds since 1970), never content. */
  list(): { readonly name: string; readonly setAt: number }[] {
    return this.#database.all("SELECT name, set_at AS setAt FROM secrets ORDER BY name");
  }

  /** False: there was none of this name. */
  delete(name: string): boolean {
    return this.#database.transaction(() => this.#database.run("DELETE FROM secrets WHERE name = ?", name)) > 0;
  }
}
