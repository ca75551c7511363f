/**
 * Reads a backup from its beginning to its end and hands over what is in it, each part only after its seal was found whole and
 * its content makes sense: rows to known tables, files to places where they may lie, no more of anything than a disk can take.
 */
import { open } from "node:fs/promises";
import { parsedJson } from "#lib/parsed-json.ts";
import type { BackedUpDatabase, BackupManifest } from "#model/backup.ts";
import { isRecord } from "#model/foreign-data.ts";
import type { Value } from "#store/database.ts";
import { refuse } from "./backup-error.ts";
import { mayLieAt } from "./folder-files.ts";
import { decodeRecords, decodeRow, type BackupRecord } from "./records.ts";
import { readSealed } from "./sealed-file.ts";

/** What becomes of the parts. Each that returns false says that the part makes no sense. */
export interface BackupTaker {
  manifest(manifest: BackupManifest): void;
  secret(name: string, value: string | undefined): void;
  /** How many columns its rows have; undefined: there is no such table. */
  table(database: BackedUpDatabase, name: string, columns: readonly string[]): number | undefined;
  row(row: readonly Value[], bytes: number): boolean;
  sequences(database: BackedUpDatabase, values: Readonly<Record<string, number>>): void;
  file(path: string): void;
  data(bytes: Buffer): void;
}

export interface BackupContents {
  readonly manifest: BackupManifest;
  readonly rows: number;
  readonly files: number;
}

/** @throws BackupError, and whatever the taker throws */
export async function readBackup(
  file: string,
  passphrase: () => Promise<string>,
  taker: BackupTaker,
): Promise<BackupContents> {
  const handle = await open(file, "r");
  try {
    const reading = new Reading(file, taker);
    for await (const record of decodeRecords(file, readSealed(file, handle, passphrase))) reading.take(record);
    return reading.end();
  } finally {
    await handle.close();
  }
}

/** The order of the parts: the manifest first, the end last, rows and data behind what they belong to. */
class Reading {
  readonly #file: string;
  readonly #taker: BackupTaker;
  #number = 0;
  #manifest: BackupManifest | undefined;
  /** Of the table whose rows come. */
  #columns: number | undefined;
  #inFile = false;
  #rows = 0;
  #files = 0;
  #isOver = false;

  constructor(file: string, taker: BackupTaker) {
    this.#file = file;
    this.#taker = taker;
  }

  take({ kind, content }: BackupRecord): void {
    this.#number++;
    if (this.#isOver || (this.#manifest === undefined) !== (kind === "manifest")) this.#nonsense();
    if (kind !== "row" && kind !== "data") {
      this.#columns = undefined;
      this.#inFile = false;
    }
    switch (kind) {
      case "manifest":
        return this.#takeManifest(this.#parsed(content));
      case "secret":
        return this.#takeSecret(this.#parsed(content));
      case "table":
        return this.#takeTable(this.#parsed(content));
      case "row":
        return this.#takeRow(content);
      case "sequences":
        return this.#takeSequences(this.#parsed(content));
      case "file":
        return this.#takeFile(this.#parsed(content));
      case "data":
        if (!this.#inFile) this.#nonsense();
        return this.#taker.data(content);
      case "end": {
        const { rows, files } = this.#parsed(content);
        if (rows !== this.#rows || files !== this.#files) this.#nonsense();
        this.#isOver = true;
      }
    }
  }

  end(): BackupContents {
    if (!this.#isOver || this.#manifest === undefined) return this.#nonsense();
    return { manifest: this.#manifest, rows: this.#rows, files: this.#files };
  }

  #takeManifest(value: Readonly<Record<string, unknown>>): void {
    if (!isManifest(value)) return this.#nonsense();
    this.#manifest = value;
    this.#taker.manifest(value);
  }

  #takeSecret({ name, value }: Readonly<Record<string, unknown>>): void {
    if (typeof name !== "string" || (value !== undefined && typeof value !== "string")) return this.#nonsense();
    this.#taker.secret(name, value);
  }

  #takeTable({ database, name, columns }: Readonly<Record<string, unknown>>): void {
    const isNamed = (database === "state" || database === "history") && typeof name === "string";
    if (!isNamed || !Array.isArray(columns) || !columns.every((column) => typeof column === "string"))
      return this.#nonsense();
    this.#columns = this.#taker.table(database, name, columns) ?? this.#nonsense();
  }

  #takeRow(content: Buffer): void {
    const row = this.#columns === undefined ? undefined : decodeRow(content, this.#columns);
    if (row === undefined || !this.#taker.row(row, content.length)) return this.#nonsense();
    this.#rows++;
  }

  #takeSequences({ database, values }: Readonly<Record<string, unknown>>): void {
    const isNamed = (database === "state" || database === "history") && typeof values === "object" && values !== null;
    if (!isNamed || !Object.values(values).every((value) => typeof value === "number")) return this.#nonsense();
    this.#taker.sequences(database, values as Record<string, number>);
  }

  #takeFile({ path }: Readonly<Record<string, unknown>>): void {
    if (typeof path !== "string" || !mayLieAt(path)) return this.#nonsense();
    this.#inFile = true;
    this.#files++;
    this.#taker.file(path);
  }

  #parsed(content: Buffer): Readonly<Record<string, unknown>> {
    const value = parsedJson(content.toString("utf8"));
    return isRecord(value) ? value : this.#nonsense();
  }

  #nonsense(): never {
    return refuse("backup.content", this.#file, { record: this.#number });
  }
}

function isManifest(value: unknown): value is BackupManifest {
  const { program, at, shapes, withHistory, lastEvent, bytes } = value as Partial<BackupManifest>;
  const numbers = [at, shapes?.state, shapes?.history, lastEvent, bytes];
  return (
    typeof program === "string" &&
    typeof withHistory === "boolean" &&
    numbers.every((number) => Number.isSafeInteger(number) && (number as number) >= 0)
  );
}
