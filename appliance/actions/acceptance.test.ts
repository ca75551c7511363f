/** The acceptance by a hand-driven clock: so many at one time, what is silent, cancelled, cut short, handed over. */
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { HandOverSheet } from "#model/acceptance.ts";
import type { ServiceKey } from "#model/id.ts";
import type { TestAlert } from "#model/setup.ts";
import { Acceptance, type AcceptanceMemory, type Looked } from "./acceptance.ts";
import type { Actor } from "./actor.ts";
import type { SetUpMemory } from "./set-up.ts";

const ANA: Actor = { kind: "user", name: "ana", role: "technician" };

function open(count: number, before?: AcceptanceMemory) {
  const clock = new HandClock();
  const keys = Array.from({ length: count }, (_, i): ServiceKey => `nas/s${i}`);
  const asked: ServiceKey[] = [];
  const looked = new Map<ServiceKey, { at: number; said: Looked }>();
  let kept = before;
  let test: TestAlert | undefined;
  let setUp: SetUpMemory = { done: {} };
  let ended = 0;
  let sent = 0;
  let unread = 0;
  const acceptance = new Acceptance({
    services: () => keys,
    unread: () => unread,
    checkNow(key) {
      asked.push(key);
      return key !== "nas/s99";
    },
    lookedSince(key, steadyMs) {
      const look = looked.get(key);
      return look !== undefined && look.at >= steadyMs ? look.said : undefined;
    },
    hasCentre: () => true,
    hand: {
      sendTest: () => {
        sent++;
        return "tooSoon";
      },
      testAlert: () => test,
    },
    gather: (run) =>
      ({
        run: { ...run.counts, startedAt: run.startedAt, endedAt: run.endedAt, by: run.by },
        failing: [],
        moreFailing: 0,
        centre: { brokers: ["mqtts://soc.example:8883"] },
      }) as unknown as HandOverSheet,
    findings: () => 2,
    endFirstDays: () => ended++,
    memory: { get: () => kept, put: (memory) => (kept = memory) },
    setUp: { get: () => setUp, put: (memory) => (setUp = memory) },
    clock,
    log: silentLog,
  });
  return {
    acceptance,
    clock,
    asked,
    look(said: Looked, keysOf: readonly ServiceKey[] = asked) {
      for (const key of keysOf) looked.set(key, { at: clock.monotonicMs(), said });
    },
    confirm: (alert: TestAlert) => (test = alert),
    memory: () => kept,
    setUp: () => setUp,
    ended: () => ended,
    read(fresh: readonly ServiceKey[], left: number) {
      keys.push(...fresh);
      unread = left;
    },
    sent: () => sent,
  };
}

t.test("every check once, at most 64 at one time", async (t) => {
  const box = open(100);
  t.match(box.acceptance.view(), { state: "none", hasCentre: true, findings: 2 });
  t.match(box.acceptance.start(ANA), { done: true, value: { state: "running", by: "ana" } });
  t.equal(box.sent(), 1, "a test event goes to the operations centre");
  t.equal(box.asked.length, 64);
  t.match(box.acceptance.start(ANA), { done: false, problems: [{ code: "running.acceptance" }] });
  t.match(box.acceptance.handOver(ANA, {}), { done: false, problems: [{ code: "running.acceptance" }] });
  box.look("well", box.asked.slice(0, 60));
  box.look("failing", box.asked.slice(60, 63));
  box.look("own", box.asked.slice(63));
  await box.clock.advance(250);
  t.match(box.acceptance.view().checks, { total: 100, done: 63, well: 60, failing: 3, silent: 2 });
  t.equal(box.asked.length, 100, "the rest is asked for; one of them is not there");
  box.look("well", box.asked.slice(64));
  await box.clock.advance(250);
  t.match(box.acceptance.view(), {
    state: "finished",
    checks: { total: 100, done: 98, well: 95, failing: 3, silent: 2 },
  });
  t.same(new Set(box.asked).size, 100, "none twice");
});

t.test("what is not looked at in time is silent, and does not hold up the others", async (t) => {
  const box = open(70);
  box.acceptance.start(ANA);
  box.look("well", box.asked.slice(1));
  await box.clock.advance(250);
  box.look("well", box.asked.slice(64));
  await box.clock.advance(250);
  t.match(box.acceptance.view(), { state: "running", checks: { done: 69, silent: 0 } });
  await box.clock.advance(120_000);
  t.match(box.acceptance.view(), { state: "finished", checks: { done: 69, silent: 1 } });
});

t.test("devices that are read for the first time are waited for, and what they tell of is looked at", async (t) => {
  const box = open(2);
  box.read([], 1);
  box.acceptance.start(ANA);
  box.look("well");
  await box.clock.advance(1000);
  t.match(box.acceptance.view(), { state: "running", checks: { total: 2, done: 2 } });
  box.read(["sw/port-1", "sw/port-2"], 0);
  await box.clock.advance(250);
  t.match(box.acceptance.view(), { state: "running", checks: { total: 4, done: 2 } });
  await box.clock.advance(250);
  box.look("well");
  await box.clock.advance(250);
  await box.clock.advance(250);
  t.match(box.acceptance.view(), { state: "finished", checks: { total: 4, done: 4, well: 4 } });
  const never = open(1);
  never.read([], 1);
  never.acceptance.start(ANA);
  never.look("well");
  await never.clock.advance(179_000);
  t.equal(never.acceptance.view().state, "running");
  await never.clock.advance(2000);
  t.equal(never.acceptance.view().state, "finished", "one that never comes is not waited for longer");
});

t.test("cancelled, and cut short by a stop of the box", async (t) => {
  const box = open(10);
  t.match(box.acceptance.cancel(ANA), { done: false, problems: [{ code: "notFound.acceptance" }] });
  box.acceptance.start(ANA);
  const left = box.memory();
  t.match(box.acceptance.cancel(ANA), { done: true, value: { state: "cancelled" } });
  t.match(box.acceptance.handOver(ANA, {}), { done: false, problems: [{ code: "wrongState.acceptance" }] });
  const after = open(10, left);
  t.match(after.acceptance.view(), { state: "interrupted", by: "ana" });
});

t.test("handed over: the sheet is fixed, the step is done, the first days are over", async (t) => {
  const box = open(1);
  box.acceptance.start(ANA);
  box.look("failing");
  await box.clock.advance(250);
  const alert = { event: "e", sequence: 9, sentAt: "2026-11-30T12:00:00.000Z", by: "ana", taken: true };
  box.confirm(alert);
  t.match(box.acceptance.sheet()?.centre.test, alert, "until then the operations centre may still confirm");
  box.acceptance.settle();
  t.match(box.memory()?.sheet?.centre.test, alert);
  t.match(box.acceptance.handOver(ANA, { to: "M. Novak", note: "The tape drive follows." }), {
    done: true,
    value: { state: "finished", handedOver: { by: "ana", to: "M. Novak", note: "The tape drive follows." } },
  });
  t.equal(box.ended(), 1);
  t.match(box.setUp(), { done: { acceptance: { by: "ana" } }, handedOver: { by: "ana" } });
  box.confirm({ ...alert, sequence: 12 });
  t.equal(box.acceptance.sheet()?.centre.test?.sequence, 9, "what was signed stays as it was");
});
