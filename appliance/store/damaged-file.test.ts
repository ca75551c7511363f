import { closeSync, existsSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { HistoryStore } from "./history-store.ts";
import { markDamaged } from "./open-database.ts";
import { StateStore } from "./state-store.ts";
import { HandClock, okState, temporaryFolder } from "./testing/store-fixtures.ts";

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
      events: [{ type: "test", at: n, data: "x".repeat(500) }],
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
  t.ok(next > 1e9, "no number that may have been given before is given again");
  t.match(store.events.event(next - 1), { type: "events.dropped", data: { reason: "damage", ranges: [{ from: 1 }] } });
  t.end();
});

t.test("of a damaged file everything that can be read is taken over", (t) => {
  const clock = new HandClock();
  const folder = temporaryFolder(t);
  filledFolder(folder, clock);
  const file = join(folder, "state.db");
  overwrite(file, Math.floor(statSync(file).size / 2 / 4096) * 4096, 4096 * 3);
  const store = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => store.close());
  t.match(store.openReport.problems, [{ code: "corrupt", message: /rows were taken over, not all of events/ }]);
  t.ok(store.accounts.isClaimed(), "accounts");
  t.same([...(store.secrets.get("core") ?? [])], [1, 2, 3], "secrets");
  t.equal(store.load().services.size, 400, "states");
  const events = store.events.read(0, 1000);
  t.ok(events.length > 300 && events.length < 401, `${events.length - 1} of 400 events`);
  t.equal(store.events.latest(), 401);
  const told = events.at(-1);
  t.match(told, { type: "events.dropped", sequence: 401 });
  const ranges = (told?.data as { ranges: { from: number; to: number }[] } | undefined)?.ranges ?? [];
  const missing = ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n));
  t.same(
    [...missing, ...events.map((event) => event.sequence)].toSorted((a, b) => a - b),
    Array.from({ length: 401 }, (_, n) => n + 1),
    "each number is either there or told to be missing",
  );
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
