/** A real mosquitto on loopback, with its own configuration, folder and port. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { listens } from "./ports.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

export interface MosquittoOptions {
  /** Lines added to the configuration; `allow_anonymous true` is there unless `password_file` is among them. */
  readonly lines?: readonly string[];
  /** Files written into its folder before it starts; a configuration line may name them as `@/NAME`. */
  readonly files?: Readonly<Record<string, string>>;
}

export class Mosquitto {
  readonly folder = mkdtempSync(join(tmpdir(), "vedetta-mosquitto-"));
  readonly #options: MosquittoOptions;
  #port = 0;
  #process: ChildProcess | undefined;

  constructor(options: MosquittoOptions = {}) {
    this.#options = options;
  }

  /** Same port after a restart. */
  get port(): number {
    return this.#port;
  }

  /** Process id of the running broker; 0 before its start. */
  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  async start(): Promise<this> {
    this.#port ||= await freeTcpPort();
    const { files = {}, lines = [] } = this.#options;
    mkdirSync(join(this.folder, "data"), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.folder, name), text, { mode: 0o600 });
    const configuration = [
      `listener ${this.#port} 127.0.0.1`,
      ...lines.map((line) => line.replaceAll("@/", `${this.folder}/`)),
      lines.some((line) => line.startsWith("password_file")) ? "" : "allow_anonymous true",
      "user root",
      "persistence true",
      `persistence_location ${this.folder}/data/`,
      "max_queued_messages 0",
      "log_dest stderr",
    ];
    const path = join(this.folder, "mosquitto.conf");
    writeFileSync(path, `${configuration.join("\n")}\n`);
    const child = spawn("/usr/sbin/mosquitto", ["-c", path], { stdio: ["ignore", "ignore", "pipe"] });
    this.#process = child;
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    await waitFor(`mosquitto on port ${this.#port}`, async () => {
      if (child.exitCode !== null) throw new Error(`mosquitto ended: ${said}`);
      return listens(this.#port);
    });
    return this;
  }

  /** SIGTERM lets it store what it has; SIGKILL does not. */
  async stop(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  }

  /** Has it read its certificates, rules and lists again. */
  reload(): void {
    this.#process?.kill("SIGHUP");
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
