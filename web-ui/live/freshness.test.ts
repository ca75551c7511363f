import t from "tap";
import { AGED_AFTER_MS, decideFreshness, passedMs, retryPauseMs, STALE_AFTER_MS } from "./freshness.ts";

t.test("a beat in time is fresh, an overdue one aged, two missed ones stale, and never later than 30 s", async (t) => {
  t.equal(decideFreshness(0), "fresh");
  t.equal(decideFreshness(10_200), "fresh", "a beat may take a moment on its way");
  t.equal(decideFreshness(AGED_AFTER_MS), "aged");
  t.equal(decideFreshness(STALE_AFTER_MS), "stale");
  t.equal(decideFreshness(30_000), "stale");
  t.equal(decideFreshness(Infinity), "stale", "no beat ever came");
});

t.test("a wrong wall clock never makes old data look fresh", async (t) => {
  const from = { monotonicMs: 1_000, wallMs: 500_000 };
  t.equal(passedMs(from, { monotonicMs: 41_000, wallMs: 100_000 }), 40_000, "set back: the monotonic clock decides");
  t.equal(passedMs(from, { monotonicMs: 2_000, wallMs: 900_000 }), 400_000, "slept: the wall clock ran on");
});

t.test("attempts follow after 2, 4, 8 and then every 15 s", async (t) => {
  t.strictSame([0, 1, 2, 3, 4, 40].map(retryPauseMs), [2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
});
