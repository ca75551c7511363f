import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { EventDraft } from "#model/event.ts";
import type { Change } from "#store/state-store.ts";
import { StoreError } from "#store/store-error.ts";
import { CommitQueue } from "./commit-queue.ts";

/** A queue whose store does as told, and what it stored and logged. */
function makeQueue(refuse: (change: Change) => Error | undefined) {
  const stored: EventDraft[] = [];
  const states: string[] = [];
  const logged: object[] = [];
  const queue = new CommitQueue({
    commit(change) {
      const error = refuse(change);
      if (error !== undefined) throw error;
      stored.push(...(change.events ?? []));
      states.push(...(change.services ?? []).map(([key]) => key));
    },
    afterCommit() {},
    clockTrusted: () => true,
    clock: systemClock,
    log: { ...silentLog, error: (fields) => void logged.push(fields) },
  });
  t.teardown(() => queue.stop());
  return { queue, stored, states, logged };
}

const eventOf = (n: number): EventDraft => ({ type: "state.changed", subject: `h/${n}`, at: n, data: { n } });

t.test("a change that cannot be stored is left out and named; everything else is stored, in order", (t) => {
  const isSick = ({ events = [], services = [] }: Change) =>
    events.some(({ subject }) => subject === "h/3") || services.some(([key]) => key === "sick/one");
  const { queue, stored, states, logged } = makeQueue((change) =>
    isSick(change) ? new TypeError("no such thing") : undefined,
  );
  const state = { hard: "ok", hardSince: 0, told: "ok", soft: "ok", attempt: 0 } as const;
  queue.add({
    services: [
      ["a/b", state],
      ["sick/one", state],
      ["c/d", state],
    ],
    events: [1, 2, 3, 4, 5].map(eventOf),
  });
  t.equal(queue.flush(), true);
  t.same(
    stored.map(({ at }) => at),
    [1, 2, 4, 5],
  );
  t.same(states, ["a/b", "c/d"]);
  t.match(logged, [{ of: "sick/one" }, { of: "state.changed h/3" }, { reason: /no such thing/ }]);
  t.equal(queue.fill.droppedEvents, 1);
  t.equal(queue.flush(), true);
  t.match(stored.at(-1), { type: "events.dropped", data: { reason: "fault", count: 1, ranges: [] } });
  t.equal(queue.flush(), true);
  t.equal(stored.length, 5, "said once");
  t.end();
});

t.test("a refusing disk keeps everything; beyond 20 000 events plain changes go, counted and told", (t) => {
  let refuses = true;
  const { queue, stored } = makeQueue(() => (refuses ? new StoreError("busy", "held") : undefined));
  queue.add({ events: [{ type: "incident.opened", subject: "i-1", at: 0, data: {} }] });
  for (let n = 1; n <= 20_050; n++) queue.add({ events: [eventOf(n)] });
  t.equal(queue.flush(), false);
  t.match(queue.fill, { events: 20_000, failure: "busy", droppedEvents: 51 });
  refuses = false;
  t.equal(queue.flush(), true);
  t.equal(stored[0]?.type, "incident.opened", "an incident never goes");
  t.match(stored.at(-1), { type: "events.dropped", data: { reason: "overflow", count: 51, unsent: 51 } });
  t.equal(stored.length, 20_001);
  t.same(queue.fill, { events: 0, failure: undefined, droppedEvents: 51 });
  t.end();
});

/** A queue on a hand-driven clock whose card takes so long for each commit, and when each commit began. */
function makeSlowQueue(cardMs: number) {
  const clock = new HandClock(0, 0);
  const begun: number[] = [];
  let waitedMs = 0;
  const queue = new CommitQueue({
    commit() {
      begun.push(clock.monotonicMs() + waitedMs);
      waitedMs += cardMs;
    },
    afterCommit() {},
    clockTrusted: () => true,
    // Waiting for the card moves the clock and no timer.
    clock: {
      monotonicMs: () => clock.monotonicMs() + waitedMs,
      wallMs: () => clock.wallMs(),
      after: (ms, work) => clock.after(ms, work),
      every: (ms, work) => clock.every(ms, work),
    },
    log: silentLog,
  });
  return { queue, clock, begun };
}

t.test("what is told is stored at once, and what follows soon after it together", async (t) => {
  const { queue, clock, begun } = makeSlowQueue(0);
  for (let n = 0; n < 50; n++) {
    queue.add({ events: [eventOf(n)] });
    await clock.advance(10);
  }
  await clock.advance(1000);
  t.same(begun, [20, 270, 770]);
});

t.test(
  "while events go on and on commits become rare; after a quiet while the first is stored at once again",
  async (t) => {
    const { queue, clock, begun } = makeSlowQueue(0);
    for (let n = 0; n < 200; n++) {
      queue.add({ events: [eventOf(n)] });
      await clock.advance(50);
    }
    const waits = begun.slice(1).map((at, index) => at - (begun[index] ?? 0));
    t.same(waits.slice(0, 3), [250, 500, 1000]);
    t.ok(waits.slice(3).every((ms) => ms === 1000));
    t.ok(begun.length >= 10, "and not rarer than that");
    await clock.advance(10_000);
    queue.add({ events: [eventOf(200)] });
    await clock.advance(20);
    t.equal(begun.at(-1), clock.monotonicMs());
    queue.add({ events: [eventOf(201)] });
    await clock.advance(250);
    t.equal(begun.at(-1), clock.monotonicMs(), "and one after it soon");
  },
);

t.test("a state that nobody is told of waits for company", async (t) => {
  const { queue, clock, begun } = makeSlowQueue(0);
  const state = { hard: "critical", hardSince: 0, told: "ok", soft: "critical", attempt: 0 } as const;
  queue.add({ services: [["a/b", state]] });
  await clock.advance(9000);
  queue.add({ services: [["a/c", state]] });
  await clock.advance(20_000);
  t.same(begun, [10_000]);
});

t.test("what is only learned waits for company, for a minute", async (t) => {
  const { queue, clock, begun } = makeSlowQueue(0);
  queue.add({ learned: [["device.a", 1]] });
  await clock.advance(30_000);
  queue.add({ learned: [["device.b", 2]] });
  queue.add({ services: [], facts: [], events: [] });
  await clock.advance(29_999);
  t.same(begun, []);
  await clock.advance(1);
  t.same(begun, [60_000], "both together");
  queue.add({ learned: [["device.c", 3]] });
  t.same(queue.waitingFact("device.c"), { value: 3 });
  queue.add({ events: [eventOf(1)] });
  await clock.advance(5000);
  t.same(begun, [60_000, 60_020], "and goes with what is decided");
  queue.add({ learned: [["device.d", 4]] });
  queue.add({ facts: [["job.a", 4]] });
  await clock.advance(10_000);
  t.same(begun, [60_000, 60_020, 75_000], "or with what nobody is told of");
});

t.test("a slow card is waited for during a tenth of the time, however many changes come", async (t) => {
  const { queue, clock, begun } = makeSlowQueue(30);
  for (let n = 0; n < 1000; n++) {
    queue.add({ events: [eventOf(n)] });
    await clock.advance(5);
  }
  const waits = begun.slice(1).map((at, index) => at - (begun[index] ?? 0));
  t.ok(
    waits.every((ms) => ms >= 300),
    `${Math.min(...waits)} ms`,
  );
  t.ok(begun.length > 4, "and yet they are stored");
});
