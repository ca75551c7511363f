/**
 * What a state that comes from a backup does before it is used: numbers of events go on far beyond what the box before can have
 * used, and that is told; what follows from it for signed orders and the certificate stands in a fact.
 */
import { BACKUP_FACT, RESTORED_FACT, type LastBackup, type Restored } from "#model/backup.ts";
import type { Database } from "./database.ts";
import type { Dropped } from "./event-log.ts";
import { saveFact } from "./facts.ts";
import { latestSequence, MOST_A_DAY, MOST_DAYS, setLatest } from "./recover-state.ts";
import { noteUntold } from "./untold.ts";

const DAY_MS = 86_400_000;

/**
 * @param backup when it was made, and whether it has history
 * @param nowMs wall clock; one that stands long before the backup tells nothing, and the box before may have gone on for long
 */
export function goOnRestored(database: Database, backup: LastBackup, nowMs: number): Restored {
  const last = latestSequence(database);
  const days = nowMs < backup.at - DAY_MS ? MOST_DAYS : Math.max(1, Math.ceil((nowMs - backup.at) / DAY_MS));
  const skipped = { from: last + 1, to: last + days * MOST_A_DAY };
  const restored: Restored = { at: nowMs, backupAt: backup.at, skipped };
  const data: Dropped = { reason: "restored", count: 0, unsent: 0, ranges: [skipped] };
  database.transaction(() => {
    setLatest(database, skipped.to);
    noteUntold(database, [{ type: "events.dropped", at: nowMs, data }]);
    saveFact(database, RESTORED_FACT, restored);
    saveFact(database, BACKUP_FACT, backup);
  });
  return restored;
}
