import t from "tap";
import type { Clock } from "#model/sla.ts";
import { clockFigures, isAhead } from "./clock-figures.ts";

const MINUTE = 60_000;
const clock = (more: Partial<Clock>): Clock => ({ state: "running", targetMs: 60 * MINUTE, usedMs: 0, ...more });
const standsOf = (one: Clock, passedMs = 0) => clockFigures(one, passedMs, 75).stands;

t.test("a running clock goes on with the page, gets tight and is over", async (t) => {
  const used = clock({ usedMs: 30 * MINUTE });
  t.same(clockFigures(used, 5 * MINUTE, 75), {
    stands: "left",
    usedMs: 35 * MINUTE,
    leftMs: 25 * MINUTE,
    share: 35 / 60,
  });
  t.equal(standsOf(used, 14 * MINUTE), "left");
  t.equal(standsOf(used, 15 * MINUTE), "tight", "from three quarters on");
  t.equal(clockFigures(used, 15 * MINUTE, 80).stands, "left", "or from where the site warns");
  t.equal(clockFigures(used, 18 * MINUTE, 80).stands, "tight");
  t.equal(standsOf(used, 30 * MINUTE), "over");
  t.equal(clockFigures(used, 42 * MINUTE, 75).leftMs, -12 * MINUTE);
  t.equal(clockFigures(used, 42 * MINUTE, 75).share, 1, "a bar is never longer than its frame");
  t.equal(clockFigures(used, -5 * MINUTE, 75).usedMs, 30 * MINUTE, "and never runs backwards");
});

t.test("a clock that stands does not go on", async (t) => {
  const stopped = clock({ state: "paused", paused: "suspended", usedMs: 50 * MINUTE });
  t.equal(standsOf(stopped, 99 * MINUTE), "stopped");
  t.equal(clockFigures(stopped, 99 * MINUTE, 75).leftMs, 10 * MINUTE);
  const late = clock({ state: "breached", paused: "suspended", usedMs: 61 * MINUTE });
  t.equal(clockFigures(late, 99 * MINUTE, 75).leftMs, -MINUTE, "nor when its time was over before");
});

t.test("what ended was kept or late; what is proposed waits; what was called off does not count", async (t) => {
  const endedAt = "2026-11-17T06:21:00.000Z";
  t.equal(standsOf(clock({ state: "met", endedAt, usedMs: 9 * MINUTE }), 99 * MINUTE), "kept");
  t.equal(clockFigures(clock({ state: "met", endedAt, usedMs: 9 * MINUTE }), 99 * MINUTE, 75).usedMs, 9 * MINUTE);
  t.equal(standsOf(clock({ state: "breached", endedAt, usedMs: 72 * MINUTE })), "late");
  t.equal(standsOf(clock({ state: "waiting" })), "waiting");
  t.equal(standsOf(clock({ state: "excused", endedAt })), "excused");
});

t.test("only what has not ended is ahead", async (t) => {
  t.ok(isAhead(clock({})));
  t.ok(isAhead(clock({ state: "paused", paused: "outsideHours" })));
  t.ok(isAhead(clock({ state: "breached" })), "over, and still to be answered");
  t.notOk(isAhead(clock({ state: "breached", endedAt: "2026-11-17T06:21:00.000Z" })));
  t.notOk(isAhead(clock({ state: "waiting" })));
  t.notOk(isAhead(clock({ state: "excused" })));
});
