/**
 * A small broker on loopback for a box without a configured one: whoever sits at the box can watch its events with any
 * MQTT 3.1.1 client. It mirrors the log from the moment it starts and never moves the relay's cursor.
 *
 * Nobody but the box may publish. Sessions are not kept, one event is passed on at a time, a subscriber that does not read is
 * dropped, and so is one that sends a large packet, before it is gathered: its memory stays bounded.
 */
import { createServer, type Server } from "node:net";
import { Aedes, type AedesOptions } from "aedes";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import "./lean-packets.ts";
import { eventMessage, leavingNow, type LeavingClock } from "./cloud-event.ts";
import { passingFailure, type EventReader } from "./event-source.ts";
import { limitPackets } from "./packet-limit.ts";
import type { Message } from "./connection.ts";
import { presenceMessage, type Speaker } from "./presence.ts";

export interface EmbeddedBrokerOptions extends Speaker, LeavingClock {
  readonly source: EventReader;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Tried first; then the nine after it, then any free one. Default 1883. */
  readonly firstPort?: number;
}

const PORTS_TRIED = 10;
const MOST_CLIENTS = 10;
/** Subscriptions of one client. */
const MOST_SUBSCRIPTIONS = 20;
const READ_AHEAD = 100;
const POLL_MS = 2000;
/** A subscriber that takes nothing for so long is dropped. */
const DRAIN_TIMEOUT_MS = 5000;

export class EmbeddedBroker {
  readonly #options: EmbeddedBrokerOptions;
  #broker: Aedes | undefined;
  #server: Server | undefined;
  #position = 0;
  #pollTimer: Timer | undefined;
  #mirroring: Promise<void> | undefined;
  #wakeAgain = false;
  #stopping = false;

  constructor(options: EmbeddedBrokerOptions) {
    this.#options = options;
  }

  /** Listens. @throws Error of the operating system when not even a free port can be had */
  async start(): Promise<void> {
    const { source, log, clock } = this.#options;
    const broker = await Aedes.createBroker(brokerOptions());
    this.#broker = broker;
    broker.on("clientError", () => {}); // a client that misbehaves is its own affair
    broker.on("connectionError", () => {});
    const server = createServer((socket) => {
      limitPackets(socket);
      broker.handle(socket);
    });
    server.maxConnections = MOST_CLIENTS;
    this.#server = server;
    await listenNear(server, this.#options.firstPort ?? 1883);
    this.#position = source.latest();
    await this.#publish(presenceMessage(this.#options, "connected", clock.wallMs()));
    this.#pollTimer = clock.every(POLL_MS, () => this.wake());
    log.info({ url: this.url }, "no broker is configured; the events can be watched here");
  }

  /** `mqtt://127.0.0.1:PORT`. Only after `start`. */
  get url(): string {
    return `mqtt://127.0.0.1:${portOf(this.#server)}`;
  }

  /** To be called after events were committed; cheap, and any number of calls is one. */
  wake(): void {
    this.#wakeAgain = true;
    this.#mirroring ??= this.#mirror().finally(() => (this.#mirroring = undefined));
  }

  /** Tells its subscribers, and closes. */
  async stop(reason: "shutdown" | "update" = "shutdown"): Promise<void> {
    this.#pollTimer?.cancel();
    const broker = this.#broker;
    if (broker === undefined) return;
    this.wake(); // what happened last goes out too
    await this.#mirroring;
    this.#stopping = true;
    await this.#publish(presenceMessage(this.#options, reason, this.#options.clock.wallMs()));
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    await new Promise<void>((resolve) => broker.close(resolve));
    await closed;
  }

  async #mirror(): Promise<void> {
    const { base, source } = this.#options;
    while (this.#wakeAgain && !this.#stopping) {
      this.#wakeAgain = false;
      if (this.#broker?.connectedClients === 0) {
        this.#position = source.latest();
        continue;
      }
      for (const event of this.#readAhead()) {
        await this.#publish(eventMessage(event, base, leavingNow(this.#options)));
        this.#position = event.sequence;
        this.#wakeAgain = true; // there may be more than one reading brings
      }
    }
  }

  #readAhead(): ReturnType<EventReader["read"]> {
    try {
      return this.#options.source.read(this.#position, READ_AHEAD);
    } catch (error) {
      if (passingFailure(error) === undefined) throw error;
      return []; // the next poll tries again
    }
  }

  /** Done when every subscriber has taken the message or was dropped. */
  #publish({ topic, payload, retain }: Message): Promise<void> {
    const packet = {
      cmd: "publish",
      topic,
      payload: Buffer.from(payload),
      qos: 1,
      retain: retain === true,
      dup: false,
    } as const;
    return new Promise((resolve) => {
      if (this.#broker === undefined) resolve();
      else this.#broker.publish(packet, () => resolve());
    });
  }
}

function brokerOptions(): AedesOptions {
  const subscriptions = new WeakMap<object, number>();
  return {
    drainTimeout: DRAIN_TIMEOUT_MS,
    connectTimeout: 5000,
    preConnect: (_client, packet, done) => {
      packet.clean = true; // a kept session would gather events for somebody who may never come back
      done(null, true);
    },
    authorizeSubscribe: (client, subscription, done) => {
      const count = client === null ? 0 : (subscriptions.get(client) ?? 0) + 1;
      if (client !== null) subscriptions.set(client, count);
      done(count > MOST_SUBSCRIPTIONS ? new Error("too many subscriptions") : null, subscription);
    },
    authorizePublish: (client, _packet, done) =>
      done(client === null ? null : new Error("only the box publishes here")),
  };
}

/** Takes the first free port of a few, else any. */
async function listenNear(server: Server, first: number): Promise<void> {
  const ports = first === 0 ? [] : Array.from({ length: PORTS_TRIED }, (_, i) => first + i);
  for (const port of ports) {
    if (await tryListen(server, port)) return;
  }
  await tryListen(server, 0);
}

/** False when the port is taken or not ours to take. */
function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error): void => {
      if (port !== 0 && ["EADDRINUSE", "EACCES"].includes(errorCode(error) ?? "")) resolve(false);
      else reject(error);
    };
    server.once("error", onError);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", onError);
      resolve(true);
    });
  });
}

function portOf(server: Server | undefined): number {
  const address = server?.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
