/**
 * Pings many addresses in bursts: a few system calls for all of them, by the kernel's ping sockets or, where these are
 * forbidden and CAP_NET_RAW is there, by raw ones. Source: icmp(7) "ping_group_range", raw(7).
 */
import { burstAddress } from "#bursts/address-bytes.ts";
import * as kernel from "#bursts/kernel-calls.ts";
import { KernelCalls } from "#bursts/kernel-calls.ts";
import { codedError } from "#lib/errno.ts";
import { EchoBurst, MOST_PACKETS } from "./echo-burst.ts";
import { answerRoom, SOCKET_TYPES, type EchoAddress, type EchoMeans, type SocketKind } from "./echo-means.ts";
import type { Echoes, EchoPlan, EchoTurn, Pinger, PingOptions, PingOutcome } from "./ping.ts";

export type { SocketKind } from "./echo-means.ts";

export class BurstPinger implements Pinger {
  readonly kind: SocketKind;
  readonly #means: EchoMeans;
  readonly #stopped = new AbortController();

  private constructor(calls: KernelCalls, kind: SocketKind) {
    this.kind = kind;
    this.#means = { calls, kind, answers: answerRoom(calls), stopped: this.#stopped.signal };
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
    options.signal.throwIfAborted();
    const asked = [...new Set(addresses)];
    const echoes = this.prepare(asked, options);
    const { signal, timeoutMs } = options;
    await echoes.ping({ signal, timeoutMs, isWanted: () => true, settled() {}, rest() {} });
    return new Map(asked.map((address, place) => [address, echoes.outcomeAt(place)]));
  }

  prepare(addresses: readonly string[], plan: EchoPlan): Echoes {
    return new BurstEchoes(this.#means, addresses, plan);
  }

  stop(): void {
    this.#stopped.abort();
  }
}

/** Addresses of one burst, and the places they have among all. */
interface Part {
  readonly burst: EchoBurst;
  readonly places: readonly number[];
}

/** Where an address is pinged; undefined: it is none. */
type Seat = { readonly burst: EchoBurst; readonly place: number } | undefined;

class BurstEchoes implements Echoes {
  readonly #addresses: readonly string[];
  readonly #count: number;
  readonly #stopped: AbortSignal;
  /** By family; the parts of one family follow each other. */
  readonly #parts: Readonly<Record<4 | 6, readonly Part[]>>;
  readonly #seats: Seat[];

  constructor(means: EchoMeans, addresses: readonly string[], plan: EchoPlan) {
    const families: Record<4 | 6, { address: EchoAddress; place: number }[]> = { 4: [], 6: [] };
    for (const [place, text] of addresses.entries()) {
      const known = burstAddress(text);
      if (known !== undefined) families[known.bytes.length === 16 ? 6 : 4].push({ address: { text, ...known }, place });
    }
    this.#addresses = addresses;
    this.#count = plan.count;
    this.#stopped = means.stopped;
    this.#seats = addresses.map(() => undefined);
    this.#parts = { 4: this.#divide(means, families[4], plan), 6: this.#divide(means, families[6], plan) };
  }

  async ping(turn: EchoTurn): Promise<void> {
    turn.signal.throwIfAborted();
    this.#stopped.throwIfAborted();
    for (const [place, seat] of this.#seats.entries())
      if (seat === undefined && turn.isWanted(place)) turn.settled(place);
    await Promise.all([pingInTurn(this.#parts[4], turn), pingInTurn(this.#parts[6], turn)]);
    turn.rest();
  }

  sentAt(place: number): number {
    const seat = this.#seats[place];
    return seat?.burst.sentAt(seat.place) ?? 0;
  }

  answersAt(place: number): number {
    const seat = this.#seats[place];
    return seat?.burst.answersAt(seat.place) ?? 0;
  }

  roundTripMsAt(place: number): number {
    const seat = this.#seats[place];
    if (seat === undefined) return Number.NaN;
    let sum = 0;
    for (let round = 0; round < this.#count; round++) {
      const ms = seat.burst.roundTripMsAt(seat.place, round);
      if (!Number.isNaN(ms)) sum += ms;
    }
    return sum / seat.burst.answersAt(seat.place);
  }

  isExactAt(place: number): boolean {
    const seat = this.#seats[place];
    return seat?.burst.isExactAt(seat.place) === true;
  }

  outcomeAt(place: number): PingOutcome {
    const seat = this.#seats[place];
    if (seat === undefined) {
      const boxError = codedError("EINVAL", `"${this.#addresses[place]}" is no IP address`);
      return { sent: 0, roundTripsMs: [], unreachable: false, boxError };
    }
    const { burst } = seat;
    const sent = burst.sentAt(seat.place);
    const roundTripsMs = Array.from({ length: this.#count }, (_, round) =>
      burst.roundTripMsAt(seat.place, round),
    ).filter((ms) => !Number.isNaN(ms));
    const unreachable = burst.isUnreachable(seat.place) && roundTripsMs.length === 0;
    const boxError = burst.errorAt(seat.place);
    if (sent > 0 || unreachable || boxError === undefined) return { sent, roundTripsMs, unreachable };
    return { sent, roundTripsMs, unreachable, boxError };
  }

  /** Into bursts that are not too long for their sequence numbers. */
  #divide(means: EchoMeans, own: readonly { address: EchoAddress; place: number }[], plan: EchoPlan): Part[] {
    const most = Math.max(1, Math.floor(MOST_PACKETS / plan.count));
    const parts: Part[] = [];
    for (let from = 0; from < own.length; from += most) {
      const members = own.slice(from, from + most);
      const addresses = members.map(({ address }) => address);
      const burst = new EchoBurst(means, addresses, plan);
      for (const [seat, { place }] of members.entries()) this.#seats[place] = { burst, place: seat };
      parts.push({ burst, places: members.map(({ place }) => place) });
    }
    return parts;
  }
}

async function pingInTurn(parts: readonly Part[], turn: EchoTurn): Promise<void> {
  for (const { burst, places } of parts) {
    await burst.ping({
      signal: turn.signal,
      timeoutMs: turn.timeoutMs,
      isWanted: (seat) => turn.isWanted(places[seat] ?? -1),
      settled: (seat) => turn.settled(places[seat] ?? -1),
      rest: () => turn.rest(),
    });
  }
}
