/** The event that tells where the box stores what happens: when its disk refuses, and when it takes changes again. */
import { isoTime } from "#lib/clock.ts";
import type { EventDraft } from "#model/event.ts";
import type { StorageStatus } from "#store/state-storage.ts";

/** @param at now, milliseconds since 1970 (UTC) */
export function storageTold({ mode, code, since }: StorageStatus, at: number): EventDraft {
  const data = {
    state: mode === "disk" ? "ok" : "critical",
    storage: mode,
    ...(code === undefined ? {} : { reason: code }),
    ...(since === undefined ? {} : { since: isoTime(since) }),
  };
  return { type: "box.health", at, data };
}
