/** Opens a box's store for verbs that look or change something beside a box that may be running. */
import { existsSync } from "node:fs";
import path from "node:path";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { isBeingReplaced } from "#store/replace-folder.ts";
import { StateStore } from "#store/state-store.ts";
import { StoreError } from "#store/store-error.ts";
import { sayStoreFault } from "./say-fault.ts";
import type { Terminal } from "./verb.ts";

/** Whether a folder holds the store of a box. */
export function hasState(dataFolder: string): boolean {
  return existsSync(path.join(dataFolder, "state.db")) || isBeingReplaced(dataFolder);
}

/**
 * Does something with the store and closes it. A store that cannot be opened or written is said in one line, exit code 1.
 */
export async function withState(
  dataFolder: string,
  terminal: Terminal,
  work: (state: StateStore) => number | Promise<number>,
): Promise<number> {
  let state: StateStore | undefined;
  try {
    state = StateStore.open(dataFolder, { clock: systemClock, log: silentLog, as: "visitor" });
    return await work(state);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    terminal.err(`vedetta: ${sayStoreFault(error)}`);
    return 1;
  } finally {
    state?.close();
  }
}
