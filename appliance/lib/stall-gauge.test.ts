import t from "tap";
import { systemClock, type TimerClock } from "./clock.ts";
import { StallGauge } from "./stall-gauge.ts";

/** A clock whose timer goes off only when the test says so, as late as it likes. */
function lateClock() {
  let nowMs = 1;
  let dueMs = Infinity;
  let work: () => void = () => {};
  const clock: TimerClock = {
    monotonicMs: () => nowMs,
    wallMs: () => nowMs,
    after(ms, next) {
      dueMs = nowMs + ms;
      work = next;
      return { cancel: () => {} };
    },
    every: () => ({ cancel: () => {} }),
  };
  const pass = (ms: number) => void (nowMs += ms);
  /** Lets the timer go off so much later than due. */
  const tick = (lateMs: number) => {
    nowMs = dueMs + lateMs;
    work();
  };
  return { clock, pass, tick, dueInMs: () => dueMs - nowMs };
}

t.test("ticks in time are no stall, one that is late is as long as it is late", async (t) => {
  const { clock, pass, tick } = lateClock();
  const gauge = new StallGauge(clock);
  gauge.start();
  gauge.underWay(1);
  for (let at = 0; at < 10; at++) tick(10);
  t.equal(gauge.stalledMs(), 0, "ten milliseconds late is usual");
  pass(660);
  t.ok(gauge.stalledMs() >= 500 && gauge.stalledMs() <= 620, "while it lasts, before the tick");
  tick(500);
  t.equal(Math.round(gauge.stalledMs()), 500);
});

t.test("its share of the last minute falls again", async (t) => {
  const { clock, tick } = lateClock();
  const gauge = new StallGauge(clock);
  gauge.start();
  t.equal(gauge.share(), 0);
  for (let at = 0; at < 300; at++) tick(100);
  t.ok(gauge.share() > 0.4 && gauge.share() < 0.6, `half of the time, ${gauge.share()}`);
  for (let at = 0; at < 600; at++) tick(0);
  t.equal(gauge.share(), 0);
});

t.test("looks are rare while nobody waits for an answer, and count for as much", async (t) => {
  const { clock, tick, dueInMs } = lateClock();
  const gauge = new StallGauge(clock);
  gauge.start();
  t.ok(dueInMs() >= 400);
  for (let at = 0; at < 60; at++) tick(100);
  t.ok(gauge.share() > 0.4 && gauge.share() < 0.6, `half of the time, ${gauge.share()}`);
  gauge.underWay(1);
  t.ok(dueInMs() <= 112, "whoever waits is looked after at once");
  gauge.underWay(1);
  gauge.underWay(-1);
  tick(0);
  t.ok(dueInMs() <= 160, "somebody still waits");
  gauge.underWay(-1);
  tick(0);
  t.ok(dueInMs() >= 400);
});

t.test("a stall into which a run begins is not lost", async (t) => {
  const { clock, pass } = lateClock();
  const gauge = new StallGauge(clock);
  gauge.start();
  pass(2100);
  const before = gauge.stalledMs();
  t.ok(before >= 500);
  gauge.underWay(1);
  t.equal(gauge.stalledMs(), before);
});

t.test("a loop that is really held up is seen from within", async (t) => {
  const gauge = new StallGauge(systemClock);
  gauge.start();
  gauge.underWay(1);
  t.teardown(() => gauge.stop());
  const endMs = performance.now() + 400;
  while (performance.now() < endMs);
  t.ok(gauge.stalledMs() >= 200, `${gauge.stalledMs()} ms`);
});
