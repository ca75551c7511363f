/** Small file systems of their own for tests: they can be filled and made read-only. Needs root. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "tap";
import { temporaryFolder } from "./store-fixtures.ts";

/** For tests: why they cannot run here, or false. */
export const skip = canMount() ? (false as const) : "needs to be allowed to mount a small file system";

/** A file system in memory with so many bytes. */
export function smallDisk(t: Test, bytes: number, options = ""): string {
  const folder = temporaryFolder(t);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}${options}`, "tmpfs", folder]);
  t.teardown(() => execFileSync("umount", ["--lazy", folder]));
  return folder;
}

/**
 * A second path to a folder that can be made read-only by itself, while files opened through the first one stay writable:
 * the kernel refuses to make anything read-only that somebody writes to.
 */
export function twoWaysTo(t: Test, folder: string): { readonly writable: string; readonly folder: string } {
  const second = temporaryFolder(t);
  execFileSync("mount", ["--bind", folder, second]);
  t.teardown(() => execFileSync("umount", ["--lazy", second]));
  return { writable: folder, folder: second };
}

/** @param folder the second path of `twoWaysTo` */
export function remount(folder: string, how: "ro" | "rw"): void {
  execFileSync("mount", ["-o", `remount,bind,${how}`, folder]);
}

/** Takes all the space that is left. Returns the file that has it. */
export function fillUp(folder: string): string {
  const path = join(folder, "filler");
  for (let bytes = 1 << 20; bytes >= 1024; bytes >>= 1) {
    try {
      for (;;) writeFileSync(path, new Uint8Array(bytes), { flag: "a" });
    } catch {
      // this piece no longer fits; a smaller one may
    }
  }
  return path;
}

/** Takes all the inodes that are left. Returns how to give them back. */
export function takeInodes(folder: string): () => void {
  const place = join(folder, "inodes");
  mkdirSync(place);
  for (let left = statfsSync(folder).ffree; left > 0; left--) writeFileSync(join(place, String(left)), "");
  return () => {
    for (const name of readdirSync(place)) rmSync(join(place, name));
  };
}

function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
