/**
 * What may be on its way over the present connection: little enough that a slow line stays usable and what is new waits for
 * little, and as much as a fast one takes. Shared by all that sends events, new and old.
 */
import type { Clock } from "#lib/clock.ts";
import type { Connection, Message, PublishAnswer } from "./connection.ts";
import { LinePace } from "./line-pace.ts";

/** `new`: somebody waits for it. `old`: it has waited for long, and may wait longer. */
export type Urgency = "new" | "old";

/** Old messages without an answer at most; the broker's Receive Maximum may lower it. */
const MOST_OLD = 1000;
/** Places that the old leave for what is new, where the broker allows few. */
const PLACES_KEPT = 2;

/** Headers of a PUBLISH besides topic and payload: generous. */
const HEADER_BYTES = 200;

/** About what a message takes on the line, and at least what a broker counts of it. */
export function lineBytes({ topic, payload }: Message): number {
  return Buffer.byteLength(payload) + Buffer.byteLength(topic) + HEADER_BYTES;
}

export class PacedLine {
  readonly #clock: Clock;
  readonly #pace: LinePace;
  #connection: Connection | undefined;
  #bytes = 0;
  #oldOnTheirWay = 0;

  constructor(clock: Clock, pace = new LinePace()) {
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Old messages without an answer. */
  get oldOnTheirWay(): number {
    return this.#oldOnTheirWay;
  }

  /** What may be on its way at once, bytes. */
  get windowBytes(): number {
    return this.#pace.windowBytes;
  }

  /** From now on another connection is meant. */
  use(connection: Connection): void {
    this.#connection = connection;
    this.#bytes = 0;
    this.#oldOnTheirWay = 0;
    this.#pace.restart();
  }

  /** Whether one more message may be sent now. One alone always may. */
  hasRoom(connection: Connection, urgency: Urgency): boolean {
    const { unanswered, receiveMaximum } = connection;
    if (connection.over || connection !== this.#connection) return false;
    if (unanswered === 0) return true;
    if (urgency === "new") return unanswered < receiveMaximum && this.#bytes < 2 * this.#pace.windowBytes;
    if (unanswered >= Math.max(1, receiveMaximum - PLACES_KEPT)) return false;
    if (this.#oldOnTheirWay >= MOST_OLD || this.#bytes >= this.#pace.windowBytes) return false;
    return !this.#pace.wantsSilence(this.#clock.monotonicMs());
  }

  /** Sends a message and learns from its answer. @param bytes about what it takes on the line */
  publish(
    connection: Connection,
    message: Message,
    urgency: Urgency,
    bytes: number,
    done: (answer: PublishAnswer) => void,
  ): void {
    const wasAlone = connection.unanswered === 0;
    const sentAtMs = this.#clock.monotonicMs();
    const old = urgency === "old" ? 1 : 0;
    this.#bytes += bytes;
    this.#oldOnTheirWay += old;
    connection.publish(message, (answer) => {
      if (connection === this.#connection) {
        const nowMs = this.#clock.monotonicMs();
        this.#pace.answered({ bytes, tookMs: nowMs - sentAtMs, wasAlone, onTheirWayBytes: this.#bytes }, nowMs);
        this.#bytes -= bytes;
        this.#oldOnTheirWay -= old;
      }
      done(answer);
    });
  }
}
