import t from "tap";
import type { Series } from "#model/api.ts";
import { lengthMs, pastBreaks } from "./past-limits.ts";

const MINUTE = 60_000;
const BEGIN = Date.parse("2026-05-01T08:00:00.000Z");
const at = (minute: number) => new Date(BEGIN + minute * MINUTE).toISOString();

/** One value a minute. */
function series(values: readonly number[], more: Partial<Series> = {}): Series {
  return {
    measurement: "usedPercent",
    unit: "%",
    from: at(0),
    to: at(values.length),
    stepSeconds: 0,
    points: values.map((value, index) => ({ at: at(index), mean: value, min: value, max: value })),
    gaps: [],
    ...more,
  };
}

t.test("stretches beyond the limit are counted and added up", async (t) => {
  const past = series([10, 95, 96, 50, 97, 20]);
  t.same(pastBreaks(past, "90", 0), { times: 2, totalMs: 3 * MINUTE, atMost: false });
  t.same(pastBreaks(past, "99", 0), { times: 0, totalMs: 0, atMost: false });
  t.same(pastBreaks(past, "30:", 0), { times: 2, totalMs: 2 * MINUTE, atMost: false }, "too little");
  t.same(pastBreaks(past, 90, 0)?.times, 2, "a number is a range, too");
});

t.test("what has to last counts from its length on", async (t) => {
  const past = series([95, 10, 95, 95, 95]);
  t.same(pastBreaks(past, "90", 2 * MINUTE), { times: 1, totalMs: 3 * MINUTE, atMost: false });
});

t.test("nobody knows what was where nobody looked", async (t) => {
  const { points } = series([95, 95, 95, 95]);
  const late = points.map((point, index) => (index < 2 ? point : { ...point, at: at(index + 58) }));
  const past = series([], { points: late, to: at(62), gaps: [{ from: at(2), to: at(60) }] });
  t.same(pastBreaks(past, "90", 0), { times: 2, totalMs: 4 * MINUTE, atMost: false });
});

t.test("values that are told together count by their highest and lowest", async (t) => {
  const points = [
    { at: at(0), mean: 50, min: 40, max: 95 },
    { at: at(10), mean: 50, min: 40, max: 60 },
  ];
  t.same(pastBreaks(series([], { points, stepSeconds: 600, to: at(20) }), "90", 0), {
    times: 1,
    totalMs: 10 * MINUTE,
    atMost: true,
  });
});

t.test("what is half typed, or has no values, says nothing", async (t) => {
  for (const written of ["", "9x", "20:10", undefined]) t.equal(pastBreaks(series([1]), written, 0), undefined);
  t.equal(pastBreaks(series([]), "90", 0), undefined);
  t.equal(lengthMs("5m"), 5 * MINUTE);
  t.equal(lengthMs(undefined), 0);
});
