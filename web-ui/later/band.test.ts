/** What a band of days shows. */
import t from "tap";
import type { SubjectSpans } from "#model/api-spans.ts";
import { entriesOf, stretchesOf } from "./band.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 1, hour)).toISOString();
const spans: SubjectSpans = {
  from: at(0),
  to: at(100),
  states: [
    { from: at(-500), until: at(40), state: "up" },
    { from: at(40), until: at(50), state: "down" },
    { from: at(50), until: at(60), state: "pending" },
    { from: at(60), state: "up" },
  ],
  maintenance: [{ from: at(90), work: "w1", name: "New disks" }],
  unwatched: [
    { from: at(0), to: at(10) },
    { from: at(70), to: at(75) },
  ],
  availability: { wellMs: 0, failedMs: 0, excusedMs: 0, unknownMs: 0 },
  failures: [{ from: at(40), to: at(50), state: "down" }],
};

t.test(
  "stretches are cut to the band, what calls lies above what rests, and nobody knows of what was not watched",
  async (t) => {
    t.same(
      stretchesOf(spans).map(({ level, start, width }) => `${level} ${start} ${width}`),
      [
        "unwatched 0 100",
        "unwatched 50 10",
        "ok 0 40",
        "ok 60 40",
        "critical 40 10",
        "maintenance 90 10",
        "unwatched 0 10",
        "unwatched 70 5",
      ],
    );
  },
);

t.test("what happened is told the newest first; what was before the box is no news", async (t) => {
  t.same(entriesOf(spans), [
    { kind: "maintenance", from: at(90), name: "New disks" },
    { kind: "unwatched", from: at(70), until: at(75) },
    { kind: "failure", from: at(40), until: at(50), state: "down" },
  ]);
  t.same(
    entriesOf({ ...spans, failures: [{ from: at(99), to: at(100), state: "down" }] })[0],
    {
      kind: "failure",
      from: at(99),
      state: "down",
    },
    "it still is",
  );
});
