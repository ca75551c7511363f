/**
 * A site for hardships: a box and four hosts on one segment, a gateway with the site's resolver, and beyond it the operations
 * centre's broker and a web server, both known by name. Everything is real. Needs root.
 */
import { execFileSync, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CloudEvent } from "#model/event.ts";
import { makeAuthority } from "#relay/testing/certificates.ts";
import { PORTAL_HTTP, PORTAL_TLS, type PortalMode, type ResolverMode, type ServersOptions } from "./hard-servers.ts";
import { isOver } from "./received.ts";
import type { WebMode } from "./site-hosts.ts";
import { connect, type Ear } from "./soc-ear.ts";
import { BOX_COMMAND, startBeside } from "./box-command.ts";
import { endProcess, TestNetwork, waitFor } from "./test-network.ts";
import { visitStore } from "./visit-store.ts";

export const BOX = "10.81.1.1";
export const GATEWAY = "10.81.1.254";
const BROKER = "10.81.9.2";
const CLOUD = "10.81.9.3";
const HOSTS = ["h1", "h2", "h3", "h4"] as const;
export const hostAddress = (host: string): string => `10.81.1.1${host.slice(1)}`;

const FIRST_LOOKS_MS = 6000;

/** Of the box's process. */
export interface BoxManner {
  /** What stands before the program: a limit, another user. */
  readonly before?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export class HardSite {
  readonly network = new TestNetwork();
  /** The box's data folder. */
  data: string;
  readonly folder = mkdtempSync(path.join(tmpdir(), "vedetta-hard-"));
  readonly #spaces: Readonly<Record<"box" | "wire" | "lan" | "rogue" | "gateway" | "beyond", string>>;
  readonly #ends: Record<string, string> = {};
  manner: BoxManner = {};
  readonly #intruding = new Set<string>();
  #webs: ChildProcess | undefined;
  #clouds: ChildProcess | undefined;
  #servers: ChildProcess | undefined;
  #ear: Ear | undefined;
  #box: ChildProcess | undefined;
  #isKept = false;
  #starts = 0;
  /** How often the box ended by itself and was started again, as systemd does. */
  restarts = 0;

  constructor() {
    this.data = this.file("data");
    const roles = ["box", "wire", "lan", "rogue", "gateway", "beyond"] as const;
    this.#spaces = Object.fromEntries(roles.map((role) => [role, this.network.makeSpace(role)])) as Record<
      (typeof roles)[number],
      string
    >;
  }

  async open(): Promise<this> {
    this.#cable();
    writeFileSync(this.file("site.json"), JSON.stringify(this.#config()));
    const { lan, beyond, gateway } = this.#spaces;
    const authority = makeAuthority("hardships", "DNS:broker.example");
    const stranger = makeAuthority("portal", `IP:${GATEWAY}`);
    this.#writeBroker(authority);
    mkdirSync(`/etc/netns/${this.#spaces.box}`, { recursive: true });
    writeFileSync(
      `/etc/netns/${this.#spaces.box}/resolv.conf`,
      `nameserver ${GATEWAY}\noptions timeout:2 attempts:2\n`,
    );
    this.network.spawn(beyond, ["mosquitto", "-c", this.file("mosquitto.conf")], { stdio: "ignore" });
    this.#ear = await connect(this.network, beyond, "127.0.0.1");
    this.#webs = await startBeside(this.network, lan, "site-hosts.ts");
    this.#clouds = await startBeside(this.network, beyond, "site-hosts.ts");
    const options: ServersOptions = {
      address: GATEWAY,
      names: { "broker.example": BROKER, "cloud.example": CLOUD },
      ...stranger.server,
    };
    this.#servers = await startBeside(this.network, gateway, "hard-servers.ts", JSON.stringify(options));
    for (const host of HOSTS) this.setWeb(host, "well");
    this.#clouds.send([CLOUD, "well"]);
    return this;
  }

  /** The last lines of what the box logged. */
  logTail(lines: number): string {
    return readLog(this.file("box.log")).trimEnd().split("\n").slice(-lines).join("\n");
  }

  get boxSpace(): string {
    return this.#spaces.box;
  }

  get boxPid(): number {
    return this.#box?.pid ?? 0;
  }

  get heard(): readonly CloudEvent[] {
    return this.#ear?.events().map(({ event }) => event) ?? [];
  }

  /** @param isKept started again whenever it ends by itself */
  startBox(isKept = false): void {
    this.#isKept = isKept;
    this.#starts += 1;
    const { before = [], env = {} } = this.manner;
    const log = openSync(this.file("box.log"), "a");
    const words = ["run", "--config", this.file("site.json"), "--data", this.data, "--listen", "127.0.0.1:0"];
    const box = this.network.spawn(this.#spaces.box, [...before, ...BOX_COMMAND, ...words, "--log-level", "warn"], {
      stdio: ["ignore", log, log],
      env: { ...process.env, ...env },
    });
    closeSync(log);
    this.#box = box;
    box.once("exit", () => {
      if (this.#box !== box) return;
      this.restarts += 1;
      if (this.#isKept) setTimeout(() => this.#isKept && this.startBox(true), 1000);
    });
  }

  /** Waits until the newest box has said that it watches, and has had time for its first looks. */
  async isWatching(): Promise<void> {
    const said = (): number => readLog(this.file("box.log")).split("Vedetta watches").length - 1;
    await waitFor("that it watches", () => said() >= this.#starts || undefined, 120_000);
    await new Promise((resolve) => setTimeout(resolve, FIRST_LOOKS_MS));
  }

  /** Whether its store has an open incident of a subject; undefined: it cannot be asked now. */
  hasOpen(subject: string): boolean | undefined {
    return visitStore(this.data, (store) =>
      store.incidents({ limit: 100 }).some((one) => one.subject === subject && !isOver(one)),
    );
  }

  async stopBox(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    const box = this.#box;
    this.#box = undefined;
    this.#isKept = false;
    if (box !== undefined) await endProcess(box, signal);
  }

  setWeb(host: string, mode: WebMode): void {
    this.#webs?.send([hostAddress(host), mode]);
  }

  /** A host's address, there or gone. */
  plug(host: string, isThere: boolean, space: "lan" | "rogue" = "lan", address = hostAddress(host)): void {
    const verb = isThere ? "add" : "del";
    this.network.ip(this.#spaces[space], "address", verb, `${address}/32`, "dev", this.#ends[space] ?? "");
  }

  plugGateway(isThere: boolean): void {
    const { gateway } = this.#spaces;
    this.network.ip(gateway, "address", isThere ? "add" : "del", `${GATEWAY}/24`, "dev", this.#ends["gateway"] ?? "");
  }

  /** Somebody else on the segment has this address too, and says so to everybody. */
  intrude(address: string, isThere: boolean, manner: "asks" | "silent" = "asks"): void {
    if (this.#intruding.has(address) !== isThere) this.plug("", isThere, "rogue", address);
    if (isThere) this.#intruding.add(address);
    else this.#intruding.delete(address);
    if (!isThere || manner === "silent") return;
    // Asking for others under this address, it makes them take it for its owner.
    for (const other of [BOX, GATEWAY, ...HOSTS.map(hostAddress)].filter((one) => one !== address)) {
      this.network.spawn(this.#spaces.rogue, ["ping", "-q", "-c", "1", "-W", "1", "-I", address, other], {
        stdio: "ignore",
      });
    }
  }

  setResolver(mode: ResolverMode): void {
    this.#servers?.send(["resolver", mode]);
  }

  /** What is sent through the gateway is answered by its portal; undefined: no more. */
  setPortal(mode: PortalMode | undefined): void {
    const { gateway } = this.#spaces;
    if (mode === undefined) {
      this.network.run(gateway, ["nft", "delete", "table", "ip", "portal"]);
      return;
    }
    this.#servers?.send(["portal", mode]);
    const rules = [
      "add table ip portal",
      "add chain ip portal before { type nat hook prerouting priority -100 ; }",
      "add chain ip portal through { type filter hook forward priority 0 ; policy drop ; }",
      `add rule ip portal before iifname ${this.#ends["gateway"]} tcp dport 80 dnat to ${GATEWAY}:${PORTAL_HTTP}`,
      `add rule ip portal before iifname ${this.#ends["gateway"]} tcp dport { 443, 8883 } dnat to ${GATEWAY}:${PORTAL_TLS}`,
    ];
    this.network.run(gateway, ["nft", rules.join("\n")]);
  }

  /** Large packets to the outside vanish, and nobody says so. */
  setBlackHole(isThere: boolean): void {
    const { gateway } = this.#spaces;
    this.network.ip(gateway, "link", "set", this.#ends["outside"] ?? "", "mtu", isThere ? "600" : "1500");
    const rule = isThere
      ? "add table ip hole\nadd chain ip hole out { type filter hook output priority 0 ; }\nadd rule ip hole out icmp type destination-unreachable drop"
      : "delete table ip hole";
    this.network.run(gateway, ["nft", rule]);
  }

  file(name: string): string {
    return path.join(this.folder, name);
  }

  async close(): Promise<void> {
    await this.stopBox("SIGKILL");
    await this.network.stop();
    if (existsSync(this.file("disk"))) execFileSync("umount", ["--lazy", this.file("disk")]);
    rmSync(`/etc/netns/${this.#spaces.box}`, { recursive: true, force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }

  #cable(): void {
    const { box, wire, lan, rogue, gateway, beyond } = this.#spaces;
    const { network } = this;
    network.ip(wire, "link", "add", "br0", "type", "bridge");
    network.ip(wire, "link", "set", "br0", "up");
    const ends = { box, lan, rogue, gateway };
    const addresses = { box: `${BOX}/24`, lan: "10.81.1.253/24", rogue: "10.81.1.252/24", gateway: `${GATEWAY}/24` };
    for (const [role, space] of Object.entries(ends)) {
      const address = addresses[role as keyof typeof addresses];
      const [port, end] = network.connect(wire, "10.81.200.1/32", space, address);
      network.ip(wire, "address", "flush", "dev", port);
      network.ip(wire, "link", "set", port, "master", "br0");
      this.#ends[role] = end;
    }
    const [outside] = network.connect(gateway, "10.81.9.1/24", beyond, `${BROKER}/24`);
    this.#ends["outside"] = outside;
    network.ip(beyond, "address", "add", `${CLOUD}/32`, "dev", "lo");
    network.ip(beyond, "route", "add", "default", "via", "10.81.9.1");
    network.ip(gateway, "route", "add", `${CLOUD}/32`, "via", BROKER);
    network.run(gateway, ["sysctl", "-qw", "net.ipv4.ip_forward=1"]);
    for (const space of [lan, beyond]) network.run(space, ["sysctl", "-qw", "net.ipv4.ip_nonlocal_bind=1"]);
    network.ip(box, "route", "add", "default", "via", GATEWAY);
    for (const host of HOSTS) this.plug(host, true);
  }

  #config(): object {
    const web = (url: string): object => ({ id: "web", check: "http", settings: { url } });
    return {
      version: 1,
      customer: "acme",
      site: { id: "hq" },
      box: { id: "box-1" },
      defaults: { interval: "2s", retryInterval: "1s", timeout: "1500ms", attempts: 3 },
      uplink: { targets: ["gateway", "resolvers", "brokers"] },
      incidents: { resolveAfter: "0s", startupGrace: "4s" },
      hosts: [
        { id: "gw", address: GATEWAY, hostCheck: { check: "ping", interval: "2s" } },
        ...HOSTS.map((id) => ({
          id,
          address: hostAddress(id),
          hostCheck: { check: "ping", interval: "2s" },
          services: [web(`http://${hostAddress(id)}/`)],
        })),
        {
          id: "cloud",
          address: "cloud.example",
          parents: ["gw"],
          hostCheck: "none",
          services: [web("http://cloud.example/")],
        },
      ],
      relay: { brokers: ["mqtts://broker.example:8883"], tls: { ca: this.file("ca.pem") } },
    };
  }

  #writeBroker({ ca, server }: ReturnType<typeof makeAuthority>): void {
    const files = { "ca.pem": ca, "server.pem": server.certificate, "server.key": server.key };
    for (const [name, text] of Object.entries(files)) writeFileSync(this.file(name), text);
    mkdirSync(this.file("broker"));
    const lines = [
      "listener 1883 127.0.0.1",
      `listener 8883 ${BROKER}`,
      `certfile ${this.file("server.pem")}`,
      `keyfile ${this.file("server.key")}`,
      "allow_anonymous true",
      "persistence true",
      `persistence_location ${this.file("broker")}/`,
      "max_queued_messages 0",
      "user root",
    ];
    writeFileSync(this.file("mosquitto.conf"), `${lines.join("\n")}\n`);
  }

  /** Waits until the operations centre has an event that fits. */
  hear(what: string, fits: (event: CloudEvent) => boolean, limitMs = 120_000): Promise<CloudEvent> {
    return waitFor(what, () => this.heard.find(fits), limitMs);
  }
}

function readLog(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
