/**
 * From the event log to the brokers: every event, in order of sequence, at least once per id, whatever crashes or breaks
 * in between. The log is the queue; an acknowledgement only moves the cursor `relay`. How and why: docs/adr/0020.
 *
 * Here: the life of the connection and the presence of the box. The events themselves: `event-sender.ts`. The topic
 * `history` (batches of results): `history-sender.ts`, which goes on while no event waits.
 */
import type { Timer } from "#lib/clock.ts";
import type { PresenceReason } from "#model/presence.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, RelayConfig, Service } from "#model/site.ts";
import { BrokerLink, type LinkFigures } from "./broker-link.ts";
import type { RetryPolicy } from "./broker-order.ts";
import type { BrokerProblem } from "./broker-problem.ts";
import { EventSender, type EventSenderOptions, type SenderFigures } from "./event-sender.ts";
import { clientIdOf } from "./client-id.ts";
import type { Connection, ReceivedMessage } from "./connection.ts";
import { HistorySender, type HistoryFigures } from "./history-sender.ts";
import type { Incoming } from "./incoming.ts";
import { MOST_INBOUND_BYTES } from "./inbound-limit.ts";
import { PacedLine } from "./paced-line.ts";
import { Resender } from "./resender.ts";
import type { SentMessages } from "./sent-messages.ts";
import { bootOf, presenceMessage, presenceTopic, type Speaker } from "./presence.ts";

export interface RelayOptions extends Speaker, Omit<EventSenderOptions, "line"> {
  readonly config: RelayConfig;
  /**
   * Called when a line that was lost is back for good: the connection has lasted, and the broker has taken what waited.
   * `lostAt`: when it was lost, milliseconds since 1970 (UTC), `lostMs`: the same by the monotonic clock; `goneMs`: how long it was gone.
   */
  readonly onRestored?: (info: { readonly lostAt: number; readonly lostMs: number; readonly goneMs: number }) => void;
  /** Called when a line that was there is lost. */
  readonly onLost?: () => void;
  /** Another client signs in by this box's name; called once, when it has happened twice. */
  readonly onTakenOver?: () => void;
  /** See LinkOptions. */
  readonly isRestored?: boolean;
  /** A connection that lasts so long has come to stay, milliseconds. Default ten seconds. */
  readonly restoredAfterMs?: number;
  /** What is sent is noted there; left out: nowhere. */
  readonly sent?: SentMessages;
  /** Left out: nothing is listened to. */
  readonly inbox?: Incoming;
  /** For tests: quicker attempts. */
  readonly retry?: RetryPolicy;
  /** See LinkOptions. */
  readonly preferAfterMs?: number;
  /** How often it looks whether there is something to do, milliseconds. Default 2000. */
  readonly pollMs?: number;
}

export interface RelayFigures extends LinkFigures, SenderFigures, Partial<HistoryFigures> {
  /** The newest trouble, also after it has passed. */
  readonly lastProblem?: BrokerProblem & { readonly at: number };
}

/** In case a wake-up was forgotten; and the grain of the limit below. */
const POLL_MS = 2000;
/** A broker that keeps the line but answers no message for so long is left and called again. */
const ANSWER_LIMIT_MS = 30_000;
const RESTORED_AFTER_MS = 10_000;
/** Take-overs: the first may be somebody who tried out a name. */
const TOLD_AFTER = 2;
/** How long a planned stop waits for each of its steps. */
const SETTLE_MS = 2500;
const DRAIN_MS = 1500;
const ROOM_MS = 500;
const GOODBYE_MS = 1000;
/** Where the broker cannot be told what is too large (MQTT 3.1.1), a message that is would end every connection. */
const DEAF_MS = 3_600_000;

export class Relay {
  readonly #options: RelayOptions;
  readonly #link: BrokerLink;
  readonly #line: PacedLine;
  readonly #sender: EventSender;
  readonly #resender: Resender;
  /** Nothing is subscribed to before then: somebody sends more than anybody should. Steady clock, milliseconds. */
  #deafUntilMs = -Infinity;
  /** Undefined: nobody wants history. */
  readonly #history: HistorySender | undefined;
  /** When the line was lost of which it is not told yet that it is back: on the wall clock and the monotonic one. */
  #lost: { readonly at: number; readonly steadyMs: number } | undefined;
  /** When the present connection was made, and how many events had been taken before it. */
  #since: { readonly steadyMs: number; readonly acknowledged: number } | undefined;
  /** A broker has kept this run's presence. */
  #hasSpoken = false;
  #linkProblem: RelayFigures["lastProblem"];
  #presenceProblem: string | undefined;
  /** The present one, or the one that is just ending. */
  #connection: Connection | undefined;
  #pollTimer: Timer | undefined;
  #wakePending = false;

  constructor(options: RelayOptions) {
    const { config, base, clock, log, retry, preferAfterMs, inbox } = options;
    this.#options = options;
    this.#line = new PacedLine(clock);
    const parts = { ...options, line: this.#line };
    this.#sender = new EventSender(parts);
    this.#resender = new Resender({ ...parts, isIdle: () => this.#sender.isIdle });
    this.#history = config.history ? new HistorySender(parts) : undefined;
    this.#link = new BrokerLink({
      access: config,
      clientId: clientIdOf(base),
      clean: true,
      clock,
      log,
      ...(retry === undefined ? {} : { retry }),
      ...(preferAfterMs === undefined ? {} : { preferAfterMs }),
      will: () => presenceMessage(options, "lost", clock.wallMs()),
      ...(options.isRestored === undefined ? {} : { isRestored: options.isRestored }),
      onTakenOver: (times) => {
        if (times === TOLD_AFTER) options.onTakenOver?.();
      },
      onUp: (connection) => this.#up(connection),
      onDown: (problem) => this.#down(problem),
      onMessage: (message) => this.#take(message),
      ...(options.sent === undefined ? {} : { onPublish: (message) => options.sent?.note(message) ?? (() => {}) }),
      ...(inbox === undefined ? {} : { mostInboundBytes: MOST_INBOUND_BYTES }),
    });
  }

  /** Begins where the cursor stands; returns at once, connected or not. */
  start(): void {
    this.#sender.begin();
    this.#pollTimer = this.#options.clock.every(this.#options.pollMs ?? POLL_MS, () => this.#poll());
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
   * Sends events once more, behind all that waits; those that wait to be sent for the first time are left to their turn.
   * False: it is at others already, or cannot note it.
   */
  resend(from: number, to: number): boolean {
    const ranges = this.#sender.doneWithin(from, to);
    return ranges !== undefined && this.#resender.begin(ranges);
  }

  /** Whether anybody wants every result. */
  get wantsResults(): boolean {
    return this.#history !== undefined;
  }

  /** Takes a result for the history, where anybody wants it; cheap, and never waits. */
  record(service: Service, host: Host, result: JudgedResult): void {
    this.#history?.record(service, host, result);
  }

  /**
   * Sends what waits for a second and a half, says goodbye, disconnects and stores the cursor; a connection that is just
   * being made is waited for, so that it ends with a goodbye as well. Under seven seconds in all; without a connection at once.
   */
  async stop(reason: "shutdown" | "update" = "shutdown"): Promise<void> {
    this.#pollTimer?.cancel();
    await this.#link.settle(SETTLE_MS);
    const { connection } = this.#link;
    if (connection !== undefined) {
      this.#sender.pump();
      await this.#until(() => this.#sender.isDrained || connection.over, DRAIN_MS);
    }
    this.#sender.stop();
    this.#resender.stop();
    if (connection !== undefined) await this.#sayGoodbye(connection, reason);
    await this.#link.stop();
    this.#sender.stop(); // with what was acknowledged meanwhile
  }

  figures(): RelayFigures {
    const link = this.#link.figures();
    const lastProblem = this.#lastProblem(link.problem);
    return {
      ...link,
      ...this.#sender.figures(),
      ...this.#history?.figures(),
      ...(lastProblem === undefined ? {} : { lastProblem }),
    };
  }

  /** Some brokers close the connection after they refused an event; the refusal says more than the loss. */
  #lastProblem(present: RelayFigures["lastProblem"]): RelayFigures["lastProblem"] {
    const ofEvents = this.#sender.problem;
    if (this.#sender.isRefused) return ofEvents;
    const ofLink = present ?? this.#linkProblem;
    return ofLink === undefined || (ofEvents !== undefined && ofEvents.at > ofLink.at) ? ofEvents : ofLink;
  }

  #up(connection: Connection): void {
    const { clock } = this.#options;
    this.#connection = connection;
    this.#since = { steadyMs: clock.monotonicMs(), acknowledged: this.#sender.figures().acknowledged };
    // What lies there is of this run, or somebody else has spoken in its name meanwhile. Who may not read it does without.
    void connection.subscribe([presenceTopic(this.#options)]);
    // Before its presence is told: whoever sees that the box is there may give it an order at once.
    this.#listen(connection);
    this.#tellPresence(connection, "connected");
    this.#line.use(connection);
    this.#sender.use(connection);
    this.#resender.use(connection);
    this.#options.inbox?.use(connection);
  }

  #take(message: ReceivedMessage): void {
    if (message.topic !== presenceTopic(this.#options)) return this.#options.inbox?.take(message);
    const boot = bootOf(message.payload);
    if (message.retained && this.#hasSpoken && boot !== undefined && boot !== this.#options.boot) this.#link.noteTwin();
  }

  #listen(connection: Connection): void {
    const { inbox, clock, log } = this.#options;
    if (inbox === undefined) return;
    const topics = inbox.topics();
    if (topics.length === 0 || clock.monotonicMs() < this.#deafUntilMs) return;
    void connection.subscribe(topics).then((problem) => {
      if (problem !== undefined && !connection.over)
        log.warn({ code: problem.code }, `the broker does not let the box listen to orders: ${problem.message}`);
    });
  }

  #down(problem: BrokerProblem): void {
    const { clock } = this.#options;
    const connection = this.#connection;
    if (connection?.wasFlooded === true) {
      this.#deafUntilMs = clock.monotonicMs() + DEAF_MS;
      this.#options.log.warn({}, "too large a message came; for an hour no orders are listened to");
    }
    this.#connection = undefined;
    if (connection !== undefined) this.#options.inbox?.lost(connection);
    this.#resender.lost();
    this.#lost ??= { at: clock.wallMs(), steadyMs: clock.monotonicMs() };
    this.#options.onLost?.();
    this.#since = undefined;
    this.#linkProblem = this.#link.figures().problem ?? this.#linkProblem;
    this.#sender.lost(problem);
  }

  #poll(): void {
    if (this.#sender.unansweredForMs > ANSWER_LIMIT_MS) {
      this.#options.log.warn({}, "the broker answers no message; connecting anew");
      this.#link.connection?.destroy();
    } else {
      this.#sender.pump();
      this.#resender.pump();
      this.#pumpHistory();
      this.#tellRestored();
    }
  }

  #pumpHistory(): void {
    const { connection } = this.#link;
    if (connection === undefined) return;
    this.#history?.pump(connection, () => this.#sender.isIdle && !this.#resender.isBusy);
  }

  /** A broker that ends each connection at the first event has not been restored, however often it takes the presence. */
  #tellRestored(): void {
    const { clock, onRestored, restoredAfterMs = RESTORED_AFTER_MS } = this.#options;
    if (this.#lost === undefined || this.#since === undefined) return;
    if (clock.monotonicMs() - this.#since.steadyMs < restoredAfterMs) return;
    const { acknowledged, waiting } = this.#sender.figures();
    if (acknowledged === this.#since.acknowledged && waiting > 0) return;
    const { at: lostAt, steadyMs: lostMs } = this.#lost;
    onRestored?.({ lostAt, lostMs, goneMs: this.#since.steadyMs - lostMs });
    this.#lost = undefined;
  }

  #tellPresence(connection: Connection, reason: PresenceReason, onAnswer?: () => void): void {
    const { clock, log } = this.#options;
    connection.publish(presenceMessage(this.#options, reason, clock.wallMs()), (answer) => {
      const code = answer.accepted ? undefined : answer.problem.code;
      if (!answer.accepted && code !== this.#presenceProblem) {
        log.warn({ code }, `the broker refuses the presence message: ${answer.problem.message}`);
      }
      this.#presenceProblem = code;
      if (answer.accepted) this.#hasSpoken = true;
      onAnswer?.();
      this.#sender.pump();
      this.#resender.pump();
    });
  }

  /**
   * Once the goodbye is written the connection ends with a DISCONNECT, answered or not: a broker takes both or neither.
   * Where there is no room for it, the connection is broken off, so that the broker tells by the will.
   */
  async #sayGoodbye(connection: Connection, reason: "shutdown" | "update"): Promise<void> {
    const isAllowed = (): boolean => connection.unanswered < connection.receiveMaximum;
    await this.#until(() => connection.over || isAllowed(), ROOM_MS);
    if (!isAllowed()) {
      connection.destroy();
      return;
    }
    let isAnswered = false;
    this.#tellPresence(connection, reason, () => (isAnswered = true));
    await this.#until(() => connection.over || isAnswered, GOODBYE_MS);
  }

  /** Waits for a state, looking every 10 ms, at most so long. */
  async #until(isReached: () => boolean, limitMs: number): Promise<void> {
    const { clock } = this.#options;
    const endMs = clock.monotonicMs() + limitMs;
    while (!isReached() && clock.monotonicMs() < endMs) await new Promise<void>((resolve) => clock.after(10, resolve));
  }
}
