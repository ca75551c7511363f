/** Which addresses a discovery looks at: networks in CIDR notation, their bounds, and whose they are. Pure. */
import { isIPv4 } from "node:net";
import { refusal, type Refusal } from "#model/refusal.ts";

/** IPv4 only: nobody can go through the addresses of an IPv6 network one by one. */
export interface Network {
  /** `192.0.2.0/24`, the first address of the network in front. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly prefix: number;
}

/** A larger one would take hours and is most likely a mistake. */
export const WIDEST_PREFIX = 16;
export const MOST_NETWORKS = 64;
export const MOST_ADDRESSES = 65_536;

/** The network that a text writes, or why it is none that can be swept. */
export function parseNetwork(text: string): Network | Refusal {
  const [address = "", prefixText = "32", ...rest] = text.split("/");
  if (address.includes(":")) return refusal("network.ipv6", text);
  const prefix = /^\d{1,2}$/.test(prefixText) ? Number(prefixText) : -1;
  if (rest.length > 0 || !isIPv4(address) || prefix < 0 || prefix > 32) return refusal("network.form", text);
  if (prefix < WIDEST_PREFIX) return refusal("network.tooLarge", text, { prefix: WIDEST_PREFIX });
  const size = 2 ** (32 - prefix);
  const first = Math.floor(numberOf(address) / size) * size;
  if (first >= numberOf("224.0.0.0") || first < numberOf("1.0.0.0")) return refusal("network.noHosts", text);
  return { text: `${addressText(first)}/${prefix}`, first, last: first + size - 1, prefix };
}

/** Networks of a list, or everything that is wrong with it. @param own what is taken where the list is empty */
export function parseNetworks(
  texts: readonly string[],
  own: readonly string[],
): { readonly networks: readonly Network[]; readonly problems: readonly Refusal[] } {
  const wanted = texts.length > 0 ? texts : own;
  const problems: Refusal[] = [];
  const networks = new Map<string, Network>();
  if (wanted.length > MOST_NETWORKS) problems.push(refusal("network.tooMany", "", { most: MOST_NETWORKS }));
  for (const text of wanted.slice(0, MOST_NETWORKS)) {
    const parsed = parseNetwork(text);
    if ("code" in parsed) problems.push(parsed);
    else networks.set(parsed.text, parsed);
  }
  if (wanted.length === 0) problems.push(refusal("network.noOwn", ""));
  const total = [...networks.values()].reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (total > MOST_ADDRESSES) problems.push(refusal("network.tooManyAddresses", "", { most: MOST_ADDRESSES }));
  return { networks: [...networks.values()], problems };
}

/** The first of the networks that no network of a list holds whole. @param within as `networkText` takes them, however large */
export function firstBeyond(networks: readonly Network[], within: readonly string[]): Network | undefined {
  const ranges = within.flatMap((text) => rangeOf(text) ?? []);
  return networks.find(({ first, last }) => !ranges.some((one) => one.first <= first && last <= one.last));
}

/** `10.77.0.250/24` as the network it means, `10.77.0.0/24`, however large; what is none stays as it is. */
export function networkText(text: string): string {
  const range = rangeOf(text);
  return range === undefined ? text : `${addressText(range.first)}/${range.prefix}`;
}

function rangeOf(text: string): Omit<Network, "text"> | undefined {
  const [address = "", bits] = text.split("/");
  const prefix = Number(bits);
  if (!isIPv4(address) || bits === undefined || !(prefix >= 0 && prefix <= 32)) return undefined;
  const size = 2 ** (32 - prefix);
  const first = Math.floor(numberOf(address) / size) * size;
  return { first, last: first + size - 1, prefix };
}

/** Addresses of hosts, each once, in order; network and broadcast addresses and the box's own are left out. */
export function addressesOf(networks: readonly Network[], without: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const { first, last, prefix } of networks) {
    const edge = prefix < 31 ? 1 : 0;
    for (let number = first + edge; number <= last - edge; number += 1) found.add(addressText(number));
  }
  return [...found].filter((address) => !without.has(address));
}

/** Whether the address lies in one of the networks. */
export function isWithin(address: string, networks: readonly Network[]): boolean {
  const number = isIPv4(address) ? numberOf(address) : -1;
  return networks.some(({ first, last }) => number >= first && number <= last);
}

function numberOf(address: string): number {
  return address.split(".").reduce((number, part) => number * 256 + Number(part), 0);
}

function addressText(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
}
