/**
 * Sends the events of the log over whatever connection there is, in order of sequence, and moves the cursor `relay` as
 * they are acknowledged. Knows nothing of brokers, presence or reconnecting; see `relay.ts`.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { StoredEvent } from "#model/event.ts";
import type { BrokerProblem } from "./broker-problem.ts";
import { eventMessage, leavingNow, type LeavingClock } from "./cloud-event.ts";
import { CursorKeeper } from "./cursor-keeper.ts";
import { passingFailure, type EventSource } from "./event-source.ts";
import type { Answer, Connection } from "./connection.ts";
import { Refusals } from "./refusals.ts";
import { SendWindow } from "./send-window.ts";

export interface EventSenderOptions extends LeavingClock {
  /** The box's base topic. */
  readonly base: string;
  readonly source: EventSource;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Most messages without an answer; the broker's Receive Maximum may lower it. Default 20. */
  readonly windowSize?: number;
}

export interface SenderFigures {
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
}

const CURSOR = "relay";
const READ_AHEAD = 200;
const WINDOW = 20;
/** Headers of a PUBLISH besides topic and payload: generous. */
const HEADER_BYTES = 200;
const TOO_LARGE: BrokerProblem = { code: "tooLarge", message: "it is larger than the broker takes", lasting: true };

export class EventSender {
  readonly #options: EventSenderOptions;
  readonly #cursor: CursorKeeper;
  readonly #refusals = new Refusals();
  /** Undefined until the cursor could be read. */
  #window: SendWindow | undefined;
  #connection: Connection | undefined;
  #stopped = false;
  #holdTimer: Timer | undefined;
  #problem: (BrokerProblem & { readonly at: number }) | undefined;
  #sent = 0;
  #acknowledged = 0;
  #refused = 0;
  #unheard = 0;
  #nobodyListens = false;

  constructor(options: EventSenderOptions) {
    this.#options = options;
    this.#cursor = new CursorKeeper(options.source, CURSOR, options.clock, options.log);
  }

  /** From now on events go over this connection. */
  use(connection: Connection): void {
    this.#connection = connection;
    this.pump();
  }

  /** The connection is gone; what it did not answer waits for the next. */
  lost(): void {
    this.#connection = undefined;
    this.#window?.lost();
  }

  /** Sends as many events as the window allows. */
  pump(): void {
    const connection = this.#connection;
    if (connection === undefined || connection.over || this.#stopped) return;
    if (this.#refusals.holds(this.#options.clock.monotonicMs())) return;
    const window = this.#position();
    if (window === undefined) return;
    const own = this.#options.windowSize ?? WINDOW;
    const most = this.#refusals.any ? 1 : Math.min(own, connection.receiveMaximum);
    while (connection.unanswered < most) {
      const event = window.next() ?? this.#readAhead(window);
      if (event === undefined || !this.#send(connection, window, event)) return;
    }
  }

  /** All that the log had is acknowledged, or what is left has to wait for its broker. */
  get isDrained(): boolean {
    return (this.#window?.size ?? 0) === 0 || this.#refusals.any;
  }

  /** How long the oldest event has been waiting for an answer, milliseconds; 0 when none is. */
  get unansweredForMs(): number {
    const oldest = this.#window?.oldestSentAtMs;
    return oldest === undefined ? 0 : this.#options.clock.monotonicMs() - oldest;
  }

  /** An event is being refused. */
  get isRefused(): boolean {
    return this.#refusals.any;
  }

  /** The newest trouble with an event or the store. */
  get problem(): (BrokerProblem & { readonly at: number }) | undefined {
    return this.#problem;
  }

  /** Sends no more and stores the cursor. */
  stop(): void {
    this.#stopped = true;
    this.#holdTimer?.cancel();
    this.#cursor.flush();
  }

  figures(): SenderFigures {
    return {
      // the stored cursor is up to 200 ms behind
      waiting: Math.max(0, this.#options.source.backlog(CURSOR) - this.#cursor.unsavedEvents),
      inFlight: this.#window?.inFlight ?? 0,
      sent: this.#sent,
      acknowledged: this.#acknowledged,
      refused: this.#refused,
      unheard: this.#unheard,
      nobodyListens: this.#nobodyListens,
    };
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
        "events cannot be read",
      );
      return undefined;
    }
  }

  /** False when the event could not even be handed to the connection. */
  #send(connection: Connection, window: SendWindow, event: StoredEvent): boolean {
    const { base, clock } = this.#options;
    const message = eventMessage(event, base, leavingNow(this.#options));
    const size = Buffer.byteLength(message.payload) + Buffer.byteLength(message.topic) + HEADER_BYTES;
    window.sent(event.sequence, clock.monotonicMs());
    if (size > connection.maximumPacketBytes) {
      this.#handleRefusal(window, event, TOO_LARGE);
      return false;
    }
    this.#sent += 1;
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
    this.pump();
  }

  /** A refused event is kept and tried again, ever more rarely; it is never skipped. */
  #handleRefusal(window: SendWindow, event: StoredEvent, problem: BrokerProblem): void {
    window.refused(event.sequence);
    this.#refused += 1;
    const holdMs = this.#refusals.refused(event.sequence, this.#options.clock.monotonicMs());
    this.#holdTimer?.cancel();
    this.#holdTimer = this.#options.clock.after(holdMs, () => this.pump());
    this.#trouble(problem, `the broker refuses event ${event.sequence}, which is kept and sent again`);
  }

  #trouble(problem: BrokerProblem, what: string): void {
    const { clock, log } = this.#options;
    if (this.#problem?.code !== problem.code) log.warn({ code: problem.code }, `${what}: ${problem.message}`);
    this.#problem = { ...problem, at: clock.wallMs() };
  }

  #noteListening(heard: boolean): void {
    if (!heard) this.#unheard += 1;
    if (heard === !this.#nobodyListens) return;
    this.#nobodyListens = !heard;
    if (heard) this.#options.log.info({}, "somebody subscribes to the events again");
    else this.#options.log.warn({}, "the broker takes the events, but nobody subscribes to them");
  }
}
