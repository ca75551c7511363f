/**
 * What storing results costs: bytes written to the disk and processor time per result, beside the plain way (one row per
 * result, with an index by service) in the same run. Hours pass in seconds, because the store is told the time.
 *
 *   node scripts/bench/store-bytes.ts [--folder DIR] [--hours 2]      DIR must be on a real disk, not in memory
 *
 * Bytes are those this process caused (write_bytes of /proc/self/io, see proc(5)); files are synced after every ten
 * seconds of results, so that nothing hides in the page cache. The file system's own journal is not in them.
 */
import { closeSync, existsSync, fdatasyncSync, mkdtempSync, openSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { ServiceKey } from "#model/id.ts";
import { Database } from "#store/database.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { chance, makeResult } from "./two-years/made-results.ts";
import { writtenBytes } from "./written-bytes.ts";

const INTERVAL_S = 60;
const FLUSH_S = 10;
const BEGIN = Date.UTC(2026, 0, 5);

function syncFiles(file: string, journal?: string): void {
  const journalFiles = journal === undefined ? [] : readdirSync(journal).map((name) => join(journal, name));
  for (const path of [file, `${file}-wal`, ...journalFiles].filter((name) => existsSync(name))) {
    const handle = openSync(path, "r+");
    fdatasyncSync(handle);
    closeSync(handle);
  }
}

interface Cost {
  readonly results: number;
  readonly bytesPerResult: number;
  readonly microsecondsPerResult: number;
  readonly longestFlushMs: number;
  readonly storedBytesPerResult: number;
}

async function costOfStore(folder: string, perSecond: number, hours: number): Promise<Cost> {
  const clock = { ...systemClock, now: BEGIN, wallMs: (): number => clock.now };
  const store = HistoryStore.open(folder, { clock, log: silentLog });
  const keys = Array.from({ length: perSecond * INTERVAL_S }, (_, n): ServiceKey => `host-${n >> 3}/service-${n & 7}`);
  const random = chance(1);
  const bytesBefore = writtenBytes();
  const cpuBefore = process.cpuUsage();
  let results = 0;
  let longestFlushMs = 0;
  for (let second = 0; second < hours * 3600 + 2 * FLUSH_S + INTERVAL_S; second++) {
    clock.now = BEGIN + second * 1000;
    for (let n = 0; n < perSecond; n++) {
      const service = (second % INTERVAL_S) * perSecond + n;
      const { state, code, parameters, measurements } = makeResult(service, second, random);
      store.record(
        keys[service] ?? "x/y",
        clock.now + Math.floor(random() * 20),
        state,
        code,
        parameters,
        measurements,
      );
      results++;
    }
    if (second % FLUSH_S !== FLUSH_S - 1) continue;
    const startedAt = performance.now();
    store.flush();
    // The first minute meets every service for the first time; that happens once in a box's life.
    if (second > 2 * INTERVAL_S) longestFlushMs = Math.max(longestFlushMs, performance.now() - startedAt);
    await store.compact();
    syncFiles(join(folder, "history.db"), join(folder, "history-journal"));
  }
  const cpu = process.cpuUsage(cpuBefore);
  const storedBytesPerResult = store.sizeBytes() / results;
  await store.stop();
  const bytesPerResult = (writtenBytes() - bytesBefore) / results;
  return {
    results,
    bytesPerResult,
    microsecondsPerResult: (cpu.user + cpu.system) / results,
    longestFlushMs,
    storedBytesPerResult,
  };
}

/** One row per result with an index by service and time: each its own transaction, or those of ten seconds together. */
function costOfRows(folder: string, perSecond: number, together: boolean): Cost {
  const file = join(folder, `rows-${together}.db`);
  const database = new Database(file, { busyTimeoutMs: 0 });
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE results (service TEXT, at INTEGER, state TEXT, code TEXT, parameters TEXT, measurements TEXT);
    CREATE INDEX results_by_service ON results (service, at)`);
  const random = chance(2);
  const insert = (second: number, n: number): void => {
    const service = (second % INTERVAL_S) * perSecond + n;
    const { state, code, parameters, measurements } = makeResult(service, second, random);
    database.run(
      "INSERT INTO results VALUES (?, ?, ?, ?, ?, ?)",
      `host-${service >> 3}/service-${service & 7}`,
      BEGIN + second * 1000,
      state,
      code,
      JSON.stringify(parameters),
      JSON.stringify(measurements),
    );
  };
  const insertSeconds = (from: number, to: number): void => {
    for (let second = from; second < to; second++) for (let n = 0; n < perSecond; n++) insert(second, n);
  };
  // An empty table would hide what an index costs: begin with an hour of results.
  database.transaction(() => insertSeconds(0, 3600));
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  syncFiles(file);
  const before = writtenBytes();
  const cpuBefore = process.cpuUsage();
  const seconds = 120;
  for (let second = 3600; second < 3600 + seconds; second += FLUSH_S) {
    if (together) database.transaction(() => insertSeconds(second, second + FLUSH_S));
    else insertSeconds(second, second + FLUSH_S);
    syncFiles(file);
  }
  const cpu = process.cpuUsage(cpuBefore);
  const all = (3600 + seconds) * perSecond;
  const storedBytesPerResult = (database.pragma("page_count") * database.pragma("page_size")) / all;
  database.close();
  const results = seconds * perSecond;
  const bytesPerResult = (writtenBytes() - before) / results;
  return {
    results,
    bytesPerResult,
    microsecondsPerResult: (cpu.user + cpu.system) / results,
    longestFlushMs: 0,
    storedBytesPerResult,
  };
}

/** Committing a change of state with an incident and an event, on the disk when it returns. */
function costOfCommits(folder: string): string {
  const store = StateStore.open(folder, {
    clock: { wallMs: Date.now, monotonicMs: () => performance.now() },
    log: silentLog,
  });
  const data = {
    subject: "host-1/service-1",
    cause: { code: "tcp.timeout", parameters: {} },
    padding: "x".repeat(600),
  };
  const times: number[] = [];
  const before = writtenBytes();
  for (let n = 0; n < 500; n++) {
    const startedAt = performance.now();
    store.commit({
      services: [[`host-${n % 50}/service`, { hard: "ok", hardSince: n, told: "ok", soft: "ok", attempt: 1 }]],
      events: [{ type: "state.changed", subject: "host-1/service-1", at: n, data }],
      clockTrusted: true,
    });
    times.push(performance.now() - startedAt);
  }
  const bytes = (writtenBytes() - before) / times.length;
  store.close();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `commit of state and event, synced: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, longest ${at(1)} ms, ${bytes.toFixed(0)} B written`;
}

function line(name: string, cost: Cost, reference: Cost): string {
  const ratio = reference.bytesPerResult / cost.bytesPerResult;
  return [
    name.padEnd(34),
    `${cost.bytesPerResult.toFixed(1).padStart(8)} B written/result`,
    `${cost.storedBytesPerResult.toFixed(1).padStart(6)} B stored`,
    `${cost.microsecondsPerResult.toFixed(1).padStart(6)} us CPU`,
    `1/${ratio.toFixed(0)} of plain rows`,
    cost.longestFlushMs > 0 ? `longest flush ${cost.longestFlushMs.toFixed(1)} ms` : "",
  ].join("  ");
}

const { values } = parseArgs({ options: { folder: { type: "string" }, hours: { type: "string", default: "2" } } });
const folder = mkdtempSync(join(values.folder ?? tmpdir(), "vedetta-bench-"));
try {
  for (const perSecond of [220, 44]) {
    const own = join(folder, String(perSecond));
    const store = await costOfStore(own, perSecond, Number(values.hours));
    const rows = costOfRows(own, perSecond, false);
    console.log(`${perSecond} results/s, ${store.results} results`);
    console.log(line("  the store", store, rows));
    console.log(line("  plain rows, one at a time", rows, rows));
    console.log(line("  plain rows, ten seconds together", costOfRows(own, perSecond, true), rows));
  }
  console.log(costOfCommits(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
