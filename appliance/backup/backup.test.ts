/** A box's memory as one file and back: what comes out is what went in, and nothing made up comes in. */
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { BackupManifest } from "#model/backup.ts";
import { Database } from "#store/database.ts";
import { HistoryStore } from "#store/history-store.ts";
import { stateMigrations } from "#store/migrations/state-migrations.ts";
import { migrate } from "#store/open-database.ts";
import { StateStore } from "#store/state-store.ts";
import { incidentOf, okState } from "#store/testing/store-fixtures.ts";
import { BackupError } from "./backup-error.ts";
import { makeHead } from "./header.ts";
import { makeBackup, type BackupOptions } from "./make-backup.ts";
import { encodeRecord, encodeRow, type Kind } from "./records.ts";
import { checkBackup, restoreBackup, type RestoredBackup } from "./restore-backup.ts";
import { SealedWriter } from "./sealed-file.ts";
import { COST } from "./testing/cost.ts";

const PASSPHRASE = "correct horse battery";
const BEGIN = Date.UTC(2026, 10, 30, 12);
const DAY_MS = 86_400_000;

function folderOf(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-backup-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function back(folder: string, file: string, more: Partial<BackupOptions> = {}) {
  const secrets = [{ name: "core-auth", value: "planted" }, { name: "lost" }];
  const options = {
    folder,
    file,
    passphrase: PASSPHRASE,
    withHistory: true,
    replace: false,
    program: "9.8.7",
    at: BEGIN,
  };
  return makeBackup({ ...options, secrets, cost: COST, ...more });
}

interface Put {
  readonly clock?: HandClock;
  readonly replace?: boolean;
  readonly stored?: Map<string, string>;
}

/** Restores; what is refused comes back as its code. */
async function putBack(file: string, folder: string, more: Put = {}): Promise<RestoredBackup | string> {
  const { clock = new HandClock(BEGIN, 0), replace = false, stored = new Map<string, string>() } = more;
  try {
    return await restoreBackup({
      file,
      folder,
      passphrase: async () => PASSPHRASE,
      replace,
      clock,
      storeSecrets: (_state, _staging, secrets) => secrets.forEach((value, name) => stored.set(name, value)),
    });
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return error.refusal.code;
  }
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "it was done";
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return error.refusal.code;
  }
}

/** A box that runs: its stores are open, with something of everything in them. */
function runningBox(t: Test) {
  const folder = join(folderOf(t), "data");
  const clock = new HandClock(BEGIN - 3 * 3_600_000, 0);
  const state = StateStore.open(folder, { clock, log: silentLog, boot: "boot-1" });
  const history = HistoryStore.open(folder, { clock, log: silentLog });
  state.runs.begin("boot-1");
  state.events.cursor("relay");
  for (let n = 1; n <= 30; n++)
    state.commit({
      services: [[`sql/s-${n}`, okState(n)]],
      hosts: [[`h-${n}`, { hard: "up", hardSince: 5, told: "up" }]],
      incidents: [incidentOf(`i-${n}`, n > 20 ? {} : { state: "closed" })],
      facts: [["device.nas", { text: "long ".repeat(1000) }]],
      events: [{ type: "incident.opened", subject: `i-${n}`, at: clock.wallMs(), data: incidentOf(`i-${n}`) }],
      clockTrusted: true,
    });
  state.events.advance("relay", 12);
  state.configVersions.add({ origin: "page", actor: "ann", digest: "d1", document: "version: 1 # š 漢 🙂" });
  state.accounts.claim("ann", "scrypt$1");
  state.secrets.put("core-auth", Uint8Array.of(1, 2, 3));
  state.orders.begin({ id: "o-1", key: "k-1", command: "test", expiresAt: BEGIN + DAY_MS, sequence: 41 });
  for (let minute = 0; minute < 170; minute++) {
    void clock.advance(60_000);
    history.record(
      "sql/s-1",
      clock.wallMs(),
      "ok",
      "answered",
      { port: 1433 },
      { connectMs: minute + 0.25, value: 2 ** 52 },
    );
    if (minute % 10 === 9) history.flush();
  }
  mkdirSync(join(folder, "arrivals"));
  writeFileSync(join(folder, "arrivals/00000001.log"), "lines that came in");
  mkdirSync(join(folder, "pki"));
  writeFileSync(join(folder, "pki/box.pem"), "certificate");
  writeFileSync(join(folder, "https.pem"), "key");
  writeFileSync(join(folder, "secrets.key"), "the key of the box before");
  writeFileSync(join(folder, "state.db.damaged-2026"), "old");
  symlinkSync("/etc/passwd", join(folder, "link"));
  t.teardown(async () => {
    await history.stop();
    state.close();
  });
  return { folder, clock, state, history };
}

t.test("all of a running box comes back, but for what must not", async (t) => {
  const { folder, clock, state, history } = runningBox(t);
  await history.compact();
  const file = join(folder, "own.vbk");
  const made = await back(folder, file);
  t.equal(made.lastEvent, 30);
  t.same(made.leftOut, ["link"]);
  t.equal(statSync(file).mode & 0o777, 0o600);
  t.notOk(readFileSync(file).includes("planted"), "no secret stands in it");
  state.commit({ events: [{ type: "test", at: 1, data: 1 }], clockTrusted: true });
  const again = await back(folder, join(folder, "next.vbk"));
  t.equal(again.files, made.files, "a backup in the data folder is not in the next");

  const target = join(folderOf(t), "new");
  const stored = new Map<string, string>();
  const done = await putBack(file, target, { clock, stored });
  t.match(done, {
    secrets: 1,
    lostSecrets: ["lost"],
    restored: { backupAt: BEGIN, skipped: { from: 31, to: 1_000_030 } },
  });
  t.same([...stored], [["core-auth", "planted"]]);
  t.same(
    readdirSync(target)
      .filter((name) => !/owner|redo|-journal$/.test(name))
      .toSorted(),
    ["arrivals", "history.db", "https.pem", "pki", "state.db"],
    "no key of the box before, no link, nothing left over",
  );
  t.equal(statSync(join(target, "state.db")).mode & 0o777, 0o600);
  t.equal(readFileSync(join(target, "arrivals/00000001.log"), "utf8"), "lines that came in");
  t.equal(readFileSync(join(target, "pki/box.pem"), "utf8"), "certificate");

  const one = StateStore.open(target, { clock, log: silentLog, boot: "boot-2" });
  const other = HistoryStore.open(target, { clock, log: silentLog });
  t.same(one.openReport, { created: false, problems: [] });
  t.same(one.load(), state.load());
  t.same(one.events.read(0, 30), state.events.read(0, 30), "ids and numbers are the same");
  t.match(one.events.read(30, 5), [
    {
      sequence: 1_000_031,
      type: "events.dropped",
      data: { reason: "restored", ranges: [{ from: 31, to: 1_000_030 }] },
    },
  ]);
  t.same(
    one.events.cursors().map(({ name, sequence }) => [name, sequence]),
    [["relay", 12]],
  );
  t.equal(one.configVersions.newest()?.document, "version: 1 # š 漢 🙂");
  t.equal(one.configVersions.add({ origin: "page", actor: "x", digest: "y", document: "z" }).id, 2, "versions go on");
  t.same(one.facts.get("device.nas"), state.facts.get("device.nas"));
  t.ok(one.accounts.isClaimed());
  t.match(one.orders.find("o-1"), { command: "test" });
  t.equal(one.orders.highest("k-1"), 41);
  t.same(one.facts.get("box.backup"), { at: BEGIN, withHistory: true });
  const query = { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 1000 };
  t.same(other.results("sql/s-1", query), history.results("sql/s-1", query));
  t.equal(other.results("sql/s-1", query).length, 170);
  await other.stop();
  one.close();
});

t.test("without history it is small, and the box works", async (t) => {
  const { folder, clock } = runningBox(t);
  const file = join(folderOf(t), "a.vbk");
  await back(folder, file, { withHistory: false });
  const target = folderOf(t);
  t.match(await putBack(file, target, { clock }), { manifest: { withHistory: false } });
  t.notOk(existsSync(join(target, "arrivals")));
  t.notOk(existsSync(join(target, "history.db")));
  t.match(await checkBackup(file, async () => PASSPHRASE), { manifest: { program: "9.8.7", lastEvent: 30 } });
});

t.test("numbers go on by a million a day; a clock that stands long before the backup tells nothing", async (t) => {
  const { folder } = runningBox(t);
  const file = join(folderOf(t), "a.vbk");
  await back(folder, file, { withHistory: false });
  for (const [at, days] of [
    [BEGIN, 1],
    [BEGIN - 3_600_000, 1],
    [BEGIN + 10 * DAY_MS + 1, 11],
    [BEGIN + 900 * DAY_MS, 900],
    [0, 400],
  ] as const)
    t.match(await putBack(file, folderOf(t), { clock: new HandClock(at, 0) }), {
      restored: { at, skipped: { from: 31, to: 30 + days * 1_000_000 } },
    });
});

t.test("a box that is there is kept, one that runs is never replaced", async (t) => {
  const { folder, state, history, clock } = runningBox(t);
  const file = join(folderOf(t), "a.vbk");
  await back(folder, file);
  t.equal(await refusalOf(back(folder, file)), "backup.exists");
  await back(folder, file, { replace: true });
  t.equal(await putBack(file, folder, { clock, replace: true }), "backup.boxRuns");
  const other = folderOf(t);
  const there = StateStore.open(other, { clock, log: silentLog });
  there.facts.set("mine", 1);
  there.close();
  t.equal(await putBack(file, other, { clock }), "backup.hasData");
  writeFileSync(file, readFileSync(file).subarray(0, -100));
  t.equal(await putBack(file, other, { clock, replace: true }), "backup.truncated");
  const after = StateStore.open(other, { clock, log: silentLog });
  t.equal(after.facts.get("mine"), 1, "what was refused changed nothing");
  after.close();
  t.notOk(existsSync(join(other, "restore.new")));
  await back(folder, file, { replace: true });
  t.match(await putBack(file, other, { clock, replace: true }), { rows: Number });
  const replaced = StateStore.open(other, { clock, log: silentLog });
  t.equal(replaced.facts.get("mine"), undefined);
  replaced.close();
  t.equal(await refusalOf(back(folderOf(t), join(folderOf(t), "b"))), "backup.noBox");
  t.ok(state && history);
});

t.test("tables of earlier shapes are brought to the present one", async (t) => {
  for (let shape = 1; shape < stateMigrations.length; shape++) {
    const folder = folderOf(t);
    const old = new Database(join(folder, "state.db"), { busyTimeoutMs: 0 });
    old.exec("PRAGMA journal_mode = WAL");
    migrate(old, stateMigrations.slice(0, shape));
    const document = JSON.stringify(incidentOf("i-1"));
    old.run(
      "INSERT INTO incidents (id, state, host, subject, failed_at, opened_at, document) VALUES ('i-1', 'open', 'sql', 'sql/tcp', 1, 2, ?)",
      document,
    );
    old.close();
    const file = join(folder, "a.vbk");
    await back(folder, file);
    const target = folderOf(t);
    t.match(await putBack(file, target), { manifest: { shapes: { state: shape } } });
    const state = StateStore.open(target, { clock: new HandClock(BEGIN, 0), log: silentLog });
    state.load();
    t.match(state.incidents({ words: ["sql"], limit: 5 }), [{ id: "i-1" }], `shape ${shape}`);
    state.close();
  }
});

const MANIFEST: BackupManifest = {
  program: "9.8.7",
  at: BEGIN,
  shapes: { state: stateMigrations.length, history: 1 },
  withHistory: true,
  lastEvent: 0,
  bytes: 1000,
};

/** A file that decrypts, with whatever somebody put into it. */
async function forge(t: Test, records: readonly (readonly [Kind, unknown])[]): Promise<string> {
  const file = join(folderOf(t), "forged");
  const handle = await open(file, "w");
  const writer = await SealedWriter.begin(handle, await makeHead(PASSPHRASE, COST));
  for (const [kind, content] of records)
    await writer.append(encodeRecord(kind, Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content))));
  await writer.end();
  await handle.close();
  return file;
}

t.test("what decrypts and makes no sense is refused, and leaves nothing behind", async (t) => {
  const end = ["end", { rows: 0, files: 0 }] as const;
  const table = { database: "state", name: "facts", columns: ["name", "value"] };
  const begin = ["manifest", MANIFEST] as const;
  const cases: Record<string, readonly (readonly [Kind, unknown])[]> = {
    "no manifest": [end],
    "two manifests": [begin, begin, end],
    "no end": [begin],
    "something behind the end": [begin, end, end],
    "other counts": [begin, ["end", { rows: 1, files: 0 }]],
    "a row without a table": [begin, ["row", encodeRow(["a", "b"])], end],
    "a row of another width": [begin, ["table", table], ["row", encodeRow(["a"])], end],
    "a row that is cut": [begin, ["table", table], ["row", encodeRow(["a", "b"]).subarray(0, -1)], end],
    "a row that breaks a rule": [
      begin,
      ["table", table],
      ["row", encodeRow([null, null])],
      ["end", { rows: 1, files: 0 }],
    ],
    "a table that is not there": [begin, ["table", { ...table, name: "sqlite_schema" }], end],
    "a table with a quote": [begin, ["table", { ...table, name: 'facts"; DROP TABLE facts; --' }], end],
    "a column that is not there": [begin, ["table", { ...table, columns: ["rowid"] }], end],
    "another database": [begin, ["table", { ...table, database: "main" }], end],
    "data without a file": [begin, ["data", Buffer.from("x")], end],
    "no JSON": [begin, ["file", Buffer.from("{")], end],
    "a manifest of something else": [["manifest", { program: 1 }], end],
  };
  for (const path of [
    "../evil",
    "/etc/evil",
    "a/../../evil",
    "a//b",
    "",
    ".",
    "..",
    "a/./b",
    "a\\..\\b/../c",
    "state.db",
    "secrets.key",
    "state.db-wal",
    "restore.ready/x",
    "history.db.owner",
    "a/b/c/d/e",
    "history-journal/x",
    "history-journal",
    "arrivals/../../x",
    "nul\0",
    "-rf",
    "x".repeat(300),
  ])
    cases[`a file at ${JSON.stringify(path.slice(0, 30))}`] = [
      begin,
      ["file", { path }],
      ["data", Buffer.from("evil")],
      ["end", { rows: 0, files: 1 }],
    ];
  for (const [name, records] of Object.entries(cases)) {
    const target = folderOf(t);
    t.equal(await putBack(await forge(t, records), target), "backup.content", name);
    t.same(
      readdirSync(target).filter((one) => !one.includes(".owner")),
      [],
      name,
    );
  }
  t.match(await putBack(await forge(t, [begin, end]), folderOf(t)), { rows: 0 }, "and this is how it is done");
});

t.test("a newer version's backup, one that is too large, one that says less than it brings", async (t) => {
  const newer = { ...MANIFEST, shapes: { state: 99, history: 1 } };
  t.equal(await putBack(await forge(t, [["manifest", newer]]), folderOf(t)), "backup.newerShape");
  const huge = { ...MANIFEST, bytes: 1e15 };
  t.equal(await putBack(await forge(t, [["manifest", huge]]), folderOf(t)), "backup.noSpace");
  const bomb = await forge(t, [
    ["manifest", MANIFEST],
    ["file", { path: "zeros" }],
    ...Array.from({ length: 4 }, () => ["data", Buffer.alloc(16_000_000)] as const),
  ]);
  t.ok(statSync(bomb).size < 400_000);
  t.equal(await putBack(bomb, folderOf(t)), "backup.noSpace");
  const long = Buffer.concat([
    encodeRecord("manifest", Buffer.from(JSON.stringify(MANIFEST))),
    Buffer.of(4, 255, 255, 255, 255),
  ]);
  t.equal(await putBack(await forgeRaw(t, long), folderOf(t)), "backup.content", "a record longer than any");
  const damaged = await forge(t, [
    ["manifest", MANIFEST],
    ["table", { database: "state", name: "facts", columns: ["name", "value"] }],
    ["row", encodeRow(["fact.x", "no JSON"])],
    ["end", { rows: 1, files: 0 }],
  ]);
  t.equal(await putBack(damaged, folderOf(t)), "backup.damagedContent");
});

async function forgeRaw(t: Test, bytes: Buffer): Promise<string> {
  const file = join(folderOf(t), "forged");
  const handle = await open(file, "w");
  const writer = await SealedWriter.begin(handle, await makeHead(PASSPHRASE, COST));
  await writer.append(bytes);
  await writer.end();
  await handle.close();
  return file;
}
