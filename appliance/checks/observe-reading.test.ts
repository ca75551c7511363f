import t from "tap";
import type { RunContext } from "./contract.ts";
import { momentOf, observeReading, type Reading, type ReadingSettings } from "./observe-reading.ts";

const NOW = Date.UTC(2026, 10, 22, 9, 0, 0);

function observe(reading: Reading, settings: ReadingSettings, clockSynchronised?: boolean) {
  const boxFacts = () => ({ clockSynchronised });
  return observeReading(reading, settings, { wallMs: () => NOW, surroundings: { boxFacts } } as unknown as RunContext);
}

t.test("numbers, however they are written", (t) => {
  for (const [reading, value] of [
    [12, 12],
    ["12", 12],
    [" -0.5 ", -0.5],
    ["1e3", 1000],
    [".5", 0.5],
    [true, 1],
    [false, 0],
  ] as const) {
    t.match(observe(reading, {}), { code: "measured", measurements: { value } }, String(reading));
  }
  t.match(observe("8", { scale: 0.5, unit: "jobs" }), { measurements: { value: 4 }, units: { value: "jobs" } });
  for (const reading of ["", "twelve", "0x10", "1,5", "Infinity", "NaN", NaN, "1e999"]) {
    t.match(observe(reading, {}), { code: "notNumber" }, String(reading));
  }
  t.end();
});

t.test("texts are compared", (t) => {
  t.match(observe("all is well", { kind: "text", expectText: "well" }), { code: "textMatches" });
  t.match(observe("all is well", { kind: "text", expectText: "bad" }), { code: "textDiffers" });
  t.match(observe("all is well", { kind: "text", rejectText: "well" }), { code: "textRejected" });
  t.match(observe("all is well", { kind: "text", expectPattern: "^all .* well$" }), { code: "textMatches" });
  t.match(observe("all is well", { kind: "text", rejectPattern: "w.ll" }), { code: "textRejected" });
  t.match(observe(`${"a".repeat(40)}!`, { kind: "text", expectPattern: "^(a+)+$" }), { code: "patternTooSlow" });
  t.match(observe(7, { kind: "text", expectText: "7" }), { code: "textMatches" });
  t.end();
});

t.test("moments, however they are written", (t) => {
  const at = Date.UTC(2026, 10, 22, 8, 59, 0);
  for (const reading of [
    "2026-11-22T08:59:00Z",
    "2026-11-22 08:59:00",
    "2026-11-22 08:59:00.000000",
    "2026-11-22 08:59",
    "2026-11-22 08:59:00+00",
    "2026-11-22T09:59:00.0000000+01:00",
    "2026-11-22 04:29:00-0430",
    "2026-11-22 08:59:00.0000000 +00:00",
    at,
    at / 1000,
    at * 1000,
    String(at),
  ]) {
    t.equal(momentOf(reading, "UTC"), at, String(reading));
  }
  t.equal(momentOf("2026-11-22 09:59:00", "Europe/Berlin"), at, "in winter an hour ahead");
  t.equal(momentOf("2026-07-22 10:59:00", "Europe/Berlin"), Date.UTC(2026, 6, 22, 8, 59), "in summer two");
  t.equal(momentOf("2026-11-22", "UTC"), Date.UTC(2026, 10, 22));
  for (const reading of ["yesterday", "", "2026-02-31 00:00:00", "2026-11-22 25:00", 0, -5, true, "1e40"]) {
    t.equal(momentOf(reading, "UTC"), undefined, String(reading));
  }
  t.equal(momentOf("2026-11-22 08:59", "Acme/Headquarters"), undefined, "a zone that nobody knows");
  t.end();
});

t.test("an age counts from now, and needs a clock that can be trusted", (t) => {
  const settings: ReadingSettings = { kind: "age" };
  t.match(observe("2026-11-22 08:59:00", settings), {
    code: "fresh",
    measurements: { value: 60 },
    units: { value: "s" },
  });
  t.match(observe("soon", settings), { code: "notMoment" });
  t.throws(() => observe("2026-11-22 08:59:00", settings, false), { code: "ECLOCK" });
  t.end();
});
