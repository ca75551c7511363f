/**
 * Makes sure that one process at a time owns a database file. The lock is a transaction held open on a small database
 * beside it: the kernel drops it when the process dies, however it dies, so there is nothing stale to clean up.
 */
import { closeSync, existsSync, openSync, renameSync, statSync, truncateSync } from "node:fs";
import { Database } from "./database.ts";
import { StoreError, fromFileSystem } from "./store-error.ts";

/**
 * Takes the lock. Returns how to give it back, or undefined when another process holds it. Nothing is kept in the file: one
 * that holds something else than it should is emptied, a folder of its name is moved aside. @throws StoreError
 * @param waitMs how long to wait for whoever holds it
 */
export function lockFile(path: string, waitMs = 0): (() => void) | undefined {
  for (const place of [path, `${path}-journal`, `${path}-wal`]) {
    if (existsSync(place) && statSync(place).isDirectory()) {
      fromFileSystem(() => renameSync(place, `${place}.moved-${Date.now()}`));
    }
  }
  try {
    return tryLock(path, waitMs);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "corrupt") throw error;
    // Emptied in place rather than replaced: whoever holds it, holds it still.
    fromFileSystem(() => truncateSync(path, 0));
    return tryLock(path, waitMs);
  }
}

function tryLock(path: string, waitMs: number): (() => void) | undefined {
  // Others have no business with it; and the file system says better than SQLite why it cannot be made.
  fromFileSystem(() => closeSync(openSync(path, "a", 0o600)));
  const lock = new Database(path, { busyTimeoutMs: waitMs });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (error instanceof StoreError && error.code === "busy") return undefined;
    throw error;
  }
  let isHeld = true;
  return () => {
    if (isHeld) lock.close();
    isHeld = false;
  };
}
