/** For tests: a box that takes orders over a real broker and can be updated, with a fate for the new version. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BoxHand } from "#actions/box-hand.ts";
import { isoTime, systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { BoxReport, LastUpdate } from "#model/order.ts";
import type { CommandKey } from "#model/site.ts";
import { OrderTaker } from "#relay/order-taker.ts";
import { Relay } from "#relay/relay.ts";
import { MemoryLog } from "#relay/testing/memory-log.ts";
import { StateStore } from "#store/state-store.ts";

/** What becomes of an update: `blind`: it runs and sees nothing; `never`: it does not come back. */
export type Fate = "installs" | "refuses" | "returns" | "blind" | "never";

export class RolloutBox {
  readonly name: string;
  /** Versions it was told to install. */
  readonly told: string[] = [];
  version = "1.0.0";
  fate: Fate;
  readonly #broker: string;
  readonly #key: CommandKey;
  readonly #folder = mkdtempSync(path.join(tmpdir(), "vedetta-rollout-"));
  #runs = 0;
  #lastUpdate: LastUpdate | undefined;
  #end: (() => Promise<void>) | undefined;

  constructor(name: string, { broker, key, fate = "installs" }: { broker: string; key: CommandKey; fate?: Fate }) {
    this.name = name;
    this.#broker = broker;
    this.#key = key;
    this.fate = fate;
  }

  start(): void {
    this.#runs += 1;
    const base = `vedetta/v1/${this.name}`;
    const boot = `boot-${this.#runs}`;
    const common = { boot, clock: systemClock, clockTrusted: () => true, log: silentLog };
    const state = StateStore.open(this.#folder, common);
    const hand: Partial<BoxHand> = {
      report: () => this.#report(boot),
      installUpdate: async (version) => this.#install(version),
      wallMs: () => Date.now(),
    };
    const taker = new OrderTaker({
      ...common,
      orders: state.orders,
      canStore: () => true,
      desk: { hand, log: silentLog },
      flush: () => {},
      say: ({ code, path: at }) => ({ code, path: at, message: code }),
    });
    const obeyed = { base, keys: [this.#key] };
    const relay = new Relay({
      ...common,
      base,
      version: this.version,
      source: new MemoryLog(),
      config: { brokers: [this.#broker], protocol: 5, commandKeys: [this.#key], history: false },
      inbox: {
        topics: () => [`${base}/command`],
        use: (connection) => taker.replies.use(connection),
        lost: (connection) => taker.replies.lost(connection),
        take: (message) => taker.take(message, obeyed),
      },
    });
    taker.start();
    relay.start();
    this.#end = async () => {
      this.#end = undefined;
      await relay.stop();
      await taker.stop();
      state.close();
    };
  }

  async stop(): Promise<void> {
    await this.#end?.();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #install(version: string) {
    this.told.push(version);
    if (this.fate === "refuses") return { refused: "notSigned" as const, why: "" };
    // After the answer has gone, as a box restarts.
    setTimeout(() => void this.#restart(version), 300);
    return { accepted: version };
  }

  async #restart(version: string): Promise<void> {
    await this.stop();
    if (this.fate === "never") return;
    const [before, at] = [this.version, isoTime(Date.now())];
    this.version = version;
    this.#lastUpdate = { version, outcome: "installed", at };
    this.start();
    if (this.fate !== "returns") return;
    await this.stop();
    this.version = before;
    this.#lastUpdate = { version, outcome: "returned", why: "it does not watch", at };
    this.start();
  }

  #report(boot: string): BoxReport {
    const now = isoTime(Date.now());
    const isBlind = this.fate === "blind" && this.#runs > 1;
    return {
      version: this.version,
      boot,
      at: now,
      startedAt: now,
      firstStartedAt: now,
      hardware: {},
      clock: { trusted: true },
      line: {},
      broker: {},
      storage: { mode: "disk", stateBytes: 0, historyBytes: 0, fillPercent: 0 },
      events: { oldest: 0, latest: 0, waiting: 0 },
      memoryBytes: 0,
      latenessSeconds: 0,
      troubles: [],
      site: { hosts: {}, services: isBlind ? { ok: 10, unknown: 30 } : { ok: 38, unknown: 2 }, openIncidents: 0 },
      configuration: { digest: "", file: false, notYetInForce: [] },
      ...(this.#lastUpdate === undefined ? {} : { lastUpdate: this.#lastUpdate }),
    };
  }
}
