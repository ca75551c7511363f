/**
 * Which files of a data folder go into a backup beside the databases, and where a file of a backup may lie. What the box makes
 * anew by itself stays out; whatever else lies there goes in, because whoever put it there needs it.
 */
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Kept in another way, made anew, or a remainder: by the name of what lies in the data folder itself. */
const LEFT_OUT = [
  /^(state|history)\.db(-wal|-shm|-journal)?$/,
  /^state\.(redo-[ab]|copy)$/,
  /^(history-journal|arrivals|ballast)$/,
  /^secrets\.key$/, // secrets go in by their values, and are sealed with the new box's key
  /\.owner(-journal|-wal|-shm)?$/,
  /\.(damaged|moved)(-|$)/,
  /\.(new|part)$/,
  /^restore\./,
];
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._@+-]{0,120}$/;
const MOST_DEPTH = 4;
/** A folder of the box's settings, keys and certificates is small; what is larger is something else. */
export const MOST_FILE_BYTES = 16 * 1024 * 1024;
export const MOST_FILES = 2000;

export interface FolderFiles {
  /** Paths from the data folder on, with `/` between their parts. */
  readonly files: readonly string[];
  /** What lies there and does not go in: links, large files, names that no box gives. */
  readonly leftOut: readonly string[];
}

/** Looks at a data folder. */
export function findFiles(folder: string, own: (path: string) => boolean): FolderFiles {
  const files: string[] = [];
  const leftOut: string[] = [];
  const look = (below: string, depth: number): void => {
    for (const name of readdirSync(join(folder, below)).toSorted()) {
      const path = below === "" ? name : `${below}/${name}`;
      if (depth === 0 && LEFT_OUT.some((pattern) => pattern.test(name))) continue;
      const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
      if (stat === undefined) continue;
      const isKept = NAME.test(name) && files.length < MOST_FILES;
      if (stat.isDirectory() && isKept && depth + 1 < MOST_DEPTH) look(path, depth + 1);
      else if (stat.isFile() && isKept && stat.size <= MOST_FILE_BYTES && !own(join(folder, path))) files.push(path);
      else leftOut.push(path);
    }
  };
  look("", 0);
  return { files, leftOut };
}

/** Files that only grow, of a folder of the store. */
export function findGrowing(folder: string, name: "history-journal" | "arrivals"): string[] {
  const pattern = GROWING[name];
  const found = lstatSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
  if (!found) return [];
  return readdirSync(join(folder, name))
    .filter((file) => pattern.test(file))
    .toSorted()
    .map((file) => `${name}/${file}`);
}

const GROWING = { "history-journal": /^\d{1,12}-\d{1,4}$/, arrivals: /^\d{8}\.log$/ };

/** Whether a file of a backup may be written to this place of a new data folder. */
export function mayLieAt(path: string): boolean {
  const names = path.split("/");
  const [first = "", second = ""] = names;
  if (first === "history-journal" || first === "arrivals") return names.length === 2 && GROWING[first].test(second);
  return (
    names.length <= MOST_DEPTH &&
    names.every((name) => NAME.test(name) && name !== "." && name !== "..") &&
    !LEFT_OUT.some((pattern) => pattern.test(first))
  );
}
