import { createHash } from "node:crypto";
import { copyFileSync, cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { silentLog } from "#lib/log.ts";
import { until } from "#lib/testing/wait-for.ts";
import type { ServiceKey } from "#model/id.ts";
import { Database } from "./database.ts";
import { HistoryStore, type HistoryResult } from "./history-store.ts";
import { HandClock, temporaryFolder } from "./testing/store-fixtures.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOON = Date.UTC(2026, 10, 22, 12);
const ALL = { from: 0, to: NOON + 1000 * DAY_MS, limit: 1e6, newestFirst: false };

interface Bench {
  readonly folder: string;
  readonly clock: HandClock;
  store: HistoryStore;
}

function open(folder: string, clock: HandClock): HistoryStore {
  return HistoryStore.open(folder, { clock, log: silentLog });
}

function openHistory(t: Test, at = NOON): Bench {
  const bench: Bench = { folder: temporaryFolder(t), clock: new HandClock(at), store: undefined as never };
  bench.store = open(bench.folder, bench.clock);
  t.teardown(() => bench.store.stop());
  return bench;
}

/** One result a minute for each service, value = minutes since noon; flushed each minute, closed hours made blocks. */
async function watch(bench: Bench, keys: readonly ServiceKey[], minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    const value = (bench.clock.nowMs - NOON) / MINUTE_MS;
    for (const key of keys) bench.store.record(key, bench.clock.nowMs, "ok", "answered", {}, { rttMs: value });
    bench.clock.nowMs += MINUTE_MS;
    bench.store.flush();
    await bench.store.compact();
  }
}

/** The files as they are now, which is what a killed process leaves behind. */
function copyFiles(t: Test, folder: string): string {
  const copy = temporaryFolder(t);
  for (const name of ["history.db", "history.db-wal"]) {
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
  }
  cpSync(join(folder, "history-journal"), join(copy, "history-journal"), { recursive: true });
  return copy;
}

/** Where the making of blocks stands, for each hour that is not done. */
function nextServices(folder: string): number[] {
  const database = new Database(join(folder, "history.db"), { busyTimeoutMs: 1000 });
  const rows = database.all<{ next: number }>("SELECT next_service AS next FROM hours WHERE next_service IS NOT NULL");
  database.close();
  return rows.map((row) => row.next);
}

/** A clock that runs on with every look at it, so that a slice of work ends after a few services. */
class RunningClock extends HandClock {
  #steps = 0;
  override monotonicMs(): number {
    this.#steps += 2;
    return this.#steps;
  }
}

function minutesOf(results: readonly HistoryResult[]): number[] {
  return results.map((result) => (result.at - NOON) / MINUTE_MS);
}

const upTo = (count: number, from = 0): number[] => Array.from({ length: count - from }, (_, n) => from + n);

t.test("a result is there at once, with all it said", async (t) => {
  const { store, clock } = openHistory(t);
  store.record(
    "web/https",
    clock.nowMs,
    "critical",
    "refused",
    { port: 443, names: ["a", "b"] },
    { totalMs: 12.3456, bytes: 2 ** 40, bad: NaN },
  );
  t.same(store.results("web/https", ALL), [
    {
      at: NOON,
      state: "critical",
      code: "refused",
      parameters: { port: 443, names: ["a", "b"] },
      measurements: { totalMs: 12.35, bytes: 2 ** 40 },
    },
  ]);
  t.same(store.results("web/other", ALL), []);
});

t.test("results outlive hours, blocks and restarts, each once and in order", async (t) => {
  const bench = openHistory(t, NOON);
  for (let part = 0; part < 5; part++) {
    await watch(bench, ["nas/ping", "sql/tcp"], 35);
    await bench.store.stop();
    bench.store = open(bench.folder, bench.clock);
  }
  t.same(minutesOf(bench.store.results("sql/tcp", ALL)), upTo(175));
  t.same(minutesOf(bench.store.results("sql/tcp", { ...ALL, limit: 3, newestFirst: true })), [174, 173, 172]);
  t.same(
    minutesOf(bench.store.results("sql/tcp", { ...ALL, from: NOON + 59 * MINUTE_MS, to: NOON + 61 * MINUTE_MS })),
    [59, 60],
  );
});

t.test("killed between flushes, only what came after the last flush is missing", async (t) => {
  const bench = openHistory(t);
  await watch(bench, ["nas/ping"], 70);
  bench.store.record("nas/ping", bench.clock.nowMs, "ok", "answered", {}, {});
  const copy = copyFiles(t, bench.folder);
  const store = open(copy, bench.clock);
  t.same(minutesOf(store.results("nas/ping", ALL)), upTo(70));
  store.record("nas/ping", bench.clock.nowMs, "ok", "answered", {}, { rttMs: 70 });
  t.same(minutesOf(store.results("nas/ping", ALL)), upTo(71), "and it goes on");
  await store.stop();
});

t.test("making blocks goes on after a crash at any point, and does nothing twice", async (t) => {
  const bench = openHistory(t);
  const keys = Array.from({ length: 90 }, (_, n): ServiceKey => `h${n}/s`);
  // Parameters that do not compress, so that the blocks are written in several transactions.
  const noise = (text: string): string => createHash("sha512").update(text).digest("base64");
  for (let minute = 0; minute < 61; minute++) {
    for (const key of keys) {
      const parameters = { trace: noise(`${key} ${minute}`) };
      bench.store.record(key, NOON + minute * MINUTE_MS, "ok", "answered", parameters, { rttMs: minute });
    }
  }
  bench.clock.nowMs = NOON + 61 * MINUTE_MS;
  const slow = new RunningClock(bench.clock.nowMs);
  t.equal(bench.store.flush(), true); // notes that the hour is over; blocks are made later
  const before = copyFiles(t, bench.folder);
  let crashes = 0;
  const stoodAt = new Set<number>();
  for (const slices of [1, 4, 16, 18, 20, 22, 24, 26, 28, 30, 34, 38, 42, 46, 50]) {
    const folder = copyFiles(t, before);
    const interrupted = HistoryStore.open(folder, { clock: slow, log: silentLog });
    void interrupted.compact();
    for (let slice = 0; slice < slices; slice++) await new Promise((resolve) => setImmediate(resolve));
    const left = copyFiles(t, folder);
    await interrupted.stop();
    const next = nextServices(left);
    crashes += next.length;
    for (const number of next) stoodAt.add(number);
    const store = HistoryStore.open(left, { clock: slow, log: silentLog });
    await store.compact();
    for (const key of ["h0/s", "h47/s", "h89/s"] as const) {
      t.same(minutesOf(store.results(key, ALL)), upTo(61), `${key} after ${slices} slices`);
      t.equal(store.series(key, "rttMs", NOON, NOON + HOUR_MS, 9999).points.length, 60);
    }
    t.same(readdirSync(join(left, "history-journal")).length, 1, "what became blocks has left the journal");
    await store.stop();
  }
  t.ok(crashes > 5, `${crashes} interruptions hit the making of blocks`);
  t.ok(
    [...stoodAt].some((number) => number > 0 && number < 90),
    `some with a part of the blocks written: ${[...stoodAt].join(" ")}`,
  );
});

t.test("an hour that comes twice because the clock was set back keeps both", async (t) => {
  const bench = openHistory(t);
  await watch(bench, ["nas/ping"], 150);
  bench.clock.nowMs = NOON + 30_000;
  for (let minute = 0; minute < 90; minute++) {
    bench.store.record("nas/ping", bench.clock.nowMs, "warning", "answered", {}, { rttMs: 500 });
    bench.clock.nowMs += MINUTE_MS;
    bench.store.flush();
    await bench.store.compact();
  }
  t.equal(bench.store.results("nas/ping", ALL).length, 240);
  t.equal(bench.store.results("nas/ping", { ...ALL, to: NOON + HOUR_MS }).length, 120);
  const hour = bench.store.series("nas/ping", "rttMs", NOON, NOON + 100 * HOUR_MS, 1000).points[0];
  t.match(hour, { at: NOON, min: 0, max: 500 });
});

t.test("the means of single hours, the open one and closed ones, are read without those between", async (t) => {
  const bench = openHistory(t);
  await watch(bench, ["nas/ping", "sql/tcp"], 60 * 5 + 30);
  const means = (hours: readonly number[], measurement = "rttMs") =>
    bench.store.means(
      "nas/ping",
      measurement,
      hours.map((hour) => NOON + hour * HOUR_MS),
    );
  t.same(means([-3, 0, 2, 5, 6]), [
    [NOON + HOUR_MS / 2, 29.5],
    [NOON + 2.5 * HOUR_MS, 149.5],
    [NOON + 5.5 * HOUR_MS, 314.5],
  ]);
  t.same([means([]), means([1], "other"), bench.store.means("nas/none", "rttMs", [NOON])], [[], [], []]);
});

t.test("a series is made of single results, hours or days as span and retention allow", async (t) => {
  const bench = openHistory(t);
  await watch(bench, ["nas/ping"], 60 * 26 + 30);
  const end = bench.clock.nowMs;
  const series = (from: number, to: number, points = 10_000) =>
    bench.store.series("nas/ping", "rttMs", from, to, points);

  const raw = series(NOON, end);
  t.equal(raw.stepMs, 0);
  t.equal(raw.points.length, 26 * 60 + 30);
  t.same(
    raw.points.at(-1),
    { at: end - MINUTE_MS, mean: 1589, min: 1589, max: 1589 },
    "with the hour that is still open",
  );

  const few = series(NOON, end, 60);
  t.equal(few.stepMs, 30 * MINUTE_MS);
  t.same(few.points[1], { at: NOON + 30 * MINUTE_MS, mean: 44.5, min: 30, max: 59 });
  t.ok(few.points.length <= 60);

  bench.clock.nowMs += 10 * DAY_MS;
  await bench.store.prune({ resultsMs: 3 * DAY_MS, hourlyMs: 90 * DAY_MS, dailyMs: 700 * DAY_MS }, bench.clock.nowMs);
  t.same(bench.store.results("nas/ping", ALL).length, 30, "single results have gone, but for the hour that was open");
  const hourly = series(NOON, NOON + 26 * HOUR_MS);
  t.equal(hourly.stepMs, HOUR_MS);
  t.equal(hourly.points.length, 26);
  t.same(hourly.points[1], { at: NOON + HOUR_MS, mean: 89.5, min: 60, max: 119 });

  bench.store.flush();
  await bench.store.compact();
  await bench.store.prune({ resultsMs: 3 * DAY_MS, hourlyMs: 5 * DAY_MS, dailyMs: 700 * DAY_MS }, bench.clock.nowMs);
  const daily = series(NOON - DAY_MS, end);
  t.equal(daily.stepMs, DAY_MS);
  t.same(daily.points, [
    { at: NOON - 12 * HOUR_MS, mean: 359.5, min: 0, max: 719 },
    { at: NOON + 12 * HOUR_MS, mean: 1154.5, min: 720, max: 1589 },
  ]);
  const two = series(NOON - DAY_MS, end, 2).points;
  t.equal(two.length, 2);
  const asked = t.capture(Database.prototype, "get", Reflect.get(Database.prototype, "get") as () => unknown);
  t.same(series(Date.UTC(0, 0), Date.UTC(9999, 0)).points, daily.points, "from ever to ever it is the same");
  t.ok(asked().length < 20, "days of which nothing can be known are not looked for, three million of them");

  await bench.store.prune({ resultsMs: 0, hourlyMs: 0, dailyMs: 5 * DAY_MS }, bench.clock.nowMs + 20 * DAY_MS);
  t.same(series(0, end).points, []);
});

t.test("the day that is not over is made of its hours", async (t) => {
  const bench = openHistory(t);
  bench.clock.nowMs = NOON - 100 * DAY_MS;
  await watch(bench, ["nas/ping"], 1);
  bench.clock.nowMs = NOON;
  await watch(bench, ["nas/ping"], 60 * 11 + 30);
  const { stepMs, points } = bench.store.series("nas/ping", "rttMs", NOON - 101 * DAY_MS, bench.clock.nowMs, 500);
  t.equal(stepMs, DAY_MS);
  t.same(points, [
    { at: NOON - 100.5 * DAY_MS, mean: -144_000, min: -144_000, max: -144_000 },
    { at: NOON - DAY_MS / 2, mean: 344.5, min: 0, max: 689 },
  ]);
});

t.test("after a start the newest result of each service is known", async (t) => {
  const bench = openHistory(t);
  await watch(bench, ["nas/ping"], 59);
  await watch(bench, ["sql/tcp"], 70);
  await bench.store.stop();
  bench.store = open(bench.folder, bench.clock);
  const last = bench.store.lastResults();
  t.equal(last.get("nas/ping")?.measurements["rttMs"], 58, "from a block");
  t.equal(last.get("sql/tcp")?.measurements["rttMs"], 128, "from the journal");
});

t.test("a service that is gone for longer than its history is forgotten, one that returns goes on", async (t) => {
  const bench = openHistory(t);
  await watch(bench, ["nas/ping", "sql/tcp", "web/https"], 2);
  bench.store.remove(["nas/ping", "sql/tcp"]);
  await watch(bench, ["sql/tcp"], 1);
  bench.clock.nowMs += 5 * DAY_MS;
  const retention = { resultsMs: DAY_MS, hourlyMs: DAY_MS, dailyMs: 2 * DAY_MS };
  bench.store.flush();
  await bench.store.compact();
  await bench.store.prune(retention, bench.clock.nowMs);
  const database = new Database(join(bench.folder, "history.db"), { busyTimeoutMs: 1000 });
  t.same(
    database.all<{ key: string }>("SELECT key FROM services ORDER BY key").map((row) => row.key),
    ["sql/tcp", "web/https"],
  );
  database.close();
});

t.test("what a power cut left of the last record is cut off, and the journal goes on", async (t) => {
  const bench = openHistory(t);
  await watch(bench, ["nas/ping"], 5);
  await bench.store.stop();
  const journal = join(bench.folder, "history-journal", readdirSync(join(bench.folder, "history-journal"))[0] ?? "");
  for (const tail of [Buffer.alloc(4096), readFileSync(journal).subarray(0, 13), Buffer.alloc(50, 0xff)]) {
    const minutes = (bench.clock.nowMs - NOON) / MINUTE_MS;
    writeFileSync(journal, tail, { flag: "a" });
    bench.store = open(bench.folder, bench.clock);
    t.same(minutesOf(bench.store.results("nas/ping", ALL)), upTo(minutes));
    await watch(bench, ["nas/ping"], 2);
    await bench.store.stop();
  }
  bench.store = open(bench.folder, bench.clock);
  t.same(minutesOf(bench.store.results("nas/ping", ALL)), upTo(11));
});

t.test("without its database a journal means nothing and goes", async (t) => {
  const bench = openHistory(t);
  await watch(bench, ["nas/ping"], 3);
  await bench.store.stop();
  rmSync(join(bench.folder, "history.db"));
  bench.store = open(bench.folder, bench.clock);
  t.same(bench.store.results("nas/ping", ALL), []);
  t.same(readdirSync(join(bench.folder, "history-journal")), []);
});

t.test("started, it writes by itself", async (t) => {
  const folder = temporaryFolder(t);
  const clock = new HandClock();
  const store = HistoryStore.open(folder, { clock, log: silentLog, flushIntervalMs: 5 });
  t.teardown(() => store.stop());
  store.start();
  store.record("nas/ping", clock.nowMs, "ok", "answered", {}, {});
  t.equal(store.figures().pendingResults, 1);
  await until(() => store.figures().pendingResults === 0);
  t.match(store.figures(), { pendingResults: 0, recordedResults: 1, droppedResults: 0, failedFlushes: 0 });
  t.ok(store.figures().journalBytes > 0);
});
