/** Opens TCP connections by Node's own sockets: the way where the kernel's calls cannot be used. */
import { setTimeout as delay } from "node:timers/promises";
import { burstAddress } from "#bursts/address-bytes.ts";
import { errorCode } from "#lib/errno.ts";
import { connectTcp } from "./connect-tcp.ts";
import {
  addressFault,
  connectError,
  CONNECTS_AT_ONCE,
  noDescriptor,
  PAUSE_MS,
  type ConnectEvents,
  type Connector,
  type ConnectRow,
  type ConnectTarget,
} from "./connector.ts";

/** Connections under way at once, of all rows together. */
const MOST_AT_ONCE = 2048;

export class NetConnector implements Connector {
  readonly #mostAtOnce: number;
  /** Connections under way, of all rows. */
  #underWay = 0;

  /** @param mostAtOnce descriptors at once */
  constructor(mostAtOnce = MOST_AT_ONCE) {
    this.#mostAtOnce = mostAtOnce;
  }

  prepare(targets: readonly ConnectTarget[]): ConnectRow {
    return { run: (events, signal) => this.#run(targets, events, signal) };
  }

  async #run(targets: readonly ConnectTarget[], events: ConnectEvents, signal: AbortSignal): Promise<void> {
    const running = new Set<Promise<void>>();
    let inWave = 0;
    for (const [place, target] of targets.entries()) {
      if (!events.isWanted(place)) continue;
      if (inWave === CONNECTS_AT_ONCE) {
        inWave = 0;
        await this.#pause(signal);
      }
      while (this.#underWay >= this.#mostAtOnce && !signal.aborted) await this.#pause(signal, running);
      if (signal.aborted) {
        events.failed(place, noDescriptor(target));
        continue;
      }
      inWave += 1;
      const one = this.#connect(place, target, events, signal).finally(() => running.delete(one));
      running.add(one);
    }
    await Promise.all(running);
    events.told();
  }

  /** A moment, or until one of these is over, or the signal ends. */
  async #pause(signal: AbortSignal, running: ReadonlySet<Promise<void>> = new Set()): Promise<void> {
    const moment = delay(running.size > 0 ? 32 * PAUSE_MS : PAUSE_MS, undefined, { signal }).catch(() => undefined);
    await Promise.race([moment, ...running]);
  }

  async #connect(place: number, target: ConnectTarget, events: ConnectEvents, signal: AbortSignal): Promise<void> {
    const fault = addressFault(target.address, burstAddress(target.address));
    if (fault !== undefined) return events.failed(place, connectError(fault, target));
    this.#underWay += 1;
    const begunMs = performance.now();
    try {
      const socket = await connectTcp(target.address, target.port, signal);
      const connectMs = performance.now() - begunMs;
      socket.destroy();
      events.opened(place, connectMs, false);
    } catch (error) {
      if (error === signal.reason) return;
      const code = errorCode(error);
      events.failed(place, code === undefined ? (error as Error) : connectError(code, target));
    } finally {
      this.#underWay -= 1;
    }
    events.told();
  }
}
