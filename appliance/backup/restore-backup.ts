/**
 * Puts a backup into a data folder: all of it is laid out and checked beside what is there, and then takes its place at once. A power
 * cut at any moment leaves the old or the new.
 */
import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TimerClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { BackedUpDatabase, BackupManifest, Restored } from "#model/backup.ts";
import { Filling } from "#store/filling.ts";
import { HistoryStore } from "#store/history-store.ts";
import { historyMigrations } from "#store/migrations/history-migrations.ts";
import { stateMigrations } from "#store/migrations/state-migrations.ts";
import { PAGE_BYTES } from "#store/open-state-database.ts";
import { beginReplacement } from "#store/replace-folder.ts";
import { StateStore } from "#store/state-store.ts";
import { refuse } from "./backup-error.ts";
import { haveSpace } from "./free-space.ts";
import { readBackup, type BackupContents, type BackupTaker } from "./read-backup.ts";

export interface RestoreOptions {
  readonly file: string;
  readonly folder: string;
  readonly passphrase: () => Promise<string>;
  /** Gives up the data of a box that is there. */
  readonly replace: boolean;
  readonly clock: TimerClock;
  /** Stores secrets in the new state, sealed with this box's key. @param staging where a key that is made has to lie */
  readonly storeSecrets: (state: StateStore, staging: string, secrets: ReadonlyMap<string, string>) => void;
}

export interface RestoredBackup extends BackupContents {
  readonly restored: Restored;
  readonly secrets: number;
  /** Those whose value the box before could not read itself. */
  readonly lostSecrets: readonly string[];
}

/** What belongs to a box, and to nothing else that may lie in a folder. */
const OF_A_BOX = ["state.db", "state.copy", "state.redo-a", "state.redo-b", "history.db", "secrets.key"];
const SPARE_BYTES = 50_000_000;
/** What is said to come may be so much less than what comes; beyond it somebody made it up. */
const SLACK = 2;

/** @throws BackupError, StoreError; nothing has changed then */
export async function restoreBackup(options: RestoreOptions): Promise<RestoredBackup> {
  const { folder, file, replace, passphrase } = options;
  const replacement = beginReplacement(folder);
  if (replacement === undefined) return refuse("backup.boxRuns", folder);
  try {
    const names = readdirSync(folder);
    if (!replace && OF_A_BOX.some((name) => names.includes(name))) refuse("backup.hasData", folder);
    const layout = new Layout(file, replacement.staging);
    const contents = await layOut(file, passphrase, layout);
    const result = await settle(options, replacement.staging, contents, layout);
    replacement.put();
    return result;
  } finally {
    replacement.end();
  }
}

async function layOut(file: string, passphrase: RestoreOptions["passphrase"], layout: Layout): Promise<BackupContents> {
  try {
    const contents = await readBackup(file, passphrase, layout);
    layout.end();
    return contents;
  } catch (error) {
    layout.abandon();
    throw error;
  }
}

/** Reads all of a backup and writes nothing. @throws BackupError */
export function checkBackup(file: string, passphrase: () => Promise<string>): Promise<BackupContents> {
  return readBackup(file, passphrase, {
    manifest: (manifest) => refuseNewer(file, manifest),
    secret: () => {},
    table: (_database, _name, columns) => columns.length,
    row: () => true,
    sequences: () => {},
    file: () => {},
    data: () => {},
  });
}

/** The new databases are opened as a start opens them: brought to this program's shape, looked through, and told what happened. */
async function settle(
  { file, clock, storeSecrets }: RestoreOptions,
  staging: string,
  contents: BackupContents,
  { secrets, lostSecrets }: Layout,
): Promise<RestoredBackup> {
  const { at, withHistory } = contents.manifest;
  const state = StateStore.open(staging, { clock, log: silentLog, speaksLater: true });
  let restored: Restored;
  try {
    const [problem] = state.openReport.problems;
    if (problem !== undefined) refuse("backup.damagedContent", file, { database: "state.db", reason: problem.message });
    storeSecrets(state, staging, secrets);
    restored = state.goOnRestored({ at, withHistory });
  } finally {
    state.close();
  }
  if (withHistory) {
    const history = HistoryStore.open(staging, { clock, log: silentLog });
    const [problem] = history.openReport.problems;
    await history.stop();
    if (problem !== undefined)
      refuse("backup.damagedContent", file, { database: "history.db", reason: problem.message });
  }
  return { ...contents, restored, secrets: secrets.size, lostSecrets };
}

function refuseNewer(file: string, { program, shapes }: BackupManifest): void {
  if (shapes.state > stateMigrations.length || shapes.history > historyMigrations.length)
    refuse("backup.newerShape", file, { program });
}

/** Lays the parts out in the staging folder. */
class Layout implements BackupTaker {
  readonly secrets = new Map<string, string>();
  readonly lostSecrets: string[] = [];
  readonly #file: string;
  readonly #staging: string;
  readonly #fillings = new Map<BackedUpDatabase, Filling>();
  #filling: Filling | undefined;
  #manifest: BackupManifest | undefined;
  #handle: number | undefined;
  #written = 0;

  constructor(file: string, staging: string) {
    this.#file = file;
    this.#staging = staging;
  }

  manifest(manifest: BackupManifest): void {
    refuseNewer(this.#file, manifest);
    this.#manifest = manifest;
    haveSpace(dirname(this.#staging), manifest.bytes + SPARE_BYTES);
    const { state, history } = manifest.shapes;
    this.#fillings.set("state", Filling.begin(join(this.#staging, "state.db"), stateMigrations, state, PAGE_BYTES));
    if (manifest.withHistory && history > 0)
      this.#fillings.set("history", Filling.begin(join(this.#staging, "history.db"), historyMigrations, history));
  }

  secret(name: string, value: string | undefined): void {
    if (value === undefined) this.lostSecrets.push(name);
    else this.secrets.set(name, value);
  }

  table(database: BackedUpDatabase, name: string, columns: readonly string[]): number | undefined {
    this.#filling = this.#fillings.get(database);
    return this.#filling?.table({ name, columns });
  }

  row(row: Parameters<BackupTaker["row"]>[0], bytes: number): boolean {
    this.#count(bytes);
    return this.#filling?.row(row, bytes) ?? false;
  }

  sequences(database: BackedUpDatabase, values: Readonly<Record<string, number>>): void {
    this.#fillings.get(database)?.sequences(values);
  }

  file(path: string): void {
    this.#closeFile();
    const place = join(this.#staging, path);
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    this.#handle = openSync(place, "wx", 0o600);
  }

  data(bytes: Buffer): void {
    this.#count(bytes.length);
    if (this.#handle === undefined) return;
    for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at);
  }

  end(): void {
    this.#closeFile();
    this.#fillings.get("state")?.forgetRedo();
    for (const filling of this.#fillings.values()) filling.end();
    this.#fillings.clear();
  }

  abandon(): void {
    this.#closeFile();
    for (const filling of this.#fillings.values()) filling.abandon();
  }

  /** More than it said, and more than there is room for: somebody made it up. */
  #count(bytes: number): void {
    const before = this.#written;
    this.#written += bytes;
    const mostBytes = (this.#manifest?.bytes ?? 0) * SLACK + SPARE_BYTES;
    if (this.#written <= mostBytes) return;
    refuse("backup.noSpace", dirname(this.#staging), { neededBytes: before + bytes, freeBytes: mostBytes });
  }

  #closeFile(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}
