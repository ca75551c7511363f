/**
 * Sends the events of the log over whatever connection there is: the new ones at once, what has waited for long as the line bears it
 * (ADR 0111); and does what has to be done about those that are refused. Which comes next is the matter of `event-queue.ts`.
 * Knows nothing of brokers, presence or reconnecting; see `relay.ts`.
 */
import type { Timer } from "#lib/clock.ts";
import type { StoredEvent } from "#model/event.ts";
import type { BrokerProblem } from "./broker-problem.ts";
import { eventMessage, leavingNow } from "./cloud-event.ts";
import type { PublishAnswer, Connection } from "./connection.ts";
import { Asides, type AsideTeller } from "./asides.ts";
import { EventQueue, type EventQueueOptions } from "./event-queue.ts";
import { lineBytes, type PacedLine } from "./paced-line.ts";
import { isOfContent, Refusals } from "./refusals.ts";
import { Suspects } from "./suspects.ts";

export interface EventSenderOptions extends EventQueueOptions {
  /** The box's base topic. */
  readonly base: string;
  /** What may be on its way. */
  readonly line: PacedLine;
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

/** New events without an answer at most; the broker's Receive Maximum may lower it. */
const WINDOW = 20;
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
  readonly #queue: EventQueue;
  readonly #refusals = new Refusals();
  readonly #suspects = new Suspects();
  readonly #asides: Asides;
  /** Lost with a connection that ended on one of them: they go one at a time, so that it shows on which. */
  readonly #careful = new Set<number>();
  /** The oldest event on its way when the last connection ended soon after it was sent. */
  #lastEndedOn: number | undefined;
  #connection: Connection | undefined;
  #stopped = false;
  #willPump = false;
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
    this.#queue = new EventQueue(
      options,
      (sequence) => this.#suspects.isPassedOver(sequence),
      (problem) => this.#trouble(problem, "events cannot be read"),
    );
    this.#asides = new Asides(options.asides, options.clock);
  }

  /** From now on the log keeps what has not been sent, also while there has never been a connection. */
  begin(): void {
    this.#queue.begin();
  }

  /** From now on events go over this connection. */
  use(connection: Connection): void {
    this.#connection = connection;
    this.pump();
  }

  /** The connection is gone; what it did not answer waits for the next. @param problem how it ended */
  lost(problem: BrokerProblem): void {
    const connection = this.#connection;
    const oldest = this.#queue.oldestSent;
    const lost = this.#queue.lost();
    this.#connection = undefined;
    if (connection === undefined || oldest === undefined) return;
    const isPrompt = this.#options.clock.monotonicMs() - oldest.sentAtMs < BLAME_MS;
    const again = this.#lastEndedOn === oldest.event.sequence;
    this.#lastEndedOn = isPrompt ? oldest.event.sequence : undefined;
    if (!isPrompt) return;
    // MQTT 5 has words for it; a line that just breaks says nothing about the event. But the words do not arrive where more lies unread at
    // the broker when it hangs up (RFC 9293, 3.10.4): what ends on the same event twice goes one at a time, so that they can.
    const isSilent = connection.protocol === 5 && !isOfContent(problem);
    if (isSilent && !again) return;
    for (const sequence of lost) this.#careful.add(sequence);
    if (!isSilent) this.#suspect(oldest.event);
  }

  /** Sends as many events as may be on their way: the new ones first, then, as the line bears it, what has waited for long. */
  pump(): void {
    const connection = this.#connection;
    if (connection === undefined || connection.over || this.#stopped) return;
    if (this.#refusals.holds(this.#options.clock.monotonicMs())) return;
    if (!this.#queue.isReady()) return;
    if (this.#refusals.any || this.#suspects.any || this.#careful.size > 0) return this.#sendOne(connection);
    if (this.#sendNew(connection)) this.#sendOld(connection);
  }

  /** While it is not clear which event the broker does not bear: one at a time, a refused one before all others. */
  #sendOne(connection: Connection): void {
    const refused = this.#refusals.sequence;
    while (connection.unanswered < 1) {
      const event = (refused === undefined ? undefined : this.#queue.waiting(refused)) ?? this.#next();
      if (event === undefined || !this.#send(connection, event)) return;
    }
  }

  /** True: there is room left, and nothing new to send. */
  #sendNew(connection: Connection): boolean {
    const { line } = this.#options;
    const most = Math.min(WINDOW, connection.receiveMaximum);
    for (;;) {
      const event = this.#queue.nextNew();
      if (event === undefined) return true;
      const others = connection.unanswered - line.oldOnTheirWay;
      if (others >= most || connection.unanswered >= connection.receiveMaximum) return false;
      if (!line.hasRoom(connection, "new")) return false;
      if (!this.#send(connection, event)) return false;
    }
  }

  #sendOld(connection: Connection): void {
    const { line } = this.#options;
    while (this.#queue.hasBacklog && line.hasRoom(connection, "old")) {
      const event = this.#queue.nextOld();
      if (event === undefined || !this.#send(connection, event)) return;
    }
  }

  /** All that is new is acknowledged, or what is left has to wait for its broker. */
  get isDrained(): boolean {
    return !this.#queue.holdsNew || this.isRefused;
  }

  /** Nothing waits, is on its way or is held. */
  get isIdle(): boolean {
    return this.#queue.isEmpty;
  }

  /** Of a range of sequences, what was done with; the rest will come by itself. Undefined while the store cannot tell. */
  doneWithin(from: number, to: number): readonly { readonly from: number; readonly to: number }[] | undefined {
    return this.#queue.doneWithin(from, to);
  }

  /** How long the oldest event has been waiting for an answer, milliseconds; 0 when none is. */
  get unansweredForMs(): number {
    const oldest = this.#queue.oldestSent;
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

  /** Sends no more and stores how far it has got. */
  stop(): void {
    this.#stopped = true;
    this.#holdTimer?.cancel();
    this.#relentTimer?.cancel();
    this.#queue.flush();
  }

  figures(): SenderFigures {
    return {
      waiting: this.#queue.length,
      inFlight: this.#queue.inFlight,
      sent: this.#sent,
      acknowledged: this.#acknowledged,
      refused: this.#refused,
      setAside: this.#asides.count,
      unheard: this.#unheard,
      nobodyListens: this.#nobodyListens,
    };
  }

  /** The event to send next. Where only suspected ones are left, they wait a while for another to try. */
  #next(): StoredEvent | undefined {
    const event = this.#queue.next();
    if (event === undefined && this.#queue.inFlight === 0 && this.#suspects.any) {
      this.#relentTimer?.cancel();
      this.#relentTimer = this.#options.clock.after(RELENT_MS, () => {
        this.#suspects.relent();
        this.pump();
      });
    }
    return event;
  }

  /** False when the event could not even be handed to the connection. */
  #send(connection: Connection, event: StoredEvent): boolean {
    const { base, clock, line } = this.#options;
    const place = this.#queue.sent(event.sequence, clock.monotonicMs());
    if (place === undefined) return false;
    const message = eventMessage(event, base, leavingNow(this.#options), { waitingFrom: place.waitingFrom });
    const size = lineBytes(message);
    if (size > connection.maximumPacketBytes) {
      this.#handleRefusal(event, TOO_LARGE);
      return false;
    }
    this.#sent += 1;
    line.publish(connection, message, place.isOld ? "old" : "new", size, (answer) => this.#handleAnswer(event, answer));
    return true;
  }

  #handleAnswer(event: StoredEvent, answer: PublishAnswer): void {
    if (!answer.accepted) {
      this.#handleRefusal(event, answer.problem);
      return;
    }
    const { sequence } = event;
    this.#careful.delete(sequence);
    this.#queue.acknowledged(sequence);
    this.#acknowledged += 1;
    this.#refusals.taken(sequence);
    this.#noteListening(answer.heard);
    const guilty = this.#queue.event(this.#suspects.taken(sequence) ?? 0);
    if (guilty !== undefined) this.#setAsideOrHold(guilty, ENDS_CONNECTION);
    this.#pumpSoon();
  }

  /** Once for all answers that came together, so that what follows leaves together. */
  #pumpSoon(): void {
    if (this.#willPump) return;
    this.#willPump = true;
    setImmediate(() => {
      this.#willPump = false;
      this.pump();
    });
  }

  /** A refused event is kept and tried again, ever more rarely; only one refused for its content is set aside. */
  #handleRefusal(event: StoredEvent, problem: BrokerProblem): void {
    this.#queue.refused(event.sequence);
    this.#refused += 1;
    if (isOfContent(problem)) this.#setAsideOrHold(event, problem);
    else this.#hold(event, problem);
    this.pump();
  }

  #setAsideOrHold(event: StoredEvent, problem: BrokerProblem): void {
    if (!this.#asides.trySetAside(event, problem)) {
      this.#hold(event, problem);
      return;
    }
    this.#careful.delete(event.sequence);
    this.#queue.setAside(event.sequence);
    this.#refusals.taken(event.sequence);
    this.#suspects.forget(event.sequence);
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
  #suspect(event: StoredEvent): void {
    const { log, clock } = this.#options;
    const { sequence, type } = event;
    if (this.#suspects.mark(sequence)) {
      this.#setAsideOrHold(event, ENDS_CONNECTION);
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
