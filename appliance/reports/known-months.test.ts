/** Months that can be reported on. */
import t from "tap";
import { knownMonths } from "./known-months.ts";
import { at, twoMonths, ZONE } from "./testing/two-months.ts";

t.test("those in which the box watched, as long as their states are kept", async (t) => {
  const { runs } = twoMonths(t);
  const now = at("2026-12-01T06:00");
  const months = (keptMs: number, when: number) =>
    knownMonths(
      { ...runs, firstStart: () => runs.firstStart(), watchedPeriods: watched },
      ZONE,
      keptMs,
      when,
    ).months.map(({ month, running }) => `${month}${running ? " running" : ""}`);
  const watched = (from: number, to: number) =>
    [{ from: at("2026-10-12T10:00"), to: now }].filter((one) => one.from < to && one.to > from);
  t.same(months(1e12, now), ["2026-12 running", "2026-11", "2026-10"]);
  t.same(months(20 * 86_400_000, now), ["2026-12 running", "2026-11"]);
  t.same(months(1e12, at("2026-10-13T00:00")), ["2026-10 running"]);
  t.same(months(1e12, at("2026-09-13T00:00")), []);
});
