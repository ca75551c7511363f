/**
 * Conversations over TCP through the kernel's own calls. Nobody is woken by an answer: all conversations that wait for
 * something are looked at together, soon after something was begun or said and then ever more rarely. How long the connection
 * took, and when bytes had come, is the kernel's own measurement, so that looking late does not falsify it.
 */
import { burstAddress } from "#bursts/address-bytes.ts";
import { POLL, type ConnectCalls, type PollRow, type SocketAddresses } from "#bursts/connect-calls.ts";
import { codedError } from "#lib/errno.ts";
import { addressFault, connectError, CONNECTS_AT_ONCE, PAUSE_MS, type ConnectTarget, type Talk } from "./connector.ts";

/** Looks: soon at first, rarer while nothing happens. */
const SHORTEST_WAIT_MS = 1;
const LONGEST_WAIT_MS = 32;
/** Whoever listens gets so many pieces before others of the box have their turn. */
const PIECES_PER_LOOK = 8;
/** Bytes that lay longer were not late for being looked at late: nobody listened, or this box stood still. */
const LONGEST_LATE_MS = 2 * LONGEST_WAIT_MS;

/** How many more connections may be under way, for all rows of one connector. */
export interface Allowance {
  left: number;
}

export class BurstTalks {
  readonly #calls: ConnectCalls;
  readonly #allowance: Allowance;
  readonly #address: SocketAddresses;
  readonly #row: PollRow;
  /** By slot of the row. */
  readonly #talks: BurstTalk[] = [];
  /** Their turn to be begun comes with the next wave. */
  #waiting: BurstTalk[] = [];
  #timer: NodeJS.Timeout | undefined;
  #immediate: NodeJS.Immediate | undefined;
  #waitMs = SHORTEST_WAIT_MS;

  /** @param most conversations at once */
  constructor(calls: ConnectCalls, allowance: Allowance, most: number) {
    this.#calls = calls;
    this.#allowance = allowance;
    this.#address = calls.addresses(1);
    this.#row = calls.pollRow(most);
  }

  /** As `Connector.talk`. */
  open(target: ConnectTarget, signal: AbortSignal): Promise<Talk> {
    return new Promise((resolve, reject) => {
      const hooks = { lookSoon: () => this.#lookSoon(), release: (slot: number) => this.#release(slot) };
      this.#waiting.push(new BurstTalk(this.#calls, this.#row, hooks, target, signal, { resolve, reject }));
      if (this.#timer === undefined) this.#immediate ??= setImmediate(this.#look);
    });
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    clearImmediate(this.#immediate);
    this.#timer = this.#immediate = undefined;
    const begun = this.#beginSome();
    const found = this.#calls.poll(this.#row);
    let isWaiting = false;
    // From the end, because the last slot moves into one that is freed.
    for (let slot = this.#row.used - 1; slot >= 0; slot--) {
      const talk = this.#talks[slot];
      if (talk === undefined) continue;
      if (found > 0 && this.#row.isSettled(slot)) talk.goOn();
      if (!talk.isClosed) talk.heedSignal();
      isWaiting ||= talk.isWaiting;
    }
    if (begun > 0 || found > 0) this.#waitMs = SHORTEST_WAIT_MS;
    if (this.#waiting.length > 0) this.#timer = setTimeout(this.#look, PAUSE_MS);
    else if (isWaiting) this.#timer = setTimeout(this.#look, this.#waitMs);
    this.#waitMs = Math.min(LONGEST_WAIT_MS, this.#waitMs * 2);
  };

  #lookSoon(): void {
    if (this.#timer !== undefined && this.#waitMs <= 2 * SHORTEST_WAIT_MS) return;
    clearTimeout(this.#timer);
    this.#waitMs = 2 * SHORTEST_WAIT_MS;
    this.#timer = setTimeout(this.#look, SHORTEST_WAIT_MS);
  }

  /** Begins a wave. @returns how many were begun */
  #beginSome(): number {
    const wave = this.#waiting.slice(0, CONNECTS_AT_ONCE);
    this.#waiting = this.#waiting.slice(wave.length);
    for (const talk of wave) this.#begin(talk);
    return wave.length;
  }

  #begin(talk: BurstTalk): void {
    const { target } = talk;
    if (talk.heedSignal()) return;
    const known = burstAddress(target.address);
    const fault = addressFault(target.address, known);
    if (known === undefined || fault !== undefined) return talk.refuse(fault ?? "EINVAL");
    if (this.#allowance.left <= 0 || this.#row.used >= this.#row.slots) return talk.refuse("EMFILE");
    this.#address.put(0, known.bytes, target.port, known.scope);
    const begunMs = performance.now();
    const fd = this.#calls.connect(this.#address, 0);
    if (typeof fd === "string") return talk.refuse(fd);
    this.#allowance.left -= 1;
    const slot = this.#row.add(fd);
    this.#talks[slot] = talk;
    talk.begun(fd, slot, begunMs);
  }

  #release(slot: number): void {
    this.#allowance.left += 1;
    this.#row.remove(slot);
    const last = this.#talks.pop();
    if (last === undefined || slot === this.#talks.length) return;
    this.#talks[slot] = last;
    last.slot = slot;
  }
}

interface Hooks {
  readonly lookSoon: () => void;
  readonly release: (slot: number) => void;
}

interface Opening {
  readonly resolve: (talk: Talk) => void;
  readonly reject: (error: Error) => void;
}

interface Listener {
  readonly resolve: (bytes: Buffer | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** One conversation. Once it is over its slot is somebody else's. */
class BurstTalk implements Talk {
  readonly #calls: ConnectCalls;
  readonly #row: PollRow;
  readonly #hooks: Hooks;
  readonly target: ConnectTarget;
  readonly #signal: AbortSignal;
  #opening: Opening | undefined;
  #listener: Listener | undefined;
  #unsaid: Buffer | undefined;
  #fd = -1;
  slot = -1;
  #begunMs = 0;
  /** Heard since the last look. */
  #pieces = 0;
  #failure: Error | undefined;
  isClosed = false;
  connectMs = 0;
  openAgoMs = 0;
  heardAgoMs = 0;

  constructor(
    calls: ConnectCalls,
    row: PollRow,
    hooks: Hooks,
    target: ConnectTarget,
    signal: AbortSignal,
    opening: Opening,
  ) {
    this.#calls = calls;
    this.#row = row;
    this.#hooks = hooks;
    this.target = target;
    this.#signal = signal;
    this.#opening = opening;
  }

  /** Whether it is to be looked at again. */
  get isWaiting(): boolean {
    return this.#opening !== undefined || this.#listener !== undefined || this.#unsaid !== undefined;
  }

  begun(fd: number, slot: number, begunMs: number): void {
    this.#fd = fd;
    this.slot = slot;
    this.#begunMs = begunMs;
  }

  refuse(code: string): void {
    this.#end(connectError(code, this.target));
  }

  /** @returns true: the signal has ended it */
  heedSignal(): boolean {
    if (!this.#signal.aborted) return false;
    this.#end(this.#signal.reason as Error);
    return true;
  }

  /** A look has found something. */
  goOn(): void {
    this.#pieces = 0;
    if (this.#opening !== undefined) return this.#settleOpening(this.#opening);
    if (this.#unsaid !== undefined) this.#sayOn();
    if (this.#listener !== undefined) this.#listen(this.#listener);
    this.#ask();
  }

  say(bytes: Buffer): void {
    if (this.isClosed) return;
    this.#unsaid = this.#unsaid === undefined ? bytes : Buffer.concat([this.#unsaid, bytes]);
    this.#sayOn();
    this.#ask();
    this.#hooks.lookSoon();
  }

  next(): Promise<Buffer | undefined> {
    return new Promise((resolve, reject) => {
      const listener = { resolve, reject };
      if (this.isClosed) return this.#tellEnd(listener);
      this.#listener = listener;
      // What came meanwhile is there already; a flood must not keep everybody else waiting.
      if (this.#pieces > 0 && this.#pieces < PIECES_PER_LOOK) this.#listen(listener);
      if (this.#listener === undefined) return;
      this.#ask();
      this.#hooks.lookSoon();
    });
  }

  close(): void {
    this.#end(undefined);
  }

  #settleOpening(opening: Opening): void {
    const code = this.#calls.errorOf(this.#fd);
    if (code !== undefined) return this.refuse(code);
    const ownMs = performance.now() - this.#begunMs;
    this.connectMs = Math.min(ownMs, this.#calls.roundTripMs(this.#fd) ?? ownMs);
    this.openAgoMs = ownMs - this.connectMs;
    this.#calls.stampArrivals(this.#fd);
    this.#opening = undefined;
    this.#ask();
    opening.resolve(this);
  }

  #sayOn(): void {
    while (this.#unsaid !== undefined) {
      const said = this.#calls.say(this.#fd, this.#unsaid, 0);
      if (said === 0) return;
      // What the other side makes of it is heard; that it took nothing more is no reason not to listen.
      this.#unsaid = typeof said === "string" || said >= this.#unsaid.length ? undefined : this.#unsaid.subarray(said);
    }
  }

  #listen({ resolve }: Listener): void {
    const heard = this.#calls.hear(this.#fd);
    if (heard === undefined) return;
    if (typeof heard === "string") return this.#end(codedError(heard, `read ${heard}`));
    this.#pieces += 1;
    const agoMs = this.#calls.heardAgoMs() ?? 0;
    this.heardAgoMs = heard.length > 0 && agoMs > 0 && agoMs < LONGEST_LATE_MS ? agoMs : 0;
    this.#listener = undefined;
    resolve(heard.length === 0 ? undefined : Buffer.from(heard));
  }

  /** Only what somebody waits for is looked at: what is left unheard would else be found again and again. */
  #ask(): void {
    if (this.isClosed) return;
    const listening = this.#listener === undefined ? POLL.failure : POLL.in;
    this.#row.ask(this.slot, this.#unsaid === undefined ? listening : listening | POLL.out);
  }

  #tellEnd({ resolve, reject }: Listener): void {
    if (this.#failure === undefined) resolve(undefined);
    else reject(this.#failure);
  }

  #end(failure: Error | undefined): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.#failure = failure;
    this.#unsaid = undefined;
    if (this.#fd >= 0) {
      this.#calls.close(this.#fd);
      this.#hooks.release(this.slot);
    }
    const [opening, listener] = [this.#opening, this.#listener];
    this.#opening = this.#listener = undefined;
    opening?.reject(failure ?? new Error("closed before it was open"));
    if (listener !== undefined) this.#tellEnd(listener);
  }
}
