/** What the tests of this room share: a clock that is set by hand, a folder that goes away, things to store. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Test } from "tap";
import { systemClock, type Timer, type TimerClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Incident } from "#model/incident.ts";
import type { ServiceState } from "#model/state.ts";
import { StateStore } from "../state-store.ts";

/** A clock that stands still until `nowMs` is set; its monotonic side runs with it, its timers are the machine's. */
export class HandClock implements TimerClock {
  nowMs: number;
  constructor(nowMs = Date.UTC(2026, 10, 22, 12)) {
    this.nowMs = nowMs;
  }
  wallMs(): number {
    return this.nowMs;
  }
  monotonicMs(): number {
    return this.nowMs;
  }
  after(ms: number, work: () => void): Timer {
    return systemClock.after(ms, work);
  }
  every(ms: number, work: () => void): Timer {
    return systemClock.every(ms, work);
  }
}

export function temporaryFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-store-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open store in a folder of its own; closed and removed after the test. */
export function openState(t: Test, clock = new HandClock()): { store: StateStore; clock: HandClock; folder: string } {
  const folder = temporaryFolder(t);
  const store = StateStore.open(folder, { clock, log: silentLog });
  t.teardown(() => store.close());
  return { store, clock, folder };
}

export function okState(attempt = 1): ServiceState {
  return { hard: "ok", hardSince: 1000, told: "ok", soft: "ok", attempt };
}

export function incidentOf(id: string, change: Partial<Incident> = {}): Incident {
  return {
    id,
    state: "open",
    subject: "sql/tcp",
    subjectName: "SQL",
    host: "sql",
    category: "infrastructure",
    classification: "partialOutage",
    criticality: "medium",
    priority: "medium",
    cause: { code: "tcp.refused", parameters: {} },
    failedAt: "2026-11-22T10:00:00.000Z",
    openedAt: "2026-11-22T10:01:00.000Z",
    reopened: 0,
    symptoms: [],
    ...change,
  };
}
