/** What the box remembers: state, history, configuration. Opened first, closed last. */
import type { ConfigKeeper } from "#config/config-keeper.ts";
import { isRestored, RESTORED_FACT } from "#model/backup.ts";
import { RefusalError } from "#model/refusal.ts";
import { sayRefusal } from "#texts/say-refusal.ts";
import { ArrivalRing } from "#store/arrivals/arrival-ring.ts";
import { HistoryStore } from "#store/history-store.ts";
import type { Run } from "#store/runs.ts";
import { StateStore } from "#store/state-store.ts";
import type { ApplianceOptions } from "./options.ts";
import { openConfig } from "../open-config.ts";
import type { Life, StopReason } from "./lives.ts";

/** Twice so much is kept for a full disk: some ten thousand decisions. */
const RESERVE_BYTES = 4_000_000;

export class Stores implements Life {
  readonly name = "stores";
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly keeper: ConfigKeeper;
  /** What came in by itself. */
  readonly arrivals: ArrivalRing;
  readonly #boot: string;
  #before: Run | undefined;

  private constructor(
    state: StateStore,
    history: HistoryStore,
    keeper: ConfigKeeper,
    arrivals: ArrivalRing,
    boot: string,
  ) {
    this.arrivals = arrivals;
    this.state = state;
    this.history = history;
    this.keeper = keeper;
    this.#boot = boot;
  }

  /** @throws RefusalError where the configuration is refused; StoreError */
  static open({ dataFolder, clock, log, env, configFile, boot }: ApplianceOptions): Stores {
    const state = StateStore.open(dataFolder, {
      clock,
      log,
      boot,
      reserveBytes: RESERVE_BYTES,
      speaksLater: true,
    });
    const history = HistoryStore.open(dataFolder, { clock, log });
    const keeper = openConfig({ ...(configFile === undefined ? {} : { configFile }), dataFolder, state, log, env });
    const { problems, warnings } = keeper.load();
    if (problems.length > 0) {
      state.close();
      throw new RefusalError(problems);
    }
    for (const warning of warnings) log.warn({ at: warning.path }, sayRefusal(warning));
    const mostBytes = () => keeper.site.retention.arrivalBytes;
    const arrivals = ArrivalRing.open(dataFolder, { clock, log, mostBytes });
    return new Stores(state, history, keeper, arrivals, boot);
  }

  /** What the box knew was damaged or is gone, and was made good as far as could be. */
  get rescued(): boolean {
    const [state, history] = [this.state.openReport, this.history.openReport];
    return state.movedAside !== undefined || (state.created && !history.created);
  }

  /** Whether this is the first run since the box was restored from a backup; false before `start`. */
  get isRestored(): boolean {
    const restored = this.state.facts.get(RESTORED_FACT);
    return isRestored(restored) && this.#before !== undefined && this.#before.startedAt <= restored.backupAt;
  }

  /** The run before this one; undefined at the first one, and before `start`. */
  get before(): Run | undefined {
    return this.#before;
  }

  start(): void {
    this.#before = this.state.runs.begin(this.#boot);
    this.history.start();
  }

  async stop(reason: StopReason): Promise<void> {
    try {
      this.arrivals.stop();
      await this.history.stop();
      this.state.runs.end(reason);
    } finally {
      this.state.close();
    }
  }
}
