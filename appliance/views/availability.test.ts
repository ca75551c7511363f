/** Availability against a model that asks minute by minute. */
import fc from "fast-check";
import t from "tap";
import type { Span } from "#model/span.ts";
import { availabilityOf, type Known } from "./availability.ts";

const HOUR = 3_600_000;

/** Spans that follow each other: states with the hour at which each begins; the last one is still so. */
function states(...begins: readonly (readonly [number, string])[]): Span[] {
  return begins.map(([hour, state], place) => {
    const next = begins[place + 1];
    const until = next === undefined ? {} : { untilMs: next[0] * HOUR };
    return { kind: "state", subject: "nas", fromMs: hour * HOUR, ...until, state };
  });
}
function work(from: number, to: number): Span {
  return { kind: "maintenance", subject: "nas", fromMs: from * HOUR, untilMs: to * HOUR, state: "patch" };
}
const NOTHING: Known = { states: [], maintenance: [], unwatched: [] };

t.test("a month with a failure, announced work and a box that was off", async (t) => {
  const known: Known = {
    states: states([0, "up"], [10, "down"], [14, "up"], [20, "unreachable"], [21, "up"]),
    maintenance: [work(12, 16)],
    unwatched: [{ from: 30 * HOUR, to: 40 * HOUR }],
  };
  t.same(availabilityOf(known, 0, 100 * HOUR), {
    wellMs: 83 * HOUR,
    failedMs: 3 * HOUR,
    excusedMs: 4 * HOUR,
    unknownMs: 10 * HOUR,
    share: 83 / 86,
    failures: [
      { from: 10 * HOUR, to: 12 * HOUR, state: "down" },
      { from: 20 * HOUR, to: 21 * HOUR, state: "unreachable" },
    ],
  });
});

t.test("a service: a warning is well, unknown is not known, and so is what was before the first look", async (t) => {
  const known = { ...NOTHING, states: states([2, "ok"], [4, "warning"], [5, "critical"], [6, "unknown"], [8, "ok"]) };
  const { wellMs, failedMs, unknownMs, share } = availabilityOf(known, 0, 10 * HOUR);
  t.same([wellMs, failedMs, unknownMs, share], [5 * HOUR, HOUR, 4 * HOUR, 5 / 6]);
});

t.test("cut to the time that is asked for; where nothing is known, nothing is claimed", async (t) => {
  const known = { ...NOTHING, states: states([0, "up"], [10, "down"], [20, "up"]) };
  t.match(availabilityOf(known, 12 * HOUR, 15 * HOUR), { failedMs: 3 * HOUR, share: 0 });
  t.same(availabilityOf(known, 25 * HOUR, 26 * HOUR).failures, []);
  const nothing = availabilityOf(NOTHING, 0, HOUR);
  t.equal(nothing.unknownMs, HOUR);
  t.notOk("share" in nothing);
  t.notOk("share" in availabilityOf({ ...known, maintenance: [work(0, 30)] }, 0, 30 * HOUR), "all of it was work");
});

t.test("what the box did not see is not known, also in announced work", async (t) => {
  const known = {
    ...NOTHING,
    states: states([0, "up"]),
    maintenance: [work(0, 4)],
    unwatched: [{ from: HOUR, to: 2 * HOUR }],
  };
  t.match(availabilityOf(known, 0, 4 * HOUR), { excusedMs: 3 * HOUR, unknownMs: HOUR, wellMs: 0 });
});

const hour = fc.integer({ min: -20, max: 120 });
const stretch = fc.tuple(hour, fc.integer({ min: 0, max: 60 })).map(([from, hours]) => [from, from + hours] as const);

t.test("every hour is what asking for it gives, in whatever way the spans lie", async (t) => {
  const state = fc.constantFrom("up", "down", "unreachable", "ok", "warning", "critical", "unknown");
  const begins = fc.uniqueArray(fc.tuple(hour, state), { selector: ([at]) => at, maxLength: 15 });
  fc.assert(
    fc.property(
      begins.map((all) => all.toSorted(([a], [b]) => a - b)),
      fc.array(stretch, { maxLength: 5 }),
      fc.array(stretch, { maxLength: 5 }),
      (all, works, off) => {
        const known: Known = {
          states: states(...all),
          maintenance: works.map(([from, to]) => work(from, to)),
          unwatched: off.map(([from, to]) => ({ from: from * HOUR, to: to * HOUR })),
        };
        const sums = { wellMs: 0, failedMs: 0, excusedMs: 0, unknownMs: 0 };
        const isIn = (list: readonly (readonly [number, number])[], at: number) =>
          list.some(([from, to]) => from <= at && at < to);
        for (let at = 0; at < 100; at++) {
          const now = all.findLast(([begin]) => begin <= at)?.[1] ?? "unknown";
          if (isIn(off, at)) sums.unknownMs += HOUR;
          else if (isIn(works, at)) sums.excusedMs += HOUR;
          else if (["up", "ok", "warning"].includes(now)) sums.wellMs += HOUR;
          else if (now === "unknown") sums.unknownMs += HOUR;
          else sums.failedMs += HOUR;
        }
        const { failures, share: _share, ...read } = availabilityOf(known, 0, 100 * HOUR);
        const failed = failures.reduce((sum, one) => sum + one.to - one.from, 0);
        return JSON.stringify(read) === JSON.stringify(sums) && failed === sums.failedMs;
      },
    ),
    { numRuns: 500 },
  );
  t.pass("so it is");
});
