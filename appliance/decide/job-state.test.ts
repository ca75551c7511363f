/** Jobs held against a slow model that looks at everything that happened at once, and by examples. */
import fc from "fast-check";
import t from "tap";
import { parseCron } from "#grammars/cron.ts";
import type { CronSchedule, JobBasics } from "#model/job.ts";
import type { JobRun, JobState, RunOutcome } from "#model/job-state.ts";
import type { JobReport } from "#model/report.ts";
import { lastStrike, leftOutBefore } from "./calendar/cron-times.ts";
import { decideJob, type Unheard } from "./job-state.ts";
import { takeUpMoment } from "./moment.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A job alone in the world: time passes, it reports, the box is off, its clock is set. */
class Alone {
  readonly job: JobBasics;
  state: JobState | undefined;
  readonly runs = new Map<number, JobRun>();
  readonly lost: { readonly fromMs: number; readonly untilMs: number; readonly why: Unheard["why"] }[] = [];
  wallMs: number;
  #steadyMs = 0;
  #boot = 1;
  #ids = 0;

  constructor(job: JobBasics, begin: string) {
    this.job = job;
    this.wallMs = Date.parse(begin);
    this.#decide();
  }

  /** Time passes; somebody looks at the end of it. */
  pass(ms: number): void {
    this.wallMs += ms;
    this.#steadyMs += ms;
    this.#decide();
  }

  /** Time passes minute by minute. */
  walk(minutes: number): void {
    for (let minute = 0; minute < minutes; minute++) this.pass(MINUTE);
  }

  until(moment: string): void {
    this.pass(Date.parse(moment) - this.wallMs);
  }

  says(outcome: JobReport["outcome"], more: Partial<JobReport> = {}): JobRun | undefined {
    const id = `report-${++this.#ids}`;
    return this.#decide({ job: "j", way: "heartbeat", outcome, id, at: this.wallMs, lines: [], ...more });
  }

  off(ms: number): void {
    this.lost.push({ fromMs: this.wallMs, untilMs: this.wallMs + ms, why: "off" });
    this.wallMs += ms;
    this.#steadyMs = 0;
    this.#boot += 1;
    const stored = JSON.parse(JSON.stringify(this.state)) as JobState;
    const { wait } = stored;
    this.state =
      wait === undefined ? stored : { ...stored, wait: { ...wait, since: takeUpMoment(wait.since, this.#at()) } };
    this.#decide();
  }

  step(ms: number): void {
    if (ms > 0) this.lost.push({ fromMs: this.wallMs, untilMs: this.wallMs + ms, why: "clock" });
    this.wallMs += ms;
    this.#decide();
  }

  unheard = (fromMs: number, untilMs: number): Unheard | undefined => {
    const own = this.lost.map((one) => Math.max(0, Math.min(one.untilMs, untilMs) - Math.max(one.fromMs, fromMs)));
    const ms = own.reduce((sum, part) => sum + part, 0);
    return ms > 0 ? { ms, why: this.lost[own.indexOf(Math.max(...own))]?.why ?? "off" } : undefined;
  };

  /** Outcomes by begin of the window. */
  outcomes(): string[] {
    return [...this.runs.values()]
      .toSorted((a, b) => a.due - b.due)
      .map(({ due, outcome, remarks = [] }) =>
        [new Date(due).toISOString().slice(5, 16), outcome, ...remarks].join(" "),
      );
  }

  #at() {
    return { steadyMs: this.#steadyMs, wallMs: this.wallMs, boot: `${this.#boot}`, trusted: true, newId: () => "" };
  }

  #decide(report?: JobReport): JobRun | undefined {
    const surroundings = { unheard: this.unheard, timezone: "Europe/Zagreb" };
    const step = decideJob(this.state, report, this.job, this.#at(), surroundings);
    this.state = step.state;
    for (const run of step.runs) this.runs.set(run.due, run);
    return step.counted;
  }
}

function byCron(
  cron: string,
  windowMs: number,
  more: Partial<JobBasics> = {},
  graceMs = 0,
  timezone = "Europe/Zagreb",
): JobBasics {
  const schedule: CronSchedule = { cron, rule: parseCron(cron), timezone, windowMs, graceMs };
  return { id: "j", name: "J", kind: "task", criticality: "medium", schedule, machines: [], limits: {}, ...more };
}
function byEvery(everyMs: number, graceMs: number, more: Partial<JobBasics> = {}): JobBasics {
  return {
    id: "j",
    name: "J",
    kind: "task",
    criticality: "medium",
    schedule: { everyMs, graceMs },
    machines: [],
    limits: {},
    ...more,
  };
}

// --- the slow model

interface Heard {
  readonly at: number;
  readonly outcome: "succeeded" | "warned" | "failed";
}

/** What each window has come to, from all reports and all that could not be heard. */
function modelled(
  schedule: CronSchedule,
  begin: number,
  highest: number,
  heard: readonly Heard[],
  unheard: Alone["unheard"],
) {
  const strikes: number[] = [];
  const oldest = begin - 40 * 24 * HOUR;
  for (
    let at = lastStrike(schedule, highest + 40 * 24 * HOUR);
    at !== undefined && at > oldest;
    at = lastStrike(schedule, at - 1)
  )
    strikes.unshift(at);
  const endOf = (i: number) => Math.min((strikes[i] ?? 0) + schedule.windowMs, strikes[i + 1] ?? Infinity);
  const windowOf = (at: number): number => {
    const last = strikes.findLastIndex((strike) => strike <= at);
    const next = strikes[last + 1] ?? Infinity;
    const early = 15 * MINUTE + (next === Infinity ? 0 : leftOutBefore(schedule.timezone, next));
    return next - at <= Math.min(early, (next - endOf(last)) / 2) ? last + 1 : last;
  };
  const found = new Map<number, RunOutcome>();
  for (const [i, due] of strikes.entries()) {
    const own = heard.filter(({ at }) => windowOf(at) === i);
    const deadline = Math.min(endOf(i) + schedule.graceMs, strikes[i + 1] ?? Infinity);
    const lostMs = (until: number) => unheard(due, until)?.ms ?? 0;
    const excuses = due < begin || lostMs(endOf(i)) > (endOf(i) - due) / 10;
    if (own.length === 0) {
      if (due < begin || deadline > highest) continue;
      found.set(due, lostMs(deadline) > (deadline - due) / 10 ? "unknown" : "missing");
      continue;
    }
    let outcome: RunOutcome = "waiting";
    for (const { at, outcome: said } of own) {
      const wasGood: boolean = outcome === "succeeded" || outcome === "warned" || outcome === "late";
      if (said === "failed") outcome = "failed";
      else if (outcome === "late") outcome = "late";
      else outcome = excuses || wasGood || at <= endOf(i) ? said : "late";
    }
    found.set(due, outcome);
  }
  return found;
}

type Move =
  | { readonly kind: "report"; readonly outcome: Heard["outcome"] }
  | { readonly kind: "look" }
  | { readonly kind: "off" | "step"; readonly minutes: number };

t.test("whatever happens when, each window comes to what a slow model says", async (t) => {
  const moves = fc.array(
    fc.record({
      after: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 1700 })),
      move: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record({
            kind: fc.constant("report" as const),
            outcome: fc.constantFrom("succeeded", "warned", "failed"),
          }),
        },
        { weight: 3, arbitrary: fc.record({ kind: fc.constant("look" as const) }) },
        {
          weight: 1,
          arbitrary: fc.record({ kind: fc.constant("off" as const), minutes: fc.integer({ min: 1, max: 900 }) }),
        },
        {
          weight: 1,
          arbitrary: fc.record({ kind: fc.constant("step" as const), minutes: fc.integer({ min: -300, max: 300 }) }),
        },
      ),
    }),
    { maxLength: 25 },
  );
  const schedules = fc.record({
    cron: fc.constantFrom("30 2 * * *", "0 2 * * 1-5", "0 */6 * * *", "15 1,13 * * *", "0 22 L * *"),
    timezone: fc.constantFrom("Europe/Zagreb", "America/New_York", "UTC"),
    windowMinutes: fc.integer({ min: 5, max: 1500 }),
    graceMinutes: fc.constantFrom(0, 0, 30, 300),
    begin: fc.constantFrom(
      "2026-03-27T11:07:00Z",
      "2026-10-23T20:00:00Z",
      "2026-10-30T23:11:00Z",
      "2026-03-07T01:00:00Z",
    ),
  });
  fc.assert(
    fc.property(schedules, moves, ({ cron, timezone, windowMinutes, graceMinutes, begin }, all) => {
      const job = byCron(cron, windowMinutes * MINUTE, {}, graceMinutes * MINUTE, timezone);
      const alone = new Alone(job, begin);
      const heard: Heard[] = [];
      let highest = alone.wallMs;
      let wasSetBack = false;
      const note = () => void (highest = Math.max(highest, alone.wallMs));
      for (const { after, move } of all as readonly { after: number; move: Move }[]) {
        alone.pass(after * MINUTE);
        note();
        if (move.kind === "report") {
          heard.push({ at: alone.wallMs, outcome: move.outcome });
          alone.says(move.outcome);
        } else if (move.kind === "step" && move.minutes < 0) {
          alone.step(move.minutes * MINUTE);
          wasSetBack = true;
        } else if (move.kind !== "look" && !wasSetBack) {
          // What was decided before the clock was set back is not undone by what could not be heard in the time that came twice.
          if (move.kind === "off") alone.off(move.minutes * MINUTE);
          else alone.step(move.minutes * MINUTE);
        }
        note();
      }
      const wanted = modelled(job.schedule as CronSchedule, Date.parse(begin), highest, heard, alone.unheard);
      const decided = [...alone.runs].filter(([, run]) => run.decided).map(([due, run]) => [due, run.outcome] as const);
      const text = (entries: Iterable<readonly [number, string]>) =>
        [...entries].toSorted(([a], [b]) => a - b).map(([due, outcome]) => `${new Date(due).toISOString()} ${outcome}`);
      t.same(text(decided), text(wanted));
    }),
    { numRuns: 400 },
  );
});

t.test("by every: each pause that is too long is missed once, whenever anybody looks", async (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 150 }), reports: fc.boolean() }), { maxLength: 30 }),
      (all) => {
        const alone = new Alone(byEvery(HOUR, 10 * MINUTE), "2026-10-24T20:00:00Z");
        let since = alone.wallMs;
        let missed = 0;
        let isMissing = false;
        for (const { minutes, reports } of all) {
          alone.pass(minutes * MINUTE);
          if (!isMissing && alone.wallMs - since >= 70 * MINUTE) [isMissing, missed] = [true, missed + 1];
          if (!reports) continue;
          alone.says("succeeded");
          [since, isMissing] = [alone.wallMs, false];
        }
        t.equal([...alone.runs.values()].filter(({ outcome }) => outcome === "missing").length, missed);
        t.equal(alone.state?.state === "missing", isMissing);
      },
    ),
    { numRuns: 200 },
  );
});

// --- by example

const NIGHT = "2026-11-16T12:00:00Z"; // 13:00 in Zagreb

t.test("a night in all its ways", async (t) => {
  const night = (tell: (alone: Alone) => void, job = byCron("0 2 * * *", 3 * HOUR)) => {
    const alone = new Alone(job, NIGHT);
    tell(alone);
    alone.until("2026-11-17T11:00:00Z");
    return alone.outcomes().join(", ");
  };
  t.equal(
    night(() => undefined),
    "11-17T01:00 missing",
  );
  t.equal(
    night((a) => (a.until("2026-11-17T02:30:00Z"), a.says("succeeded"))),
    "11-17T01:00 succeeded",
  );
  t.equal(
    night((a) => (a.until("2026-11-17T00:50:00Z"), a.says("succeeded"))),
    "11-17T01:00 succeeded",
    "clocks differ",
  );
  t.equal(
    night((a) => (a.until("2026-11-17T00:40:00Z"), a.says("succeeded"))),
    "11-16T01:00 succeeded, 11-17T01:00 missing",
    "too early",
  );
  t.equal(
    night((a) => (a.until("2026-11-17T05:00:00Z"), a.says("succeeded"))),
    "11-17T01:00 late",
  );
  t.equal(
    night((a) => (a.until("2026-11-17T05:00:00Z"), a.says("failed"))),
    "11-17T01:00 failed",
    "late and failed",
  );
  t.equal(
    night((a) => (a.until("2026-11-17T02:00:00Z"), a.says("failed"), a.walk(20), a.says("succeeded"))),
    "11-17T01:00 succeeded",
    "a retry that ran",
  );
  t.equal(
    night((a) => (a.until("2026-11-17T02:00:00Z"), a.says("succeeded"), a.walk(20), a.says("failed"))),
    "11-17T01:00 failed",
  );
  t.equal(
    night(
      (a) => (
        a.until("2026-11-17T02:00:00Z"),
        a.says("succeeded", { id: "x" }),
        a.walk(20),
        a.says("failed", { id: "x" })
      ),
    ),
    "11-17T01:00 succeeded",
    "the same once more",
  );
  t.equal(
    night((a) => (a.until("2026-11-17T09:00:00Z"), a.says("succeeded", { way: "hand", note: "looked" }))),
    "11-17T01:00 succeeded",
    "somebody looked",
  );
});

t.test("what was due in an hour that the clock left out may run at once, or as much later", async (t) => {
  const spring = (moment: string) => {
    const alone = new Alone(byCron("30 2 * * *", HOUR), "2027-03-27T12:00:00Z");
    alone.until(moment);
    alone.says("succeeded");
    alone.until("2027-03-28T12:00:00Z");
    return alone.outcomes().join(", ");
  };
  t.equal(spring("2027-03-28T01:01:00Z"), "03-28T01:30 succeeded", "at 3:01, as soon as it could");
  t.equal(spring("2027-03-28T01:40:00Z"), "03-28T01:30 succeeded", "at 3:40");
  t.equal(spring("2027-03-28T00:10:00Z"), "03-27T01:30 succeeded, 03-28T01:30 missing", "that is of the night before");
});

t.test("starts and ends", async (t) => {
  const job = byCron("0 2 * * *", 3 * HOUR, { limits: { longestMs: HOUR, shortestMs: 5 * MINUTE } });
  const night = (tell: (alone: Alone) => void, one = job) => {
    const alone = new Alone(one, NIGHT);
    alone.until("2026-11-17T01:10:00Z");
    tell(alone);
    alone.until("2026-11-17T11:00:00Z");
    return alone;
  };
  const running = new Alone(job, NIGHT);
  running.until("2026-11-17T01:10:00Z");
  running.says("started");
  t.match(running.state?.runs.at(-1), { outcome: "running", decided: false });
  running.pass(HOUR - 1);
  t.equal(running.state?.runs.at(-1)?.outcome, "running");
  running.pass(1);
  t.match(running.state?.runs.at(-1), { outcome: "missing", remarks: ["overdue"], missed: true });
  running.pass(MINUTE);
  running.says("succeeded");
  t.match(running.state?.runs.at(-1), { outcome: "warned", remarks: ["tooLong"], durationMs: HOUR + MINUTE });
  t.equal(night((a) => (a.says("started"), a.walk(10), a.says("succeeded"))).outcomes()[0], "11-17T01:00 succeeded");
  t.equal(
    night((a) => (a.says("started"), a.walk(2), a.says("succeeded"))).outcomes()[0],
    "11-17T01:00 warned tooShort",
  );
  t.equal(night((a) => (a.says("started"), a.walk(2), a.says("failed"))).outcomes()[0], "11-17T01:00 failed");
  const free = byCron("0 2 * * *", 3 * HOUR);
  t.equal(
    night((a) => a.says("started"), free).outcomes()[0],
    "11-17T01:00 missing overdue",
    "without a limit at the window's end",
  );
  const long = byCron("0 2 * * *", 3 * HOUR, { limits: { longestMs: 30 * HOUR } });
  const overnight = night(
    (a) => (
      a.says("started", { run: "a" }),
      a.until("2026-11-18T02:00:00Z"),
      a.says("started", { run: "b" }),
      a.walk(5),
      a.says("succeeded", { run: "a" }),
      a.walk(5),
      a.says("succeeded", { run: "b" })
    ),
    long,
  );
  t.same(overnight.outcomes(), ["11-17T01:00 late", "11-18T01:00 succeeded"], "an end finds its start");
});

t.test("how much and how long, as told", async (t) => {
  const job = byCron("0 2 * * *", HOUR, { limits: { leastBytes: 1000, mostBytes: 5000, longestMs: HOUR } });
  const say = (more: Partial<JobReport>, outcome: JobReport["outcome"] = "succeeded") => {
    const alone = new Alone(job, NIGHT);
    alone.until("2026-11-17T01:10:00Z");
    return alone.says(outcome, more);
  };
  t.match(say({ sizeBytes: 2000 }), { outcome: "succeeded", sizeBytes: 2000, remarks: undefined });
  t.match(say({ sizeBytes: 999 }), { outcome: "warned", remarks: ["tooLittle"] });
  t.match(say({ sizeBytes: 5001, durationMs: 2 * HOUR }), { outcome: "warned", remarks: ["tooLong", "tooMuch"] });
  t.match(say({ sizeBytes: 1 }, "failed"), { outcome: "failed", remarks: undefined });
  t.match(
    say({ reason: "noVerdict" }, "failed"),
    { outcome: "failed", remarks: ["noVerdict"] },
    "why a mail counts as failed",
  );
  t.match(say({ way: "hand", sizeBytes: 1 }), { outcome: "succeeded" });
});

t.test("several machines: all or not good", async (t) => {
  const names = ["srv-1", "srv-2", "srv-3", "srv-4", "srv-5"];
  const job = byCron("0 2 * * *", 3 * HOUR, { machines: names });
  const alone = new Alone(job, NIGHT);
  const now = () => alone.state?.runs.at(-1);
  alone.until("2026-11-17T02:00:00Z");
  for (const machine of ["SRV-1", "srv-2.acme.example", "srv-3"]) alone.says("succeeded", { machine });
  alone.says("succeeded", { machine: "elsewhere" });
  t.match(now(), { outcome: "waiting", decided: false });
  alone.says("failed", { machine: "srv-4" });
  t.match([now()?.outcome, now()?.decided], ["failed", false], "told at once");
  alone.says("succeeded", { machine: "srv-4" });
  t.equal(now()?.outcome, "waiting", "its retry ran");
  alone.until("2026-11-17T04:00:00Z");
  t.match(now(), { outcome: "partial", decided: true, missed: true });
  alone.until("2026-11-17T05:00:00Z");
  alone.says("warned", { machine: "srv-5" });
  t.match(now(), { outcome: "late", decided: true });
  alone.until("2026-11-18T02:00:00Z");
  for (const machine of names) alone.says(machine === "srv-2" ? "warned" : "succeeded", { machine });
  t.match(now(), { outcome: "warned", decided: true });
  alone.until("2026-11-19T04:00:00Z");
  t.match(now(), { outcome: "missing", machines: undefined });
  alone.says("succeeded", { way: "hand" });
  t.match([now()?.outcome, now()?.machines?.length], ["succeeded", 5]);
  alone.until("2026-11-20T02:00:00Z");
  alone.says("failed");
  t.equal(now()?.outcome, "failed", "what fails is not passed over, whichever it is");
});

t.test("a box that was off cannot say that something is missing", async (t) => {
  const nightly = new Alone(byCron("0 2 * * *", 3 * HOUR), NIGHT);
  nightly.until("2026-11-17T00:30:00Z");
  nightly.off(5 * HOUR);
  t.same(nightly.outcomes(), ["11-17T01:00 unknown off"]);
  nightly.says("succeeded");
  t.same(nightly.outcomes(), ["11-17T01:00 succeeded"], "a mail that waited is not late");
  nightly.until("2026-11-18T01:30:00Z");
  nightly.off(2 * MINUTE);
  nightly.until("2026-11-18T05:00:00Z");
  t.same(nightly.outcomes()[1], "11-18T01:00 missing", "two minutes of three hours explain nothing");
  nightly.until("2026-11-19T00:00:00Z");
  nightly.step(6 * HOUR);
  t.same(nightly.outcomes()[2], "11-19T01:00 unknown clock", "no such night was");

  const hourly = new Alone(byEvery(HOUR, 10 * MINUTE), NIGHT);
  hourly.says("succeeded");
  hourly.pass(30 * MINUTE);
  hourly.off(2 * HOUR);
  t.match(hourly.state, { state: "unknown" });
  hourly.pass(70 * MINUTE - 1);
  t.match(hourly.state, { state: "unknown" }, "it is waited for anew");
  hourly.pass(1);
  t.match(hourly.state, { state: "missing" });
});

t.test("a clock that was years ahead has not eaten the windows to come", async (t) => {
  const alone = new Alone(byCron("0 2 * * *", 3 * HOUR), "2038-01-01T00:00:00Z");
  alone.pass(3 * 24 * HOUR);
  alone.step(Date.parse("2026-11-16T12:00:00Z") - alone.wallMs);
  alone.until("2026-11-17T11:00:00Z");
  t.equal(alone.state?.runs.at(-1)?.outcome, "missing");
  t.equal(alone.state?.runs.at(-1)?.due, Date.parse("2026-11-17T01:00:00Z"));
});

t.test("nor does it decide once more on the nights before", async (t) => {
  const alone = new Alone(byCron("0 2 * * *", 3 * HOUR), "2026-11-16T00:00:00Z");
  const night = Date.parse("2026-11-16T01:00:00Z");
  alone.until("2026-11-16T02:00:00Z");
  alone.says("succeeded");
  const ahead = Date.parse("2038-01-01T12:00:00Z") - alone.wallMs;
  alone.step(ahead);
  alone.pass(24 * HOUR);
  alone.step(-ahead - 20 * HOUR);
  t.match(alone.state, { state: "pending", runs: [] });
  t.match(alone.runs.get(night), { outcome: "succeeded", reports: 1 });
  alone.until("2026-11-17T02:00:00Z");
  alone.says("succeeded");
  t.match(alone.state, { state: "succeeded", runs: { length: 1 } });
});

t.test("a window that began before the job was expected misses nothing", async (t) => {
  const alone = new Alone(byCron("0 2 * * *", 3 * HOUR, { machines: ["a", "b"] }), "2026-11-17T01:30:00Z");
  alone.says("succeeded", { machine: "a" });
  alone.until("2026-11-17T11:00:00Z");
  t.match(alone.state, { state: "unknown", runs: [{ outcome: "unknown", missed: undefined }] });
});

t.test("another schedule begins anew", async (t) => {
  const alone = new Alone(byCron("0 2 * * *", 3 * HOUR), NIGHT);
  alone.until("2026-11-17T01:30:00Z");
  t.equal(alone.state?.runs.length, 1);
  Object.assign(alone, { job: byCron("0 4 * * *", 3 * HOUR) });
  alone.pass(0);
  t.match(alone.runs.get(Date.parse("2026-11-17T01:00:00Z")), { outcome: "unknown", decided: true });
  alone.until("2026-11-17T11:00:00Z");
  t.same(
    alone.state?.runs.map(({ due, outcome }) => `${new Date(due).toISOString()} ${outcome}`),
    ["2026-11-17T03:00:00.000Z missing"],
  );
});

t.test("every hour with several machines goes by rounds", async (t) => {
  const alone = new Alone(byEvery(HOUR, 10 * MINUTE, { machines: ["a", "b"] }), NIGHT);
  alone.pass(30 * MINUTE);
  alone.says("succeeded", { machine: "a" });
  t.equal(alone.state?.state, "pending");
  alone.says("succeeded", { machine: "b" });
  t.equal(alone.state?.state, "succeeded");
  alone.pass(60 * MINUTE);
  alone.says("succeeded", { machine: "a" });
  alone.pass(10 * MINUTE);
  t.equal(alone.state?.state, "partial");
  t.match(alone.state?.runs.at(-1)?.machines, [{ name: "a" }]);
  alone.pass(70 * MINUTE);
  t.equal(alone.state?.state, "missing");
});

t.test("what is kept is bounded", async (t) => {
  const alone = new Alone(byCron("*/5 * * * *", 2 * MINUTE), NIGHT);
  const lines = Array.from({ length: 10 }, () => "x".repeat(300));
  for (let i = 0; i < 300; i++) {
    alone.pass(5 * MINUTE);
    alone.says("succeeded", { lines });
  }
  t.ok(JSON.stringify(alone.state).length < 16_000, `${JSON.stringify(alone.state).length}`);
  alone.off(60 * 24 * HOUR);
  t.ok(alone.runs.size < 800);
});
