/**
 * A site whose hosts fail and recover: six hosts at the box's own cable and four behind a switch, each an address that answers
 * or not, each with a web server; and the box, a real one, in a namespace of its own. Needs root.
 */
import type { ChildProcess } from "node:child_process";
import { openSync, closeSync } from "node:fs";
import path from "node:path";
import { BOX_COMMAND, startBeside } from "./box-command.ts";
import type { Chance } from "../lib/chance.ts";
import { Ledger } from "./ledger.ts";
import type { WebMode } from "./site-hosts.ts";
import type { TestNetwork } from "./test-network.ts";

export const BROKERS_ADDRESS = "10.79.1.2";
const SWITCH = "10.79.4.2";
const NEAR = ["h1", "h2", "h3", "h4", "h5", "h6"];
const FAR = ["f1", "f2", "f3", "f4"];
const HOSTS = [...NEAR, ...FAR];

const addressOf = (host: string): string => `10.79.${NEAR.includes(host) ? 2 : 3}.${10 + Number(host.slice(1))}`;

/** Whose failing excuses the subject's: its own, its host's, that of the switch before it. */
export function causesOf(subject: string): readonly string[] {
  const [host = ""] = subject.split("/");
  return [...new Set([subject, host, ...(FAR.includes(host) ? ["sw"] : [])])];
}

export class KillSite {
  readonly ledger = new Ledger();
  /** Where the box and the brokers are. */
  readonly box: string;
  readonly soc: string;
  readonly #network: TestNetwork;
  readonly #spaces: Readonly<Record<"near" | "far" | "sw", string>>;
  readonly #ends: { near: string; far: string; sw: string };
  readonly #webs: Partial<Record<"near" | "far", ChildProcess>> = {};

  constructor(network: TestNetwork) {
    this.#network = network;
    this.box = network.makeSpace("box");
    this.soc = network.makeSpace("soc");
    const [near, far, sw] = ["near", "far", "sw"].map((role) => network.makeSpace(role)) as [string, string, string];
    this.#spaces = { near, far, sw };
    network.connect(this.box, "10.79.1.1/30", this.soc, `${BROKERS_ADDRESS}/30`);
    const [, nearEnd] = network.connect(this.box, "10.79.2.1/24", near, "10.79.2.254/24");
    const [, swEnd] = network.connect(this.box, "10.79.4.1/30", sw, `${SWITCH}/30`);
    const [, farEnd] = network.connect(sw, "10.79.3.1/24", far, "10.79.3.254/24");
    this.#ends = { near: nearEnd, far: farEnd, sw: swEnd };
    network.ip(this.box, "route", "add", "10.79.3.0/24", "via", SWITCH);
    network.run(sw, ["sysctl", "-qw", "net.ipv4.ip_forward=1"]);
    network.ip(sw, "route", "add", "10.79.2.0/24", "via", "10.79.4.1");
    network.ip(far, "route", "add", "default", "via", "10.79.3.1");
    for (const space of [near, far]) network.run(space, ["sysctl", "-qw", "net.ipv4.ip_nonlocal_bind=1"]);
    for (const host of HOSTS) this.#plug(host, true);
  }

  async open(): Promise<void> {
    for (const side of ["near", "far"] as const)
      this.#webs[side] = await startBeside(this.#network, this.#spaces[side], "site-hosts.ts");
    for (const host of HOSTS) this.#setWeb(host, "well");
  }

  get subjects(): string[] {
    return ["sw", ...HOSTS, ...HOSTS.map((host) => `${host}/web`)];
  }

  /** Breaks or mends one subject that has been as it is for long enough, so that nothing flaps. Returns what it did. */
  changeOne(chance: Chance): string | undefined {
    const now = Date.now();
    const ripe = this.subjects.filter((subject) => {
      const age = now - this.ledger.changedAt(subject);
      return this.ledger.isBad(subject) ? age > 6000 : age > 25_000;
    });
    const broken = ripe.filter((subject) => this.ledger.isBad(subject));
    // Half of the changes mend, so that about as much is broken as can be broken at a time.
    const subject = broken.length > 0 && chance.share() < 0.5 ? chance.of(broken) : chance.of(ripe);
    if (subject === undefined || (subject === "sw" && chance.share() < 0.6)) return undefined;
    return this.set(subject, !this.ledger.isBad(subject), chance);
  }

  set(subject: string, isBad: boolean, chance: Chance): string {
    let how = isBad ? "gone" : "well";
    // What begins is noted before it can show, what ends after it has ended.
    if (isBad) this.ledger.set(subject, true);
    if (subject.endsWith("/web")) {
      const mode: WebMode = isBad ? (chance.of(["refusing", "failing", "hanging"] as const) ?? "failing") : "well";
      this.#setWeb(subject.slice(0, -4), mode);
      how = mode;
    } else if (subject === "sw") this.#plugSwitch(!isBad);
    else this.#plug(subject, !isBad);
    if (!isBad) this.ledger.set(subject, false);
    return `${subject} ${how}`;
  }

  mendAll(chance: Chance): void {
    for (const subject of this.subjects) if (this.ledger.isBad(subject)) this.set(subject, false, chance);
  }

  config(brokers: readonly string[], files: Readonly<Record<string, string>>): object {
    return {
      version: 1,
      customer: "acme",
      site: { id: "hq" },
      box: { id: "box-1" },
      defaults: { interval: "2s", retryInterval: "1s", timeout: "1500ms", attempts: 2 },
      uplink: { targets: ["brokers"] },
      incidents: { resolveAfter: "0s", startupGrace: "4s" },
      hosts: [
        { id: "sw", address: SWITCH, hostCheck: { check: "ping", interval: "2s" } },
        ...HOSTS.map((id) => ({
          id,
          address: addressOf(id),
          ...(FAR.includes(id) ? { parents: ["sw"] } : {}),
          hostCheck: { check: "ping", interval: "2s" },
          services: [{ id: "web", check: "http", settings: { url: `http://${addressOf(id)}/` } }],
        })),
      ],
      relay: { brokers, tls: files },
    };
  }

  startBox(folder: string): ChildProcess {
    const log = openSync(path.join(folder, "box.log"), "a");
    const options = ["--config", path.join(folder, "site.json"), "--data", path.join(folder, "data")];
    const child = this.#network.spawn(
      this.box,
      [...BOX_COMMAND, "run", ...options, "--listen", "127.0.0.1:0", "--log-level", "warn"],
      {
        stdio: ["ignore", log, log],
        env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, "compiled"), MALLOC_ARENA_MAX: "1" },
      },
    );
    closeSync(log);
    return child;
  }

  #setWeb(host: string, mode: WebMode): void {
    this.#webs[NEAR.includes(host) ? "near" : "far"]?.send([addressOf(host), mode]);
  }

  #plug(host: string, isThere: boolean): void {
    const side = NEAR.includes(host) ? "near" : "far";
    const verb = isThere ? "add" : "del";
    this.#network.ip(this.#spaces[side], "address", verb, `${addressOf(host)}/32`, "dev", this.#ends[side]);
  }

  #plugSwitch(isThere: boolean): void {
    const { sw } = this.#spaces;
    this.#network.ip(sw, "address", isThere ? "add" : "del", `${SWITCH}/30`, "dev", this.#ends.sw);
    if (isThere) this.#network.ip(sw, "route", "add", "10.79.2.0/24", "via", "10.79.4.1");
  }
}
