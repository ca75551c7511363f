/**
 * A box in qemu: the image on a disk of its own, Debian's U-Boot, a watchdog, a console that keys can be typed at, and a network that
 * leads nowhere: the ports of the box on 127.0.0.1 of this machine, and ports of this machine that are handed in.
 * Everything it says is kept in a file.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { freeTcpPort } from "#lib/testing/free-port.ts";

export interface Machine {
  /** The card: a file that is written. */
  readonly disk: string;
  /** A memory stick; undefined: none is plugged in. */
  readonly stick?: string;
  /** U-Boot. */
  readonly firmware: string;
  /** The flash that U-Boot reads its environment from; undefined: it has none, and takes its own. */
  readonly environment?: string;
  /** Where what it says goes. */
  readonly log: string;
  /** What it finds in its network: `ADDRESS:PORT`, and which port on 127.0.0.1 of this machine that is. */
  readonly reaches?: ReadonlyMap<string, number>;
  /** A card of this machine (tap) that is on the box's network. */
  readonly neighbours?: string;
}

const MEMORY_MIB = 1024;
/** Emulated, a start takes three minutes on a quiet machine, fifteen on a busy one. */
const PATIENCE_MS = 40 * 60_000;
const LOOK_EVERY_MS = 1000;

export class Emulator {
  readonly machine: Machine;
  readonly startedAt = Date.now();
  readonly #ports: ReadonlyMap<number, number>;
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  #keys: Socket | undefined;
  #hasEnded = false;

  private constructor(machine: Machine, ports: ReadonlyMap<number, number>) {
    this.machine = machine;
    this.#ports = ports;
    rmSync(machine.log, { force: true });
    this.#process = spawn("nice", ["-n", "5", "qemu-system-aarch64", ...argumentsFor(machine, ports)], {
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
    for (const port of offered) ports.set(port, await freeTcpPort());
    const emulator = new Emulator(machine, ports);
    await emulator.#sitDown();
    return emulator;
  }

  /** qemu begins when somebody sits before its console. */
  async #sitDown(): Promise<void> {
    this.#keys = await this.until("its console", () => openSocket(consoleOf(this.machine)));
    // What it says is kept by qemu itself.
    this.#keys.resume();
    this.#keys.on("error", () => undefined);
  }

  type(keys: string): void {
    this.#keys?.write(keys, "latin1");
  }

  /** As when somebody pulls the plug. */
  async cutPower(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#ended;
    this.#keys?.destroy();
  }

  /** @param from how much of it is left out */
  said(from = 0): string {
    return existsSync(this.machine.log) ? readFileSync(this.machine.log, "latin1").slice(from) : "";
  }

  /** How much it has said so far. */
  get mark(): number {
    return existsSync(this.machine.log) ? statSync(this.machine.log).size : 0;
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
    throw new Error(`not within ${PATIENCE_MS / 60_000} minutes: ${what}`);
  }

  /** Waits until it says something. @returns what it said */
  async untilSaid(words: RegExp, from = 0): Promise<string> {
    return this.until(`"${words.source}"`, () => words.exec(this.said(from))?.[0]);
  }

  /** Which slots the boot script chose, in order. */
  slots(from = 0): string[] {
    return [...this.said(from).matchAll(/^slot ([AB])\r?$/gm)].map(([, slot = ""]) => slot);
  }

  /** Where a port of the box is found on 127.0.0.1. */
  port(ofBox: number): number {
    const here = this.#ports.get(ofBox);
    if (here === undefined) throw new Error(`port ${ofBox} of the box is not offered here`);
    return here;
  }
}

function consoleOf({ log }: Machine): string {
  return `${log}.console`;
}

function openSocket(file: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(file);
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(undefined));
  });
}

/** Source: qemu-system(1), "System emulator" and its devices `virt`, `i6300esb`; network: `-netdev user`, `hubport`. */
function argumentsFor(machine: Machine, ports: ReadonlyMap<number, number>): string[] {
  const { disk, stick, firmware, environment, log, reaches = new Map<string, number>(), neighbours } = machine;
  const forwards = [...ports].map(([box, here]) => `hostfwd=tcp:127.0.0.1:${here}-:${box}`);
  const outside = [...reaches].map(([place, here]) => `guestfwd=tcp:${place}-cmd:socat - TCP:127.0.0.1:${here}`);
  const words = [
    "-M virt -cpu cortex-a72 -smp 2",
    `-m ${MEMORY_MIB}`,
    "-nodefaults -display none -monitor none -serial chardev:console",
    "-device virtio-blk-pci,drive=card",
    "-netdev hubport,id=hub-outside,hubid=0,netdev=outside",
    "-netdev hubport,id=lan,hubid=0 -device virtio-net-pci,netdev=lan,romfile=",
    "-device i6300esb -action watchdog=reset",
    ...(neighbours === undefined ? [] : ["-netdev hubport,id=hub-neighbours,hubid=0,netdev=neighbours"]),
    ...(stick === undefined ? [] : ["-device qemu-xhci -device usb-storage,drive=stick"]),
  ].flatMap((line) => line.split(" "));
  // What is named by files and commands comes first: the devices above refer to it.
  const named: [string, string][] = [
    ["-chardev", `socket,id=console,path=${consoleOf(machine)},server=on,wait=on,logfile=${log}`],
    ["-bios", firmware],
    ["-drive", `if=none,id=card,file=${disk},format=raw,cache=writeback,discard=unmap`],
    ["-netdev", ["user,id=outside,restrict=on", ...forwards, ...outside].join(",")],
  ];
  if (environment !== undefined) named.push(["-drive", `if=pflash,unit=1,format=raw,file=${environment}`]);
  if (neighbours !== undefined)
    named.push(["-netdev", `tap,id=neighbours,ifname=${neighbours},script=no,downscript=no`]);
  if (stick !== undefined) named.push(["-drive", `if=none,id=stick,file=${stick},format=raw,readonly=on`]);
  return [...named.flat(), ...words];
}
