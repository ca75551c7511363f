/**
 * Plays a timeline over the wire, in real time and with short spans: the box in one network namespace, the LAN with all its
 * hosts in another, a cable between them, and a real broker that says what was told. Needs root, iproute2, mosquitto.
 */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseDuration } from "../../appliance/grammars/duration.ts";
import type { SnmpValue } from "../../appliance/snmp/client.ts";
import { BOX_COMMAND, NODE, TOP } from "../torture/box-command.ts";
import { connect, type Ear } from "../torture/soc-ear.ts";
import { endProcess, TestNetwork, waitFor } from "../torture/test-network.ts";
import { visitStore } from "../torture/visit-store.ts";
import { doorOf, hostOf } from "./make-site.ts";
import { answersInSpace, askInSpace, beatOf, makeToken, readAnswer, requestOf } from "./technician.ts";
import type { Order, PlainValue } from "./lan-hosts.ts";
import {
  FAR,
  type HostDoc,
  type Pace,
  type SiteDoc,
  type Span,
  type Stage,
  type Timeline,
  type ToldEvent,
} from "./stage.ts";

const BROKER = "127.0.0.1";
const LISTEN = "127.0.0.1:8080";
/** How long anything is waited for that must come. */
const LIMIT_MS = 180_000;

const PACE: Pace = {
  stage: "wire",
  defaults: { interval: "3s", retryInterval: "1s", attempts: 2, timeout: "2s" },
  incidents: { resolveAfter: "3s", startupGrace: "60s" },
  // Several hundred hosts on one busy machine lose an echo now and then, and take their time: no timeline is about that.
  hostCheck: {
    check: "ping",
    interval: "2s",
    thresholds: { lossPercent: { warning: "100" }, roundTripMs: { warning: "60000" } },
  },
};

/** Everything the broker was told after the box had looked at everything once. */
export async function playOverWire(timeline: Timeline): Promise<ToldEvent[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-timeline-"));
  const network = new TestNetwork();
  try {
    const stage = new WireStage(timeline, folder, network);
    await stage.open();
    await timeline.play(stage);
    return await stage.told();
  } finally {
    await network.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

class WireStage implements Stage {
  readonly pace = PACE;
  readonly #timeline: Timeline;
  readonly #folder: string;
  readonly #network: TestNetwork;
  readonly #boxSpace: string;
  readonly #lanSpace: string;
  readonly #lanEnd: string;
  readonly #hosts: ChildProcess;
  readonly #obeyed: AsyncIterator<string>;
  #site: SiteDoc;
  #ear: Ear | undefined;
  #box: ChildProcess | undefined;
  #from = 0;
  #token = "";

  constructor(timeline: Timeline, folder: string, network: TestNetwork) {
    this.#timeline = timeline;
    this.#folder = folder;
    this.#network = network;
    this.#site = timeline.site(PACE);
    this.#boxSpace = network.makeSpace("box");
    this.#lanSpace = network.makeSpace("lan");
    [, this.#lanEnd] = network.connect(this.#boxSpace, "10.79.255.2/16", this.#lanSpace, "10.79.255.1/16");
    network.ip(this.#boxSpace, "route", "add", "default", "via", "10.79.255.1");
    this.#hosts = network.spawn(this.#lanSpace, [NODE, path.join(import.meta.dirname, "lan-hosts.ts")], {
      stdio: ["pipe", "pipe", "inherit"],
      cwd: TOP,
    });
    if (this.#hosts.stdout === null) throw new Error("the hosts say nothing");
    this.#obeyed = createInterface({ input: this.#hosts.stdout })[Symbol.asyncIterator]();
  }

  async open(): Promise<void> {
    this.#addresses("add", [...FAR, ...this.#site.hosts.map(({ address }) => address)]);
    for (const host of this.#site.hosts) await this.#furnish(host);
    writeFileSync(this.#at("mosquitto.conf"), `listener 1883 ${BROKER}\nallow_anonymous true\nuser root\n`);
    this.#network.spawn(this.#boxSpace, ["mosquitto", "-c", this.#at("mosquitto.conf")]);
    this.#ear = await connect(this.#network, this.#boxSpace, BROKER);
    this.#token = makeToken(this.#at("data"));
    this.#startBox();
    await waitFor("the first look at everything", () => this.#isLookedAt() || undefined, LIMIT_MS);
    await this.pass({ long: "0s", short: "10s" });
    this.#from = this.#latest();
  }

  async told(): Promise<ToldEvent[]> {
    // What was decided last is stored a moment later.
    await this.pass({ long: "0s", short: "3s" });
    const last = this.#latest();
    const heard = () => this.#ear?.events().map(({ event }) => event) ?? [];
    await waitFor(
      "the newest event at the broker",
      () => heard().some((one) => Number(one.sequence) >= last) || undefined,
      LIMIT_MS,
    );
    const firsts = new Map(heard().map((event) => [event.id, event]));
    return [...firsts.values()]
      .filter(({ sequence }) => Number(sequence) > this.#from)
      .map(({ type, subject, data }) => ({ type, subject: subject ?? "", data }));
  }

  async pass(span: Span): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, parseDuration(span.short)));
  }

  async die(...hosts: readonly string[]): Promise<void> {
    this.#addresses("del", this.#addressesOf(hosts));
  }

  async live(...hosts: readonly string[]): Promise<void> {
    this.#addresses("add", this.#addressesOf(hosts));
  }

  async refuse(...services: readonly string[]): Promise<void> {
    for (const service of services) await this.#order({ do: "refuse", ...doorOf(this.#site, service) });
  }

  async serve(...services: readonly string[]): Promise<void> {
    for (const service of services) await this.#order({ do: "serve", ...doorOf(this.#site, service) });
  }

  async say(host: string, oid: string, value: SnmpValue): Promise<void> {
    await this.#order({ do: "say", address: hostOf(this.#site, host).address, oid, value: plain(value) });
  }

  async cutLine(): Promise<void> {
    this.#addresses("del", FAR);
  }

  async mendLine(): Promise<void> {
    this.#addresses("add", FAR);
  }

  async pullCable(): Promise<void> {
    this.#network.ip(this.#lanSpace, "link", "set", this.#lanEnd, "down");
  }

  async plugCable(): Promise<void> {
    this.#network.ip(this.#lanSpace, "link", "set", this.#lanEnd, "up");
  }

  async reconfigure(change: (site: SiteDoc) => SiteDoc): Promise<void> {
    this.#site = change(this.#site);
    this.#write();
    this.#box?.kill("SIGHUP");
  }

  momentAfter(span: Span): string {
    return new Date(Date.now() + parseDuration(span.short)).toISOString();
  }

  /** Asked from within the box's namespace. */
  async command(method: string, at: string, body?: object): Promise<unknown> {
    const request = requestOf(`http://${LISTEN}`, this.#token, method, at, body);
    const [answer] = await askInSpace(this.#boxSpace, [request]);
    return answer;
  }

  async beat(token: string, word: string): Promise<void> {
    const answers = await answersInSpace(this.#boxSpace, [beatOf(`http://${LISTEN}`, token, word)]);
    for (const [status] of answers) readAnswer(status, "");
  }

  async restart(): Promise<void> {
    if (this.#box !== undefined) await endProcess(this.#box);
    this.#startBox();
  }

  #startBox(): void {
    this.#write();
    const words = ["run", "--config", this.#at("site.json"), "--data", this.#at("data"), "--listen", LISTEN];
    this.#box = this.#network.spawn(this.#boxSpace, [...BOX_COMMAND, ...words, "--log-level", "error"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }

  #write(): void {
    writeFileSync(
      this.#at("site.json"),
      JSON.stringify({ ...this.#site, relay: { brokers: [`mqtt://${BROKER}:1883`] } }),
    );
  }

  async #furnish(host: HostDoc): Promise<void> {
    const { address } = host;
    for (const { settings } of host.services ?? []) {
      const { port } = (settings ?? {}) as { port?: number };
      if (port !== undefined) await this.#order({ do: "serve", address, port });
    }
    const agent = this.#timeline.agents?.[host.id];
    if (agent === undefined) return;
    const values = Object.fromEntries(Object.entries(agent).map(([oid, value]) => [oid, plain(value)]));
    await this.#order({ do: "agent", address, values });
  }

  async #order(order: Order): Promise<void> {
    this.#hosts.stdin?.write(`${JSON.stringify(order)}\n`);
    const { done } = await this.#obeyed.next();
    if (done === true) throw new Error(`the hosts have ended over ${JSON.stringify(order)}`);
  }

  #isLookedAt(): boolean {
    return (
      visitStore(this.#at("data"), (store) => {
        const { hosts } = store.load();
        return this.#site.hosts.every(({ id }) => (hosts.get(id)?.hard ?? "pending") !== "pending");
      }) ?? false
    );
  }

  #latest(): number {
    return visitStore(this.#at("data"), (store) => store.events.latest()) ?? 0;
  }

  #addressesOf(hosts: readonly string[]): string[] {
    return hosts.map((host) => hostOf(this.#site, host).address);
  }

  /** All at the same moment, as far as the kernel can. */
  #addresses(what: "add" | "del", addresses: readonly string[]): void {
    const lines = addresses.map((address) => `address ${what} ${address}/32 dev ${this.#lanEnd}\n`);
    writeFileSync(this.#at("batch"), lines.join(""));
    this.#network.ip(this.#lanSpace, "-batch", this.#at("batch"));
  }

  #at(name: string): string {
    return path.join(this.#folder, name);
  }
}

function plain({ type, value }: SnmpValue): PlainValue {
  return { type, value: typeof value === "number" ? value : value.toString() };
}
