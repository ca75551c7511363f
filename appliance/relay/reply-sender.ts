/**
 * Answers to orders on their way out: each waits for a connection and for the broker's acknowledgement. Those of orders that
 * were taken lie in the store until then and survive a restart; refusals are told from memory, as many as fit.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { KeptOrder, Orders } from "#store/orders.ts";
import type { Connection, Message } from "./connection.ts";
import { passingFailure } from "./event-source.ts";

interface Answer {
  readonly message: Message;
  /** The order in the store that it belongs to. */
  readonly order?: string;
}

export interface ReplySenderOptions {
  readonly orders: Pick<Orders, "unanswered" | "answered">;
  /** The message of an answer that lies in the store; undefined: it is damaged. */
  readonly messageOf: (order: KeptOrder) => Message | undefined;
  readonly clock: TimerClock;
  readonly log: Log;
}

/** In memory; beyond that the oldest that lies nowhere else goes. */
const MOST_WAITING = 200;
/** At once without an acknowledgement, so that events are not held up. */
const WINDOW = 5;
const AGAIN_MS = 250;

export class ReplySender {
  readonly #options: ReplySenderOptions;
  #connection: Connection | undefined;
  #waiting: Answer[] = [];
  #onTheirWay: Answer[] = [];
  #again: Timer | undefined;

  constructor(options: ReplySenderOptions) {
    this.#options = options;
  }

  /** Answers go over this connection from now on, those that the store has kept included. */
  use(connection: Connection): void {
    this.#connection = connection;
    this.#recall();
    this.#pump();
  }

  /** The connection is gone: what was not acknowledged goes again. */
  lost(connection: Connection): void {
    if (connection !== this.#connection) return;
    this.#again?.cancel();
    this.#connection = undefined;
    this.#waiting = [...this.#onTheirWay, ...this.#waiting];
    this.#onTheirWay = [];
  }

  /** @param order where the store keeps the answer */
  send(message: Message, order?: string): void {
    this.#waiting.push({ message, ...(order === undefined ? {} : { order }) });
    if (this.#waiting.length > MOST_WAITING) this.#dropOne();
    this.#pump();
  }

  #dropOne(): void {
    const at = this.#waiting.findIndex(({ order }) => order === undefined);
    this.#waiting.splice(Math.max(0, at), 1); // what the store keeps is recalled with the next connection
  }

  #recall(): void {
    const held = new Set(this.#waiting.map(({ order }) => order));
    const kept = this.#fromStore(() => this.#options.orders.unanswered(MOST_WAITING / 2)) ?? [];
    const recalled = kept
      .filter(({ id }) => !held.has(id))
      .flatMap((order) => {
        const message = this.#options.messageOf(order);
        return message === undefined ? [] : [{ message, order: order.id }];
      });
    this.#waiting = [...recalled, ...this.#waiting];
  }

  #pump(): void {
    const connection = this.#connection;
    if (connection === undefined || connection.over) return;
    while (this.#waiting.length > 0 && this.#onTheirWay.length < WINDOW) {
      if (connection.unanswered >= connection.receiveMaximum) return this.#tryAgain();
      const answer = this.#waiting.shift();
      if (answer === undefined) return;
      this.#onTheirWay.push(answer);
      connection.publish(answer.message, (said) => {
        if (!said.accepted)
          this.#options.log.warn({ code: said.problem.code, order: answer.order }, "the broker refuses an answer");
        this.#settled(answer);
      });
    }
  }

  #settled(answer: Answer): void {
    this.#onTheirWay = this.#onTheirWay.filter((one) => one !== answer);
    const { order } = answer;
    if (order !== undefined) this.#fromStore(() => this.#options.orders.answered(order));
    this.#pump();
  }

  #tryAgain(): void {
    this.#again?.cancel();
    this.#again = this.#options.clock.after(AGAIN_MS, () => this.#pump(), { idle: true });
  }

  #fromStore<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      const code = passingFailure(error);
      if (code === undefined) throw error;
      this.#options.log.warn({ code }, "answers to orders cannot be read or marked in the store");
      return undefined;
    }
  }
}
