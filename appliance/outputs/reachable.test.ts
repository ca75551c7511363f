/** When somebody may be told, against a slow model that looks at every quarter of an hour. */
import fc from "fast-check";
import t from "tap";
import { isBusinessTime } from "#decide/calendar/business-hours.ts";
import { LEVELS, type Level } from "#model/incident.ts";
import type { BusinessHours } from "#model/sla.ts";
import { reachableAt, type Hours } from "./reachable.ts";

const QUARTER = 900_000;
const site: BusinessHours = {
  days: ["mon", "tue", "wed", "thu", "fri"],
  from: "08:00",
  to: "17:00",
  holidays: ["2026-12-25"],
  timezone: "Europe/Zagreb",
};

/** What the site's clock shows, `HH:MM`. */
const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: site.timezone,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function mayTell({ when, quiet }: Hours, priority: Level, at: number): boolean {
  if (when !== "always" && (when === "business") !== isBusinessTime(site, at)) return false;
  if (quiet === undefined || quiet.from === quiet.to || LEVELS.indexOf(priority) <= LEVELS.indexOf(quiet.unless))
    return true;
  const shows = clock.format(at);
  return quiet.from < quiet.to ? shows < quiet.from || shows >= quiet.to : shows < quiet.from && shows >= quiet.to;
}

function slowly(hours: Hours, priority: Level, from: number): number | undefined {
  for (let at = from; at < from + 6 * 86_400_000; at += QUARTER) if (mayTell(hours, priority, at)) return at;
  return undefined;
}

const times = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), quarter: fc.integer({ min: 0, max: 3 }) })
  .map(({ hour, quarter }) => `${String(hour).padStart(2, "0")}:${String(quarter * 15).padStart(2, "0")}`);
const hours: fc.Arbitrary<Hours> = fc.record(
  {
    when: fc.constantFrom("always" as const, "business" as const, "outside" as const),
    quiet: fc.record({ from: times, to: times, unless: fc.constantFrom(...LEVELS) }),
  },
  { requiredKeys: ["when"] },
);

void t.test("the first moment that is neither out of hours nor quiet, also when the clocks change", async (t) => {
  // The last weeks of October and of March, and Christmas.
  const begins = [Date.UTC(2026, 9, 22), Date.UTC(2027, 2, 25), Date.UTC(2026, 11, 23)];
  fc.assert(
    fc.property(
      hours,
      fc.constantFrom(...LEVELS),
      fc.constantFrom(...begins),
      fc.integer({ min: 0, max: 4 * 96 }),
      (who, priority, begin, quarters) => {
        const at = begin + quarters * QUARTER;
        const found = reachableAt(who, site, priority, at);
        const model = slowly(who, priority, at);
        if (model === undefined) return found === undefined || found >= at + 6 * 86_400_000;
        return found === model;
      },
    ),
    { numRuns: 400 },
  );
  t.pass();
});

void t.test("who is quiet in all their hours is told nothing but what wakes them", async (t) => {
  const never: Hours = { when: "business", quiet: { from: "07:00", to: "18:00", unless: "critical" } };
  t.equal(reachableAt(never, site, "high", Date.UTC(2026, 10, 23)), undefined);
  t.equal(reachableAt(never, site, "critical", Date.UTC(2026, 10, 23, 9)), Date.UTC(2026, 10, 23, 9));
});
