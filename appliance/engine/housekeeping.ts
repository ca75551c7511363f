/**
 * Keeps what is stored within its retention and its space, in small steps and never in the way of watching. When the disk
 * is full it gives up the space set aside and then the oldest history, so that alerts go on being stored.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import type { Retention } from "#model/site.ts";
import {
  ensureBallast,
  enforceLimit,
  fittingBytes,
  freeHistory,
  releaseBallast,
  usedDiskBytes,
  type Stores,
} from "#store/disk-limit.ts";
import type { HistoryStore } from "#store/history-store.ts";
import type { StorageStatus } from "#store/state-storage.ts";
import type { StateStore } from "#store/state-store.ts";

export interface HousekeepingParts {
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly arrivals?: Stores["arrivals"];
  readonly folder: string;
  retention(): Retention;
  clockTrusted(): boolean;
  /** Told once for each change of where the state is stored. */
  storageChanged?(status: StorageStatus): void;
  readonly clock: TimerClock;
  readonly log: Log;
}

const FIRST_MS = 60_000;
const EVERY_MS = 600_000;
const LOOK_MS = 2000;
/** While the disk stays full, the oldest makes room so often. */
const ROOM_EVERY_MS = 30_000;
/** Slices of ended incidents and passed events deleted in one round. */
const MOST_SLICES = 40;
const BALLAST_BYTES = 16_000_000;
/** What stays of the stored history when a full disk makes it give room. */
const KEPT_WHEN_FULL = 0.8;
/** So many of its oldest pieces at a time. */
const PIECES_WHEN_FULL = 20;

export class Housekeeping {
  readonly #parts: HousekeepingParts;
  #timer: Timer | undefined;
  #looker: Timer | undefined;
  #makingRoom = false;
  #makeRoomAt = 0;
  #storage: StorageStatus["mode"] = "disk";
  #reason: string | undefined;
  #failure: string | undefined;

  constructor(parts: HousekeepingParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = this.#parts.clock.after(FIRST_MS, () => void this.#round());
    this.#looker = this.#parts.clock.every(LOOK_MS, () => this.#look());
  }

  stop(): void {
    this.#timer?.cancel();
    this.#looker?.cancel();
    this.#timer = undefined;
  }

  /** One round: what is past its retention or beyond the limit goes. @throws StoreError */
  async tidy(): Promise<void> {
    const { state, history, clock, folder } = this.#parts;
    const retention = this.#parts.retention();
    const now = clock.wallMs();
    for (
      let slice = 0;
      slice < MOST_SLICES && state.events.prune({ olderThanMs: retention.eventsMs, now }) > 0;
      slice++
    );
    for (let slice = 0; slice < MOST_SLICES && state.pruneIncidents(now - retention.incidentsMs) > 0; slice++);
    for (let slice = 0; slice < MOST_SLICES && state.spans.prune(now - retention.dailyMs) > 0; slice++);
    for (let slice = 0; slice < MOST_SLICES && state.visits.prune(now - retention.dailyMs) > 0; slice++);
    const runsBefore = now - retention.dailyMs;
    for (let slice = 0; slice < MOST_SLICES && state.jobs.prune(runsBefore, now - retention.eventsMs) > 0; slice++);
    await history.prune(retention, now);
    await this.#limit(retention.maxDiskBytes);
    await this.#fitDisk();
    ensureBallast(folder, BALLAST_BYTES);
  }

  /** The disk is full: what can be given up is given up. @throws StoreError */
  async makeRoom(): Promise<void> {
    const { state, history, arrivals, folder, log } = this.#parts;
    const hadBallast = releaseBallast(folder);
    const stored = usedDiskBytes(storesOf(this.#parts));
    // What is in memory meanwhile takes no space of the disk: only history and what came in can give any.
    if (state.storage().mode === "disk") await this.#limit(Math.floor(stored * KEPT_WHEN_FULL));
    else
      for (
        let piece = 0;
        piece < PIECES_WHEN_FULL && ((await history.freeOldest()) || arrivals?.freeOldest() === true);
        piece++
      );
    log.error({ hadBallast, storedBytes: stored }, "the disk is full; the oldest history makes room");
  }

  async #round(): Promise<void> {
    await this.#try(() => this.tidy());
    if (this.#timer !== undefined) this.#timer = this.#parts.clock.after(EVERY_MS, () => void this.#round());
  }

  #look(): void {
    const { state, history } = this.#parts;
    const status = state.keep();
    if (status.mode !== this.#storage || (status.mode !== "disk" && status.code !== this.#reason)) {
      this.#storage = status.mode;
      this.#reason = status.code;
      this.#parts.storageChanged?.(status);
    }
    void this.#try(async () => state.runs.alive());
    const full = status.code === "full" || history.failing === "full";
    const now = this.#parts.clock.monotonicMs();
    if (!full || this.#makingRoom || now < this.#makeRoomAt) return;
    this.#makeRoomAt = now + ROOM_EVERY_MS;
    this.#makingRoom = true;
    void this.#try(() => this.makeRoom()).finally(() => (this.#makingRoom = false));
  }

  async #limit(maxDiskBytes: number): Promise<void> {
    const { log } = this.#parts;
    const freed = await enforceLimit(storesOf(this.#parts), { maxDiskBytes, clockTrusted: this.#parts.clockTrusted() });
    if (freed.afterBytes < freed.beforeBytes) log.warn({ ...freed }, "the oldest records made room");
  }

  /** A disk that is smaller than the limit is not filled up by history. */
  async #fitDisk(): Promise<void> {
    const { state, folder, log } = this.#parts;
    if (state.storage().mode !== "disk") return;
    const stores = storesOf(this.#parts);
    const [beforeBytes, fits] = [usedDiskBytes(stores), fittingBytes(stores, folder)];
    if (beforeBytes <= fits) return;
    await freeHistory(stores, fits);
    const afterBytes = usedDiskBytes(stores);
    if (afterBytes < beforeBytes)
      log.warn({ beforeBytes, afterBytes }, "the disk is small; the oldest records made room");
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#failure = undefined;
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) {
        this.#parts.log.error({ error: error instanceof Error ? error.stack : String(error) }, "housekeeping failed");
        return;
      }
      if (code === this.#failure) return;
      this.#failure = code;
      this.#parts.log.warn({ code }, "old records could not be removed; tried again later");
    }
  }
}

function storesOf({ state, history, arrivals }: HousekeepingParts): Stores {
  return arrivals === undefined ? { state, history } : { state, history, arrivals };
}
