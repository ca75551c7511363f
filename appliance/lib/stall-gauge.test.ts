import t from "tap";
import { systemClock, type TimerClock } from "./clock.ts";
import { StallGauge } from "./stall-gauge.ts";

/** A clock whose timer goes off only when the test says so, as late as it likes. */
function lateClock() {
  let nowMs = 0;
  let tick: () => void = () => {};
  const timer = { cancel: () => (tick = () => {}) };
  const clock: TimerClock = {
    monotonicMs: () => nowMs,
    wallMs: () => nowMs,
    after: () => timer,
    every(_ms, work) {
      tick = work;
      return timer;
    },
  };
  return { clock, pass: (ms: number) => void (nowMs += ms), tick: () => tick() };
}

t.test("ticks in time are no stall, one that is late is as long as it is late", async (t) => {
  const { clock, pass, tick } = lateClock();
  const gauge = new StallGauge(clock);
  gauge.start();
  for (let at = 0; at < 10; at++) {
    pass(110);
    tick();
  }
  t.equal(gauge.stalledMs(), 0, "ten milliseconds late is usual");
  pass(600);
  t.equal(gauge.stalledMs(), 500, "while it lasts, before the tick");
  tick();
  t.equal(gauge.stalledMs(), 500);
});

t.test("its share of the last minute falls again", async (t) => {
  const { clock, pass, tick } = lateClock();
  const gauge = new StallGauge(clock);
  gauge.start();
  t.equal(gauge.share(), 0);
  for (let at = 0; at < 100; at++) {
    pass(200);
    tick();
  }
  t.equal(gauge.share(), 0.5, "half of the time");
  for (let at = 0; at < 600; at++) {
    pass(100);
    tick();
  }
  t.equal(gauge.share(), 0);
});

t.test("a loop that is really held up is seen from within", async (t) => {
  const gauge = new StallGauge(systemClock);
  gauge.start();
  t.teardown(() => gauge.stop());
  const endMs = performance.now() + 400;
  while (performance.now() < endMs);
  t.ok(gauge.stalledMs() >= 200, `${gauge.stalledMs()} ms`);
});
