/** Windows of announced work, and every moment of the calendar once. */
import fc from "fast-check";
import t from "tap";
import { parseRecurrence } from "#grammars/recurrence.ts";
import type { Once, Recurring, Work } from "#model/work.ts";
import { dayOf, happensOn, nextDay } from "./recurring-days.ts";
import { nextChangeOf, windowAt, workAt } from "./works.ts";

const HOUR = 3_600_000;
const ZAGREB = "Europe/Zagreb";

function recurring(rule: string, start: string, hours: number, more: Partial<Recurring> = {}): Recurring {
  return { rule: parseRecurrence(rule), start, durationMs: hours * HOUR, timezone: ZAGREB, ...more };
}
function work(when: Recurring | Once, more: Partial<Work> = {}): Work {
  return { id: "w", name: "Work", hosts: ["sql"], groups: [], services: [], jobs: [], when, ...more };
}

/** The first windows from a day on, as the site's clock shows their beginnings and ends. */
function windows(when: Recurring, from: string, count: number): string[] {
  const shown: string[] = [];
  let at = Date.parse(`${from}T00:00Z`);
  const say = (ms: number) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(when.timezone).toString().slice(0, 16);
  for (let steps = 0; shown.length < count && steps < 10 * count; steps++) {
    const next = nextChangeOf([work(when)], at);
    if (next === undefined) break;
    at = next;
    const window = windowAt(when, at);
    if (window?.startMs === at) shown.push(`${say(window.startMs)} ${say(window.endMs).slice(11)}`);
  }
  return shown;
}

t.test("days of rules", async (t) => {
  const rules: readonly [string, Partial<Recurring>, string, string[]][] = [
    ["FREQ=MONTHLY;BYDAY=2TU", {}, "2026-11-01", ["2026-11-10", "2026-12-08", "2027-01-12"]],
    ["FREQ=MONTHLY;BYDAY=-1FR", {}, "2026-11-01", ["2026-11-27", "2026-12-25", "2027-01-29"]],
    ["FREQ=MONTHLY;BYMONTHDAY=31", {}, "2026-11-01", ["2026-12-31", "2027-01-31", "2027-03-31"]],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", {}, "2027-01-15", ["2027-01-31", "2027-02-28", "2027-03-31"]],
    ["FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", {}, "2026-01-01", ["2026-02-13", "2026-03-13", "2026-11-13"]],
    ["FREQ=WEEKLY;BYDAY=SA,SU", {}, "2026-11-30", ["2026-12-05", "2026-12-06", "2026-12-12"]],
    [
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
      { from: "2026-11-25" },
      "2026-11-20",
      ["2026-12-07", "2026-12-21", "2027-01-04"],
    ],
    ["FREQ=WEEKLY", { from: "2026-11-25" }, "2026-11-20", ["2026-11-25", "2026-12-02", "2026-12-09"]],
    ["FREQ=DAILY;INTERVAL=3", { from: "2026-11-29" }, "2026-11-30", ["2026-12-02", "2026-12-05", "2026-12-08"]],
    ["FREQ=DAILY;UNTIL=20261202", {}, "2026-12-01", ["2026-12-01", "2026-12-02"]],
    ["FREQ=DAILY;COUNT=2", { from: "2026-12-01" }, "2026-11-30", ["2026-12-01", "2026-12-02"]],
    ["FREQ=MONTHLY;BYDAY=5MO", {}, "2026-11-01", ["2026-11-30", "2027-03-29", "2027-05-31"]],
    [
      "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=29",
      { from: "2024-02-01" },
      "2024-01-01",
      ["2024-02-29", "2028-02-29", "2032-02-29"],
    ],
  ];
  for (const [rule, more, from, days] of rules)
    t.same(
      windows(recurring(rule, "12:00", 1, more), from, 3).map((text) => text.slice(0, 10)),
      days,
      rule,
    );
});

t.test("a night keeps its time of the clock and its length over the change of the clocks", async (t) => {
  t.same(windows(recurring("FREQ=DAILY", "22:00", 4), "2026-03-27", 3), [
    "2026-03-27T22:00 02:00",
    "2026-03-28T22:00 03:00",
    "2026-03-29T22:00 02:00",
  ]);
  t.same(windows(recurring("FREQ=DAILY", "02:30", 1), "2026-03-28", 2), [
    "2026-03-28T02:30 03:30",
    "2026-03-29T03:30 04:30",
  ]);
  t.same(
    windows(recurring("FREQ=DAILY", "02:30", 1), "2026-10-24", 3),
    ["2026-10-24T02:30 03:30", "2026-10-25T02:30 02:30", "2026-10-26T02:30 03:30"],
    "of the two half past twos the first, for an hour",
  );
});

t.test("who is covered", async (t) => {
  const once = { startMs: 1000, endMs: 2000 };
  const works = [
    work(once, { hosts: ["sql"] }),
    work({ startMs: 5000, endMs: 6000 }, { hosts: [], groups: ["network"] }),
    work({ startMs: 7000, endMs: 8000 }, { hosts: [], services: ["web/http"] }),
  ];
  const [sql, sw, web] = [
    { id: "sql", groups: [] },
    { id: "sw", groups: ["network"] },
    { id: "web", groups: [] },
  ];
  t.ok(workAt(works, { host: sql }, 1000));
  t.ok(workAt(works, { host: sql, service: "sql/tcp" }, 1999));
  t.notOk(workAt(works, { host: sql }, 2000), "the end is not included");
  t.notOk(workAt(works, { host: sql }, 999));
  t.ok(workAt(works, { host: sw, service: "sw/fan" }, 5500));
  t.ok(workAt(works, { host: web, service: "web/http" }, 7500));
  t.notOk(workAt(works, { host: web }, 7500), "the host itself is not covered by its service");
  const ofJob = [work({ startMs: 1000, endMs: 2000 }, { hosts: [], jobs: ["nightly"] })];
  t.ok(workAt(ofJob, { job: "nightly" }, 1500), "a job, whether it has a host or not");
  t.notOk(workAt(ofJob, { job: "weekly", host: sql }, 1500));
  t.ok(workAt(works, { job: "nightly", host: sql }, 1500), "and what its host is covered by");
  t.same(
    [0, 1000, 2000, 6500, 8000].map((at) => nextChangeOf(works, at)),
    [1000, 2000, 5000, 7000, undefined],
  );
});

t.test(
  "every moment is either in a window or not, as counting out all windows says, in whatever order it is asked",
  async (t) => {
    const rules = [
      "FREQ=DAILY",
      "FREQ=DAILY;INTERVAL=2",
      "FREQ=WEEKLY;BYDAY=SU,WE",
      "FREQ=MONTHLY;BYDAY=-1SU",
      "FREQ=MONTHLY;BYMONTHDAY=29,-1",
    ];
    const zones = [ZAGREB, "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe", "UTC"];
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 366 * 24 * 60 }), { minLength: 1, maxLength: 20 }),
        (rule, timezone, hour, hours, minutes) => {
          const when = recurring(rule, `${String(hour).padStart(2, "0")}:30`, hours, { timezone });
          const first = dayOf(2024, 1, 1);
          const begin = Date.UTC(2026, 0, 1);
          return minutes.every((minute) => {
            const at = begin + minute * 60_000;
            let expected = false;
            for (let day = Math.floor(at / 86_400_000) - 5; day <= Math.floor(at / 86_400_000) + 2; day++) {
              if (!happensOn(when.rule, first, day)) continue;
              const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
              const start = Temporal.PlainDateTime.from(`${date}T${when.start}`).toZonedDateTime(
                timezone,
              ).epochMilliseconds;
              expected ||= start <= at && at < start + when.durationMs;
            }
            return (windowAt(when, at) !== undefined) === expected;
          });
        },
      ),
      { numRuns: 60 },
    );
    t.pass("so it is");
  },
);

t.test("the next day is the first of all days that come", async (t) => {
  const rule = parseRecurrence("FREQ=MONTHLY;BYDAY=1MO,-1MO;COUNT=7");
  const first = dayOf(2026, 1, 15);
  const all: number[] = [];
  for (let day = first; day < first + 400; day++) if (happensOn(rule, first, day)) all.push(day);
  t.equal(all.length, 7);
  for (let from = first - 10; from < first + 400; from++)
    if (nextDay(rule, first, from) !== all.find((day) => day >= from)) t.fail(String(from));
});
