/** Whether there is room for what is to be written. */
import { freeBytes } from "#lib/free-bytes.ts";
import { refuse } from "./backup-error.ts";

/** @param folder where it is to be written @throws BackupError */
export function haveSpace(folder: string, neededBytes: number): void {
  const needed = { neededBytes, freeBytes: freeBytes(folder) };
  if (needed.freeBytes < neededBytes) refuse("backup.noSpace", folder, needed);
}
