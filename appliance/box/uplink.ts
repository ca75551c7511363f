/**
 * Is the line to the outside up? Every half minute the configured targets are asked. Targets beyond the box's own networks
 * decide: the line is up while any of them answers. Only where there are none do near ones (a gateway, a resolver on the
 * LAN) speak for it.
 */
import { isIP } from "node:net";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { isNear, readGateways, readResolvers } from "./network.ts";

export interface UplinkOptions {
  readonly clock: TimerClock;
  /** `gateway`, `resolvers`, `brokers` or addresses; asked anew for every look, so a reload needs nothing more. */
  targets(): readonly string[];
  /** Milliseconds until an address answered a ping; undefined: it did not. */
  ping(address: string, signal: AbortSignal): Promise<number | undefined>;
  /** Milliseconds until a resolver answered a question; undefined: it did not. */
  askResolver(address: string, signal: AbortSignal): Promise<number | undefined>;
  /** Whether a broker is connected; undefined: none is configured. */
  brokerConnected(): boolean | undefined;
  /** After every change of `up`. */
  onChange?(state: UplinkState): void;
  /** Stand in for the operating system in tests. */
  readonly gateways?: () => readonly string[];
  readonly resolvers?: () => readonly string[];
  readonly isNear?: (address: string) => boolean;
}

export interface UplinkTarget {
  readonly kind: "gateway" | "resolver" | "broker" | "address";
  /** Empty for the broker. */
  readonly address: string;
  /** In one of the box's own networks. */
  readonly near: boolean;
  readonly answered: boolean;
  readonly answerMs?: number;
}

export interface UplinkState {
  /** undefined: not known yet, or there is nothing to ask. */
  readonly up?: boolean;
  /** Since when `up` is what it is, milliseconds since 1970 (UTC). */
  readonly since?: number;
  /** The quickest answer of the last look among the targets that decide. */
  readonly answerMs?: number;
  /** Share of the last 24 hours' looks in which nothing that decides answered. */
  readonly lossPercent?: number;
  readonly targets: readonly UplinkTarget[];
}

type Ask = (address: string, signal: AbortSignal) => Promise<number | undefined>;

const LOOK_EVERY_MS = 30_000;
const LOOK_TIMEOUT_MS = 5000;
/** Looks in a row without an answer that make the line down; one answer makes it up. */
const FAILURES_TO_DOWN = 2;
const HOURS = 24;
const HOUR_MS = 3_600_000;

export class Uplink {
  readonly #options: UplinkOptions;
  readonly #hours: { startMs: number; looks: number; lost: number }[] = [];
  #state: UplinkState = { targets: [] };
  #failures = 0;
  #timer: Timer | undefined;
  #stopping = new AbortController();
  #looking: Promise<void> | undefined;

  constructor(options: UplinkOptions) {
    this.#options = options;
  }

  start(): void {
    this.#stopping = new AbortController();
    void this.look();
    this.#timer = this.#options.clock.every(LOOK_EVERY_MS, () => void this.look(), { idle: true });
  }

  async stop(): Promise<void> {
    this.#timer?.cancel();
    this.#stopping.abort();
    await this.#looking;
  }

  state(): UplinkState {
    return this.#state;
  }

  /** One look at all targets; what the timer does. Looks never overlap. */
  look(): Promise<void> {
    this.#looking ??= this.#lookOnce().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(LOOK_TIMEOUT_MS)]);
    const targets = await Promise.all(this.#witnesses().map((ask) => ask(signal)));
    if (this.#stopping.signal.aborted) return;
    const far = targets.filter((target) => !target.near);
    this.#conclude(targets, far.length > 0 ? far : targets);
  }

  #conclude(targets: readonly UplinkTarget[], deciding: readonly UplinkTarget[]): void {
    if (deciding.length === 0) {
      this.#state = { targets };
      return;
    }
    const answered = deciding.some((target) => target.answered);
    this.#failures = answered ? 0 : this.#failures + 1;
    this.#count(answered);
    const before = this.#state;
    const up = answered ? true : this.#failures >= FAILURES_TO_DOWN ? false : before.up;
    const answers = deciding.flatMap((target) => target.answerMs ?? []);
    const changed = up !== before.up;
    const since = changed ? this.#options.clock.wallMs() : before.since;
    this.#state = {
      ...(up === undefined ? {} : { up }),
      ...(since === undefined ? {} : { since }),
      ...(answers.length === 0 ? {} : { answerMs: Math.min(...answers) }),
      lossPercent: this.#lossPercent(),
      targets,
    };
    if (changed) this.#options.onChange?.(this.#state);
  }

  /** Counted by the hour: a day of looks in a few numbers. */
  #count(answered: boolean): void {
    const now = this.#options.clock.monotonicMs();
    const last = this.#hours.at(-1);
    const hour = last !== undefined && now - last.startMs < HOUR_MS ? last : { startMs: now, looks: 0, lost: 0 };
    if (hour !== last) this.#hours.push(hour);
    if (this.#hours.length > HOURS) this.#hours.shift();
    hour.looks++;
    if (!answered) hour.lost++;
  }

  #lossPercent(): number {
    const sum = (key: "looks" | "lost") => this.#hours.reduce((total, hour) => total + hour[key], 0);
    return (100 * sum("lost")) / Math.max(1, sum("looks"));
  }

  #witnesses(): ((signal: AbortSignal) => Promise<UplinkTarget>)[] {
    const options = this.#options;
    const ping: Ask = (address, signal) => options.ping(address, signal);
    const askResolver: Ask = (address, signal) => options.askResolver(address, signal);
    const { gateways = readGateways, resolvers = readResolvers } = options;
    return options.targets().flatMap((target) => {
      if (target === "gateway") return gateways().map((address) => this.#witness("gateway", address, ping));
      if (target === "resolvers") return resolvers().map((address) => this.#witness("resolver", address, askResolver));
      if (target !== "brokers") return isIP(target) === 0 ? [] : [this.#witness("address", target, ping)];
      const connected = options.brokerConnected();
      return connected === undefined
        ? []
        : [() => Promise.resolve<UplinkTarget>({ kind: "broker", address: "", near: false, answered: connected })];
    });
  }

  #witness(kind: "gateway" | "resolver" | "address", address: string, ask: Ask) {
    const near = kind === "gateway" || (this.#options.isNear ?? isNear)(address);
    return async (signal: AbortSignal): Promise<UplinkTarget> => {
      // A look that this box could not take is a line that does not answer, whatever the reason.
      const answerMs = await ask(address, signal).catch(() => undefined);
      return { kind, address, near, answered: answerMs !== undefined, ...(answerMs === undefined ? {} : { answerMs }) };
    };
  }
}
