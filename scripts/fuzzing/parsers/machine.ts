/** What the box's own machine and its cable say: who has an address, network settings that root takes, the state of the slots. */
import { crc32 } from "node:zlib";
import { Check } from "typebox/value";
import { mistakesIn } from "#box/network-rules.ts";
import { NetworkSettings } from "#model/network-settings.ts";
import { arpAnnouncement, readAdvertisement, readArp, solicitation } from "#probes/address-messages.ts";
import {
  BLOCK_BYTES,
  DEFAULT_STATE,
  nextSlot,
  readBlock,
  TRIES,
  writeBlock,
} from "../../../os-image/device/boot-block.ts";
import { networkFiles } from "../../../os-image/device/network-files.ts";
import { compareVersions } from "../../../os-image/device/versions.ts";
import { must, parsers } from "../parser.ts";

const HARDWARE = Uint8Array.of(2, 0x1f, 0x16, 0xaa, 0xbb, 0xcc);
const IPV6 = Uint8Array.of(0xfd, 0x77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2);

/** A neighbour advertisement with its target's hardware address, as an IPv6 packet (RFC 4861, 4.4). */
function advertisement(): Buffer {
  const packet = Buffer.concat([solicitation(IPV6), Uint8Array.of(2, 1), HARDWARE]);
  packet.writeUInt16BE(packet.length - 40, 4);
  packet.writeUInt8(136, 40);
  return packet;
}

const FIXED: NetworkSettings = {
  port: "eth0",
  ipv4: "fixed",
  address: "192.0.2.7/24",
  gateway: "192.0.2.1",
  ipv6: "fixed",
  address6: "2001:db8::7/64",
  gateway6: "fe80::1",
  resolvers: ["192.0.2.53", "2001:db8::53"],
  vlan: 20,
};
/** A line of systemd's files: a section, or a key with a value of plain signs. */
const PLAIN_LINE = /^(\[[A-Za-z0-9]+\]|[A-Za-z0-9]+=[A-Za-z0-9_:./ -]*|)$/;

export const machineParsers = parsers(
  {
    name: "address-claims",
    reads: "ARP and neighbour advertisements of whoever is on the same cable",
    files: ["appliance/probes/address-messages.ts"],
    mostBytes: 128,
    seeds: () => [arpAnnouncement(HARDWARE, Uint8Array.of(192, 0, 2, 7)), advertisement()],
    words: [Buffer.from([0, 0]), Buffer.from([2, 1]), Buffer.from([0xff, 0xff]), Buffer.from([0x60, 0, 0, 0])],
    read: (input) => {
      for (const [claim, bytes] of [
        [readArp(input), 4],
        [readAdvertisement(input), 16],
      ] as const) {
        if (claim === undefined) continue;
        must(claim.address.length === bytes, "an address is whole");
        must(/^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$/.test(claim.hardware), `hardware of one device: ${claim.hardware}`);
        must(claim.hardware !== "00:00:00:00:00:00", "hardware of somebody");
      }
    },
  },
  {
    name: "network-settings",
    reads: "network settings on their way to the program that runs as root",
    files: ["appliance/box/network-rules.ts", "os-image/device/network-files.ts"],
    seeds: () => [
      JSON.stringify(FIXED),
      JSON.stringify({ ipv4: "dhcp", ipv6: "auto", port: "eth0" }),
      JSON.stringify({ ipv4: "fixed", address: "10.0.0.2/30", gateway: "10.0.0.1", ipv6: "off", port: "enp1s0" }),
    ],
    words: ["\\n[Network]\\n", "\\n", "%eth0", "/24", " ", "::ffff:", '"resolvers":["', "0x7f", "\\u0000", "é"],
    read: (input) => {
      const settings = parsed(input);
      if (!Check(NetworkSettings, settings)) return;
      const mistakes = mistakesIn(settings);
      must(
        mistakes.every(({ path }) => path !== ""),
        "a mistake has its place",
      );
      if (mistakes.length > 0) return;
      for (const [name, text = ""] of Object.entries(networkFiles(settings)))
        for (const line of text.split("\n")) must(PLAIN_LINE.test(line), `a line of ${name}: ${JSON.stringify(line)}`);
    },
  },
  {
    name: "boot-state",
    reads: "the state of the slots on the card, with its sum made right",
    files: ["os-image/device/boot-block.ts", "os-image/device/versions.ts"],
    mostBytes: 200,
    seeds: () => [
      Buffer.from(writeBlock(DEFAULT_STATE)).subarray(4, 60),
      "BOOT_ORDER=B A\0BOOT_B_LEFT=0\0\0",
      "1.10.0-rc.2+b",
    ],
    words: ["BOOT_ORDER=", "BOOT_A_LEFT=", "\0", "\0\0", " ", "B", "-1", "1e3", "-rc.1"],
    read: (input) => {
      const block = Buffer.alloc(BLOCK_BYTES);
      input.copy(block, 4);
      block.writeUInt32LE(crc32(block.subarray(4)), 0);
      const state = readBlock(block);
      must(state !== undefined, "a right sum is a whole block");
      must(state.order.includes(nextSlot(state)), "a slot is tried");
      for (const left of Object.values(state.left)) must(left >= 0 && left <= Math.max(9, TRIES), "tries are few");
      const again = readBlock(writeBlock(state));
      must(JSON.stringify(again) === JSON.stringify(state), "what is written is read again");
      const [one = "", other = ""] = input.toString("latin1").split("\0");
      must(Math.sign(compareVersions(one, other)) + Math.sign(compareVersions(other, one)) === 0, "newer or older");
      must(compareVersions(one, one) === 0, "a version is itself");
    },
  },
);

function parsed(input: Buffer): unknown {
  try {
    return JSON.parse(input.toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
