/**
 * Is the line to the outside up? Every half minute witnesses beyond the site are asked: brokers, resolvers and addresses
 * outside the site's networks, outside hosts that are checked anyhow, and what a resolver of the site can still find out. One
 * that answers proves the line. That it is down takes two that fail and none that answers: a single one may be dead itself.
 * Otherwise it is not known, and why not.
 */
import { BlockList, isIP } from "node:net";
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
  /** Whether a resolver of the site finds a name of the world; see `askName`. */
  askName(resolver: string, name: string, signal: AbortSignal): Promise<boolean | undefined>;
  /** Whether a broker is connected; undefined: none is configured. */
  brokerConnected(): boolean | undefined;
  /** Hosts outside the site that are checked anyhow: their addresses, and whether they are up. */
  outsideHosts(): readonly { readonly address: string; readonly up: boolean }[];
  /** Whether this box has no network itself. */
  cutOff(): boolean;
  /** After every look. @param startedMs when it began, steady clock; @param confirming it is repeated before its failing is believed */
  onLook?(state: UplinkState, startedMs: number, confirming: boolean): void;
  /** After every change of `up`. */
  onChange?(state: UplinkState): void;
  /** Stand in for the operating system in tests. */
  readonly gateways?: () => readonly string[];
  readonly resolvers?: () => readonly string[];
  readonly isNear?: (address: string) => boolean;
}

export interface UplinkTarget {
  readonly kind: "gateway" | "resolver" | "broker" | "address" | "host" | "name";
  /** Empty for the broker; for `name` the name that was to be found. */
  readonly address: string;
  /** Within the site, so that it says nothing of the line. */
  readonly near: boolean;
  /** undefined: it says nothing at all. */
  readonly answered?: boolean;
  readonly answerMs?: number;
}

export interface UplinkState {
  /** undefined: not known, and `doubt` says why. */
  readonly up?: boolean;
  /** Nobody was asked yet; nothing outside is asked; too few are; only brokers are; this box is cut off itself. */
  readonly doubt?: "notYet" | "nothingAsked" | "tooFew" | "onlyBrokers" | "cutOff";
  /** Since when `up` is what it is, milliseconds since 1970 (UTC). */
  readonly since?: number;
  /** The quickest answer of the last look among the targets that decide. */
  readonly answerMs?: number;
  /** Share of the last 24 hours' looks in which the line was seen not to work. */
  readonly lossPercent?: number;
  /** How long it was really watched for that, milliseconds. */
  readonly watchedMs?: number;
  readonly targets: readonly UplinkTarget[];
}

/** Networks that never lie beyond the line: RFC 1918, 3927, 6598, loopback. Every host of the site is asked with each look. */
const PRIVATE_IPV4 =
  /^(10|127|169\.254|172\.(1[6-9]|2[0-9]|3[01])|192\.168|100\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))\./;
/** RFC 4193 and 4291 (link-local, loopback). */
const PRIVATE_IPV6 = new BlockList();
for (const [base, bits] of [
  ["fc00::", 7],
  ["fe80::", 10],
  ["::1", 128],
] as const)
  PRIVATE_IPV6.addSubnet(base, bits, "ipv6");

/**
 * Whether an address lies beyond the site's line. Private networks beyond the box's own are the site's as well: other floors,
 * other buildings.
 */
export function isBeyondLine(address: string, isNextDoor = isNear): boolean {
  const plain = address.split("%")[0] ?? address;
  if (isIP(plain) === 6 ? PRIVATE_IPV6.check(plain, "ipv6") : PRIVATE_IPV4.test(plain)) return false;
  return !isNextDoor(address);
}

type Ask = (address: string, signal: AbortSignal) => Promise<number | undefined>;

const LOOK_EVERY_MS = 30_000;
const LOOK_TIMEOUT_MS = 5000;
/** A look that failed is repeated so soon, and one that is asked for comes so long after the one before at the earliest. */
const LOOK_AGAIN_MS = 2000;
/** Looks in a row without an answer that end what was believed; one answer makes it up. */
const FAILURES_TO_DOWN = 2;
/** Witnesses that must fail, with none that answers. */
const WITNESSES_TO_DOWN = 2;
/**
 * Names of two domains that a box asks for anyhow (its clock, its system's updates); their records are kept by resolvers for
 * minutes only, so that an old answer does not speak for long.
 */
const NAMES = ["pool.ntp.org", "deb.debian.org"];
const HOURS = 24;
const HOUR_MS = 3_600_000;

export class Uplink {
  readonly #options: UplinkOptions;
  readonly #hours: { startMs: number; looks: number; lost: number }[] = [];
  #state: UplinkState = { doubt: "notYet", targets: [] };
  #failures = 0;
  #timer: Timer | undefined;
  #again: Timer | undefined;
  #startedMs = -Infinity;
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
    this.#again?.cancel();
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

  /** Looks out of turn, as something outside does not answer. */
  lookSoon(): void {
    if (this.#stopping.signal.aborted || this.#again !== undefined) return;
    const { clock } = this.#options;
    const waitMs = Math.max(0, this.#startedMs + LOOK_AGAIN_MS - clock.monotonicMs());
    this.#again = clock.after(waitMs, () => {
      this.#again = undefined;
      void this.look();
    });
  }

  async #lookOnce(): Promise<void> {
    this.#startedMs = this.#options.clock.monotonicMs();
    if (this.#options.cutOff()) return this.#put({ doubt: "cutOff" }, []);
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(LOOK_TIMEOUT_MS)]);
    const targets = await Promise.all(this.#witnesses().map((ask) => ask(signal)));
    if (this.#stopping.signal.aborted) return;
    this.#conclude(targets);
  }

  #conclude(targets: readonly UplinkTarget[]): void {
    const far = targets.filter(({ near, answered }) => !near && answered !== undefined);
    if (far.some(({ answered }) => answered === true)) {
      this.#failures = 0;
      this.#count(true);
      const answers = far.flatMap((target) => target.answerMs ?? []);
      return this.#put({ up: true, ...(answers.length === 0 ? {} : { answerMs: Math.min(...answers) }) }, targets);
    }
    this.#failures += 1;
    const known = far.length >= WITNESSES_TO_DOWN;
    if (known) this.#count(false);
    const { up, doubt } = this.#state;
    const believed = up === undefined ? { doubt: doubt ?? ("notYet" as const) } : { up };
    if (far.length > 0 && this.#failures < FAILURES_TO_DOWN) {
      this.#put(believed, targets, true);
      return this.lookSoon();
    }
    this.#put(known ? { up: false } : { doubt: doubtOf(far) }, targets);
  }

  #put(
    found: Pick<UplinkState, "up" | "doubt" | "answerMs">,
    targets: readonly UplinkTarget[],
    confirming = false,
  ): void {
    const { clock } = this.#options;
    const before = this.#state;
    const changed = found.up !== before.up;
    const since = changed ? clock.wallMs() : before.since;
    this.#state = {
      ...found,
      ...(since === undefined ? {} : { since }),
      ...(this.#hours.length === 0 ? {} : { lossPercent: this.#lossPercent(), watchedMs: this.#watchedMs() }),
      targets,
    };
    if (changed) this.#options.onChange?.(this.#state);
    this.#options.onLook?.(this.#state, this.#startedMs, confirming);
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

  /** From the first look that counted, without the time in which nothing was known. */
  #watchedMs(): number {
    const looks = this.#hours.reduce((total, hour) => total + hour.looks, 0);
    const sinceFirst = this.#options.clock.monotonicMs() - (this.#hours[0]?.startMs ?? 0);
    return Math.min(sinceFirst, looks * LOOK_EVERY_MS, HOURS * HOUR_MS);
  }

  #witnesses(): ((signal: AbortSignal) => Promise<UplinkTarget>)[] {
    const options = this.#options;
    const ping: Ask = (address, signal) => options.ping(address, signal);
    const askResolver: Ask = (address, signal) => options.askResolver(address, signal);
    const { gateways = readGateways, resolvers = readResolvers } = options;
    const asked = options.targets().flatMap((target) => {
      if (target === "gateway") return gateways().map((address) => this.#witness("gateway", address, ping));
      if (target === "resolvers") {
        const all = resolvers();
        const near = all.filter((address) => !this.#isOutside(address));
        return [...all.map((address) => this.#witness("resolver", address, askResolver)), ...this.#names(near)];
      }
      if (target !== "brokers") return isIP(target) === 0 ? [] : [this.#witness("address", target, ping)];
      const answered = options.brokerConnected();
      return answered === undefined ? [] : [said({ kind: "broker", address: "", near: false, answered })];
    });
    const hosts = options.outsideHosts().filter(({ address }) => isIP(address) === 0 || this.#isOutside(address));
    return [...asked, ...hosts.map(({ address, up }) => said({ kind: "host", address, near: false, answered: up }))];
  }

  /** Each name is one witness, whichever resolver of the site finds it. */
  #names(resolvers: readonly string[]): ((signal: AbortSignal) => Promise<UplinkTarget>)[] {
    if (resolvers.length === 0) return [];
    return NAMES.map((name) => async (signal: AbortSignal): Promise<UplinkTarget> => {
      const found = await Promise.all(
        resolvers.map((address) => this.#options.askName(address, name, signal).catch(() => undefined)),
      );
      const answered = found.includes(true) ? true : found.includes(false) ? false : undefined;
      return { kind: "name", address: name, near: false, ...(answered === undefined ? {} : { answered }) };
    });
  }

  #isOutside(address: string): boolean {
    return isBeyondLine(address, this.#options.isNear);
  }

  #witness(kind: "gateway" | "resolver" | "address", address: string, ask: Ask) {
    const added = kind === "address"; // somebody chose it as a witness; only what is next door says nothing
    const near = kind === "gateway" || (added ? (this.#options.isNear ?? isNear)(address) : !this.#isOutside(address));
    return async (signal: AbortSignal): Promise<UplinkTarget> => {
      // A look that this box could not take is a line that does not answer, whatever the reason.
      const answerMs = await ask(address, signal).catch(() => undefined);
      return { kind, address, near, answered: answerMs !== undefined, ...(answerMs === undefined ? {} : { answerMs }) };
    };
  }
}

/** What already is known needs no asking. */
function said(target: UplinkTarget): () => Promise<UplinkTarget> {
  return () => Promise.resolve(target);
}

function doubtOf(far: readonly UplinkTarget[]): NonNullable<UplinkState["doubt"]> {
  if (far.length === 0) return "nothingAsked";
  return far.every(({ kind }) => kind === "broker") ? "onlyBrokers" : "tooFew";
}
