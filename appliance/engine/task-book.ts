/** The tasks of the services in force: makes them, gives them their place in time, takes them out again. */
import type { AnyCheckType, Memory } from "#checks/contract.ts";
import type { Clock } from "#lib/clock.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Host, Service } from "#model/site.ts";
import type { Acceptance } from "#model/watching.ts";
import type { Dispatcher, Task } from "./dispatcher.ts";
import type { KeptMemories } from "./kept-memories.ts";
import { firstDue, nextDue, rhythmOf, type Rhythm } from "./timetable.ts";

/** First looks per second after the start, so that a big site does not begin with a burst. */
const FIRST_LOOKS_PER_SECOND = 250;

export class TaskBook {
  readonly #clock: Clock;
  readonly #types: ReadonlyMap<string, AnyCheckType>;
  readonly #dispatcher: Dispatcher;
  readonly #memories: KeptMemories;
  readonly #tasks = new Map<ServiceKey, Task>();

  constructor(parts: {
    clock: Clock;
    types: ReadonlyMap<string, AnyCheckType>;
    dispatcher: Dispatcher;
    memories: KeptMemories;
  }) {
    this.#memories = parts.memories;
    this.#clock = parts.clock;
    this.#types = parts.types;
    this.#dispatcher = parts.dispatcher;
  }

  get size(): number {
    return this.#tasks.size;
  }

  /** Takes services into the timetable; their first looks are spread over a while if they are many. */
  plan(services: readonly (readonly [Host, Service])[]): void {
    const now = this.#clock.monotonicMs();
    const spreadMs = (services.length / FIRST_LOOKS_PER_SECOND) * 1000;
    for (const [host, service] of services) {
      const type = this.#types.get(service.check);
      if (type === undefined) continue;
      const gridMs = type.together?.slotMs ?? 1;
      const rhythm = rhythmOf(host.id, service.intervalMs, gridMs);
      const regular = nextDue(rhythm, now);
      // Where the first looks take as long as an interval anyway, one more round of them would only be work.
      const dueMs =
        spreadMs * 2 > service.intervalMs ? regular : Math.min(firstDue(host.id, now, spreadMs, gridMs), regular);
      const task = makeTask(service, host, type, this.#memories.open(service, host), rhythm, dueMs);
      this.#tasks.set(service.key, task);
      this.#dispatcher.add(task);
    }
  }

  drop(key: ServiceKey): void {
    const task = this.#tasks.get(key);
    if (task !== undefined) this.#dispatcher.remove(task);
    this.#tasks.delete(key);
  }

  /** After a reload the tasks that go on get the new copy of their service (name, criticality, attempts). */
  refresh(serviceOf: (key: ServiceKey) => Service | undefined): void {
    for (const [key, task] of this.#tasks) task.service = serviceOf(key) ?? task.service;
  }

  /** Takes what a service's check saw last as its normal state, and looks again. */
  accept(key: ServiceKey): Acceptance {
    const task = this.#tasks.get(key);
    if (task === undefined) return "notFound";
    if (task.type.accept === undefined) return "nothingToAccept";
    if (!task.type.accept(task.memory)) return "notSeenYet";
    this.#dispatcher.soon(task);
    return "accepted";
  }

  /** Asks for a look out of turn. False: there is no such service. */
  soon(key: ServiceKey): boolean {
    const task = this.#tasks.get(key);
    if (task !== undefined) this.#dispatcher.soon(task);
    return task !== undefined;
  }
}

function makeTask(
  service: Service,
  host: Host,
  type: AnyCheckType,
  memory: Memory,
  rhythm: Rhythm,
  dueMs: number,
): Task {
  return {
    service,
    type,
    target: { address: host.address, ...(host.snmp === undefined ? {} : { snmp: host.snmp }) },
    rhythm,
    memory,
    dueMs,
    turn: 0,
    running: false,
    removed: false,
    wantsAnother: false,
    lastStartMs: -Infinity,
  };
}
