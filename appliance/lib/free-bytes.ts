/** How much room a disk has left. */
import { statfsSync } from "node:fs";

/** Bytes that this process may still write into a folder's file system. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
