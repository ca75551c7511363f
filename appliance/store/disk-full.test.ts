import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { silentLog } from "#lib/log.ts";
import { ensureBallast, releaseBallast } from "./disk-limit.ts";
import { HistoryStore } from "./history-store.ts";
import { StateStore } from "./state-store.ts";
import { HandClock, okState, temporaryFolder } from "./testing/store-fixtures.ts";

const isRoot = process.getuid?.() === 0;
const skip = isRoot ? false : "needs root to mount a small file system";

/** A file system of its own with so many bytes. */
function smallDisk(t: Test, bytes: number): string {
  const folder = temporaryFolder(t);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder]);
  t.teardown(() => execFileSync("umount", ["--lazy", folder]));
  return folder;
}

/** Takes all the space that is left. */
function fillUp(folder: string): string {
  const path = join(folder, "filler");
  for (let bytes = 1 << 20; bytes >= 4096; bytes >>= 1) {
    try {
      for (;;) writeFileSync(path, new Uint8Array(bytes), { flag: "a" });
    } catch {
      // this piece no longer fits; a smaller one may
    }
  }
  return path;
}

t.test("a full disk refuses a commit as a whole; later the same change goes through", { skip }, (t) => {
  const folder = smallDisk(t, 2_000_000);
  const store = StateStore.open(folder, { clock: new HandClock(), log: silentLog });
  t.teardown(() => store.close());
  const change = (n: number) => ({
    services: [["sql/tcp", okState(n)]] as const,
    events: [{ type: "test", at: n, data: "x".repeat(3000) }] as const,
    clockTrusted: true,
  });
  store.commit(change(1));
  const filler = fillUp(folder);
  let n = 1;
  try {
    for (; n < 1000; n++) store.commit(change(n + 1));
    t.fail("was never full");
  } catch (error) {
    t.match(error, { code: "full" });
  }
  t.equal(store.events.latest(), n);
  t.equal(store.load().services.get("sql/tcp")?.attempt, n);
  rmSync(filler);
  t.equal(store.commit(change(n + 1))[0]?.sequence, n + 1, "no gap");
  t.equal(store.load().services.get("sql/tcp")?.attempt, n + 1);
  t.end();
});

t.test("results wait in memory for space, within a limit, and the oldest go first", { skip }, async (t) => {
  const folder = smallDisk(t, 1_500_000);
  const clock = new HandClock(Date.UTC(2026, 10, 22, 12));
  const begin = clock.nowMs;
  const store = HistoryStore.open(folder, { clock, log: silentLog, maxPendingBytes: 20_000 });
  t.teardown(() => store.stop());
  const recordMinutes = (from: number, to: number): void => {
    for (let minute = from; minute < to; minute++) {
      clock.nowMs = begin + minute * 60_000;
      for (let service = 0; service < 100; service++) {
        store.record(`h${service}/s`, clock.nowMs, "ok", "connected", {}, { connectMs: Math.sin(minute * service) });
      }
    }
  };
  recordMinutes(0, 2);
  t.equal(store.flush(), true);
  const filler = fillUp(folder);
  // Small rows fit into what the file system still has here and there; sooner or later nothing does.
  let minute = 2;
  do recordMinutes(minute, ++minute);
  while (store.flush() && minute < 40);
  t.match(store.figures(), { failing: "full", failedFlushes: 1 });
  const firstPending = minute - 1;
  recordMinutes(minute, 55);
  const figures = store.figures();
  t.ok(figures.pendingBytes <= 20_000, `${figures.pendingBytes} bytes`);
  t.ok(figures.droppedResults > 0, `${figures.droppedResults} dropped`);
  t.ok(figures.fillPercent > 30);

  rmSync(filler);
  t.equal(store.flush(), true);
  t.equal(store.figures().pendingResults, 0);
  t.equal(store.figures().failing, undefined);
  const minutes = store
    .results("h7/s", { from: 0, to: begin + 1e9, limit: 1000, newestFirst: false })
    .map((result) => Math.round((result.at - begin) / 60_000));
  t.ok(minutes.includes(0) && minutes.includes(1), "what was written before is there");
  t.equal(minutes.at(-1), 54, "and the newest is");
  t.notOk(minutes.includes(firstPending), "the oldest of what waited has gone");
  const all = Array.from(
    { length: 100 },
    (_, n) => store.results(`h${n}/s`, { from: 0, to: begin + 1e9, limit: 1000 }).length,
  );
  t.equal(
    all.reduce((sum, count) => sum + count, 0),
    55 * 100 - figures.droppedResults,
    "every other result is there, once",
  );
});

t.test("giving up the ballast makes room to work", { skip }, (t) => {
  const folder = smallDisk(t, 1_500_000);
  const store = StateStore.open(folder, { clock: new HandClock(), log: silentLog });
  t.teardown(() => store.close());
  t.equal(ensureBallast(folder, 400_000), true);
  t.equal(ensureBallast(folder, 400_000), true, "once more changes nothing");
  fillUp(folder);
  const commit = () => store.commit({ events: [{ type: "test", at: 1, data: "x".repeat(9000) }], clockTrusted: true });
  t.throws(() => Array.from({ length: 200 }, commit), { code: "full" });
  t.equal(releaseBallast(folder), true);
  t.equal(commit().length, 1);
  t.equal(releaseBallast(folder), false);
  t.equal(ensureBallast(folder, 2_000_000), false, "there is no room for it");
  t.end();
});

t.test("a store that cannot be opened says why", { skip }, (t) => {
  const folder = smallDisk(t, 65_536);
  fillUp(folder);
  t.throws(() => StateStore.open(folder, { clock: new HandClock(), log: silentLog }), { code: /full|io/ });
  t.end();
});
