/**
 * Opens TCP connections in bursts through the kernel's own calls: all are begun, in waves, and then looked at together, soon
 * at first and ever more rarely. How long each took is the kernel's own measurement, so that looking late does not falsify it.
 */
import { setTimeout as delay } from "node:timers/promises";
import { burstAddress } from "#bursts/address-bytes.ts";
import { ConnectCalls, type PollRow, type SocketAddresses } from "#bursts/connect-calls.ts";
import { BurstTalks, type Allowance } from "./burst-talks.ts";
import {
  addressFault,
  connectError,
  CONNECTS_AT_ONCE,
  noDescriptor,
  PAUSE_MS,
  type ConnectEvents,
  type Connector,
  type ConnectRow,
  type ConnectTarget,
  type Talk,
} from "./connector.ts";

/** Looks at connections: soon at first, rarer while nothing happens. Who is that slow is mostly silent to the end. */
const SHORTEST_WAIT_MS = 1;
const LONGEST_WAIT_MS = 256;
/** Connections under way at once, of all rows together; never more than half of what this process may open. */
const MOST_AT_ONCE = 2048;

/** Whose clock tells how long a connection took; our own is read up to a look too late. */
export type RoundTrips = "kernel's" | "own clock's";

export class BurstConnector implements Connector {
  readonly #calls: ConnectCalls;
  readonly #allowance: Allowance;
  readonly #talks: BurstTalks;

  private constructor(calls: ConnectCalls, mostAtOnce: number) {
    this.#calls = calls;
    this.#allowance = { left: mostAtOnce };
    this.#talks = new BurstTalks(calls, this.#allowance, mostAtOnce);
  }

  /**
   * @param mostAtOnce descriptors at once; never more than half of this process's limit
   * @throws Error with node:ffi's reason, or the code with which this box refuses; ENOTSUP where the kernel's round trips
   *   are wanted and it does not tell them
   */
  static async open(roundTrips: RoundTrips = "kernel's", mostAtOnce = MOST_AT_ONCE): Promise<BurstConnector> {
    const calls = await ConnectCalls.load();
    if (roundTrips === "kernel's") calls.requireRoundTrips();
    const most = Math.max(1, Math.min(mostAtOnce, Math.floor(calls.descriptorLimit() / 2)));
    return new BurstConnector(calls, most);
  }

  talk(target: ConnectTarget, signal: AbortSignal): Promise<Talk> {
    return this.#talks.open(target, signal);
  }

  prepare(targets: readonly ConnectTarget[]): ConnectRow {
    return new BurstRow(this.#calls, this.#allowance, targets);
  }
}

class BurstRow implements ConnectRow {
  readonly #calls: ConnectCalls;
  readonly #allowance: Allowance;
  readonly #targets: readonly ConnectTarget[];
  readonly #addresses: SocketAddresses;
  /** No addresses to connect to, and the code of why not. */
  readonly #invalid = new Map<number, string>();

  constructor(calls: ConnectCalls, allowance: Allowance, targets: readonly ConnectTarget[]) {
    this.#calls = calls;
    this.#allowance = allowance;
    this.#targets = targets;
    this.#addresses = calls.addresses(targets.length);
    for (const place of targets.keys()) this.#put(place);
  }

  async run(events: ConnectEvents, signal: AbortSignal): Promise<void> {
    const wanted: number[] = [];
    for (const [place, { address }] of this.#targets.entries()) {
      if (!events.isWanted(place)) continue;
      if (address.includes("%")) this.#put(place); // an interface may have another number by now
      wanted.push(place);
    }
    const burst = new ConnectBurst(this.#calls, this.#allowance, this.#addresses, this.#targets, wanted, events);
    try {
      for (const [place, code] of this.#invalid) if (events.isWanted(place)) burst.refuse(place, code);
      await burst.run(signal);
    } finally {
      burst.close();
    }
  }

  #put(place: number): void {
    const target = this.#targets[place];
    if (target === undefined) return;
    const known = burstAddress(target.address);
    const fault = addressFault(target.address, known);
    if (fault !== undefined) this.#invalid.set(place, fault);
    else this.#invalid.delete(place);
    if (known !== undefined) this.#addresses.put(place, known.bytes, target.port, known.scope);
  }
}

/** One run of a row. */
class ConnectBurst {
  readonly #calls: ConnectCalls;
  readonly #allowance: Allowance;
  readonly #addresses: SocketAddresses;
  readonly #targets: readonly ConnectTarget[];
  readonly #events: ConnectEvents;
  /** Places, of which those from `#next` on have not begun. */
  readonly #wanted: readonly number[];
  #next = 0;
  readonly #refused = new Set<number>();
  readonly #row: PollRow;
  /** By slot of the row. */
  readonly #placeOf: Int32Array;
  readonly #begunMs: Float64Array;
  #hasTold = false;

  constructor(
    calls: ConnectCalls,
    allowance: Allowance,
    addresses: SocketAddresses,
    targets: readonly ConnectTarget[],
    wanted: readonly number[],
    events: ConnectEvents,
  ) {
    this.#calls = calls;
    this.#allowance = allowance;
    this.#addresses = addresses;
    this.#targets = targets;
    this.#wanted = wanted;
    this.#events = events;
    this.#row = calls.pollRow(wanted.length);
    this.#placeOf = new Int32Array(wanted.length);
    this.#begunMs = new Float64Array(wanted.length);
  }

  async run(signal: AbortSignal): Promise<void> {
    let waitMs = SHORTEST_WAIT_MS;
    for (;;) {
      const begun = signal.aborted ? 0 : this.#beginSome();
      const settled = this.#look();
      this.#tell();
      const isMore = this.#next < this.#wanted.length;
      if (!isMore && this.#row.used === 0) return;
      if (signal.aborted) return this.#giveUp();
      if (begun > 0 || settled > 0) waitMs = SHORTEST_WAIT_MS;
      // At its end the signal wakes us, and what came by then still counts.
      await delay(begun > 0 && isMore ? PAUSE_MS : waitMs, undefined, { signal }).catch(() => undefined);
      waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
    }
  }

  /** This target is told at once. */
  refuse(place: number, code: string): void {
    this.#refused.add(place);
    this.#fail(place, code);
  }

  close(): void {
    while (this.#row.used > 0) this.#release(this.#row.used - 1);
  }

  /** Begins a wave. @returns how many were begun, or refused at once */
  #beginSome(): number {
    let begun = 0;
    for (; begun < CONNECTS_AT_ONCE && this.#allowance.left > 0; begun++) {
      const place = this.#wanted[this.#next];
      if (place === undefined) break;
      if (!this.#refused.has(place) && !this.#begin(place)) break;
      this.#next += 1;
    }
    return begun;
  }

  /** @returns false: there is no descriptor now, but there will be when others of ours are closed */
  #begin(place: number): boolean {
    const begunMs = performance.now();
    const fd = this.#calls.connect(this.#addresses, place);
    if (typeof fd === "number") {
      const slot = this.#row.add(fd);
      this.#allowance.left -= 1;
      this.#placeOf[slot] = place;
      this.#begunMs[slot] = begunMs;
      return true;
    }
    if ((fd === "EMFILE" || fd === "ENFILE") && this.#row.used > 0) return false;
    this.#fail(place, fd);
    return true;
  }

  /** @returns how many connections were settled */
  #look(): number {
    const settled = this.#calls.poll(this.#row);
    // From the end, because the last slot moves into one that is freed.
    for (let slot = this.#row.used - 1, left = settled; slot >= 0 && left > 0; slot--) {
      if (!this.#row.isSettled(slot)) continue;
      left -= 1;
      this.#settle(slot);
    }
    return settled;
  }

  #settle(slot: number): void {
    const fd = this.#row.fdAt(slot);
    const place = this.#placeOf[slot] ?? 0;
    const ownMs = performance.now() - (this.#begunMs[slot] ?? 0);
    const code = this.#calls.errorOf(fd);
    const roundTripMs = code === undefined ? this.#calls.roundTripMs(fd) : undefined;
    this.#release(slot);
    if (code !== undefined) return this.#fail(place, code);
    this.#hasTold = true;
    this.#events.opened(place, Math.min(ownMs, roundTripMs ?? ownMs), roundTripMs !== undefined);
  }

  #release(slot: number): void {
    this.#calls.close(this.#row.fdAt(slot));
    this.#allowance.left += 1;
    this.#row.remove(slot);
    this.#placeOf[slot] = this.#placeOf[this.#row.used] ?? 0;
    this.#begunMs[slot] = this.#begunMs[this.#row.used] ?? 0;
  }

  #fail(place: number, code: string): void {
    const target = this.#targets[place];
    if (target === undefined) return;
    this.#hasTold = true;
    this.#events.failed(place, connectError(code, target));
  }

  #tell(): void {
    if (!this.#hasTold) return;
    this.#hasTold = false;
    this.#events.told();
  }

  /** Whose turn did not come is not said to have been silent. */
  #giveUp(): void {
    for (; this.#next < this.#wanted.length; this.#next++) {
      const place = this.#wanted[this.#next] ?? 0;
      const target = this.#targets[place];
      if (target === undefined || this.#refused.has(place)) continue;
      this.#hasTold = true;
      this.#events.failed(place, noDescriptor(target));
    }
    this.#tell();
  }
}
