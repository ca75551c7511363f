/**
 * From the event log to the brokers: every event, in order of sequence, at least once per id, whatever crashes or breaks
 * in between. The log is the queue; an acknowledgement only moves the cursor `relay`. How and why: docs/adr/0020.
 *
 * Here: the life of the connection and the presence of the box. The events themselves: `event-sender.ts`. The topic
 * `history` (batches of results) will be a sender of its own that goes on while `figures().waiting` is 0.
 */
import type { Timer } from "#lib/clock.ts";
import type { PresenceReason } from "#model/presence.ts";
import type { RelayConfig } from "#model/site.ts";
import { BrokerLink, type LinkFigures } from "./broker-link.ts";
import type { RetryPolicy } from "./broker-order.ts";
import type { BrokerProblem } from "./broker-problem.ts";
import { EventSender, type EventSenderOptions, type SenderFigures } from "./event-sender.ts";
import type { Connection } from "./connection.ts";
import { presenceMessage, type Speaker } from "./presence.ts";

export interface RelayOptions extends Speaker, EventSenderOptions {
  readonly config: RelayConfig;
  /**
   * Called after every connect, when the birth is on its way. `lostAt`: when the connection before it was lost
   * (milliseconds since 1970, UTC); undefined for the first one of this process.
   */
  readonly onConnected?: (info: { readonly connections: number; readonly lostAt?: number }) => void;
  /** For tests: quicker attempts. */
  readonly retry?: RetryPolicy;
  /** See LinkOptions. */
  readonly preferAfterMs?: number;
}

export interface RelayFigures extends LinkFigures, SenderFigures {
  /** The newest trouble, also after it has passed. */
  readonly lastProblem?: BrokerProblem & { readonly at: number };
}

/** In case a wake-up was forgotten; and the grain of the limit below. */
const POLL_MS = 2000;
/** A broker that keeps the line but answers no message for so long is left and called again. */
const ANSWER_LIMIT_MS = 30_000;
const DRAIN_MS = 2000;
const GOODBYE_MS = 750;

export class Relay {
  readonly #options: RelayOptions;
  readonly #link: BrokerLink;
  readonly #sender: EventSender;
  #lostAt: number | undefined;
  #linkProblem: RelayFigures["lastProblem"];
  #presenceProblem: string | undefined;
  #pollTimer: Timer | undefined;
  #wakePending = false;

  constructor(options: RelayOptions) {
    const { config, base, clock, log, retry, preferAfterMs } = options;
    this.#options = options;
    this.#sender = new EventSender(options);
    this.#link = new BrokerLink({
      access: config,
      clientId: clientIdOf(base),
      clean: true,
      clock,
      log,
      ...(retry === undefined ? {} : { retry }),
      ...(preferAfterMs === undefined ? {} : { preferAfterMs }),
      will: () => presenceMessage(options, "lost", clock.wallMs()),
      onUp: (connection) => this.#up(connection),
      onDown: () => this.#down(),
    });
  }

  /** Begins where the cursor stands; returns at once, connected or not. */
  start(): void {
    this.#pollTimer = this.#options.clock.every(POLL_MS, () => this.#poll());
    this.#link.start();
  }

  /** To be called after events were committed; cheap, and any number of calls is one. */
  wake(): void {
    if (this.#wakePending) return;
    this.#wakePending = true;
    setImmediate(() => {
      this.#wakePending = false;
      this.#sender.pump();
    });
  }

  /**
   * Sends what waits for up to two seconds, says goodbye, disconnects and stores the cursor; under five seconds in all.
   * Without a connection it ends at once.
   */
  async stop(reason: "shutdown" | "update" = "shutdown"): Promise<void> {
    this.#pollTimer?.cancel();
    const { connection } = this.#link;
    if (connection !== undefined) {
      this.#sender.pump();
      await this.#until(() => this.#sender.isDrained || connection.over, DRAIN_MS);
    }
    this.#sender.stop();
    if (connection !== undefined) await this.#sayGoodbye(connection, reason);
    await this.#link.stop();
    this.#sender.stop(); // with what was acknowledged meanwhile
  }

  figures(): RelayFigures {
    const link = this.#link.figures();
    const lastProblem = this.#lastProblem(link.problem);
    return { ...link, ...this.#sender.figures(), ...(lastProblem === undefined ? {} : { lastProblem }) };
  }

  /** Some brokers close the connection after they refused an event; the refusal says more than the loss. */
  #lastProblem(present: RelayFigures["lastProblem"]): RelayFigures["lastProblem"] {
    const ofEvents = this.#sender.problem;
    if (this.#sender.isRefused) return ofEvents;
    const ofLink = present ?? this.#linkProblem;
    return ofLink === undefined || (ofEvents !== undefined && ofEvents.at > ofLink.at) ? ofEvents : ofLink;
  }

  #up(connection: Connection): void {
    this.#tellPresence(connection, "connected");
    const lostAt = this.#lostAt;
    this.#lostAt = undefined;
    const { connections } = this.#link.figures();
    this.#options.onConnected?.({ connections, ...(lostAt === undefined ? {} : { lostAt }) });
    this.#sender.use(connection);
  }

  #down(): void {
    this.#lostAt = this.#options.clock.wallMs();
    this.#linkProblem = this.#link.figures().problem ?? this.#linkProblem;
    this.#sender.lost();
  }

  #poll(): void {
    if (this.#sender.unansweredForMs > ANSWER_LIMIT_MS) {
      this.#options.log.warn({}, "the broker answers no message; connecting anew");
      this.#link.connection?.destroy();
    } else {
      this.#sender.pump();
    }
  }

  #tellPresence(connection: Connection, reason: PresenceReason): void {
    const { clock, log } = this.#options;
    connection.publish(presenceMessage(this.#options, reason, clock.wallMs()), (answer) => {
      const code = answer.accepted ? undefined : answer.problem.code;
      if (!answer.accepted && code !== this.#presenceProblem) {
        log.warn({ code }, `the broker refuses the presence message: ${answer.problem.message}`);
      }
      this.#presenceProblem = code;
      this.#sender.pump();
    });
  }

  /** Where even this cannot be said, the connection is broken off, so that the broker tells by the will. */
  async #sayGoodbye(connection: Connection, reason: "shutdown" | "update"): Promise<void> {
    const isAllowed = (): boolean => connection.unanswered < connection.receiveMaximum;
    await this.#until(() => connection.over || isAllowed(), GOODBYE_MS);
    if (isAllowed()) this.#tellPresence(connection, reason);
    await this.#until(() => connection.over || connection.unanswered === 0, GOODBYE_MS);
    if (connection.unanswered > 0) connection.destroy();
  }

  /** Waits for a state, looking every 10 ms, at most so long. */
  async #until(isReached: () => boolean, limitMs: number): Promise<void> {
    const { clock } = this.#options;
    const endMs = clock.monotonicMs() + limitMs;
    while (!isReached() && clock.monotonicMs() < endMs) await new Promise<void>((resolve) => clock.after(10, resolve));
  }
}

/**
 * The box's name at the broker. Dots, because ids hold none, so that no two boxes share a name; no slashes, because
 * brokers refuse names with slashes where access rules are made of them.
 */
export function clientIdOf(base: string): string {
  return base.replace("vedetta/v1/", "vedetta.").replaceAll("/", ".");
}
