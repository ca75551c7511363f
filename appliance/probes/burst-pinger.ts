/**
 * Pings many addresses in bursts: a few system calls for all of them, by the kernel's ping sockets or, where these are
 * forbidden and CAP_NET_RAW is there, by raw ones. The kernel stamps the answers, so round trips do not suffer from being
 * read together; what became of lost packets comes by the socket's queue of errors.
 * Source: icmp(7) "ping_group_range", raw(7); RFC 792, RFC 1071 (checksum), RFC 4443.
 */
import { setTimeout as delay } from "node:timers/promises";
import { codedError } from "#lib/errno.ts";
import type { Pinger, PingOptions, PingOutcome } from "./ping.ts";
import { burstAddress } from "#bursts/address-bytes.ts";
import * as kernel from "#bursts/kernel-calls.ts";
import { KernelCalls, type Packets } from "#bursts/kernel-calls.ts";

const FAMILIES = {
  4: { domain: kernel.AF_INET, protocol: kernel.IPPROTO_ICMP, request: 8, reply: 0 },
  6: { domain: kernel.AF_INET6, protocol: kernel.IPPROTO_ICMPV6, request: 128, reply: 129 },
} as const;
const SOCKET_TYPES = { ping: kernel.SOCK_DGRAM, raw: kernel.SOCK_RAW } as const;
const HEADER_BYTES = 8;
/** Packets that leave together; then a millisecond goes by: a wire or a small switch is not to drop what we send at once. */
const PACKETS_AT_ONCE = 16;
const PAUSE_MS = 1;
/** Sequence numbers have 16 bits; one socket never uses more. */
const MOST_PACKETS = 65_536;
/** Places for what comes; more is read in several calls. */
const PLACES = 64;
const BYTES_PER_ANSWER = 1500;
const RECEIVE_BYTES = 1 << 20;
/** Looks for answers: soon at first, rarer while nothing comes. */
const SHORTEST_WAIT_MS = 1;
const LONGEST_WAIT_MS = 32;
/** A full queue of this box is waited for so often, a millisecond each. */
const MOST_WAITS_FOR_ROOM = 50;

interface Trial {
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly scope: number;
  sent: number;
  answered: number;
  readonly roundTripsMs: (number | undefined)[];
  unreachable: boolean;
  error: Error | undefined;
}

/** Ping sockets are for everybody whom `ping_group_range` names; raw ones take CAP_NET_RAW. */
export type SocketKind = "ping" | "raw";

export class BurstPinger implements Pinger {
  readonly #kernel: KernelCalls;
  readonly kind: SocketKind;
  readonly #stopped = new AbortController();

  private constructor(calls: KernelCalls, kind: SocketKind) {
    this.#kernel = calls;
    this.kind = kind;
  }

  /**
   * @param kinds which sockets to try, in this order
   * @throws Error with the code with which this box refuses the first of them, or with node:ffi's own
   */
  static async open(kinds: readonly SocketKind[] = ["ping", "raw"]): Promise<BurstPinger> {
    const calls = await KernelCalls.load();
    let refusal: unknown;
    for (const kind of kinds) {
      try {
        calls.close(calls.openSocket(kernel.AF_INET, SOCKET_TYPES[kind], kernel.IPPROTO_ICMP));
        return new BurstPinger(calls, kind);
      } catch (error) {
        refusal ??= error;
      }
    }
    throw refusal;
  }

  async ping(addresses: readonly string[], options: PingOptions): Promise<ReadonlyMap<string, PingOutcome>> {
    const signal = AbortSignal.any([options.signal, this.#stopped.signal]);
    signal.throwIfAborted();
    const trials = new Map(addresses.map((address) => [address, makeTrial(address)]));
    const own = (family: 4 | 6) => [...trials.values()].filter(({ bytes }) => bytes.length === (family === 4 ? 4 : 16));
    await Promise.all(([4, 6] as const).map((family) => this.#pingAll(family, own(family), { ...options, signal })));
    return new Map([...trials].map(([address, trial]) => [address, outcomeOf(trial)]));
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #pingAll(family: 4 | 6, trials: readonly Trial[], options: PingOptions): Promise<void> {
    const most = Math.max(1, Math.floor(MOST_PACKETS / options.count));
    for (let from = 0; from < trials.length; from += most) {
      const batch = trials.slice(from, from + most);
      const burst = new EchoBurst(this.#kernel, this.kind, family, batch, options);
      try {
        await burst.run();
      } catch (error) {
        options.signal.throwIfAborted();
        for (const trial of batch) trial.error ??= error as Error;
      } finally {
        burst.close();
      }
    }
  }
}

/** One socket, one set of addresses, `count` packets each. */
class EchoBurst {
  readonly #kernel: KernelCalls;
  readonly #kind: SocketKind;
  readonly #family: 4 | 6;
  /** Tells our packets from others' on a raw socket; a ping socket puts its own in the place. */
  readonly #identifier = Math.floor(Math.random() * 65_536);
  readonly #trials: readonly Trial[];
  readonly #options: PingOptions;
  readonly #fd: number;
  readonly #questions: Packets;
  readonly #answers: Packets;
  /** By packet: when it left, by the clock of the time stamps, and by ours. */
  readonly #stampedMs: Float64Array;
  readonly #sentMs: Float64Array;
  #missing: number;

  /** @throws Error with the kernel's code where no socket can be had */
  constructor(calls: KernelCalls, kind: SocketKind, family: 4 | 6, trials: readonly Trial[], options: PingOptions) {
    const { domain, protocol } = FAMILIES[family];
    this.#kernel = calls;
    this.#kind = kind;
    this.#family = family;
    this.#trials = trials;
    this.#options = options;
    this.#missing = trials.length * options.count;
    this.#stampedMs = new Float64Array(this.#missing);
    this.#sentMs = new Float64Array(this.#missing);
    this.#fd = calls.openSocket(domain, SOCKET_TYPES[kind], protocol);
    calls.prepare(this.#fd, domain, RECEIVE_BYTES);
    if (kind === "raw") calls.onlyEchoReplies(this.#fd, domain);
    this.#questions = calls.packets(trials.length, HEADER_BYTES + (options.sizeBytes ?? 56));
    this.#answers = calls.packets(PLACES, BYTES_PER_ANSWER);
    for (const [place, { bytes, scope }] of trials.entries()) {
      this.#questions.address(place, bytes, 0, scope);
    }
  }

  close(): void {
    this.#kernel.close(this.#fd);
  }

  async run(): Promise<void> {
    const { count, spacingMs, timeoutMs } = this.#options;
    const startedAt = performance.now();
    for (let round = 0; round < count; round++) {
      await this.#gather(startedAt + round * spacingMs, false);
      await this.#sendRound(round);
    }
    await this.#gather(performance.now() + timeoutMs, true);
  }

  /** Sends one packet to every address. */
  async #sendRound(round: number): Promise<void> {
    for (let place = 0; place < this.#trials.length; place++)
      this.#writeQuestion(this.#questions.bytes(place), round * this.#trials.length + place);
    for (let from = 0; from < this.#trials.length; from += PACKETS_AT_ONCE) {
      if (from > 0) await this.#pause(PAUSE_MS);
      await this.#sendSome(round, from, Math.min(from + PACKETS_AT_ONCE, this.#trials.length));
      this.#read();
    }
  }

  /** An echo request of zeros; the kernel sums up what goes through a ping socket, and all of ICMPv6 (RFC 3542, 3.1). */
  #writeQuestion(message: Buffer, packet: number): void {
    const { request } = FAMILIES[this.#family];
    message[0] = request;
    message.writeUInt16BE(this.#identifier, 4);
    message.writeUInt16BE(packet, 6);
    if (this.#kind === "raw" && this.#family === 4)
      message.writeUInt16BE(checksumOf(request << 8, this.#identifier, packet), 2);
  }

  async #sendSome(round: number, from: number, end: number): Promise<void> {
    let waits = 0;
    let retried = -1;
    for (let at = from; at < end;) {
      const stampMs = this.#kernel.stampMs();
      const sent = this.#kernel.send(this.#fd, this.#questions, at, end - at);
      if (typeof sent === "number") {
        for (const last = at + sent; at < last; at++) this.#sent(round, at, stampMs);
      } else if ((sent === "EAGAIN" || sent === "ENOBUFS") && waits < MOST_WAITS_FOR_ROOM) {
        waits += 1;
        await this.#pause(PAUSE_MS);
      } else if (retried !== at) {
        retried = at; // it may be an earlier packet's error that was waiting for the next call
        this.#readErrors();
      } else {
        this.#failed(at, sent);
        at += 1;
      }
    }
  }

  #sent(round: number, place: number, stampMs: number): void {
    const trial = this.#trials[place];
    if (trial === undefined) return;
    const packet = round * this.#trials.length + place;
    trial.sent += 1;
    this.#stampedMs[packet] = stampMs;
    this.#sentMs[packet] = performance.now();
  }

  #failed(place: number, code: string): void {
    const trial = this.#trials[place];
    this.#missing -= 1;
    if (trial === undefined) return;
    if (code === "EHOSTUNREACH") trial.unreachable = true;
    else trial.error ??= codedError(code, `this box could not send to ${trial.address}: ${code}`);
  }

  /** Reads answers until a moment (monotonic), or at the end until all are there. */
  async #gather(untilMs: number, isEnd: boolean): Promise<void> {
    let waitMs = SHORTEST_WAIT_MS;
    for (;;) {
      if (this.#read() > 0) waitMs = SHORTEST_WAIT_MS;
      if (isEnd && this.#missing <= 0) return;
      const leftMs = untilMs - performance.now();
      if (leftMs <= 0) return;
      await this.#pause(Math.min(waitMs, leftMs));
      waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
    }
  }

  async #pause(ms: number): Promise<void> {
    await delay(ms, undefined, { signal: this.#options.signal });
  }

  /** Takes what is there, at most as much as was asked for and as much again. @returns packets taken */
  #read(): number {
    let taken = this.#readErrors();
    for (let calls = 0; calls < 2 + (2 * this.#trials.length) / PLACES; calls++) {
      const count = this.#kernel.receive(this.#fd, this.#answers, "answers");
      for (let place = 0; place < count; place++) this.#take(place);
      taken += count;
      if (count < PLACES) break;
    }
    return taken;
  }

  #take(place: number): void {
    const packet = this.#packetOf(this.#answers.bytes(place).subarray(0, this.#answers.lengthOf(place)));
    if (packet === undefined) return;
    const trial = this.#trials[packet % this.#trials.length];
    const round = Math.floor(packet / this.#trials.length);
    const stampedMs = this.#stampedMs[packet] ?? 0;
    if (trial === undefined || stampedMs === 0 || trial.roundTripsMs[round] !== undefined) return;
    if (!this.#answers.addressOf(place).equals(trial.bytes)) return;
    trial.roundTripsMs[round] = this.#roundTripMs(packet, this.#answers.receivedAtMs(place));
    trial.answered += 1;
    this.#missing -= 1;
  }

  /** Which of our packets a message answers; undefined for anything else. */
  #packetOf(bytes: Buffer): number | undefined {
    // A raw IPv4 socket hands over the IP header as well, in words of four bytes (RFC 791).
    const header = this.#kind === "raw" && this.#family === 4 ? 4 * ((bytes[0] ?? 0) & 15) : 0;
    const message = bytes.subarray(header);
    if (message.length < HEADER_BYTES || message[0] !== FAMILIES[this.#family].reply) return undefined;
    if (this.#kind === "raw" && message.readUInt16BE(4) !== this.#identifier) return undefined;
    return message.readUInt16BE(6);
  }

  /** By the kernel's stamp, unless the wall clock was set meanwhile: then by our own clock, which is read a little late. */
  #roundTripMs(packet: number, receivedAtMs: number | undefined): number {
    const ownMs = performance.now() - (this.#sentMs[packet] ?? 0);
    const stampedMs = (receivedAtMs ?? Number.NaN) - (this.#stampedMs[packet] ?? 0);
    return stampedMs > 0 && stampedMs <= ownMs + 1 ? stampedMs : ownMs;
  }

  /** What the kernel says of packets that did not get there. @returns messages taken */
  #readErrors(): number {
    const count = this.#kernel.receive(this.#fd, this.#answers, "errors");
    for (let place = 0; place < count; place++) {
      const error = this.#answers.errorOf(place);
      const lost = this.#answers.bytes(place);
      if (error === undefined || this.#answers.lengthOf(place) < HEADER_BYTES) continue;
      if (this.#kind === "raw" && lost.readUInt16BE(4) !== this.#identifier) continue;
      const trial = this.#trials[lost.readUInt16BE(6) % this.#trials.length];
      if (trial === undefined || !this.#answers.addressOf(place).equals(trial.bytes)) continue;
      this.#missing -= 1;
      if (error.byIcmp) trial.unreachable = true;
      else this.#failedLater(trial, error.code);
    }
    return count;
  }

  #failedLater(trial: Trial, code: string): void {
    trial.sent -= 1;
    trial.error ??= codedError(code, `this box could not send to ${trial.address}: ${code}`);
  }
}

/** The Internet checksum of these words of 16 bits, all others being zero. */
function checksumOf(...words: readonly number[]): number {
  let sum = words.reduce((all, word) => all + word, 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return 0xffff ^ sum;
}

function makeTrial(address: string): Trial {
  const known = burstAddress(address);
  return {
    address,
    bytes: known?.bytes ?? new Uint8Array(),
    scope: known?.scope ?? 0,
    sent: 0,
    answered: 0,
    roundTripsMs: [],
    unreachable: false,
    error: known !== undefined ? undefined : codedError("EINVAL", `"${address}" is no IP address`),
  };
}

function outcomeOf({ sent, answered, roundTripsMs, unreachable, error }: Trial): PingOutcome {
  const answers = roundTripsMs.filter((time) => time !== undefined);
  const isUnreachable = unreachable && answered === 0;
  if (sent > 0 || error === undefined || isUnreachable)
    return { sent, roundTripsMs: answers, unreachable: isUnreachable };
  return { sent, roundTripsMs: answers, unreachable: false, boxError: error };
}
