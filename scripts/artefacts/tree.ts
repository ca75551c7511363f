/** A folder of files as it shall be delivered: the same bytes, modes and times whoever builds it, and whenever. */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface TreeFile {
  /** From the root on, without a `/` before it. */
  readonly name: string;
  readonly content: string | Uint8Array | { readonly copyOf: string };
  /** 0o644 unless told. */
  readonly mode?: number;
}

/**
 * Writes the files, and the folders they need, into an empty folder.
 * @param epoch time of every file, s since 1970
 */
export function writeTree(root: string, files: readonly TreeFile[], epoch: number): void {
  for (const { name, content, mode = 0o644 } of files) {
    const place = path.join(root, name);
    mkdirSync(path.dirname(place), { recursive: true });
    if (typeof content === "object" && "copyOf" in content) copyFileSync(content.copyOf, place);
    else writeFileSync(place, content);
    chmodSync(place, mode);
  }
  settle(root, epoch);
}

function settle(folder: string, epoch: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) settle(place, epoch);
    else utimesSync(place, epoch, epoch);
  }
  chmodSync(folder, 0o755);
  utimesSync(folder, epoch, epoch);
}

/** The files of a folder on the disk, put under another name. */
export function filesUnder(folder: string, prefix: string): TreeFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .map((place) => ({ name: path.posix.join(prefix, path.relative(folder, place)), content: { copyOf: place } }));
}
