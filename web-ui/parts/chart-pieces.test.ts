/** Pieces of charts: zooming, bands and reasons of gaps, which measurements stand together, names of files. */
import fc from "fast-check";
import t from "tap";
import type { SubjectSpans } from "#model/api-spans.ts";
import { bandsAt, bandsOf, reasonOfGap } from "./chart-bands.ts";
import { groupMeasurements } from "./chart-groups.ts";
import { rangeIn } from "./ranges.ts";
import { fileName } from "./save-file.ts";
import { chosen, LONGEST_MS, panned, readWindow, SHORTEST_MS, zoomed } from "./zoom.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 30, hour)).toISOString();

function spans(more: Partial<SubjectSpans>): SubjectSpans {
  return {
    from: at(0),
    to: at(24),
    states: [{ from: at(-50), state: "up" }],
    maintenance: [],
    unwatched: [],
    availability: { wellMs: 0, failedMs: 0, excusedMs: 0, unknownMs: 0 },
    failures: [],
    ...more,
  };
}

t.test("whatever is pressed, a window stays bounded, ends now at the latest, and holds what it is about", async (t) => {
  const now = Date.UTC(2026, 10, 30);
  const windows = fc
    .tuple(fc.integer({ min: SHORTEST_MS, max: LONGEST_MS }), fc.integer({ min: 0, max: LONGEST_MS }))
    .map(([length, ago]) => ({ from: now - ago - length, to: now - ago }));
  fc.assert(
    fc.property(
      windows,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, factor, share) => {
        const around = window.from + share * (window.to - window.from);
        return [
          zoomed(window, around, factor, now),
          panned(window, share - 0.5, now),
          chosen(window.from, around, now),
        ].every(({ from, to }, index) => {
          const length = to - from;
          const holds = index !== 0 || (from - 1 <= around && around <= to + 1);
          return length >= SHORTEST_MS - 1 && length <= LONGEST_MS + 1 && to <= now && holds;
        });
      },
    ),
  );
  t.same(zoomed({ from: now - 4 * SHORTEST_MS, to: now }, now, 0.5, now), { from: now - 2 * SHORTEST_MS, to: now });
});

t.test("an address names a window, a range, or neither", async (t) => {
  const query = (text: string) => rangeIn(new URLSearchParams(text));
  t.match(query(`from=${at(1)}&to=${at(5)}&range=7d`), {
    id: "free",
    lengthMs: 4 * 3_600_000,
    endMs: Date.parse(at(5)),
  });
  t.equal(query("range=2y").id, "2y");
  for (const bad of ["from=x&to=y", `from=${at(5)}&to=${at(1)}`, `from=${at(1)}`, "from=1900-01-01&to=2026-01-01"])
    t.equal(query(bad).id, "24h", bad);
  t.equal(readWindow(null, null), undefined);
});

t.test("failures and announced work are bands as far as they lie within", async (t) => {
  const found = bandsOf(
    spans({
      failures: [
        { from: at(2), to: at(3), state: "down" },
        { from: at(-9), to: at(-8), state: "down" },
      ],
      maintenance: [{ from: at(22), work: "w", name: "New disks" }],
    }),
  );
  t.same(found, [
    { kind: "maintenance", from: at(22), to: at(24), name: "New disks" },
    { kind: "incident", from: at(2), to: at(3), state: "down" },
  ]);
  t.equal(bandsAt(found, at(23)).length, 1);
  t.equal(bandsAt(found, at(12)).length, 0);
  t.same(bandsOf(undefined), []);
});

t.test("why there is a gap, where most of it is explained", async (t) => {
  const gap = { from: at(4), to: at(8) };
  const cases: [string | undefined, Partial<SubjectSpans>][] = [
    [undefined, {}],
    ["unwatched", { unwatched: [{ from: at(4), to: at(7) }] }],
    [undefined, { unwatched: [{ from: at(4), to: at(5) }] }],
    ["before", { unwatched: [{ from: at(0), to: at(8) }], states: [{ from: at(8), state: "up" }] }],
    ["down", { states: [{ from: at(3), until: at(9), state: "down" }] }],
    ["unreachable", { states: [{ from: at(3), state: "unreachable" }] }],
    ["maintenance", { maintenance: [{ from: at(3), until: at(9) }] }],
  ];
  for (const [reason, more] of cases) t.equal(reasonOfGap(gap, spans(more)), reason, JSON.stringify(more));
  t.equal(reasonOfGap(gap, undefined), undefined);
});

t.test("measurements of one unit and the same limits stand together, four at most", async (t) => {
  const ms = (name: string, warning?: string) => ({ name, unit: "ms", ...(warning !== undefined && { warning }) });
  const groups = groupMeasurements([
    ms("totalMs", "1000"),
    ms("dnsMs"),
    ms("connectMs"),
    { name: "status", unit: "" },
    { name: "count", unit: "" },
    ...["a", "b", "c"].map((name) => ms(name)),
  ]);
  t.same(
    groups.map(({ main, besides }) => [main, ...besides].map(({ name }) => name).join()),
    ["totalMs", "dnsMs,connectMs,a,b", "status", "count", "c"],
  );
});

t.test("names of files hold on every system", async (t) => {
  t.equal(fileName("nas-01", "if-eth0", "in/out: 5%"), "nas-01-if-eth0-in-out-5");
  t.equal(fileName("../..", "=x"), "x");
  t.equal(fileName("Температура"), "Температура");
});
