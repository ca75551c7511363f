/**
 * After every start: waits until the box is well, and only then gives its slot all tries again. A new version that is not well
 * within ten minutes is marked bad, and the box starts the version before.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { mark, otherThan, putFirst } from "./boot-block.ts";
import { loadState, PARTITION, storeState } from "./boot-state.ts";
import { readMemory, writeMemory } from "./settings-on-disk.ts";
import { ask, askBox, figure, MEMORY_FILE, runningSlot } from "./this-system.ts";
import { afterStart, notYetWell, wasNotWell, wasWell, type Health } from "./update-rules.ts";

const LOOK_EVERY_MS = 5000;
/** Without these a box is none. */
const CRITICAL = [
  "vedetta.service",
  "vedetta-storage.service",
  "vedetta-identity.service",
  "nftables.service",
  "systemd-networkd.service",
];

/**
 * @param patienceMs how long a new version has; emulated boards have more
 * @param mostLateness how late its checks may run, s; undefined: as on real boards
 */
export async function watchHealth(
  patienceMs: number,
  mostLateness: number | undefined,
  say: (line: string) => void,
): Promise<void> {
  const slot = runningSlot();
  const now = () => new Date().toISOString();
  const before = readMemory(MEMORY_FILE);
  const memory = afterStart(before, slot, loadState(PARTITION).order[0], now());
  if (memory !== before) {
    say(`version ${before.pending?.version ?? ""}: ${memory.last?.why ?? ""}`);
    storeState(PARTITION, mark(putFirst(loadState(PARTITION), slot), otherThan(slot), false));
    writeMemory(MEMORY_FILE, memory);
  }
  const startedAt = performance.now();
  let readySince: number | undefined;
  let missing: string[] = [];
  while (performance.now() - startedAt < patienceMs) {
    const health = await look((readySince === undefined ? 0 : performance.now() - readySince) / 1000);
    readySince = health.ready ? (readySince ?? performance.now()) : undefined;
    const said = missing.join(", ");
    missing = notYetWell(health, memory.pending, mostLateness);
    if (missing.length > 0 && missing.join(", ") !== said) say(`not well yet: ${missing.join(", ")}`);
    if (missing.length === 0) {
      storeState(PARTITION, mark(putFirst(loadState(PARTITION), slot), slot, true));
      if (memory.pending !== undefined) writeMemory(MEMORY_FILE, wasWell(memory, now()));
      say(`slot ${slot} is well`);
      return;
    }
    await sleep(LOOK_EVERY_MS);
  }
  if (memory.pending === undefined) {
    say(`slot ${slot} is not well: ${missing.join(", ")}`);
    return;
  }
  say(`version ${memory.pending.version} is not well: ${missing.join(", ")}; back to the one before`);
  // In this order: what is no longer pending would not be left again, should power go in between.
  storeState(PARTITION, mark(putFirst(loadState(PARTITION), otherThan(slot)), slot, false));
  writeMemory(MEMORY_FILE, wasNotWell(memory, missing.join(", "), now()));
  await ask("systemctl", "reboot");
}

async function look(readyFor: number): Promise<Health> {
  const [readyText, metrics, failedUnits] = await Promise.all([
    askBox("/readyz"),
    askBox("/metrics"),
    ask("systemctl", "list-units", "--state=failed", "--no-legend", "--plain").catch(() => ""),
  ]);
  const failed = failedUnits.split("\n").map((line) => line.split(" ", 1)[0] ?? "");
  const lateness = metrics === undefined ? undefined : figure(metrics, "vedetta_engine_lateness_p99_seconds");
  return {
    ready: readyText?.includes('"ready":true') === true,
    failedUnits: CRITICAL.filter((unit) => failed.includes(unit)),
    ...(metrics === undefined ? {} : { stores: figure(metrics, "vedetta_state_stored") === 1 }),
    ...(lateness === undefined || Number.isNaN(lateness) ? {} : { lateness }),
    brokerConnected: metrics !== undefined && figure(metrics, "vedetta_relay_connected") === 1,
    readyFor,
  };
}
