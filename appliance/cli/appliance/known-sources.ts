/**
 * Whose an address or a name is among the hosts of the site: as configured, as names lead to, and as the devices say of their other
 * interfaces. Names are asked for now and then, in the background.
 */
import { isIP } from "node:net";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { plainAddress } from "#lib/plain-address.ts";
import type { Host, Site } from "#model/site.ts";

/** How often where names lead to is asked anew. */
const RESOLVE_EVERY_MS = 300_000;
/** How often it is asked whether devices have said something else. */
const LEARN_EVERY_MS = 30_000;
const NONE: ReadonlyMap<string, string> = new Map();

export class KnownSources {
  readonly #resolve: (name: string) => Promise<readonly string[]>;
  readonly #clock: TimerClock;
  #hosts: readonly Host[] = [];
  #byAddress = new Map<string, string>();
  #byName = new Map<string, string>();
  #relays: ReadonlySet<string> = new Set();
  /** Addresses of other interfaces, with the host whose they are, as last told. */
  #learned: ReadonlyMap<string, string> = NONE;
  /** Of hosts that are configured by a name: where that led to. */
  #resolved = new Map<string, readonly string[]>();
  readonly #askLearned: () => ReadonlyMap<string, string>;
  #timers: readonly Timer[] = [];

  /**
   * @param resolve all addresses of a name; rejected where it has none
   * @param learned hosts by the addresses that devices say are theirs: another map where something is otherwise
   */
  constructor(
    resolve: (name: string) => Promise<readonly string[]>,
    clock: TimerClock,
    learned: () => ReadonlyMap<string, string> = () => NONE,
  ) {
    this.#askLearned = learned;
    this.#resolve = resolve;
    this.#clock = clock;
  }

  use({ hosts, syslog }: Site): void {
    this.#hosts = hosts;
    this.#relays = new Set((syslog?.relays ?? []).map(canonical));
    this.#learned = this.#askLearned();
    this.#index();
    void this.#refresh();
  }

  start(): void {
    this.#timers = [
      this.#clock.every(RESOLVE_EVERY_MS, () => void this.#refresh(), { idle: true }),
      this.#clock.every(LEARN_EVERY_MS, () => this.#learn(), { idle: true }),
    ];
  }

  stop(): void {
    for (const timer of this.#timers) timer.cancel();
  }

  /** An address that is configured belongs to whom it is configured for, whatever a device says. */
  #learn(): void {
    const learned = this.#askLearned();
    if (learned === this.#learned) return;
    this.#learned = learned;
    this.#index();
  }

  /** Whether it is a host, or passes lines of others on. */
  knows(address: string): boolean {
    return this.#byAddress.has(address) || this.#relays.has(address);
  }

  /**
   * The host that one of these means, the first that means any. @param from address it came from: what a relay sends is not
   * its own, where its words name another host
   */
  hostOf(about: readonly string[], from: string): string | undefined {
    const all = this.#relays.has(from) ? [...about.filter((one) => one !== from), from] : about;
    for (const one of all) {
      const host = isIP(one) === 0 ? this.#byName.get(one.toLowerCase()) : this.#byAddress.get(canonical(one));
      if (host !== undefined) return host;
    }
    return undefined;
  }

  #index(): void {
    this.#byAddress = new Map();
    this.#byName = new Map();
    const addTo = (map: Map<string, string>, key: string, id: string) => void (map.has(key) || map.set(key, id));
    for (const { id, name, address } of this.#hosts) {
      for (const one of isIP(address) === 0 ? (this.#resolved.get(address) ?? []) : [address])
        addTo(this.#byAddress, canonical(one), id);
      for (const one of [id, name, ...(isIP(address) === 0 ? [address] : [])])
        addTo(this.#byName, one.toLowerCase(), id);
    }
    const ids = new Set(this.#hosts.map(({ id }) => id));
    for (const [address, id] of this.#learned) if (ids.has(id)) addTo(this.#byAddress, canonical(address), id);
    // The first part of a name in the domain is the name without one, unless a host is called so.
    for (const { id, address } of this.#hosts)
      if (isIP(address) === 0) addTo(this.#byName, address.toLowerCase().split(".")[0] ?? "", id);
  }

  async #refresh(): Promise<void> {
    const names = [...new Set(this.#hosts.map(({ address }) => address).filter((address) => isIP(address) === 0))];
    if (names.length === 0) return;
    await Promise.all(
      names.map(async (name) => {
        try {
          this.#resolved.set(name, await this.#resolve(name));
        } catch {
          // where it led to before counts on
        }
      }),
    );
    this.#index();
  }
}

/** One form for each address. */
function canonical(address: string): string {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain;
  try {
    return new URL(`http://[${plain}]/`).hostname.slice(1, -1);
  } catch {
    return plain.toLowerCase();
  }
}
