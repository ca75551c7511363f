/** How far ahead a drawing looks, and what it shows there. */
import fc from "fast-check";
import t from "tap";
import type { ForecastView } from "#model/forecast.ts";
import { isReachedWithin, projectionOf } from "./projection.ts";

const DAY_MS = 86_400_000;
const NOW = Date.parse("2026-11-17T08:00:00.000Z");
const at = (days: number) => new Date(NOW + days * DAY_MS).toISOString();
const seconds = (days: number) => (NOW + days * DAY_MS) / 1000;

function forecast(days: { earliest: number; reaches: number; latest: number }): ForecastView {
  return {
    measurement: "percent",
    kind: "fills",
    level: "critical",
    limit: 95,
    at: at(-0.1),
    value: 80,
    unit: "%",
    trendPerDay: 3,
    since: at(-9),
    reachesAt: at(days.reaches),
    earliest: at(days.earliest),
    latest: at(days.latest),
  };
}

t.test("a month's drawing goes on to behind the latest day, a day's no further than it goes back", async (t) => {
  const soon = forecast({ earliest: 4, reaches: 5, latest: 7 });
  const month = projectionOf(soon, { from: at(-30), to: at(0) });
  t.equal(month?.until, seconds(7.28));
  t.equal(month?.reaches, seconds(5));
  t.ok(month && isReachedWithin(month));
  const day = projectionOf(soon, { from: at(-1), to: at(0) });
  t.equal(day?.until, seconds(1));
  t.notOk(day && isReachedWithin(day), "it is said below the drawing");
});

t.test("what should have come already draws nothing", async (t) => {
  t.equal(projectionOf(forecast({ earliest: -3, reaches: -2, latest: -1 }), { from: at(-7), to: at(0) }), undefined);
  t.equal(
    projectionOf({ ...forecast({ earliest: 1, reaches: 2, latest: 3 }), latest: "" }, { from: at(-7), to: at(0) }),
    undefined,
  );
});

t.test("the future never takes more room than what was, and some wherever there is one", async () => {
  const days = fc.double({ min: 0.001, max: 4000, noNaN: true });
  fc.assert(
    fc.property(days, days, days, fc.double({ min: 0.04, max: 31, noNaN: true }), (a, b, c, back) => {
      const [earliest = 0, reaches = 0, latest = 0] = [a, b, c].toSorted((x, y) => x - y);
      const found = projectionOf(forecast({ earliest, reaches, latest }), { from: at(-back), to: at(0) });
      if (found === undefined) return false;
      const ahead = found.until - seconds(0);
      return ahead > 0 && ahead <= back * 86_400 + 0.01;
    }),
  );
});
