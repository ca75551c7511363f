/** From which addresses something is taken: networks of the setting, or else private ones and those that the box is in. */
import { BlockList, isIP } from "node:net";
import type { Clock } from "#lib/clock.ts";
import { readInterfaces } from "#lib/interfaces.ts";

/** Networks that nobody outside can send from. Sources: RFC 1918, 3927, 4193, 4291, 6598. */
const LOCAL = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "169.254.0.0/16",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "fc00::/7",
  "fe80::/10",
  "::1/128",
];

/** The box's own networks may come later than a listener; they are looked up so often at most. */
const OWN_EVERY_MS = 5000;

export class AllowedSources {
  readonly #list: BlockList;
  readonly #isLocal: boolean;
  readonly #clock: Clock;
  #own = new BlockList();
  #lookedMs = -Infinity;

  /** @param networks in CIDR form, or addresses; undefined: local ones */
  constructor(networks: readonly string[] | undefined, clock: Clock) {
    this.#list = listOf(networks ?? LOCAL);
    this.#isLocal = networks === undefined;
    this.#clock = clock;
  }

  /** @param address in its plain form */
  allows(address: string): boolean {
    const version = isIP(address);
    if (version === 0) return false;
    const family = version === 4 ? "ipv4" : "ipv6";
    return this.#list.check(address, family) || (this.#isLocal && this.#ownList().check(address, family));
  }

  #ownList(): BlockList {
    const now = this.#clock.monotonicMs();
    if (now - this.#lookedMs >= OWN_EVERY_MS) {
      this.#lookedMs = now;
      this.#own = listOf(ownNetworks());
    }
    return this.#own;
  }
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    const version = isIP(address);
    if (version === 0) continue;
    const family = version === 4 ? "ipv4" : "ipv6";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function ownNetworks(): string[] {
  return Object.values(readInterfaces()).flatMap((all = []) =>
    all.flatMap(({ cidr }) => (cidr === null ? [] : [cidr])),
  );
}
