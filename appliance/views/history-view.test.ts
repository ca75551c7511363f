/** Where a series has gaps, and which limits a kept result broke. */
import t from "tap";
import { breachesOf, findGaps } from "./history-view.ts";

const at = (...seconds: number[]) => seconds.map((s) => ({ at: s * 1000, mean: 1, min: 1, max: 1 }));
const gaps = (stepS: number, seconds: number[], fromS: number, toS: number, intervalS: number) =>
  findGaps({ stepMs: stepS * 1000, points: at(...seconds) }, fromS * 1000, toS * 1000, intervalS * 1000).map(
    ({ from, to }) => [Date.parse(from) / 1000, Date.parse(to) / 1000],
  );

t.test("more than two intervals without a result are a gap", async (t) => {
  t.same(gaps(0, [10, 20, 30, 40], 0, 50, 10), []);
  t.same(gaps(0, [10, 20, 41, 50], 0, 50, 10), [[20, 41]]);
  t.same(gaps(0, [10, 20, 40, 50], 0, 50, 10), [], "exactly two are none");
});

t.test("before the first and after the last result counts, too", async (t) => {
  t.same(gaps(0, [50], 0, 100, 10), [
    [0, 50],
    [50, 100],
  ]);
  t.same(gaps(0, [], 0, 100, 10), [[0, 100]]);
});

t.test("with steps a gap begins where the last step ends", async (t) => {
  t.same(gaps(60, [0, 60, 240, 300], 0, 360, 10), [[120, 240]]);
  t.same(gaps(60, [0, 60, 180], 0, 240, 10), [], "one step may be empty by chance of where it began");
});

t.test("a kept result tells the limit that made it what it was", async (t) => {
  const service = {
    measurements: [
      { name: "totalMs", unit: "ms", warning: "1000", critical: "3000" },
      { name: "sizeBytes", unit: "B" },
    ],
  };
  const measured = (totalMs: number) => ({ measurements: { totalMs, sizeBytes: 5 } });
  t.same(breachesOf({ state: "warning", ...measured(1500) }, service), [
    { measurement: "totalMs", value: 1500, level: "warning", range: "1000" },
  ]);
  t.match(breachesOf({ state: "critical", ...measured(3500) }, service), [{ level: "critical", range: "3000" }]);
  t.same(breachesOf({ state: "critical", ...measured(1500) }, service), [], "something else made it critical");
  t.same(breachesOf({ state: "warning", ...measured(500) }, service), [], "the limit was another one then");
  t.same(breachesOf({ state: "ok", ...measured(3500) }, service), []);
});
