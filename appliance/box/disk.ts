/** The disk under a folder: what is free, and how much has been written to it. Linux only beyond the free space. */
import { readFile, stat, statfs } from "node:fs/promises";
import { errorCode } from "#lib/errno.ts";

export interface DiskSpace {
  readonly totalBytes: number;
  /** What this process may still write (reserved blocks excluded). */
  readonly freeBytes: number;
  readonly usedPercent: number;
}

/** The space of the file system that holds a folder. @throws the file system's error where the folder is not there */
export async function diskSpace(folder: string): Promise<DiskSpace> {
  const { bsize, blocks, bavail } = await statfs(folder);
  const totalBytes = blocks * bsize;
  const freeBytes = bavail * bsize;
  return { totalBytes, freeBytes, usedPercent: totalBytes === 0 ? 0 : (100 * (totalBytes - freeBytes)) / totalBytes };
}

/** Sectors of the statistics are 512 bytes whatever the device's own are. Source: Linux, Documentation/block/stat.rst. */
const SECTOR_BYTES = 512;

/**
 * Bytes written since boot to the block device under a folder, by everybody; undefined where the kernel does not tell (no
 * Linux, a network or overlay file system).
 */
export async function bytesWritten(folder: string): Promise<number | undefined> {
  const { dev } = await stat(folder);
  const number = majorOf(dev) === 0 ? await deviceBehindMount(dev) : dev;
  if (number === undefined) return undefined;
  const text = await readOptional(`/sys/dev/block/${majorOf(number)}:${minorOf(number)}/stat`);
  const sectors = Number(text?.trim().split(/\s+/)[6]);
  return Number.isFinite(sectors) ? sectors * SECTOR_BYTES : undefined;
}

/** Btrfs and its like have a device number of their own; the mount table names the device behind it. Source: proc(5). */
async function deviceBehindMount(dev: number): Promise<number | undefined> {
  const table = (await readOptional("/proc/self/mountinfo")) ?? "";
  const number = `${majorOf(dev)}:${minorOf(dev)}`;
  for (const line of table.split("\n")) {
    const [fields = "", rest = ""] = line.split(" - ");
    const source = rest.split(" ")[1];
    if (fields.split(" ")[2] !== number || source === undefined || !source.startsWith("/dev/")) continue;
    try {
      return (await stat(source)).rdev;
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }
  return undefined;
}

/** A device number's parts, as glibc packs them (gnu_dev_major, gnu_dev_minor). */
function majorOf(dev: number): number {
  return Number((BigInt(dev) >> 8n) & 0xfffn);
}

function minorOf(dev: number): number {
  return Number((BigInt(dev) & 0xffn) | ((BigInt(dev) >> 12n) & 0xfff00n));
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "EACCES") return undefined;
    throw error;
  }
}
