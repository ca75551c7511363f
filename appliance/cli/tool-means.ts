/** What tools work with where no box runs: clients of this process, and the hosts of a configuration where they are wanted. */
import { lookAround } from "#box/network.ts";
import { cardHint } from "#discovery/mac-vendors.ts";
import { TopologyKeeper } from "#engine/topology-keeper.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { refusal, RefusalError } from "#model/refusal.ts";
import { readArpTable } from "#probes/arp-table.ts";
import { chooseConnector } from "#probes/make-connector.ts";
import { makePinger } from "#probes/make-pinger.ts";
import { neighbourMac } from "#probes/neighbour-table.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { StateStore } from "#store/state-store.ts";
import { admitAll } from "#tools/reach.ts";
import type { ToolMeans } from "#tools/context.ts";
import { boxPlace } from "./device-knowledge.ts";
import { openSomeState } from "./open-some-state.ts";
import { reportSite } from "./report-site.ts";

export interface MeansPlace {
  readonly dataFolder: string;
  /** Undefined: as the box that ran with the data folder was configured. */
  readonly configFile?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Known = Pick<ToolMeans, "hosts" | "learned">;

/** @throws RefusalError where the configuration is refused, or there is none and it is needed; StoreError */
export async function openOwnMeans(place: MeansPlace, needsHosts: boolean): Promise<ToolMeans & { close(): void }> {
  const known = needsHosts || place.configFile !== undefined ? await knownHosts(place, needsHosts) : NOBODY;
  const names = new CachingNameResolver();
  const snmp = makeSnmpClient(names);
  const pinger = await makePinger();
  return {
    ...known,
    names,
    snmp,
    pinger,
    connector: (await chooseConnector()).connector,
    admit: admitAll,
    resolvers: () => lookAround().resolvers,
    arp: () => readArpTable(),
    neighbourMac,
    cardMaker: (mac) => cardHint(mac)?.vendor,
    now: () => performance.now(),
    wallMs: Date.now,
    close() {
      snmp.stop();
      pinger.stop();
    },
  };
}

const NOBODY: Known = { hosts: () => [], learned: () => new Map() };

/** The configuration's hosts, with what a box that ran here has learned of them. */
async function knownHosts({ dataFolder, configFile, env }: MeansPlace, needed: boolean): Promise<Known> {
  const { state, close } = openSomeState(dataFolder);
  try {
    const site = await reportSite({ dataFolder, state, configFile, env });
    const topology = learnedTopology(state, site);
    const { hosts } = topology.apply(site);
    const tables = topology.tables();
    return { hosts: () => hosts, learned: () => tables };
  } catch (error) {
    if (!needed || !(error instanceof RefusalError) || configFile !== undefined) throw error;
    // "find" knows this machine's own neighbours, at least.
    if (error.refusals.every(({ code }) => code === refusal("file.missing", "").code)) return NOBODY;
    throw error;
  } finally {
    close();
  }
}

function learnedTopology(state: StateStore, site: Awaited<ReturnType<typeof reportSite>>): TopologyKeeper {
  return new TopologyKeeper({
    site: () => site,
    gather: () => Promise.reject(new Error("nothing is asked")),
    box: boxPlace,
    resolve: async () => undefined,
    isUp: () => undefined,
    facts: { get: (name) => state.facts.get(name), set: () => {} },
    clock: systemClock,
    log: silentLog,
    changed: () => {},
  });
}
