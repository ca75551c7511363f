/**
 * A box in qemu: the image on a disk of its own, Debian's U-Boot, a watchdog, and a network that leads nowhere: the ports of the box
 * on 127.0.0.1 of this machine, and ports of this machine that are handed in. Everything it says is kept in a file.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync, writeSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface Machine {
  /** The card: a file that is written. */
  readonly disk: string;
  /** A memory stick; undefined: none is plugged in. */
  readonly stick?: string;
  /** U-Boot. */
  readonly firmware: string;
  /** Where what it says goes. */
  readonly log: string;
}

/** Ports of the box, and where they are found on 127.0.0.1 of this machine. */
export type Ports = ReadonlyMap<number, number>;

const MEMORY_MIB = 1024;
/** Emulated, a start takes a minute on a quiet machine, ten on a busy one. */
const PATIENCE_MS = 15 * 60_000;
const LOOK_EVERY_MS = 1000;

export class Emulator {
  readonly machine: Machine;
  readonly ports: Ports;
  readonly startedAt = Date.now();
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  #hasEnded = false;

  private constructor(machine: Machine, ports: Ports) {
    this.machine = machine;
    this.ports = ports;
    this.#process = spawn("nice", ["-n", "10", "qemu-system-aarch64", ...argumentsFor(machine, ports)], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    this.#ended = new Promise((resolve) => {
      this.#process.once("exit", () => {
        this.#hasEnded = true;
        resolve();
      });
    });
  }

  /** @param offered ports of the box that are wanted here */
  static async start(machine: Machine, offered: readonly number[]): Promise<Emulator> {
    const ports = new Map<number, number>();
    for (const port of offered) ports.set(port, await freePort());
    return new Emulator(machine, ports);
  }

  /** As when somebody pulls the plug. */
  async cutPower(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#ended;
  }

  said(): string {
    return existsSync(this.machine.log) ? readFileSync(this.machine.log, "latin1") : "";
  }

  /** Waits until something is so. @throws Error where the box has ended, or patience has */
  async until<Value>(what: string, look: () => Promise<Value | undefined> | Value | undefined): Promise<Value> {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const found = await look();
      if (found !== undefined) return found;
      if (this.#hasEnded) throw new Error(`qemu ended before ${what}`);
      await sleep(LOOK_EVERY_MS);
    }
    throw new Error(`not within a quarter of an hour: ${what}`);
  }

  /** How often the boot script chose a slot, and which. */
  slots(): string[] {
    return [...this.said().matchAll(/^slot ([AB])\r?$/gm)].map(([, slot = ""]) => slot);
  }

  port(ofBox: number): number {
    const here = this.ports.get(ofBox);
    if (here === undefined) throw new Error(`port ${ofBox} of the box is not offered here`);
    return here;
  }
}

/** Source: qemu-system(1), "System emulator" and its devices `virt`, `i6300esb`. */
function argumentsFor({ disk, stick, firmware, log }: Machine, ports: Ports): string[] {
  const forwards = [...ports].map(([box, here]) => `hostfwd=tcp:127.0.0.1:${here}-:${box}`);
  const sticks =
    stick === undefined
      ? []
      : [
          "-device",
          "qemu-xhci",
          "-drive",
          `if=none,id=stick,file=${stick},format=raw`,
          "-device",
          "usb-storage,drive=stick",
        ];
  return [
    "-M",
    "virt",
    "-cpu",
    "cortex-a72",
    "-smp",
    "2",
    "-m",
    String(MEMORY_MIB),
    "-nodefaults",
    "-display",
    "none",
    "-monitor",
    "none",
    "-serial",
    `file:${log}`,
    "-bios",
    firmware,
    "-drive",
    `if=none,id=card,file=${disk},format=raw,cache=writeback,discard=unmap`,
    "-device",
    "virtio-blk-pci,drive=card",
    "-netdev",
    ["user,id=lan,restrict=on", ...forwards].join(","),
    "-device",
    "virtio-net-pci,netdev=lan,romfile=",
    "-device",
    "i6300esb",
    "-action",
    "watchdog=reset",
    ...sticks,
  ];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Where partitions lie: the order and sizes of lib/image.config, MiB. */
const FIRST_MIB = 4;
const SIZES_MIB = { fw: 64, bootstate: 8, boot_a: 128, boot_b: 128, root_a: 768, root_b: 768, state: 512 } as const;
export type Partition = keyof typeof SIZES_MIB | "data";

/** @returns bytes from the beginning of the card */
export function offsetOf(partition: Partition): number {
  let at = FIRST_MIB;
  for (const [name, size] of Object.entries(SIZES_MIB)) {
    if (name === partition) return at * 1_048_576;
    at += size;
  }
  return at * 1_048_576;
}

/** Writes bytes over what is on a card that no box is using. */
export function writeOver(disk: string, at: number, bytes: Uint8Array): void {
  const file = openSync(disk, "r+");
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

/** Whether some text is anywhere on a card. */
export function holds(disk: string, text: string): boolean {
  const [wanted, step] = [Buffer.from(text), 16 * 1_048_576];
  const buffer = Buffer.alloc(step + wanted.length);
  const file = openSync(disk, "r");
  try {
    for (let at = 0; at < statSync(disk).size; at += step) {
      const read = readSync(file, buffer, 0, buffer.length, at);
      if (buffer.subarray(0, read).includes(wanted)) return true;
    }
    return false;
  } finally {
    closeSync(file);
  }
}
