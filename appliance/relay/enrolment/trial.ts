/** Which certificate is used where there are two: the new one is tried, and the old one taken again while that one does not work. */
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { RelayStanding } from "./certificate-trouble.ts";
import { spanOf } from "./held.ts";
import type { EnrolMemory, Held } from "./memory.ts";
import { NOTES, type Pace } from "./pace.ts";

export interface TrialOptions {
  /** The relay as it stands; undefined: none. */
  readonly relay: () => RelayStanding | undefined;
  /** The other certificate is to be used. */
  readonly onChange: () => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** The broker does not take the certificate. */
const CERTIFICATE_CODES: ReadonlySet<string> = new Set([
  "certificateRevoked",
  "certificateExpired",
  "certificateRefused",
  "certificateRequired",
  "certificateUnusable",
  "handshakeRefused",
]);

export class Trial {
  readonly #options: TrialOptions;
  readonly #pace: Pace;
  #which: "current" | "next" = "next";
  /** By the steady clock. */
  #sinceMs = 0;

  constructor(options: TrialOptions, pace: Pace) {
    this.#options = options;
    this.#pace = pace;
  }

  /** Tries the new one from now on. */
  begin(): void {
    this.#turnTo("next");
  }

  chosen({ current, next }: EnrolMemory): Held | undefined {
    return this.#which === "next" ? (next ?? current) : (current ?? next);
  }

  look({ current, next }: EnrolMemory): void {
    if (current === undefined || next === undefined) return;
    const relay = this.#options.relay();
    const triedMs = this.#options.clock.monotonicMs() - this.#sinceMs;
    if (this.#which === "next") {
      if (relay?.connected === true) return; // the relay says so when it is used
      const isRefused = relay?.problem !== undefined && CERTIFICATE_CODES.has(relay.problem.code) && triedMs > 1000;
      if (isRefused || triedMs >= this.#pace.trialMs) this.#switchTo("current");
    } else {
      const pause = relay?.connected === true ? this.#pace.retrialMs : this.#pace.trialMs;
      if (triedMs >= Math.min(pause, spanOf(next) / NOTES + this.#pace.trialMs)) this.#switchTo("next");
    }
  }

  #switchTo(which: "current" | "next"): void {
    this.#turnTo(which);
    this.#options.log.warn({ certificate: which }, "the box's other certificate is tried");
    this.#options.onChange();
  }

  #turnTo(which: "current" | "next"): void {
    this.#which = which;
    this.#sinceMs = this.#options.clock.monotonicMs();
  }
}
