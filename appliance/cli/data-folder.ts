/** Where the box keeps what it remembers, for every verb that takes `--data DIR`. */
import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, type Stats } from "node:fs";
import path from "node:path";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";

/**
 * The folder of `--data`, else the state folder that systemd gives (`StateDirectory=`), else `vedetta-data` in the
 * working folder.
 */
export function dataFolderOf(option: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const stateDirectory = env["STATE_DIRECTORY"]?.split(":")[0];
  return path.resolve(option ?? (stateDirectory || "vedetta-data"));
}

/**
 * Makes the folder, and closes one that was given to other users: secrets and their key lie in it. What the disk does not
 * allow is logged; the box works without.
 */
export function prepareDataFolder(folder: string, log: Log): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeToOthers(folder, statSync(folder));
    for (const name of readdirSync(folder)) tryCloseToOthers(path.join(folder, name), log);
  } catch (error) {
    tellOf(folder, error, log);
  }
}

/** One that cannot be closed keeps the others from nothing. A link stays what it is, and so does what it leads to. */
function tryCloseToOthers(place: string, log: Log): void {
  try {
    const found = lstatSync(place);
    if (!found.isSymbolicLink()) closeToOthers(place, found);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") tellOf(place, error, log);
  }
}

/** Only what is ours: another user's file is left alone, and doctor tells of it. */
function closeToOthers(place: string, { mode, uid }: Stats): void {
  if ((mode & 0o077) !== 0 && (uid === process.getuid?.() || process.getuid?.() === 0)) chmodSync(place, mode & 0o700);
}

function tellOf(place: string, error: unknown, log: Log): void {
  const code = errorCode(error);
  if (code === undefined) throw error;
  log.error({ folder: place, code, reason: String(error) }, "the data folder cannot be made ready");
}
