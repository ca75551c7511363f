/**
 * What to do about events that a broker refuses. Pure: it remembers which one stands first and how long to wait.
 *
 * While one is refused, events go one at a time and the oldest first. Those that were already on their way behind it may
 * have been taken; that is the one case in which a receiver sees a later sequence before an earlier one.
 */
import { backoffMs } from "#lib/backoff.ts";
import type { BrokerProblem } from "./broker-problem.ts";

/** Reason codes of a PUBACK that speak of the event itself (MQTT 5.0, 3.4.2.1): sent again it would be refused again. */
const OF_CONTENT: ReadonlySet<string> = new Set(["tooLarge", "payloadInvalid"]);

/** Whether a broker refuses an event for its content, not for a state that may change. */
export function isOfContent({ code }: BrokerProblem): boolean {
  return OF_CONTENT.has(code);
}

const HOLD = { firstMs: 1000, mostMs: 60_000 };

export class Refusals {
  #sequence: number | undefined;
  #times = 0;
  #untilMs = 0;

  /** True while a refused event has not been taken. */
  get any(): boolean {
    return this.#sequence !== undefined;
  }

  /** The oldest refused event that has not been taken. */
  get sequence(): number | undefined {
    return this.#sequence;
  }

  /** An event was refused. Milliseconds until anything is sent again. */
  refused(sequence: number, nowMs: number): number {
    if (this.#sequence === undefined || sequence < this.#sequence) {
      this.#sequence = sequence;
      this.#times = 1;
    } else if (sequence === this.#sequence) {
      this.#times += 1;
    }
    const holdMs = backoffMs(HOLD, this.#times, 1);
    this.#untilMs = nowMs + holdMs;
    return holdMs;
  }

  taken(sequence: number): void {
    if (this.#sequence === sequence) this.#sequence = undefined;
  }

  /** Nothing may be sent yet. */
  holds(nowMs: number): boolean {
    return this.any && nowMs < this.#untilMs;
  }
}
