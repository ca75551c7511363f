import { rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { Database } from "./database.ts";
import { stateMigrations } from "./migrations/state-migrations.ts";
import { StateStore } from "./state-store.ts";
import { StoreError } from "./store-error.ts";
import { HandClock, incidentOf, okState, openState, temporaryFolder } from "./testing/store-fixtures.ts";

t.test("what was committed is there after a restart", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  const before = StateStore.open(folder, { clock, log: silentLog });
  t.equal(before.openReport.created, true);
  before.commit({
    services: [
      ["sql/tcp", okState()],
      ["nas/ping", okState(2)],
    ],
    hosts: [["sql", { hard: "up", hardSince: 5, told: "up" }]],
    incidents: [incidentOf("i-1"), incidentOf("i-2", { state: "closed" }), incidentOf("i-3", { state: "resolved" })],
    events: [{ type: "incident.opened", subject: "i-1", at: 1, data: incidentOf("i-1") }],
    clockTrusted: true,
  });
  before.commit({ removedServices: ["nas/ping"], clockTrusted: true });
  before.close();

  const after = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => after.close());
  const loaded = after.load();
  t.same([...loaded.services], [["sql/tcp", okState()]]);
  t.same([...loaded.hosts], [["sql", { hard: "up", hardSince: 5, told: "up" }]]);
  t.same(
    loaded.incidents.map((incident) => incident.id),
    ["i-1", "i-3"],
    "resolved ones may reopen, closed ones may not",
  );
  t.match(after.events.read(0, 10), [
    { sequence: 1, type: "incident.opened", clockTrusted: true, data: { id: "i-1" } },
  ]);
  t.same(after.openReport, { created: false, problems: [] });
  t.end();
});

t.test("a change that cannot be written leaves nothing behind, and no gap", (t) => {
  const { store } = openState(t);
  store.commit({ services: [["sql/tcp", okState(1)]], events: [{ type: "test", at: 1, data: 1 }], clockTrusted: true });
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  const change = {
    services: [["sql/tcp", okState(2)]] as const,
    incidents: [incidentOf("i-1")],
    events: [
      { type: "test", at: 2, data: 2 },
      { type: "test", at: 2, data: circular },
    ] as const,
    clockTrusted: true,
  };
  t.throws(() => store.commit(change));
  t.same(store.load().services.get("sql/tcp"), okState(1));
  t.equal(store.incident("i-1"), undefined);
  t.equal(store.events.latest(), 1);
  t.same(
    store.commit({ ...change, events: [{ type: "test", at: 2, data: 2 }] }).map((event) => event.sequence),
    [2],
    "the number that was not used is given to the next",
  );
  t.end();
});

t.test("the sequence goes on after every event has been deleted", (t) => {
  const { store, clock } = openState(t);
  for (let n = 1; n <= 3; n++) store.commit({ events: [{ type: "test", at: n, data: n }], clockTrusted: false });
  t.equal(store.events.prune({ olderThanMs: 1, now: clock.nowMs }), 3);
  t.equal(store.events.latest(), 3);
  t.equal(store.events.oldest(), 4);
  t.equal(store.commit({ events: [{ type: "test", at: 4, data: 4 }], clockTrusted: false })[0]?.sequence, 4);
  t.end();
});

t.test("incidents are found by state, host, subject and time, newest first, page by page", (t) => {
  const { store } = openState(t);
  const at = (hour: number): string => `2026-11-22T${String(hour).padStart(2, "0")}:00:00.000Z`;
  store.commit({
    incidents: [
      incidentOf("a", { openedAt: at(1), state: "closed", resolvedAt: at(2), closedAt: at(9) }),
      incidentOf("b", { openedAt: at(3), host: "nas", subject: "nas" }),
      incidentOf("c", { openedAt: at(5), state: "suspended" }),
      incidentOf("d", { openedAt: at(7), state: "cancelled", closedAt: at(8) }),
    ],
    clockTrusted: true,
  });
  const ids = (query: object): string =>
    store
      .incidents({ limit: 10, ...query })
      .map((incident) => incident.id)
      .join("");
  t.equal(ids({}), "dcba");
  t.equal(ids({ limit: 2 }), "dc");
  t.equal(ids({ limit: 2, before: "c" }), "ba");
  t.equal(ids({ states: ["open", "suspended"] }), "cb");
  t.equal(ids({ host: "nas" }), "b");
  t.equal(ids({ subject: "sql/tcp", states: ["closed"] }), "a");
  t.equal(ids({ from: Date.parse(at(4)) }), "dcb", "a was resolved before");
  t.equal(ids({ from: Date.parse(at(2)), to: Date.parse(at(5)) }), "ba");
  t.equal(store.countIncidents({ states: ["open", "suspended"] }), 2);
  t.equal(store.countIncidents({}), 4, "on all pages");
  t.equal(store.oldestIncident(), Date.parse(at(1)));
  t.end();
});

t.test("incidents are found by their priority and by what they are about, as they are now", (t) => {
  const { store } = openState(t);
  const symptom = { subject: "cam/alive", name: "Camera šest", state: "critical", since: "2026-11-22T01:00:00.000Z" };
  const [a, b] = [incidentOf("a", { subjectName: "SW-2" }), incidentOf("b", { priority: "low", symptoms: [symptom] })];
  store.commit({ incidents: [a, b], clockTrusted: true });
  const ids = (query: object) => store.incidents({ limit: 10, ...query }).map(({ id }) => id);
  t.same(ids({ priorities: ["low", "high"] }), ["b"]);
  t.same(ids({ words: ["sw-2"] }), ["a"]);
  t.same(ids({ words: ["šest", "camera"] }), ["b"], "by what hangs on it");
  t.same(ids({ words: ["camera", "sw-2"] }), [], "all words");
  t.same(ids({ words: ["%"] }), [], "no patterns");
  store.commit({ incidents: [{ ...a, priority: "low" }], clockTrusted: true });
  t.equal(store.countIncidents({ priorities: ["low"] }), 2);
  t.end();
});

t.test(
  "incidents of a box from before they were found by words are found, and a damaged one keeps nobody from it",
  (t) => {
    const clock = new HandClock();
    const folder = temporaryFolder(t);
    const database = new Database(join(folder, "state.db"), { busyTimeoutMs: 0 });
    for (const { number, sql } of stateMigrations.slice(0, 3)) database.exec(`${sql}; PRAGMA user_version = ${number}`);
    const old = (id: string, document: string) =>
      database.run(
        `INSERT INTO incidents (id, state, host, subject, failed_at, opened_at, document) VALUES (?, 'open', 'sw', 'sw/web', 1, 1, ?)`,
        id,
        document,
      );
    const symptoms = [{ subject: "cam/alive", name: "Camera 6", state: "critical", since: "2026-11-22T01:00:00.000Z" }];
    old("a", JSON.stringify(incidentOf("a", { subjectName: "ŠW-2", priority: "low", symptoms })));
    for (let n = 0; n < 500; n++) old(`b-${n}`, '{"id": "b", "state');
    database.close();
    const store = StateStore.open(folder, { clock, log: silentLog });
    t.teardown(() => store.close());
    store.load();
    const ids = (query: object) => store.incidents({ limit: 1000, ...query }).map(({ id }) => id);
    t.same(ids({ words: ["camera", "šw-2"], priorities: ["low"] }), ["a"]);
    t.equal(ids({ words: ["sw/web"] }).length, 500, "what is left of a damaged one");
    t.end();
  },
);

t.test("ended incidents go after their time, by when they first ended; others never", (t) => {
  const { store, clock } = openState(t);
  const closed = incidentOf("a", { state: "closed", closedAt: "2026-01-01T00:00:00.000Z" });
  store.commit({ incidents: [closed, incidentOf("b")], clockTrusted: true });
  store.commit({ incidents: [{ ...closed, closedAt: "2026-11-01T00:00:00.000Z" }], clockTrusted: true });
  t.equal(store.pruneIncidents(Date.UTC(2025, 11, 31)), 0);
  t.equal(store.pruneIncidents(Date.UTC(2026, 1, 1)), 1);
  t.equal(store.pruneIncidents(clock.nowMs + 1e12), 0);
  t.equal(store.incident("b")?.state, "open");
  t.end();
});

t.test("long facts are kept packed, and damage in one is as if there were none", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  const store = StateStore.open(folder, { clock, log: silentLog });
  const ports = Array.from({ length: 500 }, (_, at) => ({ ifIndex: at, ifDescr: `GigabitEthernet0/${at}`, ž: '"}' }));
  store.commit({ facts: [["device.a", { ports }]], clockTrusted: true });
  t.same(store.facts.get("device.a"), { ports });
  store.close();
  const database = new Database(join(folder, "state.db"), { busyTimeoutMs: 1000 });
  const name = "fact.device.a";
  const value = database.get<{ value: string }>("SELECT value FROM facts WHERE name = ?", name)?.value ?? "";
  t.ok(value.length * 4 < JSON.stringify({ ports }).length, `${value.length} characters are kept`);
  t.ok(JSON.parse(value), "it is JSON to whoever looks for damage");
  database.run("UPDATE facts SET value = ? WHERE name = ?", value.slice(0, 100) + value.slice(140), name);
  database.close();
  const again = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => again.close());
  t.equal(again.facts.get("device.a"), undefined);
  t.end();
});

t.test("facts are stored with a change or alone", (t) => {
  const { store } = openState(t);
  store.commit({
    facts: [
      ["lastReport", { month: "2026-10" }],
      ["other", 1],
    ],
    clockTrusted: true,
  });
  store.facts.set("other", undefined);
  t.same(store.facts.get("lastReport"), { month: "2026-10" });
  t.equal(store.facts.get("other"), undefined);
  t.end();
});

t.test("a folder has one owner; a visitor may come in between", (t) => {
  const { store, folder, clock } = openState(t);
  t.throws(() => StateStore.open(folder, { clock, log: silentLog }), { code: "busy" });
  const visitor = StateStore.open(folder, { clock, log: silentLog, as: "visitor" });
  visitor.accounts.addUser("anna", "admin", "hash");
  visitor.close();
  t.equal(store.accounts.isClaimed(), true);
  t.end();
});

t.test("a visitor is the owner where there is none, until it leaves", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  const visitor = StateStore.open(folder, { clock, log: silentLog, as: "visitor" });
  t.equal(visitor.openReport.created, true);
  visitor.close();
  StateStore.open(folder, { clock, log: silentLog }).close();
  t.end();
});

t.test(
  "when much has changed the log is moved at the next calm moment, so that the next storm finds it empty",
  async (t) => {
    const clock = new HandClock();
    const folder = temporaryFolder(t);
    const store = StateStore.open(folder, { clock, log: silentLog });
    t.teardown(() => store.close());
    const bytes = () => statSync(join(folder, "state.db")).size;
    const change = (from: number, count: number) =>
      store.commit({
        services: Array.from({ length: count }, (_, n) => [`host-${from + n}/ping`, okState(1)] as const),
        clockTrusted: true,
      });
    const calm = () => {
      clock.nowMs += 5000;
      store.keep();
    };
    // While it reads, the log stays where it is.
    t.ok(await store.copyNow(), "the first copy");
    calm();
    const before = bytes();
    change(0, 10);
    calm();
    t.equal(bytes(), before, "a little can wait");
    change(10, 4000);
    store.keep();
    t.equal(bytes(), before, "not in the midst of it");
    calm();
    t.ok(bytes() > before + 400_000, `${before} to ${bytes()} bytes`);
  },
);

t.test("nobody else may read the files", (t) => {
  const { store, folder } = openState(t);
  store.accounts.addUser("anna", "admin", "hash");
  for (const name of ["state.db", "state.db-wal"]) t.equal(statSync(join(folder, name)).mode & 0o077, 0, name);
  t.end();
});

t.test("a folder that cannot be made lets the box work from memory, and a visitor fail", (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "file"), "");
  const data = join(folder, "file", "data");
  const parts = { clock: new HandClock(), log: silentLog };
  t.throws(() => StateStore.open(data, { ...parts, as: "visitor" }), { code: "io" });
  const store = StateStore.open(data, parts);
  t.teardown(() => store.close());
  t.match(store.storage(), { mode: "memory", code: "io" });
  const first = store.events.newest(1)[0];
  t.match(first, { type: "events.dropped", data: { reason: "unwritable", count: 0, ranges: [{ from: 1 }] } });
  const [next] = store.commit({ events: [{ type: "test", at: 1, data: 1 }], clockTrusted: true });
  t.equal(next?.sequence, (first?.sequence ?? 0) + 1);
  rmSync(join(folder, "file"));
  parts.clock.nowMs += 10_000;
  t.match(store.keep(), { mode: "disk" }, "as soon as it can be made, everything goes there");
  t.equal(StateStore.open(data, { ...parts, as: "visitor" }).events.latest(), next?.sequence);
  t.end();
});

t.test("a file of a newer version is refused and left as it is", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  StateStore.open(folder, { clock, log: silentLog }).close();
  const database = new Database(join(folder, "state.db"), { busyTimeoutMs: 0 });
  database.exec("PRAGMA user_version = 99");
  database.close();
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      StateStore.open(folder, { clock, log: silentLog }).close();
      t.fail("was opened");
    } catch (error) {
      t.ok(error instanceof StoreError && error.code === "newer", "refused by its code");
      t.match(error, /schema 99/);
    }
  }
  t.end();
});
