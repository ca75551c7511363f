/**
 * The tasks of the services in force: makes them, gives them their place in time (in a round where their type can, else with
 * the dispatcher), takes them out again.
 */
import type { AnyCheckType, Target } from "#checks/contract.ts";
import type { Clock } from "#lib/clock.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Host, Service } from "#model/site.ts";
import type { Acceptance } from "#model/watching.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { KeptMemories } from "./kept-memories.ts";
import type { RoundBook } from "./round-book.ts";
import type { SiteTable } from "./site-table.ts";
import type { Task } from "./task.ts";
import { firstDue, nextDue, rhythmOf, roundGridMs, type Rhythm } from "./timetable.ts";

/** First looks per second after the start, so that a big site does not begin with a burst. */
const FIRST_LOOKS_PER_SECOND = 250;

export class TaskBook {
  readonly #clock: Clock;
  readonly #types: ReadonlyMap<string, AnyCheckType>;
  readonly #dispatcher: Dispatcher;
  readonly #rounds: RoundBook | undefined;
  readonly #table: SiteTable;
  readonly #memories: KeptMemories;
  /** By the number of their service. */
  readonly #tasks: (Task | undefined)[] = [];
  #size = 0;

  constructor(parts: {
    clock: Clock;
    types: ReadonlyMap<string, AnyCheckType>;
    dispatcher: Dispatcher;
    rounds: RoundBook | undefined;
    table: SiteTable;
    memories: KeptMemories;
  }) {
    this.#memories = parts.memories;
    this.#clock = parts.clock;
    this.#types = parts.types;
    this.#dispatcher = parts.dispatcher;
    this.#rounds = parts.rounds;
    this.#table = parts.table;
  }

  get size(): number {
    return this.#size;
  }

  /** Takes services into the timetable; their first looks are spread over a while if they are many. */
  plan(services: readonly (readonly [Host, Service])[]): void {
    const now = this.#clock.monotonicMs();
    const spreadMs = (services.length / FIRST_LOOKS_PER_SECOND) * 1000;
    let target: { readonly host: Host; readonly target: Target } | undefined;
    for (const [host, service] of services) {
      const type = this.#types.get(service.check);
      if (type === undefined) continue;
      if (target?.host !== host) target = { host, target: targetOf(host) };
      this.#add(this.#makeTask(service, host, type, target.target), host, now, spreadMs);
    }
  }

  #makeTask(service: Service, host: Host, type: AnyCheckType, target: Target): PlannedTask {
    const { settings, secrets, key } = service;
    const lane = this.#rounds === undefined ? undefined : type.rounds?.lane(target, settings);
    const gridMs = (lane === undefined ? type.together?.slotMs : type.rounds?.gridMs) ?? 1;
    const { intervalMs } = service;
    const rhythm = rhythmOf(host.id, intervalMs, lane === undefined ? gridMs : roundGridMs(intervalMs, gridMs));
    const task: Task = {
      service,
      type,
      job: { target, settings, secrets, memory: this.#memories.open(service, host) },
      n: this.#table.numberFor(key),
      rhythm: lane === undefined ? rhythm : undefined,
      dueMs: Infinity,
      turn: 0,
      running: false,
      removed: false,
      wantsAnother: false,
      lastStartMs: -Infinity,
      isRegular: true,
    };
    return { task, lane, rhythm, gridMs };
  }

  #add({ task, lane, rhythm, gridMs }: PlannedTask, host: Host, now: number, spreadMs: number): void {
    const { intervalMs } = task.service;
    const regular = nextDue(rhythm, now);
    // Where the first looks take as long as an interval anyway, one more round of them would only be work.
    const first = spreadMs * 2 > intervalMs ? regular : Math.min(firstDue(host.id, now, spreadMs, gridMs), regular);
    this.#tasks[task.n] = task;
    this.#size += 1;
    if (lane !== undefined) this.#rounds?.add(task, lane, rhythm);
    if (lane !== undefined && first === regular) return;
    task.dueMs = first;
    this.#dispatcher.add(task);
  }

  drop(key: ServiceKey): void {
    const task = this.#taskOf(key);
    if (task === undefined) return;
    this.#dispatcher.remove(task);
    this.#rounds?.remove(task);
    this.#tasks[task.n] = undefined;
    this.#size -= 1;
  }

  /** After a reload the tasks that go on get the new copy of their service (name, criticality, attempts). */
  refresh(serviceOf: (key: ServiceKey) => Service | undefined): void {
    for (const task of this.#tasks) if (task !== undefined) task.service = serviceOf(task.service.key) ?? task.service;
  }

  #taskOf(key: ServiceKey): Task | undefined {
    const n = this.#table.numberOf(key);
    return n === undefined ? undefined : this.#tasks[n];
  }

  /** Takes what a service's check saw last as its normal state, and looks again. */
  accept(key: ServiceKey): Acceptance {
    const task = this.#taskOf(key);
    if (task === undefined) return "notFound";
    if (task.type.accept === undefined) return "nothingToAccept";
    if (!task.type.accept(task.job.memory)) return "notSeenYet";
    this.#dispatcher.soon(task);
    return "accepted";
  }

  /** Asks for a look out of turn. False: there is no such service. */
  soon(key: ServiceKey): boolean {
    const task = this.#taskOf(key);
    if (task !== undefined) this.#dispatcher.soon(task);
    return task !== undefined;
  }
}

interface PlannedTask {
  readonly task: Task;
  /** Undefined: it is run alone. */
  readonly lane: string | undefined;
  readonly rhythm: Rhythm;
  readonly gridMs: number;
}

/** One object for all services of a host. */
function targetOf({ id, address, snmp }: Host): Target {
  return snmp === undefined ? { address, host: id } : { address, host: id, snmp };
}
