/** Asks for a first certificate, by a claim code, until it is answered or it makes no sense any more. */
import type { TimerClock } from "#lib/clock.ts";
import type { HttpProxy } from "#lib/http-proxy.ts";
import type { Log } from "#lib/log.ts";
import type { EnrolAnswer } from "#model/enrolment.ts";
import type { Asked, EnrolMemory } from "./memory.ts";
import type { MemoryKeeper } from "./memory-keeper.ts";
import { readPin } from "./pin.ts";

export interface FirstOptions {
  readonly keeper: MemoryKeeper;
  /** The box has a certificate that works. */
  readonly isConnected: () => boolean;
  /** Until the enrolment stops. */
  readonly signal: () => AbortSignal;
  readonly taken: (answer: EnrolAnswer) => void;
  /** An attempt is over, whatever came of it. */
  readonly over: (asked: Asked) => void;
  readonly clockTrusted: () => boolean;
  readonly proxy: () => HttpProxy | undefined;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly answerMs: number;
}

/** A request is given up then: its code has long expired. */
const MOST_ASKED_MS = 14 * 86_400_000;
/** The same where the box has a certificate that works, whose renewal waits for it. */
const MOST_ASKED_CONNECTED_MS = 3_600_000;

export class FirstCertificate {
  readonly #options: FirstOptions;
  #asking = false;

  constructor(options: FirstOptions) {
    this.#options = options;
  }

  async ask(memory: EnrolMemory, asked: Asked): Promise<void> {
    const { keeper, clock, clockTrusted, log, isConnected, over } = this.#options;
    if (this.#asking || asked.proof === undefined) return;
    const mostMs = isConnected() ? MOST_ASKED_CONNECTED_MS : MOST_ASKED_MS;
    if (clock.wallMs() - asked.at > mostMs && clockTrusted()) return keeper.giveUp("givenUp");
    this.#asking = true;
    try {
      await this.#attempt(memory, asked, asked.proof);
    } catch (error) {
      log.error({ error: error instanceof Error ? error.stack : String(error) }, "asking for a certificate failed");
      keeper.note("issuerFailed");
    } finally {
      this.#asking = false;
      over(asked);
    }
  }

  async #attempt(memory: EnrolMemory, { id, csr }: Asked, proof: string): Promise<void> {
    const { keeper, signal, clock, answerMs, taken, proxy } = this.#options;
    const authority = await this.#authority(memory);
    if (signal().aborted || keeper.own?.asked?.id !== id) return;
    if (authority === undefined) return keeper.note("authorityNotThere");
    const { base, via } = memory;
    const request = { id, base, csr, proof };
    const attempt = { via, authority, request, clock, signal: signal(), proxy: proxy(), answerMs };
    const { askFirst } = await import("./ask-first.ts");
    const result = await askFirst(attempt);
    if (keeper.own?.asked?.id !== id) return;
    if ("answer" in result) taken(result.answer);
    else keeper.note(result.problem, result.said);
  }

  async #authority({ authority, pin, via }: EnrolMemory): Promise<string | undefined> {
    if (authority !== undefined) return authority;
    const read = readPin(pin);
    if (read === undefined) return undefined;
    // With it comes the MQTT client, which a box without brokers does not need otherwise.
    const { findAuthority } = await import("./ask-first.ts");
    const found = "pem" in read ? read.pem : await findAuthority(via, read.fingerprint, this.#options.proxy());
    const { keeper } = this.#options;
    const memory = keeper.own;
    if (found !== undefined && memory?.pin === pin) keeper.remember({ ...memory, authority: found });
    return found;
  }
}
