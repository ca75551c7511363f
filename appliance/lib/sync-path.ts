/** Makes sure of what was written. */
import { closeSync, fsyncSync, openSync } from "node:fs";

/** A file's content, or the names in a folder, are on the disk when this returns. */
export function syncPath(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
