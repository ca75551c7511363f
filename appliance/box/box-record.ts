/**
 * What the box remembers of itself, in its small settings document: since when it exists and what it is made of. The
 * inventory is taken once, a minute after a start, so that it delays nothing; the next start knows it at once.
 */
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { readInventory, type Inventory } from "./inventory.ts";
import { SettingsFile } from "./settings-file.ts";

interface Content {
  /** ISO 8601, UTC. */
  readonly firstStartedAt: string;
  readonly inventory?: Inventory;
}

export interface BoxRecordOptions {
  readonly dataFolder: string;
  /** Milliseconds since 1970 (UTC). */
  readonly startedAt: number;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Stand in for the machine in tests. */
  readonly takeInventory?: () => Promise<Inventory>;
}

const FILE = "box.json";
const AFTER_MS = 60_000;

export class BoxRecord {
  readonly #options: BoxRecordOptions;
  readonly #file: SettingsFile<Content>;
  #timer: Timer | undefined;

  private constructor(options: BoxRecordOptions, file: SettingsFile<Content>) {
    this.#options = options;
    this.#file = file;
  }

  /** Reads the document, or begins one. */
  static async open(options: BoxRecordOptions): Promise<BoxRecord> {
    const defaults: Content = { firstStartedAt: new Date(options.startedAt).toISOString() };
    const file = await SettingsFile.open(path.join(options.dataFolder, FILE), defaults, isContent);
    if (file.readFrom === "backup")
      options.log.warn({ file: FILE }, "the settings were damaged; the version before is used");
    return new BoxRecord(options, file);
  }

  start(): void {
    this.#timer = this.#options.clock.after(AFTER_MS, () => void this.#takeInventory(), { idle: true });
  }

  stop(): void {
    this.#timer?.cancel();
  }

  get firstStartedAt(): string {
    return this.#file.get().firstStartedAt;
  }

  /** As it was at the last look; undefined before the first one. */
  get inventory(): Inventory | undefined {
    return this.#file.get().inventory;
  }

  async #takeInventory(): Promise<void> {
    const { log, takeInventory = readInventory } = this.#options;
    try {
      const inventory = await takeInventory();
      if (!isDeepStrictEqual(inventory, this.inventory))
        await this.#file.update((before) => ({ ...before, inventory }));
    } catch (error) {
      log.warn({ code: errorCode(error) ?? String(error) }, "what this box is made of could not be kept");
    }
  }
}

function isContent(value: unknown): value is Content {
  return (
    typeof value === "object" && value !== null && "firstStartedAt" in value && typeof value.firstStartedAt === "string"
  );
}
