/** The event that tells of a start: what this box is, and how the run before it ended. */
import type { BoxRecord } from "#box/box-record.ts";
import { isoTime } from "#lib/clock.ts";
import type { EventDraft } from "#model/event.ts";
import type { StartSilence } from "#model/silence.ts";
import type { Run } from "#store/runs.ts";
import type { ApplianceOptions } from "./options.ts";

/** Under which name the machine's boot is remembered. */
export const MACHINE_BOOT_FACT = "machine.boot";

/** @param machine the machine's boots: of the run before this one, and now; undefined where it is not known */
export function silenceBefore(
  before: Run,
  machine: { readonly before: unknown; readonly now: string | undefined },
): StartSilence {
  if (before.endedAt !== undefined) return "stopped";
  return machine.now !== undefined && typeof machine.before === "string" && machine.before !== machine.now
    ? "newBoot"
    : "uncleanStop";
}

/** @param before the run before this one; a run that never said that it ends was lost */
export function boxStarted(
  { version, boot, clock }: Pick<ApplianceOptions, "version" | "boot" | "clock">,
  before: Run | undefined,
  record: Pick<BoxRecord, "inventory" | "firstStartedAt">,
  machine: { readonly before: unknown; readonly now: string | undefined },
): EventDraft {
  const { manufacturer, model, memoryBytes, operatingSystem } = record.inventory ?? {};
  const endedAt = before?.endedAt ?? before?.lastAliveAt;
  const data = {
    version,
    boot,
    firstStartedAt: record.firstStartedAt,
    hardware: { manufacturer, model, memoryBytes, operatingSystem },
    ...(before === undefined ? {} : { silence: silenceBefore(before, machine) }),
    ...(endedAt === undefined ? {} : { before: { endedAt: isoTime(endedAt), reason: before?.reason ?? "lost" } }),
  };
  return { type: "box.started", at: clock.wallMs(), data };
}
