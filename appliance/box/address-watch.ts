/**
 * Does somebody else on the network use an address of this box? Then answers go to that device, and silence proves nothing. Asked
 * when an address is new, when somebody falls silent, every few minutes, and all the time while it is so; what others say by themselves is heard too.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { AddressClaim, AddressVoice, AskedAddress } from "./address-voice.ts";
import { unusedNeighbours } from "./address-controls.ts";
import { readOwnAddresses, type OwnAddress, type OwnAddresses } from "./own-addresses.ts";

/** An address of this box that another device uses. */
export interface TwiceUsed {
  readonly address: string;
  /** The port of this box that has it. */
  readonly port: string;
  /** Hardware address of the other device; undefined: the kernel knows that there is one, and it has not been heard yet. */
  readonly hardware?: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface AddressWatchOptions {
  readonly clock: TimerClock;
  readonly voice: AddressVoice;
  /** It is so, told once; again only after `onOver`. */
  onTwice?(used: TwiceUsed): void;
  /** It has not been so for a while. @param until when it was last so, milliseconds since 1970 */
  onOver?(used: TwiceUsed & { readonly until: number }): void;
  /** Stands in for the machine in tests. */
  readonly readAddresses?: () => OwnAddresses;
}

const LOOK_EVERY_MS = 2000;
const ASK_EVERY_MS = 180_000;
/**
 * Silences come many at once: one question answers for all of them. Who answered before is silent for a second when that is noticed, so a
 * question that is younger was asked when it was so already; those that are silent for long give reason to ask now and then.
 */
const ASK_AGAIN_MS = { new: 1000, old: 5000 };
/** Neighbours answer within milliseconds, those that sleep in a few hundred. */
const ANSWER_MS = 250;
/** What was heard so lately need not be listened for again: many services of a dead host ask one after the other. */
const HEAR_AGAIN_MS = 20;
/** So long a claim is looked into; silence proves nothing meanwhile. */
const SUSPECT_MS = 5000;
/** Only what is claimed again so much later is believed: a shared address that moves to another machine is claimed by both for a moment. */
const AGAIN_MS = 1000;
/** The kernel says that an address is taken, and not by whom: so long it is waited for the other's answer. */
const NAMELESS_MS = 5000;
/** Four questions without an answer. */
const QUIET_MS = 9000;
/** Neighbours have heard by then whose the address is again. */
const SETTLING_MS = 5000;
/** One that comes and goes is told as one. */
const OVER_MS = 60_000;
/** Who answered for addresses that nobody has answers for all, and takes none away. */
const PROXY_HOLDS_MS = 3_600_000;
const CONTROLS_TO_BE_PROXY = 2;
const MOST_CLAIMANTS = 64;
const MOST_ADDRESSES = 100;

/** What is known of one device that claims one address. */
interface Claimant {
  readonly own: OwnAddress;
  readonly hardware: string;
  readonly firstMs: number;
  lastMs: number;
  confirmed: boolean;
}

export class AddressWatch {
  readonly #options: AddressWatchOptions;
  #own: OwnAddresses = { addresses: [], hardware: new Set() };
  /** What the voice listens for. */
  #listened = "";
  /** Addresses that nobody should have, asked with a claim: who answers for them too is a proxy. */
  #controls: readonly AskedAddress[] = [];
  readonly #claimants = new Map<string, Claimant>();
  /** Controls that a device answered for, and until when it is taken for a proxy. */
  readonly #proxies = new Map<string, { readonly controls: Set<string>; untilMs: number }>();
  /** Told and not over: by address and port. */
  readonly #told = new Map<string, TwiceUsed>();
  readonly #seen = new Map<string, { readonly firstMs: number; readonly ms: number; readonly wallMs: number }>();
  #askedMs = -Infinity;
  #heardMs = -Infinity;
  #goneMs = -Infinity;
  readonly #gone = new Set<string>();
  #timer: Timer | undefined;
  #stopped = false;

  constructor(options: AddressWatchOptions) {
    this.#options = options;
  }

  start(): void {
    this.look();
    this.#timer = this.#options.clock.every(LOOK_EVERY_MS, () => this.look(), { idle: true });
  }

  stop(): void {
    this.#timer?.cancel();
    this.#stopped = true;
    this.#options.voice.close();
  }

  /** Addresses that others use, until it has been over for a while. */
  get used(): readonly TwiceUsed[] {
    return [...this.#told.values()];
  }

  /**
   * Somebody who should answer does not: is it the box itself? The answer is there when `answered` settles.
   * @param silence `new`: he answered before
   */
  noteSilence(silence: "new" | "old"): void {
    if (this.#stopped) return;
    this.#hear();
    if (this.#now() - this.#askedMs > ASK_AGAIN_MS[silence]) this.#ask(this.#own.addresses);
  }

  /** Settles when the newest question could have been answered. */
  async answered(): Promise<void> {
    const leftMs = this.#askedMs + ANSWER_MS - this.#now();
    if (leftMs > 0)
      await new Promise<void>((resolve) => {
        this.#after(leftMs, resolve);
      });
    this.#hear();
  }

  /** Whether any silence that began at the moment (monotonic) may come of it. */
  mayHaveMissedAny(sinceMs: number): boolean {
    this.#hear();
    return this.#isSettling(sinceMs) || [...this.#claimants.values()].some((one) => this.#isHeld(one));
  }

  /** Whether silence of one target may come of it. */
  mayHaveMissed(sinceMs: number, target: string): boolean {
    if (!this.mayHaveMissedAny(sinceMs)) return false;
    const source = this.#stopped ? undefined : this.#options.voice.sourceFor(target);
    if (source === undefined || (this.#gone.has(source) && this.#isSettling(sinceMs))) return true;
    return [...this.#claimants.values()].some((one) => one.own.address === source && this.#isHeld(one));
  }

  /** One look; what the timer does. */
  look(): void {
    const now = this.#now();
    this.#readOwn();
    this.#hear();
    const isHeld = [...this.#claimants.values()].some((one) => this.#isHeld(one));
    if (isHeld || now - this.#askedMs >= ASK_EVERY_MS) this.#ask(this.#own.addresses);
    this.#forget(now);
    this.#judgeTold(now);
  }

  #isSettling(sinceMs: number): boolean {
    return this.#gone.size > 0 && (sinceMs < this.#goneMs || this.#now() < this.#goneMs + SETTLING_MS);
  }

  #readOwn(): void {
    const before = new Set(this.#own.addresses.map(keyOf));
    this.#own = this.#readMachine();
    this.#listen();
    const fresh = this.#own.addresses.filter((one) => !before.has(keyOf(one)));
    if (fresh.length > 0) this.#ask(fresh);
  }

  /** Link-local addresses are made of the hardware's own; only what the kernel found taken is looked into. */
  #readMachine(): OwnAddresses {
    const { addresses, hardware } = (this.#options.readAddresses ?? readOwnAddresses)();
    const asked = addresses.filter(({ address, refused }) => refused === true || !address.startsWith("fe80:"));
    return { addresses: asked.slice(0, MOST_ADDRESSES), hardware };
  }

  #listen(): void {
    const addresses = [...this.#own.addresses, ...this.#controls].map(({ address }) => address);
    const listened = addresses.join(" ");
    if (listened === this.#listened) return;
    this.#listened = listened;
    this.#options.voice.listenFor(addresses);
  }

  #ask(addresses: readonly AskedAddress[]): void {
    if (addresses.length === 0 || this.#stopped) return;
    this.#askedMs = this.#now();
    this.#options.voice.ask(addresses);
    this.#after(ANSWER_MS, () => {
      this.#hear();
      this.#judgeTold(this.#now());
    });
  }

  /** Takes what was said. */
  #hear(): void {
    const now = this.#now();
    if (this.#stopped || now - this.#heardMs < HEAR_AGAIN_MS) return;
    this.#heardMs = now;
    for (const claim of this.#options.voice.heard()) {
      if (this.#own.hardware.has(claim.hardware)) continue;
      const own = this.#own.addresses.find(({ address, index }) => address === claim.address && index === claim.index);
      if (own !== undefined) this.#take(own, claim.hardware);
      else this.#noteControl(claim);
    }
    this.#confirm();
  }

  #take(own: OwnAddress, hardware: string): void {
    if (this.#isProxy(hardware)) return;
    const now = this.#now();
    const key = `${keyOf(own)} ${hardware}`;
    const known = this.#claimants.get(key);
    if (known !== undefined) known.lastMs = now;
    else if (this.#claimants.size < MOST_CLAIMANTS) {
      this.#claimants.set(key, { own, hardware, firstMs: now, lastMs: now, confirmed: false });
      this.#lookInto(own);
    }
  }

  /** Asks for addresses that nobody has, and once more for this one when a moment has passed. */
  #lookInto(own: OwnAddress): void {
    const others = new Set(this.#own.addresses.map(({ address }) => address));
    const controls = unusedNeighbours(own, others);
    const elsewhere = this.#controls.filter(({ index }) => index !== own.index);
    this.#controls = [...elsewhere, ...controls];
    this.#listen();
    if (controls.length > 0) this.#ask(controls);
    this.#after(AGAIN_MS + 50, () => this.#ask([own]));
  }

  #noteControl({ hardware, address }: AddressClaim): void {
    const now = this.#now();
    if (!this.#proxies.has(hardware) && this.#proxies.size >= MOST_CLAIMANTS) return;
    const proxy = this.#proxies.get(hardware) ?? { controls: new Set(), untilMs: 0 };
    proxy.controls.add(address);
    proxy.untilMs = now + PROXY_HOLDS_MS;
    this.#proxies.set(hardware, proxy);
  }

  #isProxy(hardware: string): boolean {
    return (this.#proxies.get(hardware)?.controls.size ?? 0) >= CONTROLS_TO_BE_PROXY;
  }

  /** While somebody uses an address with which the box speaks, and while it is looked into whether he does, silence is not believed. */
  #isHeld(one: Claimant): boolean {
    return one.own.refused !== true && this.#isLive(one);
  }

  #isLive(one: Claimant): boolean {
    if (this.#isProxy(one.hardware) || !this.#isOwn(one.own)) return false;
    const now = this.#now();
    return one.confirmed ? now - one.lastMs < QUIET_MS : now - one.firstMs < SUSPECT_MS;
  }

  /** One that has moved on (a shared address of two machines) is nobody's trouble. */
  #isOwn(own: OwnAddress): boolean {
    return this.#own.addresses.some((one) => keyOf(one) === keyOf(own));
  }

  #confirm(): void {
    for (const one of this.#claimants.values()) {
      if (one.confirmed || one.lastMs - one.firstMs < AGAIN_MS || this.#isProxy(one.hardware)) continue;
      // The machine is asked anew: an address that was given away meanwhile is not ours any more.
      this.#own = this.#readMachine();
      if (this.#isOwn(one.own)) one.confirmed = true;
    }
  }

  /** Who has been quiet has gone; who did not repeat it was a word from before. */
  #forget(now: number): void {
    for (const [key, one] of this.#claimants) {
      if (this.#isLive(one)) continue;
      this.#claimants.delete(key);
      if (!one.confirmed || one.own.refused === true || !this.#isOwn(one.own) || this.#isProxy(one.hardware)) continue;
      if ([...this.#claimants.values()].some((other) => keyOf(other.own) === keyOf(one.own))) continue;
      this.#gone.add(one.own.address);
      this.#goneMs = now;
      this.#options.voice.announce([one.own]);
    }
    if (this.#gone.size > 0 && now - this.#goneMs > OVER_MS) this.#gone.clear();
    for (const [hardware, { untilMs }] of this.#proxies) if (untilMs < now) this.#proxies.delete(hardware);
  }

  /** Tells what has begun, and what has been over for a while. */
  #judgeTold(now: number): void {
    const { clock } = this.#options;
    for (const [key, { own, hardware }] of this.#current()) {
      const firstMs = this.#seen.get(key)?.firstMs ?? now;
      this.#seen.set(key, { firstMs, ms: now, wallMs: clock.wallMs() });
      const told = this.#told.get(key);
      if (hardware === undefined && (told !== undefined || now - firstMs < NAMELESS_MS)) continue;
      if (told !== undefined && (told.hardware !== undefined || hardware === undefined)) continue;
      const { address, port } = own;
      const since = told?.since ?? clock.wallMs();
      const used = { address, port, since, ...(hardware === undefined ? {} : { hardware }) };
      this.#told.set(key, used);
      if (told === undefined) this.#options.onTwice?.(used);
    }
    for (const [key, { ms, wallMs }] of this.#seen) {
      if (now - ms < OVER_MS) continue;
      this.#seen.delete(key);
      const used = this.#told.get(key);
      this.#told.delete(key);
      if (used !== undefined) this.#options.onOver?.({ ...used, until: wallMs });
    }
  }

  /** Addresses that are used twice now, and by whom, where that is known. */
  #current(): ReadonlyMap<string, { readonly own: OwnAddress; readonly hardware?: string }> {
    const current = new Map<string, { own: OwnAddress; hardware?: string }>();
    for (const own of this.#own.addresses) if (own.refused === true) current.set(keyOf(own), { own });
    for (const one of this.#claimants.values())
      if (one.confirmed && this.#isLive(one)) current.set(keyOf(one.own), one);
    return current;
  }

  #after(ms: number, work: () => void): void {
    this.#options.clock.after(ms, work, { idle: true });
  }

  #now(): number {
    return this.#options.clock.monotonicMs();
  }
}

function keyOf({ address, port }: OwnAddress): string {
  return `${address} ${port}`;
}
