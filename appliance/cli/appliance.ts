/** The running box: its parts in the order of the data's way, started one after the other and stopped backwards. */
import type { Started } from "#api/server.ts";
import type { BoxFacts } from "#checks/surroundings.ts";
import { areLoaded, languagesOf, loadBooks } from "#texts/books.ts";
import type { Refusal } from "#model/refusal.ts";
import type { DeliveryFailure } from "#model/delivery-failure.ts";
import type { Site } from "#model/site.ts";
import { usedDiskBytes } from "#store/disk-limit.ts";
import { Accepting } from "./appliance/accepting.ts";
import { Enrolling } from "./appliance/enrolling.ts";
import { Hearing } from "./appliance/hearing.ts";
import { ArrivalDesk } from "./appliance/arrival-desk.ts";
import { KnownSources } from "./appliance/known-sources.ts";
import { listenerMakers } from "./appliance/listener-makers.ts";
import { ListenerTroubles } from "./appliance/listener-troubles.ts";
import { Listening } from "./appliance/listening.ts";
import { startInOrder, stopInReverse, type Life, type StopReason } from "./appliance/lives.ts";
import type { ApplianceOptions } from "./appliance/options.ts";
import { Ordering } from "./appliance/ordering.ts";
import { Senses } from "./appliance/senses.ts";
import { Serving } from "./appliance/serving.ts";
import { SetUpFiles } from "./appliance/set-up-file.ts";
import { Stores } from "./appliance/stores.ts";
import { Watching } from "./appliance/watching.ts";
import { listenPorts } from "./listen-ports.ts";
import { Outlets } from "./outlets.ts";

export interface ApplianceStarted extends Started {
  /** Where the embedded broker listens, where no other is configured. */
  readonly mirrorUrl?: string;
  readonly site: Site;
}

/** How long it may take to ask where a host's name leads to. */
const NAME_TIMEOUT_MS = 5000;

interface Parts {
  readonly stores: Stores;
  readonly senses: Senses;
  readonly outlets: Outlets;
  readonly watching: Watching;
  readonly ordering: Ordering;
  readonly enrolling: Enrolling;
  readonly accepting: Accepting;
  readonly listening: Listening;
  readonly listenerTroubles: ListenerTroubles;
  readonly desk: ArrivalDesk;
  readonly hearing: Hearing;
  readonly serving: Serving;
  readonly setUpFiles: SetUpFiles;
}

export class Appliance {
  readonly #options: ApplianceOptions;
  #parts: Parts | undefined;

  constructor(options: ApplianceOptions) {
    this.#options = options;
  }

  /** Starts watching, relaying and serving. @throws RefusalError when configuration or address do not allow it; StoreError */
  async start(): Promise<ApplianceStarted> {
    const parts = await this.#make();
    await startInOrder(inOrder(parts), (name, error) => this.#noteFailure(name, error));
    this.#parts = parts;
    const { stores, outlets, serving } = parts;
    const { site } = stores.keeper;
    const { mirrorUrl } = outlets;
    if (serving.started === undefined) throw new Error("the server has started and does not know where");
    return { ...serving.started, ...(mirrorUrl === undefined ? {} : { mirrorUrl }), site };
  }

  /** The client certificate, while it runs. */
  get enrolment(): ReturnType<Enrolling["desk"]> {
    if (this.#parts === undefined) throw new Error("the box does not run");
    return this.#parts.enrolling.desk();
  }

  /** Reads the configuration again (SIGHUP). Returns what is wrong with it; then the old one stays in force. */
  reload(): readonly Refusal[] {
    const { problems = [] } = this.#parts?.stores.keeper.reload() ?? {};
    return problems;
  }

  /** Stops everything; nothing decided is lost. At most ten seconds. */
  async stop(reason: StopReason = "shutdown"): Promise<void> {
    const parts = this.#parts;
    if (parts === undefined) return;
    this.#parts = undefined;
    await stopInReverse(inOrder(parts), reason, (name, error) => this.#noteFailure(name, error));
  }

  /** Makes the parts; what one needs of a later one it asks for when it needs it. */
  async #make(): Promise<Parts> {
    const options = this.#options;
    const { clock, log, boot, version } = options;
    const stores = Stores.open(options);
    await loadBooks(languagesOf(stores.keeper.site));
    const senses = await Senses.open({
      options,
      site: () => stores.keeper.site,
      relayConnected: () => outlets.relayFigures()?.connected,
      knownHosts: () => watching.knownHosts(),
      tell: (events) => watching.tell(events),
      clockStepped: () => watching.watch.clockStepped(),
      lineLooked: (look) => watching.lineLooked(look),
      boxFacts: () => this.#boxFacts(),
      arrivals: () => desk,
    });
    const outlets = new Outlets({
      state: stores.state,
      clock,
      log,
      boot,
      version,
      clockTrusted: () => senses.box.clockTrusted,
      tell: (events) => watching.tell(events),
      flush: () => watching.watch.flush(),
      inbox: () => ordering.inbox,
      enrolment: () => enrolling.enrolment,
      brokerLost: () => senses.box.checkLine(),
      silence: (lostMs) => senses.box.silence(lostMs),
      makeReport: (wish) => serving.reports.make(wish),
    });
    const watching = new Watching({ options, stores, senses, outlets, pageAddress: () => serving.pageAddress() });
    const ordering = new Ordering({ options, stores, senses, outlets, watching });
    const enrolling = new Enrolling({ options, stores, senses, outlets, watching });
    const accepting = new Accepting({
      options,
      stores,
      senses,
      outlets,
      watching,
      hand: ordering.hand,
      pageAddress: () => serving.pageAddress(),
    });
    const names = senses.outside.names;
    const resolve = (name: string) => names.resolveAll(name, AbortSignal.timeout(NAME_TIMEOUT_MS));
    const desk = new ArrivalDesk({
      sources: new KnownSources(resolve, clock, () => watching.devices.hostsByAddress()),
      clock,
      keep: (arrival) => stores.arrivals.keep(arrival),
      report: (report) => watching.watch.takeReport(report),
      servicesOf: (host) => watching.watch.world.host(host)?.services ?? [],
      checkNow: (key) => void watching.watch.checkNow(key),
      trouble: (listener) => listening.trouble(listener) ?? listenerTroubles.shut(listener),
    });
    const needs = {
      intake: desk,
      sink: desk,
      clock,
      log,
      dataFolder: options.dataFolder,
      jobs: () => stores.keeper.site.jobs,
      store: () => watching.watch.flush(),
      ownSender: () => stores.keeper.site.telling?.mail?.from,
      bounced: (failures: readonly DeliveryFailure[]) => outlets.bounced(failures),
    };
    const listening = new Listening(() => stores.keeper.site, listenerMakers(needs), log);
    const listenerTroubles = new ListenerTroubles({
      figures: () => [...listening.figures(), ...serving.heartbeatFigures()],
      ports: () => [...listenPorts(stores.keeper.site), ...serving.heartbeatPorts()],
      jobs: () => stores.keeper.site.jobs,
      jobState: (id) => watching.watch.world.jobState(id),
      clock,
    });
    const hearing = new Hearing({
      figures: () => listening.figures(),
      isShut: (listener) =>
        listenerTroubles.shut(listener) !== undefined || senses.box.network.isolated || senses.box.network.isTwice,
      hears: (way, can) => watching.watch.hears(way, can),
      ways: () => new Set(stores.keeper.site.jobs.map(({ expect }) => expect.by)),
      clock,
    });
    const serving = new Serving({
      options,
      stores,
      senses,
      outlets,
      watching,
      listeners: listenerTroubles,
      enrolling,
      accepting,
      hand: ordering.hand,
      reported: () => ordering.inbox.desired.reported(),
    });
    desk.use(stores.keeper.site);
    const use = (site: Site) => {
      watching.reconfigure(site);
      ordering.inbox.desired.changed();
      desk.use(site);
      void listening.use(site);
      listenerTroubles.lookSoon();
      outlets.use(site).catch((error: unknown) => {
        log.error({ error: String(error) }, "an outlet of the new configuration could not be made");
      });
    };
    stores.keeper.onChange((site) => {
      const languages = languagesOf(site);
      if (areLoaded(languages)) return use(site);
      // Another one may have come meanwhile.
      const then = () => use(stores.keeper.site);
      loadBooks(languages).then(then, (error: unknown) => {
        log.error({ error: String(error) }, "the words of a language could not be read; English stands in");
        then();
      });
    });
    const setUpFiles = new SetUpFiles({
      options,
      stores,
      senses,
      outlets,
      watching,
      enrolling,
      accepting,
      hand: ordering.hand,
    });
    const lives = { setUpFiles, listening, listenerTroubles, desk, hearing };
    return { stores, senses, outlets, watching, ordering, enrolling, accepting, ...lives, serving };
  }

  #boxFacts(): BoxFacts {
    const { dataFolder } = this.#options;
    if (this.#parts === undefined)
      return { eventBacklog: 0, storeFillPercent: 0, latenessSeconds: 0, starvedPercent: 0, dataFolder };
    const { stores, senses, outlets, watching } = this.#parts;
    const { state, keeper } = stores;
    const storedBytes = usedDiskBytes(stores);
    return {
      eventBacklog: outlets.relayFigures()?.waiting ?? 0,
      storeFillPercent: (100 * storedBytes) / keeper.site.retention.maxDiskBytes,
      latenessSeconds: watching.watch.figures().latenessP99Ms / 1000,
      starvedPercent: 100 * watching.stall.share(),
      clockSynchronised: senses.box.clockSynchronised,
      dataFolder,
      storage: state.storage(),
    };
  }

  #noteFailure(part: string, error: unknown): void {
    this.#options.log.error({ part, error: error instanceof Error ? error.stack : String(error) }, "did not stop well");
  }
}

/** The order of the data's way: each part is started after those it stands on, and stopped before them. */
function inOrder(parts: Parts): readonly Life[] {
  const { stores, senses, outlets, watching, ordering, enrolling, accepting, desk, serving } = parts;
  const { listening, listenerTroubles, hearing, setUpFiles } = parts;
  const telling: Life = {
    name: "telling",
    start: () => outlets.use(stores.keeper.site),
    stop: () => outlets.stop(),
  };
  const ears = [listening, listenerTroubles, hearing];
  return [stores, senses, telling, watching, ordering, enrolling, accepting, desk, ...ears, serving, setUpFiles];
}
