/** A store full of events and a relay over it, for measuring. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { Relay, type RelayOptions } from "#relay/relay.ts";
import { StateStore } from "#store/state-store.ts";

export const BASE = "vedetta/v1/acme/hq/box-1";
export const BOOT = "bench";

const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../appliance/relay/golden/incident-opened.json"), "utf8"),
) as { data: object };

/** What a real incident says, filled up with what its diagnosis would say. */
export function incidentData(bytes: number): unknown {
  const length = JSON.stringify(golden.data).length;
  return bytes <= length ? golden.data : { ...golden.data, filling: "tried, answered, ".repeat((bytes - length) / 17) };
}

export function openStore(folder = mkdtempSync(join(tmpdir(), "vedetta-bench-relay-"))) {
  const store = StateStore.open(folder, { clock: systemClock, log: silentLog, boot: BOOT });
  const close = (): void => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, folder, close };
}

/** Fills the log with events of one age. */
export function fill(store: StateStore, count: number, bytes: number, ageMs: number): void {
  const data = incidentData(bytes);
  for (let left = count; left > 0; left -= 500) {
    const at = systemClock.wallMs() - ageMs;
    const steadyMs = systemClock.monotonicMs() - ageMs;
    const events = Array.from(
      { length: Math.min(500, left) },
      (_, n) => ({ type: "state.changed", subject: `host-${n}/web`, at, steadyMs, data }) as const,
    );
    store.commit({ events, clockTrusted: true });
  }
}

export function makeRelay(store: StateStore, broker: string, more: Partial<RelayOptions> = {}): Relay {
  return new Relay({
    config: { brokers: [broker], protocol: 5, commandKeys: [], history: false },
    base: BASE,
    source: store.events,
    notes: store.facts,
    boot: BOOT,
    version: "0.0.0",
    clock: systemClock,
    clockTrusted: () => true,
    log: silentLog,
    ...more,
  });
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Looks ten times a second, so that looking costs nothing. */
export async function waitUntil(holds: () => boolean, limitMs = 3_600_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
