/** The journal: one compressed row per flush and hour with what is new of all services. Read after a start only. */
import { deflateSync, inflateSync } from "node:zlib";
import type { Database } from "../database.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { OpenChunk } from "./open-chunk.ts";

/** Rows deleted in one transaction. */
const SLICE = 16;

export class Journal {
  readonly #database: Database;
  #lastId: number;

  constructor(database: Database) {
    this.#database = database;
    // Numbers are not given twice: `hours` remembers which row was an hour's last, also after it has gone.
    const last = database.get<{ id: number }>(
      "SELECT max(coalesce((SELECT max(id) FROM journal), 0), coalesce((SELECT max(journal_id) FROM hours), 0)) AS id",
    );
    this.#lastId = last?.id ?? 0;
  }

  get lastId(): number {
    return this.#lastId;
  }

  /** Writes what is pending in chunks of one hour, inside the caller's transaction. */
  append(hour: number, chunks: readonly OpenChunk[]): void {
    const writer = new ByteWriter(4096);
    for (const chunk of chunks) {
      const bytes = chunk.pending();
      writer.varint(chunk.serviceNumber);
      writer.varint(bytes.length);
      writer.bytes(bytes);
    }
    // A number that a failed transaction used up is not missed.
    this.#lastId++;
    this.#database.run(
      "INSERT INTO journal (id, hour, data) VALUES (?, ?, ?)",
      this.#lastId,
      hour,
      deflateSync(writer.view()),
    );
  }

  /** Hours that have rows, each with its newest row. */
  hours(): { readonly hour: number; readonly lastId: number }[] {
    return this.#database.all("SELECT hour, max(id) AS lastId FROM journal GROUP BY hour ORDER BY hour");
  }

  /**
   * Hands over what rows of an hour hold, service by service, in the order it was written.
   * @returns false where a damaged row made it stop: what follows cannot be understood without it
   */
  replay(
    hour: number,
    ids: { readonly after: number; readonly to: number },
    take: (serviceNumber: number, bytes: Uint8Array) => void,
  ): boolean {
    const rows = this.#database.all<{ id: number }>(
      "SELECT id FROM journal WHERE hour = ? AND id > ? AND id <= ? ORDER BY id",
      hour,
      ids.after,
      ids.to,
    );
    for (const { id } of rows) {
      const content = this.#content(id);
      if (content === undefined) return false;
      const reader = new ByteReader(content);
      while (!reader.atEnd) {
        const serviceNumber = reader.varint();
        take(serviceNumber, reader.bytes(reader.varint()));
      }
    }
    return true;
  }

  /** Undefined: its checksum says that it is damaged. */
  #content(id: number): Uint8Array | undefined {
    const row = this.#database.get<{ data: Uint8Array }>("SELECT data FROM journal WHERE id = ?", id);
    try {
      return row === undefined ? undefined : inflateSync(row.data);
    } catch {
      return undefined;
    }
  }

  /** Deletes some rows of an hour up to one. Returns how many; 0 when none is left. */
  deleteSome(hour: number, toId: number): number {
    return this.#database.transaction(() =>
      this.#database.run(
        "DELETE FROM journal WHERE id IN (SELECT id FROM journal WHERE hour = ? AND id <= ? LIMIT ?)",
        hour,
        toId,
        SLICE,
      ),
    );
  }

  /** Bytes of all rows. */
  bytes(): number {
    return this.#database.get<{ sum: number | null }>("SELECT sum(length(data)) AS sum FROM journal")?.sum ?? 0;
  }
}
