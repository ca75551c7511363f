/** The watching itself, with what learns from the devices, what looks for new ones, and what keeps the store tidy. */
import { DeviceReview } from "#actions/device-review.ts";
import { Discovery } from "#actions/discovery.ts";
import { isBeyondLine } from "#box/uplink.ts";
import { isNear, lookAround, readOwnNetworks } from "#box/network.ts";
import { makeDefaultSite } from "#config/default-site.ts";
import { credentialsFolder } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { checkTypes } from "#checks/registry.ts";
import { onOwnNetwork, roundsOnOwnNetwork } from "../own-network-runs.ts";
import { runCheck, type RunConditions } from "#checks/run-check.ts";
import { startRound } from "#checks/run-round.ts";
import { DIAGNOSIS_SOURCES } from "#engine/diagnosis/sources.ts";
import { found } from "#engine/diagnosis/source.ts";
import type { RunJobs } from "#engine/dispatcher.ts";
import { Housekeeping } from "#engine/housekeeping.ts";
import type { LineLook } from "#engine/line-book.ts";
import type { StartRound } from "#engine/round-book.ts";
import { Watch } from "#engine/watch.ts";
import { isAbort } from "#lib/errno.ts";
import { StallGauge } from "#lib/stall-gauge.ts";
import type { EventDraft } from "#model/event.ts";
import type { Sentence } from "#model/sentence.ts";
import type { Site } from "#model/site.ts";
import { readArpTable } from "#probes/arp-table.ts";
import { speakEvent } from "#texts/speak-event.ts";
import type { ApplianceOptions } from "./options.ts";
import { OutsideHosts } from "../outside-hosts.ts";
import { configAccess } from "../config-access.ts";
import { DeviceKnowledge } from "../device-knowledge.ts";
import type { Outlets } from "../outlets.ts";
import type { Life, StopReason } from "./lives.ts";
import type { Senses } from "./senses.ts";
import type { Stores } from "./stores.ts";
import { arrivalSource } from "./arrival-source.ts";
import { machineBoot } from "#box/machine-boot.ts";
import { boxStarted, MACHINE_BOOT_FACT } from "./box-started.ts";
import { storageTold } from "./storage-told.ts";

export interface WatchingParts {
  readonly options: ApplianceOptions;
  readonly stores: Stores;
  readonly senses: Senses;
  readonly outlets: Outlets;
  /** Where others reach the page; undefined where they do not. */
  pageAddress(): string | undefined;
}

/** How long it may take to ask where a name leads to. */
const NAME_TIMEOUT_MS = 5000;
/** Of the last minute: a box that could not run for so much of it would take its own lateness for silence. */
const STARVED_SHARE = 0.3;

export class Watching implements Life {
  readonly name = "watching";
  readonly watch: Watch;
  readonly devices: DeviceKnowledge;
  readonly discovery: Discovery;
  /** Whether the box itself has time to run. */
  readonly stall: StallGauge;
  readonly #stallWatch: Pick<RunConditions, "stalledMs" | "underWay">;
  readonly #housekeeping: Housekeeping;
  readonly #parts: WatchingParts;
  readonly #stop = new AbortController();
  readonly #outside: OutsideHosts;

  constructor(parts: WatchingParts) {
    this.#parts = parts;
    const { options, stores, senses, outlets } = parts;
    const { clock, log } = options;
    this.stall = new StallGauge(clock);
    this.#stallWatch = {
      stalledMs: () => this.stall.stalledMs(),
      underWay: (change) => this.stall.underWay(change),
    };
    const { state, history, keeper } = stores;
    const site = () => keeper.site;
    const { pinger, snmp, names } = senses.outside;
    this.#outside = new OutsideHosts({
      hosts: () => keeper.site.hosts,
      resolve: (name) =>
        names.resolveAll(name, AbortSignal.any([this.#stop.signal, AbortSignal.timeout(NAME_TIMEOUT_MS)])),
      isBeyondLine: (address) => isBeyondLine(address),
    });
    this.devices = new DeviceKnowledge({
      site,
      watch: () => this.watch,
      facts: this.#factsOf(state),
      snmp,
      names,
      clock,
      log,
    });
    this.watch = new Watch({
      site: this.devices.apply(keeper.site),
      types: checkTypes,
      state,
      history,
      clock,
      log,
      boot: options.boot,
      runJobs: onOwnNetwork(senses.outside.runJobs ?? this.#runJobs(), senses.box.network, clock),
      ...(senses.outside.runJobs === undefined && {
        startRound: roundsOnOwnNetwork(this.#startRound(), senses.box.network),
      }),
      clockTrusted: () => senses.box.clockTrusted,
      checkLine: () => this.#checkLine(),
      diagnosis: {
        probes: senses.outside.hostProbes,
        sources: [...DIAGNOSIS_SOURCES, arrivalSource(stores.arrivals)],
        trouble: () => this.#trouble(),
      },
      rescued: stores.rescued,
      isRestored: () => stores.isRestored,
      complete: this.#complete,
      afterCommit: () => outlets.wake(),
      sinks: [
        {
          take: (service, host, result) => outlets.record(service, host, result),
          wantsAll: () => outlets.wantsResults,
        },
        { take: (service, _host, result) => this.devices.record(service, result) },
      ],
    });
    this.#housekeeping = new Housekeeping({
      storageChanged: (status) => this.tell([storageTold(status, clock.wallMs())]),
      state,
      history,
      arrivals: stores.arrivals,
      folder: options.dataFolder,
      retention: () => keeper.site.retention,
      clockTrusted: () => senses.box.clockTrusted,
      clock,
      log,
    });
    const surroundings = () => makeDefaultSite(lookAround()).hosts ?? [];
    const credentials = credentialsFolder(options.env["CREDENTIALS_DIRECTORY"]);
    const review = new DeviceReview({
      site,
      countServices: () => this.watch.world.site.hosts.reduce((sum, { services }) => sum + services.length, 0),
      config: configAccess(keeper, state.configVersions, ({ name }) => this.tellConfigChanged(name)),
      facts: state.facts,
      secrets: new SecretStore(state.secrets, () => loadSecretKey(options.dataFolder, credentials)),
      surroundings,
      log,
    });
    this.discovery = new Discovery({
      site,
      ownNetworks: readOwnNetworks,
      isNear,
      pinger,
      readArp: readArpTable,
      surroundings,
      review,
      clock,
      log,
    });
  }

  start(): void {
    const { options, stores, senses } = this.#parts;
    if (senses.outside.runJobs === undefined) this.stall.start(); // a simulation never starves
    stores.state.tellUntold(this.#complete, senses.box.clockTrusted);
    this.watch.start();
    const machine = { before: stores.state.facts.get(MACHINE_BOOT_FACT), now: options.machineBoot ?? machineBoot() };
    this.watch.tell([boxStarted(options, stores.before, senses.record, machine)]);
    if (machine.now !== undefined && machine.now !== machine.before)
      stores.state.facts.set(MACHINE_BOOT_FACT, machine.now);
    this.devices.start();
    this.#housekeeping.start();
  }

  stop(reason: StopReason): void {
    const { clock, boot } = this.#parts.options;
    this.tell([{ type: "box.stopping", at: clock.wallMs(), data: { reason, boot } }]);
    this.#housekeeping.stop();
    this.discovery.stop();
    this.devices.stop();
    this.watch.stop();
    this.#stop.abort();
    this.stall.stop();
  }

  /**
   * Hosts beyond the line as their newest looks saw them: witnesses of the line. One that is cut off by something else tells
   * nothing, and neither does one that was looked at before another began to fail.
   */
  knownHosts(): { address: string; up: boolean }[] {
    const { world } = this.watch;
    const outside = this.#outside.ids();
    const seen = world.site.hosts.flatMap(({ id, address, hostService }) => {
      const { hard, lacks } = world.hostState(id);
      if (!outside.has(id) || hostService === undefined || (hard === "unreachable" && lacks !== "line")) return [];
      const own = world.serviceState(hostService);
      if (own.hard === "pending" || own.lookedMs === undefined) return [];
      const failing = own.attempt > 0 ? own.soft === "critical" : own.hard === "critical";
      const { steadyMs: since = -Infinity } = own.softSince ?? own.failingSince ?? {};
      return [{ address, up: !failing, lookedMs: own.lookedMs, since }];
    });
    const failingSince = Math.max(-Infinity, ...seen.flatMap(({ up, since }) => (up ? [] : [since])));
    return seen.flatMap(({ address, up, lookedMs }) => (up && lookedMs < failingSince ? [] : [{ address, up }]));
  }

  /** The line was looked at; as long as it works, where names lead to is asked anew. */
  lineLooked(look: Omit<LineLook, "outside">): void {
    this.watch.lineLooked({ ...look, outside: this.#outside.ids() });
    if (look.up !== true || look.confirming) return;
    void this.#outside.refresh();
  }

  /** Looks at the line, and at all beyond it, out of turn. */
  #checkLine(): void {
    const outside = this.#outside.ids();
    for (const { id, hostService } of this.watch.world.site.hosts)
      if (hostService !== undefined && outside.has(id)) this.watch.checkNow(hostService);
    this.#parts.senses.box.checkLine();
  }

  /** What keeps the box itself from finding out about others. */
  #trouble(): Sentence | undefined {
    const { cutOff } = this.#parts.senses.box.network;
    if (cutOff !== undefined) return found("box.cutOff", { why: cutOff.why });
    const [twice] = this.#parts.senses.box.usedTwice;
    if (twice !== undefined)
      return found("box.addressTwice", { address: twice.address, hardware: twice.hardware ?? "" });
    const share = this.stall.share();
    return share > STARVED_SHARE ? found("box.starved", { percent: Math.round(100 * share) }) : undefined;
  }

  /** Puts another configuration in force. */
  reconfigure(site: Site): void {
    this.watch.reconfigure(this.devices.apply(site));
  }

  /** Adds events of the box itself to the log. */
  tell(events: readonly EventDraft[]): void {
    this.watch.tell(events);
  }

  /** Tells that another configuration is in force. @param by who changed it */
  tellConfigChanged(by: string): void {
    const { options, stores } = this.#parts;
    const { digest } = stores.keeper.site;
    this.tell([{ type: "config.changed", at: options.clock.wallMs(), data: { digest, by } }]);
  }

  /** Gives an event of the box what is fixed when it is stored. */
  readonly #complete = (draft: EventDraft): EventDraft => {
    const { options, stores } = this.#parts;
    const said = { ...draft, steadyMs: options.clock.monotonicMs() };
    return speakEvent(said, stores.keeper.site, this.#parts.pageAddress());
  };

  /** Read before there is a watch, written with its commits. */
  #factsOf(state: Stores["state"]): Pick<Watch["facts"], "get" | "set"> {
    return {
      get: (name) => {
        const watch = this.watch as Watch | undefined;
        return watch === undefined ? state.facts.get(name) : watch.facts.get(name);
      },
      set: (name, value) => this.watch.facts.set(name, value),
    };
  }

  #conditions(timeoutMs: number): RunConditions {
    const { options, senses } = this.#parts;
    const { clock, log } = options;
    const { surroundings } = senses;
    return { timeoutMs, surroundings, clock, log, ...this.#stallWatch, stop: this.#stop.signal };
  }

  #startRound(): StartRound {
    return (prepared, timeoutMs) => startRound(prepared, this.#conditions(timeoutMs));
  }

  /** Runs checks out of turn as the watch runs them; nothing when the box is stopping. */
  readonly runOnce: RunJobs = (type, jobs, timeoutMs) => this.#runJobs()(type, jobs, timeoutMs);

  #runJobs(): RunJobs {
    return async (type, jobs, timeoutMs) => {
      try {
        return await runCheck(type, jobs, this.#conditions(timeoutMs));
      } catch (error) {
        if (isAbort(error)) return []; // the box is stopping
        throw error;
      }
    };
  }
}
