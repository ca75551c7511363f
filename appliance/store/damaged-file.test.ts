import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { HistoryStore } from "./history-store.ts";
import { markDamaged } from "./open-database.ts";
import { REDO_FILES } from "./redo-content.ts";
import { StateStore } from "./state-store.ts";
import { HandClock, incidentOf, okState, temporaryFolder } from "./testing/store-fixtures.ts";

/** Overwrites bytes of a file in place. */
function overwrite(file: string, position: number, length: number): void {
  const handle = openSync(file, "r+");
  writeSync(handle, new Uint8Array(length).fill(0xa5), 0, length, position);
  closeSync(handle);
}

function filledFolder(folder: string, clock: HandClock): void {
  const store = StateStore.open(folder, { clock, log: silentLog });
  store.accounts.addUser("anna", "admin", "hash");
  store.secrets.put("core", Uint8Array.of(1, 2, 3));
  for (let n = 1; n <= 400; n++) {
    store.commit({
      services: [[`h${n}/s`, okState(n)]],
      events: [{ type: "test", at: clock.nowMs - n, data: "x".repeat(500) }],
      clockTrusted: true,
    });
  }
  store.close();
}

t.test("a file that is no database is moved aside, said, and the box starts anew", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "state.db"), "this is no database".repeat(1000));
  const store = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => store.close());
  t.match(store.openReport, { created: false, problems: [{ code: "corrupt", message: /damaged/ }] });
  t.equal(statSync(store.openReport.movedAside ?? "").size, 19_000, "kept as it was");
  t.equal(store.load().services.size, 0);
  const next = store.commit({ events: [{ type: "test", at: 1, data: 1 }], clockTrusted: true })[0]?.sequence ?? 0;
  t.ok(next > 1e6, "no number that may have been given before is given again");
  t.match(store.events.event(next - 1), { type: "events.dropped", data: { reason: "damage", ranges: [{ from: 1 }] } });
  t.end();
});

t.test("of a damaged file everything that can be read is taken over", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  filledFolder(folder, clock);
  for (const name of REDO_FILES) rmSync(join(folder, name));
  const file = join(folder, "state.db");
  overwrite(file, Math.floor((statSync(file).size * 0.6) / 4096) * 4096, 4096 * 3);
  const store = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => store.close());
  t.match(store.openReport.problems, [
    { code: "corrupt", message: /rows were taken over; not all of events(, spans)? could be read/ },
  ]);
  t.ok(store.accounts.isClaimed(), "accounts");
  t.same([...(store.secrets.get("core") ?? [])], [1, 2, 3], "secrets");
  t.equal(store.load().services.size, 400, "states");
  const events = store.events.read(0, 1000);
  t.ok(events.length > 300 && events.length < 401, `${events.length - 1} of 400 events`);
  t.equal(store.events.latest(), 1_000_401, "far beyond what can have been used in a day");
  const told = events.at(-1);
  t.match(told, { type: "events.dropped", sequence: 1_000_401 });
  const ranges = (told?.data as { ranges: { from: number; to: number }[] } | undefined)?.ranges ?? [];
  const missing = ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  t.equal(missing + events.length, 1_000_401, "each number is either there or told to be missing");
  t.ok(ranges.every(({ from, to }) => events.every(({ sequence }) => sequence < from || sequence > to)));
  t.end();
});

t.test("only the two newest damaged files are kept", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  for (let n = 0; n < 4; n++) {
    clock.nowMs += 1000;
    writeFileSync(join(folder, "state.db"), "no database");
    StateStore.open(folder, { clock, log: silentLog }).close();
  }
  t.equal(readdirSync(folder).filter((name) => name.startsWith("state.db.damaged-")).length, 2);
  t.end();
});

t.test("history whose damage showed in use begins anew at the next start", async (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  const before = HistoryStore.open(folder, { clock, log: silentLog });
  before.record("nas/ping", clock.nowMs, "ok", "answered", {}, {});
  await before.stop();
  markDamaged(join(folder, "history.db"));
  for (const expected of ["corrupt", undefined]) {
    const after = HistoryStore.open(folder, { clock, log: silentLog });
    t.equal(after.openReport.problems[0]?.code, expected);
    t.same(after.results("nas/ping", { from: 0, to: clock.nowMs + 1, limit: 9 }), []);
    await after.stop();
  }
  t.equal(existsSync(join(folder, "history.db.damaged")), false);
});

/** A box that was killed: everything it did lies as a power cut would leave it. Returns the number of its last event. */
function killedBox(folder: string, clock: HandClock): number {
  const running = `${folder}-running`;
  const store = StateStore.open(running, { clock, log: silentLog });
  store.accounts.addUser("anna", "admin", "hash");
  store.events.cursor("relay");
  for (let n = 1; n <= 60; n++) {
    store.commit({
      services: [["sql/tcp", okState(n)]],
      incidents: [incidentOf(`i-${n % 3}`, { reopened: n })],
      events: [{ type: "incident.updated", subject: `i-${n % 3}`, at: n, data: { n } }],
      clockTrusted: true,
    });
  }
  store.events.advance("relay", 10);
  cpSync(running, folder, { recursive: true });
  store.close();
  rmSync(running, { recursive: true });
  return 60;
}

const DAMAGES: Readonly<Record<string, (folder: string) => void>> = {
  "the log deleted": (folder) => rmSync(join(folder, "state.db-wal")),
  "the log cut short": (folder) => truncateSync(join(folder, "state.db-wal"), 32 + 4120 * 20),
  "the log damaged in the middle": (folder) => overwrite(join(folder, "state.db-wal"), 32 + 4120 * 20, 64),
  "the log empty": (folder) => truncateSync(join(folder, "state.db-wal"), 0),
  "the database empty": (folder) => truncateSync(join(folder, "state.db"), 0),
  "the database deleted": (folder) => rmSync(join(folder, "state.db")),
  "database and log deleted": (folder) => ["state.db", "state.db-wal"].forEach((name) => rmSync(join(folder, name))),
  "the database a folder": (folder) => {
    rmSync(join(folder, "state.db"));
    mkdirSync(join(folder, "state.db"));
  },
};

for (const [name, damage] of Object.entries(DAMAGES)) {
  t.test(`${name}: nothing that was stored is lost, no number is given twice, the gap is told`, (t) => {
    const clock = new HandClock();
    const folder = temporaryFolder(t);
    const last = killedBox(folder, clock);
    damage(folder);
    const store = StateStore.open(folder, { clock, log: silentLog });
    t.teardown(() => store.close());
    t.match(store.storage(), { mode: "disk" });
    const events = store.events.read(0, 1000);
    t.same(
      events.filter(({ type }) => type === "incident.updated").map(({ sequence }) => sequence),
      Array.from({ length: last }, (_, n) => n + 1),
      "every event, under its number",
    );
    t.match(
      store.load().incidents.map(({ id, reopened }) => [id, reopened]),
      [
        ["i-0", 60],
        ["i-1", 58],
        ["i-2", 59],
      ],
    );
    t.ok(store.accounts.isClaimed());
    t.equal(store.load().services.get("sql/tcp")?.attempt, last);
    t.match(events.at(-1), {
      type: "events.dropped",
      sequence: 1001,
      data: { reason: "damage", ranges: [{ from: 61, to: 1000 }] },
    });
    t.ok(store.openReport.problems.length > 0, "it is said");
    t.end();
  });
}

t.test("an unclean stop with an intact log: the next number is last + 1, nothing is said", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  const last = killedBox(folder, clock);
  const store = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => store.close());
  t.same(store.openReport.problems, []);
  t.equal(store.commit({ events: [{ type: "test", at: 1, data: 1 }], clockTrusted: true })[0]?.sequence, last + 1);
  t.end();
});

t.test("the whole database lost a day later: the copy and the redo log hold the state", async (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  const first = StateStore.open(folder, { clock, log: silentLog });
  for (let n = 1; n <= 30; n++) first.commit({ services: [[`a${n}/s`, okState()]], clockTrusted: true });
  first.accounts.addUser("anna", "admin", "hash");
  for (let day = 0; day < 3; day++) {
    t.equal(await first.copyNow(), true);
    first.commit({ services: [[`day${day}/s`, okState()]], incidents: [incidentOf(`i-${day}`)], clockTrusted: true });
  }
  first.close();
  writeFileSync(join(folder, "state.db"), "x".repeat(50_000));
  const store = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => store.close());
  t.equal(store.load().services.size, 33);
  t.equal(store.load().incidents.length, 3);
  t.ok(store.accounts.isClaimed());
  t.match(store.openReport.problems, [{ message: /with the copy of the state/ }]);
});

t.test("text that reads badly or means nothing is damage: rescued around, said, the rest goes on", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  killedBox(folder, clock);
  StateStore.open(folder, { clock, log: silentLog }).close();
  const file = join(folder, "state.db");
  for (const name of REDO_FILES) rmSync(join(folder, name));
  // One byte each, inside a waiting event, a state and an incident; SQLite finds nothing wrong with it.
  for (const text of ['{"n":40}', '"hard":"ok"', '"reopened":59']) {
    const bytes = readFileSync(file);
    const at = bytes.lastIndexOf(text);
    t.ok(at > 0, text);
    overwrite(file, at + text.indexOf(":") - 1, 1);
  }
  for (const round of [1, 2]) {
    const store = StateStore.open(folder, { clock, log: silentLog });
    t.equal(store.openReport.problems.length, round === 1 ? 1 : 0, "said once");
    const events = store.events.read(10, 1000);
    t.equal(events.filter(({ type }) => type === "incident.updated").length, 49, "all but one of those that wait");
    t.notOk(events.some(({ sequence }) => sequence === 40));
    const { data } = events.find(({ type }) => type === "events.dropped") ?? {};
    t.match((data as { ranges: object[] }).ranges[0], { from: 40, to: 40 });
    t.equal(store.load().services.get("sql/tcp"), undefined, "found out anew");
    t.same(
      store.load().incidents.map(({ id, state, subject }) => [id, state, subject]),
      [0, 1, 2].map((n) => [`i-${n}`, "open", "sql/tcp"]),
      "incidents go on under their ids",
    );
    store.close();
  }
  t.end();
});

t.test("an event damaged while the box runs is taken out of the queue and told", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  const store = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => store.close());
  store.events.cursor("relay");
  for (let n = 1; n <= 3; n++)
    store.commit({ events: [{ type: "test", at: n, data: `text-${n}` }], clockTrusted: true });
  const other = new DatabaseSync(join(folder, "state.db"));
  other.exec("UPDATE events SET data = '{' WHERE sequence = 2");
  other.close();
  t.same(
    store.events.read(0, 10).map(({ sequence }) => sequence),
    [1, 3],
  );
  t.match(store.events.read(3, 10), [
    { type: "events.dropped", data: { reason: "damage", count: 1, unsent: 1, ranges: [{ from: 2, to: 2 }] } },
  ]);
  t.end();
});

t.test("a cursor beyond the log begins with what is there, instead of never sending anything", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  killedBox(folder, clock);
  const other = new DatabaseSync(join(folder, "state.db"));
  other.exec("UPDATE cursors SET sequence = 5000000 WHERE name = 'relay'");
  other.close();
  const store = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => store.close());
  t.equal(store.events.cursor("relay"), 0);
  t.equal(store.events.latest(), 60, "and the numbers go on as they were");
  t.match(store.openReport.problems, [{ message: /how far relay had got/ }]);
  t.end();
});

t.test("owner files that hold something else, or are folders, keep nobody from starting", async (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "state.db.owner"), "garbage".repeat(500));
  mkdirSync(join(folder, "history.db.owner"));
  writeFileSync(join(folder, "history-journal"), "a file");
  const store = StateStore.open(folder, { clock, log: silentLog });
  t.throws(() => StateStore.open(folder, { clock, log: silentLog }), { code: "busy" });
  store.close();
  await HistoryStore.open(folder, { clock, log: silentLog }).stop();
});
