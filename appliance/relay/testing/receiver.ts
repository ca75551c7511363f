/** The operations centre's end in tests: subscribes to everything of a box and keeps what arrives, in order. */
import type { CloudEvent } from "#model/event.ts";
import type { Presence } from "#model/presence.ts";
import type { BrokerAccess, Connection } from "../connection.ts";
import { openConnection } from "../mqtt-client.ts";

export class Receiver {
  readonly events: CloudEvent[] = [];
  readonly presences: Presence[] = [];
  /** Of every message, as the broker names them. */
  readonly topics: string[] = [];
  #connection: Connection | undefined;
  readonly #access: BrokerAccess;
  readonly #session: string | undefined;

  /** @param session name of a session that the broker keeps while we are away */
  constructor(access: BrokerAccess, session?: string) {
    this.#access = access;
    this.#session = session;
  }

  async start(): Promise<this> {
    const opened = await openConnection({
      broker: this.#access.brokers[0] ?? "",
      access: this.#access,
      clientId: this.#session ?? `receiver-${process.pid}-${Math.random()}`,
      clean: this.#session === undefined,
      sessionExpirySeconds: 3600,
      keepAliveSeconds: 20,
      onMessage: ({ topic, payload }) => this.#take(topic, payload.toString()),
      onClosed: () => {},
    });
    if (opened.connection === undefined) throw new Error(opened.problem.message);
    this.#connection = opened.connection;
    const refused = await opened.connection.subscribe(["vedetta/v1/#"]);
    if (refused !== undefined) throw new Error(refused.message);
    return this;
  }

  async stop(): Promise<void> {
    await this.#connection?.close();
  }

  get connected(): boolean {
    return this.#connection?.over === false;
  }

  sequences(): number[] {
    return this.events.map(({ sequence }) => Number(sequence));
  }

  /** Sequences in the order in which each event arrived first. */
  firstDeliveries(): number[] {
    const seen = new Set<string>();
    return this.events.filter(({ id }) => !seen.has(id) && seen.add(id)).map(({ sequence }) => Number(sequence));
  }

  #take(topic: string, payload: string): void {
    this.topics.push(topic);
    if (topic.endsWith("/presence")) this.presences.push(JSON.parse(payload) as Presence);
    else this.events.push(JSON.parse(payload) as CloudEvent);
  }
}
