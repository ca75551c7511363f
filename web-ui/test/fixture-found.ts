/** A discovery and its review on a fixture box: it looks for a moment, keeps what is chosen, and some answer another credential. */
import type { ChoicesOrder, DeviceChoice, ReviewDevice, ReviewView, TryView } from "#model/discovery-review.ts";
import { HOUR, type ScenarioName } from "./scenario-basics.ts";
import { foundChecks, foundDevices } from "./scenario-found.ts";

export interface FoundAnswer {
  readonly status: number;
  readonly document: unknown;
}

/** Boxes that have not looked around yet. */
const NOT_YET: readonly ScenarioName[] = ["empty", "first"];
/** Addresses that answer the credential that is tried. */
const ANSWER = 4;

export class FixtureFound {
  readonly #now: () => number;
  #devices: ReviewDevice[];
  #state: ReviewView["state"] = "none";
  #at: string | undefined;
  #try: TryView | undefined;
  /** Orders as they came, for tests. */
  readonly orders: { readonly path: string; readonly body: unknown }[] = [];
  readonly #chosen = new Map<string, DeviceChoice>();

  constructor(scenario: ScenarioName, now: () => number) {
    this.#now = now;
    this.#devices = foundDevices(scenario);
    if (!NOT_YET.includes(scenario)) this.#at = new Date(now() - HOUR).toISOString();
  }

  answer(method: string, path: string, body: unknown): FoundAnswer | undefined {
    const way = `${method} ${path.replace("/api/v1/discovery", "")}`;
    if (method !== "GET") this.orders.push({ path: way, body });
    if (way.startsWith("GET /review/")) return this.#detail(decodeURIComponent(path.split("/").at(-1) ?? ""));
    switch (way) {
      case "GET /review":
        return { status: 200, document: this.#look() };
      case "PUT /review":
        this.#choose((body as ChoicesOrder).devices);
        return { status: 200, document: this.#view() };
      case "POST ":
        this.#state = "running";
        return { status: 202, document: { state: "running" } };
      case "DELETE ":
        this.#state = "cancelled";
        return { status: 202, document: { state: "running" } };
      case "POST /try":
        this.#try = { state: "running", asked: 6, done: 2, answered: [], silent: [], refused: 0 };
        return { status: 202, document: this.#try };
      case "POST /watch":
        return this.#watch();
      default:
        return undefined;
    }
  }

  /** Each look finds it further. */
  #look(): ReviewView {
    const view = this.#view();
    if (this.#state === "running") {
      this.#state = "done";
      this.#at = new Date(this.#now()).toISOString();
    }
    if (this.#try?.state === "running") this.#finishTry();
    return view;
  }

  #finishTry(): void {
    const mute = this.#devices.filter(({ stand }) => stand === "unreadable");
    const [answered, silent] = [mute.slice(0, ANSWER), mute.slice(ANSWER)].map((some) =>
      some.map(({ address }) => address),
    );
    this.#try = { state: "done", asked: 6, done: 6, answered: answered ?? [], silent: silent ?? [], refused: 0 };
    this.#devices = this.#devices.map((device) =>
      answered?.includes(device.address) === true
        ? { ...device, stand: "ready", take: true, checks: 9, remarks: [], answers: { ...device.answers, snmp: true } }
        : device,
    );
  }

  #choose(devices: readonly DeviceChoice[]): void {
    for (const { address, ...choice } of devices) {
      this.#chosen.set(address, { ...this.#chosen.get(address), address, ...choice });
      this.#devices = this.#devices.map((device) => {
        if (device.address !== address) return device;
        const { without, name, take = device.take, group = device.group, criticality = device.criticality } = choice;
        const shown = name === undefined ? device.name : name === "" ? device.proposedName : name;
        const checks = without === undefined ? device.checks : foundChecks(device).length - without.length;
        return { ...device, take, criticality, checks, name: shown, ...(group === undefined ? {} : { group }) };
      });
    }
  }

  #detail(address: string): FoundAnswer {
    const found = this.#devices.find((device) => device.address === address);
    if (found === undefined) return { status: 404, document: { status: 404, code: "notFound" } };
    const without = this.#chosen.get(address)?.without ?? [];
    const checks = foundChecks(found).map((check) => ({ ...check, take: !without.includes(check.id) }));
    return { status: 200, document: { address, checks } };
  }

  #watch(): FoundAnswer {
    const taken = this.#devices.filter(({ take }) => take);
    const checks = taken.reduce((sum, device) => sum + device.checks, 0);
    return { status: 200, document: { hosts: taken.length, extended: 0, checks, digest: "00" } };
  }

  #view(): ReviewView {
    const isRunning = this.#state === "running";
    return {
      revision: 1,
      readOnly: false,
      state: this.#state,
      ...(isRunning
        ? {
            progress: {
              phase: "look",
              addresses: 254,
              swept: 254,
              found: 52,
              looked: 31,
              packets: 4000,
              groups: { network: 12, servers: 8, printers: 11 },
            },
          }
        : {}),
      ...(this.#try === undefined ? {} : { try: this.#try }),
      ownNetworks: ["192.168.10.0/24"],
      ownAddresses: ["192.168.10.9"],
      credentials: this.#at === undefined ? [] : [{ name: "lan", version: "2c", inForce: false }],
      ...(this.#at === undefined
        ? {}
        : { found: { at: this.#at, networks: ["192.168.10.0/24"], addresses: 254, seconds: 41, more: 0 } }),
      watchedHosts: 1,
      watchedChecks: 3,
      groups: ["network", "servers", "storage", "power", "printers", "cameras", "phones", "workstations"],
      devices: this.#at === undefined ? [] : this.#devices,
    };
  }
}
