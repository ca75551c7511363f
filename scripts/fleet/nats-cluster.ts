/** Three NATS servers with JetStream and MQTT on loopback, by the configuration of `nats/node.conf`. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import { listens } from "#relay/testing/ports.ts";

interface Node {
  readonly name: string;
  readonly clients: number;
  readonly cluster: number;
  readonly mqtt: number;
  process: ChildProcess | undefined;
}

export class NatsCluster {
  readonly #folder = mkdtempSync(join(tmpdir(), "vedetta-nats-cluster-"));
  readonly #nodes: Node[] = [];

  async start(): Promise<this> {
    for (const name of ["soc-1", "soc-2", "soc-3"])
      this.#nodes.push({
        name,
        clients: await freeTcpPort(),
        cluster: await freeTcpPort(),
        mqtt: await freeTcpPort(),
        process: undefined,
      });
    for (let n = 0; n < this.#nodes.length; n += 1) await this.startNode(n);
    return this;
  }

  /** The brokers, as a box has them in its configuration. */
  get brokers(): string[] {
    return this.#nodes.map(({ mqtt }) => `mqtt://127.0.0.1:${mqtt}`);
  }

  async startNode(number: number): Promise<void> {
    const node = this.#nodes[number];
    if (node === undefined) return;
    const routes = this.#nodes.map(({ cluster }) => `"nats://127.0.0.1:${cluster}"`).join(", ");
    const child = spawn("/usr/sbin/nats-server", ["-c", join(import.meta.dirname, "nats/node.conf")], {
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        NODE: node.name,
        CLIENTS: `"127.0.0.1:${node.clients}"`,
        CLUSTER: `"127.0.0.1:${node.cluster}"`,
        MQTT: `"127.0.0.1:${node.mqtt}"`,
        STORE: `"${join(this.#folder, node.name)}"`,
        ROUTES: `[${routes}]`,
      },
    });
    node.process = child;
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    await waitFor(`${node.name} on port ${node.mqtt}`, async () => {
      if (child.exitCode !== null) throw new Error(`nats-server ended: ${said}`);
      return listens(node.mqtt);
    });
  }

  /** As a power cut does to one of them. */
  async kill(number: number): Promise<void> {
    const child = this.#nodes[number]?.process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
  }

  async remove(): Promise<void> {
    for (let n = 0; n < this.#nodes.length; n += 1) await this.kill(n);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
