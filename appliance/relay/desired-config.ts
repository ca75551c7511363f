/**
 * The configuration that the operations centre wants: a signed order on the retained topic `config/desired`. Looked at, put in
 * force, and taken back by the box itself where it then finds no broker. What is in force, or why not, is kept on
 * `config/reported`. Why, step by step: docs/adr/0105.
 */
import { createHash } from "node:crypto";
import { checkConfigure } from "#actions/order.ts";
import { isoTime, type Timer, type TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { formatProblem } from "#lib/problem.ts";
import { CONFIGURE, type OrderProblem, type ReportedConfig, type SignedOrder } from "#model/order.ts";
import { generalCode, refusal, type Refusal } from "#model/refusal.ts";
import type { CommandKey } from "#model/site.ts";
import { includesRole, type Actor } from "#actions/actor.ts";
import { Allowance } from "#lib/allowance.ts";
import type { Connection, ReceivedMessage } from "./connection.ts";
import { passingFailure } from "./event-source.ts";
import { MOST_DESIRED_BYTES } from "./inbound-limit.ts";
import { mayGive, whyNotNow } from "./judge-order.ts";
import type { Obeyed } from "./order-taker.ts";
import { readOrder } from "./read-order.ts";

/** The configuration of the box as this file changes it; wired by `cli/`. */
export interface DesiredDesk {
  /** It is a file given to the box. */
  readonly readOnly: boolean;
  /** Of the configuration in force. */
  digest(): string;
  /** Number of the stored version in force. */
  version(): number;
  /** @returns every mistake; none: it is in force and stored */
  put(document: unknown, actor: Actor): Promise<readonly Refusal[]>;
  /** Puts a stored version in force again. @returns why not */
  goBack(version: number): Promise<readonly Refusal[]>;
  /** Done when the relay works by the configuration in force. */
  settled(): Promise<void>;
  /** False: the line to the outside is known to be down. */
  lineUp(): boolean | undefined;
}

export interface DesiredOptions {
  readonly desk: DesiredDesk;
  readonly facts: { get(name: string): unknown; set(name: string, value: unknown): void };
  readonly say: (refusal: Refusal) => OrderProblem;
  readonly boot: string;
  readonly clockTrusted: () => boolean;
  readonly clock: TimerClock;
  readonly log: Log;
  /** So long it looks for a broker before it is taken back, and so long a connection lasts that counts; milliseconds. */
  readonly trialMs?: number;
  readonly lastsMs?: number;
}

interface Taken {
  readonly version: number;
  /** Of the document. */
  readonly digest: string;
  /** Of the whole message: what comes again is known by it. */
  readonly message: string;
}

interface Applied extends Taken {
  /** Of the configuration in force when it had been put in force. */
  readonly inForce: string;
}

interface Trial extends Taken {
  /** The stored version before, and the one it made; undefined until it is in force. */
  readonly backTo: number;
  readonly made?: number;
  readonly inForce?: string;
}

type Refused = NonNullable<ReportedConfig["refused"]> & { readonly message: string; readonly messageDigest: string };

/** What survives a restart. */
interface Memory {
  readonly applied?: Applied;
  readonly trial?: Trial;
  readonly refused?: Refused;
  /** Digests of documents that cut the box off. */
  readonly rolledBack: readonly string[];
}

const FACT = "desired";
const MOST_LIFETIME_MS = 90 * 86_400_000;
const TRIAL_MS = 180_000;
const LASTS_MS = 5000;
const TICK_MS = 1000;
const MOST_ROLLED_BACK = 50;
const MOST_PROBLEMS = 50;
/** These pass by themselves, and the same message is looked at again then. */
const PASSING: ReadonlySet<string> = new Set(["untrustedClock", "notYetValid", "storeUnavailable.order"]);
const LOOK_AGAIN_MS = 30_000;

export class DesiredConfig {
  readonly #options: DesiredOptions;
  readonly #looks = new Allowance(20, 0.2);
  #memory: Memory = { rolledBack: [] };
  /** Nothing is known before the start, so nothing is told. */
  #isOpen = false;
  #connection: Connection | undefined;
  #base = "";
  #next: { readonly message: ReceivedMessage; readonly obeyed: Obeyed } | undefined;
  #looking: Promise<void> | undefined;
  /** Looks again when what keeps a message has passed. */
  #againTimer: Timer | undefined;
  #trialTimer: Timer | undefined;
  #endTrial: (() => void) | undefined;

  constructor(options: DesiredOptions) {
    this.#options = options;
  }

  /** Goes on with a trial that the box stopped in the midst of; what has come before the start is looked at now. */
  start(): void {
    this.#memory = readMemory(this.#options.facts.get(FACT));
    this.#isOpen = true;
    this.#report();
    this.#takeUpTrial();
    this.#lookOn();
  }

  #takeUpTrial(): void {
    const { trial } = this.#memory;
    if (trial === undefined) return;
    const { desk } = this.#options;
    const inForce = desk.version();
    const made = trial.made ?? (inForce === trial.backTo ? undefined : inForce);
    if (made === undefined || made !== inForce) return this.#remember({ trial: undefined });
    this.#remember({ trial: { ...trial, made, inForce: trial.inForce ?? desk.digest() } });
    this.#looking = this.#watchTrial().finally(() => this.#done());
  }

  stop(): void {
    this.#isOpen = false;
    this.#againTimer?.cancel();
    this.#trialTimer?.cancel();
    this.#endTrial?.();
  }

  /** A broker is connected: it is told what is in force. */
  use(connection: Connection, base: string): void {
    this.#connection = connection;
    this.#base = base;
    this.#report();
  }

  lost(connection: Connection): void {
    if (connection === this.#connection) this.#connection = undefined;
  }

  /** Somebody changed the configuration: it is reported anew. */
  changed(): void {
    this.#report();
  }

  /** A message of the topic; while one is looked at or on trial, the newest waits. */
  take(message: ReceivedMessage, obeyed: Obeyed): void {
    if (message.payload.length === 0) return; // somebody took the wish back; what is in force stays
    this.#againTimer?.cancel(); // what waited for its time is out of date
    this.#next = { message, obeyed };
    this.#lookOn();
  }

  /** Something is looked at, or on trial. */
  get isBusy(): boolean {
    return this.#looking !== undefined;
  }

  #done(): void {
    this.#looking = undefined;
    this.#lookOn();
  }

  #lookOn(): void {
    if (!this.#isOpen || this.#next === undefined) return;
    this.#looking ??= this.#lookAtNext().finally(() => this.#done());
  }

  async #lookAtNext(): Promise<void> {
    const next = this.#next;
    this.#next = undefined;
    if (next === undefined) return;
    const digest = sha256(next.message.payload);
    const { applied, refused } = this.#memory;
    if (digest === applied?.message || digest === refused?.messageDigest) return this.#report();
    if (!this.#looks.take(this.#options.clock.monotonicMs())) return this.#lookAgain(next);
    try {
      await this.#look(next.message, next.obeyed, digest);
    } catch (error) {
      const code = passingFailure(error);
      if (code === undefined) throw error;
      this.#options.log.warn({ code }, "a desired configuration cannot be stored for now");
      this.#lookAgain(next);
    }
  }

  async #look(message: ReceivedMessage, obeyed: Obeyed, messageDigest: string): Promise<void> {
    const read = await readOrder(message.payload, obeyed.keys, MOST_DESIRED_BYTES);
    if (read.refused !== undefined) return this.#refuse([read.refused], { messageDigest, id: read.id });
    const { order, key } = read;
    const { id } = order;
    const early = this.#whyNotHeard(order, key, obeyed);
    if (early.length > 0) return this.#refuse(early, { messageDigest, id });
    const { version, document } = order.arguments as { version: number; document: object };
    const wanted = { version, digest: sha256(Buffer.from(canonical(document))), message: messageDigest };
    const { applied } = this.#memory;
    if (applied?.version === version && applied.digest === wanted.digest) {
      this.#remember({ applied: { ...applied, message: messageDigest }, refused: undefined });
      return this.#report();
    }
    const about = { messageDigest, id, version, desiredDigest: wanted.digest };
    const late = this.#whyNotTried(order, wanted);
    if (late !== undefined) {
      if (PASSING.has(late.code)) this.#lookAgain({ message, obeyed });
      return this.#refuse([late], about);
    }
    await this.#try(document, wanted, key, about);
  }

  /** What is wrong with the order itself, whatever it wants. */
  #whyNotHeard(order: SignedOrder, key: CommandKey, { base }: Obeyed): readonly Refusal[] {
    if (order.target !== base) return [refusal("otherTarget", "", { base })];
    if (order.command !== CONFIGURE) return [refusal("wrongCommand.configure", "")];
    if (!includesRole(key.role, "admin") || !mayGive(key, CONFIGURE))
      return [refusal("notAllowed.configure", "", { name: key.name })];
    if (this.#options.desk.readOnly) return [refusal("configuredByFile", "")];
    return checkConfigure(order.arguments ?? {});
  }

  /** Why it is not even tried, in its turn. */
  #whyNotTried(order: SignedOrder, { version, digest }: Taken): Refusal | undefined {
    const { applied, refused, rolledBack } = this.#memory;
    const { boot, clock, clockTrusted } = this.#options;
    if (rolledBack.includes(digest)) return refusal("rolledBack.before", "");
    if (applied !== undefined && version <= applied.version)
      return refusal("versionTooLow", "", { inForce: applied.version });
    if (
      refused?.version === version &&
      refused.desiredDigest === digest &&
      !PASSING.has(refused.problems[0]?.code ?? "")
    )
      return refusal("refusedBefore", "", { version });
    const now = { boot, wallMs: clock.wallMs(), clockTrusted: clockTrusted(), earliestMs: 0 };
    return whyNotNow(order, now, MOST_LIFETIME_MS);
  }

  async #try(
    document: object,
    wanted: Taken,
    key: CommandKey,
    about: {
      readonly messageDigest: string;
      readonly id?: string;
      readonly version: number;
      readonly desiredDigest: string;
    },
  ): Promise<void> {
    const { desk, log } = this.#options;
    const actor: Actor = { kind: "soc", name: key.name, role: key.role };
    const trial: Trial = { ...wanted, backTo: desk.version() };
    this.#remember({ trial });
    let problems: readonly Refusal[];
    try {
      problems = await desk.put(document, actor);
    } catch (error) {
      this.#remember({ trial: undefined });
      throw error;
    }
    if (problems.length > 0) {
      this.#remember({ trial: undefined });
      return this.#refuse(problems, about);
    }
    const fields = { security: "config.desired", version: wanted.version, by: key.name };
    log.info(fields, "a desired configuration is in force, on trial until a broker is connected");
    this.#remember({ trial: { ...trial, made: desk.version(), inForce: desk.digest() }, refused: undefined });
    this.#report();
    await this.#watchTrial();
  }

  /** Until a broker is connected by it, or none for so long that it is taken back, or the box stops. */
  async #watchTrial(): Promise<void> {
    const { desk, clock, trialMs = TRIAL_MS, lastsMs = LASTS_MS } = this.#options;
    await desk.settled();
    const { promise, resolve } = Promise.withResolvers<"kept" | "lost" | "stopped">();
    this.#endTrial = () => resolve("stopped");
    let [searchedMs, connectedMs, lastMs] = [0, 0, clock.monotonicMs()];
    this.#trialTimer = clock.every(Math.min(TICK_MS, trialMs / 10, lastsMs), () => {
      const now = clock.monotonicMs();
      const sinceMs = now - lastMs;
      lastMs = now;
      connectedMs = this.#connection?.over === false ? connectedMs + sinceMs : 0;
      if (connectedMs === 0 && desk.lineUp() !== false) searchedMs += sinceMs;
      if (connectedMs >= lastsMs) resolve("kept");
      else if (searchedMs >= trialMs) resolve("lost");
    });
    const how = await promise;
    this.#trialTimer.cancel();
    this.#endTrial = undefined;
    if (how === "kept") this.#keep();
    if (how === "lost") await this.#takeBack(trialMs);
  }

  #keep(): void {
    const { trial } = this.#memory;
    if (trial === undefined) return;
    const { version, digest, message, inForce = "" } = trial;
    this.#options.log.info({ version }, "the desired configuration is in force");
    this.#remember({ trial: undefined, applied: { version, digest, message, inForce } });
    this.#report();
  }

  async #takeBack(trialMs: number): Promise<void> {
    const { desk, log } = this.#options;
    const { trial, rolledBack } = this.#memory;
    if (trial === undefined) return;
    const { version, digest, backTo } = trial;
    if (desk.version() !== trial.made) return this.#keep(); // somebody at the box has changed it since, and sees to it
    log.error(
      { security: "config.rolledBack", version },
      "no broker is found with the desired configuration; it is taken back",
    );
    const problem = refusal("rolledBack", "", { minutes: Math.max(1, Math.round(trialMs / 60_000)) });
    const problems = await desk.goBack(backTo);
    for (const { code } of problems) log.error({ code }, "the configuration before cannot be put in force again");
    this.#remember({ trial: undefined, rolledBack: [...rolledBack, digest].slice(-MOST_ROLLED_BACK) });
    this.#refuse([problem, ...problems], { messageDigest: trial.message, version, desiredDigest: digest }, true);
  }

  #refuse(
    problems: readonly Refusal[],
    about: {
      readonly messageDigest: string;
      readonly id?: string | undefined;
      readonly version?: number;
      readonly desiredDigest?: string;
    },
    rolledBack = false,
  ): void {
    const { clock, log, say } = this.#options;
    const [worst] = problems;
    if (worst === undefined) return;
    const { messageDigest, id, version, desiredDigest } = about;
    log.warn({ security: "config.refused", code: worst.code, version }, "a desired configuration is not in force");
    const refused: Refused = {
      at: isoTime(clock.wallMs()),
      ...(id === undefined ? {} : { id }),
      ...(version === undefined ? {} : { version }),
      ...(desiredDigest === undefined ? {} : { desiredDigest }),
      rolledBack,
      code: generalCode(worst.code),
      message: formatProblem(say(worst)),
      problems: problems.slice(0, MOST_PROBLEMS).map(say),
      // what passes by itself is to be looked at again when it comes again
      messageDigest: PASSING.has(worst.code) ? "" : messageDigest,
    };
    this.#remember({ refused });
    this.#report();
  }

  #lookAgain(what: { readonly message: ReceivedMessage; readonly obeyed: Obeyed }): void {
    this.#againTimer?.cancel();
    this.#againTimer = this.#options.clock.after(
      LOOK_AGAIN_MS,
      () => {
        if (this.#next === undefined) this.take(what.message, what.obeyed);
      },
      { idle: true },
    );
  }

  #remember(
    change: Partial<{ readonly [K in keyof Memory]: Memory[K] | (K extends "rolledBack" ? never : undefined) }>,
  ): void {
    const { applied, trial, refused, rolledBack } = { ...this.#memory, ...change };
    this.#memory = {
      rolledBack,
      ...(applied === undefined ? {} : { applied }),
      ...(trial === undefined ? {} : { trial }),
      ...(refused === undefined ? {} : { refused }),
    };
    this.#options.facts.set(FACT, this.#memory);
  }

  #report(): void {
    const connection = this.#connection;
    if (!this.#isOpen || connection === undefined || connection.over || this.#base === "") return;
    const payload = JSON.stringify(this.reported());
    const message = { topic: `${this.#base}/config/reported`, payload, retain: true, contentType: "application/json" };
    connection.publish(message, (answer) => {
      if (!answer.accepted)
        this.#options.log.warn({ code: answer.problem.code }, "the broker refuses to be told of the configuration");
    });
  }

  reported(): ReportedConfig {
    const { desk, clock, boot } = this.#options;
    const { applied, trial, refused } = this.#memory;
    const present = trial?.made === undefined ? applied : trial;
    const digest = desk.digest();
    const { messageDigest: _digest, ...told } = refused ?? {};
    return {
      at: isoTime(clock.wallMs()),
      boot,
      digest,
      ...(present === undefined ? {} : { version: present.version, desiredDigest: present.digest }),
      changedSince: present !== undefined && present.inForce !== digest,
      trying: trial?.made !== undefined,
      ...(refused === undefined ? {} : { refused: told as NonNullable<ReportedConfig["refused"]> }),
    };
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** JSON with sorted keys and no spaces. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

function readMemory(stored: unknown): Memory {
  const memory = (typeof stored === "object" && stored !== null ? stored : {}) as Partial<Memory>;
  return { ...memory, rolledBack: Array.isArray(memory.rolledBack) ? memory.rolledBack : [] };
}
