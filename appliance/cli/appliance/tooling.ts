/** The technician's tools on the running box: its own clients, and a gate that keeps them from its own doors. */
import { ToolRuns } from "#actions/tool-runs.ts";
import { lookAround } from "#box/network.ts";
import { cardHint } from "#discovery/mac-vendors.ts";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { Site } from "#model/site.ts";
import { readArpTable } from "#probes/arp-table.ts";
import { neighbourMac } from "#probes/neighbour-table.ts";
import type { ToolMeans } from "#tools/context.ts";
import { makeAdmit } from "#tools/reach.ts";
import { runTool, type ToolOrder } from "#tools/run-tool.ts";
import type { Senses } from "./senses.ts";
import type { Watching } from "./watching.ts";

export interface ToolingParts {
  readonly senses: Senses;
  readonly watching: Watching;
  /** As configured. */
  readonly site: () => Site;
  readonly clock: TimerClock;
  readonly log: Log;
}

export function makeToolRuns({ senses, watching, site, clock, log }: ToolingParts): ToolRuns {
  const { pinger, connector, names, snmp } = senses.outside;
  const hosts = () => watching.watch.world.site.hosts;
  const means: ToolMeans = {
    pinger,
    connector,
    names,
    snmp,
    admit: makeAdmit(() => new Set(site().hosts.map(({ address }) => address))),
    hosts,
    resolvers: () => lookAround().resolvers,
    arp: () => readArpTable(),
    neighbourMac,
    cardMaker: (mac) => cardHint(mac)?.vendor,
    learned: () => watching.devices.tables(),
    now: () => performance.now(),
    wallMs: () => clock.wallMs(),
  };
  return new ToolRuns({
    doTool: (tool, order, signal, tell) => runTool({ tool, order } as ToolOrder, means, signal, tell),
    hosts,
    clock,
    log,
  });
}
