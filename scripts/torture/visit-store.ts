/** Looks into a box's store from outside while it runs, as nobody but a test would. */
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";

/** What `work` makes of the store in the data folder; undefined while it is not there yet, or just being made. */
export function visitStore<T>(folder: string, work: (store: StateStore) => T): T | undefined {
  try {
    const store = StateStore.open(folder, { clock: systemClock, log: silentLog, as: "visitor" });
    try {
      return work(store);
    } finally {
      store.close();
    }
  } catch {
    return undefined;
  }
}
