/**
 * A block device that writes down every write and every flush, in the order in which they were completed: QEMU's
 * `blklogwrites` (the format of dm-log-writes) over a file, handed to the kernel by FUSE and a loop device. Needs root and
 * Debian's `qemu-system-common`.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { endProcess, waitFor } from "./test-network.ts";

const DAEMON = "/usr/bin/qemu-storage-daemon";

/** Why there can be none here, or false. */
export function cannotLogDisks(): string | false {
  const isThere =
    process.getuid?.() === 0 && existsSync(DAEMON) && existsSync("/dev/fuse") && existsSync("/dev/loop-control");
  return isThere ? false : "needs root, loop devices, FUSE and qemu-storage-daemon (Debian: qemu-system-common)";
}

export class LoggedDisk {
  /** The loop device, once it is open. */
  device = "";
  readonly log: string;
  readonly #folder: string;
  readonly #image: string;
  #daemon: ChildProcess | undefined;

  /** @param image what is on the disk before anything is logged; made where it is missing, and changed */
  constructor(folder: string, image: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#image = image;
    this.log = path.join(folder, "writes.log");
  }

  async open(bytes: number): Promise<this> {
    if (!existsSync(this.#image)) {
      writeFileSync(this.#image, "");
      truncateSync(this.#image, bytes);
    }
    writeFileSync(this.log, "");
    const exported = path.join(this.#folder, "exported");
    writeFileSync(exported, "");
    this.#daemon = spawn(
      DAEMON,
      [
        ["--blockdev", `driver=file,node-name=disk,filename=${this.#image}`],
        ["--blockdev", `driver=file,node-name=written,filename=${this.log}`],
        ["--blockdev", "driver=blklogwrites,node-name=logged,file=disk,log=written,log-sector-size=512"],
        ["--export", `type=fuse,id=logged,node-name=logged,mountpoint=${exported},writable=on`],
      ].flat(),
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    await waitFor("the logged disk", () => statSync(exported).size === bytes || undefined, 30_000);
    this.device = execFileSync("losetup", ["--find", "--show", exported], { encoding: "utf8" }).trim();
    return this;
  }

  /** So much has been logged by now; whatever was acknowledged before stands within it. */
  loggedBytes(): number {
    return statSync(this.log).size;
  }

  async close(): Promise<void> {
    if (this.device !== "") execFileSync("losetup", ["--detach", this.device]);
    this.device = "";
    if (this.#daemon !== undefined) await endProcess(this.#daemon);
  }
}
