/** What a chart's columns hold. */
import t from "tap";
import type { Series } from "#model/api.ts";
import { plotData } from "./plot-data.ts";

const at = (minute: number) => new Date(minute * 60_000).toISOString();

function series(values: readonly (readonly [minute: number, mean: number])[], more: Partial<Series> = {}): Series {
  return {
    measurement: "inBps",
    unit: "bit/s",
    from: at(0),
    to: at(60),
    stepSeconds: 0,
    points: values.map(([minute, mean]) => ({ at: at(minute), mean, min: mean - 1, max: mean + 1 })),
    gaps: [],
    ...more,
  };
}

t.test("a gap is an empty place between the points, and belongs to none of them", async (t) => {
  const { columns, indices } = plotData(
    series(
      [
        [1, 5],
        [11, 7],
      ],
      { gaps: [{ from: at(1), to: at(11) }] },
    ),
  );
  t.strictSame(columns, [
    [60, 360, 660],
    [5, null, 7],
  ]);
  t.strictSame(indices, [0, undefined, 1]);
});

t.test("buckets carry their highest and lowest, and the second line comes last", async (t) => {
  const { columns } = plotData(series([[1, 5]], { stepSeconds: 60 }), series([[1, 3]]));
  t.strictSame(columns, [[60], [5], [6], [4], [3]]);
});

t.test("the second line is empty where it has no value at the first one's time", async (t) => {
  const { columns } = plotData(
    series([
      [1, 5],
      [2, 6],
    ]),
    series([
      [2, 3],
      [3, 9],
    ]),
  );
  t.strictSame(columns, [
    [60, 120],
    [5, 6],
    [null, 3],
  ]);
});
