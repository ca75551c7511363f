/**
 * Echo requests of one family to one set of addresses, prepared once and sent again and again: a few system calls for all of
 * them. Every turn has a socket of its own, so that nothing of an earlier one is taken for an answer; packets, addresses and
 * columns are used again.
 *
 * The kernel stamps the answers, so round trips do not suffer from being read together; what became of lost packets comes by
 * the socket's queue of errors. Source: icmp(7), raw(7); RFC 792, RFC 4443.
 */
import * as kernel from "#bursts/kernel-calls.ts";
import type { Packets } from "#bursts/kernel-calls.ts";
import { codedError } from "#lib/errno.ts";
import { checksumOf, PLACES, SOCKET_TYPES, type EchoAddress, type EchoMeans } from "./echo-means.ts";
import type { EchoPlan, EchoTurn } from "./ping.ts";

const FAMILIES = {
  4: { domain: kernel.AF_INET, protocol: kernel.IPPROTO_ICMP, request: 8, reply: 0 },
  6: { domain: kernel.AF_INET6, protocol: kernel.IPPROTO_ICMPV6, request: 128, reply: 129 },
} as const;
const HEADER_BYTES = 8;
/** Packets that leave together; then a millisecond goes by: a wire or a small switch is not to drop what we send at once. */
const PACKETS_AT_ONCE = 16;
const PAUSE_MS = 1;
/** Sequence numbers have 16 bits; one turn never uses more. */
export const MOST_PACKETS = 65_536;
const RECEIVE_BYTES = 1 << 20;
/** Looks for answers: soon at first, rarer while nothing comes. */
const SHORTEST_WAIT_MS = 1;
const LONGEST_WAIT_MS = 128;
/** A full queue of this box is waited for so often, a millisecond each. */
const MOST_WAITS_FOR_ROOM = 50;

export class EchoBurst {
  readonly #means: EchoMeans;
  readonly #family: 4 | 6;
  readonly #addresses: readonly EchoAddress[];
  readonly #plan: EchoPlan;
  readonly #questions: Packets;
  /** By packet (round by round): when it left, by the clock of the time stamps and by ours; 0: it did not. */
  readonly #stampedMs: Float64Array;
  readonly #sentMs: Float64Array;
  /** By packet; NaN: no answer. */
  readonly #roundTripMs: Float64Array;
  /** By place. */
  readonly #wanted: Uint8Array;
  readonly #sent: Uint16Array;
  readonly #answered: Uint16Array;
  readonly #open: Int32Array;
  readonly #unreachable: Uint8Array;
  /** Round trips that our own clock had to measure. */
  readonly #inexact: Uint16Array;
  readonly #errors: (Error | undefined)[];

  // Of the turn under way.
  #fd = -1;
  #turn: EchoTurn | undefined;
  /** Tells our packets from others' on a raw socket; a ping socket puts its own in the place. */
  #identifier = 0;
  /** Wanted places that are not settled. */
  #missing = 0;
  #fresh = false;

  /** @param addresses of one family; with `plan.count` at most `MOST_PACKETS` packets */
  constructor(means: EchoMeans, addresses: readonly EchoAddress[], plan: EchoPlan) {
    const packets = addresses.length * plan.count;
    this.#means = means;
    this.#family = addresses[0]?.bytes.length === 16 ? 6 : 4;
    this.#addresses = addresses;
    this.#plan = plan;
    this.#stampedMs = new Float64Array(packets);
    this.#sentMs = new Float64Array(packets);
    this.#roundTripMs = new Float64Array(packets);
    this.#wanted = new Uint8Array(addresses.length);
    this.#sent = new Uint16Array(addresses.length);
    this.#answered = new Uint16Array(addresses.length);
    this.#open = new Int32Array(addresses.length);
    this.#unreachable = new Uint8Array(addresses.length);
    this.#inexact = new Uint16Array(addresses.length);
    this.#errors = addresses.map(() => undefined);
    this.#questions = means.calls.packets(addresses.length, HEADER_BYTES + (plan.sizeBytes ?? 56));
    for (const [place, { bytes, scope }] of addresses.entries()) {
      this.#questions.address(place, bytes, 0, scope);
      // An echo request of zeros.
      this.#questions.bytes(place)[0] = FAMILIES[this.#family].request;
    }
  }

  /**
   * Pings all wanted places.
   * @throws the signal's reason when it is aborted; the kernel's refusal of a socket is every place's error
   */
  async ping(turn: EchoTurn): Promise<void> {
    if (this.#turn !== undefined) throw new Error("these addresses are being pinged already");
    this.#begin(turn);
    try {
      if (this.#missing > 0) await this.#pingAll(turn);
    } finally {
      if (this.#fd >= 0) this.#means.calls.close(this.#fd);
      this.#fd = -1;
      this.#turn = undefined;
    }
  }

  sentAt(place: number): number {
    return this.#sent[place] ?? 0;
  }

  answersAt(place: number): number {
    return this.#answered[place] ?? 0;
  }

  /** Round trip of one packet of a place; NaN: no answer. */
  roundTripMsAt(place: number, round: number): number {
    return this.#roundTripMs[round * this.#addresses.length + place] ?? Number.NaN;
  }

  isExactAt(place: number): boolean {
    return this.#answered[place] === this.#plan.count && this.#inexact[place] === 0;
  }

  isUnreachable(place: number): boolean {
    return this.#unreachable[place] === 1;
  }

  errorAt(place: number): Error | undefined {
    return this.#errors[place];
  }

  #begin(turn: EchoTurn): void {
    const { count } = this.#plan;
    this.#turn = turn;
    this.#missing = 0;
    this.#fresh = false;
    this.#identifier = Math.floor(Math.random() * 65_536);
    this.#stampedMs.fill(0);
    for (let place = 0; place < this.#addresses.length; place++) {
      const wanted = turn.isWanted(place);
      this.#wanted[place] = wanted ? 1 : 0;
      this.#open[place] = wanted ? count : 0;
      if (!wanted) continue;
      this.#missing += 1;
      this.#sent[place] = 0;
      this.#answered[place] = 0;
      this.#unreachable[place] = 0;
      this.#inexact[place] = 0;
      this.#errors[place] = undefined;
      for (let round = 0; round < count; round++)
        this.#roundTripMs[round * this.#addresses.length + place] = Number.NaN;
    }
  }

  async #pingAll(turn: EchoTurn): Promise<void> {
    const { count, spacingMs } = this.#plan;
    try {
      this.#openSocket();
      const startedAt = performance.now();
      for (let round = 0; round < count; round++) {
        if (round > 0) await this.#gather(startedAt + round * spacingMs, false);
        await this.#sendRound(round);
      }
      await this.#gather(performance.now() + turn.timeoutMs, true);
    } catch (error) {
      this.#throwIfOver();
      for (let place = 0; place < this.#addresses.length; place++)
        if (this.#wanted[place] === 1) this.#errors[place] ??= error as Error;
    }
    for (let place = 0; place < this.#addresses.length; place++) this.#settle(place, this.#open[place] ?? 0);
    this.#handOn();
  }

  /** @throws Error with the kernel's code where no socket can be had */
  #openSocket(): void {
    const { calls, kind } = this.#means;
    const { domain, protocol } = FAMILIES[this.#family];
    this.#fd = calls.openSocket(domain, SOCKET_TYPES[kind], protocol);
    calls.prepare(this.#fd, domain, RECEIVE_BYTES);
    if (kind === "raw") calls.onlyEchoReplies(this.#fd, domain);
  }

  /** Sends one packet to every wanted address. */
  async #sendRound(round: number): Promise<void> {
    const places = this.#addresses.length;
    let left = PACKETS_AT_ONCE;
    for (let from = 0; from < places;) {
      if (this.#wanted[from] !== 1) {
        from += 1;
        continue;
      }
      if (left === 0) {
        await this.#pause(PAUSE_MS);
        this.#read();
        left = PACKETS_AT_ONCE;
      }
      let end = from;
      for (; end < places && end - from < left && this.#wanted[end] === 1; end++) this.#number(end, round);
      await this.#sendSome(round, from, end);
      left -= end - from;
      from = end;
    }
  }

  /** The kernel sums up what goes through a ping socket, and all of ICMPv6 (RFC 3542, 3.1). */
  #number(place: number, round: number): void {
    const packet = round * this.#addresses.length + place;
    this.#questions.writeWord(place, 4, this.#identifier);
    this.#questions.writeWord(place, 6, packet);
    if (this.#means.kind === "raw" && this.#family === 4)
      this.#questions.writeWord(place, 2, checksumOf(FAMILIES[4].request << 8, this.#identifier, packet));
  }

  async #sendSome(round: number, from: number, end: number): Promise<void> {
    const { calls } = this.#means;
    let waits = 0;
    let retried = -1;
    for (let at = from; at < end;) {
      const stampMs = calls.stampMs();
      const sent = calls.send(this.#fd, this.#questions, at, end - at);
      if (typeof sent === "number") {
        for (const last = at + sent; at < last; at++) this.#left(round, at, stampMs);
      } else if ((sent === "EAGAIN" || sent === "ENOBUFS") && waits < MOST_WAITS_FOR_ROOM) {
        waits += 1;
        await this.#pause(PAUSE_MS);
      } else if (retried !== at) {
        retried = at; // it may be an earlier packet's error that was waiting for the next call
        this.#readErrors();
      } else {
        if (sent === "EHOSTUNREACH") this.#unreachable[at] = 1;
        else this.#failed(at, sent);
        this.#settle(at, 1);
        at += 1;
      }
    }
  }

  #left(round: number, place: number, stampMs: number): void {
    const packet = round * this.#addresses.length + place;
    this.#sent[place] = this.sentAt(place) + 1;
    this.#stampedMs[packet] = stampMs;
    this.#sentMs[packet] = performance.now();
  }

  #failed(place: number, code: string): void {
    this.#errors[place] ??= codedError(code, `this box could not send to ${this.#addresses[place]?.text}: ${code}`);
  }

  /** So many packets of a place are waited for no more. */
  #settle(place: number, packets: number): void {
    const open = this.#open[place] ?? 0;
    if (open === 0 || packets === 0) return;
    this.#open[place] = Math.max(0, open - packets);
    if (this.#open[place] !== 0) return;
    this.#missing -= 1;
    this.#fresh = true;
    this.#turn?.settled(place);
  }

  #handOn(): void {
    if (!this.#fresh) return;
    this.#fresh = false;
    this.#turn?.rest();
  }

  /** Waits for answers until a moment (monotonic), or at the end until all are there. */
  async #gather(untilMs: number, isEnd: boolean): Promise<void> {
    let waitMs = SHORTEST_WAIT_MS;
    while (!isEnd || this.#missing > 0) {
      const leftMs = untilMs - performance.now();
      if (leftMs > 0) await this.#pause(Math.min(waitMs, leftMs));
      const taken = this.#read();
      this.#handOn();
      if (leftMs <= 0) return;
      waitMs = taken > 0 ? SHORTEST_WAIT_MS : Math.min(LONGEST_WAIT_MS, waitMs * 2);
    }
  }

  /** Pauses are short, so that it is enough to look at the signals behind them. */
  async #pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve, ms));
    this.#throwIfOver();
  }

  #throwIfOver(): void {
    this.#turn?.signal.throwIfAborted();
    this.#means.stopped.throwIfAborted();
  }

  /** Takes what is there. @returns packets taken */
  #read(): number {
    const taken = this.#readAnswers();
    if (this.#missing <= 0) return taken;
    // An error that nobody has read yet is told in place of answers.
    const told = this.#readErrors();
    return told === 0 ? taken : taken + told + this.#readAnswers();
  }

  /** At most as much as was asked for and as much again. */
  #readAnswers(): number {
    const { calls, answers } = this.#means;
    let taken = 0;
    for (let times = 0; times < 2 + (2 * this.#addresses.length) / PLACES; times++) {
      const count = calls.receive(this.#fd, answers, "answers");
      for (let place = 0; place < count; place++) this.#take(answers, place);
      taken += count;
      if (count < PLACES) break;
    }
    return taken;
  }

  #take(answers: Packets, from: number): void {
    const packet = this.#packetOf(answers, from);
    const stampedMs = packet === undefined ? 0 : (this.#stampedMs[packet] ?? 0);
    if (packet === undefined || stampedMs === 0 || !Number.isNaN(this.#roundTripMs[packet])) return;
    const place = packet % this.#addresses.length;
    const address = this.#addresses[place];
    if (address === undefined || !answers.isOf(from, address.bytes)) return;
    this.#roundTripMs[packet] = this.#measure(packet, place, answers.receivedAtMs(from));
    this.#answered[place] = this.answersAt(place) + 1;
    this.#settle(place, 1);
  }

  /** Which of our packets a message answers; undefined for anything else. */
  #packetOf(answers: Packets, from: number): number | undefined {
    // A raw IPv4 socket hands over the IP header as well, in words of four bytes (RFC 791).
    const at = this.#means.kind === "raw" && this.#family === 4 ? 4 * (answers.byteAt(from, 0) & 15) : 0;
    if (answers.lengthOf(from) < at + HEADER_BYTES) return undefined;
    if (answers.byteAt(from, at) !== FAMILIES[this.#family].reply) return undefined;
    if (this.#means.kind === "raw" && answers.wordAt(from, at + 4) !== this.#identifier) return undefined;
    return answers.wordAt(from, at + 6);
  }

  /** By the kernel's stamp, unless the wall clock was set meanwhile: then by our own clock, which is read a little late. */
  #measure(packet: number, place: number, receivedAtMs: number | undefined): number {
    const ownMs = performance.now() - (this.#sentMs[packet] ?? 0);
    const stampedMs = (receivedAtMs ?? Number.NaN) - (this.#stampedMs[packet] ?? 0);
    if (stampedMs > 0 && stampedMs <= ownMs + 1) return stampedMs;
    this.#inexact[place] = (this.#inexact[place] ?? 0) + 1;
    return ownMs;
  }

  /** What the kernel says of packets that did not get there. @returns messages taken */
  #readErrors(): number {
    const { calls, answers, kind } = this.#means;
    const count = calls.receive(this.#fd, answers, "errors");
    for (let from = 0; from < count; from++) {
      const error = answers.errorOf(from);
      if (error === undefined || answers.lengthOf(from) < HEADER_BYTES) continue;
      if (kind === "raw" && answers.wordAt(from, 4) !== this.#identifier) continue;
      const place = answers.wordAt(from, 6) % this.#addresses.length;
      const address = this.#addresses[place];
      if (this.#wanted[place] !== 1 || address === undefined) continue;
      if (!answers.isOf(from, address.bytes)) continue;
      if (error.byIcmp) this.#unreachable[place] = 1;
      else {
        this.#sent[place] = Math.max(0, this.sentAt(place) - 1);
        this.#failed(place, error.code);
      }
      this.#settle(place, 1);
    }
    return count;
  }
}
