/**
 * Asks and listens on the networks themselves who has an address: one socket for ARP, one for neighbour discovery, for all ports
 * of the box, with a filter in the kernel so that of a busy network nothing else is heard. Needs CAP_NET_RAW.
 */
import { isIP, isIPv4 } from "node:net";
import { addressBytes, burstAddress } from "#bursts/address-bytes.ts";
import { advertisementFilter, arpFilter } from "#bursts/address-filter.ts";
import { AF_INET, AF_INET6, AF_PACKET, KernelCalls, SOCK_DGRAM, type Packets } from "#bursts/kernel-calls.ts";
import {
  arpAnnouncement,
  arpProbe,
  ETHERTYPE,
  EVERYBODY,
  readAdvertisement,
  readArp,
  solicitation,
  solicitedHardware,
} from "./address-messages.ts";

/** As `box/` asks for it. */
export interface Asked {
  readonly address: string;
  /** Number of the port. */
  readonly index: number;
  /** Hardware address of the port. */
  readonly hardware: string;
}

export interface Heard {
  readonly address: string;
  readonly index: number;
  readonly hardware: string;
}

const PLACES = 32;
const LONGEST = 128;
/** Rows read at once: who floods the network with claims must not hold the box up. */
const MOST_ROWS = 8;
/** Of a port, not of a network (the loopback, a tunnel): there is nobody else to ask. */
const NO_HARDWARE = "00:00:00:00:00:00";

export class LinkVoice {
  readonly #calls: KernelCalls;
  readonly #arp: number;
  readonly #ipv6: number;
  readonly #sent: Packets;
  readonly #received: Packets;
  /** Asked-for addresses by their bytes, hexadecimal. */
  #names: ReadonlyMap<string, string> = new Map();

  private constructor(calls: KernelCalls, arp: number, ipv6: number) {
    this.#calls = calls;
    this.#arp = arp;
    this.#ipv6 = ipv6;
    this.#sent = calls.packets(1, LONGEST);
    this.#received = calls.packets(PLACES, LONGEST);
    this.listenFor([]);
  }

  /** @throws Error with the code of the kernel's refusal (EPERM without CAP_NET_RAW), or where libc cannot be called */
  static async open(): Promise<LinkVoice> {
    const calls = await KernelCalls.load();
    const arp = calls.openSocket(AF_PACKET, SOCK_DGRAM, networkOrder(ETHERTYPE.arp));
    try {
      return new LinkVoice(calls, arp, calls.openSocket(AF_PACKET, SOCK_DGRAM, networkOrder(ETHERTYPE.ipv6)));
    } catch (error) {
      calls.close(arp);
      throw error;
    }
  }

  listenFor(addresses: readonly string[]): void {
    const bytes = addresses.filter((address) => isIP(address) !== 0).map((address) => addressBytes(address));
    this.#names = new Map(bytes.map((one, place) => [hex(one), addresses[place] ?? ""]));
    this.#calls.filter(this.#arp, arpFilter(bytes.filter(({ length }) => length === 4)));
    this.#calls.filter(this.#ipv6, advertisementFilter(bytes.filter(({ length }) => length === 16)));
  }

  ask(addresses: readonly Asked[]): void {
    for (const asked of addresses) {
      const bytes = addressBytes(asked.address);
      if (bytes.length === 4)
        this.#say(asked, ETHERTYPE.arp, EVERYBODY, arpProbe(hardwareBytes(asked.hardware), bytes));
      else this.#say(asked, ETHERTYPE.ipv6, solicitedHardware(bytes), solicitation(bytes));
    }
  }

  /** Of IPv6 addresses nothing is said: whoever asks is answered by the kernel. */
  announce(addresses: readonly Asked[]): void {
    for (const asked of addresses)
      if (isIPv4(asked.address)) {
        const message = arpAnnouncement(hardwareBytes(asked.hardware), addressBytes(asked.address));
        this.#say(asked, ETHERTYPE.arp, EVERYBODY, message);
      }
  }

  heard(): readonly Heard[] {
    const claims: Heard[] = [];
    for (const [fd, read] of [
      [this.#arp, readArp],
      [this.#ipv6, readAdvertisement],
    ] as const)
      for (let row = 0; row < MOST_ROWS; row++) {
        const filled = this.#calls.receive(fd, this.#received, "answers");
        for (let place = 0; place < filled; place++) {
          const claim = read(this.#received.received(place));
          const address = claim && this.#names.get(hex(claim.address));
          if (claim === undefined || address === undefined) continue;
          claims.push({ address, index: this.#received.interfaceOf(place), hardware: claim.hardware });
        }
        if (filled < PLACES) break;
      }
    return claims;
  }

  /** Empty: an address that is not listened for. */
  sourceFor(address: string): string | undefined {
    const target = burstAddress(address);
    if (target === undefined) return undefined;
    this.#sent.address(0, target.bytes, 9, target.scope);
    const source = this.#calls.sourceFor(this.#sent, 0, target.bytes.length === 4 ? AF_INET : AF_INET6);
    return source === undefined ? undefined : (this.#names.get(hex(source)) ?? "");
  }

  close(): void {
    this.#calls.close(this.#arp);
    this.#calls.close(this.#ipv6);
  }

  #say({ index, hardware }: Asked, kind: number, to: Uint8Array, message: Uint8Array): void {
    if (index <= 0 || hardware === NO_HARDWARE) return;
    this.#sent.addressLink(0, kind, index, to);
    this.#sent.put(0, message);
    // A port that is down refuses it; then there is nobody to answer either.
    this.#calls.send(this.#arp, this.#sent, 0, 1);
  }
}

/** A protocol of packet(7) is given in the network's order. */
function networkOrder(kind: number): number {
  return ((kind & 0xff) << 8) | (kind >> 8);
}

function hardwareBytes(hardware: string): Uint8Array {
  return Uint8Array.from(hardware.split(":"), (pair) => Number.parseInt(pair, 16));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
