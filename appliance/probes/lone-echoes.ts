/**
 * Single echo requests to one address with a limit of hops and a size of their own, and everything that is said about them:
 * by the address itself, or by whoever let them go no further. By the kernel's ping socket, or a raw one where those are
 * forbidden. Source: icmp(7), raw(7), ip(7) "IP_RECVERR"; RFC 792, RFC 4443.
 *
 * Taken for true is only what quotes a request of ours by its random number and was sent to this address.
 */
import { isIPv6 } from "node:net";
import { readInterfaces } from "#lib/interfaces.ts";
import { burstAddress } from "#bursts/address-bytes.ts";
import * as kernel from "#bursts/kernel-calls.ts";
import type { KernelCalls, Packets } from "#bursts/kernel-calls.ts";
import { codedError } from "#lib/errno.ts";
import { addressText } from "./address-text.ts";
import { checksumOf, SOCKET_TYPES, type SocketKind } from "./echo-means.ts";

const FAMILIES = {
  4: {
    domain: kernel.AF_INET,
    protocol: kernel.IPPROTO_ICMP,
    request: 8,
    reply: 0,
    expired: 11,
    unreachable: 3,
    tooBig: -1,
  },
  6: {
    domain: kernel.AF_INET6,
    protocol: kernel.IPPROTO_ICMPV6,
    request: 128,
    reply: 129,
    expired: 3,
    unreachable: 1,
    tooBig: 2,
  },
} as const;
const HEADER_BYTES = 8;
/** "Fragmentation needed", a code of unreachable with IPv4. */
const FRAGMENTATION_NEEDED = 4;
const PLACES = 8;
const BYTES_PER_ANSWER = 2048;
const RECEIVE_BYTES = 1 << 16;
/** Most requests of one conversation. */
const MOST_REQUESTS = 256;

/** What was said about a request. */
export interface Heard {
  /** Which: what `send` gave. */
  readonly request: number;
  /** `reply`: the address answered; `expired`: its hops were over; `unreachable`; `tooBig`: it did not fit. */
  readonly what: "reply" | "expired" | "unreachable" | "tooBig";
  /** Who said it; empty: not known. */
  readonly by: string;
  /** From sending to its coming in, milliseconds. */
  readonly ms: number;
  /** Of `tooBig`: the most bytes that pass, where that was said. */
  readonly mtu?: number;
}

export class LoneEchoes implements Disposable {
  readonly #calls: KernelCalls;
  readonly #kind: SocketKind;
  readonly #family: 4 | 6;
  readonly #bytes: Uint8Array;
  readonly #scope: number;
  readonly #fd: number;
  readonly #answers: Packets;
  /** Where our numbers begin, so that nobody off the way can guess one; and on a raw socket whose they are. */
  readonly #first = Math.floor(Math.random() * 65_536);
  readonly #identifier = Math.floor(Math.random() * 65_536);
  /** By request: when it left, by our clock and by that of the kernel's stamps. */
  readonly #sentMs: number[] = [];
  readonly #stampedMs: number[] = [];
  readonly #own = new Set(Object.values(readInterfaces()).flatMap((list = []) => list.map(({ address }) => address)));

  private constructor(
    calls: KernelCalls,
    kind: SocketKind,
    family: 4 | 6,
    address: { bytes: Uint8Array; scope: number },
  ) {
    this.#calls = calls;
    this.#kind = kind;
    this.#family = family;
    this.#bytes = address.bytes;
    this.#scope = address.scope;
    this.#answers = calls.packets(PLACES, BYTES_PER_ANSWER);
    const { domain, protocol } = FAMILIES[family];
    this.#fd = calls.openSocket(domain, SOCKET_TYPES[kind], protocol);
    calls.prepare(this.#fd, domain, RECEIVE_BYTES);
    calls.neverFragment(this.#fd, domain);
    if (kind === "raw") calls.onlyEchoReplies(this.#fd, domain);
  }

  /** @throws Error with the code with which this box refuses both kinds of socket, or with node:ffi's own; EINVAL for no address */
  static async open(address: string): Promise<LoneEchoes> {
    const known = burstAddress(address);
    if (known === undefined) throw codedError("EINVAL", `"${address}" is no IP address`);
    const calls = await KernelCallsOnce.get();
    const family = isIPv6(address) ? 6 : 4;
    try {
      return new LoneEchoes(calls, "ping", family, known);
    } catch (refusal) {
      try {
        return new LoneEchoes(calls, "raw", family, known);
      } catch {
        throw refusal;
      }
    }
  }

  /**
   * Sends one request.
   * @param sizeBytes of payload
   * @returns its number, or the code of the kernel's refusal: EMSGSIZE where it does not fit this box's own port
   */
  send(hops: number, sizeBytes: number): number | string {
    const { domain, request } = FAMILIES[this.#family];
    const number = this.#sentMs.length;
    if (number >= MOST_REQUESTS) return "EMFILE";
    const question = this.#calls.packets(1, HEADER_BYTES + sizeBytes);
    question.bytes(0).fill(0);
    question.address(0, this.#bytes, 0, this.#scope);
    const sequence = (this.#first + number) & 0xffff;
    question.writeWord(0, 0, request << 8);
    question.writeWord(0, 4, this.#identifier);
    question.writeWord(0, 6, sequence);
    // The kernel sums up what goes through a ping socket, and all of ICMPv6 (RFC 3542, 3.1).
    if (this.#kind === "raw" && this.#family === 4)
      question.writeWord(0, 2, checksumOf(request << 8, this.#identifier, sequence));
    this.#calls.limitHops(this.#fd, domain, hops);
    const stampMs = this.#calls.stampMs();
    let sent = this.#calls.send(this.#fd, question, 0, 1);
    // What is said about an earlier request may be told by the call for the next one, which then has not left.
    if (typeof sent === "string" && sent !== "EMSGSIZE") sent = this.#calls.send(this.#fd, question, 0, 1);
    if (typeof sent === "string") return sent;
    this.#sentMs.push(performance.now());
    this.#stampedMs.push(stampMs);
    return number;
  }

  /** Everything that was said since this was asked last. */
  hear(): Heard[] {
    return [...this.#replies(), ...this.#errors(), ...this.#replies()];
  }

  [Symbol.dispose](): void {
    this.#calls.close(this.#fd);
  }

  #replies(): Heard[] {
    const answers = this.#answers;
    const count = this.#calls.receive(this.#fd, answers, "answers");
    const heard: Heard[] = [];
    for (let place = 0; place < count; place++) {
      // A raw IPv4 socket hands over the IP header as well, in words of four bytes (RFC 791).
      const at = this.#kind === "raw" && this.#family === 4 ? 4 * (answers.byteAt(place, 0) & 15) : 0;
      if (answers.lengthOf(place) < at + HEADER_BYTES || !answers.isOf(place, this.#bytes)) continue;
      if (answers.byteAt(place, at) !== FAMILIES[this.#family].reply) continue;
      const request = this.#requestOf(place, at);
      if (request === undefined) continue;
      heard.push({ request, what: "reply", by: addressText(this.#bytes), ms: this.#since(request, place) });
    }
    return heard;
  }

  #errors(): Heard[] {
    const answers = this.#answers;
    const count = this.#calls.receive(this.#fd, answers, "errors");
    const heard: Heard[] = [];
    for (let place = 0; place < count; place++) {
      // What comes with an error is the request as whoever complains quotes it, and whom it went to.
      if (answers.lengthOf(place) < HEADER_BYTES || !answers.isOf(place, this.#bytes)) continue;
      if (answers.byteAt(place, 0) !== FAMILIES[this.#family].request) continue;
      const request = this.#requestOf(place, 0);
      if (request === undefined) continue;
      const error = answers.icmpErrorOf(place);
      if (error === undefined) {
        // This box's own neighbour search found nobody.
        if (answers.errorOf(place)?.code !== "EMSGSIZE")
          heard.push({ request, what: "unreachable", by: "", ms: this.#since(request, place) });
        continue;
      }
      const what = this.#whatIs(error);
      if (what === undefined) continue;
      const mtu = what === "tooBig" && error.mtu > 0 ? { mtu: error.mtu } : {};
      const by = addressText(error.by);
      // Its own neighbour search the box reports to itself in the words of ICMP.
      heard.push({ request, what, by: this.#own.has(by) ? "" : by, ms: this.#since(request, place), ...mtu });
    }
    return heard;
  }

  #whatIs({ type, code }: kernel.IcmpError): Heard["what"] | undefined {
    const { expired, unreachable, tooBig } = FAMILIES[this.#family];
    if (type === expired) return "expired";
    if (type === tooBig || (this.#family === 4 && type === unreachable && code === FRAGMENTATION_NEEDED))
      return "tooBig";
    return type === unreachable ? "unreachable" : undefined;
  }

  #requestOf(place: number, at: number): number | undefined {
    if (this.#kind === "raw" && this.#answers.wordAt(place, at + 4) !== this.#identifier) return undefined;
    const number = (this.#answers.wordAt(place, at + 6) - this.#first) & 0xffff;
    return number < this.#sentMs.length ? number : undefined;
  }

  /** By the kernel's stamp, unless the wall clock was set meanwhile: then until it was read. Hundredths of a millisecond. */
  #since(request: number, place: number): number {
    const ownMs = performance.now() - (this.#sentMs[request] ?? performance.now());
    const stampedMs = (this.#answers.receivedAtMs(place) ?? Number.NaN) - (this.#stampedMs[request] ?? 0);
    return Math.round(100 * (stampedMs > 0 && stampedMs <= ownMs + 1 ? stampedMs : ownMs)) / 100;
  }
}

/** Loaded at the first use, and kept. */
const KernelCallsOnce = {
  calls: undefined as Promise<KernelCalls> | undefined,
  get(): Promise<KernelCalls> {
    return (this.calls ??= kernel.KernelCalls.load());
  },
};
