/**
 * Addresses on a network that nobody is likely to have: who answers for several of them answers for everybody (a router with local
 * proxy ARP, a device that keeps others out), and a claim of his to an address of this box says nothing. Pure.
 */
import { isIPv4 } from "node:net";
import type { AskedAddress } from "./address-voice.ts";
import type { OwnAddress } from "./own-addresses.ts";

const CONTROLS = 3;
/** A smaller network has no room for three strangers. */
const LONGEST_PREFIX = 28;
/** Interface identifiers with the universal bit clear that no rule makes (RFC 7136). */
const STRANGERS = ["8c1f:64b2:7e3d:5a01", "9d2e:71c3:4f8a:6b02", "ac3d:5ed4:609b:7c03"];

/** @param taken addresses of this box */
export function unusedNeighbours(own: OwnAddress, taken: ReadonlySet<string>): readonly AskedAddress[] {
  const { index, hardware } = own;
  const addresses = isIPv4(own.address) ? strangersIpv4(own) : strangersIpv6(own);
  return addresses.filter((address) => !taken.has(address)).map((address) => ({ address, index, hardware }));
}

function strangersIpv4({ address, prefix }: OwnAddress): string[] {
  if (prefix > LONGEST_PREFIX || prefix < 8) return [];
  const number = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - prefix);
  const base = number - (number % size);
  // Spread over the network, at places that people seldom choose.
  const places = Array.from({ length: CONTROLS }, (_, at) => 2 + Math.floor(((at + 0.61) / CONTROLS) * (size - 4)));
  return places.map((place) => dotted(base + place));
}

function dotted(number: number): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(number / unit) % 256).join(".");
}

function strangersIpv6({ address, prefix }: OwnAddress): string[] {
  if (prefix !== 64) return [];
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const network = tail === undefined ? left.slice(0, 4) : [...left, "0", "0", "0", "0"].slice(0, 4);
  return STRANGERS.map((end) => `${network.join(":")}:${end}`);
}
