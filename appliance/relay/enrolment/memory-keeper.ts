/** What the box remembers of its enrolment while it runs: stored before it counts, with what went wrong last. */
import { randomBytes } from "node:crypto";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { EnrolProblem } from "#model/enrolment.ts";
import type { KeyRing } from "./key-ring.ts";
import type { MadeRequest } from "./make-request.ts";
import { ENROLMENT_FACT, readMemory, type Asked, type EnrolMemory, type Facts, type Problem } from "./memory.ts";

export interface KeeperOptions {
  readonly facts: Facts;
  readonly keys: KeyRing;
  /** The base topic of the configuration in force. */
  readonly base: () => string;
  readonly clock: Clock;
  readonly log: Log;
}

/** A problem that stays is written again so often. */
const NOTED_MS = 3_600_000;
const MOST_SAID = 300;

export class MemoryKeeper {
  readonly #options: KeeperOptions;
  #memory: EnrolMemory | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#memory = readMemory(options.facts);
  }

  /** The memory, where it is about the box as it is configured now. */
  get own(): EnrolMemory | undefined {
    return this.#memory?.base === this.#options.base() ? this.#memory : undefined;
  }

  /** False: it could not be stored, and nothing has changed. */
  remember(memory: EnrolMemory): boolean {
    const { facts, keys, log } = this.#options;
    try {
      facts.set(ENROLMENT_FACT, memory);
      this.#memory = memory;
      keys.keepOnly([memory.current, memory.next, memory.asked].flatMap((one) => (one === undefined ? [] : [one.key])));
      return true;
    } catch (error) {
      log.error({ error: String(error) }, "the enrolment cannot be stored");
      return false;
    }
  }

  /** A request to be remembered, whose key is kept. Undefined: it cannot be. */
  asked(kind: Asked["kind"], { key, csr }: MadeRequest, replaces: boolean): Asked | undefined {
    const { keys, clock, log } = this.#options;
    try {
      const id = randomBytes(16).toString("hex");
      return { kind, id, csr, key: keys.keep(key), replaces, at: clock.wallMs() };
    } catch (error) {
      log.error({ error: String(error) }, "a key of the box cannot be kept: there is no key for secrets");
      return undefined;
    }
  }

  /** Asks no more for what was asked. */
  giveUp(code: EnrolProblem, said?: string): void {
    const memory = this.own;
    if (memory === undefined) return;
    const { asked, ...rest } = memory;
    const replaces = asked?.replaces === true ? { replaces: true } : {};
    this.remember({ ...rest, ...replaces, problem: this.problem(code, said) });
  }

  note(code: EnrolProblem, said?: string): void {
    const memory = this.own;
    if (memory === undefined) return;
    const { problem } = memory;
    const { log, clock } = this.#options;
    const isSame = problem?.code === code && problem.said === said?.slice(0, MOST_SAID);
    if (isSame && Math.abs(clock.wallMs() - problem.at) < NOTED_MS) return;
    if (problem?.code !== code) log.warn({ code, said }, "no new certificate yet");
    this.remember({ ...memory, problem: this.problem(code, said) });
  }

  problem(code: EnrolProblem, said?: string): Problem {
    return {
      code,
      at: this.#options.clock.wallMs(),
      ...(said === undefined ? {} : { said: said.slice(0, MOST_SAID) }),
    };
  }
}
