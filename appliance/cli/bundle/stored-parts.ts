/** What the data folder tells, whether a box runs there or not. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { checkTypes } from "#checks/registry.ts";
import { maskDocument } from "#config/mask.ts";
import { isoTime } from "#lib/clock.ts";
import { BACKUP_FACT } from "#model/backup.ts";
import type { StateStore } from "#store/state-store.ts";
import type { Part } from "./part.ts";

const MOST_EVENTS = 1000;
const MOST_INCIDENTS = 200;
const MOST_RUNS = 100;
const MOST_FILES = 300;
/** Events and incidents that ended: of the last days. */
export const RECENT_MS = 7 * 86_400_000;

/** @param document the configuration in force, as it was read; undefined: there is none */
export function storedParts(state: StateStore, dataFolder: string, document: unknown, nowMs: number): readonly Part[] {
  const since = nowMs - RECENT_MS;
  const part = (name: string, what: string, get: () => unknown): Part => ({ name, what, from: "store", get });
  return [
    part("configuration", "the configuration, secrets masked", () =>
      document === undefined ? undefined : maskDocument(document, checkTypes),
    ),
    part("configuration-versions", "versions of the configuration: when, by whom, not what; the newest first", () =>
      state.configVersions.list().map(({ at, ...version }) => ({ at: isoTime(at), ...version })),
    ),
    part("incidents", `incidents that are open or were touched within ${days(RECENT_MS)}, the newest first`, () =>
      state.incidents({ limit: MOST_INCIDENTS }).filter(({ failedAt, resolvedAt, closedAt }) => {
        const last = closedAt ?? resolvedAt;
        return last === undefined || Date.parse(last) >= since || Date.parse(failedAt) >= since;
      }),
    ),
    part("events", `events of the last ${days(RECENT_MS)}, the newest first, at most ${MOST_EVENTS}`, () =>
      state.events
        .newest(MOST_EVENTS)
        .filter(({ at }) => at >= since)
        .map((event) => ({ ...event, at: isoTime(event.at) })),
    ),
    part("event-log", "the event log: its first and last number, and how far each output has got", () => ({
      oldest: state.events.oldest(),
      latest: state.events.latest(),
      cursors: state.events.cursors().map(({ name, sequence }) => ({
        name,
        sequence,
        waiting: state.events.backlog(name),
      })),
    })),
    part("runs", "starts and ends of the box, the newest first", () =>
      state.runs.list(MOST_RUNS).map(({ startedAt, lastAliveAt, endedAt, ...run }) => ({
        ...run,
        startedAt: isoTime(startedAt),
        lastAliveAt: isoTime(lastAliveAt),
        ...(endedAt === undefined ? {} : { endedAt: isoTime(endedAt) }),
      })),
    ),
    part("store", "the store: how it stands, its last backup, sizes of the data folder's files", () => ({
      storage: state.storage(),
      opened: { problems: state.openReport.problems },
      sizeBytes: state.sizeBytes(),
      lastBackup: state.facts.get(BACKUP_FACT),
      files: filesOf(dataFolder),
    })),
  ];
}

/** Names and sizes; what is in them is not read. */
function filesOf(folder: string): object[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted().slice(0, MOST_FILES);
  return names.flatMap((name) => {
    const found = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return found?.isFile() === true ? [{ name, bytes: found.size, changedAt: isoTime(found.mtimeMs) }] : [];
  });
}

function days(ms: number): string {
  return `${ms / 86_400_000} days`;
}
