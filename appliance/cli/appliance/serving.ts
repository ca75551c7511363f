/** Page and interface of the running box. */
import path from "node:path";
import { makeServer, type Server, type Started } from "#api/server.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import type { ReportedConfig } from "#model/order.ts";
import { Heartbeats } from "#listeners/heartbeat/heartbeats.ts";
import { SourceGate } from "#listeners/source-gate.ts";
import { viewListeners } from "#views/listener-view.ts";
import { ownProgram } from "../own-program.ts";
import { CONFIG_FILE_FACT } from "../report-site.ts";
import { ReportMaker } from "#reports/report-maker.ts";
import { knownMonths } from "#reports/known-months.ts";
import { releaseSource } from "#box/release-facts.ts";
import { ownFolder } from "#lib/own-files.ts";
import type { ApplianceOptions } from "./options.ts";
import { boxMetrics } from "../box-metrics.ts";
import { configAccess } from "../config-access.ts";
import type { ListenPort } from "../listen-ports.ts";
import type { Outlets } from "../outlets.ts";
import { makeTry } from "../try-service.ts";
import { pageAddress } from "../page-address.ts";
import { socView } from "../soc-view.ts";
import { siteViewOf } from "../site-view-of.ts";
import type { BoxHand } from "#actions/box-hand.ts";
import type { Accepting } from "./accepting.ts";
import type { Enrolling } from "./enrolling.ts";
import type { ListenerTroubles } from "./listener-troubles.ts";
import type { Life } from "./lives.ts";
import type { Senses } from "./senses.ts";
import type { Stores } from "./stores.ts";
import type { ToolRuns } from "#actions/tool-runs.ts";
import { Bundling } from "./bundling.ts";
import { makeToolRuns } from "./tooling.ts";
import type { Watching } from "./watching.ts";

/** Where Vite puts the page. */

export interface ServingParts {
  readonly options: ApplianceOptions;
  readonly stores: Stores;
  readonly senses: Senses;
  readonly outlets: Outlets;
  readonly watching: Watching;
  /** What the listeners count, and what keeps them from hearing. */
  readonly listeners: Pick<ListenerTroubles, "figures" | "isDeaf">;
  readonly enrolling: Enrolling;
  readonly accepting: Accepting;
  readonly hand: BoxHand;
  /** What the operations centre is told of the configuration. */
  readonly reported: () => ReportedConfig;
}

export class Serving implements Life {
  readonly name = "serving";
  readonly #parts: ServingParts;
  /** Where jobs report over HTTP. */
  readonly heartbeats: Heartbeats;
  /** Makes monthly reports. */
  readonly reports: ReportMaker;
  /** What technicians try by hand. */
  readonly tools: ToolRuns;
  readonly #bundling: Bundling;
  readonly #server: Server;
  #started: Started | undefined;
  #gated: { readonly from: readonly string[]; readonly gate: SourceGate } | undefined;

  constructor(parts: ServingParts) {
    this.#parts = parts;
    const { options, stores, senses, outlets, watching, listeners, enrolling, accepting, hand } = parts;
    const { dataFolder, clock, log, listen, claimCode } = options;
    const { state, history, keeper } = stores;
    const { watch, devices, discovery } = watching;
    const { version, boot } = options;
    const outputs = { views: () => outlets.views(), test: (to: string, by: string) => outlets.test(to, by) };
    const view = siteViewOf({
      watch,
      state,
      senses: senses.box,
      outlets,
      devices,
      version,
      boot,
      enrolment: enrolling.enrolment,
      isDeaf: () => listeners.isDeaf(),
      clock,
    });
    const config = configAccess(
      keeper,
      state.configVersions,
      ({ name }) => watching.tellConfigChanged(name),
      makeTry(keeper, watching.runOnce),
    );
    this.heartbeats = new Heartbeats({
      jobs: () => keeper.site.jobs,
      intake: { report: (report) => watch.takeReport(report) },
      wallMs: () => clock.wallMs(),
      admits: (address) => this.#gate()?.admits(address) ?? true,
    });
    this.reports = new ReportMaker({
      program: options.program ?? ownProgram(),
      dataFolder,
      ...(options.configFile === undefined ? {} : { configFile: options.configFile }),
      clock,
    });
    this.#bundling = new Bundling({
      program: options.program ?? ownProgram(),
      dataFolder,
      ...(options.configFile === undefined ? {} : { configFile: options.configFile }),
      at: () => this.#ownPlace(),
    });
    this.tools = makeToolRuns({ senses, watching, site: () => keeper.site, clock, log });
    this.#server = makeServer({
      watch,
      view,
      state,
      history,
      arrivals: stores.arrivals,
      config,
      discovery,
      tools: this.tools,
      outputs,
      enrolment: enrolling.desk(),
      hand,
      setUp: accepting.setUp,
      network: accepting.network,
      acceptance: accepting.acceptance,
      reports: {
        make: (wish) => this.reports.make(wish),
        months: () => knownMonths(state.runs, keeper.site.timezone, keeper.site.retention.dailyMs, clock.wallMs()),
      },
      about: releaseSource(version, hand.installUpdate !== undefined, options.env),
      diagnosis: {
        ownLog: () => options.ownLog?.() ?? { lines: [], gone: 0 },
        bundle: () => this.#bundling.make(),
        soc: () =>
          socView({
            site: keeper.site,
            relay: outlets.relayFigures(),
            sent: outlets.sent,
            state,
            reported: parts.reported(),
            enrolment: enrolling.enrolment.view(),
            clock,
          }),
      },
      heartbeats: this.heartbeats,
      listeners: () => viewListeners(listeners.figures()),
      uiFolder: ownFolder("web-ui/dist"),
      listen,
      tls: keeper.site.access.tls,
      dataFolder,
      ...(claimCode === undefined ? {} : { claimCode }),
      clock,
      log,
      metrics: () =>
        boxMetrics({
          watch,
          state,
          history,
          outlets,
          snmp: senses.outside.snmp,
          listeners: () => listeners.figures(),
          arrivals: stores.arrivals,
        }),
    });
  }

  /** Where jobs report by heartbeat, the page listens for them. */
  heartbeatFigures(): readonly ListenerFigures[] {
    const { options, stores } = this.#parts;
    if (!stores.keeper.site.jobs.some(({ expect }) => expect.by === "heartbeat")) return [];
    const { host, port } = options.listen;
    const { refused, ...figures } = this.heartbeats.figures();
    const gate = this.#gate();
    const address = `${host}:${this.#started?.port ?? port}`;
    return [
      {
        ...figures,
        refused: refused + (gate?.refused ?? 0),
        address,
        ...(gate?.problem === undefined ? {} : { problem: gate.problem }),
      },
    ];
  }

  /** Where that is, for whoever looks whether it can be reached. */
  heartbeatPorts(): readonly ListenPort[] {
    const { options, stores } = this.#parts;
    if (!stores.keeper.site.jobs.some(({ expect }) => expect.by === "heartbeat")) return [];
    const { host, port } = options.listen;
    return [{ listener: "heartbeat", transport: "tcp", place: { host, port: this.#started?.port ?? port } }];
  }

  /** Who may report by heartbeat, where the configuration limits that. */
  #gate(): SourceGate | undefined {
    const { clock, log } = this.#parts.options;
    const from = this.#parts.stores.keeper.site.heartbeatsFrom;
    if (from !== this.#gated?.from)
      this.#gated = from && { from, gate: new SourceGate({ listener: "heartbeat", from, clock, log }) };
    return this.#gated?.gate;
  }

  /** Where the page is; undefined before `start`. */
  get started(): Started | undefined {
    return this.#started;
  }

  /** Where this machine itself reaches the page. */
  #ownPlace(): string {
    const { host, port } = this.#parts.options.listen;
    const at = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
    return `${at.includes(":") ? `[${at}]` : at}:${this.#started?.port ?? port}`;
  }

  /** Where others reach the page now; undefined where they do not, or the port is not known yet. */
  pageAddress(): string | undefined {
    const { options, stores } = this.#parts;
    const port = this.#started?.port ?? options.listen.port;
    return pageAddress({ host: options.listen.host, port }, stores.keeper.site.access.tls);
  }

  /** @throws RefusalError where the address cannot be listened on */
  async start(): Promise<void> {
    const { options, stores } = this.#parts;
    const file = options.configFile === undefined ? "" : path.resolve(options.configFile);
    if (stores.state.facts.get(CONFIG_FILE_FACT) !== file) stores.state.facts.set(CONFIG_FILE_FACT, file);
    this.#started = await this.#server.start();
  }

  async stop(): Promise<void> {
    this.tools.stop();
    await Promise.all([this.reports.stop(), this.#bundling.stop(), this.#server.stop()]);
  }
}
