/**
 * SIGKILL at random moments, again and again, while hosts fail and recover and brokers misbehave; then everything is mended,
 * and what the operations centre received is held against what was done. Everything is real. Needs root.
 *
 * Alone: `scripts/torture/kills [KILLS] [SEED]`; the test beside it does it for a short while.
 */
import type { ChildProcess } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BROKER_MODES, KillBrokers, type BrokerMode } from "./kill-brokers.ts";
import { causesOf, KillSite } from "./kill-site.ts";
import { Chance } from "../lib/chance.ts";
import { judge, type Life, type Verdict } from "./judge-kills.ts";
import { isOver } from "./received.ts";
import { endProcess, TestNetwork, waitFor } from "./test-network.ts";
import { visitStore } from "./visit-store.ts";

export interface KillsReport extends Verdict {
  readonly kills: number;
  readonly seed: number;
  readonly seconds: number;
  /** How many lives were long enough for the box to say that it had started. */
  readonly starts: number;
  /** Different events, and how often one came again. */
  readonly events: number;
  readonly repeated: number;
  readonly incidents: number;
  /** Failures and recoveries of hosts and services. */
  readonly changes: number;
  /** How often each thing was done to a broker. */
  readonly brokers: Readonly<Record<string, number>>;
  /** Events that a killed broker had taken and its subscriber never got: the broker's loss, not the box's. */
  readonly lostByBrokers: number;
}

export interface KillsOptions {
  readonly kills: number;
  readonly seed: number;
  /** Longest lives of the box, seconds; a short run wants them shorter. */
  readonly longestSeconds?: number;
  /** Where what happened is written down, line by line; none: nowhere. */
  readonly diary?: string;
}

const SETTLE_MS = 240_000;

export async function killAgainAndAgain(options: KillsOptions): Promise<KillsReport> {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-kills-"));
  const network = new TestNetwork();
  let isWell = false;
  try {
    const report = await new Kills(options, folder, network).play();
    isWell = report.faults.length === 0;
    return report;
  } finally {
    await network.stop();
    if (isWell || options.diary === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

class Kills {
  readonly #options: KillsOptions;
  readonly #folder: string;
  readonly #site: KillSite;
  readonly #brokers: KillBrokers;
  readonly #lives: Life[] = [];
  readonly #counts: Record<string, number> = {};
  #changes = 0;
  #isOver = false;

  constructor(options: KillsOptions, folder: string, network: TestNetwork) {
    this.#options = options;
    this.#folder = folder;
    this.#site = new KillSite(network);
    this.#brokers = new KillBrokers(network, this.#site.soc, folder);
  }

  async play(): Promise<KillsReport> {
    const startedAt = Date.now();
    const { kills, seed } = this.#options;
    this.#note(`seed ${seed}, ${kills} kills, in ${this.#folder}`);
    await this.#site.open();
    await this.#brokers.open();
    const site = this.#site.config(
      this.#brokers.urls,
      Object.fromEntries(Object.entries(this.#brokers.files).map(([what, name]) => [what, this.#file(name)])),
    );
    writeFileSync(this.#file("site.json"), JSON.stringify(site));
    await this.#firstLife();
    const troubles = [this.#troubleHosts(new Chance(seed + 1)), this.#troubleBrokers(new Chance(seed + 2))];
    await this.#kill(new Chance(seed), kills);
    this.#isOver = true;
    await Promise.all(troubles);
    const last = await this.#settle();
    return this.#report(last, startedAt);
  }

  /** Without disturbance, until everything is known to be well. */
  async #firstLife(): Promise<void> {
    const from = Date.now();
    const box = this.#start();
    await waitFor("everything is well at the first look", () => this.#isAllWell(), SETTLE_MS);
    await this.#end(box, from, "SIGKILL");
  }

  async #kill(chance: Chance, kills: number): Promise<void> {
    const { longestSeconds = 45 } = this.#options;
    for (let kill = 1; kill <= kills; kill++) {
      const from = Date.now();
      const box = this.#start();
      const [least, most] = chance.weighted([
        [[0.02, 1.2], 25],
        [[1, 4], 45],
        [[4, 8], 22],
        [[8, longestSeconds], 8],
      ] as const) ?? [1, 4];
      await pause(1000 * Math.min(longestSeconds, chance.between(least, most)));
      const isDead = box.exitCode !== null || box.signalCode !== null;
      if (isDead) this.#note(`FAULT the box ended by itself: ${box.exitCode ?? box.signalCode}`);
      if (isDead) this.#counts["ended by itself"] = (this.#counts["ended by itself"] ?? 0) + 1;
      await this.#end(box, from, "SIGKILL");
      this.#note(
        `kill ${kill} after ${((Date.now() - from) / 1000).toFixed(1)} s, heard ${this.#brokers.heard.length}`,
      );
    }
  }

  async #troubleHosts(chance: Chance): Promise<void> {
    while (!this.#isOver) {
      await pause(chance.between(300, 2500));
      if (this.#isOver) return;
      const done = this.#site.changeOne(chance);
      if (done === undefined) continue;
      this.#changes += 1;
      this.#note(done);
    }
  }

  async #troubleBrokers(chance: Chance): Promise<void> {
    while (!this.#isOver) {
      await pause(chance.between(1000, 9000));
      if (this.#isOver) return;
      const broker = chance.below(this.#brokers.modes.length);
      const mode: BrokerMode = chance.share() < 0.4 ? "well" : (chance.of(BROKER_MODES) ?? "well");
      if (this.#brokers.modes[broker] === mode) continue;
      this.#counts[mode] = (this.#counts[mode] ?? 0) + 1;
      this.#note(`broker ${broker} ${mode}`);
      await this.#brokers.set(broker, mode);
    }
  }

  /** Everything is mended; the box has as long as it needs. Returns the number of its last event. */
  async #settle(): Promise<number> {
    this.#site.mendAll(new Chance(0));
    for (const broker of this.#brokers.modes.keys()) await this.#brokers.set(broker, "well");
    const from = Date.now();
    const box = this.#start();
    // What is stopped while it starts has told nobody that it is there, and need not say that it goes.
    const hasStarted = (): true | undefined =>
      this.#brokers.heard.some(({ event }) => event.type === "box.started" && Date.parse(event.time) >= from) ||
      undefined;
    await this.#within("its last start", hasStarted);
    await this.#within("everything is well at the end", () => this.#isAllWell());
    await this.#within("no incident is open", () => this.#openIncidents()?.length === 0 || undefined);
    const isTold = (): true | undefined => {
      const last = this.#visit((store) => store.events.latest()) ?? Infinity;
      // The last may have overtaken a backlog.
      return new Set(this.#brokers.taken.map(({ sequence }) => sequence)).size >= last || undefined;
    };
    await this.#within("all is told", isTold);
    await this.#end(box, from, "SIGTERM");
    const last = this.#visit((store) => store.events.latest()) ?? 0;
    await this.#within(
      "the last event",
      () => this.#brokers.heard.some(({ event }) => Number(event.sequence) >= last) || undefined,
    );
    return last;
  }

  readonly #unsettled: string[] = [];

  async #within(what: string, look: () => true | undefined): Promise<void> {
    await waitFor(what, look, SETTLE_MS).catch((error: unknown) => {
      this.#unsettled.push(`${String(error)}; open: ${this.#openIncidents()?.join(", ")}`);
    });
  }

  #report(last: number, startedAt: number): KillsReport {
    const { heard, taken, killedAt, trusted, presence } = this.#brokers;
    this.#keepEvidence(last);
    const numbers = new Set(heard.map(({ event }) => Number(event.sequence)));
    // What a broker took in the moments before it was killed may be gone with it.
    const lost = taken.filter(
      ({ sequence, broker, at }) =>
        !numbers.has(sequence) && killedAt.some(([which, when]) => which === broker && Math.abs(at - when) < 2000),
    );
    const lostNumbers = new Set(lost.map(({ sequence }) => sequence));
    const starts = heard.filter(({ event }) => event.type === "box.started").map(({ event }) => Date.parse(event.time));
    const verdict = judge({
      received: heard.map(({ event }) => event),
      taken,
      last,
      ledger: this.#site.ledger,
      lives: this.#lives,
      starts,
      causesOf,
    });
    const events = new Set(heard.map(({ event }) => event.id)).size;
    return {
      ...verdict,
      faults: [
        ...this.#unsettled,
        ...trusted.map((kind) => `the box trusted a broker's certificate: ${kind}`),
        ...(this.#counts["ended by itself"] === undefined
          ? []
          : [`the box ended by itself ${this.#counts["ended by itself"]} times`]),
        ...(presence.some(({ reason }) => reason === "shutdown") ? [] : ["the planned stop was not said"]),
        ...verdict.faults,
      ],
      kills: this.#options.kills,
      seed: this.#options.seed,
      seconds: Math.round((Date.now() - startedAt) / 1000),
      starts: new Set(starts).size,
      events,
      repeated: heard.length - events,
      incidents: new Set(heard.filter(({ event }) => event.type === "incident.opened").map(({ event }) => event.id))
        .size,
      changes: this.#changes,
      brokers: this.#counts,
      lostByBrokers: lostNumbers.size,
    };
  }

  /** For whoever looks into a fault: all that is judged, beside the diary. */
  #keepEvidence(last: number): void {
    const { diary } = this.#options;
    if (diary === undefined) return;
    const { ledger } = this.#site;
    const done = Object.fromEntries(ledger.subjects().map((subject) => [subject, ledger.of(subject)]));
    writeFileSync(`${diary}.json`, JSON.stringify({ last, lives: this.#lives, done, ...this.#brokers.evidence() }));
  }

  #start(): ChildProcess {
    return this.#site.startBox(this.#folder);
  }

  async #end(box: ChildProcess, from: number, signal: NodeJS.Signals): Promise<void> {
    await endProcess(box, signal);
    this.#lives.push({ from, until: Date.now() });
  }

  #isAllWell(): true | undefined {
    const isWell = this.#visit((store) => {
      const { hosts, services } = store.load();
      return this.#site.subjects.every((subject) =>
        subject.includes("/")
          ? services.get(subject as `${string}/${string}`)?.hard === "ok"
          : hosts.get(subject)?.hard === "up",
      );
    });
    return isWell === true || undefined;
  }

  #openIncidents(): string[] | undefined {
    return this.#visit((store) =>
      store
        .incidents({ limit: 1000 })
        .filter((incident) => !isOver(incident))
        .map(({ subject }) => subject),
    );
  }

  #visit<T>(work: Parameters<typeof visitStore<T>>[1]): T | undefined {
    return visitStore(this.#file("data"), work);
  }

  #file(name: string): string {
    return path.join(this.#folder, name);
  }

  #note(line: string): void {
    if (this.#options.diary !== undefined) appendFileSync(this.#options.diary, `${new Date().toISOString()} ${line}\n`);
  }
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
