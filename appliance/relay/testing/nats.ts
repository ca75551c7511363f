/** A real NATS server with its MQTT side (3.1.1) on loopback, with its own folder and ports. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { listens } from "./ports.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

export class Nats {
  readonly folder = mkdtempSync(join(tmpdir(), "vedetta-nats-"));
  #port = 0;
  #process: ChildProcess | undefined;

  get port(): number {
    return this.#port;
  }

  async start(): Promise<this> {
    this.#port = await freeTcpPort();
    const configuration = [
      "server_name: test",
      "listen: 127.0.0.1:-1", // any free port
      `jetstream { store_dir: "${this.folder}/jetstream" }`,
      `mqtt { listen: "127.0.0.1:${this.#port}" }`,
    ];
    const path = join(this.folder, "nats.conf");
    writeFileSync(path, `${configuration.join("\n")}\n`);
    const child = spawn("/usr/sbin/nats-server", ["-c", path], { stdio: ["ignore", "ignore", "pipe"] });
    this.#process = child;
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    await waitFor(`nats-server on port ${this.#port}`, async () => {
      if (child.exitCode !== null) throw new Error(`nats-server ended: ${said}`);
      return listens(this.#port);
    });
    return this;
  }

  async remove(): Promise<void> {
    const child = this.#process;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
