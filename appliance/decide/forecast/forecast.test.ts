/** Forecasts on simulated histories whose truth is known: what is seen in time, and what must not alarm anybody. */
import fc from "fast-check";
import t from "tap";
import type { ForecastKind } from "#model/forecast.ts";
import { forecast, type Forecast } from "./forecast.ts";
import { BEGIN, hourly, HOUR_MS, makeChance } from "./simulated-course.ts";

const WEEK = 168;

/** In how many hours the limit is said to be reached; undefined: nothing is said. */
function look(
  course: (hour: number) => number,
  hour: number,
  limit: number,
  kind: ForecastKind = "fills",
): { in: number; earliest: number; latest: number; perDay: number } | undefined {
  const found = forecast(hourly(course, hour), limit, BEGIN + hour * HOUR_MS, kind);
  return found && inHours(found, hour);
}

function inHours({ reachesAt, earliest, latest, trendPerDay }: Forecast, hour: number) {
  const ahead = (at: number) => (at - BEGIN) / HOUR_MS - hour;
  return { in: ahead(reachesAt), earliest: ahead(earliest), latest: ahead(latest), perDay: trendPerDay };
}

/** Limits that are said to be reached within a week, at any hour of a course. */
function alarms(course: (hour: number) => number, hours: readonly number[], limit: number, kind?: ForecastKind) {
  return hours.filter((hour) => (look(course, hour, limit, kind)?.in ?? Infinity) <= WEEK);
}

const every = (step: number, from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

void t.test(
  "a disk that fills 1 % an hour is known within 20 % a day before, however long it was quiet before",
  async (t) => {
    for (const quiet of [0, 20, 300, 1000, 2500]) {
      for (const [seed, noise] of [0, 0.2, 0.5, 1, 1].entries()) {
        const chance = makeChance(seed + quiet);
        const course = (hour: number) => 30 + Math.max(0, hour - quiet) + noise * chance();
        const found = look(course, quiet + 65 - 24, 95);
        t.ok(found !== undefined && Math.abs(found.in - 24) <= 4.8, `quiet ${quiet}, noise ${noise}: ${found?.in}`);
        t.ok(found !== undefined && found.earliest < found.in && found.in < found.latest, "within its range");
      }
    }
  },
);

void t.test("half a day of steady growth is enough, less is not", async (t) => {
  const course = (hour: number) => 55 + hour;
  t.equal(look(course, 8, 95), undefined);
  t.ok(Math.abs((look(course, 16, 95)?.in ?? 0) - 24) < 1);
  t.equal(look(course, 30, 95, "leaks"), undefined, "memory has its days and nights");
});

void t.test("slow growth is known days before, with the truth in its range", async (t) => {
  for (const perDay of [0.3, 0.7, 1.5, 3]) {
    const chance = makeChance(perDay * 10);
    const truth = Math.round((35 / perDay) * 24);
    const found = look((hour) => 60 + (perDay / 24) * hour + 0.3 * chance(), truth - WEEK, 95);
    t.ok(found !== undefined && Math.abs(found.in - WEEK) <= 0.2 * WEEK, `${perDay} a day: ${found?.in}`);
    t.ok(found !== undefined && found.earliest <= WEEK + 6 && found.latest >= WEEK - 6, "in its range");
    t.ok(Math.abs((found?.perDay ?? 0) - perDay) <= 0.15 * perDay);
  }
});

void t.test("growth in steps that come every night or every week is a trend", async (t) => {
  const nightly = look((hour) => 60 + Math.floor(hour / 24), 35 * 24 - WEEK, 95);
  t.ok(Math.abs((nightly?.in ?? 0) - WEEK) <= 24, `nightly: ${nightly?.in}`);
  const weekly = look((hour) => 60 + 4 * Math.floor(hour / WEEK), 5 * WEEK, 95);
  t.ok(Math.abs((weekly?.in ?? 0) - 4 * WEEK) <= WEEK, `weekly: ${weekly?.in}`);
});

void t.test("a single bulk copy alarms nobody, at no hour after it", async (t) => {
  for (const takes of [1, 2, 4, 6]) {
    for (const before of [3, 30, 500]) {
      const chance = makeChance(takes + before);
      const done = (hour: number) => Math.min(1, Math.max(0, (hour - before) / takes));
      const course = (hour: number) => 45 + 35 * done(hour) + 0.1 * chance();
      t.same(alarms(course, every(1, 1, before + takes + 100), 95), [], `${takes} h, after ${before} h`);
    }
  }
});

void t.test("several bulk copies in a day, and one that is deleted again", async (t) => {
  const copies = (hour: number) => 40 + [500, 507, 513].filter((at) => at <= hour).length * 15;
  t.same(alarms(copies, every(1, 480, 620), 95), []);
  const deleted = (hour: number) => (hour > 500 && hour < 560 ? 75 : 45) + (hour % 3) / 10;
  t.same(alarms(deleted, every(1, 480, 640), 95), []);
});

void t.test("a log that is rotated alarms nobody once it was seen rotated", async (t) => {
  for (const [period, high] of [
    [24, 30],
    [WEEK, 40],
    [240, 45],
    [720, 45],
  ] as const) {
    const course = (hour: number) => 40 + high * ((hour % period) / period);
    t.same(alarms(course, every(3, period + 6, 4 * period), 95), [], `every ${period} h`);
  }
});

void t.test("a disk that people cleared when it was nearly full fills again, and that is told", async (t) => {
  const course = (hour: number) => (hour < 700 ? 22 + hour / 10 : 30 + (hour - 700) / 10);
  const found = look(course, 700 + 650 - WEEK, 95);
  t.ok(found !== undefined && Math.abs(found.in - WEEK) <= 24, `${found?.in}`);
});

void t.test("a log that is not rotated any more is told", async (t) => {
  const course = (hour: number) => 40 + 40 * ((hour > 5 * WEEK ? hour - 5 * WEEK : hour % WEEK) / WEEK);
  t.same(alarms(course, every(6, WEEK + 6, 6 * WEEK - 1), 95), []);
  const truth = 5 * WEEK + (55 / 40) * WEEK;
  const found = look(course, Math.round(truth - 36), 95);
  t.ok(found !== undefined && Math.abs(found.in - 36) <= 7, `it is over its usual height: ${found?.in}`);
});

void t.test("days, nights and weekends are no trend", async (t) => {
  const chance = makeChance(5);
  const daily = (hour: number) => 60 + 20 * Math.sin((2 * Math.PI * hour) / 24) + chance();
  t.same(alarms(daily, every(1, 1, 200), 90, "leaks"), []);
  t.same(alarms(daily, every(7, 200, 1500), 90, "leaks"), []);
  const works = (hour: number) => hour % WEEK < 120;
  const weekly = (hour: number) =>
    50 + (works(hour) ? 25 * Math.sin((Math.PI * (hour % 24)) / 24) : 0) + 0.3 * chance();
  t.same(alarms(weekly, every(5, 1, 2200), 90, "leaks"), []);
  const filling = (hour: number) =>
    50 + 30 * Math.min(1, (hour % WEEK) / 120) * (works(hour) ? 1 : (WEEK - (hour % WEEK)) / 48);
  t.same(alarms(filling, every(3, WEEK, 8 * WEEK), 95, "leaks"), [], "grows all week and is cleared at the weekend");
});

void t.test("a trend below a rhythm is seen, and the limit is reached at the top of the rhythm", async (t) => {
  const course = (hour: number) =>
    50 + hour / 48 + (hour % WEEK < 120 ? 10 * Math.sin((Math.PI * (hour % 24)) / 24) : 0);
  const truth = every(1, 0, 2000).find((hour) => course(hour) >= 80) ?? 0;
  const found = look(course, truth - WEEK, 80, "leaks");
  t.ok(found !== undefined && Math.abs(found.in - WEEK) <= 72, `${found?.in}, with a weekend between`);
});

void t.test("what slows down towards a level of its own never reaches more", async (t) => {
  for (const tau of [10, 30, 100, 300, 700])
    t.same(
      alarms((hour) => 40 + 50 * (1 - Math.exp(-hour / tau)), every(11, 1, 5 * tau), 95),
      [],
      `within ${tau} h`,
    );
  const stops = (hour: number) => Math.min(85, 40 + hour / 2);
  t.same(alarms(stops, every(3, 120, 700), 95), [], "and what has stopped is over within a day or so");
});

void t.test("what is used up is known by how it is used, and begins anew when it is refilled", async (t) => {
  const toner = (hour: number) => Math.round(100 - (hour % 900) / 9);
  for (const filled of [0, 900, 1800]) {
    const found = look(toner, filled + 810 - WEEK, 10, "usedUp");
    t.ok(found !== undefined && Math.abs(found.in - WEEK) <= 30, `after ${filled} h: ${found?.in}`);
    t.ok((found?.perDay ?? 0) < 0);
    if (filled > 0) t.equal(look(toner, filled + 12, 10, "usedUp"), undefined, "just refilled");
  }
});

void t.test("a certificate runs off a day a day; one that is renewed in time alarms nobody", async (t) => {
  const found = look((hour) => Math.floor(60 - hour / 24), 46 * 24, 7, "expires");
  t.ok(found !== undefined && Math.abs(found.in - WEEK) <= 24, `whole days: ${found?.in}`);
  const renewed = (hour: number) => 90 - (hour % 1440) / 24;
  t.same(alarms(renewed, every(24, 24, 4000), 21, "expires"), []);
});

void t.test("a battery ages in months under the rhythm of its load", async (t) => {
  const chance = makeChance(9);
  const course = (hour: number) => 40 - hour / 360 + Math.sin((2 * Math.PI * hour) / 24) + 0.3 * chance();
  t.equal(look(course, 200, 10, "ages"), undefined);
  const found = look(course, 2000, 33, "ages");
  t.ok(found !== undefined && found.perDay < -0.05 && found.perDay > -0.085, `${found?.perDay} a day`);
});

void t.test("gaps change nothing that can be known", async (t) => {
  const chance = makeChance(3);
  const points = hourly((hour) => 30 + hour / 10 + 0.2 * chance(), 500);
  const now = BEGIN + 500 * HOUR_MS;
  const seen = (from: number, to: number) => points.filter((_, hour) => hour < from || hour >= to);
  const whole = forecast(points, 95, now);
  for (const [from, to] of [
    [300, 330],
    [450, 470],
    [100, 250],
  ] as const) {
    const found = forecast(seen(from, to), 95, now);
    t.ok(found !== undefined && whole !== undefined, `${from} to ${to}`);
    t.ok(Math.abs((found?.reachesAt ?? 0) - (whole?.reachesAt ?? 0)) <= 0.1 * ((whole?.reachesAt ?? 0) - now));
  }
  t.equal(
    forecast(
      seen(0, 440).filter(({ at }) => at < BEGIN + 470 * HOUR_MS),
      95,
      now,
    ),
    undefined,
    "too long ago",
  );
});

void t.test("noise alone goes nowhere", async (t) => {
  for (const seed of every(1, 1, 60)) {
    const chance = makeChance(seed);
    t.equal(
      look(() => 50 + 2 * chance(), 20 + seed * 17, 62),
      undefined,
      `seed ${seed}`,
    );
  }
});

void t.test("whatever the values are, a forecast lies ahead, in its range, on the limit's side", async () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const values = fc.array(fc.record({ hour: fc.integer({ min: 0, max: 2500 }), value }), { maxLength: 300 });
  fc.assert(
    fc.property(values, value, fc.constantFrom("fills", "leaks", "usedUp", "expires", "ages"), (some, limit, kind) => {
      const points = some.map(({ hour, value: one }) => ({ at: BEGIN + hour * HOUR_MS, value: one }));
      const now = BEGIN + 2500 * HOUR_MS;
      const found = forecast(points, limit, now, kind);
      if (found === undefined) return true;
      const { earliest, reachesAt, latest, trendPerDay } = found;
      return now <= earliest && earliest <= reachesAt && reachesAt <= latest && trendPerDay !== 0;
    }),
  );
});

void t.test("a trend is the same upwards and downwards, shifted, and in another unit", async () => {
  const shape = fc.record({
    perDay: fc.double({ min: 0.3, max: 10, noNaN: true }),
    noise: fc.double({ min: 0, max: 0.3, noNaN: true }),
    seed: fc.integer({ min: 1, max: 1e6 }),
    factor: fc.constantFrom(-1, 1, 1000, -0.001),
    shift: fc.constantFrom(0, -50, 1000),
  });
  fc.assert(
    fc.property(shape, ({ perDay, noise, seed, factor, shift }) => {
      const chance = makeChance(seed);
      const points = hourly((hour) => (perDay / 24) * hour + noise * chance(), 400);
      const now = BEGIN + 400 * HOUR_MS;
      const limit = (perDay / 24) * 500;
      const found = forecast(points, limit, now);
      const moved = points.map(({ at, value: one }) => ({ at, value: factor * one + shift }));
      const other = forecast(moved, factor * limit + shift, now);
      if (found === undefined || other === undefined) return found === other;
      return Math.abs(found.reachesAt - other.reachesAt) < HOUR_MS / 10;
    }),
  );
});
