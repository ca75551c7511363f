/** The wiring of the running box: makes every part, starts them in the order of the data's way, stops them backwards. */
import path from "node:path";
import type { Actor } from "#actions/actor.ts";
import { Discovery } from "#actions/discovery.ts";
import type { ConfigAccess } from "#actions/put-config.ts";
import { makeServer, type Server, type Started } from "#api/server.ts";
import { BoxRecord } from "#box/box-record.ts";
import { checkTypes } from "#checks/registry.ts";
import { runCheck } from "#checks/run-check.ts";
import type { BoxFacts, Surroundings } from "#checks/surroundings.ts";
import type { ConfigKeeper } from "#config/config-keeper.ts";
import type { RunJobs } from "#engine/dispatcher.ts";
import { Housekeeping } from "#engine/housekeeping.ts";
import { Watch } from "#engine/watch.ts";
import { isAbort } from "#lib/errno.ts";
import { isoTime, type TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { ProblemError } from "#lib/problem.ts";
import type { EventDraft } from "#model/event.ts";
import type { Site } from "#model/site.ts";
import { readArpTable } from "#probes/arp-table.ts";
import { choosePinger } from "#probes/make-pinger.ts";
import type { Pinger } from "#probes/ping.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { HistoryStore } from "#store/history-store.ts";
import type { Run } from "#store/runs.ts";
import { StateStore } from "#store/state-store.ts";
import { speakEvent } from "#texts/speak-event.ts";
import type { SiteView } from "#views/site-view.ts";
import { boxMetrics } from "./box-metrics.ts";
import { BoxSenses } from "./box-senses.ts";
import { configAccess } from "./config-access.ts";
import { openConfig } from "./open-config.ts";
import { isNear, readOwnNetworks } from "#box/network.ts";
import { DeviceKnowledge } from "./device-knowledge.ts";
import { Outlets } from "./outlets.ts";
import { siteViewOf } from "./site-view-of.ts";
import { pageAddress } from "./page-address.ts";

export interface ApplianceOptions {
  /** The configuration file; undefined: it lives in the data folder. */
  readonly configFile?: string;
  readonly dataFolder: string;
  readonly listen: { readonly host: string; readonly port: number };
  /** The code of the label. */
  readonly claimCode?: string;
  readonly version: string;
  readonly boot: string;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface ApplianceStarted extends Started {
  /** Where the embedded broker listens, where no other is configured. */
  readonly mirrorUrl?: string;
  readonly site: Site;
}

/** Where Vite puts the page. */
const UI_FOLDER = path.join(import.meta.dirname, "../../web-ui/dist");

/** Everything with a life of its own, in the order it is started. */
interface Parts {
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly keeper: ConfigKeeper;
  readonly pinger: Pinger;
  readonly surroundings: Surroundings;
  readonly senses: BoxSenses;
  readonly record: BoxRecord;
  readonly outlets: Outlets;
  readonly watch: Watch;
  readonly devices: DeviceKnowledge;
  readonly discovery: Discovery;
  readonly housekeeping: Housekeeping;
  readonly server: Server;
}

export class Appliance {
  readonly #options: ApplianceOptions;
  readonly #stop = new AbortController();
  #parts: Parts | undefined;
  #port: number;

  constructor(options: ApplianceOptions) {
    this.#options = options;
    this.#port = options.listen.port;
  }

  /** Starts watching, relaying and serving. @throws ProblemError when configuration or address do not allow it; StoreError */
  async start(): Promise<ApplianceStarted> {
    const parts = await this.#make();
    this.#parts = parts;
    const { keeper, history, watch, devices, senses, record, outlets, housekeeping, server, state } = parts;
    const before = state.runs.begin(this.#options.boot);
    history.start();
    await senses.start();
    record.start();
    await outlets.use(keeper.site);
    watch.start();
    watch.tell([this.#started(before, record)]);
    devices.start();
    housekeeping.start();
    keeper.onChange((site) => this.#reconfigured(site));
    const started = await server.start();
    this.#port = started.port;
    const { mirrorUrl } = outlets;
    return { ...started, ...(mirrorUrl === undefined ? {} : { mirrorUrl }), site: keeper.site };
  }

  /** Reads the configuration again (SIGHUP). Returns what is wrong with it; then the old one stays in force. */
  reload(): readonly string[] {
    return (this.#parts?.keeper.reload().problems ?? []).map(({ path: at, message }) => `${at}: ${message}`);
  }

  /** Stops everything; nothing decided is lost. At most ten seconds. */
  async stop(reason: "shutdown" | "update" = "shutdown"): Promise<void> {
    const parts = this.#parts;
    if (parts === undefined) return;
    this.#parts = undefined;
    const { server, housekeeping, watch, devices, outlets, senses, history, state, pinger, surroundings } = parts;
    watch.tell([
      { type: "box.stopping", at: this.#options.clock.wallMs(), data: { reason, boot: this.#options.boot } },
    ]);
    housekeeping.stop();
    parts.record.stop();
    parts.discovery.stop();
    devices.stop();
    watch.stop();
    this.#stop.abort();
    await Promise.all([server.stop(), outlets.stop(), senses.stop()]);
    surroundings.snmp.stop();
    pinger.stop();
    await history.stop();
    state.runs.end(reason);
    state.close();
  }

  async #make(): Promise<Parts> {
    const { dataFolder, clock, log, env, configFile, boot, version } = this.#options;
    const state = StateStore.open(dataFolder, { clock, log, boot });
    const history = HistoryStore.open(dataFolder, { clock, log });
    const keeper = openConfig({ ...(configFile === undefined ? {} : { configFile }), dataFolder, state, log, env });
    const { problems, warnings } = keeper.load();
    if (problems.length > 0) throw new ProblemError(problems);
    for (const { path: at, message } of warnings) log.warn({ at }, message);

    const { pinger, way, obstacles } = await choosePinger();
    if (obstacles.length > 0) log.warn({ way, obstacles }, "pings do not go the best way");
    const names = new CachingNameResolver();
    const snmp = makeSnmpClient(names);
    const senses = new BoxSenses({
      site: () => keeper.site,
      pinger,
      clock,
      log,
      relayConnected: () => outlets.relayFigures()?.connected,
      tell: (events) => watch.tell(events),
    });
    const record = await BoxRecord.open({ dataFolder, startedAt: clock.wallMs(), clock, log });
    const outlets = new Outlets({ state, clock, log, boot, version, onConnected: (info) => this.#reconnected(info) });
    const surroundings: Surroundings = {
      snmp,
      pinger,
      names,
      get pluginFolders() {
        return keeper.site.pluginFolders;
      },
      boxFacts: () => this.#boxFacts(),
    };
    const devices = new DeviceKnowledge({
      site: () => keeper.site,
      watch: () => watch,
      facts: state.facts,
      snmp,
      names,
      clock,
      log,
    });
    const watch = new Watch({
      site: devices.apply(keeper.site),
      types: checkTypes,
      state,
      history,
      clock,
      log,
      runJobs: this.#runJobs(surroundings),
      clockTrusted: () => senses.clockTrusted,
      complete: (draft) =>
        speakEvent({ ...draft, steadyMs: clock.monotonicMs() }, keeper.site, this.#pageAddress(keeper.site)),
      afterCommit: () => outlets.wake(),
      sinks: [
        (service, host, result) => outlets.record(service, host, result),
        (service, _host, result) => devices.record(service, result),
      ],
    });
    const housekeeping = new Housekeeping({
      state,
      history,
      folder: dataFolder,
      retention: () => keeper.site.retention,
      clockTrusted: () => senses.clockTrusted,
      commitFailure: () => watch.figures().commitFailure,
      clock,
      log,
    });
    const discovery = new Discovery({
      site: () => keeper.site,
      ownNetworks: readOwnNetworks,
      isNear,
      pinger,
      readArp: readArpTable,
      clock,
      log,
    });
    const view = siteViewOf({ watch, state, senses, outlets, version, boot, clock });
    const server = this.#makeServer({ view, state, history, keeper, watch, outlets, surroundings, discovery });
    return {
      state,
      history,
      keeper,
      pinger,
      surroundings,
      senses,
      record,
      outlets,
      watch,
      devices,
      discovery,
      housekeeping,
      server,
    };
  }

  #makeServer(
    parts: Pick<Parts, "state" | "history" | "keeper" | "watch" | "outlets" | "surroundings" | "discovery"> & {
      readonly view: SiteView;
    },
  ): Server {
    const { dataFolder, clock, log, listen, claimCode } = this.#options;
    const { state, history, keeper, watch, outlets, surroundings } = parts;
    return makeServer({
      watch,
      view: parts.view,
      state,
      history,
      config: this.#configAccess(keeper),
      discovery: parts.discovery,
      uiFolder: UI_FOLDER,
      listen,
      tls: keeper.site.access.tls,
      dataFolder,
      ...(claimCode === undefined ? {} : { claimCode }),
      clock,
      log,
      metrics: () => boxMetrics({ watch, state, history, outlets, snmp: surroundings.snmp }),
    });
  }

  #configAccess(keeper: ConfigKeeper): ConfigAccess {
    return configAccess(keeper, (actor: Actor) => {
      const { clock } = this.#options;
      this.#parts?.watch.tell([
        { type: "config.changed", at: clock.wallMs(), data: { digest: keeper.site.digest, by: actor.name } },
      ]);
    });
  }

  #runJobs(surroundings: Surroundings): RunJobs {
    const { clock, log } = this.#options;
    return async (type, jobs, timeoutMs) => {
      try {
        return await runCheck(type, jobs, { timeoutMs, surroundings, clock, log, stop: this.#stop.signal });
      } catch (error) {
        if (isAbort(error)) return []; // the box is stopping
        throw error;
      }
    };
  }

  #pageAddress(site: Site): string | undefined {
    return pageAddress({ host: this.#options.listen.host, port: this.#port }, site.access.tls);
  }

  #reconfigured(site: Site): void {
    const parts = this.#parts;
    if (parts === undefined) return;
    parts.watch.reconfigure(parts.devices.apply(site));
    parts.outlets.use(site).catch((error: unknown) => {
      this.#options.log.error({ error: String(error) }, "an outlet of the new configuration could not be made");
    });
  }

  #reconnected(info: { readonly lostAt?: number }): void {
    if (info.lostAt === undefined) return;
    const at = this.#options.clock.wallMs();
    const data = { lostAt: isoTime(info.lostAt), seconds: Math.round((at - info.lostAt) / 1000) };
    this.#parts?.watch.tell([{ type: "uplink.restored", at, data }]);
  }

  #started(before: Run | undefined, record: BoxRecord): EventDraft {
    const { version, boot, clock } = this.#options;
    const { manufacturer, model, memoryBytes, operatingSystem } = record.inventory ?? {};
    const endedAt = before?.endedAt ?? before?.lastAliveAt;
    const data = {
      version,
      boot,
      firstStartedAt: record.firstStartedAt,
      hardware: { manufacturer, model, memoryBytes, operatingSystem },
      ...(endedAt === undefined ? {} : { before: { endedAt: isoTime(endedAt), reason: before?.reason ?? "lost" } }),
    };
    return { type: "box.started", at: clock.wallMs(), data };
  }

  #boxFacts(): BoxFacts {
    const parts = this.#parts;
    const { dataFolder } = this.#options;
    if (parts === undefined) return { eventBacklog: 0, storeFillPercent: 0, latenessSeconds: 0, dataFolder };
    const { outlets, watch, history, state, keeper, senses } = parts;
    const stored = history.sizeBytes() + state.sizeBytes();
    return {
      eventBacklog: outlets.relayFigures()?.waiting ?? 0,
      storeFillPercent: (100 * stored) / keeper.site.retention.maxDiskBytes,
      latenessSeconds: watch.figures().latenessP99Ms / 1000,
      clockSynchronised: senses.clockSynchronised,
      dataFolder,
    };
  }
}
