/** Two real mosquittos behind a front that misbehaves, and a subscriber with a lasting session at each. */
import type { ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CloudEvent } from "#model/event.ts";
import type { Presence } from "#model/presence.ts";
import { makeAuthority, type KeyPair } from "#relay/testing/certificates.ts";
import { FRONT_MODES, type FrontMode, type FrontOptions, type Taken, type Trusted } from "./broker-front.ts";
import { startBeside } from "./box-command.ts";
import { BROKERS_ADDRESS } from "./kill-site.ts";
import { subscribe } from "./subscribe.ts";
import { endProcess, type TestNetwork } from "./test-network.ts";

/** What is done to a broker; `killed`: SIGKILL, and started again later. */
export const BROKER_MODES = [...FRONT_MODES, "killed"] as const;
export type BrokerMode = (typeof BROKER_MODES)[number];

export interface Heard {
  readonly event: CloudEvent;
  readonly broker: number;
  readonly at: number;
}

const COUNT = 2;
const frontPort = (broker: number): number => 8883 + broker;
const ownPort = (broker: number): number => 1883 + broker;

export class KillBrokers {
  readonly heard: Heard[] = [];
  readonly presence: Presence[] = [];
  readonly taken: Taken[] = [];
  /** Certificates that a box should not have trusted, and did. */
  readonly trusted: string[] = [];
  /** When each broker was killed. */
  readonly killedAt: (readonly [broker: number, at: number])[] = [];
  readonly modes: BrokerMode[] = Array.from({ length: COUNT }, () => "well");
  readonly #network: TestNetwork;
  readonly #space: string;
  readonly #folder: string;
  readonly #brokers: (ChildProcess | undefined)[] = [];
  readonly #subscribers: (ChildProcess | undefined)[] = [];
  #front: ChildProcess | undefined;

  constructor(network: TestNetwork, space: string, folder: string) {
    this.#network = network;
    this.#space = space;
    this.#folder = folder;
  }

  get urls(): string[] {
    return Array.from({ length: COUNT }, (_, broker) => `mqtts://${BROKERS_ADDRESS}:${frontPort(broker)}`);
  }

  /** What the box is given to prove who the brokers are, and who it is. */
  readonly files = { ca: "ca.pem", certificate: "box.pem", key: "box.key" };

  async open(): Promise<void> {
    const authority = makeAuthority("kills", `IP:${BROKERS_ADDRESS}`);
    const stranger = makeAuthority("stranger", `IP:${BROKERS_ADDRESS}`);
    writeFileSync(path.join(this.#folder, "ca.pem"), authority.ca);
    this.#write("box", authority.client);
    const options: FrontOptions = {
      address: BROKERS_ADDRESS,
      ports: Array.from({ length: COUNT }, (_, broker) => ({ front: frontPort(broker), broker: ownPort(broker) })),
      certificates: {
        server: this.#write("server", authority.server),
        wrongAuthority: this.#write("stranger", stranger.server),
        wrongName: this.#write("other", authority.otherServer),
        expired: this.#write("expired", authority.expiredServer),
      },
    };
    for (let broker = 0; broker < COUNT; broker++) await this.#start(broker);
    const front = await startBeside(this.#network, this.#space, "broker-front.ts", JSON.stringify(options));
    front.on("message", (told: Taken | Trusted) => {
      if ("trusted" in told) this.trusted.push(told.trusted);
      else this.taken.push(told);
    });
    this.#front = front;
  }

  async set(broker: number, mode: BrokerMode): Promise<void> {
    const before = this.modes[broker];
    this.modes[broker] = mode;
    if (mode === "killed") {
      this.killedAt.push([broker, Date.now()]);
      await this.#end(this.#brokers[broker]);
      this.#tell(broker, "refusing");
      return;
    }
    // The subscriber is there first: what no lasting session waits for, a killed broker rightly forgets.
    if (before === "killed") await this.#start(broker);
    this.#tell(broker, mode);
  }

  evidence(): object {
    const { heard, taken, killedAt, presence } = this;
    return { heard, taken, killedAt, presence };
  }

  #tell(broker: number, mode: FrontMode): void {
    this.#front?.send([broker, mode]);
  }

  async #start(broker: number): Promise<void> {
    const name = `broker-${broker}`;
    mkdirSync(path.join(this.#folder, name), { recursive: true });
    const lines = [
      `listener ${ownPort(broker)} 127.0.0.1`,
      "allow_anonymous true",
      "persistence true",
      `persistence_location ${path.join(this.#folder, name)}/`,
      "autosave_on_changes true",
      "autosave_interval 1",
      "max_queued_messages 0",
      "user root",
    ];
    const file = path.join(this.#folder, `${name}.conf`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    this.#brokers[broker] = this.#network.spawn(this.#space, ["mosquitto", "-c", file], {
      stdio: ["ignore", "ignore", "ignore"],
    });
    await this.#end(this.#subscribers[broker]);
    this.#subscribers[broker] = await this.#subscribe(broker);
  }

  #subscribe(broker: number): Promise<ChildProcess> {
    return subscribe(this.#network, this.#space, { address: "127.0.0.1", port: ownPort(broker) }, (topic, content) => {
      if (topic.endsWith("/presence")) this.presence.push(content as Presence);
      else if (topic.includes("/event/")) this.heard.push({ event: content as CloudEvent, broker, at: Date.now() });
    });
  }

  async #end(child: ChildProcess | undefined): Promise<void> {
    if (child !== undefined) await endProcess(child, "SIGKILL");
  }

  #write(name: string, { certificate, key }: KeyPair): readonly [string, string] {
    const files = [path.join(this.#folder, `${name}.pem`), path.join(this.#folder, `${name}.key`)] as const;
    writeFileSync(files[0], certificate);
    writeFileSync(files[1], key, { mode: 0o600 });
    return files;
  }
}
