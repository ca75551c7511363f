/**
 * What is asked and heard about who has an address: ARP for IPv4, neighbour discovery for IPv6, as bytes from behind the
 * hardware's header. Pure. Source: RFC 826, RFC 5227 (probes: the sender's address is 0.0.0.0), RFC 4861 and RFC 4862, section 5.4
 * (duplicate detection: the sender's address is ::).
 */

/** Somebody says that an address is his. */
export interface Claimed {
  /** 4 or 16 bytes. */
  readonly address: Uint8Array;
  /** Lower case, colons. */
  readonly hardware: string;
}

/** Kinds of packets on the network (EtherType). */
export const ETHERTYPE = { arp: 0x0806, ipv6: 0x86dd } as const;
export const EVERYBODY = Uint8Array.of(255, 255, 255, 255, 255, 255);

const ARP = { bytes: 28, operation: 6, sender: 8, senderAddress: 14, target: 18, targetAddress: 24 };
/** Ethernet, IPv4, lengths of six and four bytes. */
const ARP_HEAD = Uint8Array.of(0, 1, 8, 0, 6, 4);
const REQUEST = 1;
const REPLY = 2;

const IPV6_BYTES = 40;
const ICMPV6 = 58;
const SOLICITATION = 135;
const ADVERTISEMENT = 136;
/** From the beginning of the ICMPv6 message. */
const NEIGHBOUR = { target: 8, options: 24 };
const TARGET_HARDWARE = 2;

/** "Has anybody this address?", which changes nobody's memory. @param own six bytes; @param address 4 bytes */
export function arpProbe(own: Uint8Array, address: Uint8Array): Uint8Array {
  const message = arpRequest(own, address);
  message.fill(0, ARP.senderAddress, ARP.senderAddress + 4);
  return message;
}

/** "This address is mine", for those who remember somebody else (RFC 5227, section 2.3). */
export function arpAnnouncement(own: Uint8Array, address: Uint8Array): Uint8Array {
  return arpRequest(own, address);
}

function arpRequest(own: Uint8Array, address: Uint8Array): Buffer {
  const message = Buffer.alloc(ARP.bytes);
  message.set(ARP_HEAD, 0);
  message.writeUInt16BE(REQUEST, ARP.operation);
  message.set(own.subarray(0, 6), ARP.sender);
  message.set(address.subarray(0, 4), ARP.senderAddress);
  message.set(address.subarray(0, 4), ARP.targetAddress);
  return message;
}

/** What an ARP message claims; undefined where it claims nothing, as probes of others do. */
export function readArp(bytes: Uint8Array): Claimed | undefined {
  if (bytes.length < ARP.bytes || ARP_HEAD.some((byte, at) => bytes[at] !== byte)) return undefined;
  const operation = ((bytes[ARP.operation] ?? 0) << 8) | (bytes[ARP.operation + 1] ?? 0);
  if (operation !== REQUEST && operation !== REPLY) return undefined;
  const address = bytes.slice(ARP.senderAddress, ARP.senderAddress + 4);
  if (address.every((byte) => byte === 0)) return undefined;
  return claimOf(address, bytes.subarray(ARP.sender, ARP.sender + 6));
}

/** "Has anybody this address?", asked as if the box did not have it yet. @param address 16 bytes */
export function solicitation(address: Uint8Array): Uint8Array {
  const packet = Buffer.alloc(IPV6_BYTES + NEIGHBOUR.options);
  packet.writeUInt8(0x60, 0);
  packet.writeUInt16BE(NEIGHBOUR.options, 4);
  packet.writeUInt8(ICMPV6, 6);
  packet.writeUInt8(255, 7);
  packet.set(solicitedGroup(address), 24);
  packet.writeUInt8(SOLICITATION, IPV6_BYTES);
  packet.set(address.subarray(0, 16), IPV6_BYTES + NEIGHBOUR.target);
  packet.writeUInt16BE(checksum(packet), IPV6_BYTES + 2);
  return packet;
}

/** ff02::1:ffXX:XXXX (RFC 4291, section 2.7.1). */
function solicitedGroup(address: Uint8Array): Uint8Array {
  return Uint8Array.of(0xff, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0xff, ...address.subarray(13, 16));
}

/** The hardware address of that group (RFC 2464, section 7). */
export function solicitedHardware(address: Uint8Array): Uint8Array {
  return Uint8Array.of(0x33, 0x33, 0xff, ...address.subarray(13, 16));
}

/** What a neighbour advertisement claims, as a whole IPv6 packet; undefined for anything else, and where it names no hardware. */
export function readAdvertisement(packet: Uint8Array): Claimed | undefined {
  const isOne =
    packet.length >= IPV6_BYTES + NEIGHBOUR.options &&
    (packet[0] ?? 0) >> 4 === 6 &&
    packet[6] === ICMPV6 &&
    packet[7] === 255 &&
    packet[IPV6_BYTES] === ADVERTISEMENT &&
    packet[IPV6_BYTES + 1] === 0;
  if (!isOne) return undefined;
  const end = Math.min(packet.length, IPV6_BYTES + (((packet[4] ?? 0) << 8) | (packet[5] ?? 0)));
  const from = IPV6_BYTES + NEIGHBOUR.target;
  for (let at = IPV6_BYTES + NEIGHBOUR.options; at + 8 <= end;) {
    const bytes = (packet[at + 1] ?? 0) * 8;
    if (bytes === 0) return undefined;
    if (packet[at] === TARGET_HARDWARE) return claimOf(packet.slice(from, from + 16), packet.subarray(at + 2, at + 8));
    at += bytes;
  }
  return undefined;
}

/** Hardware of nobody, and groups, claim nothing. */
function claimOf(address: Uint8Array, hardware: Uint8Array): Claimed | undefined {
  if (hardware.every((byte) => byte === 0) || ((hardware[0] ?? 0) & 1) === 1) return undefined;
  return {
    address,
    hardware: Buffer.from(hardware)
      .toString("hex")
      .replace(/..(?=.)/g, "$&:"),
  };
}

/** Of an ICMPv6 message with its pseudo-header (RFC 8200, section 8.1); its own field is zero. */
function checksum(packet: Buffer): number {
  let sum = ICMPV6 + NEIGHBOUR.options;
  for (let at = 8; at < packet.length; at += 2) sum += packet.readUInt16BE(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff || 0xffff;
}
