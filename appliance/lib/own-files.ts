/**
 * Files that belong to the program itself. In a clone and in a package they lie two folders above it, as sources and as one
 * bundled program alike; a single executable carries them inside (node:sea).
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { getAssetKeys, getRawAsset, isSea } from "node:sea";
import { errorCode } from "./errno.ts";

/** Files that are only read, by name from the folder on, with `/` between the parts of a name. */
export interface ReadFolder {
  /** All names, those in folders below too; none where the folder is not there. */
  names(): readonly string[];
  /** @returns undefined where there is no such file */
  read(name: string): Buffer | undefined;
  /** When it was written, ms since 1970; undefined where there is no such file. */
  writtenAt(name: string): number | undefined;
}

const ROOT = path.join(import.meta.dirname, "../..");

/** A folder of the program's, by its path from the root of the clone; the root itself is "". */
export function ownFolder(folder: string): ReadFolder {
  return isSea() ? insideFolder(folder === "" ? "" : `${folder}/`) : diskFolder(path.join(ROOT, folder));
}

/** A folder on the disk. */
export function diskFolder(folder: string): ReadFolder {
  return {
    names() {
      if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
    },
    read(name) {
      try {
        return readFileSync(path.join(folder, name));
      } catch (error) {
        if (errorCode(error) === "ENOENT") return undefined;
        throw error;
      }
    },
    writtenAt: (name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs,
  };
}

function insideFolder(prefix: string): ReadFolder {
  const keys = new Set(getAssetKeys());
  return {
    names: () => [...keys].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)),
    read: (name) => (keys.has(prefix + name) ? Buffer.from(getRawAsset(prefix + name) as ArrayBuffer) : undefined),
    // What is inside never changes.
    writtenAt: (name) => (keys.has(prefix + name) ? 0 : undefined),
  };
}
