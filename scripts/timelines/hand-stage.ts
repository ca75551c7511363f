/** Plays a timeline with the whole appliance in this process: hand-driven clock, simulated answers, the spans of real sites. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Appliance } from "../../appliance/cli/appliance.ts";
import { SimulatedNetwork, type Answer } from "../../appliance/cli/testing/simulated-network.ts";
import { parseDuration } from "../../appliance/grammars/duration.ts";
import { silentLog } from "../../appliance/lib/log.ts";
import { HandClock } from "../../appliance/lib/testing/hand-clock.ts";
import type { SnmpValue } from "../../appliance/snmp/client.ts";
import type { StateStore } from "../../appliance/store/state-store.ts";
import { visitStore } from "../torture/visit-store.ts";
import { doorOf, hostOf } from "./make-site.ts";
import { beatOf, makeToken, readAnswer, requestOf } from "./technician.ts";
import { FAR, type Pace, type SiteDoc, type Span, type Stage, type Timeline, type ToldEvent } from "./stage.ts";

const MINUTE_MS = 60_000;

const PACE: Pace = { stage: "hand", defaults: {}, incidents: {}, hostCheck: { check: "ping" } };

/** Everything the box told after it had looked at everything once. */
export async function playByHand(timeline: Timeline): Promise<ToldEvent[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-timeline-"));
  try {
    const stage = new HandStage(timeline, folder);
    await stage.open();
    try {
      await timeline.play(stage);
    } finally {
      await stage.close();
    }
    return stage.told();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

class HandStage implements Stage {
  readonly pace = PACE;
  readonly #clock = new HandClock();
  readonly #network = new SimulatedNetwork(this.#clock);
  readonly #folder: string;
  readonly #tables = new Map<string, Map<string, SnmpValue>>();
  #site: SiteDoc;
  #appliance: Appliance | undefined;
  #runs = 0;
  #from = 0;
  #url = "";
  #token = "";

  constructor(timeline: Timeline, folder: string) {
    this.#folder = folder;
    this.#site = timeline.site(PACE);
    for (const [host, values] of Object.entries(timeline.agents ?? {})) {
      const table = new Map(Object.entries(values));
      this.#tables.set(host, table);
      this.#network.device(hostOf(this.#site, host).address, table);
    }
  }

  async open(): Promise<void> {
    this.#token = makeToken(this.#folder);
    await this.#start();
    await this.#clock.advance(20 * MINUTE_MS);
    this.#from = this.#read(({ events }) => events.latest());
  }

  async close(): Promise<void> {
    const stopping = this.#appliance?.stop();
    this.#appliance = undefined;
    await this.#clock.advance(10_000);
    await stopping;
  }

  told(): ToldEvent[] {
    return this.#read(({ events }) => events.read(this.#from, 100_000)).map(({ type, subject, data }) => ({
      type,
      subject: subject ?? "",
      data,
    }));
  }

  async pass(span: Span): Promise<void> {
    await this.#clock.advance(parseDuration(span.long));
  }

  async die(...hosts: readonly string[]): Promise<void> {
    this.#network.die(...this.#addressesOf(hosts));
  }

  async live(...hosts: readonly string[]): Promise<void> {
    this.#network.live(...this.#addressesOf(hosts));
  }

  async refuse(...services: readonly string[]): Promise<void> {
    this.#answer(services, { code: "refused" });
  }

  async serve(...services: readonly string[]): Promise<void> {
    this.#answer(services, undefined);
  }

  async say(host: string, oid: string, value: SnmpValue): Promise<void> {
    this.#tables.get(host)?.set(oid, value);
  }

  async cutLine(): Promise<void> {
    this.#network.die(...FAR);
  }

  async mendLine(): Promise<void> {
    this.#network.live(...FAR);
  }

  async pullCable(): Promise<void> {
    this.#network.plug(false);
  }

  async plugCable(): Promise<void> {
    this.#network.plug(true);
  }

  async reconfigure(change: (site: SiteDoc) => SiteDoc): Promise<void> {
    this.#site = change(this.#site);
    this.#write();
    const problems = this.#appliance?.reload() ?? [];
    if (problems.length > 0) throw new Error(problems.map((one) => JSON.stringify(one)).join("\n"));
  }

  momentAfter(span: Span): string {
    return new Date(this.#clock.wallMs() + parseDuration(span.long)).toISOString();
  }

  async command(method: string, at: string, body?: object): Promise<unknown> {
    const { url, ...request } = requestOf(this.#url, this.#token, method, at, body);
    const answer = await fetch(url, request);
    return readAnswer(answer.status, await answer.text());
  }

  async beat(token: string, word: string): Promise<void> {
    const { url, ...request } = beatOf(this.#url, token, word);
    const answer = await fetch(url, request);
    readAnswer(answer.status, "");
  }

  async restart(): Promise<void> {
    await this.close();
    await this.#start();
  }

  async #start(): Promise<void> {
    this.#write();
    this.#runs += 1;
    this.#appliance = new Appliance({
      configFile: this.#file,
      dataFolder: this.#folder,
      listen: { host: "127.0.0.1", port: 0 },
      version: "1.0.0",
      boot: `run-${this.#runs}`,
      clock: this.#clock,
      log: silentLog,
      env: {},
      outside: this.#network,
    });
    this.#url = (await this.#appliance.start()).url;
  }

  get #file(): string {
    return path.join(this.#folder, "site.json");
  }

  #write(): void {
    writeFileSync(this.#file, JSON.stringify(this.#site));
  }

  #read<T>(look: (store: StateStore) => T): T {
    const seen = visitStore(this.#folder, look);
    if (seen === undefined) throw new Error("the box's store cannot be read");
    return seen;
  }

  #addressesOf(hosts: readonly string[]): string[] {
    return hosts.map((host) => hostOf(this.#site, host).address);
  }

  /** @param answer undefined: it serves */
  #answer(services: readonly string[], answer: Answer | undefined): void {
    for (const { address, port } of services.map((service) => doorOf(this.#site, service)))
      this.#network.answer(address, `tcp ${port}`, answer);
  }
}
