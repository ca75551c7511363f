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

t.test("a disk that is smaller than the limit is not filled up by history", { skip }, async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-small-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=42m", "tmpfs", folder]);
  t.teardown(() => {
    execFileSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true });
  });
  let now = Date.UTC(2026, 10, 20);
  const clock = { ...systemClock, wallMs: () => now };
  const state = StateStore.open(folder, { clock, log: silentLog });
  const history = HistoryStore.open(folder, { clock, log: silentLog });
  t.teardown(async () => {
    await history.stop();
    state.close();
  });
  const retention = {
    resultsMs: 1e12,
    hourlyMs: 1e12,
    dailyMs: 1e12,
    incidentsMs: 1e12,
    eventsMs: 1e12,
    maxDiskBytes: 1e9,
    arrivalBytes: 1e7,
  };
  const housekeeping = new Housekeeping({
    state,
    history,
    folder,
    retention: () => retention,
    clockTrusted: () => true,
    clock,
    log: silentLog,
  });
  state.commit({ events: [{ type: "test", at: now, data: {} }], clockTrusted: true });
  await housekeeping.tidy();
  const from = now;
  let most = 0;
  for (let hour = 0; hour < 50; hour += 1) {
    for (let n = 0; n < 20_000; n += 1) {
      const measured = Object.fromEntries(Array.from({ length: 8 }, (_, k) => [`m${k}`, Math.sin(n * 8 + k + hour)]));
      history.record(`h${n % 100}/s`, now + n * 180, "ok", "answered", {}, measured);
    }
    now += 3_600_000;
    t.equal(history.flush(), true, `hour ${hour} is stored`);
    await history.compact();
    most = Math.max(most, history.sizeBytes());
    await housekeeping.tidy();
  }
  t.ok(most > 15e6 && most < 24e6, `there was room for ${most} bytes`);
  t.equal(history.results("h1/s", { from, to: from + 3_600_000, limit: 1 }).length, 0, "the oldest is gone");
  t.equal(history.results("h1/s", { from: now - 3_600_000, to: now, limit: 1 }).length, 1, "the newest is there");
  t.match(state.storage(), { mode: "disk" });
  t.equal(state.events.latest(), 1, "what happened is kept");
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
