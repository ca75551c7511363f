/** Moments of cron expressions over changes of the clock, held against a walk over every minute. */
import fc from "fast-check";
import t from "tap";
import { parseCron } from "#grammars/cron.ts";
import { lastStrike, nextStrike } from "./cron-times.ts";

const MINUTE = 60_000;
const ZONES = [
  "Europe/Zagreb",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Cairo",
  "UTC",
] as const;
const EXPRESSIONS = [
  "30 2 * * *",
  "0 2 * * *",
  "0 3 * * *",
  "*/20 * * * *",
  "15,45 1-3 * * *",
  "0 0 * * *",
  "30 0 * * 0",
  "0 22 * * mon-fri",
  "0 4 1 * *",
  "0 4 L * *",
  "0 4 * * 5#2",
  "0 4 13 * 5",
  "10 23 * * *",
] as const;

/** All moments between two, found by asking a zone's clock at every minute: the first minute that shows a local time counts. */
function walk(expression: string, zone: string, fromMs: number, toMs: number): number[] {
  const rule = parseCron(expression);
  const shown = new Set<string>();
  const found: number[] = [];
  let before: Temporal.PlainDateTime | undefined;
  for (let at = fromMs - 4 * 60 * MINUTE; at < toMs; at += MINUTE) {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
    // What the clock jumps over is as much later as it jumps.
    const jumpMinutes = before === undefined ? 1 : Math.round(before.until(local).total("minutes"));
    const skipped = Array.from({ length: Math.max(0, jumpMinutes - 1) }, (_, i) => local.subtract({ minutes: i + 1 }));
    for (const time of skipped)
      if (fits(rule, time))
        found.push(at + jumpMinutes * MINUTE - Math.round(time.until(local).total("minutes")) * MINUTE - MINUTE);
    if (!shown.has(local.toString()) && fits(rule, local)) found.push(at);
    shown.add(local.toString());
    before = local;
  }
  return [...new Set(found)].filter((at) => at >= fromMs && at < toMs).toSorted((a, b) => a - b);
}

function fits(rule: ReturnType<typeof parseCron>, time: Temporal.PlainDateTime): boolean {
  const { minutes, hours, months, days, lastDay, weekdays, nths } = rule;
  if (!minutes.includes(time.minute) || !hours.includes(time.hour) || !months.includes(time.month)) return false;
  if (days === undefined && weekdays === undefined) return true;
  const weekday = time.dayOfWeek % 7;
  const isLastWeek = time.day + 7 > time.daysInMonth;
  const byDate = days?.includes(time.day) === true || (lastDay && time.day === time.daysInMonth);
  const byName =
    weekdays?.includes(weekday) === true ||
    nths.some((one) => one.weekday === weekday && (one.nth === -1 ? isLastWeek : Math.ceil(time.day / 7) === one.nth));
  return byDate || byName;
}

t.test("every moment is found, forwards and backwards, whatever the clocks of a zone do", async (t) => {
  const starts = fc.constantFrom(
    "2026-03-28T00:00:00Z",
    "2026-10-24T00:00:00Z",
    "2026-11-01T00:00:00Z",
    "2026-03-07T20:00:00Z",
    "2027-04-03T00:00:00Z",
    "2011-12-28T20:00:00Z",
    "2024-02-27T00:00:00Z",
  );
  fc.assert(
    fc.property(starts, fc.constantFrom(...ZONES), fc.constantFrom(...EXPRESSIONS), (start, zone, expression) => {
      const from = Date.parse(start);
      const to = from + 4 * 24 * 60 * MINUTE;
      const strikes = { rule: parseCron(expression), timezone: zone };
      const forwards: number[] = [];
      for (let at = nextStrike(strikes, from - 1); at !== undefined && at < to; at = nextStrike(strikes, at))
        forwards.push(at);
      const backwards: number[] = [];
      for (let at = lastStrike(strikes, to - 1); at !== undefined && at >= from; at = lastStrike(strikes, at - 1))
        backwards.unshift(at);
      const iso = (list: readonly number[]) => list.map((at) => new Date(at).toISOString());
      const walked = iso(walk(expression, zone, from, to));
      t.same(iso(forwards), walked, `${expression} in ${zone} from ${start}`);
      t.same(iso(backwards), walked, `backwards: ${expression} in ${zone} from ${start}`);
    }),
    { numRuns: 60 },
  );
});

t.test("half past two happens once on the day it does not exist, and once on the day it comes twice", async (t) => {
  const strikes = { rule: parseCron("30 2 * * *"), timezone: "Europe/Zagreb" };
  const next = (from: string) => new Date(nextStrike(strikes, Date.parse(from)) ?? 0).toISOString();
  t.equal(next("2026-03-28T12:00:00Z"), "2026-03-29T01:30:00.000Z", "at half past three in summer time");
  t.equal(next("2026-03-29T01:30:00Z"), "2026-03-30T00:30:00.000Z");
  t.equal(next("2026-10-24T12:00:00Z"), "2026-10-25T00:30:00.000Z", "the first of the two");
  t.equal(next("2026-10-25T00:30:00Z"), "2026-10-26T01:30:00.000Z");
});

t.test("what is rare is found years away", async (t) => {
  const strikes = { rule: parseCron("0 4 29 2 *"), timezone: "UTC" };
  t.equal(nextStrike(strikes, Date.parse("2096-03-01T00:00:00Z")), Date.parse("2104-02-29T04:00:00Z"));
  t.equal(lastStrike(strikes, Date.parse("2104-02-01T00:00:00Z")), Date.parse("2096-02-29T04:00:00Z"));
});
