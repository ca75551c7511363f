/** Business hours against a model that asks the clock of the zone minute by minute. */
import fc from "fast-check";
import t from "tap";
import { BUSINESS_DAYS, type BusinessHours } from "#model/sla.ts";
import { countedMs, isBusinessTime, whenCounted } from "./business-hours.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const OFFICE: BusinessHours = {
  days: ["mon", "tue", "wed", "thu", "fri"],
  from: "08:00",
  to: "17:00",
  holidays: [],
  timezone: "Europe/Zagreb",
};
/** Half hours, quarters, changes of half an hour, a day left out, changes at midnight, an hour backwards in winter. */
const ZONES = [
  "Europe/Zagreb",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "America/Sao_Paulo",
  "America/Havana",
  "Asia/Beirut",
  "Europe/Dublin",
  "Africa/Casablanca",
  "Antarctica/Troll",
  "Pacific/Kiritimati",
  "UTC",
];

const ms = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const zagreb = (text: string) => ms(`${text}[Europe/Zagreb]`);
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether the minute counts, as the clock on the wall shows it. */
function shows(hours: BusinessHours, at: number): boolean {
  let format = formats.get(hours.timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: hours.timezone,
      hourCycle: "h23",
      weekday: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    formats.set(hours.timezone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = String(part.weekday).slice(0, 3).toLowerCase();
  const time = `${part.hour}:${part.minute}`;
  const date = `${part.year}-${part.month}-${part.day}`;
  return (
    hours.days.some((one) => one === day) &&
    !hours.holidays.includes(date) &&
    time >= hours.from &&
    (hours.to === "00:00" || time < hours.to)
  );
}

/** The same, minute by minute; both ends are whole minutes. */
function countOut(hours: BusinessHours, from: number, until: number): number {
  let counted = 0;
  for (let at = from; at < until; at += MINUTE) if (shows(hours, at)) counted += MINUTE;
  return counted;
}

t.test("an office", async (t) => {
  const cases: readonly [string, string, string, number, Partial<BusinessHours>?][] = [
    ["a day", "2026-11-30T00:00", "2026-12-01T00:00", 9],
    ["the end is not included", "2026-11-30T17:00", "2026-12-01T08:00", 0],
    ["over a weekend", "2026-11-27T16:00", "2026-11-30T09:00", 2],
    ["a holiday", "2026-12-24T12:00", "2026-12-28T09:00", 6, { holidays: ["2026-12-25"] }],
    [
      "a holiday named twice, and one at the weekend",
      "2026-12-24T12:00",
      "2026-12-28T09:00",
      6,
      {
        holidays: ["2026-12-25", "2026-12-26", "2026-12-25"],
      },
    ],
    ["a leap day", "2028-02-28T00:00", "2028-03-02T00:00", 27],
    ["the end of February without one", "2027-02-26T00:00", "2027-03-02T00:00", 18],
    ["nothing before it began", "2026-11-30T12:00", "2026-11-30T09:00", 0],
    ["a day of 23 hours", "2026-03-29T00:00", "2026-03-30T00:00", 23, { days: ["sun"], from: "00:00", to: "00:00" }],
    ["a day of 25 hours", "2026-10-25T00:00", "2026-10-26T00:00", 25, { days: ["sun"], from: "00:00", to: "00:00" }],
    ["the hour left out", "2026-03-29T00:00", "2026-03-30T00:00", 0, { days: ["sun"], from: "02:00", to: "03:00" }],
    [
      "the hour that comes twice",
      "2026-10-25T00:00",
      "2026-10-26T00:00",
      2,
      { days: ["sun"], from: "02:00", to: "03:00" },
    ],
    ["no days", "2026-11-30T00:00", "2027-11-30T00:00", 0, { days: [] }],
  ];
  for (const [name, from, until, hours, more] of cases)
    t.equal(countedMs({ ...OFFICE, ...more }, zagreb(from), zagreb(until)), hours * HOUR, name);
});

t.test("when so much has counted", async (t) => {
  const cases: readonly [string, string, number, string, Partial<BusinessHours>?][] = [
    ["the same day", "2026-11-30T09:00", 1, "2026-11-30T09:00Z"],
    ["the last moment of a day is in it", "2026-11-30T16:00", 1, "2026-11-30T16:00Z"],
    ["the next morning", "2026-11-30T16:00", 2, "2026-12-01T08:00Z"],
    ["begun at night", "2026-11-30T03:00", 1, "2026-11-30T08:00Z"],
    ["over a weekend", "2026-11-27T16:00", 9, "2026-11-30T15:00Z"],
    ["over Christmas", "2026-12-24T16:00", 2, "2026-12-28T08:00Z", { holidays: ["2026-12-25"] }],
    ["over the change of the clocks", "2026-03-27T16:00", 2, "2026-03-30T07:00Z"],
    ["and back", "2026-10-23T16:00", 2, "2026-10-26T08:00Z"],
  ];
  for (const [name, from, hours, at, more] of cases)
    t.equal(iso(whenCounted({ ...OFFICE, ...more }, zagreb(from), hours * HOUR)), iso(Date.parse(at)), name);
  t.equal(whenCounted({ ...OFFICE, days: [] }, zagreb("2026-11-30T09:00"), 1), undefined, "no day counts");
  t.equal(
    whenCounted({ ...OFFICE, days: ["mon"], to: "08:01" }, zagreb("2026-11-30T09:00"), 365 * DAY),
    undefined,
    "never, as far as anybody is concerned",
  );
});

t.test("a day that the calendar leaves out", async (t) => {
  const apia = { ...OFFICE, days: ["thu", "fri", "sat"] as const, timezone: "Pacific/Apia" };
  // Friday, 30 December 2011 did not happen there.
  const [from, until] = [ms("2011-12-29T00:00[Pacific/Apia]"), ms("2012-01-01T00:00[Pacific/Apia]")];
  t.equal(countedMs(apia, from, until), 18 * HOUR);
  t.equal(iso(whenCounted(apia, from, 10 * HOUR)), iso(ms("2011-12-31T09:00[Pacific/Apia]")));
});

const dates = fc
  .integer({ min: Date.UTC(2023, 11, 1) / DAY, max: Date.UTC(2029, 0, 31) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));
const times = fc
  .integer({ min: 0, max: 24 * 12 - 1 })
  .map((five) => `${String(Math.floor(five / 12)).padStart(2, "0")}:${String((five % 12) * 5).padStart(2, "0")}`);
const plans: fc.Arbitrary<BusinessHours> = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...BUSINESS_DAYS), { minLength: 1 }),
    one: times,
    other: fc.oneof(times, fc.constant("00:00")),
    holidays: fc.array(dates, { maxLength: 20 }),
    timezone: fc.constantFrom(...ZONES),
  })
  .map(({ one, other, ...rest }) => {
    const [from = "", to = ""] = other === "00:00" ? [one, other] : [one, other].sort();
    return { ...rest, from, to };
  });
/** Moments near a change of the clocks of a zone, near a leap day, and anywhere; whole minutes. */
const moments = (timezone: string): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: Date.UTC(2024, 0, 1) / MINUTE, max: Date.UTC(2028, 11, 31) / MINUTE }).map((at) => at * MINUTE),
    fc.constantFrom(Date.UTC(2024, 1, 29), Date.UTC(2028, 1, 29), Date.UTC(2027, 1, 28)).chain(around),
    fc.integer({ min: 0, max: 11 }).chain((skip) => around(changeAfter(timezone, skip))),
  );
const around = (at: number) => fc.integer({ min: -2880, max: 2880 }).map((minutes) => at + minutes * MINUTE);

function changeAfter(timezone: string, skip: number): number {
  let at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(2009, 0, 1)).toZonedDateTimeISO(timezone);
  for (let n = 0; n <= skip; n++) at = at.getTimeZoneTransition("next") ?? at;
  return at.epochMilliseconds;
}

t.test("what counts is what counting out minute by minute gives", async (t) => {
  const spans = plans.chain((hours) => fc.tuple(fc.constant(hours), moments(hours.timezone), fc.nat(6000)));
  fc.assert(
    fc.property(spans, ([hours, from, minutes]) => {
      const until = from + minutes * MINUTE;
      return countedMs(hours, from, until) === countOut(hours, from, until);
    }),
    { numRuns: 150 },
  );
  t.pass("so it is");
});

t.test("the moment when so much has counted is the first such moment", async (t) => {
  const waits = plans.chain((hours) =>
    fc.tuple(fc.constant(hours), moments(hours.timezone), fc.integer({ min: 1, max: 40 * DAY })),
  );
  fc.assert(
    fc.property(waits, ([hours, from, wanted]) => {
      const at = whenCounted(hours, from, wanted);
      // Of few minutes a week it may take years, but a year of 5 minutes a week is not forever.
      if (at === undefined) return hours.from === hours.to || countedMs(hours, from, from + 100 * 365 * DAY) < wanted;
      return countedMs(hours, from, at) === wanted && countedMs(hours, from, at - 1) === wanted - 1;
    }),
    { numRuns: 2000 },
  );
  t.pass("so it is");
});

t.test("spans add up, and more time never counts less", async (t) => {
  const three = plans.chain((hours) =>
    fc.tuple(fc.constant(hours), ...[1, 2, 3].map(() => moments(hours.timezone))),
  ) as fc.Arbitrary<[BusinessHours, number, number, number]>;
  fc.assert(
    fc.property(three, fc.nat(59_999), ([hours, ...at], more) => {
      const [a = 0, b = 0, c = 0] = at.map((one) => one + more).sort((x, y) => x - y);
      const [first, second] = [countedMs(hours, a, b), countedMs(hours, b, c)];
      return first >= 0 && second >= 0 && first + second === countedMs(hours, a, c) && first <= b - a;
    }),
    { numRuns: 2000 },
  );
  t.pass("so they do");
});

t.test("whether a moment lies in them", async (t) => {
  t.ok(isBusinessTime(OFFICE, zagreb("2026-11-30T08:00")));
  t.ok(isBusinessTime(OFFICE, zagreb("2026-11-30T16:59:59.999")));
  t.notOk(isBusinessTime(OFFICE, zagreb("2026-11-30T17:00")));
  t.notOk(isBusinessTime(OFFICE, zagreb("2026-11-29T12:00")), "a Sunday");
});
