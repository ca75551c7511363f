/**
 * Makes sure that one process at a time owns a database file. The lock is a transaction held open on a small database
 * beside it: the kernel drops it when the process dies, however it dies, so there is nothing stale to clean up.
 */
import { Database } from "./database.ts";
import { StoreError } from "./store-error.ts";

/**
 * Takes the lock. Returns how to give it back, or undefined when another process holds it. @throws StoreError
 * @param waitMs how long to wait for whoever holds it
 */
export function lockFile(path: string, waitMs = 0): (() => void) | undefined {
  const lock = new Database(path, { busyTimeoutMs: waitMs });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (error instanceof StoreError && error.code === "busy") return undefined;
    throw error;
  }
  return () => lock.close();
}
