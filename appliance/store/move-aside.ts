/** A damaged database file is kept aside for whoever wants to look; older ones go. */
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isoTime } from "#lib/clock.ts";

const KEPT = 2;

/** Renames a database and its log. Returns the new name. */
export function moveAside(file: string, wallMs: number): string {
  const aside = `${file}.damaged-${isoTime(wallMs).replaceAll(/[:.-]/g, "")}`;
  for (const ending of ["", "-wal"]) if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  rmSync(`${file}-shm`, { force: true });
  const older = readdirSync(dirname(file))
    .filter((name) => name.startsWith(`${basename(file)}.damaged-`) && !/-(wal|shm)$/.test(name))
    .toSorted()
    .slice(0, -KEPT);
  for (const name of older) {
    for (const ending of ["", "-wal", "-shm"])
      rmSync(join(dirname(file), name + ending), { force: true, recursive: true });
  }
  return aside;
}
