/** Time axes by the site's clock, on days of 23 and of 25 hours, from minutes to years. */
import fc from "fast-check";
import t from "tap";
import { markLabel, timeMarks } from "./time-axis.ts";
import { localOf, momentOf, offsetOf, weekEarlier, weekLater } from "./zone-time.ts";

const ZAGREB = "Europe/Zagreb";
const HOUR = 3_600_000;
const at = Date.parse;

function labels(from: string, to: string, most: number, zone = ZAGREB, locale = "en-GB"): string[] {
  const { unit, at: marks } = timeMarks(at(from), at(to), most, zone);
  return marks.map((mark) => markLabel(mark, unit, locale, zone));
}

t.test("a clock that is set back shows an hour twice, one that is set forward leaves one out", async (t) => {
  // 25 October 2026: 25 hours; 29 March 2026: 23 hours.
  t.same(labels("2026-10-24T22:00:00Z", "2026-10-25T05:00:00Z", 9), [
    "Sun 25 Oct",
    "01:00",
    "02:00",
    "02:00",
    "03:00",
    "04:00",
    "05:00",
    "06:00",
  ]);
  t.same(labels("2026-03-28T23:00:00Z", "2026-03-29T04:00:00Z", 9).slice(0, 4), [
    "Sun 29 Mar",
    "01:00",
    "03:00",
    "04:00",
  ]);
  t.same(labels("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", 5), [
    "Sun 25 Oct",
    "06:00",
    "12:00",
    "18:00",
    "Mon 26 Oct",
  ]);
});

t.test("days, weeks from Monday on, months, years", async (t) => {
  t.same(labels("2026-10-23T10:00:00Z", "2026-10-28T10:00:00Z", 6), ["24 Oct", "25 Oct", "26 Oct", "27 Oct", "28 Oct"]);
  const weeks = timeMarks(at("2026-10-01T00:00:00Z"), at("2026-11-10T00:00:00Z"), 6, ZAGREB).at;
  t.same(
    weeks.map((ms) => new Date(ms).toISOString()),
    ["2026-10-04", "2026-10-11", "2026-10-18"]
      .map((day) => `${day}T22:00:00.000Z`)
      .concat(["2026-10-25", "2026-11-01", "2026-11-08"].map((day) => `${day}T23:00:00.000Z`)),
  );
  t.same(labels("2024-11-30T00:00:00Z", "2026-11-30T00:00:00Z", 9), [
    "Jan 2025",
    "Apr",
    "Jul",
    "Oct",
    "Jan 2026",
    "Apr",
    "Jul",
    "Oct",
  ]);
  t.same(labels("2026-11-30T20:00:00Z", "2026-11-30T21:00:00Z", 3, "UTC"), ["20:00", "20:30", "21:00"]);
});

t.test("labels are of the language", async (t) => {
  const hours = (locale: string) => labels("2026-11-29T22:00:00Z", "2026-11-30T05:00:00Z", 2, ZAGREB, locale);
  t.same(hours("hr"), ["pon 30. stu", "06:00"]);
  t.match(hours("zh-Hans"), [/11月30日/, "06:00"]);
});

t.test(
  "any time in any zone: never more marks than there is room for, in order, within, all at full minutes",
  async (t) => {
    const zones = [
      "UTC",
      ZAGREB,
      "America/St_Johns",
      "Asia/Kathmandu",
      "Pacific/Apia",
      "Australia/Lord_Howe",
      "nowhere",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at("2020-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z") }),
        fc.integer({ min: 5, max: 731 * 24 * 60 }),
        fc.integer({ min: 2, max: 12 }),
        (zone, from, minutes, most) => {
          const to = from + minutes * 60_000;
          const { at: marks } = timeMarks(from, to, most, zone);
          return (
            // A day that is set has an hour more.
            marks.length <= most + 2 &&
            marks.every(
              (mark, index) => mark >= from && mark <= to && mark % 60_000 === 0 && mark > (marks[index - 1] ?? 0),
            )
          );
        },
      ),
      { numRuns: 150 },
    );
    t.pass("150 axes");
  },
);

t.test("a zone's clock, there and back", async (t) => {
  t.same(localOf(at("2026-10-25T00:30:00Z"), ZAGREB), {
    year: 2026,
    month: 10,
    day: 25,
    hour: 2,
    minute: 30,
    second: 0,
  });
  t.equal(offsetOf(at("2026-07-01T00:00:00Z"), ZAGREB), 2 * HOUR);
  t.equal(momentOf(ZAGREB, 2026, 10, 25, 2), at("2026-10-25T00:00:00Z"), "the first of two");
  t.equal(momentOf(ZAGREB, 2026, 3, 29, 2), at("2026-03-29T01:00:00Z"), "which is left out");
  t.equal(momentOf(ZAGREB, 2026, 13, 1), at("2026-12-31T23:00:00Z"));
  const monday = at("2026-10-26T08:00:00Z");
  t.equal(weekEarlier(monday, ZAGREB), at("2026-10-19T07:00:00Z"), "nine o'clock both times");
  t.equal(weekLater(at("2026-10-19T07:00:00Z"), ZAGREB), monday);
});
