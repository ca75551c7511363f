import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { CommitQueue } from "./commit-queue.ts";
import { Housekeeping } from "./housekeeping.ts";

const skip = process.getuid?.() === 0 ? false : "needs root to mount a small disk";

t.test("on a full disk what was set aside lets alerts be stored; nothing decided is lost", { skip }, async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-full-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=40m", "tmpfs", folder]);
  t.teardown(() => {
    execFileSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true });
  });
  let later = 0;
  const clock = { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + later };
  const state = StateStore.open(folder, { clock, log: silentLog });
  const history = HistoryStore.open(folder, { clock: systemClock, log: silentLog });
  const commits = new CommitQueue({
    commit: (change) => state.commit(change),
    afterCommit() {},
    clockTrusted: () => true,
    clock: systemClock,
    log: silentLog,
  });
  t.teardown(async () => {
    commits.stop();
    await history.stop();
    state.close();
  });
  const retention = {
    resultsMs: 1e9,
    hourlyMs: 1e9,
    dailyMs: 1e9,
    incidentsMs: 1e9,
    eventsMs: 1e9,
    maxDiskBytes: 1e9,
    arrivalBytes: 1e7,
  };
  const housekeeping = new Housekeeping({
    state,
    history,
    arrivals: { sizeBytes: () => 0, freeOldest: () => false },
    folder,
    retention: () => retention,
    clockTrusted: () => true,
    clock: systemClock,
    log: silentLog,
  });
  const freeBefore = freeBytes(folder);
  await housekeeping.tidy();
  t.ok(freeBefore - freeBytes(folder) >= 16e6, "space is set aside");
  fillUp(folder);

  const count = 400;
  for (let at = 0; at < count; at++) commits.add({ events: [{ type: "test", at, data: { text: "x".repeat(2000) } }] });
  t.equal(commits.flush(), true, "stored all the same");
  t.match(state.storage(), { mode: "reserve", code: "full" });
  t.equal(state.events.latest(), count);
  await housekeeping.makeRoom();
  later += 10_000;
  t.match(state.keep(), { mode: "disk" }, "what was set aside made room");
  t.equal(state.events.latest(), count);
  t.equal(state.events.read(0, 1)[0]?.sequence, 1);
});

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function fillUp(folder: string): void {
  for (let bytes = 1 << 20; bytes >= 4096; bytes >>= 1) {
    for (let at = 0; at < 64; at++) {
      try {
        writeFileSync(path.join(folder, `filler-${bytes}-${at}`), Buffer.alloc(bytes));
      } catch {
        break;
      }
    }
  }
}
