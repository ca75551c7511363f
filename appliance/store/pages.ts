/** Space inside a database file: what is in use, and giving free pages back to the file system. */
import { setImmediate } from "node:timers/promises";
import type { Database } from "./database.ts";

const PAGES_PER_STEP = 200;

/** Bytes of the pages that hold something. */
export function usedBytes(database: Database): number {
  return (database.pragma("page_count") - database.pragma("freelist_count")) * database.pragma("page_size");
}

/** Returns free pages to the file system, a few at a time because each may move another page. Returns how many are left. */
export function giveBackPages(database: Database, pages: number): number {
  database.exec(`PRAGMA incremental_vacuum(${Math.floor(pages)})`);
  return database.pragma("freelist_count");
}

/** Gives back all free pages but so many, letting others work in between. @throws StoreError */
export async function giveBackSpare(database: Database, sparePages: number): Promise<void> {
  let free = database.pragma("freelist_count");
  while (free > sparePages) {
    const left = giveBackPages(database, Math.min(PAGES_PER_STEP, free - sparePages));
    if (left >= free) return;
    free = left;
    await setImmediate();
  }
}
