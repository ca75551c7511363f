/** The first choice for pings: Debian's fping, one process for many addresses, timed outside our event loop. */
import { isIP } from "node:net";
import { codedError, blamesBox, errorCode } from "#lib/errno.ts";
import { Slots } from "#lib/slots.ts";
import { runFping, type Sighting } from "./fping-run.ts";
import { type Echoes, type EchoPlan, type Pinger, type PingOptions, type PingOutcome } from "./ping.ts";
import { PlainEchoes } from "./plain-echoes.ts";
import { findRouteError } from "./route-error.ts";

const MOST_ADDRESSES = 1000;
const MOST_PROCESSES = 8;

export class FpingPinger implements Pinger {
  readonly #path: string;
  readonly #slots = new Slots(MOST_PROCESSES);
  readonly #stopped = new AbortController();

  /** @param path the executable */
  constructor(path: string) {
    this.#path = path;
  }

  /** Whether fping starts and gets its socket; undefined: it does. Sends nothing. */
  async findObstacle(): Promise<Error | undefined> {
    const options = { count: 1, spacingMs: 10, timeoutMs: 50, signal: AbortSignal.timeout(2000) };
    const { seen, exitCode } = await runFping(this.#path, 4, [], options).catch((error: unknown) => failedStart(error));
    if (seen instanceof Error) return seen;
    return exitCode === 0 || exitCode === 1 ? undefined : exitError(exitCode);
  }

  async ping(addresses: readonly string[], options: PingOptions): Promise<ReadonlyMap<string, PingOutcome>> {
    const signal = AbortSignal.any([options.signal, this.#stopped.signal]);
    const outcomes = new Map<string, PingOutcome>();
    const families: Record<4 | 6, string[]> = { 4: [], 6: [] };
    for (const address of new Set(addresses)) {
      const family = isIP(address);
      if (family === 4 || family === 6) families[family].push(address);
      else outcomes.set(address, { sent: 0, roundTripsMs: [], unreachable: false, boxError: notAnAddress(address) });
    }
    const runs: Promise<void>[] = [];
    for (const family of [4, 6] as const) {
      for (let from = 0; from < families[family].length; from += MOST_ADDRESSES) {
        const batch = families[family].slice(from, from + MOST_ADDRESSES);
        runs.push(this.#slots.run(signal, () => this.#pingBatch(family, batch, { ...options, signal }, outcomes)));
      }
    }
    await Promise.all(runs);
    return outcomes;
  }

  prepare(addresses: readonly string[], plan: EchoPlan): Echoes {
    return new PlainEchoes((...args) => this.ping(...args), addresses, plan);
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #pingBatch(
    family: 4 | 6,
    batch: readonly string[],
    options: PingOptions,
    outcomes: Map<string, PingOutcome>,
  ): Promise<void> {
    const { seen, exitCode } = await runFping(this.#path, family, batch, options).catch((error: unknown) => {
      if (options.signal.aborted) throw error;
      return failedStart(error);
    });
    options.signal.throwIfAborted();
    const failure = seen instanceof Error ? seen : exitCode === 0 || exitCode === 1 ? undefined : exitError(exitCode);
    for (const address of batch) {
      const sighting = seen instanceof Error ? undefined : seen.get(address);
      outcomes.set(address, await judgeSending(address, sighting, failure));
    }
  }
}

/** In count mode fping is silent about packets that it could not send; the routing table then says why. */
async function judgeSending(address: string, sighting: Sighting | undefined, failure?: Error): Promise<PingOutcome> {
  const { sent, roundTripsMs, unreachable } = sighting ?? { sent: 0, roundTripsMs: [], unreachable: false };
  if (failure !== undefined) return { sent, roundTripsMs, unreachable, boxError: failure };
  if (sent > 0 || unreachable) return { sent, roundTripsMs, unreachable };
  const error = await findRouteError(address);
  if (error !== undefined && !blamesBox(error) && errorCode(error) === "EHOSTUNREACH") {
    return { sent, roundTripsMs, unreachable: true };
  }
  // With a route, what refuses a raw packet at once is this box's own packet filter.
  return {
    sent,
    roundTripsMs,
    unreachable,
    boxError: error ?? codedError("EPERM", `this box's packet filter forbids pings to ${address}`),
  };
}

function failedStart(error: unknown): { seen: Error; exitCode: null } {
  return { seen: error instanceof Error ? error : new Error(String(error)), exitCode: null };
}

function exitError(exitCode: number | null): Error {
  return exitCode === 4
    ? codedError("EPERM", "fping may not open its socket: it needs the capability CAP_NET_RAW")
    : codedError("EIO", `fping ended with exit code ${exitCode}`);
}

function notAnAddress(text: string): Error {
  return codedError("EINVAL", `"${text}" is no IP address`);
}
