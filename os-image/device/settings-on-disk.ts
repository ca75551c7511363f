/** Small files that must be whole after a power cut: written beside, synced, renamed, the folder synced. */
import { closeSync, fchmodSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import path from "node:path";
import type { UpdateMemory } from "./update-rules.ts";

/** @param mode left out: as the process makes its files */
export function writeWhole(file: string, text: string, mode?: number): void {
  const fresh = `${file}.new`;
  const opened = openSync(fresh, "w", 0o644);
  if (mode !== undefined) fchmodSync(opened, mode);
  writeSync(opened, text);
  fsyncSync(opened);
  closeSync(opened);
  renameSync(fresh, file);
  const folder = openSync(path.dirname(file), "r");
  fsyncSync(folder);
  closeSync(folder);
}

/** A damaged file counts as none: the box must start and be updated all the same. */
export function readMemory(file: string): UpdateMemory {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof read === "object" && read !== null ? (read as UpdateMemory) : {};
  } catch {
    return {};
  }
}

export function writeMemory(file: string, memory: UpdateMemory): void {
  writeWhole(file, `${JSON.stringify(memory)}\n`);
}
