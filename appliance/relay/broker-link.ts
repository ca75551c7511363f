/**
 * Keeps one connection to the brokers of a list: tries them in order, waits between attempts, comes back after a loss,
 * and knows what is wrong meanwhile. What is sent over a connection is its user's business.
 */
import { connect as connectTcp } from "node:net";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { proxyTo } from "#lib/http-proxy.ts";
import type { Log } from "#lib/log.ts";
import { BrokerOrder, DEFAULT_RETRY, type RetryPolicy } from "./broker-order.ts";
import { TAKEN_OVER, type BrokerProblem } from "./broker-problem.ts";
import { brokerAddress, showBroker } from "./broker-url.ts";
import type { BrokerAccess, Connection, ConnectionOptions, Message, Opened, ReceivedMessage } from "./connection.ts";
import { explainFailure } from "./explain-failure.ts";
import { openConnection } from "./mqtt-client.ts";

export interface LinkOptions {
  readonly access: BrokerAccess;
  readonly clientId: string;
  readonly clean: boolean;
  readonly sessionExpirySeconds?: number;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Where the broker does not speak MQTT 5, 3.1.1 is tried at once. */
  readonly fallsBack?: boolean;
  readonly retry?: RetryPolicy;
  readonly connectMs?: number;
  /** How often, while connected to another, it is seen whether the first broker is back. Milliseconds; default ten minutes. */
  readonly preferAfterMs?: number;
  /** The will for a connection that is about to be made. */
  readonly will?: () => Message;
  readonly onUp: (connection: Connection) => void;
  /** @param problem how the connection ended */
  readonly onDown: (problem: BrokerProblem) => void;
  /** After every attempt that failed; `connections` made before it since the start. */
  readonly onFailed?: (problem: BrokerProblem, connections: number) => void;
  /** Another client took this one's place, so often in a row. */
  readonly onTakenOver?: (times: number) => void;
  /** This box was restored: of two with its name it is the one that is wanted. */
  readonly isRestored?: boolean;
  readonly onMessage?: (message: ReceivedMessage) => void;
  /** See ConnectionOptions. */
  readonly onPublish?: ConnectionOptions["onPublish"] | undefined;
  /** See ConnectionOptions. */
  readonly mostInboundBytes?: number;
}

export interface LinkFigures {
  readonly connected: boolean;
  /** Without user name and password; the one that is connected or was tried last. */
  readonly broker: string;
  /** Since when it is connected or not, milliseconds since 1970 (UTC). */
  readonly since: number;
  /** Connections made since the start. */
  readonly connections: number;
  /** Why it is not connected; undefined while it is, and before the first failure. */
  readonly problem?: BrokerProblem & { readonly broker: string; readonly at: number };
}

/** What the log says when all is well. */
export const LINK_SAYS = {
  connected: "connected to the broker",
  goingBack: "going back to the first broker",
} as const;
/** Most seconds without a packet before the broker is asked; half as long again, and the connection counts as lost. */
const KEEP_ALIVE_SECONDS = 20;
/** What a broker of another version of MQTT may look like. */
const MAY_BE_VERSION: ReadonlySet<string> = new Set(["protocolRefused", "closedEarly", "reset", "noAnswer"]);
const PREFER_AFTER_MS = 600_000;
const PREFER_MOST_MS = 7_200_000;

export class BrokerLink {
  readonly #options: LinkOptions;
  readonly #order: BrokerOrder;
  #connection: Connection | undefined;
  #broker: string;
  #since = 0;
  #connectedAt = 0;
  #connections = 0;
  #stopped = false;
  /** It is about to be stopped: no further attempts. */
  #settling = false;
  #problem: LinkFigures["problem"];
  #abort = new AbortController();
  /** During the present connection it was seen that another speaks in this one's name. */
  #hasTwin = false;
  /** The broker said so when it ended the connection before: what shows of it during the next is no other time. */
  #wasSaid = false;
  /** The attempt that is being made; undefined while there is none. */
  #attempting: Promise<void> | undefined;
  /** Code of the newest problem of each broker since the last connection, so that each is logged once. */
  readonly #told = new Map<string, string>();
  #retryTimer: Timer | undefined;
  #preferTimer: Timer | undefined;
  #preferAfterMs: number;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#order = new BrokerOrder(options.access.brokers, options.retry ?? DEFAULT_RETRY, Math.random);
    this.#broker = this.#order.preferred;
    this.#preferAfterMs = options.preferAfterMs ?? PREFER_AFTER_MS;
  }

  /** Begins to connect; returns at once. */
  start(): void {
    this.#stopped = false;
    this.#settling = false;
    this.#abort = new AbortController();
    this.#since = this.#options.clock.wallMs();
    this.#try();
  }

  /**
   * Waits until an attempt that is being made has succeeded or failed, at most so long; no other follows. Ended halfway,
   * the broker may have taken the will already, and would publish it.
   */
  async settle(limitMs: number): Promise<void> {
    this.#retryTimer?.cancel();
    this.#settling = true;
    if (this.#attempting === undefined) return;
    const { clock } = this.#options;
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const limit = clock.after(limitMs, resolve);
    await Promise.race([this.#attempting, late]);
    limit.cancel();
  }

  /** Ends the connection with a DISCONNECT and tries no more. */
  async stop(): Promise<void> {
    this.#retryTimer?.cancel();
    this.#preferTimer?.cancel();
    const closing = this.#connection?.close();
    this.#stopped = true;
    await closing;
    this.#abort.abort();
  }

  /**
   * Another client has spoken in this one's name since the connection before: that one was thrown out, whether the broker said so or
   * not.
   */
  noteTwin(): void {
    this.#hasTwin = true;
    if (!this.#wasSaid) this.#countTakenOver();
    this.#wasSaid = false;
  }

  get connection(): Connection | undefined {
    return this.#connection;
  }

  figures(): LinkFigures {
    return {
      connected: this.#connection !== undefined,
      broker: showBroker(this.#broker),
      since: this.#since,
      connections: this.#connections,
      ...(this.#problem === undefined ? {} : { problem: this.#problem }),
    };
  }

  #try(): void {
    this.#attempting = this.#attempt().finally(() => (this.#attempting = undefined));
  }

  async #attempt(): Promise<void> {
    const broker = this.#order.current;
    this.#broker = broker;
    const { access, fallsBack = false } = this.#options;
    let opened = await this.#open(broker, access);
    const isRefused = opened.problem !== undefined && MAY_BE_VERSION.has(opened.problem.code);
    if (isRefused && fallsBack && access.protocol === 5 && !this.#stopped) {
      const older = await this.#open(broker, { ...access, protocol: 4 });
      if (older.connection !== undefined) opened = older;
    }
    if (this.#stopped || opened.connection?.over === true) return; // `#closed` was called meanwhile
    if (opened.connection !== undefined) return this.#up(opened.connection);
    const problem = await this.#explain(broker, access, opened.problem);
    if (this.#stopped) return;
    this.#note(problem);
    this.#tryAgainIn(this.#order.failed(problem.lasting));
    this.#options.onFailed?.(problem, this.#connections);
  }

  /** A look at the broker itself leads past a proxy. */
  async #explain(broker: string, { tls, proxy }: BrokerAccess, problem: BrokerProblem): Promise<BrokerProblem> {
    const isTunnelled = proxyTo(proxy, brokerAddress(broker).host) !== undefined;
    return isTunnelled ? problem : explainFailure(broker, problem, tls);
  }

  #open(broker: string, access: BrokerAccess): Promise<Opened> {
    const { clientId, clean, sessionExpirySeconds, connectMs, will, onMessage, onPublish, mostInboundBytes } =
      this.#options;
    this.#connectedAt = this.#options.clock.monotonicMs();
    const willMessage = will?.();
    return openConnection({
      broker,
      access,
      clientId,
      clean,
      keepAliveSeconds: KEEP_ALIVE_SECONDS,
      ...(sessionExpirySeconds === undefined ? {} : { sessionExpirySeconds }),
      ...(connectMs === undefined ? {} : { connectMs }),
      ...(willMessage === undefined ? {} : { will: willMessage }),
      ...(onMessage === undefined ? {} : { onMessage }),
      ...(onPublish === undefined ? {} : { onPublish }),
      ...(mostInboundBytes === undefined ? {} : { mostInboundBytes }),
      signal: this.#abort.signal,
      onClosed: (problem) => this.#closed(problem),
    });
  }

  #up(connection: Connection): void {
    const { clock, log, onUp } = this.#options;
    this.#connection = connection;
    this.#since = clock.wallMs();
    this.#connectedAt = clock.monotonicMs();
    this.#connections += 1;
    this.#problem = undefined;
    this.#told.clear();
    log.info({ broker: showBroker(this.#broker), connections: this.#connections }, LINK_SAYS.connected);
    if (this.#order.isPreferred) this.#preferAfterMs = this.#options.preferAfterMs ?? PREFER_AFTER_MS;
    else this.#lookForPreferred();
    onUp(connection);
  }

  #closed(problem: BrokerProblem): void {
    const { clock, onDown } = this.#options;
    this.#preferTimer?.cancel();
    if (this.#connection !== undefined) this.#since = clock.wallMs();
    this.#connection = undefined;
    if (!this.#stopped) {
      this.#note(this.#hasTwin ? TAKEN_OVER : problem);
      this.#tryAgainIn(this.#pauseAfter(problem));
    }
    onDown(problem);
  }

  #pauseAfter({ code, lasting }: BrokerProblem): number {
    const { clock, isRestored = false } = this.#options;
    const hadTwin = this.#hasTwin;
    this.#hasTwin = false;
    this.#wasSaid = code === "takenOver";
    if (this.#wasSaid) this.#countTakenOver();
    if (this.#wasSaid || hadTwin) return this.#order.tookOver(isRestored);
    return this.#order.lost(clock.monotonicMs() - this.#connectedAt, lasting);
  }

  #countTakenOver(): void {
    this.#options.onTakenOver?.(this.#order.noteTakenOver(this.#options.clock.monotonicMs()));
  }

  /** Remembers a problem; says it in the log only when it is another than before. */
  #note(problem: BrokerProblem): void {
    const { clock, log } = this.#options;
    const broker = showBroker(this.#broker);
    this.#problem = { ...problem, broker, at: clock.wallMs() };
    if (this.#told.get(broker) === problem.code) return;
    this.#told.set(broker, problem.code);
    const { code, detail } = problem;
    log.warn(
      { broker, code, ...(detail !== undefined && { detail }) },
      `no connection to the broker: ${problem.message}`,
    );
  }

  #tryAgainIn(delayMs: number): void {
    if (this.#settling) return;
    this.#retryTimer = this.#options.clock.after(delayMs, () => this.#try());
  }

  /**
   * While another broker serves: when the first one can be reached again, the present connection is ended without a
   * word, so that its broker tells by the will that the box is gone from there. A try that fails makes the next rarer.
   */
  #lookForPreferred(): void {
    const jitter = 0.9 + Math.random() / 5;
    this.#preferTimer = this.#options.clock.after(this.#preferAfterMs * jitter, () => {
      void tryReach(this.#order.preferred).then((reachable) => {
        if (this.#stopped || this.#connection === undefined) return;
        if (!reachable) return this.#lookForPreferred();
        this.#preferAfterMs = Math.min(PREFER_MOST_MS, this.#preferAfterMs * 2);
        this.#options.log.info({ broker: showBroker(this.#order.preferred) }, LINK_SAYS.goingBack);
        this.#connection.destroy();
      });
    });
  }
}

/** Whether a TCP connection to the broker can be opened within three seconds. */
function tryReach(broker: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTcp({ ...brokerAddress(broker), timeout: 3000 });
    const finish = (reachable: boolean) => {
      socket.destroy();
      resolve(reachable);
    };
    socket.once("connect", () => finish(true));
    socket.once("error", () => finish(false));
    socket.once("timeout", () => finish(false));
  });
}
