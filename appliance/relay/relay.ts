/**
 * From the event log to the brokers: every event, in order of sequence, at least once per id, whatever crashes or breaks
 * in between. The log is the queue; an acknowledgement only moves the cursor `relay`. How and why: docs/adr/0020.
 *
 * The topic `history` (batches of results) is not part of this file; it will wait until `figures().waiting` is 0.
 */
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { StoredEvent } from "#model/event.ts";
import type { PresenceReason } from "#model/presence.ts";
import type { RelayConfig } from "#model/site.ts";
import { BrokerLink, type LinkFigures } from "./broker-link.ts";
import type { RetryPolicy } from "./broker-order.ts";
import type { BrokerProblem } from "./broker-problem.ts";
import { toCloudEvent } from "./cloud-event.ts";
import { CursorKeeper } from "./cursor-keeper.ts";
import { passingFailure, type EventSource } from "./event-source.ts";
import type { Answer, Connection, Message } from "./mqtt-client.ts";
import { presenceMessage, type Speaker } from "./presence.ts";
import { Refusals } from "./refusals.ts";
import { SendWindow } from "./send-window.ts";

export interface RelayOptions extends Speaker {
  readonly config: RelayConfig;
  readonly source: EventSource;
  readonly clock: Clock;
  readonly log: Log;
  /**
   * Called after every connect, when the birth is on its way. `lostAt`: when the connection before it was lost
   * (milliseconds since 1970, UTC); undefined for the first one of this process.
   */
  readonly onConnected?: (info: { readonly connections: number; readonly lostAt?: number }) => void;
  /** Most messages without an answer; the broker's Receive Maximum may lower it. Default 20. */
  readonly windowSize?: number;
  /** For tests: quicker attempts. */
  readonly retry?: RetryPolicy;
  /** See LinkOptions. */
  readonly preferAfterMs?: number;
}

export interface RelayFigures extends LinkFigures {
  /** Events that no broker has acknowledged yet. */
  readonly waiting: number;
  readonly inFlight: number;
  /** Since the start: copies sent, answers that took an event, answers that refused one. */
  readonly sent: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** Since the start: events the broker took and passed to nobody, because nobody subscribes (MQTT 5 only). */
  readonly unheard: number;
  /** The newest event was passed to nobody: somebody at the other end should look. */
  readonly nobodyListens: boolean;
  /** The newest trouble, also after it has passed. */
  readonly lastProblem?: BrokerProblem & { readonly at: number };
}

const CURSOR = "relay";
const READ_AHEAD = 200;
const WINDOW = 20;
/** In case a wake-up was forgotten; and the grain of the two limits below. */
const POLL_MS = 2000;
/** A broker that keeps the line but answers no message for so long is left and called again. */
const ANSWER_LIMIT_MS = 30_000;
/** Headers of a PUBLISH besides topic and payload: generous. */
const HEADER_BYTES = 200;
const DRAIN_MS = 2000;
const GOODBYE_MS = 1500;

export class Relay {
  readonly #options: RelayOptions;
  readonly #link: BrokerLink;
  readonly #cursor: CursorKeeper;
  /** Undefined until the cursor could be read. */
  #window: SendWindow | undefined;
  #connection: Connection | undefined;
  #presenceInFlight = false;
  #lostAt: number | undefined;
  #pollTimer: NodeJS.Timeout | undefined;
  #wakePending = false;
  #stopping = false;
  readonly #refusals = new Refusals();
  #holdTimer: NodeJS.Timeout | undefined;
  #sent = 0;
  #acknowledged = 0;
  #refused = 0;
  #unheard = 0;
  #nobodyListens = false;
  #lastProblem: RelayFigures["lastProblem"];

  constructor(options: RelayOptions) {
    const { config, base, clock, log, retry, preferAfterMs } = options;
    this.#options = options;
    this.#cursor = new CursorKeeper(options.source, CURSOR, log);
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
    this.#pollTimer = setInterval(() => this.#poll(), POLL_MS);
    this.#link.start();
  }

  /** To be called after events were committed; cheap, and any number of calls is one. */
  wake(): void {
    if (this.#wakePending || this.#connection === undefined) return;
    this.#wakePending = true;
    setImmediate(() => {
      this.#wakePending = false;
      this.#pump();
    });
  }

  /**
   * Sends what waits for up to two seconds, says goodbye, disconnects and stores the cursor; under five seconds in all.
   * Without a connection it ends at once.
   */
  async stop(reason: "shutdown" | "update" = "shutdown"): Promise<void> {
    const connection = this.#connection;
    if (connection !== undefined) {
      this.#pump();
      await this.#until(() => this.#isDrained() || connection.over, DRAIN_MS);
      this.#stopping = true;
      await this.#sayGoodbye(connection, reason);
    }
    this.#stopping = true;
    clearInterval(this.#pollTimer);
    clearTimeout(this.#holdTimer);
    await this.#link.stop();
    this.#cursor.flush();
  }

  /** Where even this cannot be said, the connection is broken off, so that the broker tells by the will. */
  async #sayGoodbye(connection: Connection, reason: "shutdown" | "update"): Promise<void> {
    const mayBeSent = () => connection.over || this.#inFlight() < connection.receiveMaximum;
    await this.#until(mayBeSent, GOODBYE_MS / 2);
    if (mayBeSent()) this.#tellPresence(connection, reason);
    await this.#until(() => connection.over || !this.#presenceInFlight, GOODBYE_MS / 2);
    if (!mayBeSent() || this.#presenceInFlight) connection.destroy();
  }

  figures(): RelayFigures {
    const link = this.#link.figures();
    const lastProblem = this.#refusals.any ? this.#lastProblem : (link.problem ?? this.#lastProblem);
    return {
      ...link,
      // the stored cursor is up to 200 ms behind
      waiting: Math.max(0, this.#options.source.backlog(CURSOR) - this.#cursor.unsavedEvents),
      inFlight: this.#window?.inFlight ?? 0,
      sent: this.#sent,
      acknowledged: this.#acknowledged,
      refused: this.#refused,
      unheard: this.#unheard,
      nobodyListens: this.#nobodyListens,
      ...(lastProblem === undefined ? {} : { lastProblem }),
    };
  }

  #up(connection: Connection): void {
    const { onConnected } = this.#options;
    this.#connection = connection;
    this.#tellPresence(connection, "connected");
    const lostAt = this.#lostAt;
    this.#lostAt = undefined;
    onConnected?.({ connections: this.#link.figures().connections, ...(lostAt === undefined ? {} : { lostAt }) });
    this.#pump();
  }

  #tellPresence(connection: Connection, reason: PresenceReason): void {
    this.#presenceInFlight = true;
    connection.publish(presenceMessage(this.#options, reason, this.#options.clock.wallMs()), (answer) => {
      this.#presenceInFlight = false;
      if (!answer.accepted) this.#trouble(answer.problem, "the broker refuses the presence message");
      this.#pump();
    });
  }

  #down(): void {
    this.#connection = undefined;
    this.#lostAt = this.#options.clock.wallMs();
    // some brokers close the connection after a refusal; the refusal says more
    if (!this.#refusals.any) this.#lastProblem = this.#link.figures().problem ?? this.#lastProblem;
    this.#window?.lost();
    this.#presenceInFlight = false;
  }

  #poll(): void {
    const oldest = this.#window?.oldestSentAtMs;
    if (oldest !== undefined && this.#options.clock.monotonicMs() - oldest > ANSWER_LIMIT_MS) {
      this.#options.log.warn({}, "the broker answers no message; connecting anew");
      this.#connection?.destroy();
      return;
    }
    this.#pump();
  }

  /** Sends as many events as the window allows. */
  #pump(): void {
    const connection = this.#connection;
    if (connection === undefined || this.#stopping || connection.over) return;
    const window = this.#position();
    if (window === undefined) return;
    if (this.#refusals.holds(this.#options.clock.monotonicMs())) return;
    const own = this.#options.windowSize ?? WINDOW;
    const most = this.#refusals.any ? 1 : Math.min(own, connection.receiveMaximum);
    while (this.#inFlight() < most) {
      const event = window.next() ?? this.#readAhead(window);
      if (event === undefined || !this.#send(connection, window, event)) return;
    }
  }

  /** Messages without an answer, as the broker counts them. */
  #inFlight(): number {
    return (this.#window?.inFlight ?? 0) + (this.#presenceInFlight ? 1 : 0);
  }

  /** The window, begun behind the stored cursor. Undefined while the store cannot tell. */
  #position(): SendWindow | undefined {
    this.#window ??= this.#fromStore((source) => new SendWindow(source.cursor(CURSOR)));
    return this.#window;
  }

  /** Reads on in the log; the first event that was read. */
  #readAhead(window: SendWindow): StoredEvent | undefined {
    const room = READ_AHEAD - window.size;
    if (room <= 0) return undefined;
    window.add(this.#fromStore((source) => source.read(window.readUpTo, room)) ?? []);
    return window.next();
  }

  /** What the store says; undefined where it fails in a way that passes. The next poll asks again. */
  #fromStore<T>(ask: (source: EventSource) => T): T | undefined {
    try {
      return ask(this.#options.source);
    } catch (error) {
      const code = passingFailure(error);
      if (code === undefined) throw error;
      this.#trouble(
        { code: `store-${code}`, message: "it will be tried again", lasting: false },
        "the events cannot be read",
      );
      return undefined;
    }
  }

  /** False when the event could not even be handed to the connection. */
  #send(connection: Connection, window: SendWindow, event: StoredEvent): boolean {
    const { base, clock } = this.#options;
    const message = eventMessage(event, base, clock.wallMs());
    window.sent(event.sequence, clock.monotonicMs());
    this.#sent += 1;
    const size = Buffer.byteLength(message.payload) + Buffer.byteLength(message.topic) + HEADER_BYTES;
    if (size > connection.maximumPacketBytes) {
      this.#handleRefusal(window, event, TOO_LARGE);
      return false;
    }
    connection.publish(message, (answer) => this.#handleAnswer(window, event, answer));
    return true;
  }

  #handleAnswer(window: SendWindow, event: StoredEvent, answer: Answer): void {
    if (!answer.accepted) {
      this.#handleRefusal(window, event, answer.problem);
      return;
    }
    const before = window.size;
    window.acknowledged(event.sequence);
    this.#acknowledged += 1;
    this.#refusals.taken(event.sequence);
    this.#cursor.reached(window.front, before - window.size);
    this.#noteListening(answer.heard);
    this.#pump();
  }

  /** A refused event is kept and tried again, ever more rarely; it is never skipped. */
  #handleRefusal(window: SendWindow, event: StoredEvent, problem: BrokerProblem): void {
    window.refused(event.sequence);
    this.#refused += 1;
    const holdMs = this.#refusals.refused(event.sequence, this.#options.clock.monotonicMs());
    clearTimeout(this.#holdTimer);
    this.#holdTimer = setTimeout(() => this.#pump(), holdMs);
    this.#trouble(problem, `the broker refuses event ${event.sequence}, which is kept and sent again`);
  }

  #trouble(problem: BrokerProblem, what: string): void {
    const { clock, log } = this.#options;
    if (this.#lastProblem?.code !== problem.code) log.warn({ code: problem.code }, `${what}: ${problem.message}`);
    this.#lastProblem = { ...problem, at: clock.wallMs() };
  }

  #noteListening(heard: boolean): void {
    if (!heard) this.#unheard += 1;
    if (heard === !this.#nobodyListens) return;
    this.#nobodyListens = !heard;
    if (heard) this.#options.log.info({}, "somebody subscribes to the events again");
    else this.#options.log.warn({}, "the broker takes the events, but nobody subscribes to them");
  }

  #isDrained(): boolean {
    return (this.#window?.size ?? 0) === 0 || this.#refusals.any;
  }

  /** Waits for a state, looking every 10 ms, at most so long. */
  async #until(isReached: () => boolean, limitMs: number): Promise<void> {
    const { clock } = this.#options;
    const endMs = clock.monotonicMs() + limitMs;
    while (!isReached() && clock.monotonicMs() < endMs) await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const TOO_LARGE: BrokerProblem = { code: "tooLarge", message: "it is larger than the broker takes", lasting: true };

/**
 * The box's name at the broker. Dots, because ids hold none, so that no two boxes share a name; no slashes, because
 * brokers refuse names with slashes where access rules are made of them.
 */
export function clientIdOf(base: string): string {
  return base.replace("vedetta/v1/", "vedetta.").replaceAll("/", ".");
}

/** An event as a message: structured-mode CloudEvents over MQTT (CloudEvents MQTT binding 1.0.2, section 3.2). */
export function eventMessage(event: StoredEvent, base: string, nowMs: number): Message {
  return {
    topic: `${base}/event/${event.type}`,
    payload: JSON.stringify(toCloudEvent(event, base, nowMs)),
    contentType: "application/cloudevents+json",
    userProperties: { sequence: String(event.sequence) },
  };
}
