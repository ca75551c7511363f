/** The card of a box in qemu, as whoever has it in hand sees it: partitions at their places, bytes, files. */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmdirSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BLOCK_BYTES, COPIES, DEFAULT_STATE, readBlock, type BootState } from "../device/boot-block.ts";

const MIB = 1_048_576;
/** Where partitions lie: the order and sizes of lib/image.config, MiB. */
const FIRST_MIB = 4;
const SIZES_MIB = { fw: 64, bootstate: 8, boot_a: 128, boot_b: 128, root_a: 768, root_b: 768, state: 512 } as const;
export type Partition = keyof typeof SIZES_MIB | "data";

/** @returns bytes from the beginning of the card */
export function offsetOf(partition: Partition): number {
  let at = FIRST_MIB;
  for (const [name, size] of Object.entries(SIZES_MIB)) {
    if (name === partition) return at * MIB;
    at += size;
  }
  return at * MIB;
}

/** What the boot script of a card that no box is using would read. */
export function bootStateOf(disk: string): BootState {
  const block = Buffer.alloc(BLOCK_BYTES);
  const file = openSync(disk, "r");
  try {
    for (const at of COPIES) {
      readSync(file, block, 0, BLOCK_BYTES, offsetOf("bootstate") + at);
      const state = readBlock(block);
      if (state !== undefined) return state;
    }
    return DEFAULT_STATE;
  } finally {
    closeSync(file);
  }
}

/** Writes bytes over what is on a card that no box is using. */
export function writeOver(disk: string, at: number, bytes: Uint8Array): void {
  const file = openSync(disk, "r+");
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

/** Whether some text is anywhere in a file. */
export function holds(file: string, text: string): boolean {
  const [wanted, step] = [Buffer.from(text), 16 * MIB];
  const buffer = Buffer.alloc(step + wanted.length);
  const opened = openSync(file, "r");
  try {
    for (let at = 0; at < statSync(file).size; at += step) {
      const read = readSync(opened, buffer, 0, buffer.length, at);
      if (buffer.subarray(0, read).includes(wanted)) return true;
    }
    return false;
  } finally {
    closeSync(opened);
  }
}

/** Puts a file onto the first partition, as a technician does with a card in a reader. */
export function putOnFirmware(disk: string, file: string, name: string): void {
  execFileSync("mcopy", ["-o", "-i", `${disk}@@${offsetOf("fw")}`, file, `::${name}`]);
}

/** Does something in the mounted file system of a partition of a card that no box is using. */
export function inside<Result>(disk: string, partition: "state" | "data", work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-card-"));
  // Attached by hand: on some kernels mount(8) leaves loop devices behind that it has made itself.
  const loop = execFileSync("losetup", ["--find", "--show", "--offset", String(offsetOf(partition)), disk], {
    encoding: "utf8",
  }).trim();
  try {
    execFileSync("mount", ["-t", "ext4", loop, folder]);
    try {
      return work(folder);
    } finally {
      execFileSync("umount", [folder]);
    }
  } finally {
    execFileSync("losetup", ["--detach", loop]);
    rmdirSync(folder);
  }
}
