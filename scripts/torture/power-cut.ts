/**
 * A box, an operations centre, and a switch with three hosts behind it, for outages while somebody sets the box's wall clock.
 * Everything is real: namespaces, a bridge, mosquitto, the appliance with its default start-up grace; the wall clock is bent
 * by libfaketime, for the box alone. Needs root.
 */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CloudEvent } from "#model/event.ts";
import { bentClock } from "./bent-clock.ts";
import { BOX_COMMAND, NODE } from "./box-command.ts";
import { connect, type Ear } from "./soc-ear.ts";
import { endProcess, TestNetwork, waitFor } from "./test-network.ts";
import { visitStore } from "./visit-store.ts";

const BROKER = "10.78.0.2";
const SWITCH = "10.78.1.2";
const HOSTS = ["h1", "h2", "h3"] as const;
const addressOf = (host: string): string => `10.78.2.1${HOSTS.indexOf(host as "h1")}`;

/** A web server that answers everything with "well". */
const WEB = 'require("node:http").createServer((_, answer) => answer.end("well")).listen(80)';

/**
 * A switch and all hosts behind it lose their power and come back one after the other, while the wall clock is set to and
 * fro. Returns what the operations centre received, without repetitions, in order.
 * @param fakeTime the library that bends the box's wall clock
 */
export function cutPower(fakeTime: string): Promise<readonly CloudEvent[]> {
  return staged(fakeTime, (stage) => stage.cutPower());
}

/** A box that started with a clock two hours ahead, set right meanwhile: a service fails and works again. */
export function setClock(fakeTime: string): Promise<readonly CloudEvent[]> {
  return staged(fakeTime, (stage) => stage.setClockBack());
}

async function staged(fakeTime: string, play: (stage: Stage) => Promise<void>): Promise<readonly CloudEvent[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-power-"));
  const network = new TestNetwork();
  try {
    return await new Stage(network, folder, fakeTime).run(play);
  } finally {
    await network.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Stage {
  readonly #network: TestNetwork;
  readonly #folder: string;
  readonly #fakeTime: string;
  #ear: Ear | undefined;
  #switchEnd = "";
  readonly #spaces = new Map<string, string>();
  /** Each host's end of its cable. */
  readonly #ends = new Map<string, string>();
  readonly #servers = new Map<string, ChildProcess>();

  constructor(network: TestNetwork, folder: string, fakeTime: string) {
    this.#network = network;
    this.#folder = folder;
    this.#fakeTime = fakeTime;
  }

  /** Starts everything, plays, and stops the box. */
  async run(play: (stage: Stage) => Promise<void>): Promise<readonly CloudEvent[]> {
    this.#switchEnd = this.#cable();
    writeFileSync(this.#file("mosquitto.conf"), brokerConfig(this.#folder));
    writeFileSync(this.#file("site.json"), JSON.stringify(SITE));
    this.#network.spawn(this.#space("soc"), ["mosquitto", "-c", this.#file("mosquitto.conf")]);
    const ear = await connect(this.#network, this.#space("soc"), BROKER);
    this.#ear = ear;
    for (const host of HOSTS) this.#startServer(host);
    this.#setClock("+2h");
    const box = this.#startBox();
    await this.#hears("box.started");
    await this.#allAre("up", "ok");
    await play(this);
    await endProcess(box);
    await this.#hears("box.stopping");
    return [...new Map(ear.events().map(({ event }) => [event.id, event])).values()];
  }

  async setClockBack(): Promise<void> {
    this.#setClock("+0");
    this.#stopServer("h1");
    await this.#hears("incident.opened", "h1/web");
    this.#startServer("h1");
    await this.#hears("incident.resolved", "h1/web");
  }

  async cutPower(): Promise<void> {
    this.#network.ip(this.#space("sw"), "link", "set", this.#switchEnd, "down");
    for (const host of HOSTS) this.#powerOff(host);
    await this.#hears("incident.opened", "sw");
    this.#setClock("+5h");
    await this.#allAre("unreachable", "critical");
    this.#network.ip(this.#space("sw"), "link", "set", this.#switchEnd, "up");
    for (const host of HOSTS) {
      await pause(3000);
      this.#plugIn(host);
      this.#setClock(`-${HOSTS.indexOf(host) + 1}h`);
    }
    await this.#allAre("up", "critical");
    await pause(5000); // their pings answer before their services do
    for (const host of HOSTS) this.#startServer(host);
    await this.#hears("incident.resolved", "sw");
    await pause(5000);
  }

  /** Box and broker, box and switch, hosts on the switch's bridge. Returns the switch's end towards the box. */
  #cable(): string {
    for (const role of ["box", "soc", "sw", ...HOSTS]) this.#spaces.set(role, this.#network.makeSpace(role));
    const [box, soc, sw] = [this.#space("box"), this.#space("soc"), this.#space("sw")];
    this.#network.connect(box, "10.78.0.1/30", soc, `${BROKER}/30`);
    const [, switchEnd] = this.#network.connect(box, "10.78.1.1/24", sw, `${SWITCH}/24`);
    this.#network.ip(box, "route", "add", "10.78.2.0/24", "via", SWITCH);
    this.#network.run(sw, ["sysctl", "-qw", "net.ipv4.ip_forward=1"]);
    this.#network.ip(sw, "link", "add", "br0", "type", "bridge");
    this.#network.ip(sw, "address", "add", "10.78.2.1/24", "dev", "br0");
    this.#network.ip(sw, "link", "set", "br0", "up");
    for (const host of HOSTS) {
      const [port, end] = this.#network.connect(
        sw,
        `10.78.9.1${HOSTS.indexOf(host)}/32`,
        this.#space(host),
        `${addressOf(host)}/24`,
      );
      this.#network.ip(sw, "link", "set", port, "master", "br0");
      this.#network.ip(this.#space(host), "route", "add", "default", "via", "10.78.2.1");
      this.#ends.set(host, end);
    }
    return switchEnd;
  }

  #plugIn(host: string): void {
    this.#network.ip(this.#space(host), "address", "add", `${addressOf(host)}/24`, "dev", this.#end(host));
    this.#network.ip(this.#space(host), "route", "add", "default", "via", "10.78.2.1");
  }

  #powerOff(host: string): void {
    this.#network.ip(this.#space(host), "address", "flush", "dev", this.#end(host));
    this.#stopServer(host);
  }

  #startServer(host: string): void {
    this.#servers.set(host, this.#network.spawn(this.#space(host), [NODE, "-e", WEB], { stdio: "ignore" }));
  }

  #stopServer(host: string): void {
    this.#servers.get(host)?.kill("SIGKILL");
  }

  #startBox(): ChildProcess {
    const options = [
      "--config",
      this.#file("site.json"),
      "--data",
      this.#file("data"),
      "--listen",
      "127.0.0.1:0",
      "--log-level",
      "error",
    ];
    return this.#network.spawn(this.#space("box"), [...BOX_COMMAND, "run", ...options], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, ...bentClock(this.#fakeTime, this.#file("clock")) },
    });
  }

  async #hears(type: string, subject?: string): Promise<void> {
    const isIt = ({ event }: { event: CloudEvent }) =>
      event.type === type && (subject === undefined || (event.data as { subject?: string }).subject === subject);
    await waitFor(`${type} ${subject ?? ""}`, () => this.#ear?.events().some(isIt) || undefined, 60_000);
  }

  /** Waits until the box knows all hosts behind the switch, and their services, to be in a state. */
  async #allAre(host: string, service: string): Promise<void> {
    const areSo = () =>
      visitStore(this.#file("data"), (store) => {
        const { hosts, services } = store.load();
        return HOSTS.every((id) => hosts.get(id)?.hard === host && services.get(`${id}/web`)?.hard === service);
      });
    await waitFor(`hosts ${host}, services ${service}`, () => areSo() || undefined, 60_000);
  }

  #setClock(error: string): void {
    writeFileSync(this.#file("clock"), `${error}\n`);
  }

  #space(role: string): string {
    return this.#spaces.get(role) ?? "";
  }

  #end(host: string): string {
    return this.#ends.get(host) ?? "";
  }

  #file(name: string): string {
    return path.join(this.#folder, name);
  }
}

const SITE = {
  version: 1,
  customer: "acme",
  site: { id: "hq" },
  box: { id: "box-1" },
  defaults: { interval: "5s", retryInterval: "1s", timeout: "2s" },
  uplink: { targets: ["brokers"] },
  incidents: { resolveAfter: "0s" },
  hosts: [
    { id: "sw", address: SWITCH, hostCheck: { check: "ping", interval: "5s" } },
    ...HOSTS.map((id) => ({
      id,
      address: addressOf(id),
      parents: ["sw"],
      hostCheck: { check: "ping", interval: "5s" },
      services: [{ id: "web", check: "http", settings: { url: `http://${addressOf(id)}/` } }],
    })),
  ],
  relay: { brokers: [`mqtt://${BROKER}:1883`] },
};

function brokerConfig(folder: string): string {
  return `listener 1883 ${BROKER}\nallow_anonymous true\npersistence true\npersistence_location ${folder}/\nuser root\n`;
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
