/**
 * Keeps plugins away from what the box knows: the data folder with `secrets.key`, and the credentials that systemd hands it.
 * Root drops to nobody, who may read neither. Any other user would share them with its plugins: then bubblewrap or
 * Landlock takes them out of a plugin's sight, and where neither works nothing is run. See docs/adr/0088.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { underLandlock } from "./landlock.ts";

/** A program and its arguments. */
export type CommandLine = readonly [program: string, args: readonly string[]];

export interface SeparationNeeds {
  /** Folders that no plugin may see. */
  readonly kept: readonly string[];
  /** Folders that plugins lie in. */
  readonly folders: readonly string[];
}

/** How a command is to be run; undefined: nothing here keeps it away from the kept folders. */
export type Wrap = (command: CommandLine, needs: SeparationNeeds) => CommandLine;

const BUBBLEWRAP = "/usr/bin/bwrap";
const TRY_MS = 5000;

/** What works on this machine, found out by trying it. @param uid of this process; undefined: not known */
export async function findSeparation(uid: number | undefined): Promise<Wrap | undefined> {
  if (uid === 0) return (command) => command;
  for (const wrap of [withBubblewrap, withLandlock]) {
    if (await works(wrap(["/bin/true", []], { kept: [], folders: [] }))) return wrap;
  }
  return undefined;
}

/**
 * The whole system, read-only, with nothing in the kept folders and no process but its own: through another's `/proc`
 * entry the folders could be reached again. Source: bwrap(1).
 */
export const withBubblewrap: Wrap = ([program, args], { kept, folders }) => {
  const shown = folders.filter((folder) => existsSync(folder)).flatMap((folder) => ["--ro-bind", folder, folder]);
  const hidden = kept.filter((folder) => existsSync(folder)).flatMap((folder) => ["--tmpfs", folder]);
  const system = ["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp"];
  const own = ["--unshare-pid", "--die-with-parent", "--chdir", "/"];
  return [BUBBLEWRAP, [...system, ...shown, ...hidden, ...own, "--", program, ...args]];
};

/** What programs need may be read, and the plugin folders; the kept ones lie in none of these. See `landlock.ts`. */
export const withLandlock: Wrap = (command, { folders }) => {
  const readable = ["/usr", "/bin", "/lib", "/lib64", "/sbin", "/etc", "/dev", "/proc", "/sys", ...folders];
  return underLandlock(
    command,
    readable.filter((folder) => existsSync(folder)),
  );
};

async function works([program, args]: CommandLine): Promise<boolean> {
  try {
    await access(program, constants.X_OK);
  } catch {
    return false;
  }
  return new Promise((resolve) => {
    execFile(program, [...args], { timeout: TRY_MS, env: {} }, (error) => resolve(error === null));
  });
}
