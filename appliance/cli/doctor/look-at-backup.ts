/** How old the last backup is, where one was ever made: who makes none may have reasons, who stopped making them has forgotten. */
import type { LastBackup } from "#model/backup.ts";
import { line, ok, warning, type Finding } from "./finding.ts";

const DAY_MS = 86_400_000;
/** Older than a month and a bit: also whoever makes one each month has missed one. */
const OLD_DAYS = 35;

/** @param nowMs milliseconds since 1970 (UTC) */
export function lookAtBackup(last: LastBackup | undefined, nowMs: number): Finding[] {
  if (last === undefined) return [];
  const days = Math.max(0, Math.floor((nowMs - last.at) / DAY_MS));
  const says =
    days === 0
      ? line(last.withHistory ? "doctor.backup.fresh" : "doctor.backup.freshWithoutHistory")
      : line(last.withHistory ? "doctor.backup.age" : "doctor.backup.ageWithoutHistory", { days });
  if (days < OLD_DAYS) return [ok("backup", says)];
  return [warning("backup", says, line("doctor.backup.advice"))];
}
