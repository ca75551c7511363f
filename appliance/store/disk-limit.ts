/**
 * Keeps what is stored within `retention.maxDisk`, and gets the box going again when the disk is full. What goes first:
 * history (hourly, then daily figures), then results, then what came in by itself, then events of incidents that have ended.
 */
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { freeBytes } from "#lib/free-bytes.ts";
import type { ArrivalRing } from "./arrivals/arrival-ring.ts";
import type { HistoryStore } from "./history-store.ts";
import type { StateStore } from "./state-store.ts";

export interface Stores {
  readonly state: StateStore;
  readonly history: HistoryStore;
  /** What came in by itself; it keeps to its own share, which is a part of the whole. Left out: nothing is kept of it. */
  readonly arrivals?: Pick<ArrivalRing, "sizeBytes" | "freeOldest">;
}

export interface Freed {
  /** Bytes in use before and after. */
  readonly beforeBytes: number;
  readonly afterBytes: number;
  /** Events that had to go; each lot is told by an `events.dropped` event. */
  readonly droppedEvents: number;
  /** False: everything that may go has gone, and it is still too much. */
  readonly withinLimit: boolean;
}

const EVENTS_PER_STEP = 500;
const SHARE_OF_DISK = 0.9;
const BALLAST = "ballast";

/** Bytes in use in both databases and the ring. */
export function usedDiskBytes(stores: Stores): number {
  return stores.state.sizeBytes() + stores.history.sizeBytes() + (stores.arrivals?.sizeBytes() ?? 0);
}

/**
 * Frees the oldest until all together are within a limit. Returns what was done.
 * @throws StoreError where the disk refuses even that; see `releaseBallast`
 */
export async function enforceLimit(
  stores: Stores,
  options: { readonly maxDiskBytes: number; readonly clockTrusted: boolean },
): Promise<Freed> {
  const beforeBytes = usedDiskBytes(stores);
  const isOver = (): boolean => usedDiskBytes(stores) > options.maxDiskBytes;
  let droppedEvents = 0;
  await freeHistory(stores, options.maxDiskBytes);
  while (isOver()) {
    const dropped = stores.state.events.dropOldest({ most: EVENTS_PER_STEP, clockTrusted: options.clockTrusted });
    if (dropped === undefined) break;
    droppedEvents += dropped.count;
    while (stores.state.giveBack(200) > 0) await setImmediate();
  }
  return { beforeBytes, afterBytes: usedDiskBytes(stores), droppedEvents, withinLimit: !isOver() };
}

/** Frees the oldest of history, then of what came in, until all together are within a limit or nothing of these is left. */
export async function freeHistory(stores: Stores, mostBytes: number): Promise<void> {
  const isOver = (): boolean => usedDiskBytes(stores) > mostBytes;
  while (isOver() && (await stores.history.freeOldest()));
  while (isOver() && stores.arrivals?.freeOldest() === true);
}

/** What may be stored on this disk so that a tenth of what the box can have of it stays free. @throws Error where the folder is gone */
export function fittingBytes(stores: Stores, folder: string): number {
  return Math.floor((usedDiskBytes(stores) + freeBytes(folder)) * SHARE_OF_DISK);
}

/**
 * Sets space aside that can be given up when the disk is full, so that there is room to free the rest in an orderly way.
 * False: there is no room for it now.
 */
export function ensureBallast(folder: string, bytes: number): boolean {
  const path = join(folder, BALLAST);
  if (existsSync(path) && statSync(path).size === bytes) return true;
  const file = openSync(path, "w", 0o600);
  try {
    // Written out: a file with holes would set nothing aside.
    const piece = new Uint8Array(1 << 16);
    for (let left = bytes; left > 0; left -= piece.length) writeSync(file, piece, 0, Math.min(left, piece.length));
    fsyncSync(file);
    return true;
  } catch {
    rmSync(path, { force: true });
    return false;
  } finally {
    closeSync(file);
  }
}

/** Gives the ballast up. False: it was not there. */
export function releaseBallast(folder: string): boolean {
  const path = join(folder, BALLAST);
  if (!existsSync(path)) return false;
  rmSync(path);
  return true;
}
