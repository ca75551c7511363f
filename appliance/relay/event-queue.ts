/**
 * Which event of the log is to be sent next, and how far all is done with: in order of sequence, but where many wait that are old, what is
 * new goes before them (ADR 0111). Moves the cursor `relay`, and remembers what was taken ahead of it. Knows no connection.
 */
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { StoredEvent } from "#model/event.ts";
import { isHistorical } from "#model/cloud-event.ts";
import { AheadKeeper, type Notes } from "./ahead-keeper.ts";
import type { BrokerProblem } from "./broker-problem.ts";
import { leavingNow, type LeavingClock } from "./cloud-event.ts";
import { CursorKeeper } from "./cursor-keeper.ts";
import { passingFailure, type EventSource } from "./event-source.ts";
import { Lanes } from "./lanes.ts";
import type { SendWindow } from "./send-window.ts";

export interface EventQueueOptions extends LeavingClock {
  readonly source: EventSource;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Where it is remembered what was sent ahead of the cursor; left out: a restart sends it again. */
  readonly notes?: Notes;
}

const CURSOR = "relay";
const READ_AHEAD = 200;
/** Events held in memory in one lane at most; beyond it nothing more is read. */
const MOST_HELD = 1500;
/** So many old ones go before what is new; more would keep it waiting on a slow line. */
const FEW = 20;
/** What was decided so lately goes first where many wait, milliseconds. */
const NEW_FOR_MS = 5000;
/** Where the newest old event is looked for. */
const LOOK_BACK = 500;

export class EventQueue {
  readonly #options: EventQueueOptions;
  readonly #isPassedOver: (sequence: number) => boolean;
  readonly #onTrouble: (problem: BrokerProblem) => void;
  readonly #cursor: CursorKeeper;
  readonly #aheadKeeper: AheadKeeper;
  /** Undefined until the cursor could be read. */
  #lanes: Lanes | undefined;

  /** @param isPassedOver an event that is to wait, and the next to go  @param onTrouble the store cannot be read for now */
  constructor(
    options: EventQueueOptions,
    isPassedOver: (sequence: number) => boolean,
    onTrouble: (problem: BrokerProblem) => void,
  ) {
    this.#options = options;
    this.#isPassedOver = isPassedOver;
    this.#onTrouble = onTrouble;
    this.#cursor = new CursorKeeper(options.source, CURSOR, options.clock, options.log);
    this.#aheadKeeper = new AheadKeeper(options.notes, options.clock, options.log);
  }

  /** From now on the log keeps what has not been sent, also while there has never been a connection. */
  begin(): void {
    this.#fromStore((source) => source.cursor(CURSOR));
  }

  /** Whether it is known where to begin: not while the store cannot tell. Before that nothing is held. */
  isReady(): boolean {
    return this.#position() !== undefined;
  }

  /** The next, whatever its age: new before old. */
  next(): StoredEvent | undefined {
    return (this.#lanes === undefined ? undefined : this.#nextOf(this.#lanes.newest)) ?? this.nextOld();
  }

  /** The next of what is new. Where so much has become old that what is new would come late, that is a backlog from now on. */
  nextNew(): StoredEvent | undefined {
    const lanes = this.#lanes;
    while (lanes !== undefined) {
      const event = this.#nextOf(lanes.newest);
      if (event === undefined || !this.#isBacklog(lanes, event)) return event;
      lanes.split(this.#lastOld(lanes));
      this.#noteAhead(lanes);
    }
    return undefined;
  }

  /** The next of what waits behind what is new, oldest first. */
  nextOld(): StoredEvent | undefined {
    const lanes = this.#lanes;
    if (lanes === undefined) return undefined;
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

  /** An event that is held; undefined when it is done with. */
  event(sequence: number): StoredEvent | undefined {
    return this.#lanes?.event(sequence);
  }

  /** An event that is held and waits. */
  waiting(sequence: number): StoredEvent | undefined {
    const lane = this.#lanes?.of(sequence);
    return lane?.waits(sequence) === true ? lane.event(sequence) : undefined;
  }

  /**
   * It is on its way from now on. Returns whether it is of a backlog, and the first that waits where it overtakes one;
   * undefined: it is not held.
   */
  sent(
    sequence: number,
    nowMs: number,
  ): { readonly isOld: boolean; readonly waitingFrom: number | undefined } | undefined {
    const lanes = this.#lanes;
    const lane = lanes?.of(sequence);
    if (lanes === undefined || lane === undefined) return undefined;
    lane.sent(sequence, nowMs);
    const isOld = lane !== lanes.newest;
    return { isOld, waitingFrom: isOld || !lanes.hasBacklog ? undefined : lanes.front + 1 };
  }

  acknowledged(sequence: number): void {
    this.#move(sequence, (lane) => lane.acknowledged(sequence));
  }

  /** The broker will never take it. */
  setAside(sequence: number): void {
    this.#move(sequence, (lane) => lane.setAside(sequence));
  }

  /** The broker did not take it: it waits again. */
  refused(sequence: number): void {
    this.#lanes?.of(sequence)?.refused(sequence);
  }

  /** The connection is gone: what has no answer waits again. Returns their sequences. */
  lost(): readonly number[] {
    return this.#lanes?.lost() ?? [];
  }

  /** The one that was sent first of those without an answer. */
  get oldestSent(): SendWindow["oldestSent"] {
    return this.#lanes?.oldestSent;
  }

  get inFlight(): number {
    return this.#lanes?.inFlight ?? 0;
  }

  get hasBacklog(): boolean {
    return this.#lanes?.hasBacklog === true;
  }

  /** Something new is held that has not been taken. */
  get holdsNew(): boolean {
    return (this.#lanes?.newest.size ?? 0) > 0;
  }

  /** Nothing waits, is on its way or is held. */
  get isEmpty(): boolean {
    const lanes = this.#lanes;
    if (lanes === undefined || lanes.hasBacklog || lanes.size > 0) return false;
    return this.#fromStore((source) => source.read(lanes.newest.readUpTo, 1).length === 0) ?? false;
  }

  /** Events that are not done with. */
  get length(): number {
    // the stored cursor is up to 200 ms behind
    const backlog = this.#options.source.backlog(CURSOR);
    return Math.max(0, backlog - this.#cursor.unsavedEvents - (this.#lanes?.ahead ?? 0));
  }

  /** Of a range of sequences, what was done with; the rest will come by itself. Undefined while the store cannot tell. */
  doneWithin(from: number, to: number): readonly { readonly from: number; readonly to: number }[] | undefined {
    return this.#position()?.doneWithin(from, to);
  }

  /** Stores how far it has got. */
  flush(): void {
    this.#cursor.flush();
    this.#aheadKeeper.flush();
  }

  /** The lanes, begun behind the stored cursor. */
  #position(): Lanes | undefined {
    this.#lanes ??= this.#fromStore((source) => new Lanes(source.cursor(CURSOR), this.#aheadKeeper.load()));
    return this.#lanes;
  }

  #nextOf(lane: SendWindow): StoredEvent | undefined {
    const held = lane.next(this.#isPassedOver);
    if (held !== undefined || lane.size >= MOST_HELD || lane.readUpTo >= lane.to) return held;
    const events = this.#fromStore((source) => source.read(lane.readUpTo, READ_AHEAD));
    if (events === undefined) return undefined;
    lane.add(events, events.length < READ_AHEAD);
    return lane.next(this.#isPassedOver);
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

  /** One event is done with: the cursor follows. */
  #move(sequence: number, move: (lane: SendWindow) => void): void {
    const lanes = this.#lanes;
    const lane = lanes?.of(sequence);
    if (lanes === undefined || lane === undefined) return;
    const hadBacklog = lanes.hasBacklog;
    const before = lanes.passed;
    lanes.moving(lane, () => move(lane));
    this.#cursor.reached(lanes.front, lanes.passed - before);
    if (hadBacklog) this.#noteAhead(lanes);
  }

  #noteAhead(lanes: Lanes): void {
    this.#aheadKeeper.changed(() => lanes.islands());
  }

  /** What the store says; undefined where it fails in a way that passes. The next poll asks again. */
  #fromStore<T>(ask: (source: EventSource) => T): T | undefined {
    try {
      return ask(this.#options.source);
    } catch (error) {
      const code = passingFailure(error);
      if (code === undefined) throw error;
      this.#onTrouble({ code: `store-${code}`, message: "it will be tried again", lasting: false });
      return undefined;
    }
  }
}
