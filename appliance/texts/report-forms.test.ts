/** Numbers, shares and lengths of time of reports: nothing that failed is ever told as whole. */
import fc from "fast-check";
import t from "tap";
import { duration } from "./en/times.ts";
import { makeReportForms, reportDuration } from "./report-forms.ts";

const english = makeReportForms("en", "Europe/Zagreb");

t.test("shares are rounded down, and never to nothing", async (t) => {
  const cases: readonly [number, string][] = [
    [1, "100%"],
    [0.999_999_9, "99.99%"],
    [0.9993, "99.93%"],
    [0.99935, "99.93%"],
    [0.5, "50%"],
    [0.07, "7%"],
    [0.000_001, "0.01%"],
    [0, "0%"],
  ];
  for (const [share, text] of cases) t.equal(english.percent(share), text, String(share));
  const parts = fc.tuple(fc.integer({ min: 1, max: 2_678_400_000 }), fc.integer({ min: 1, max: 2_678_400_000 }));
  for (const language of ["en", "hr", "it", "hu", "ru", "zh"]) {
    const forms = makeReportForms(language, "UTC");
    const [whole, nothing] = [forms.percent(1), forms.percent(0)];
    fc.assert(
      fc.property(parts, ([well, failed]) => {
        const said = forms.percent(well / (well + failed));
        return said !== whole && said !== nothing;
      }),
    );
  }
});

t.test("lengths of time in two units, and words by the language's rule for numbers", async (t) => {
  const length = reportDuration(duration);
  t.equal(length(0), "0\u00a0s");
  t.equal(length(20), "1\u00a0s");
  t.equal(length(9_300_000), "2\u00a0h 35\u00a0min");
  t.equal(length(7_200_000), "2\u00a0h");
  t.equal(length(273_600_000), "3\u00a0days 4\u00a0h");
  const words = { one: "{n} инцидент", few: "{n} инцидента", other: "{n} инцидентов" };
  const russian = makeReportForms("ru", "UTC");
  t.same(
    [1, 2, 5, 21, 1112].map((count) => russian.plural(count, words)),
    ["1 инцидент", "2 инцидента", "5 инцидентов", "21 инцидент", "1112 инцидентов"].map((one) =>
      one.replace("1112", "1\u00a0112"),
    ),
  );
  t.equal(english.month("2026-10-31T23:00:00.000Z"), "November 2026", "by the site's clock");
  t.equal(english.moment("2026-11-05T09:00:00.000Z"), "5 Nov, 10:00");
});
