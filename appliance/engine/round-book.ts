/**
 * Rounds: services that are due together and looked at in one burst. A round is made when services come into force, is
 * prepared once (again when members come or go), and from then on runs by its rhythm. A member that is looked at out of turn
 * is left out meanwhile; one that fails is looked at again by the dispatcher, alone.
 */
import type { AnyCheckType } from "#checks/contract.ts";
import { RoundSheet } from "#checks/round-sheet.ts";
import type { PreparedRound, RoundRun } from "#checks/run-round.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { DueQueue } from "./due-queue.ts";
import type { Lateness } from "./lateness.ts";
import type { Task } from "./task.ts";
import { nextDue, type Rhythm } from "./timetable.ts";

/** Begins a run of a round, which has so many milliseconds. */
export type StartRound = (prepared: PreparedRound, timeoutMs: number) => RoundRun;

/** Takes outcomes as they come; sees to it that every task's `running` ends. */
export type TakeRound = (tasks: readonly Task[], sheet: RoundSheet, run: RoundRun, places: readonly number[]) => void;

export interface RoundBookParts {
  readonly clock: TimerClock;
  readonly startRound: StartRound;
  readonly take: TakeRound;
  readonly lateness: Lateness;
}

interface Planned {
  readonly key: string;
  readonly type: AnyCheckType;
  readonly rhythm: Rhythm;
  readonly timeoutMs: number;
  tasks: Task[];
  /** Undefined: members have come or gone since. */
  prepared: PreparedRound | undefined;
  run: RoundRun | undefined;
  dueMs: number;
  running: boolean;
  /** Its turn came while it was still under way. */
  isOwed: boolean;
}

/** Rounds due within this time of each other go together. */
const GATHER_MS = 20;
const LONGEST_SLEEP_MS = 60_000;

export class RoundBook {
  readonly #parts: RoundBookParts;
  /** By what members have in common; several where one would be too long. */
  readonly #rounds = new Map<string, Planned[]>();
  /** By the number of a task's service. */
  readonly #homes: (Planned | undefined)[] = [];
  readonly #queue = new DueQueue<Planned>();
  #timer: Timer | undefined;
  #running = 0;
  #stopped = true;

  constructor(parts: RoundBookParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#stopped = false;
    this.#sleep();
  }

  /** No round is begun any more; those under way are not waited for, and nothing is taken of them. */
  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
  }

  /** Rounds under way. */
  get running(): number {
    return this.#running;
  }

  /** Takes a task into the round of its lane. */
  add(task: Task, lane: string, rhythm: Rhythm): void {
    const { type, service } = task;
    const most = type.rounds?.most ?? 1;
    const timeoutMs = Math.min(service.timeoutMs, type.rounds?.longestMs?.(service.settings) ?? Infinity);
    // Where a silent member would hold up the next look at the others, each host has a round of its own.
    const alone = timeoutMs >= service.intervalMs ? service.hostId : "";
    const key = [type.name, lane, rhythm.intervalMs, rhythm.phaseMs, timeoutMs, alone].join("\n");
    const rounds = this.#rounds.get(key) ?? [];
    this.#rounds.set(key, rounds);
    let round = rounds.find(({ tasks }) => tasks.length < most);
    if (round === undefined) {
      const dueMs = nextDue(rhythm, this.#parts.clock.monotonicMs());
      const idle = { prepared: undefined, run: undefined, running: false, isOwed: false };
      round = { key, type, rhythm, timeoutMs, tasks: [], dueMs, ...idle };
      rounds.push(round);
      this.#queue.push(round);
      this.#sleep();
    }
    // A run that is under way goes on with the members it began with.
    if (round.running) round.tasks = [...round.tasks, task];
    else round.tasks.push(task);
    round.prepared = undefined;
    this.#homes[task.n] = round;
  }

  remove(task: Task): void {
    const round = this.#homes[task.n];
    if (round === undefined) return;
    this.#homes[task.n] = undefined;
    round.tasks = round.tasks.filter((other) => other !== task);
    round.prepared = undefined;
  }

  /** When a task's round is due next, monotonic milliseconds; undefined: it is in none. */
  dueMs(task: Task): number | undefined {
    return this.#homes[task.n]?.dueMs;
  }

  #sleep(): void {
    if (this.#stopped) return;
    this.#timer?.cancel();
    const due = this.#queue.nextDueMs;
    if (due === undefined) return;
    const ms = Math.min(Math.max(due - this.#parts.clock.monotonicMs(), 0), LONGEST_SLEEP_MS);
    this.#timer = this.#parts.clock.after(Math.ceil(ms), () => this.#wake());
  }

  #wake(): void {
    const now = this.#parts.clock.monotonicMs();
    for (let due = this.#queue.nextDueMs; due !== undefined && due <= now + GATHER_MS; due = this.#queue.nextDueMs) {
      const round = this.#queue.pop();
      if (round === undefined) break;
      if (round.tasks.length === 0) this.#forget(round);
      else if (round.running) round.isOwed = true;
      else void this.#execute(round, now);
    }
    this.#sleep();
  }

  async #execute(round: Planned, now: number): Promise<void> {
    const prepared = (round.prepared ??= this.#prepare(round));
    const { tasks } = round;
    const isWanted = (place: number) => tasks[place]?.running === false && !tasks[place].removed;
    prepared.sheet.begin(isWanted);
    let wanted = 0;
    for (let place = 0; place < tasks.length; place++) {
      const task = tasks[place];
      if (task === undefined || !prepared.sheet.isWanted(place)) continue;
      wanted += 1;
      task.running = true;
      task.lastStartMs = now;
    }
    this.#parts.lateness.add(now, now - round.dueMs, wanted);
    round.running = true;
    this.#running += 1;
    // A run may begin a moment before it is due; its own due time must not come again.
    round.dueMs = nextDue(round.rhythm, now + GATHER_MS);
    this.#queue.push(round);
    const run = this.#parts.startRound(prepared, round.timeoutMs);
    round.run = run;
    await run.settled.catch(() => {}); // the box is stopping
    round.running = false;
    this.#running -= 1;
    // What did not heed its deadline may still write into its sheet.
    if (this.#parts.clock.monotonicMs() - run.startedMs > round.timeoutMs) round.prepared = undefined;
    for (const task of tasks) if (task.lastStartMs === now) task.running = false;
    if (!round.isOwed) return;
    round.isOwed = false;
    this.#queue.push(round);
    this.#sleep();
  }

  #forget(round: Planned): void {
    const left = (this.#rounds.get(round.key) ?? []).filter((other) => other !== round);
    if (left.length === 0) this.#rounds.delete(round.key);
    else this.#rounds.set(round.key, left);
  }

  #prepare(round: Planned): PreparedRound {
    const { type, tasks } = round;
    const jobs = tasks.map(({ job }) => job);
    if (type.rounds === undefined) throw new Error(`type ${type.name} has no rounds`);
    const sheet = new RoundSheet(tasks.length, (places) => {
      if (!this.#stopped && round.run !== undefined) this.#parts.take(tasks, sheet, round.run, places);
    });
    return { type, jobs, sheet, round: type.rounds.prepare(jobs) };
  }
}
