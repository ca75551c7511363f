import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { silentLog } from "#lib/log.ts";
import type { ServiceKey } from "#model/id.ts";
import { HistoryStore } from "./history-store.ts";
import { StateStore } from "./state-store.ts";
import { HandClock, incidentOf, okState, temporaryFolder } from "./testing/store-fixtures.ts";
import { fillUp, remount, skip, smallDisk, takeInodes, twoWaysTo } from "./testing/small-disk.ts";

const change = (n: number) => ({
  services: [["sql/tcp", okState(n)]] as const,
  incidents: [incidentOf("i-1", { reopened: n })],
  events: [{ type: "test", at: n, data: "x".repeat(1000) }] as const,
  clockTrusted: true,
});

/** A folder with a box's state, and how to open it again as a box that was killed would be: without closing it. */
function boxIn(t: Test, folder: string): { open: () => StateStore; clock: HandClock } {
  const clock = new HandClock();
  const opened: StateStore[] = [];
  t.teardown(() => opened.at(-1)?.close());
  return {
    clock,
    open() {
      // What the kernel does when a process dies: the lock is let go, nothing else happens.
      opened.at(-1)?.abandon();
      const store = StateStore.open(folder, { clock, log: silentLog, boot: `boot-${opened.length}` });
      opened.push(store);
      return store;
    },
  };
}

/** What the operations centre would have got: each number once, ascending, gaps only where they are announced. */
function assertSequence(t: Test, store: StateStore, expected: number): void {
  const events = store.events.read(0, 1e6);
  t.equal(events.filter(({ type }) => type === "test").length, expected, "every event is there");
  t.equal(new Set(events.map(({ id }) => id)).size, events.length, "no id twice");
  const announced = new Set(
    events
      .filter(({ type }) => type === "events.dropped")
      .flatMap(({ data }) => (data as { ranges: { to: number }[] }).ranges.map(({ to }) => to + 1)),
  );
  const jumps = events.filter(
    ({ sequence }, index) =>
      index > 0 && sequence !== (events[index - 1]?.sequence ?? 0) + 1 && !announced.has(sequence),
  );
  t.same(jumps, [], "gaps only where they are announced");
}

for (const kind of ["space", "inodes"] as const) {
  t.test(`no ${kind}: changes go to the kept space, survive a kill, and to the database later`, { skip }, (t) => {
    const folder = smallDisk(t, 3_000_000, ",nr_inodes=40");
    const { open, clock } = boxIn(t, folder);
    let store = open();
    let n = 0;
    for (; n < 20; n++) store.commit(change(n + 1));
    store.accounts.addUser("anna", "admin", "hash");
    const filler = fillUp(folder);
    const giveBack = kind === "inodes" ? takeInodes(folder) : () => {};
    for (; store.storage().mode === "disk" && n < 3000; n++) store.commit(change(n + 1));
    t.match(store.storage(), { mode: "reserve", code: "full" });
    for (let more = 0; more < 30; more++, n++) store.commit(change(n + 1));
    store.accounts.addUser("ben", "viewer", "hash");
    for (let round = 0; round < 3; round++) {
      store = open();
      t.not(store.storage().mode, "memory", "started with a full disk");
      t.equal(store.events.latest(), n, "the next number is last + 1");
      t.match(store.incident("i-1"), { reopened: n });
      t.same(
        store.accounts.users().map(({ name }) => name),
        ["anna", "ben"],
      );
      store.commit(change(++n));
    }
    giveBack();
    rmSync(filler);
    clock.nowMs += 10_000;
    t.match(store.keep(), { mode: "disk" });
    store.commit(change(++n));
    assertSequence(t, store, n);
    t.equal(store.events.latest(), n, "no gap at all");
    store = open();
    assertSequence(t, store, n);
    t.equal(store.load().services.get("sql/tcp")?.attempt, n);
    t.same(
      store.accounts.users().map(({ name }) => name),
      ["anna", "ben"],
    );
    t.end();
  });
}

t.test("more than the kept space holds is kept as its sum", { skip }, (t) => {
  const folder = smallDisk(t, 2_500_000);
  const { open, clock } = boxIn(t, folder);
  let store = open();
  store.commit(change(1));
  const filler = fillUp(folder);
  const states = (n: number) => ({
    services: Array.from(
      { length: 300 },
      (_, k) => [`h${k}/${Math.random()}`.slice(0, 6) as "a/b", okState(n)] as const,
    ),
    clockTrusted: true,
  });
  let n = 1;
  for (; n < 400; n++) store.commit(states(n));
  t.match(store.storage(), { mode: "reserve" }, "hundreds of changes of the same things");
  store = open();
  const services = store.load().services.size;
  t.ok(services > 300);
  rmSync(filler);
  clock.nowMs += 10_000;
  t.match(store.keep(), { mode: "disk" });
  t.equal(store.load().services.size, services);
  t.end();
});

t.test("nothing can be read, nothing written: the jump is told as one, and no event as lost", { skip }, (t) => {
  const { writable, folder } = twoWaysTo(t, smallDisk(t, 8_000_000));
  mkdirSync(join(writable, "state.db")); // as unreadable as a file of somebody else
  remount(folder, "ro");
  const store = boxIn(t, folder).open();
  t.match(store.storage(), { mode: "memory" });
  const [jump, ...others] = store.events.read(0, 10);
  t.same(others, []);
  const to = (jump?.sequence ?? 0) - 1;
  t.match(jump, { type: "events.dropped", data: { reason: "unwritable", count: 0, ranges: [{ from: 1, to }] } });
  t.ok(to > 1e9, "far beyond what can have been told");
  t.end();
});

t.test("read-only: told from memory with numbers no run has used, stored later under the same ids", { skip }, (t) => {
  const { writable, folder } = twoWaysTo(t, smallDisk(t, 8_000_000));
  const first = boxIn(t, writable).open();
  first.commit(change(1));
  first.commit(change(2));
  first.abandon();
  remount(folder, "ro");
  const { open, clock } = boxIn(t, folder);
  let store: StateStore;
  const used = new Set([1, 2]);
  let last = 2;
  for (let run = 0; run < 3; run++) {
    store = open();
    t.match(store.storage(), { mode: "memory", code: /readonly|io/ });
    t.match(store.incident("i-1"), { reopened: 2 }, "what was known is known");
    const [jump] = store.events.newest(1);
    t.match(jump, { type: "events.dropped", data: { reason: "unwritable", count: 0, ranges: [{ from: 3 }] } });
    const told = [jump, ...store.commit(change(3)), ...store.commit(change(4))].map((event) => event?.sequence ?? 0);
    for (const sequence of told) {
      t.ok(!used.has(sequence) && sequence > last, `${sequence} is new and beyond`);
      used.add(sequence);
      last = sequence;
    }
    clock.nowMs += 1000;
    // Runs are told apart by the seconds the machine is up.
    const until = performance.now() + 1100;
    while (performance.now() < until);
  }
  store = open();
  store.commit(change(3));
  const ids = store.events.read(2, 10).map(({ id }) => id);
  remount(folder, "rw");
  clock.nowMs += 10_000;
  t.match(store.keep(), { mode: "disk" });
  t.same(
    store.events.read(2, 10).map(({ id }) => id),
    ids,
    "the same ids",
  );
  store = open();
  t.match(store.storage(), { mode: "disk" });
  t.same(
    store.events.read(2, 10).map(({ id }) => id),
    ids,
  );
  t.equal(store.commit(change(4))[0]?.sequence, store.events.latest());
  assertSequence(t, store, 4);
  t.end();
});

t.test("a folder taken away while the box runs: it goes on, writes a new one, gives no number twice", (t) => {
  const folder = join(temporaryFolder(t), "data");
  const { open, clock } = boxIn(t, folder);
  let store = open();
  store.accounts.addUser("anna", "admin", "hash");
  for (let n = 1; n <= 5; n++) store.commit(change(n));
  rmSync(folder, { recursive: true });
  clock.nowMs += 10_000;
  t.match(store.keep(), { mode: "disk" });
  t.ok(existsSync(join(folder, "state.db")));
  for (let n = 6; n <= 8; n++) store.commit(change(n));
  store = open();
  t.equal(store.events.latest(), 8);
  assertSequence(t, store, 8);
  t.ok(store.accounts.isClaimed());
  t.match(store.incident("i-1"), { reopened: 8 });

  renameSync(folder, `${folder}-elsewhere`);
  store.commit(change(9));
  clock.nowMs += 10_000;
  t.match(store.keep(), { mode: "disk" });
  store.commit(change(10));
  assertSequence(t, store, 10);
  t.equal(statSync(join(folder, "state.db")).mode & 0o077, 0);
  t.end();
});

t.test(
  "history kept in memory while the disk takes nothing moves to it later, also services that are new then",
  { skip },
  async (t) => {
    const { folder } = twoWaysTo(t, smallDisk(t, 4_000_000));
    remount(folder, "ro");
    const clock = new HandClock();
    const history = HistoryStore.open(folder, { clock, log: silentLog });
    t.match(history.openReport.problems, [{ code: "readonly" }]);
    const begin = clock.nowMs;
    for (let n = 0; n < 30; n++) {
      clock.nowMs = begin + n * 1000;
      for (const service of ["a", "b", "c"]) history.record(`nas/${service}`, clock.nowMs, "ok", "answered", {}, { n });
    }
    t.equal(history.flush(), false);
    t.equal(history.figures().failing, "readonly");
    remount(folder, "rw");
    const moving = history.look();
    history.record("nas/c", clock.nowMs + 1000, "ok", "answered", {}, { n: 30 });
    history.record("nas/new", clock.nowMs + 1000, "ok", "answered", {}, { n: 30 });
    await moving;
    t.equal(history.flush(), true);
    await history.stop();
    const again = HistoryStore.open(folder, { clock, log: silentLog });
    t.teardown(() => again.stop());
    const values = (key: ServiceKey) =>
      again.results(key, { from: 0, to: begin * 2, limit: 100, newestFirst: false }).map((r) => r.measurements.n);
    for (const service of ["a", "b"] as const)
      t.same(
        values(`nas/${service}`),
        Array.from({ length: 30 }, (_, n) => n),
      );
    t.same(
      values("nas/c"),
      Array.from({ length: 31 }, (_, n) => n),
    );
    t.same(values("nas/new"), [30]);
  },
);

t.test("history whose folder is taken away goes on in a new one", async (t) => {
  const folder = join(temporaryFolder(t), "data");
  const clock = new HandClock();
  const history = HistoryStore.open(folder, { clock, log: silentLog });
  t.teardown(() => history.stop());
  history.record("nas/a", clock.nowMs, "ok", "answered", {}, { n: 1 });
  t.equal(history.flush(), true);
  rmSync(folder, { recursive: true });
  await history.look();
  history.record("nas/a", clock.nowMs + 1000, "ok", "answered", {}, { n: 2 });
  t.equal(history.flush(), true);
  t.ok(existsSync(join(folder, "history-journal")));
  t.equal(history.results("nas/a", { from: 0, to: clock.nowMs * 2, limit: 9 }).length, 2);
});
