/**
 * Sends the events of the log over whatever connection there is, in order of sequence, and moves the cursor `relay` as
 * they are acknowledged. Where many wait that are old, what is new goes first, and the old as the line bears it: ADR 0111.
 * Knows nothing of brokers, presence or reconnecting; see `relay.ts`.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { StoredEvent } from "#model/event.ts";
import { isHistorical } from "#model/cloud-event.ts";
import { AheadKeeper, type Notes } from "./ahead-keeper.ts";
import type { BrokerProblem } from "./broker-problem.ts";
import { eventMessage, leavingNow, type LeavingClock } from "./cloud-event.ts";
import { CursorKeeper } from "./cursor-keeper.ts";
import { passingFailure, type EventSource } from "./event-source.ts";
import type { PublishAnswer, Connection } from "./connection.ts";
import { Asides, type AsideTeller } from "./asides.ts";
import { Lanes } from "./lanes.ts";
import type { PacedLine } from "./paced-line.ts";
import { isOfContent, Refusals } from "./refusals.ts";
import type { SendWindow } from "./send-window.ts";
import { Suspects } from "./suspects.ts";

export interface EventSenderOptions extends LeavingClock {
  /** The box's base topic. */
  readonly base: string;
  readonly source: EventSource;
  readonly clock: TimerClock;
  readonly log: Log;
  /** What may be on its way. */
  readonly line: PacedLine;
  /** Where it is remembered what was sent ahead of the cursor; left out: a restart sends it again. */
  readonly notes?: Notes;
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
/** Events held in memory in one lane at most; beyond it nothing more is read. */
const MOST_HELD = 1500;
/** New events without an answer at most; the broker's Receive Maximum may lower it. */
const WINDOW = 20;
/** So many old ones go before what is new; more would keep it waiting on a slow line. */
const FEW = 20;
/** What was decided so lately goes first where many wait, milliseconds. */
const NEW_FOR_MS = 5000;
/** Where the newest old event is looked for. */
const LOOK_BACK = 500;
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
  readonly #aheadKeeper: AheadKeeper;
  readonly #refusals = new Refusals();
  readonly #suspects = new Suspects();
  readonly #asides: Asides;
  /** Lost with a connection that ended on one of them: they go one at a time, so that it shows on which. */
  readonly #careful = new Set<number>();
  /** The oldest event on its way when the last connection ended soon after it was sent. */
  #lastEndedOn: number | undefined;
  /** Undefined until the cursor could be read. */
  #lanes: Lanes | undefined;
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
    this.#cursor = new CursorKeeper(options.source, CURSOR, options.clock, options.log);
    this.#aheadKeeper = new AheadKeeper(options.notes, options.clock, options.log);
    this.#asides = new Asides(options.asides, options.clock);
  }

  /** From now on the log keeps what has not been sent, also while there has never been a connection. */
  begin(): void {
    this.#fromStore((source) => source.cursor(CURSOR));
  }

  /** From now on events go over this connection. */
  use(connection: Connection): void {
    this.#connection = connection;
    this.pump();
  }

  /** The connection is gone; what it did not answer waits for the next. @param problem how it ended */
  lost(problem: BrokerProblem): void {
    const connection = this.#connection;
    const oldest = this.#lanes?.oldestSent;
    const lost = this.#lanes?.lost() ?? [];
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
    const lanes = this.#position();
    if (lanes === undefined) return;
    if (this.#refusals.any || this.#suspects.any || this.#careful.size > 0) return this.#sendOne(connection, lanes);
    if (!this.#sendNew(connection, lanes)) return;
    this.#sendOld(connection, lanes);
  }

  /** While it is not clear which event the broker does not bear: one at a time, a refused one before all others. */
  #sendOne(connection: Connection, lanes: Lanes): void {
    const refused = this.#refusals.sequence;
    while (connection.unanswered < 1) {
      const lane = refused === undefined ? undefined : lanes.of(refused);
      const held = refused !== undefined && lane?.waits(refused) === true ? lane.event(refused) : undefined;
      const event = held ?? this.#next(lanes);
      if (event === undefined || !this.#send(connection, lanes, event)) return;
    }
  }

  /** True: there is room left, and nothing new to send. */
  #sendNew(connection: Connection, lanes: Lanes): boolean {
    const { line } = this.#options;
    const most = Math.min(WINDOW, connection.receiveMaximum);
    for (;;) {
      const event = this.#nextOf(lanes.newest);
      if (event === undefined) return true;
      if (this.#isBacklog(lanes, event)) {
        lanes.split(this.#lastOld(lanes));
        this.#noteAhead(lanes);
        continue;
      }
      const others = connection.unanswered - line.oldOnTheirWay;
      if (others >= most || connection.unanswered >= connection.receiveMaximum) return false;
      if (!line.hasRoom(connection, "new")) return false;
      if (!this.#send(connection, lanes, event)) return false;
    }
  }

  #sendOld(connection: Connection, lanes: Lanes): void {
    const { line } = this.#options;
    while (lanes.hasBacklog && line.hasRoom(connection, "old")) {
      const event = this.#nextOfBacklog(lanes);
      if (event === undefined || !this.#send(connection, lanes, event)) return;
    }
  }

  /** Whether so much waits with this old event that what is new would come late. */
  #isBacklog({ newest, canSplit }: Lanes, event: StoredEvent): boolean {
    if (!canSplit || !isHistorical(event, leavingNow(this.#options))) return false;
    const unread = this.#fromStore((source) => source.latest() - newest.readUpTo) ?? 0;
    return newest.waiting + unread > FEW;
  }

  /** The last event that is not quite new. Those before it are a backlog. */
  #lastOld({ newest }: Lanes): number {
    const leaving = leavingNow(this.#options);
    return (
      this.#fromStore((source) => {
        const latest = source.latest();
        const isNew = ({ boot, steadyMs }: StoredEvent): boolean =>
          boot === leaving.boot && steadyMs !== undefined && leaving.steadyMs - steadyMs <= NEW_FOR_MS;
        const tail = source.read(Math.max(newest.front, latest - LOOK_BACK), LOOK_BACK);
        const firstNew = tail.find(isNew);
        return firstNew === undefined ? latest : firstNew.sequence - 1;
      }) ?? newest.readUpTo
    );
  }

  /** All that is new is acknowledged, or what is left has to wait for its broker. */
  get isDrained(): boolean {
    return (this.#lanes?.newest.size ?? 0) === 0 || this.isRefused;
  }

  /** Nothing waits, is on its way or is held. */
  get isIdle(): boolean {
    const lanes = this.#lanes;
    if (lanes === undefined || lanes.hasBacklog || lanes.size > 0) return false;
    return this.#fromStore((source) => source.read(lanes.newest.readUpTo, 1).length === 0) ?? false;
  }

  /** Of a range of sequences, what was done with; the rest will come by itself. Undefined while the store cannot tell. */
  doneWithin(from: number, to: number): readonly { readonly from: number; readonly to: number }[] | undefined {
    return this.#position()?.doneWithin(from, to);
  }

  /** How long the oldest event has been waiting for an answer, milliseconds; 0 when none is. */
  get unansweredForMs(): number {
    const oldest = this.#lanes?.oldestSent;
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
    this.#cursor.flush();
    this.#aheadKeeper.flush();
  }

  figures(): SenderFigures {
    return {
      // the stored cursor is up to 200 ms behind
      waiting: Math.max(
        0,
        this.#options.source.backlog(CURSOR) - this.#cursor.unsavedEvents - (this.#lanes?.ahead ?? 0),
      ),
      inFlight: this.#lanes?.inFlight ?? 0,
      sent: this.#sent,
      acknowledged: this.#acknowledged,
      refused: this.#refused,
      setAside: this.#asides.count,
      unheard: this.#unheard,
      nobodyListens: this.#nobodyListens,
    };
  }

  /** The lanes, begun behind the stored cursor. Undefined while the store cannot tell. */
  #position(): Lanes | undefined {
    this.#lanes ??= this.#fromStore((source) => new Lanes(source.cursor(CURSOR), this.#aheadKeeper.load()));
    return this.#lanes;
  }

  /** The event to send next. Where only suspected ones are left, they wait a while for another to try. */
  #next(lanes: Lanes): StoredEvent | undefined {
    const event = this.#nextOf(lanes.newest) ?? this.#nextOfBacklog(lanes);
    if (event === undefined && lanes.inFlight === 0 && this.#suspects.any) {
      this.#relentTimer?.cancel();
      this.#relentTimer = this.#options.clock.after(RELENT_MS, () => {
        this.#suspects.relent();
        this.pump();
      });
    }
    return event;
  }

  #nextOfBacklog(lanes: Lanes): StoredEvent | undefined {
    for (const lane of lanes.backlog) {
      const event = this.#nextOf(lane);
      if (event !== undefined) return event;
    }
    if (lanes.backlog[0]?.isOver === true) {
      lanes.tidy(); // the log had no more of it
      this.#noteAhead(lanes);
    }
    return undefined;
  }

  #nextOf(lane: SendWindow): StoredEvent | undefined {
    const isPassedOver = (sequence: number): boolean => this.#suspects.isPassedOver(sequence);
    const held = lane.next(isPassedOver);
    if (held !== undefined || lane.size >= MOST_HELD || lane.readUpTo >= lane.to) return held;
    const events = this.#fromStore((source) => source.read(lane.readUpTo, READ_AHEAD));
    if (events === undefined) return undefined;
    lane.add(events, events.length < READ_AHEAD);
    return lane.next(isPassedOver);
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
  #send(connection: Connection, lanes: Lanes, event: StoredEvent): boolean {
    const { base, clock, line } = this.#options;
    const lane = lanes.of(event.sequence);
    if (lane === undefined) return false;
    const isOld = lane !== lanes.newest;
    const waitingFrom = isOld || !lanes.hasBacklog ? undefined : lanes.front + 1;
    const message = eventMessage(event, base, leavingNow(this.#options), { waitingFrom });
    const size = Buffer.byteLength(message.payload) + Buffer.byteLength(message.topic) + HEADER_BYTES;
    lane.sent(event.sequence, clock.monotonicMs());
    if (size > connection.maximumPacketBytes) {
      this.#handleRefusal(lanes, event, TOO_LARGE);
      return false;
    }
    this.#sent += 1;
    line.publish(connection, message, isOld ? "old" : "new", size, (answer) =>
      this.#handleAnswer(lanes, event, answer),
    );
    return true;
  }

  #handleAnswer(lanes: Lanes, event: StoredEvent, answer: PublishAnswer): void {
    if (!answer.accepted) {
      this.#handleRefusal(lanes, event, answer.problem);
      return;
    }
    const { sequence } = event;
    this.#move(lanes, sequence, (lane) => lane.acknowledged(sequence));
    this.#acknowledged += 1;
    this.#refusals.taken(sequence);
    this.#noteListening(answer.heard);
    const guilty = lanes.event(this.#suspects.taken(sequence) ?? 0);
    if (guilty !== undefined) this.#setAsideOrHold(lanes, guilty, ENDS_CONNECTION);
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

  /** One event is done with: the cursor follows. */
  #move(lanes: Lanes, sequence: number, move: (lane: SendWindow) => void): void {
    this.#careful.delete(sequence);
    const lane = lanes.of(sequence);
    if (lane === undefined) return;
    const hadBacklog = lanes.hasBacklog;
    const before = lanes.passed;
    lanes.moving(lane, () => move(lane));
    this.#cursor.reached(lanes.front, lanes.passed - before);
    if (hadBacklog) this.#noteAhead(lanes);
  }

  #noteAhead(lanes: Lanes): void {
    this.#aheadKeeper.changed(() => lanes.islands());
  }

  /** A refused event is kept and tried again, ever more rarely; only one refused for its content is set aside. */
  #handleRefusal(lanes: Lanes, event: StoredEvent, problem: BrokerProblem): void {
    lanes.of(event.sequence)?.refused(event.sequence);
    this.#refused += 1;
    if (isOfContent(problem)) this.#setAsideOrHold(lanes, event, problem);
    else this.#hold(event, problem);
    this.pump();
  }

  #setAsideOrHold(lanes: Lanes, event: StoredEvent, problem: BrokerProblem): void {
    if (!this.#asides.trySetAside(event, problem)) {
      this.#hold(event, problem);
      return;
    }
    this.#move(lanes, event.sequence, (lane) => lane.setAside(event.sequence));
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
      if (this.#lanes !== undefined) this.#setAsideOrHold(this.#lanes, event, ENDS_CONNECTION);
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
