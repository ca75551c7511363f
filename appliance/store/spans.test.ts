/** What was so from when until when: written with what changed, there again after whatever happens to the box. */
import { copyFileSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { silentLog } from "#lib/log.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import { Database } from "./database.ts";
import { migrate } from "./open-database.ts";
import { stateMigrations } from "./migrations/state-migrations.ts";
import { StateStore } from "./state-store.ts";
import { HandClock, incidentOf, okState, openState, temporaryFolder } from "./testing/store-fixtures.ts";

const clockTrusted = true;
const MINUTE = 60_000;
const service = (hard: ServiceState["hard"], hardSince: number): ServiceState => ({ ...okState(), hard, hardSince });
const host = (hard: HostState["hard"], hardSince: number): HostState => ({ hard, hardSince, told: hard });

/** Spans of a subject as `from-until state`. */
function lines(store: StateStore, subject: string, kind: "state" | "maintenance" | "pause" = "state"): string[] {
  return store.spans
    .of(subject, kind, 0, Number.MAX_SAFE_INTEGER)
    .map(({ fromMs, untilMs, state }) => `${fromMs}-${untilMs ?? ""} ${state}`);
}

t.test("hard states follow each other; what changes nothing of them writes nothing", async (t) => {
  const { store, clock } = openState(t);
  store.commit({ services: [["sql/tcp", service("ok", 1000)]], hosts: [["sql", host("up", 900)]], clockTrusted });
  store.commit({ services: [["sql/tcp", { ...service("ok", 1000), told: "ok" }]], clockTrusted });
  store.commit({ services: [["sql/tcp", service("critical", 5000)]], clockTrusted });
  store.commit({ hosts: [["sql", host("down", 6000)]], clockTrusted });
  store.commit({ services: [["sql/tcp", service("ok", 9000)]], clockTrusted });
  t.same(lines(store, "sql/tcp"), ["1000-5000 ok", "5000-9000 critical", "9000- ok"]);
  t.same(lines(store, "sql"), ["900-6000 up", "6000- down"]);
  t.same(
    store.spans.of("sql/tcp", "state", 5000, 9000).map(({ state }) => state),
    ["critical"],
    "only those that touch the time",
  );
  clock.nowMs = 12_000;
  store.commit({ removedServices: ["sql/tcp"], removedHosts: ["sql"], clockTrusted });
  t.same(lines(store, "sql/tcp").at(-1), "9000-12000 ok", "what is not watched any more ends");
  t.same(lines(store, "sql").at(-1), "6000-12000 down");
});

t.test("what was never looked at has no state", async (t) => {
  const { store } = openState(t);
  store.commit({ services: [["sql/tcp", service("pending", 0)]], clockTrusted });
  t.same(lines(store, "sql/tcp"), []);
});

t.test("a clock that was set back ends nothing before it began", async (t) => {
  const { store } = openState(t);
  store.commit({ services: [["sql/tcp", service("ok", 5000)]], clockTrusted });
  store.commit({ services: [["sql/tcp", service("critical", 2000)]], clockTrusted });
  store.commit({ services: [["sql/tcp", service("ok", 3000)]], clockTrusted });
  t.same(lines(store, "sql/tcp").toSorted(), ["2000-3000 critical", "3000- ok", "5000-5000 ok"]);
});

t.test("pauses of incidents, and announced work", async (t) => {
  const { store } = openState(t);
  const by = { kind: "user", name: "Ana" } as const;
  const from = "2026-11-22T10:00:00.000Z";
  const pause = { from, reason: "awaitingCustomer", by } as const;
  store.commit({ incidents: [incidentOf("i-1", { state: "suspended", pauses: [pause] })], clockTrusted });
  t.same(lines(store, "i-1", "pause"), [`${Date.parse(from)}- awaitingCustomer`]);
  const until = "2026-11-22T12:00:00.000Z";
  store.commit({ incidents: [incidentOf("i-1", { pauses: [{ ...pause, until }] })], clockTrusted });
  t.same(lines(store, "i-1", "pause"), [`${Date.parse(from)}-${Date.parse(until)} awaitingCustomer`]);
  const window = { kind: "maintenance", subject: "sql", fromMs: 1000, untilMs: 9000, state: "patch" } as const;
  store.commit({ spans: [window], clockTrusted });
  store.commit({ spans: [{ ...window, untilMs: 5000 }], clockTrusted });
  t.same(lines(store, "sql", "maintenance"), ["1000-5000 patch"], "work that was called off ends sooner");
});

t.test("what is past its retention goes; what is still so stays", async (t) => {
  const { store } = openState(t);
  for (let n = 1; n <= 1200; n++)
    store.commit({ services: [["sql/tcp", service(n % 2 === 0 ? "ok" : "critical", n * 1000)]], clockTrusted });
  let slices = 0;
  while (store.spans.prune(1_100_000) > 0) slices += 1;
  t.equal(slices, 3, "in slices");
  t.same(lines(store, "sql/tcp").length, 102);
  t.same(lines(store, "sql/tcp").at(-1), "1200000- ok");
});

t.test(
  "what the box did not watch is said: before its first start, while it was off, and what its clock jumped over",
  async (t) => {
    const clock = new HandClock(0);
    const folder = temporaryFolder(t);
    const at = (minutes: number) => (clock.nowMs = minutes * MINUTE);
    const run = (boot: string) => {
      const store = StateStore.open(folder, { clock, log: silentLog });
      store.runs.begin(boot);
      return store;
    };
    at(10);
    const first = run("a");
    at(20);
    first.runs.end("shutdown");
    first.close();
    at(30);
    const second = run("b");
    at(40);
    second.runs.alive();
    at(41);
    second.abandon();
    at(60);
    const third = run("c");
    t.teardown(() => third.close());
    at(70);
    third.commit({
      spans: [{ kind: "unwatched", subject: "box", fromMs: 65 * MINUTE, untilMs: 67 * MINUTE, state: "clock" }],
      clockTrusted,
    });
    t.same(
      third.spans.unwatched(0, 70 * MINUTE).map(({ from, to }) => [from / MINUTE, to / MINUTE]),
      [
        [0, 10],
        [20, 30],
        [40, 60],
        [65, 67],
      ],
      "of a run that ended without a word, from the last moment that is known",
    );
    t.same(third.spans.unwatched(61 * MINUTE, 64 * MINUTE), []);
  },
);

t.test("a database that is behind gets them from the redo log", async (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  const before = StateStore.open(folder, { clock, log: silentLog });
  before.commit({
    services: [["sql/tcp", service("ok", 1000)]],
    events: [{ type: "test", at: 1, data: 1 }],
    clockTrusted,
  });
  before.close();
  copyFileSync(join(folder, "state.db"), join(folder, "kept"));
  const later = StateStore.open(folder, { clock, log: silentLog });
  later.commit({
    services: [["sql/tcp", service("critical", 5000)]],
    events: [{ type: "test", at: 2, data: 2 }],
    clockTrusted,
  });
  later.abandon();
  copyFileSync(join(folder, "kept"), join(folder, "state.db"));
  for (const rest of ["state.db-wal", "state.db-shm"]) if (existsSync(join(folder, rest))) rmSync(join(folder, rest));
  const after = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => after.close());
  t.same(lines(after, "sql/tcp"), ["1000-5000 ok", "5000- critical"]);
});

t.test("a box of a version before starts, and what it knows has been so since then", async (t) => {
  const folder = temporaryFolder(t);
  const old = new Database(join(folder, "state.db"), { busyTimeoutMs: 0 });
  migrate(old, stateMigrations.slice(0, 2));
  const rows = {
    "sql/tcp": JSON.stringify(service("ok", 1000)),
    "sql/new": JSON.stringify(service("pending", 0)),
    "sql/odd": JSON.stringify({ hard: "ok" }),
  };
  for (const [key, state] of Object.entries(rows))
    old.run("INSERT INTO services (key, state) VALUES (?, ?)", key, state);
  old.run("INSERT INTO hosts (id, state) VALUES (?, ?)", "sql", JSON.stringify(host("up", 700.5)));
  old.close();
  const store = StateStore.open(folder, { clock: new HandClock(), log: silentLog });
  t.teardown(() => store.close());
  for (let start = 0; start < 2; start++) store.load();
  store.commit({ services: [["sql/tcp", service("critical", 5000)]], clockTrusted });
  t.same(lines(store, "sql/tcp"), ["1000-5000 ok", "5000- critical"]);
  t.same(lines(store, "sql"), ["700- up"]);
  for (const key of ["sql/new", "sql/odd"]) t.same(lines(store, key), [], key);
});
