/**
 * A stage for what disks do to a box: a file system of its own on a loop device, a mosquitto on loopback with a client that
 * listens, and services that can be switched off. Everything is real. Needs root.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { CloudEvent } from "#model/event.ts";
import type { OrderReply } from "#model/order.ts";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { BOX_COMMAND } from "./box-command.ts";
import { endProcess, waitFor } from "./test-network.ts";

const [NODE = "", ...PROGRAM] = BOX_COMMAND;
const WAIT_MS = 90_000;

export class DiskStage {
  readonly folder = mkdtempSync(path.join(tmpdir(), "vedetta-disk-"));
  readonly received: CloudEvent[] = [];
  readonly #broker = new Mosquitto();
  readonly #children: ChildProcess[] = [];
  readonly #services: (Server | undefined)[] = [];
  readonly #ports: number[] = [];
  readonly #count: number;
  #mounted = false;
  #box: ChildProcess | undefined;

  /** @param services how many services there are; one that comes and goes too often would flap */
  constructor(services = 1) {
    this.#count = services;
  }

  /** Public keys (JWK) whose orders the box obeys. */
  keys: readonly object[] = [];

  /** Told of each event as it arrives. */
  onEvent: (event: CloudEvent) => void = () => {};

  /**
   * @param bytes of the file system; undefined: the data folder lies on the machine's own disk
   * @param device where the file system is made; undefined: in a file
   */
  async open(bytes?: number, blockBytes = 4096, device?: string): Promise<this> {
    mkdirSync(this.data, { recursive: true });
    if (device !== undefined) {
      execFileSync("mkfs.ext4", ["-q", "-F", "-m", "0", "-b", String(blockBytes), device]);
      execFileSync("mount", [device, this.data]);
      this.#mounted = true;
    } else if (bytes !== undefined) {
      execFileSync("truncate", ["-s", String(bytes), this.#image]);
      execFileSync("mkfs.ext4", ["-q", "-F", "-m", "0", "-b", String(blockBytes), this.#image]);
      this.mount();
    }
    await this.#broker.start();
    for (let which = 0; which < this.#count; which++) {
      this.#ports.push(await freeTcpPort());
      await this.serve(true, which);
    }
    this.#listen();
    writeFileSync(path.join(this.folder, "site.json"), JSON.stringify(this.#site()));
    return this;
  }

  get data(): string {
    return path.join(this.folder, "data");
  }

  get boxData(): string {
    return path.join(this.data, "box");
  }

  mount(options = "loop"): void {
    execFileSync("mount", ["-o", options, this.#image, this.data]);
    this.#mounted = true;
  }

  unmount(): void {
    execFileSync("umount", [this.data]);
    this.#mounted = false;
  }

  /** What a disk with errors does: from now on nothing can be written, whoever has files open. */
  abort(): void {
    execFileSync("mount", ["-o", "remount,abort", this.data]);
  }

  /** Switches a watched service on or off. */
  async serve(on: boolean, which = 0): Promise<void> {
    this.#services[which]?.close();
    this.#services[which] = undefined;
    if (!on) return;
    const server = createServer((socket) => socket.destroy());
    this.#services[which] = server;
    await new Promise<void>((resolve) => server.listen(this.#ports[which], "127.0.0.1", resolve));
  }

  startBox(): void {
    const options = ["--config", path.join(this.folder, "site.json"), "--data", this.boxData];
    this.#box = this.#spawn(
      NODE,
      [...PROGRAM, "run", ...options].concat([
        "--listen",
        "127.0.0.1:0",
        "--log-level",
        process.env["TORTURE_LOG"] ?? "silent",
      ]),
      "inherit",
    );
  }

  async killBox(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    if (this.#box !== undefined) await endProcess(this.#box, signal);
    this.#box = undefined;
  }

  get isRunning(): boolean {
    return this.#box !== undefined && this.#box.exitCode === null && this.#box.signalCode === null;
  }

  /** Waits until the operations centre has an event that fits, beyond the first `after` received. */
  hear(what: string, fits: (event: CloudEvent) => boolean, after = 0): Promise<CloudEvent> {
    return waitFor(what, () => this.received.slice(after).find(fits), WAIT_MS);
  }

  /** Gives the box a signed command. */
  order(payload: Buffer): void {
    const at = ["-h", "127.0.0.1", "-p", String(this.#broker.port), "-q", "1", "-V", "5"];
    execFileSync("mosquitto_pub", [...at, "-t", "vedetta/v1/acme/hq/box-1/command", "-s"], { input: payload });
  }

  /** Told of each answer to a command from now on. */
  listenForReplies(take: (reply: OrderReply) => void): void {
    const at = ["-h", "127.0.0.1", "-p", String(this.#broker.port), "-q", "1", "-t", "vedetta/v1/+/+/+/reply"];
    const child = this.#spawn(
      "mosquitto_sub",
      [...at, "-i", "desk", "-c", "-V", "5", "-x", "86400", "-F", "%p"],
      "pipe",
    );
    if (child.stdout === null) throw new Error("no output");
    createInterface({ input: child.stdout }).on("line", (line) => take(JSON.parse(line) as OrderReply));
  }

  /** A service fails and returns, and both are heard. */
  async failAndReturn(which = 0): Promise<void> {
    const before = this.received.length;
    await this.serve(false, which);
    await this.hear("the failure", ({ type }) => type === "incident.opened" || type === "incident.reopened", before);
    await this.serve(true, which);
    await this.hear("the return", ({ type }) => type === "incident.resolved", before);
  }

  async close(): Promise<void> {
    await this.killBox();
    for (const server of this.#services) server?.close();
    for (const child of this.#children) await endProcess(child, "SIGKILL");
    await this.#broker.stop();
    if (this.#mounted) execFileSync("umount", ["--lazy", this.data]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  get #image(): string {
    return path.join(this.folder, "disk.img");
  }

  #listen(): void {
    const at = ["-h", "127.0.0.1", "-p", String(this.#broker.port), "-q", "1", "-t", "vedetta/v1/+/+/+/event/#"];
    const child = this.#spawn(
      "mosquitto_sub",
      [...at, "-i", "soc", "-c", "-V", "5", "-x", "86400", "-F", "%p"],
      "pipe",
    );
    if (child.stdout === null) throw new Error("no output");
    createInterface({ input: child.stdout }).on("line", (line) => {
      const event = JSON.parse(line) as CloudEvent;
      this.received.push(event);
      this.onEvent(event);
    });
  }

  #spawn(command: string, args: readonly string[], out: "pipe" | "inherit"): ChildProcess {
    const child = spawn(command, args, { stdio: ["ignore", out === "pipe" ? "pipe" : "ignore", "inherit"] });
    this.#children.push(child);
    child.once("error", (error) => {
      throw error;
    });
    void once(child, "exit");
    return child;
  }

  #site(): object {
    return {
      version: 1,
      customer: "acme",
      site: { id: "hq" },
      box: { id: "box-1" },
      defaults: { interval: "2s", retryInterval: "1s", timeout: "1s", attempts: 2 },
      uplink: { targets: ["127.0.0.1"] },
      incidents: { resolveAfter: "0s" },
      hosts: [
        {
          id: "lo",
          address: "127.0.0.1",
          hostCheck: "none",
          services: this.#ports.map((port, which) => ({
            id: which === 0 ? "tcp" : `tcp-${which}`,
            check: "tcp",
            settings: { port },
          })),
        },
      ],
      relay: { brokers: [`mqtt://127.0.0.1:${this.#broker.port}`], commandKeys: this.keys },
    };
  }
}
