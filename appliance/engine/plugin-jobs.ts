/**
 * Jobs that do not report by themselves: the box asks a plugin, again and again within a window until it says that the job ran. That
 * it failed, or has not run, is believed at the window's end only: until then it may still run.
 */
import type { AnyCheckType } from "#checks/contract.ts";
import { isWellOutcome } from "#decide/job-state.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { Job } from "#model/job.ts";
import type { JobRun, JobState } from "#model/job-state.ts";
import { MOST_REPORT_LINE, MOST_REPORT_LINES, type JobReport, type ReportOutcome } from "#model/report.ts";
import type { Result } from "#model/result.ts";
import type { Host } from "#model/site.ts";
import type { RunJobs } from "./dispatcher.ts";

export interface PluginJobsParts {
  /** The check type that runs plugins; undefined: this box has none. */
  readonly type: AnyCheckType | undefined;
  readonly runJobs: RunJobs;
  readonly jobs: () => readonly Job[];
  readonly jobState: (id: string) => JobState | undefined;
  readonly host: (id: string) => Host | undefined;
  readonly report: (report: JobReport) => void;
  readonly clock: TimerClock;
  readonly log: Log;
}

/** How long a plugin may take. */
const TIMEOUT_MS = 60_000;
/** The last look of a window begins so long before its end, or at half of it. */
const LAST_LOOK_MS = 90_000;
const LONGEST_SLEEP_MS = 60_000;
const LEAST_SLEEP_MS = 250;
/** What a plugin without a host looks at. */
const THIS_BOX = "127.0.0.1";
/** Plugins that run at once. */
const MOST_AT_ONCE = 4;

/** Exit codes 0, 1 and 2 of the monitoring plugins; what a plugin does not know is no report. */
const OUTCOMES: Readonly<Record<string, Exclude<ReportOutcome, "started">>> = {
  ok: "succeeded",
  warning: "warned",
  critical: "failed",
};

interface Look {
  readonly job: Job;
  /** Wall clock. */
  readonly atMs: number;
  /** Whether what failed is believed. */
  readonly isLast: boolean;
}

export class PluginJobs {
  readonly #parts: PluginJobsParts;
  /** Those that a plugin is asked for. */
  #jobs: readonly Job[] = [];
  /** When each was asked last, wall clock. */
  readonly #asked = new Map<string, number>();
  readonly #running = new Set<string>();
  #timer: Timer | undefined;
  #stopped = true;

  constructor(parts: PluginJobsParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#stopped = false;
    this.plan();
  }

  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
  }

  /** Another configuration is in force. */
  plan(): void {
    this.#jobs = this.#parts.jobs().filter(({ expect }) => expect.by === "plugin");
    const ids = new Set(this.#jobs.map(({ id }) => id));
    for (const id of this.#asked.keys()) if (!ids.has(id)) this.#asked.delete(id);
    this.#sleep();
  }

  #sleep(): void {
    this.#timer?.cancel();
    // Where all places are taken, whoever makes room says so.
    if (this.#stopped || this.#jobs.length === 0 || this.#running.size >= MOST_AT_ONCE) return;
    const now = this.#parts.clock.wallMs();
    const soonest = Math.min(LONGEST_SLEEP_MS, ...this.#looks(now).map(({ atMs }) => atMs - now));
    this.#timer = this.#parts.clock.after(Math.max(LEAST_SLEEP_MS, soonest), () => this.#wake());
  }

  #wake(): void {
    const now = this.#parts.clock.wallMs();
    // Who has waited longest goes first: with slow plugins the others would never have their turn.
    const due = this.#looks(now).filter(({ atMs }) => atMs <= now);
    for (const look of due.toSorted((a, b) => a.atMs - b.atMs).slice(0, MOST_AT_ONCE - this.#running.size)) {
      this.#asked.set(look.job.id, now);
      this.#running.add(look.job.id);
      void this.#ask(look).finally(() => {
        this.#running.delete(look.job.id);
        this.#sleep();
      });
    }
    this.#sleep();
  }

  /** The next look at each that wants one. */
  #looks(now: number): Look[] {
    return this.#jobs.flatMap((job) => {
      const { expect, schedule, id } = job;
      if (expect.by !== "plugin" || this.#running.has(id)) return [];
      const known = this.#asked.get(id) ?? 0;
      // The clock was ahead then: it was never asked at a time that is still to come.
      const asked = known > now ? 0 : known;
      if ("everyMs" in schedule) return [{ job, atMs: asked + schedule.everyMs, isLast: true }];
      const run = this.#parts.jobState(id)?.runs.find((one) => isWaitedFor(one, now));
      if (run === undefined) return [];
      const lastMs = run.until - Math.min(LAST_LOOK_MS, (run.until - run.due) / 2);
      const nextMs = Math.max(run.due, asked + expect.intervalMs);
      // The last look comes at its time, whenever it was asked before.
      const isLast = nextMs >= lastMs && asked < lastMs;
      if (nextMs >= lastMs && asked >= lastMs) return [];
      return [{ job, atMs: isLast ? lastMs : nextMs, isLast }];
    });
  }

  async #ask({ job, isLast }: Look): Promise<void> {
    const { type, runJobs, host, clock, log, report } = this.#parts;
    const { expect } = job;
    if (type === undefined || expect.by !== "plugin") return;
    const address = (job.host === undefined ? undefined : host(job.host)?.address) ?? THIS_BOX;
    const settings = { command: expect.command, args: [...expect.args] };
    const memory = { get: nothing, set: nothing, kept: nothing, keep: nothing };
    try {
      const [result] = await runJobs(type, [{ target: { address }, settings, memory }], TIMEOUT_MS);
      if (result === undefined || this.#stopped) return;
      const outcome = result.blame === "box" ? undefined : OUTCOMES[result.observation.code];
      if (outcome === undefined) {
        const { code } = result.observation;
        log.warn({ job: job.id, code, said: linesOf(result).join(" | ") }, "a plugin does not say what came of a job");
        return;
      }
      if (outcome === "failed" && !isLast) return;
      const at = clock.wallMs();
      report({ job: job.id, way: "plugin", outcome, id: uuidV7(at), at, lines: linesOf(result) });
    } catch (error) {
      log.error(
        { job: job.id, error: error instanceof Error ? error.stack : String(error) },
        "a plugin could not be run",
      );
    }
  }
}

/** It is asked anew each time. */
function nothing(): undefined {
  return undefined;
}

/** Its window is open, and nothing good is known of it. */
function isWaitedFor({ due, until, outcome }: JobRun, now: number): boolean {
  return due <= now && now < until && !isWellOutcome(outcome) && outcome !== "failed";
}

function linesOf({ observation }: Result): string[] {
  const { output } = observation.parameters ?? {};
  const all = [typeof output === "string" ? output : "", ...(observation.detail ?? "").split("\n")];
  const plain = all.map((line) => line.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim()).filter((line) => line !== "");
  return [...new Set(plain)].slice(0, MOST_REPORT_LINES).map((line) => line.slice(0, MOST_REPORT_LINE));
}
