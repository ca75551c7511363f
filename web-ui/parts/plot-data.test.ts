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
  const { columns } = plotData(series([[1, 5]], { stepSeconds: 60 }), [series([[1, 3]])]);
  t.strictSame(columns, [[60], [5], [6], [4], [3]]);
});

t.test("the second line is empty where it has no value at the first one's time", async (t) => {
  const { columns } = plotData(
    series([
      [1, 5],
      [2, 6],
    ]),
    [
      series([
        [2, 3],
        [3, 9],
      ]),
    ],
  );
  t.strictSame(columns, [
    [60, 120],
    [5, 6],
    [null, 3],
  ]);
});

t.test("a line with times of its own breaks none of the others, and has its own gaps", async (t) => {
  const { columns, indices } = plotData(
    series([
      [1, 5],
      [4, 6],
    ]),
    [],
    series(
      [
        [1, 2],
        [2, 3],
      ],
      { gaps: [{ from: at(2), to: at(4) }] },
    ),
  );
  t.strictSame(columns, [
    [60, 120, 180, 240],
    [5, undefined, undefined, 6],
    [2, 3, null, undefined],
  ]);
  t.strictSame(indices, [0, 0, 0, 1], "the cursor stands on a point of the first line");
});

t.test("each of several lines of buckets has its highest and lowest", async (t) => {
  const { columns } = plotData(series([[1, 5]], { stepSeconds: 60 }), [series([[1, 3]], { stepSeconds: 60 })]);
  t.strictSame(columns, [[60], [5], [6], [4], [3], [4], [2]]);
});

t.test("whatever lies in a gap of a line breaks it, also the other line's moments", async (t) => {
  const { columns } = plotData(
    series(
      [
        [1, 5],
        [9, 6],
      ],
      { gaps: [{ from: at(1), to: at(9) }] },
    ),
    [],
    series(
      [
        [1, 2],
        [7, 3],
      ],
      { gaps: [{ from: at(1), to: at(7) }] },
    ),
  );
  t.strictSame(columns, [
    [60, 240, 300, 420, 540],
    [5, null, null, null, 6],
    [2, null, null, 3, undefined],
  ]);
});
