/**
 * What the operations centre sends to the box: commands and the configuration it wants. Lives as long as the box does, while
 * relays come and go with their configuration.
 */
import type { CommandKey } from "#model/site.ts";
import type { Connection, ReceivedMessage } from "./connection.ts";
import { DesiredConfig, type DesiredOptions } from "./desired-config.ts";
import { OrderTaker, type OrderTakerOptions } from "./order-taker.ts";

export interface InboxOptions extends OrderTakerOptions, Omit<DesiredOptions, "desk"> {
  readonly config: DesiredOptions["desk"];
}

export class Inbox {
  readonly orders: OrderTaker;
  readonly desired: DesiredConfig;
  #base = "";
  #keys: readonly CommandKey[] = [];

  constructor({ config, ...options }: InboxOptions) {
    this.orders = new OrderTaker(options);
    this.desired = new DesiredConfig({ ...options, desk: config });
  }

  start(): void {
    this.orders.start();
    this.desired.start();
  }

  async stop(): Promise<void> {
    this.desired.stop();
    await this.orders.stop();
  }

  /** Whom the box obeys from now on. */
  obey(base: string, keys: readonly CommandKey[]): void {
    this.#base = base;
    this.#keys = keys;
  }

  /** What is subscribed to; nothing where nobody is obeyed. */
  topics(): readonly string[] {
    return this.#keys.length === 0 ? [] : [`${this.#base}/command`, `${this.#base}/config/desired`];
  }

  use(connection: Connection): void {
    this.orders.replies.use(connection);
    this.desired.use(connection, this.#base);
  }

  /** One that is not in use any more takes nothing away: a relay may end after the next one has begun. */
  lost(connection: Connection): void {
    this.orders.replies.lost(connection);
    this.desired.lost(connection);
  }

  take(message: ReceivedMessage): void {
    const obeyed = { base: this.#base, keys: this.#keys };
    if (obeyed.keys.length === 0) return;
    if (message.topic === `${this.#base}/command`) this.orders.take(message, obeyed);
    else if (message.topic === `${this.#base}/config/desired`) this.desired.take(message, obeyed);
  }
}
