/**
 * A light box: the relay as in every box (`appliance/relay`), over a log in memory that forgets what a broker has taken. No
 * watching, no disk. Some 150 kB each, so that a process holds thousands.
 */
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { EventType, StoredEvent } from "#model/event.ts";
import type { EventSource } from "#relay/event-source.ts";
import { Relay } from "#relay/relay.ts";

/** A log that holds only what waits. */
class LightLog implements EventSource {
  #events: StoredEvent[] = [];
  #latest = 0;
  #cursor = 0;

  append(boot: string, data: unknown, type: EventType): void {
    this.#latest += 1;
    const at = Date.now();
    this.#events.push({
      type,
      subject: "host-1/web",
      at,
      data,
      sequence: this.#latest,
      id: uuidV7(at),
      clockTrusted: true,
      boot,
      steadyMs: performance.now(),
    });
  }

  read(afterSequence: number, limit: number): readonly StoredEvent[] {
    const [first] = this.#events;
    if (first === undefined) return [];
    const begin = Math.max(0, afterSequence + 1 - first.sequence);
    return this.#events.slice(begin, begin + limit);
  }

  latest(): number {
    return this.#latest;
  }

  cursor(): number {
    return this.#cursor;
  }

  advance(_name: string, sequence: number): void {
    this.#cursor = Math.max(this.#cursor, sequence);
    this.#events = this.#events.filter((event) => event.sequence > this.#cursor);
  }

  backlog(): number {
    return this.#events.filter((event) => event.sequence > this.#cursor).length;
  }
}

export class LightBox {
  readonly base: string;
  readonly #log = new LightLog();
  readonly #relay: Relay;
  readonly #boot: string;

  /** @param brokers tried in order */
  constructor(number: number, brokers: readonly string[], protocol: 5 | 4 = 5) {
    this.base = `vedetta/v1/fleet/site-${Math.floor(number / 10)}/box-${number}`;
    this.#boot = `boot-${number}`;
    this.#relay = new Relay({
      config: { brokers, protocol, commandKeys: [], history: false },
      base: this.base,
      source: this.#log,
      boot: this.#boot,
      version: "0.0.0",
      clock: systemClock,
      clockTrusted: () => true,
      log: silentLog,
    });
  }

  start(): void {
    this.#relay.start();
  }

  tell(data: unknown, type: EventType = "state.changed"): void {
    this.#log.append(this.#boot, data, type);
    this.#relay.wake();
  }

  get latest(): number {
    return this.#log.latest();
  }

  figures(): ReturnType<Relay["figures"]> {
    return this.#relay.figures();
  }

  stop(): Promise<void> {
    return this.#relay.stop();
  }
}

/**
 * Boxes that are made and started a few at a time, so that the measure is the broker and not this process.
 * @param first number of the first
 */
export async function startFleet(
  count: number,
  brokers: readonly string[],
  protocol: 5 | 4 = 5,
  first = 0,
): Promise<LightBox[]> {
  const boxes: LightBox[] = [];
  for (let n = 0; n < count; n += 1) {
    const box = new LightBox(first + n, brokers, protocol);
    boxes.push(box);
    box.start();
    if (n % 50 === 49) await pause(50);
  }
  await until("all are connected", () => boxes.every((box) => box.figures().connected));
  return boxes;
}

export async function stopFleet(boxes: readonly LightBox[]): Promise<void> {
  for (let n = 0; n < boxes.length; n += 200) await Promise.all(boxes.slice(n, n + 200).map((box) => box.stop()));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Looks ten times a second. @throws Error when it has not come true within ten minutes */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const end = performance.now() + 600_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(100);
  }
}
