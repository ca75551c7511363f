/**
 * Starts runs when they are due: gathers what travels together, keeps each host within its budget and the box within its
 * own, and measures how late it is. What a result means is not its business.
 */
import type { AnyCheckType, Job } from "#checks/contract.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Result } from "#model/result.ts";
import { DueQueue } from "./due-queue.ts";
import { Lateness } from "./lateness.ts";
import type { Task } from "./task.ts";
import { nextDue } from "./timetable.ts";

export type { Task } from "./task.ts";

/** Runs jobs of one type together; one result per job, never rejects. */
export type RunJobs = (
  type: AnyCheckType,
  jobs: readonly Job<unknown>[],
  timeoutMs: number,
) => Promise<readonly Result[]>;

/** Told of every result; says after how many milliseconds the service is to be looked at again, if that is before its time. */
export type TakeResult = (task: Task, result: Result) => { readonly againInMs: number | undefined };

export interface Budget {
  /** Most runs at the same time. */
  readonly runs: number;
  /** Most runs at the same time against one host. */
  readonly runsPerHost: number;
}

interface Run {
  readonly type: AnyCheckType;
  readonly tasks: readonly Task[];
  readonly dueMs: readonly number[];
  /** The host whose budget it uses; undefined for runs that span hosts. */
  readonly hostId: string | undefined;
}

interface Entry {
  dueMs: number;
  readonly task: Task;
  readonly turn: number;
}

/** Least time between two looks that are asked for out of turn. */
const SOON_MS = 1000;
/** Runs within this time of each other count as due together. */
const GATHER_MS = 20;
const LONGEST_SLEEP_MS = 60_000;

export class Dispatcher {
  readonly #clock: TimerClock;
  readonly #budget: Budget;
  readonly #runJobs: RunJobs;
  readonly #takeResult: TakeResult;
  readonly #queue = new DueQueue<Entry>();
  readonly #waiting: Run[] = [];
  readonly #waitingByHost = new Map<string, Run[]>();
  readonly #runningByHost = new Map<string, number>();
  readonly lateness = new Lateness();
  #running = 0;
  #timer: Timer | undefined;
  #stopped = true;

  constructor(parts: { clock: TimerClock; budget: Budget; runJobs: RunJobs; takeResult: TakeResult }) {
    this.#clock = parts.clock;
    this.#budget = parts.budget;
    this.#runJobs = parts.runJobs;
    this.#takeResult = parts.takeResult;
  }

  start(): void {
    this.#stopped = false;
    this.#sleep();
  }

  /** No run is started any more; those under way are not waited for. */
  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
  }

  /** Runs under way and runs that wait for a budget. */
  get load(): { running: number; waiting: number } {
    let waiting = this.#waiting.length;
    for (const runs of this.#waitingByHost.values()) waiting += runs.length;
    return { running: this.#running, waiting };
  }

  /** Takes a task into the timetable at `task.dueMs`. */
  add(task: Task): void {
    this.#enqueue(task);
    this.#sleep();
  }

  remove(task: Task): void {
    task.removed = true;
    task.turn += 1;
  }

  /** Looks at a service out of turn, at most once a second. */
  soon(task: Task): void {
    if (task.removed) return;
    if (task.running) {
      task.wantsAnother = true;
      return;
    }
    const at = Math.max(this.#clock.monotonicMs(), task.lastStartMs + SOON_MS);
    if (task.dueMs <= at) return;
    task.dueMs = at;
    task.isRegular = false;
    this.#enqueue(task);
    this.#sleep();
  }

  #enqueue(task: Task): void {
    task.turn += 1;
    this.#queue.push({ dueMs: task.dueMs, task, turn: task.turn });
  }

  #sleep(): void {
    if (this.#stopped) return;
    this.#timer?.cancel();
    const due = this.#queue.nextDueMs;
    if (due === undefined) return;
    const ms = Math.min(Math.max(due - this.#clock.monotonicMs(), 0), LONGEST_SLEEP_MS);
    this.#timer = this.#clock.after(Math.ceil(ms), () => this.#wake());
  }

  #wake(): void {
    const now = this.#clock.monotonicMs();
    const due: Task[] = [];
    for (
      let next = this.#queue.nextDueMs;
      next !== undefined && next <= now + GATHER_MS;
      next = this.#queue.nextDueMs
    ) {
      const entry = this.#queue.pop();
      if (entry === undefined) break;
      if (entry.turn === entry.task.turn && !entry.task.removed && !entry.task.running) due.push(entry.task);
    }
    for (const run of gather(due)) this.#admit(run);
    this.#sleep();
  }

  #admit(run: Run): void {
    for (const task of run.tasks) task.running = true;
    if (run.hostId !== undefined && (this.#runningByHost.get(run.hostId) ?? 0) >= this.#budget.runsPerHost) {
      const queue = this.#waitingByHost.get(run.hostId);
      if (queue === undefined) this.#waitingByHost.set(run.hostId, [run]);
      else queue.push(run);
    } else if (this.#running >= this.#budget.runs) {
      this.#waiting.push(run);
    } else {
      void this.#execute(run);
    }
  }

  async #execute(run: Run): Promise<void> {
    this.#running += 1;
    if (run.hostId !== undefined) this.#runningByHost.set(run.hostId, (this.#runningByHost.get(run.hostId) ?? 0) + 1);
    const now = this.#clock.monotonicMs();
    let timeoutMs = 0;
    run.tasks.forEach((task, at) => {
      task.lastStartMs = now;
      timeoutMs = Math.max(timeoutMs, task.service.timeoutMs);
      this.lateness.add(now, now - (run.dueMs[at] ?? now));
    });
    const results = await this.#runJobs(
      run.type,
      run.tasks.map(({ job }) => job),
      timeoutMs,
    );
    run.tasks.forEach((task, at) => this.#finish(task, results[at]));
    this.#running -= 1;
    if (run.hostId !== undefined) this.#release(run.hostId);
    while (this.#running < this.#budget.runs) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      this.#admit(next);
    }
    this.#sleep();
  }

  #release(hostId: string): void {
    const running = (this.#runningByHost.get(hostId) ?? 1) - 1;
    if (running > 0) this.#runningByHost.set(hostId, running);
    else this.#runningByHost.delete(hostId);
    const queue = this.#waitingByHost.get(hostId);
    const next = queue?.shift();
    if (queue?.length === 0) this.#waitingByHost.delete(hostId);
    if (next !== undefined) this.#admit(next);
  }

  #finish(task: Task, result: Result | undefined): void {
    task.running = false;
    if (task.removed || this.#stopped) return;
    const againInMs = result === undefined ? undefined : this.#takeResult(task, result).againInMs;
    this.#plan(task, againInMs);
  }

  /**
   * A task was looked at in its round: says when it is looked at alone.
   * @param againInMs after so long, though it is not its turn; undefined: not at all
   */
  again(task: Task, againInMs: number | undefined): void {
    this.#plan(task, againInMs);
    if (task.dueMs < Infinity) this.#sleep();
  }

  #plan(task: Task, againInMs: number | undefined): void {
    const now = this.#clock.monotonicMs();
    // A run may begin a moment before it is due; its own due time must not come again.
    const regular =
      task.rhythm === undefined ? Infinity : nextDue(task.rhythm, Math.max(now, task.lastStartMs + GATHER_MS));
    task.dueMs = againInMs === undefined ? regular : Math.min(regular, now + againInMs);
    if (task.wantsAnother) task.dueMs = Math.min(task.dueMs, Math.max(now, task.lastStartMs + SOON_MS));
    task.wantsAnother = false;
    task.isRegular = task.dueMs === regular;
    if (task.dueMs === Infinity) task.turn += 1;
    else this.#enqueue(task);
  }
}

/** Makes runs of due tasks: those of equal key travel together, the others alone. */
function gather(tasks: readonly Task[]): Run[] {
  const groups = new Map<string, Task[]>();
  const runs: Run[] = [];
  for (const task of tasks) {
    const { together } = task.type;
    if (together === undefined) {
      runs.push(makeRun([task]));
      continue;
    }
    const key = `${task.type.name}\n${together.key(task.job.target, task.job.settings)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  for (const group of groups.values()) {
    const most = group[0]?.type.together?.most ?? 1;
    for (let at = 0; at < group.length; at += most) runs.push(makeRun(group.slice(at, at + most)));
  }
  return runs;
}

function makeRun(tasks: readonly Task[]): Run {
  const [first] = tasks;
  if (first === undefined) throw new Error("a run needs a task");
  const { hostId } = first.service;
  const oneHost = tasks.every(({ service }) => service.hostId === hostId);
  return { type: first.type, tasks, dueMs: tasks.map(({ dueMs }) => dueMs), hostId: oneHost ? hostId : undefined };
}
