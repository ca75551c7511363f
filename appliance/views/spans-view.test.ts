/** Stored spans as the interface shows them. */
import t from "tap";
import type { Span, SpanKind } from "#model/span.ts";
import { spansWithoutPeople, viewSpans } from "./spans-view.ts";

const HOUR = 3_600_000;
const iso = (hour: number) => new Date(hour * HOUR).toISOString();

function stored(
  rows: readonly [kind: SpanKind, subject: string, from: number, until: number | undefined, state: string][],
) {
  const spans = rows.map(([kind, subject, from, until, state]): Span => ({
    kind,
    subject,
    state,
    fromMs: from * HOUR,
    ...(until !== undefined && { untilMs: until * HOUR }),
  }));
  return {
    of: (subject: string, kind: SpanKind, from: number, to: number) =>
      spans.filter(
        (one) => one.subject === subject && one.kind === kind && one.fromMs < to && (one.untilMs ?? Infinity) > from,
      ),
    unwatched: (from: number, to: number) =>
      [{ from: 20 * HOUR, to: 21 * HOUR }].filter((one) => one.from < to && one.to > from),
  };
}
const names = (id: string) => (id === "w1" ? "New disks" : undefined);

t.test("states, work and what nobody knows, with what reports make of it", async (t) => {
  const spans = stored([
    ["state", "nas", 0, 10, "up"],
    ["state", "nas", 10, 12, "down"],
    ["state", "nas", 12, undefined, "up"],
    ["maintenance", "nas", 11, 13, "w1"],
    ["maintenance", "nas", 30, undefined, "old"],
    ["state", "sql", 0, 5, "down"],
  ]);
  const seen = viewSpans(spans, { subject: "nas", from: 2 * HOUR, to: 40 * HOUR, nameOfWork: names });
  t.same(seen.states, [
    { from: iso(0), until: iso(10), state: "up" },
    { from: iso(10), until: iso(12), state: "down" },
    { from: iso(12), state: "up" },
  ]);
  t.same(seen.maintenance, [
    { from: iso(11), until: iso(13), work: "w1", name: "New disks" },
    { from: iso(30), work: "old" },
  ]);
  t.same(seen.unwatched, [{ from: iso(20), to: iso(21) }]);
  t.same(seen.failures, [{ from: iso(10), to: iso(11), state: "down" }], "what was announced is none");
  t.match(seen.availability, { failedMs: HOUR, excusedMs: 12 * HOUR, unknownMs: HOUR, wellMs: 24 * HOUR, share: 0.96 });
  t.same(spansWithoutPeople(seen).maintenance, [{ from: iso(11), until: iso(13) }, { from: iso(30) }]);
});

t.test("of a service work on its host counts, and nothing is known of what was never watched", async (t) => {
  const spans = stored([["maintenance", "nas", 3, 5, "w1"]]);
  const seen = viewSpans(spans, { subject: "nas/web", from: 0, to: 10 * HOUR, nameOfWork: names });
  t.match(seen.maintenance, [{ name: "New disks" }]);
  t.match(seen.availability, { excusedMs: 2 * HOUR, unknownMs: 8 * HOUR });
  t.notOk("share" in seen.availability);
});

t.test(
  "of something that comes and goes for weeks the newest states are shown, and the time begins with them",
  async (t) => {
    const rows = Array.from({ length: 5000 }, (_, n): [SpanKind, string, number, number, string] => [
      "state",
      "nas",
      n,
      n + 1,
      n % 2 === 0 ? "up" : "down",
    ]);
    const seen = viewSpans(stored(rows), { subject: "nas", from: 0, to: 5000 * HOUR, nameOfWork: names });
    t.equal(seen.states.length, 2000);
    t.equal(seen.from, iso(3000));
  },
);
