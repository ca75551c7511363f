/**
 * What is around a box in qemu: a broker and a source of updates, on loopback of this machine, handed into its network; and a
 * host on its own network, in a namespace of this machine that leads nowhere. Needs root.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { openConnection } from "#relay/mqtt-client.ts";
import type { ReceivedMessage } from "#relay/connection.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { typeWords } from "#cli/testing/fake-terminal.ts";
import type { CloudEvent } from "#model/event.ts";

/** In the box's network; qemu's own addresses are .2 and .3, the box gets .15. Source: qemu-system(1), `-netdev user`. */
export const BROKER = "10.0.2.100:1883";
export const SOURCE = "10.0.2.101:80";
export const HOST = "10.0.2.50";
const SOURCE_ADDRESS = `http://${SOURCE.split(":")[0]}/`;
export { SOURCE_ADDRESS };

/** The operations centre: a broker, everything that arrives there, and somebody with a key. */
export class Centre {
  readonly base = "vedetta/v1/acme/hq/box-1";
  readonly #broker = new Mosquitto();
  readonly #key: string;
  readonly #heard: ReceivedMessage[] = [];

  private constructor(folder: string) {
    this.#key = path.join(folder, "signing-key.pem");
  }

  static async open(folder: string): Promise<Centre> {
    const centre = new Centre(folder);
    await centre.#broker.start();
    const broker = `mqtt://127.0.0.1:${centre.port}`;
    const access = { brokers: [broker], protocol: 5 as const };
    const onMessage = (message: ReceivedMessage) => void centre.#heard.push(message);
    const ear = { broker, access, clientId: "ear", clean: true, keepAliveSeconds: 60, onMessage, onClosed: () => {} };
    const { connection } = await openConnection(ear);
    await connection?.subscribe(["vedetta/v1/#"]);
    return centre;
  }

  get port(): number {
    return this.#broker.port;
  }

  /** Whose signed commands the box is to obey. */
  async publicKey(): Promise<object> {
    return JSON.parse((await typeWords(["soc", "key", "--signing-key", this.#key])).out) as object;
  }

  events(type: string): CloudEvent[] {
    return this.#heard
      .filter(({ topic }) => topic === `${this.base}/event/${type.replace(".", "/")}`)
      .map(({ payload }) => JSON.parse(payload.toString()) as CloudEvent);
  }

  /** Gives a signed command to the present run of the box, which may not trust its clock: there is no time server. */
  async command(...words: string[]): Promise<{ code: number; out: string; err: string }> {
    const where = ["--broker", `mqtt://127.0.0.1:${this.port}`, "--base", this.base, "--signing-key", this.#key];
    return typeWords(["soc", "command", ...words, ...where, "--this-run", "--wait", "30m", "--json"]);
  }

  async close(): Promise<void> {
    await this.#broker.remove();
  }
}

/** Offers bundles by their names. */
export class UpdateSource {
  readonly #files = new Map<string, string>();
  #asked = 0;
  readonly #server: Server;
  port = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      const file = this.#files.get(decodeURIComponent((request.url ?? "").slice(1)));
      if (file === undefined) return void response.writeHead(404).end();
      this.#asked += 1;
      response.writeHead(200, { "content-length": statSync(file).size });
      createReadStream(file).pipe(response);
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    this.port = typeof address === "object" && address !== null ? address.port : 0;
    return this;
  }

  offer(name: string, file: string): void {
    this.#files.set(name, file);
  }

  /** How many bundles were asked for so far, and at least begun. */
  get asked(): number {
    return this.#asked;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/**
 * A host beside the box that answers pings and SNMP. No TCP: qemu's own network, which hears it as well, would refuse that in its name.
 */
export class Neighbour {
  readonly card = `vdtap${process.pid}`;
  readonly #space = `vdhost${process.pid}`;
  readonly #folder: string;
  #processes: ChildProcess[] = [];

  constructor(folder: string) {
    this.#folder = path.join(folder, "neighbour");
    mkdirSync(this.#folder, { recursive: true });
    ip(`netns add ${this.#space}`);
    ip(`-n ${this.#space} link set lo up`);
  }

  /** Once qemu has made its end of the cable: only the host's namespace has the card any more, until qemu ends. */
  plugIn(community: string): void {
    ip(`link set ${this.card} netns ${this.#space}`);
    ip(`-n ${this.#space} addr add ${HOST}/24 dev ${this.card}`);
    ip(`-n ${this.#space} link set ${this.card} up`);
    const file = path.join(this.#folder, "snmpd.conf");
    writeFileSync(
      file,
      `agentAddress udp:${HOST}:161\nrocommunity ${community}\nsysName shop-server\nsysDescr Trial host\n`,
    );
    const nowhere = path.join(this.#folder, "state");
    this.#processes.push(this.#run("env", `SNMP_PERSISTENT_DIR=${nowhere}`, "snmpd", "-f", "-Lo", "-C", "-c", file));
  }

  /** Whether qemu has made its end. */
  get isThere(): boolean {
    return existsSync(`/sys/class/net/${this.card}`);
  }

  /** It is off. */
  pullCable(): void {
    ip(`-n ${this.#space} link set ${this.card} down`);
  }

  /** The box is gone, and with it the cable. */
  async unplug(): Promise<void> {
    await Promise.all(this.#processes.map(end));
    this.#processes = [];
  }

  remove(): void {
    ip(`netns del ${this.#space}`);
  }

  #run(...words: string[]): ChildProcess {
    return spawn("ip", ["netns", "exec", this.#space, ...words], { stdio: "ignore" });
  }
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

function ip(words: string): void {
  execFileSync("ip", words.split(" "));
}
