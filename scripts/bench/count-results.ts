/**
 * Counts what a box really stored in a window: of the results that were due, how many are there and how many came no more
 * than 1.1 intervals after the one before; and the 99th percentile of those gaps. What comes more often than due (a host
 * check every ten seconds, retries) counts once an interval. Reads the history, not what the box says about itself.
 * Arguments: FOLDER CONFIGURATION INTERVAL_S FROM_S TO_S (seconds since 1970).
 */
import { readFileSync } from "node:fs";
import { silentLog } from "#lib/log.ts";
import { systemClock } from "#lib/clock.ts";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import { HistoryStore } from "#store/history-store.ts";

const [folder = "", file = "", ...numbers] = process.argv.slice(2);
const [intervalS = 60, fromS = 0, toS = 0] = numbers.map(Number);
const intervalMs = intervalS * 1000;
const fromMs = fromS * 1000;
const toMs = toS * 1000;
/** A window of two and a half intervals sees two or three of a service; a window's edges are not exact. */
const mostEach = Math.max(1, Math.ceil((toMs - fromMs) / intervalMs - 0.05));

const document = JSON.parse(readFileSync(file, "utf8")) as { hosts: { id: string; services: { id: string }[] }[] };
const keys: ServiceKey[] = document.hosts.flatMap(({ id, services }) => [
  serviceKey(id, "ping"),
  ...services.map((service) => serviceKey(id, service.id)),
]);

const history = HistoryStore.open(folder, { clock: systemClock, log: silentLog });
let results = 0;
let onTime = 0;
const gapsS: number[] = [];
const states: Record<string, number> = {};
for (const key of keys) {
  const found = history.results(key, { from: fromMs - 3 * intervalMs, to: toMs, limit: 10_000, newestFirst: false });
  let here = 0;
  let timely = 0;
  for (const [at, result] of found.entries()) {
    if (result.at < fromMs) continue;
    here += 1;
    states[result.state] = (states[result.state] ?? 0) + 1;
    const before = found[at - 1];
    const gapMs = before === undefined ? Infinity : result.at - before.at;
    if (gapMs <= 1.1 * intervalMs) timely += 1;
    if (Number.isFinite(gapMs)) gapsS.push(gapMs / 1000);
  }
  results += Math.min(here, mostEach);
  onTime += Math.min(timely, mostEach);
}
await history.stop();
gapsS.sort((a, b) => a - b);
const p99 = gapsS[Math.floor(gapsS.length * 0.99)] ?? 0;
process.stdout.write(`${keys.length} ${results} ${onTime} ${p99.toFixed(1)} ${JSON.stringify(states)}\n`);
