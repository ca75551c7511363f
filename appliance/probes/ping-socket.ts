/**
 * The second way to ping: the kernel's ping sockets, for boxes without fping. Node opens no such socket itself, so one
 * call of socket(2) goes through node:ffi; dgram does the rest. Source: icmp(7), "ping_group_range"; RFC 792 and 4443.
 *
 * The kernel sets the echo's identifier and checksum and hands over only answers to this socket's own packets; ICMP
 * errors do not arrive this way, so a dead neighbour is silence here.
 */
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { isIP } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { codedError, errorCode } from "#lib/errno.ts";
import {
  PACKET_INTERVAL_MS,
  type Echoes,
  type EchoPlan,
  type Pinger,
  type PingOptions,
  type PingOutcome,
} from "./ping.ts";
import { PlainEchoes } from "./plain-echoes.ts";

/** Numbers of Linux (sys/socket.h, netinet/in.h) and of the echo messages. */
const FAMILIES = {
  4: { type: "udp4", domain: 2, protocol: 1, request: 8, reply: 0 },
  6: { type: "udp6", domain: 10, protocol: 58, request: 128, reply: 129 },
} as const;
const SOCK_DGRAM = 2;
const SOCK_NONBLOCK = 0o4000;
const SOCK_CLOEXEC = 0o2000000;
const ERRNO_NAMES: Readonly<Record<number, string>> = {
  1: "EPERM",
  13: "EACCES",
  23: "ENFILE",
  24: "EMFILE",
  97: "EAFNOSUPPORT",
};
const HEADER_BYTES = 8;
/** Sequence numbers have 16 bits; one call never uses more. */
const MOST_PACKETS = 65_536;

type OpenSocket = (domain: number, type: number, protocol: number) => { fd: number } | { errno: number };

/** What is known of one address while a call runs. */
interface Trial {
  sent: number;
  readonly roundTripsMs: (number | undefined)[];
  error?: Error;
}

export class SocketPinger implements Pinger {
  readonly #open: OpenSocket;
  readonly #stopped = new AbortController();

  private constructor(open: OpenSocket) {
    this.#open = open;
  }

  /** @throws the error with which this box refuses ping sockets (EACCES: net.ipv4.ping_group_range), or node:ffi's own */
  static async probe(): Promise<SocketPinger> {
    const pinger = new SocketPinger(await loadSocketCall());
    (await pinger.#socketOf(4)).close();
    return pinger;
  }

  async ping(addresses: readonly string[], options: PingOptions): Promise<ReadonlyMap<string, PingOutcome>> {
    const signal = AbortSignal.any([options.signal, this.#stopped.signal]);
    signal.throwIfAborted();
    const trials = new Map<string, Trial>();
    for (const address of addresses) {
      const error = isIP(address) === 0 ? codedError("EINVAL", `"${address}" is no IP address`) : undefined;
      trials.set(address, { sent: 0, roundTripsMs: [], ...(error && { error }) });
    }
    await Promise.all(([4, 6] as const).map((family) => this.#pingFamily(family, trials, { ...options, signal })));
    return new Map([...trials].map(([address, trial]) => [address, outcomeOf(trial)]));
  }

  prepare(addresses: readonly string[], plan: EchoPlan): Echoes {
    return new PlainEchoes((...args) => this.ping(...args), addresses, plan);
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #pingFamily(family: 4 | 6, trials: ReadonlyMap<string, Trial>, options: PingOptions): Promise<void> {
    const own = [...trials].filter(([address]) => isIP(address) === family);
    const most = Math.max(1, Math.floor(MOST_PACKETS / options.count));
    for (let from = 0; from < own.length; from += most) {
      const batch = own.slice(from, from + most);
      try {
        using socket = closing(await this.#socketOf(family));
        await new EchoRound(socket.socket, family, batch, options).run();
      } catch (error) {
        options.signal.throwIfAborted();
        for (const [, trial] of batch) trial.error ??= error as Error;
      }
    }
  }

  async #socketOf(family: 4 | 6): Promise<Socket> {
    const { type, domain, protocol } = FAMILIES[family];
    const opened = this.#open(domain, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
    if ("errno" in opened) {
      const code = ERRNO_NAMES[opened.errno] ?? `errno ${opened.errno}`;
      throw codedError(
        code,
        `this box refuses ping sockets (${code}); allow them: sysctl net.ipv4.ping_group_range="0 2147483647"`,
      );
    }
    const socket = createSocket(type);
    const listening = once(socket, "listening"); // with a descriptor it is emitted before bind returns
    socket.bind({ fd: opened.fd });
    await listening;
    return socket;
  }
}

/** One socket, one set of addresses, `count` packets each. */
class EchoRound {
  readonly #socket: Socket;
  readonly #family: 4 | 6;
  readonly #trials: readonly (readonly [string, Trial])[];
  readonly #options: PingOptions;
  readonly #sentAt: number[] = [];
  #missing: number;
  #allAnswered: () => void = () => undefined;

  constructor(socket: Socket, family: 4 | 6, trials: readonly (readonly [string, Trial])[], options: PingOptions) {
    this.#socket = socket;
    this.#family = family;
    this.#trials = trials;
    this.#options = options;
    this.#missing = trials.length * options.count;
  }

  async run(): Promise<void> {
    const { count, spacingMs, timeoutMs, signal } = this.#options;
    this.#socket.on("message", (message, from) => this.#receive(message, from.address));
    this.#socket.on("error", () => undefined); // each send has its own callback
    const startedAt = performance.now();
    for (let packet = 0; packet < count * this.#trials.length; packet++) {
      const round = Math.floor(packet / this.#trials.length);
      const dueAt = Math.max(
        startedAt + packet * PACKET_INTERVAL_MS,
        startedAt + round * spacingMs + (packet % this.#trials.length) * PACKET_INTERVAL_MS,
      );
      const early = dueAt - performance.now();
      if (early > 0) await delay(early, undefined, { signal });
      this.#send(packet);
    }
    if (this.#missing > 0) await this.#waitForAnswers(timeoutMs, signal);
  }

  async #waitForAnswers(timeoutMs: number, signal: AbortSignal): Promise<void> {
    const done = new AbortController();
    this.#allAnswered = () => done.abort();
    await delay(timeoutMs, undefined, { signal: AbortSignal.any([signal, done.signal]) }).catch((error: unknown) => {
      if (signal.aborted || !done.signal.aborted) throw error;
    });
  }

  #send(packet: number): void {
    const [address, trial] = this.#trials[packet % this.#trials.length] ?? [];
    if (address === undefined || trial === undefined) return;
    const message = Buffer.alloc(HEADER_BYTES + (this.#options.sizeBytes ?? 56));
    message[0] = FAMILIES[this.#family].request;
    message.writeUInt16BE(packet, 6);
    this.#sentAt[packet] = performance.now();
    trial.sent++;
    // The port means nothing to ICMP, yet dgram refuses 0.
    this.#socket.send(message, 1, address, (error) => {
      if (error === null) return;
      trial.sent--;
      trial.error ??= error;
      this.#settleOne();
    });
  }

  #receive(message: Buffer, from: string): void {
    if (message.length < HEADER_BYTES || message[0] !== FAMILIES[this.#family].reply) return;
    const packet = message.readUInt16BE(6);
    const sentAt = this.#sentAt[packet];
    const [address, trial] = this.#trials[packet % this.#trials.length] ?? [];
    const round = Math.floor(packet / this.#trials.length);
    if (sentAt === undefined || address === undefined || trial === undefined) return;
    if (!sameAddress(address, from) || trial.roundTripsMs[round] !== undefined) return;
    trial.roundTripsMs[round] = performance.now() - sentAt;
    this.#settleOne();
  }

  #settleOne(): void {
    this.#missing--;
    if (this.#missing <= 0) this.#allAnswered();
  }
}

function outcomeOf({ sent, roundTripsMs, error }: Trial): PingOutcome {
  const answers = roundTripsMs.filter((time) => time !== undefined);
  if (sent > 0 || error === undefined) return { sent, roundTripsMs: answers, unreachable: false };
  const unreachable = errorCode(error) === "EHOSTUNREACH";
  return { sent, roundTripsMs: answers, unreachable, ...(!unreachable && { boxError: error }) };
}

/** The kernel writes addresses in their shortest form; people do not always. */
function sameAddress(asked: string, from: string): boolean {
  if (asked === from) return true;
  const [bare = ""] = asked.split("%");
  return isIP(bare) === 6 && new URL(`http://[${bare}]`).hostname === `[${from.split("%")[0]}]`;
}

function closing(socket: Socket): { socket: Socket } & Disposable {
  return { socket, [Symbol.dispose]: () => void socket.close() };
}

async function loadSocketCall(): Promise<OpenSocket> {
  const { default: ffi } = await import("node:ffi");
  const { functions } = ffi.dlopen(null, {
    socket: { arguments: ["i32", "i32", "i32"], return: "i32" },
    __errno_location: { arguments: [], return: "pointer" },
  });
  return (domain, type, protocol) => {
    const fd = functions.socket(domain, type, protocol);
    return fd >= 0 ? { fd } : { errno: ffi.getInt32(functions.__errno_location()) };
  };
}
