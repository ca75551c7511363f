/** Months of the calendar: their days follow each other without holes in every zone, and are as long as the clock says. */
import fc from "fast-check";
import t from "tap";
import { closedMonth, monthAt, readMonth, shiftMonth } from "./calendar-month.ts";

const HOUR = 3_600_000;
const ZONES = [
  "Europe/Zagreb",
  "UTC",
  "America/Sao_Paulo",
  "Pacific/Apia",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
];

t.test("lengths over the changes of the clock", async (t) => {
  const hours = (name: string, zone: string) => {
    const month = readMonth(name, zone);
    return month && (month.toMs - month.fromMs) / HOUR;
  };
  t.equal(hours("2026-10", "Europe/Zagreb"), 745);
  t.equal(hours("2026-03", "Europe/Zagreb"), 743);
  t.equal(hours("2026-02", "Europe/Zagreb"), 672);
  t.equal(hours("2028-02", "UTC"), 696);
  t.equal(hours("2011-12", "Pacific/Apia"), 720, "a day was left out");
  t.equal(hours("2026-04", "Australia/Lord_Howe"), 720.5);
  for (const no of ["2026-13", "2026-00", "2026-1", "26-01", "2026-01-01", ""])
    t.equal(readMonth(no, "UTC"), undefined, no);
});

t.test("every moment lies in one day of one month", async (t) => {
  const moments = fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2029, 0) });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), moments, (zone, at) => {
      const month = monthAt(at, zone);
      const follows = month.days.every(({ toMs }, n) => toMs === (month.days[n + 1]?.fromMs ?? month.toMs));
      const holding = month.days.filter(({ fromMs, toMs }) => fromMs <= at && at < toMs);
      const next = shiftMonth(month, 1);
      return (
        follows &&
        holding.length === 1 &&
        month.days[0]?.fromMs === month.fromMs &&
        next.fromMs === month.toMs &&
        shiftMonth(next, -1).name === month.name
      );
    }),
    { numRuns: 300 },
  );
  t.pass("so it does");
});

t.test("a month is closed at six of the first, by the site's clock", (t) => {
  const closed = (local: string, zone: string) =>
    closedMonth(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds, zone).name;
  for (const zone of ZONES) {
    t.equal(closed("2026-11-01T05:59", zone), "2026-09", zone);
    t.equal(closed("2026-11-01T06:00", zone), "2026-10", zone);
    t.equal(closed("2027-01-01T06:00", zone), "2026-12", zone);
    t.equal(closed("2026-12-31T23:59", zone), "2026-11", zone);
  }
  t.end();
});
