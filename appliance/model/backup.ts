/** What a backup says about itself, what a restored box remembers of it, and when the last one was made. */

/** The first thing inside a backup. */
export interface BackupManifest {
  /** Version of the program that made it. */
  readonly program: string;
  /** When it was begun, milliseconds since 1970 (UTC). */
  readonly at: number;
  /** How the tables are laid out: how many steps of each database's migrations they have seen. */
  readonly shapes: Readonly<Record<BackedUpDatabase, number>>;
  readonly withHistory: boolean;
  /** The number of the newest event. */
  readonly lastEvent: number;
  /** Bytes that it takes on a disk when it is restored, about. */
  readonly bytes: number;
}

export type BackedUpDatabase = "state" | "history";

/** The fact that a box was restored, kept under `RESTORED_FACT`. */
export interface Restored {
  /** When it was restored, and when the backup was made: milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly backupAt: number;
  /** Numbers that events of the box before may have, and of this one never have. */
  readonly skipped: { readonly from: number; readonly to: number };
  /** The moment from which on signed orders are taken, once the clock is trusted; see `Orders.notIssuedUntil`. */
  readonly ordersFrom?: number;
}

export const RESTORED_FACT = "box.restored";
/** When the last backup was made, under this fact. */
export const BACKUP_FACT = "box.backup";

export interface LastBackup {
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly withHistory: boolean;
}

export function isRestored(value: unknown): value is Restored {
  return has(value, "at") && has(value, "backupAt") && "skipped" in (value as object);
}

export function isLastBackup(value: unknown): value is LastBackup {
  return has(value, "at");
}

function has(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && typeof (value as Record<string, unknown>)[name] === "number";
}
