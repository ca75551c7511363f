/** What a spreadsheet gets: times, units, gaps, and nothing that it would take for a formula. */
import fc from "fast-check";
import t from "tap";
import type { Series } from "#model/api.ts";
import { csvOf } from "./series-csv.ts";

function series(more: Partial<Series> = {}): Series {
  return {
    measurement: "usedPercent",
    unit: "%",
    from: "2026-10-25T00:00:00.000Z",
    to: "2026-10-25T03:00:00.000Z",
    stepSeconds: 0,
    points: [
      { at: "2026-10-25T00:30:00.000Z", mean: 41.5, min: 41.5, max: 41.5 },
      { at: "2026-10-25T01:30:00.000Z", mean: -2, min: -2, max: -2 },
    ],
    gaps: [{ from: "2026-10-25T01:40:00.000Z", to: "2026-10-25T03:00:00.000Z" }],
    ...more,
  };
}

t.test("the site's time and ISO 8601 side by side, units in the head, gaps as lines without values", async (t) => {
  t.equal(
    csvOf({ lines: [{ name: "Used", series: series() }], zone: "Europe/Zagreb" }),
    [
      '"time (Europe/Zagreb)","time (ISO 8601, UTC)","Used (%)"',
      '"2026-10-25 02:30:00","2026-10-25T00:30:00.000Z",41.5',
      '"2026-10-25 02:30:00","2026-10-25T01:30:00.000Z",-2',
      '"2026-10-25 02:40:00","2026-10-25T01:40:00.000Z",',
      "",
    ].join("\r\n"),
  );
});

t.test("of buckets also lowest and highest; several lines share their times", async (t) => {
  const buckets = series({ stepSeconds: 3600, gaps: [] });
  const other = series({
    unit: "",
    gaps: [],
    points: [{ at: "2026-10-25T00:45:00.000Z", mean: 7, min: 7, max: 7 }],
  });
  const [head, first, second] = csvOf({
    lines: [
      { name: "Used", series: buckets },
      { name: "Other", series: other },
    ],
    zone: "UTC",
  }).split("\r\n");
  t.match(head, /"Used mean \(%\)","Used min \(%\)","Used max \(%\)","Other"$/);
  t.match(first, /,41\.5,41\.5,41\.5,$/);
  t.match(second, /,,,,7$/);
});

t.test("no cell of any name begins a formula, ends a cell, or a line", async (t) => {
  const names = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t=", "\r=", " =", "＝", "\uFEFF="), fc.string())
      .map(([a, b]) => a + b),
  );
  fc.assert(
    fc.property(names, names, (name, unit) => {
      const text = csvOf({ lines: [{ name, series: series({ unit }) }], zone: "UTC" });
      const [head = ""] = text.split("\r\n");
      const cells = [...head.matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner = ""]) => inner);
      return (
        text.split("\r\n").length === 5 &&
        cells.length === 3 &&
        cells.every((cell) => !/^[\s\p{Cc}\uFEFF]*[=+\-@＝＋－＠]/u.test(cell))
      );
    }),
  );
  t.pass("any name");
});
