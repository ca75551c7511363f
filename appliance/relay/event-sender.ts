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
import type { PublishAnswer, Connection } from "./connection.ts";
import { Asides, type AsideTeller } from "./asides.ts";
import { isOfContent, Refusals } from "./refusals.ts";
import { SendWindow } from "./send-window.ts";
import { Suspects } from "./suspects.ts";

export interface EventSenderOptions extends LeavingClock {
  /** The box's base topic. */
  readonly base: string;
  readonly source: EventSource;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Most messages without an answer; the broker's Receive Maximum may lower it. Default 20. */
  readonly windowSize?: number;
  /** What is told of events that are set aside because the broker refuses their content; left out: none ever is. */
  readonly asides?: AsideTeller;
}

export interface SenderFigures {
  /** Events that no broker has acknowledged yet. */
  readonly waiting: number;
  readonly inFlight: number;
  /** Since the start: copies sent, answers that took an event, answers that refused one. */
  readonly sent: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** Since the start: events set aside because the broker refuses their content. */
  readonly setAside: number;
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
/** A connection that ends later than this after the oldest event on its way was sent did not end because of it. */
const BLAME_MS = 10_000;
/** How long events that end the connection wait where there is no other to try. */
const RELENT_MS = 60_000;
const ENDS_CONNECTION: BrokerProblem = {
  code: "eventEndsConnection",
  message: "the broker ends the connection whenever it is sent; it may be too large for it",
  lasting: true,
};
const TOO_LARGE: BrokerProblem = { code: "tooLarge", message: "it is larger than the broker takes", lasting: true };

export class EventSender {
  readonly #options: EventSenderOptions;
  readonly #cursor: CursorKeeper;
  readonly #refusals = new Refusals();
  readonly #suspects = new Suspects();
  readonly #asides: Asides;
  /** After a loss events go one at a time up to here, so that it shows on which one the connection ends. */
  #carefulUpTo = 0;
  /** Undefined until the cursor could be read. */
  #window: SendWindow | undefined;
  #connection: Connection | undefined;
  #stopped = false;
  #holdTimer: Timer | undefined;
  #relentTimer: Timer | undefined;
  #problem: (BrokerProblem & { readonly at: number }) | undefined;
  #sent = 0;
  #acknowledged = 0;
  #refused = 0;
  #unheard = 0;
  #nobodyListens = false;

  constructor(options: EventSenderOptions) {
    this.#options = options;
    this.#cursor = new CursorKeeper(options.source, CURSOR, options.clock, options.log);
    this.#asides = new Asides(options.asides, options.clock);
  }

  /** From now on events go over this connection. */
  use(connection: Connection): void {
    this.#connection = connection;
    this.pump();
  }

  /** The connection is gone; what it did not answer waits for the next. @param problem how it ended */
  lost(problem: BrokerProblem): void {
    const connection = this.#connection;
    const window = this.#window;
    const oldest = window?.oldestSent;
    const lastOnItsWay = window?.lost() ?? 0;
    this.#connection = undefined;
    if (connection === undefined || window === undefined || oldest === undefined) return;
    const isPrompt = this.#options.clock.monotonicMs() - oldest.sentAtMs < BLAME_MS;
    // MQTT 5 has words for it; a line that just breaks says nothing about the event.
    if (!isPrompt || (connection.protocol === 5 && !isOfContent(problem))) return;
    this.#carefulUpTo = lastOnItsWay;
    this.#suspect(window, oldest.event);
  }

  /** Sends as many events as the window allows. */
  pump(): void {
    const connection = this.#connection;
    if (connection === undefined || connection.over || this.#stopped) return;
    if (this.#refusals.holds(this.#options.clock.monotonicMs())) return;
    const window = this.#position();
    if (window === undefined) return;
    const own = this.#options.windowSize ?? WINDOW;
    const isCareful = this.#refusals.any || this.#suspects.any || window.front < this.#carefulUpTo;
    const most = isCareful ? 1 : Math.min(own, connection.receiveMaximum);
    while (connection.unanswered < most) {
      const event = this.#next(window);
      if (event === undefined || !this.#send(connection, window, event)) return;
    }
  }

  /** All that the log had is acknowledged, or what is left has to wait for its broker. */
  get isDrained(): boolean {
    return (this.#window?.size ?? 0) === 0 || this.isRefused;
  }

  /** Nothing new waits, is on its way or is held. */
  get isIdle(): boolean {
    const window = this.#window;
    if (window === undefined || window.size > 0) return false;
    return this.#fromStore((source) => source.read(window.readUpTo, 1).length === 0) ?? false;
  }

  /** How long the oldest event has been waiting for an answer, milliseconds; 0 when none is. */
  get unansweredForMs(): number {
    const oldest = this.#window?.oldestSent;
    return oldest === undefined ? 0 : this.#options.clock.monotonicMs() - oldest.sentAtMs;
  }

  /** An event is being refused, or suspected of ending the connection. */
  get isRefused(): boolean {
    return this.#refusals.any || this.#suspects.any;
  }

  /** The newest trouble with an event or the store. */
  get problem(): (BrokerProblem & { readonly at: number }) | undefined {
    return this.#problem;
  }

  /** Sends no more and stores the cursor. */
  stop(): void {
    this.#stopped = true;
    this.#holdTimer?.cancel();
    this.#relentTimer?.cancel();
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
      setAside: this.#asides.count,
      unheard: this.#unheard,
      nobodyListens: this.#nobodyListens,
    };
  }

  /** The window, begun behind the stored cursor. Undefined while the store cannot tell. */
  #position(): SendWindow | undefined {
    this.#window ??= this.#fromStore((source) => new SendWindow(source.cursor(CURSOR)));
    return this.#window;
  }

  /** The event to send next. Where only suspected ones are left, they wait a while for another to try. */
  #next(window: SendWindow): StoredEvent | undefined {
    const isPassedOver = (sequence: number): boolean => this.#suspects.isPassedOver(sequence);
    const event = window.next(isPassedOver) ?? this.#readAhead(window);
    if (event === undefined && window.inFlight === 0 && this.#suspects.any) {
      this.#relentTimer?.cancel();
      this.#relentTimer = this.#options.clock.after(RELENT_MS, () => {
        this.#suspects.relent();
        this.pump();
      });
    }
    return event;
  }

  /** Reads on in the log; the first event that was read. */
  #readAhead(window: SendWindow): StoredEvent | undefined {
    const room = READ_AHEAD - window.size;
    if (room <= 0) return undefined;
    const events = this.#fromStore((source) => source.read(window.readUpTo, room)) ?? [];
    window.add(events);
    return events[0];
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

  #handleAnswer(window: SendWindow, event: StoredEvent, answer: PublishAnswer): void {
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
    const guilty = window.event(this.#suspects.taken(event.sequence) ?? 0);
    if (guilty !== undefined) this.#setAsideOrHold(window, guilty, ENDS_CONNECTION);
    this.pump();
  }

  /** A refused event is kept and tried again, ever more rarely; only one refused for its content is set aside. */
  #handleRefusal(window: SendWindow, event: StoredEvent, problem: BrokerProblem): void {
    window.refused(event.sequence);
    this.#refused += 1;
    if (isOfContent(problem)) this.#setAsideOrHold(window, event, problem);
    else this.#hold(event, problem);
    this.pump();
  }

  #setAsideOrHold(window: SendWindow, event: StoredEvent, problem: BrokerProblem): void {
    if (!this.#asides.trySetAside(event, problem)) {
      this.#hold(event, problem);
      return;
    }
    const before = window.size;
    window.setAside(event.sequence);
    this.#refusals.taken(event.sequence);
    this.#suspects.forget(event.sequence);
    this.#cursor.reached(window.front, before - window.size);
    const { sequence, type } = event;
    const fields = { sequence, type, code: problem.code };
    this.#options.log.warn(fields, `event ${sequence} is set aside, the next ones go on: ${problem.message}`);
    this.#problem = { ...problem, at: this.#options.clock.wallMs() };
  }

  #hold(event: StoredEvent, problem: BrokerProblem): void {
    const holdMs = this.#refusals.refused(event.sequence, this.#options.clock.monotonicMs());
    this.#holdTimer?.cancel();
    this.#holdTimer = this.#options.clock.after(holdMs, () => this.pump());
    this.#trouble(problem, `the broker refuses event ${event.sequence}, which is kept and sent again`);
  }

  /** The connection ended on this event: it may be what the broker does not bear. */
  #suspect(window: SendWindow, event: StoredEvent): void {
    const { log, clock } = this.#options;
    const { sequence, type } = event;
    if (this.#suspects.mark(sequence)) {
      this.#setAsideOrHold(window, event, ENDS_CONNECTION);
      return;
    }
    const marks = this.#suspects.marksOf(sequence);
    if (marks === 2) log.warn({ sequence, type }, `event ${sequence} may be why the broker ends the connection`);
    if (marks >= 2) this.#problem = { ...ENDS_CONNECTION, at: clock.wallMs() };
    if (!this.#suspects.isPassedOver(sequence) || this.#asides.hasRoom) return;
    this.#suspects.forget(sequence);
    this.#hold(event, ENDS_CONNECTION);
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
