/** Forecasts of a running box: worked out now and then, told once for each approach, over restarts and announced work. */
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { EventDraft } from "#model/event.ts";
import type { ServiceKey } from "#model/id.ts";
import type { ThresholdPair } from "#model/site.ts";
import { PENDING_SERVICE, type ServiceState } from "#model/state.ts";
import { toyHost, toyService, toySite } from "#model/testing/toy-site.ts";
import { Forecaster } from "./forecaster.ts";
import { LiveWorld } from "./live-world.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const KEY: ServiceKey = "sql/disk";
const FULL: ThresholdPair = { warning: "85", critical: "95", forecast: "fills" };

/** A box that has watched a disk for forty days. @param course percent by days from now */
function openBox({
  course,
  pair = FULL,
  forecastMs = 7 * DAY,
}: {
  course: (day: number) => number;
  pair?: ThresholdPair;
  forecastMs?: number;
}) {
  const clock = new HandClock(Date.UTC(2026, 5, 1));
  const begin = clock.wallMs();
  const valueAt = (ms: number) => course((ms - begin) / DAY);
  const disk = toyService("sql", "disk", { thresholds: { percent: pair }, name: "Volume C" });
  const world = new LiveWorld(
    { ...toySite([toyHost("sql", [disk, toyService("sql", "tcp")])]), forecastMs },
    new Map(),
  );
  const events: EventDraft[] = [];
  const asked: string[] = [];
  let stored: unknown;
  const stateNow = (hard: ServiceState["hard"] = "ok"): void => {
    const last = {
      at: clock.wallMs(),
      state: "ok",
      code: "good",
      parameters: {},
      measurements: { percent: valueAt(clock.wallMs()) },
      units: { percent: "%" },
      breaches: [],
      blame: "target",
    } as const;
    world.setServiceState(KEY, { ...PENDING_SERVICE, hard, soft: hard, hardSince: 1, last });
  };
  const open = () =>
    new Forecaster({
      world,
      history: {
        means: (key, measurement, begins) => {
          asked.push(`${key} ${measurement}`);
          return begins.filter((at) => at > begin - 40 * DAY).map((at) => [at + HOUR / 2, valueAt(at + HOUR / 2)]);
        },
      },
      clock,
      log: silentLog,
      now: () => ({
        steadyMs: clock.monotonicMs(),
        wallMs: clock.wallMs(),
        boot: "b",
        trusted: true,
        newId: () => "id",
      }),
      commit: (part) => {
        stored = JSON.parse(JSON.stringify(part.facts[0]?.[1]));
        events.push(...part.events);
      },
      changed: () => undefined,
    });
  const pass = async (days: number, hard?: ServiceState["hard"]): Promise<void> => {
    for (let hour = 0; hour < days * 24; hour++) {
      stateNow(hard);
      await clock.advance(HOUR);
    }
  };
  return { clock, world, events, asked, open, pass, stateNow, stored: () => stored };
}

t.test("a disk that fills is told once, a week before, with everything that is foreseen", async (t) => {
  const box = openBox({ course: (day) => 60 + day });
  const forecaster = box.open();
  forecaster.start(undefined);
  await box.pass(27);
  t.same(box.events, []);
  t.match(forecaster.of(KEY), [{ measurement: "percent", level: "critical", limit: 95, unit: "%", kind: "fills" }]);
  await box.pass(2);
  t.match(box.events, [
    {
      type: "forecast.warning",
      subject: KEY,
      data: {
        host: "sql",
        hostName: "SQL",
        service: "disk",
        serviceName: "Volume C",
        level: "critical",
        limit: 95,
        unit: "%",
        trendPerDay: 1,
      },
    },
  ]);
  const { reachesAt } = (box.events[0]?.data ?? {}) as { reachesAt: string };
  t.ok(Math.abs(Date.parse(reachesAt) - Date.UTC(2026, 5, 36)) < DAY / 2, reachesAt);
  await box.pass(5);
  t.equal(box.events.length, 1);
  t.same(new Set(box.asked), new Set([`${KEY} percent`]), "nothing else is read");
  t.ok(box.asked.length < 34 * 24 + 5, "at most every hour");
  forecaster.stop();
  t.equal(box.clock.waiting, 0);
});

t.test("after a restart it is not told again, nor after a short pause; after a day's quiet it is", async (t) => {
  const cleared = (day: number) => (day < 30 ? 60 + day : day < 31.5 ? 92 : 50 + 2 * (day - 31.5));
  const box = openBox({ course: cleared });
  let forecaster = box.open();
  forecaster.start(undefined);
  await box.pass(29);
  t.equal(box.events.length, 1);
  forecaster.stop();
  forecaster = box.open();
  forecaster.start(box.stored());
  await box.pass(1);
  t.equal(box.events.length, 1, "the restart has kept it");
  await box.pass(9);
  t.same(box.stored(), {}, "cleared for more than a day");
  await box.pass(14);
  t.equal(box.events.length, 2, "and full again");
  forecaster.stop();
});

t.test("what the store has damaged is as good as nothing", async (t) => {
  for (const stored of [null, 7, "x", [], { [`${KEY} percent`]: 3 }, { [`${KEY} percent`]: {} }]) {
    const box = openBox({ course: (day) => 89 + day });
    const forecaster = box.open();
    forecaster.start(stored);
    await box.pass(0.2);
    t.equal(box.events.length, 1);
    forecaster.stop();
  }
});

t.test("nothing is told while people work on it, nor of what is critical", async (t) => {
  const box = openBox({ course: (day) => 92 + day / 2 });
  const forecaster = box.open();
  const { clock, world } = box;
  world.setAnnounced([
    {
      id: "w",
      name: "Work",
      hosts: ["sql"],
      groups: [],
      services: [],
      jobs: [],
      when: { startMs: clock.wallMs(), endMs: clock.wallMs() + DAY },
    },
  ]);
  forecaster.start(undefined);
  await box.pass(0.9);
  t.same(box.events, []);
  t.equal(forecaster.of(KEY).length, 1, "it is shown");
  await box.pass(0.3);
  t.equal(box.events.length, 1, "and told when the work is over");
  const bad = openBox({ course: (day) => 96 + day });
  const other = bad.open();
  other.start(undefined);
  await bad.pass(3, "critical");
  t.same([bad.events, other.of(KEY)], [[], []]);
  forecaster.stop();
  other.stop();
});

t.test("how long before is the site's word and the threshold's; 0 and undeclared: never", async (t) => {
  const course = (day: number) => 80 + day;
  const cases: [ThresholdPair, number, number][] = [
    [FULL, 20 * DAY, 1],
    [FULL, 7 * DAY, 0],
    [FULL, 0, 0],
    [{ ...FULL, forecastMs: 20 * DAY }, 0, 1],
    [{ ...FULL, forecastMs: 0 }, 20 * DAY, 0],
    [{ critical: "95" }, 20 * DAY, 0],
    [{ critical: "95", forecastMs: 20 * DAY }, 0, 1],
    [{ warning: "85", forecast: "fills" }, 7 * DAY, 1],
  ];
  for (const [pair, forecastMs, count] of cases) {
    const box = openBox({ course, pair, forecastMs });
    const forecaster = box.open();
    forecaster.start(undefined);
    await box.pass(0.2);
    t.equal(box.events.length, count, JSON.stringify([pair, forecastMs]));
    forecaster.stop();
  }
});

t.test(
  "another configuration leaves what is forecast as before to its time, and looks soon at what is not",
  async (t) => {
    const box = openBox({ course: (day) => 60 + day });
    const forecaster = box.open();
    forecaster.start(undefined);
    box.stateNow();
    await box.clock.advance(30_000);
    t.ok(box.asked.length > 0, "worked out once");
    box.asked.length = 0;
    for (let n = 0; n < 5; n++) {
      forecaster.plan();
      await box.clock.advance(30_000);
    }
    t.same(box.asked, [], "not again for a configuration that says the same");
    await box.clock.advance(4 * HOUR);
    t.ok(box.asked.length > 0, "but when it is due");
    box.asked.length = 0;
    const disk = toyService("sql", "disk", {
      thresholds: { percent: { ...FULL, critical: "90" } },
      fingerprint: "other",
    });
    box.world.setSite({ ...toySite([toyHost("sql", [disk])]), forecastMs: 7 * DAY });
    forecaster.plan();
    await box.clock.advance(30_000);
    t.ok(box.asked.length > 0, "another limit is looked at soon");
    forecaster.stop();
  },
);

t.test("another configuration takes forecasts along and forgets what is gone", async (t) => {
  const box = openBox({ course: (day) => 92 + day / 2 });
  const forecaster = box.open();
  forecaster.start(undefined);
  await box.pass(0.2);
  t.equal(forecaster.of(KEY).length, 1);
  box.world.setSite(toySite([toyHost("sql", [toyService("sql", "tcp")])]));
  forecaster.plan();
  t.same([forecaster.of(KEY), box.clock.waiting, box.stored()], [[], 0, {}]);
  forecaster.stop();
});
