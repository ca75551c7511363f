/**
 * Whether the box's clock can be believed: is it synchronised, and did it jump? Records made under a clock that cannot be
 * believed are marked; a jump is told with its size, so that times before it can be put right.
 */
import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import type { Timer, TimerClock } from "#lib/clock.ts";

/** The wall clock was set while the box ran. */
export interface ClockStep {
  /** Milliseconds by which the clock was moved; positive: forward. */
  readonly stepMs: number;
  /** Wall time after the step, milliseconds since 1970 (UTC). */
  readonly at: number;
}

export interface ClockTrustOptions {
  readonly clock: TimerClock;
  /** Whether the clock is synchronised; undefined: nobody knows. */
  readonly isSynchronised?: () => Promise<boolean | undefined>;
  onStep(step: ClockStep): void;
}

/** Slewing moves the clock by at most 0.5 ms a second; more than this was a step. */
const LEAST_STEP_MS = 500;
const LOOK_EVERY_MS = 1000;
const ASK_EVERY_MS = 60_000;
/** This software did not exist before: a clock that says so is wrong (a board without a battery begins in the past). */
const EARLIEST_WALL_MS = Date.UTC(2026, 10, 1);

export class ClockTrust {
  readonly #options: ClockTrustOptions;
  #timer: Timer | undefined;
  #offsetMs = 0;
  #askedAt = -Infinity;
  #synchronised: boolean | undefined;

  constructor(options: ClockTrustOptions) {
    this.#options = options;
  }

  /** Asks once, then looks every second. */
  async start(): Promise<void> {
    this.#offsetMs = this.#offset();
    await this.#ask();
    this.#timer = this.#options.clock.every(LOOK_EVERY_MS, () => this.look(), { idle: true });
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  /** undefined: nothing on this machine tells. */
  get synchronised(): boolean | undefined {
    return this.#synchronised;
  }

  /** Whether records may be believed: not known to be unsynchronised, and not absurd. */
  get trusted(): boolean {
    return this.#synchronised !== false && this.#options.clock.wallMs() >= EARLIEST_WALL_MS;
  }

  /** One look at both clocks; what the timer does. */
  look(): void {
    const offsetMs = this.#offset();
    const stepMs = offsetMs - this.#offsetMs;
    this.#offsetMs = offsetMs;
    if (Math.abs(stepMs) >= LEAST_STEP_MS) {
      this.#askedAt = -Infinity;
      this.#options.onStep({ stepMs: Math.round(stepMs), at: this.#options.clock.wallMs() });
    }
    if (this.#options.clock.monotonicMs() - this.#askedAt >= ASK_EVERY_MS) void this.#ask();
  }

  #offset(): number {
    return this.#options.clock.wallMs() - this.#options.clock.monotonicMs();
  }

  async #ask(): Promise<void> {
    this.#askedAt = this.#options.clock.monotonicMs();
    this.#synchronised = await (this.#options.isSynchronised ?? askSystem)();
  }
}

/** Made by systemd-timesyncd at its first synchronisation after boot. Source: systemd-timesyncd.service(8). */
const TIMESYNCD_MARK = "/run/systemd/timesync/synchronized";
/** There where systemd runs, and nobody else would answer timedatectl. Source: sd_booted(3). */
const SYSTEMD_MARK = "/run/systemd/system";

/** Asks the system: the marks cost nothing; timedatectl, one process a minute, also knows of chrony and ntpd. */
export async function askSystem(): Promise<boolean | undefined> {
  if (await isThere(TIMESYNCD_MARK)) return true;
  return (await isThere(SYSTEMD_MARK)) ? askTimedatectl() : undefined;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** `NTPSynchronized` is the kernel's own view (adjtimex), whoever keeps the time. Source: org.freedesktop.timedate1(5). */
function askTimedatectl(): Promise<boolean | undefined> {
  const options = { timeout: 3000, maxBuffer: 4096, env: { PATH: "/usr/bin:/bin" } };
  return new Promise((resolve) => {
    execFile("timedatectl", ["show", "--property=NTPSynchronized", "--value"], options, (error, stdout) => {
      // Absent, or no systemd to ask: not known.
      if (error !== null) resolve(undefined);
      else resolve(stdout.trim() === "yes" ? true : stdout.trim() === "no" ? false : undefined);
    });
  });
}
