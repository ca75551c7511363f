/** Space inside a database file: what is in use, and giving free pages back to the file system. */
import type { Database } from "./database.ts";

/** Bytes of the pages that hold something. */
export function usedBytes(database: Database): number {
  return (database.pragma("page_count") - database.pragma("freelist_count")) * database.pragma("page_size");
}

/** Returns free pages to the file system, a few at a time because each may move another page. Returns how many are left. */
export function giveBackPages(database: Database, pages: number): number {
  database.exec(`PRAGMA incremental_vacuum(${Math.floor(pages)})`);
  return database.pragma("freelist_count");
}
