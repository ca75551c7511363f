/** The store of a box that does not run here, or where it never ran one that is thrown away. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";
import { hasState } from "./open-state.ts";

/** @throws StoreError */
export function openSomeState(dataFolder: string): { readonly state: StateStore; readonly close: () => void } {
  if (hasState(dataFolder)) {
    const state = StateStore.open(dataFolder, { clock: systemClock, log: silentLog, as: "visitor" });
    return { state, close: () => state.close() };
  }
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-verb-"));
  const state = StateStore.open(folder, { clock: systemClock, log: silentLog, boot: "none" });
  return {
    state,
    close() {
      state.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
