/**
 * Sends events of the log once more, as `events.resend` asks: marked as historical, as the line bears it, and only while nothing
 * else waits. Moves no cursor. What is left to do is noted, so that a restart goes on with it; a crash repeats a little.
 */
import { Type, type Static } from "typebox";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { compiled } from "#lib/compiled-shape.ts";
import type { Log } from "#lib/log.ts";
import type { StoredEvent } from "#model/event.ts";
import type { Notes } from "./ahead-keeper.ts";
import { eventMessage, leavingNow, type LeavingClock } from "./cloud-event.ts";
import type { Connection } from "./connection.ts";
import { passingFailure, type EventReader } from "./event-source.ts";
import { lineBytes, type PacedLine } from "./paced-line.ts";

/** Sequences, both ends included. */
const Range = Type.Object({ from: Type.Integer({ minimum: 1 }), to: Type.Integer({ minimum: 1 }) });
export type Range = Static<typeof Range>;

const Ranges = Type.Array(Range);

export interface ResenderOptions extends LeavingClock {
  readonly base: string;
  readonly source: EventReader;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly line: PacedLine;
  /** Left out: a restart forgets what is left to do. */
  readonly notes?: Notes;
  /** Nothing else waits or is on its way. */
  readonly isIdle: () => boolean;
}

const READ_AHEAD = 50;
const NAME = "relay.resend";
/** Each writing is a flush of the card. */
const SAVE_AFTER_MS = 10_000;

export class Resender {
  readonly #options: ResenderOptions;
  #connection: Connection | undefined;
  /** What is not read yet, ascending. */
  #left: Range[];
  #waiting: StoredEvent[] = [];
  #onTheirWay: StoredEvent[] = [];
  #sent = 0;
  #isNoted: boolean;
  #timer: Timer | undefined;

  constructor(options: ResenderOptions) {
    this.#options = options;
    const noted = options.notes?.get(NAME);
    this.#left = compiled(Ranges).Check(noted) ? noted : [];
    this.#isNoted = this.#left.length > 0;
  }

  /** Copies sent since the start. */
  get sent(): number {
    return this.#sent;
  }

  get isBusy(): boolean {
    return this.#left.length > 0 || this.#waiting.length > 0 || this.#onTheirWay.length > 0;
  }

  /**
   * False: it is at others, or it cannot be noted.
   * @param ranges ascending, none of which is still to be sent for the first time
   */
  begin(ranges: readonly Range[]): boolean {
    if (this.isBusy) return false;
    this.#left = [...ranges];
    if (!this.#note()) {
      this.#left = [];
      return false;
    }
    this.pump();
    return true;
  }

  use(connection: Connection): void {
    this.#connection = connection;
  }

  lost(): void {
    this.#connection = undefined;
    this.#waiting = [...this.#onTheirWay, ...this.#waiting];
    this.#onTheirWay = [];
  }

  /** Notes what is left; to be called when the box stops. */
  stop(): void {
    this.#timer?.cancel();
    if (this.isBusy || this.#isNoted) this.#note();
  }

  /** Sends what may be sent now; to be called again and again. */
  pump(): void {
    const connection = this.#connection;
    while (this.isBusy && connection !== undefined && !connection.over) {
      if (!this.#options.isIdle() || !this.#options.line.hasRoom(connection, "old")) return;
      const event = this.#next();
      if (event === undefined) break;
      this.#send(connection, event);
    }
    if (!this.isBusy && this.#isNoted) this.#note();
  }

  #next(): StoredEvent | undefined {
    while (this.#waiting.length === 0) {
      const [range, ...others] = this.#left;
      if (range === undefined) return undefined;
      const read = this.#read(range.from - 1);
      if (read === undefined) return undefined;
      this.#waiting = read.filter(({ sequence }) => sequence <= range.to);
      const last = read.at(-1)?.sequence ?? range.to;
      this.#left = read.length < READ_AHEAD || last >= range.to ? others : [{ ...range, from: last + 1 }, ...others];
    }
    return this.#waiting.shift();
  }

  #read(after: number): readonly StoredEvent[] | undefined {
    try {
      return this.#options.source.read(after, READ_AHEAD);
    } catch (error) {
      if (passingFailure(error) === undefined) throw error;
      return undefined; // the next time
    }
  }

  #send(connection: Connection, event: StoredEvent): void {
    const { base, line, log } = this.#options;
    const message = eventMessage(event, base, leavingNow(this.#options), { again: true });
    const size = lineBytes(message);
    if (size > connection.maximumPacketBytes) {
      log.warn({ sequence: event.sequence, code: "tooLarge" }, "the broker does not take an event sent again");
      return;
    }
    this.#onTheirWay.push(event);
    this.#sent += 1;
    line.publish(connection, message, "old", size, (answer) => {
      if (!answer.accepted)
        log.warn({ sequence: event.sequence, code: answer.problem.code }, "the broker refuses an event sent again");
      this.#onTheirWay = this.#onTheirWay.filter((one) => one !== event);
      this.#timer ??= this.#options.clock.after(SAVE_AFTER_MS, () => this.#note());
      this.pump();
    });
  }

  /** Writes what is left: all from the oldest that has no answer on. False: the store does not take it for now. */
  #note(): boolean {
    this.#timer?.cancel();
    this.#timer = undefined;
    const held = [...this.#onTheirWay, ...this.#waiting].map(({ sequence }) => sequence);
    const [next, ...others] = this.#left;
    const [first, last] = [Math.min(...held), Math.max(...held)];
    const isSameRange = next !== undefined && next.from === last + 1;
    const left =
      held.length === 0
        ? this.#left
        : isSameRange
          ? [{ from: first, to: next.to }, ...others]
          : [{ from: first, to: last }, ...this.#left];
    try {
      this.#options.notes?.set(NAME, left.length === 0 ? undefined : left);
      this.#isNoted = left.length > 0;
      return true;
    } catch (error) {
      const code = passingFailure(error);
      if (code === undefined) throw error;
      this.#options.log.debug({ code }, "what is to be sent again cannot be noted for now");
      return false;
    }
  }
}
