/**
 * Puts a whole new data folder in the place of what is there, so that a power cut at any moment leaves either all of the old or
 * all of the new. The new lies in a folder inside; renaming that is the moment from which on it counts. Whoever opens the data
 * next carries on where it stopped. Inside, because the data folder itself may be a mount or belong to systemd.
 *
 *     restore.new       being filled: does not count
 *     restore.ready     complete and synced: counts; what was there goes to restore.old
 *     restore.placing   nothing old is left: its content goes to the folder itself
 *     restore.old       what was there; goes last
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { syncPath } from "#lib/sync-path.ts";
import { lockFile } from "./file-lock.ts";
import { StoreError, fromFileSystem } from "./store-error.ts";

const [NEW, READY, PLACING, OLD] = ["restore.new", "restore.ready", "restore.placing", "restore.old"] as const;
/** Who holds these owns the folder; they stay where they are. */
const OWNERS = ["state.db.owner", "history.db.owner"] as const;

/** For tests: called before each step, and may throw where a power cut would come. */
type Step = () => void;
const nothing: Step = () => {};

/** A folder to be filled with the new. */
export interface Replacement {
  readonly staging: string;
  /** What is in `staging` takes the place of all that is in the folder. From its return on it does. @throws StoreError */
  put(): void;
  /** Lets go of the folder; what was not put is gone. */
  end(): void;
}

/**
 * Takes a folder for replacing what is in it. Undefined: a box runs on it.
 * @throws StoreError
 */
export function beginReplacement(folder: string, step: Step = nothing): Replacement | undefined {
  fromFileSystem(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  const release = own(folder);
  if (release === undefined) return undefined;
  try {
    carryOn(folder, nothing);
    fromFileSystem(() => mkdirSync(join(folder, NEW), { mode: 0o700 }));
  } catch (error) {
    release();
    throw error;
  }
  return {
    staging: join(folder, NEW),
    put: () => putInPlace(folder, step),
    end: () => {
      rmSync(join(folder, NEW), { recursive: true, force: true });
      release();
    },
  };
}

/** A replacement was cut short in this folder: what lies there is to be completed before it is used. */
export function isBeingReplaced(folder: string): boolean {
  return [NEW, READY, PLACING, OLD].some((name) => existsSync(join(folder, name)));
}

/** Completes a replacement that was cut short, or forgets one that never counted. @throws StoreError `busy`: somebody is at it */
export function completeReplacement(folder: string): void {
  if (!isBeingReplaced(folder)) return;
  const release = own(folder);
  if (release === undefined) throw new StoreError("busy", `${folder} is being restored by another process`);
  try {
    carryOn(folder, nothing);
  } finally {
    release();
  }
}

function own(folder: string): (() => void) | undefined {
  const held: (() => void)[] = [];
  for (const name of OWNERS) {
    const release = lockFile(join(folder, name));
    if (release === undefined) {
      for (const other of held) other();
      return undefined;
    }
    held.push(release);
  }
  return () => {
    for (const release of held) release();
  };
}

function putInPlace(folder: string, step: Step): void {
  fromFileSystem(() => {
    for (const name of OWNERS)
      for (const end of ["", "-journal"]) rmSync(join(folder, NEW, name + end), { force: true });
    syncTree(join(folder, NEW));
    step();
    renameSync(join(folder, NEW), join(folder, READY));
    syncPath(folder);
  });
  carryOn(folder, step);
}

/** Every step may be done again. */
function carryOn(folder: string, step: Step): void {
  fromFileSystem(() => {
    const at = (name: string): string => join(folder, name);
    if (existsSync(at(READY))) {
      mkdirSync(at(OLD), { recursive: true, mode: 0o700 });
      for (const name of readdirSync(folder).filter((one) => !isOurs(one))) {
        step();
        renameSync(at(name), join(at(OLD), name));
      }
      step();
      syncPath(at(OLD));
      syncPath(folder);
      renameSync(at(READY), at(PLACING));
      syncPath(folder);
    }
    if (existsSync(at(PLACING))) {
      for (const name of readdirSync(at(PLACING))) {
        step();
        renameSync(join(at(PLACING), name), at(name));
      }
      step();
      syncPath(folder);
      rmdirSync(at(PLACING));
    }
    step();
    for (const name of [OLD, NEW]) rmSync(at(name), { recursive: true, force: true });
    syncPath(folder);
  });
}

function isOurs(name: string): boolean {
  return [NEW, READY, PLACING, OLD].includes(name as typeof NEW) || OWNERS.some((owner) => name.startsWith(owner));
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else syncPath(path);
  }
  syncPath(folder);
}
