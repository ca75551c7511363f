/** The event that tells of a start: what this box is, and how the run before it ended. */
import type { BoxRecord } from "#box/box-record.ts";
import { isoTime } from "#lib/clock.ts";
import type { EventDraft } from "#model/event.ts";
import type { Run } from "#store/runs.ts";
import type { ApplianceOptions } from "./options.ts";

/** @param before the run before this one; a run that never said that it ends was lost */
export function boxStarted(
  { version, boot, clock }: Pick<ApplianceOptions, "version" | "boot" | "clock">,
  before: Run | undefined,
  record: Pick<BoxRecord, "inventory" | "firstStartedAt">,
): EventDraft {
  const { manufacturer, model, memoryBytes, operatingSystem } = record.inventory ?? {};
  const endedAt = before?.endedAt ?? before?.lastAliveAt;
  const data = {
    version,
    boot,
    firstStartedAt: record.firstStartedAt,
    hardware: { manufacturer, model, memoryBytes, operatingSystem },
    ...(endedAt === undefined ? {} : { before: { endedAt: isoTime(endedAt), reason: before?.reason ?? "lost" } }),
  };
  return { type: "box.started", at: clock.wallMs(), data };
}
