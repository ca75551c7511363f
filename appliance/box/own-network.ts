/**
 * Is the box itself on the network? Every two seconds, and when somebody is silent, its ports are looked at. While it is cut off, and until somebody has
 * answered again after that, no silence proves anything about those it watches.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { AddressWatch } from "./address-watch.ts";
import { readOwnPorts, type OwnPort } from "./own-ports.ts";

/** `noCarrier`: no cable, or nobody at its other end; `noAddress`: no address of its own; `noRoute`: its default route is gone. */
export type CutOff = "noCarrier" | "noAddress" | "noRoute";

export interface OwnNetworkOptions {
  readonly clock: TimerClock;
  /** After the network is back: what was missing, and from when until when (milliseconds since 1970). */
  onBack?(gone: { readonly why: CutOff; readonly since: number; readonly until: number }): void;
  /** Whether others use the box's addresses; undefined: this box cannot find out. */
  readonly addresses?: Pick<AddressWatch, "mayHaveMissedAny" | "mayHaveMissed" | "noteSilence" | "answered" | "used">;
  /** Stands in for the kernel in tests. */
  readonly readPorts?: () => readonly OwnPort[];
}

const LOOK_EVERY_MS = 2000;
/** What was seen so lately need not be looked at again: silences come many at once, and each began longer ago. */
const FRESH_MS = 100;
/** A port that comes up is let through late by some switches (spanning tree listens and learns for 30 s: IEEE 802.1D). */
const LISTENING_MS = 45_000;

export class OwnNetwork {
  readonly #options: OwnNetworkOptions;
  /** Ports that carried the box at some time of this run: by hardware, an address, or the default route. */
  readonly #carried = new Map<string, { addressed: boolean; routed: boolean }>();
  #gone: { readonly why: CutOff; readonly since: number } | undefined;
  /** Monotonic end of the time after a return in which silence still proves nothing. */
  #listeningUntilMs = -Infinity;
  #goneUntilMs = -Infinity;
  #lookedMs = -Infinity;
  #timer: Timer | undefined;

  constructor(options: OwnNetworkOptions) {
    this.#options = options;
  }

  start(): void {
    this.look();
    this.#timer = this.#options.clock.every(LOOK_EVERY_MS, () => this.look(), { idle: true });
  }

  stop(): void {
    this.#timer?.cancel();
  }

  /** What cuts the box off now, and since when (milliseconds since 1970). */
  get cutOff(): { readonly why: CutOff; readonly since: number } | undefined {
    return this.#gone;
  }

  /** Nobody at all can be reached. Without a default route alone the neighbours still can, and the kernel names the others. */
  get isolated(): boolean {
    return this.#gone !== undefined && this.#gone.why !== "noRoute";
  }

  /** Whether a silence that began at the moment (monotonic) may be the box's own. */
  mayHaveMissed(sinceMs: number): boolean {
    return this.#wasOff(sinceMs) || this.#options.addresses?.mayHaveMissedAny(sinceMs) === true;
  }

  /**
   * Why a silence of one target that began at the moment may be the box's own: it has no network (`ENETDOWN`), or another device
   * uses the address with which it speaks to that target (`ENOTUNIQ`).
   */
  whyMissed(sinceMs: number, target: string): "ENETDOWN" | "ENOTUNIQ" | undefined {
    if (this.#wasOff(sinceMs)) return "ENETDOWN";
    return this.#options.addresses?.mayHaveMissed(sinceMs, target) === true ? "ENOTUNIQ" : undefined;
  }

  /** Somebody who should answer does not: whether another device uses an address of this box is asked. @param silence `new`: he answered before */
  noteSilence(silence: "new" | "old" = "old"): void {
    this.#options.addresses?.noteSilence(silence);
  }

  /** Settles when that question could have been answered; undefined: nothing is asked here. */
  answered(): Promise<void> | undefined {
    return this.#options.addresses?.answered();
  }

  /** Another device uses an address of this box. */
  get isTwice(): boolean {
    return (this.#options.addresses?.used.length ?? 0) > 0;
  }

  #wasOff(sinceMs: number): boolean {
    const now = this.#options.clock.monotonicMs();
    if (now - this.#lookedMs > FRESH_MS) this.look();
    return this.isolated || now < this.#listeningUntilMs || sinceMs < this.#goneUntilMs;
  }

  /** Somebody on the network has answered: it carries again. */
  noteAnswer(): void {
    this.#listeningUntilMs = -Infinity;
  }

  /** One look; what the timer does. */
  look(): void {
    const { clock } = this.#options;
    this.#lookedMs = clock.monotonicMs();
    const ports = this.#readPorts();
    if (ports === undefined) return; // what was so is taken to be so still
    const why = this.#judge(ports);
    const before = this.#gone;
    if (why !== undefined) {
      this.#gone = { why: before?.why ?? why, since: before?.since ?? clock.wallMs() };
    } else if (before !== undefined) {
      this.#gone = undefined;
      if (before.why !== "noRoute") {
        this.#goneUntilMs = clock.monotonicMs();
        this.#listeningUntilMs = this.#goneUntilMs + LISTENING_MS;
      }
      this.#options.onBack?.({ ...before, until: clock.wallMs() });
    }
  }

  /** Undefined: the machine cannot tell now. */
  #readPorts(): readonly OwnPort[] | undefined {
    try {
      return (this.#options.readPorts ?? readOwnPorts)();
    } catch {
      return undefined;
    }
  }

  /**
   * Only what was there can be missing: a box that never had a route (a network of its own) or an address (a test, a container
   * without network) lacks nothing. A cable can be missing from the beginning.
   */
  #judge(ports: readonly OwnPort[]): CutOff | undefined {
    for (const { name, hardware, addressed, routed } of ports) {
      const before = this.#carried.get(name);
      if (before === undefined && !hardware && !addressed && !routed) continue;
      this.#carried.set(name, {
        addressed: addressed || before?.addressed === true,
        routed: routed || before?.routed === true,
      });
    }
    const all = ports.filter(({ name }) => this.#carried.has(name));
    const was = (kind: "addressed" | "routed") => all.filter(({ name }) => this.#carried.get(name)?.[kind] === true);
    // A bridge of containers tells nothing of the cable while the port with the route is known.
    const physical = all.filter(({ hardware }) => hardware);
    const deciding = [...new Set([...was("routed"), ...physical.filter(({ addressed }) => addressed)])];
    const looked = deciding.length > 0 ? deciding : physical.length > 0 ? physical : was("addressed");
    const enabled = looked.filter((port) => port.enabled || this.#carried.get(port.name)?.addressed === true);
    if (enabled.length > 0 && enabled.every(({ carrier, enabled: on }) => carrier === false || !on)) return "noCarrier";
    const had = (kind: "addressed" | "routed") => [...this.#carried.values()].some((port) => port[kind]);
    if (had("addressed") && !all.some(({ addressed }) => addressed)) return "noAddress";
    if (had("routed") && !all.some(({ routed }) => routed)) return "noRoute";
    return undefined;
  }
}
