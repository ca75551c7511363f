import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { ensureBallast, releaseBallast } from "./disk-limit.ts";
import { HistoryStore } from "./history-store.ts";
import { fillUp, skip, smallDisk } from "./testing/small-disk.ts";
import { HandClock } from "./testing/store-fixtures.ts";

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
  t.equal(ensureBallast(folder, 400_000), true);
  t.equal(ensureBallast(folder, 400_000), true, "once more changes nothing");
  fillUp(folder);
  t.throws(() => writeFileSync(join(folder, "more"), new Uint8Array(300_000)), { code: "ENOSPC" });
  t.equal(releaseBallast(folder), true);
  writeFileSync(join(folder, "more"), new Uint8Array(300_000));
  t.equal(releaseBallast(folder), false);
  t.equal(ensureBallast(folder, 2_000_000), false, "there is no room for it");
  t.end();
});
