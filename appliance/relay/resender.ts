/**
 * Sends events of the log once more, as `events.resend` asks: marked as historical, a few at a time, and only while nothing
 * that is new waits. Moves no cursor. A loss of the connection is waited for; a restart is not survived, and whoever asked
 * may ask again.
 */
import type { Log } from "#lib/log.ts";
import type { StoredEvent } from "#model/event.ts";
import { eventMessage, leavingNow, type LeavingClock } from "./cloud-event.ts";
import type { Connection } from "./connection.ts";
import { passingFailure, type EventReader } from "./event-source.ts";

export interface ResenderOptions extends LeavingClock {
  readonly base: string;
  readonly source: EventReader;
  readonly log: Log;
  /** Nothing new waits or is on its way. */
  readonly isIdle: () => boolean;
}

const WINDOW = 5;
const READ_AHEAD = 50;

export class Resender {
  readonly #options: ResenderOptions;
  #connection: Connection | undefined;
  /** What is left to do; undefined: nothing. */
  #range: { readonly after: number; readonly to: number } | undefined;
  #waiting: StoredEvent[] = [];
  #onTheirWay: StoredEvent[] = [];
  #sent = 0;

  constructor(options: ResenderOptions) {
    this.#options = options;
  }

  /** Copies sent since the start. */
  get sent(): number {
    return this.#sent;
  }

  get isBusy(): boolean {
    return this.#range !== undefined;
  }

  /** False: it is at another range. */
  begin(from: number, to: number): boolean {
    if (this.isBusy) return false;
    this.#range = { after: from - 1, to };
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

  /** Sends what may be sent now; to be called again and again. */
  pump(): void {
    const connection = this.#connection;
    while (this.#range !== undefined && connection !== undefined && !connection.over) {
      if (!this.#options.isIdle()) return;
      const most = Math.min(WINDOW, connection.receiveMaximum);
      if (this.#onTheirWay.length >= most || connection.unanswered >= connection.receiveMaximum) return;
      const event = this.#next();
      if (event === undefined) return this.#finish();
      this.#send(connection, event);
    }
  }

  #next(): StoredEvent | undefined {
    const range = this.#range;
    if (this.#waiting.length === 0 && range !== undefined && range.after < range.to) {
      const read = this.#read(range.after);
      if (read === undefined) return undefined;
      const fitting = read.filter(({ sequence }) => sequence <= range.to);
      this.#waiting.push(...fitting);
      this.#range = {
        ...range,
        after: fitting.length < read.length || read.length === 0 ? range.to : (read.at(-1)?.sequence ?? range.to),
      };
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
    const { base } = this.#options;
    this.#onTheirWay.push(event);
    this.#sent += 1;
    connection.publish(eventMessage(event, base, leavingNow(this.#options), true), (answer) => {
      if (!answer.accepted)
        this.#options.log.warn(
          { sequence: event.sequence, code: answer.problem.code },
          "the broker refuses an event sent again",
        );
      this.#onTheirWay = this.#onTheirWay.filter((one) => one !== event);
      this.pump();
    });
  }

  #finish(): void {
    const range = this.#range;
    if (range === undefined || range.after < range.to || this.#onTheirWay.length > 0) return;
    this.#range = undefined;
  }
}
