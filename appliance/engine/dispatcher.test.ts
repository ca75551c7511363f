import t from "tap";
import { Type } from "typebox";
import { defineCheckType, type AnyCheckType } from "#checks/contract.ts";
import { systemClock, type TimerClock } from "#lib/clock.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { until } from "#lib/testing/wait-for.ts";
import { serviceKey } from "#model/id.ts";
import type { Result } from "#model/result.ts";
import { Dispatcher, type Task } from "./dispatcher.ts";

const good: Result = { observation: { code: "good" }, blame: "target", at: 0 };

function toyType(together?: AnyCheckType["together"]): AnyCheckType {
  return defineCheckType({
    name: "toy",
    summary: "A toy.",
    category: "software",
    settings: Type.Object({}),
    measurements: {},
    codes: { good: "ok", timeout: "critical" },
    examples: [{}],
    run: async () => ({ code: "good" }),
    ...(together === undefined ? {} : { together }),
  });
}

/** @param nowMs from where `inMs` is counted; given where several are to be due at the same moment */
function toyTask(
  host: string,
  id: string,
  type: AnyCheckType,
  inMs: number,
  intervalMs = 60_000,
  nowMs = performance.now(),
): Task {
  const settings = { key: serviceKey(host, id) };
  const memory = { get: () => undefined, set: () => {}, kept: () => undefined, keep: () => {} };
  return {
    service: {
      key: serviceKey(host, id),
      id,
      hostId: host,
      name: id,
      check: "toy",
      settings,
      thresholds: {},
      intervalMs,
      retryIntervalMs: 50,
      attempts: 3,
      timeoutMs: 1000,
      criticality: "medium",
      openOn: "critical",
      role: "service",
      fingerprint: "",
    },
    type,
    job: { target: { address: "127.0.0.1" }, settings, memory },
    n: 0,
    rhythm: { intervalMs, phaseMs: 0 },
    dueMs: nowMs + inMs,
    turn: 0,
    running: false,
    removed: false,
    wantsAnother: false,
    lastStartMs: -Infinity,
    isRegular: true,
  };
}

/** A dispatcher whose runs end when the test says so. */
function stage(t: { teardown(work: () => void): void }, againInMs?: number, clock: TimerClock = systemClock) {
  const runs: { keys: string[]; end: () => void }[] = [];
  const seen: string[] = [];
  const dispatcher = new Dispatcher({
    clock,
    budget: { runs: 3, runsPerHost: 2 },
    runJobs: (_type, jobs) =>
      new Promise((resolve) => {
        const keys = jobs.map(({ settings }) => (settings as { key: string }).key);
        runs.push({ keys, end: () => resolve(jobs.map(() => good)) });
      }),
    takeResult: (task) => {
      seen.push(task.service.key);
      return { againInMs };
    },
  });
  t.teardown(() => dispatcher.stop());
  dispatcher.start();
  return { dispatcher, runs, seen };
}

t.test("a host has no more runs at once than its budget, and delays nobody else", async (t) => {
  const { dispatcher, runs, seen } = stage(t);
  const type = toyType();
  for (const id of ["a", "b", "c", "d"]) dispatcher.add(toyTask("slow", id, type, 0));
  await until(() => runs.length === 2);
  dispatcher.add(toyTask("other", "x", type, 0));
  await until(() => runs.length === 3);
  t.equal(runs.length, 3, "two of the slow host and the other one");
  t.same(dispatcher.load, { running: 3, waiting: 2 });
  runs[2]?.end();
  await until(() => seen.includes("other/x"));
  t.same(seen, ["other/x"]);
  runs[0]?.end();
  await until(() => runs.length === 4);
  t.equal(runs.length, 4, "the next of the slow host takes the free place");
});

t.test("the box has no more runs at once than its own budget; the rest waits its turn", async (t) => {
  const { dispatcher, runs, seen } = stage(t);
  const type = toyType();
  for (const host of ["a", "b", "c", "d", "e"]) dispatcher.add(toyTask(host, "x", type, 0));
  await until(() => runs.length === 3);
  t.same(dispatcher.load, { running: 3, waiting: 2 });
  for (let at = 0; at < 5; at++) {
    await until(() => runs.length > at);
    runs[at]?.end();
  }
  await until(() => seen.length === 5);
  t.equal(seen.length, 5);
});

t.test("services of equal key that are due together travel as one run, up to their most", async (t) => {
  const { dispatcher, runs } = stage(t);
  const type = toyType({ key: (target) => target.address, most: 4, slotMs: 1, run: async () => [] });
  const nowMs = performance.now();
  for (let at = 0; at < 6; at++) dispatcher.add(toyTask("a", `s${at}`, type, 30, 60_000, nowMs));
  await until(() => runs.length === 2);
  t.same(
    runs.map(({ keys }) => keys.length),
    [4, 2],
  );
});

t.test("an unconfirmed state is looked at again on the retry interval", async (t) => {
  const { dispatcher, runs, seen } = stage(t, 50);
  dispatcher.add(toyTask("a", "x", toyType(), 0));
  for (let at = 0; at < 3; at++) {
    await until(() => runs.length > at);
    runs[at]?.end();
  }
  await until(() => seen.length === 3);
  t.equal(seen.length, 3);
});

t.test("a service asked for out of turn is looked at soon, once, also while it runs", async (t) => {
  const { dispatcher, runs, seen } = stage(t);
  const task = toyTask("a", "x", toyType(), 50_000);
  dispatcher.add(task);
  dispatcher.soon(task);
  dispatcher.soon(task);
  await until(() => runs.length === 1);
  dispatcher.soon(task);
  dispatcher.soon(task);
  runs[0]?.end();
  await until(() => runs.length === 2);
  t.same(seen, ["a/x"]);
  runs[1]?.end();
  await until(() => seen.length === 2);
  t.equal(runs.length, 2, "no third");
});

t.test("a removed service is not started, and its late result is not taken", async (t) => {
  const clock = new HandClock();
  const { dispatcher, runs, seen } = stage(t, undefined, clock);
  const task = (host: string, inMs: number) => toyTask(host, "x", toyType(), inMs, 60_000, clock.monotonicMs());
  const [running, queued, other] = [task("a", 0), task("b", 100), task("c", 200)];
  for (const one of [running, queued, other]) dispatcher.add(one);
  await clock.advance(50);
  t.equal(runs.length, 1);
  dispatcher.remove(running);
  dispatcher.remove(queued);
  await clock.advance(300);
  t.same(
    runs.map(({ keys }) => keys),
    [["a/x"], ["c/x"]],
    "what was removed before its time is not started",
  );
  for (const run of runs) run.end();
  await until(() => seen.length > 0);
  t.same(seen, ["c/x"], "and what was running is not taken");
});

t.test("a run that is over before its due time is not due again for it", async (t) => {
  const { dispatcher, runs, seen } = stage(t);
  const type = toyType();
  const early = toyTask("a", "x", type, 30);
  const late = toyTask("b", "x", type, 45, 40_000);
  const offset = late.dueMs % 40_000;
  const inRhythm: Task = { ...late, rhythm: { intervalMs: 40_000, phaseMs: offset } };
  dispatcher.add(early);
  dispatcher.add(inRhythm);
  await until(() => runs.length === 2);
  for (const run of runs) run.end();
  await until(() => seen.length === 2);
  t.ok(inRhythm.dueMs > performance.now() + 30_000, "its next turn is a whole interval away");
  t.equal(runs.length, 2);
});
