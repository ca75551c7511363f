/** For tests: the whole appliance on a hand-driven clock and a simulated network, which can be stopped and started again. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Test } from "tap";
import { silentLog } from "#lib/log.ts";
import type { HandClock } from "#lib/testing/hand-clock.ts";
import type { ApplianceOptions } from "../appliance/options.ts";
import { Appliance } from "../appliance.ts";
import { SimulatedNetwork } from "./simulated-network.ts";

/** Stopping waits for what ends by itself within that. */
const STOP_MS = 10_000;

export class HandDrivenBox {
  readonly dataFolder = mkdtempSync(path.join(tmpdir(), "vedetta-hand-"));
  readonly network: SimulatedNetwork;
  readonly #clock: HandClock;
  readonly #program: ApplianceOptions["program"];
  #appliance: Appliance | undefined;
  #runs = 0;
  #url = "";

  /** @param site its configuration, as written in YAML; @param program what is started for verbs */
  constructor(t: Test, site: string, clock: HandClock, program?: ApplianceOptions["program"]) {
    this.#program = program;
    this.#clock = clock;
    this.network = new SimulatedNetwork(clock);
    writeFileSync(path.join(this.dataFolder, "site.yaml"), site);
    t.teardown(async () => {
      await this.stop();
      rmSync(this.dataFolder, { recursive: true, force: true });
    });
  }

  /** Where its page is. */
  get url(): string {
    return this.#url;
  }

  /** Each start is a run of its own. */
  async start(): Promise<void> {
    this.#runs += 1;
    this.#appliance = new Appliance({
      configFile: path.join(this.dataFolder, "site.yaml"),
      dataFolder: this.dataFolder,
      listen: { host: "127.0.0.1", port: 0 },
      version: "1.0.0",
      boot: `boot-${this.#runs}`,
      clock: this.#clock,
      log: silentLog,
      env: {},
      outside: this.network,
      ...(this.#program !== undefined && { program: this.#program }),
    });
    ({ url: this.#url } = await this.#appliance.start());
  }

  async stop(): Promise<void> {
    const stopping = this.#appliance?.stop();
    this.#appliance = undefined;
    if (stopping === undefined) return;
    await this.#clock.advance(STOP_MS);
    await stopping;
  }
}
