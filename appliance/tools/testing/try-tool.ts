/** Test aid: runs one tool by this machine's own means and gives its lines; the gate lets loopback pass unless told. */
import type { TopologyTables } from "#devices/topology-tables.ts";
import type { Host } from "#model/site.ts";
import type { Tool, ToolLine, ToolOrders } from "#model/tool.ts";
import { chooseConnector } from "#probes/make-connector.ts";
import { makePinger } from "#probes/make-pinger.ts";
import { CachingNameResolver, type CachingResolverOptions } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { admitAll, type Admit } from "../reach.ts";
import { runTool, type ToolOrder } from "../run-tool.ts";

export interface Trial {
  readonly admit?: Admit;
  readonly hosts?: readonly Host[];
  readonly learned?: ReadonlyMap<string, TopologyTables>;
  readonly resolvers?: readonly string[];
  readonly signal?: AbortSignal;
  readonly names?: CachingResolverOptions;
}

/** @throws the signal's reason */
export async function tryTool<T extends Tool>(tool: T, order: ToolOrders[T], trial: Trial = {}): Promise<ToolLine[]> {
  const names = new CachingNameResolver(trial.names);
  const snmp = makeSnmpClient(names);
  const pinger = await makePinger();
  const lines: ToolLine[] = [];
  const means = {
    names,
    snmp,
    pinger,
    connector: (await chooseConnector()).connector,
    admit: trial.admit ?? admitAll,
    hosts: () => trial.hosts ?? [],
    resolvers: () => trial.resolvers ?? [],
    arp: () => [],
    neighbourMac: async () => undefined,
    cardMaker: () => undefined,
    learned: () => trial.learned ?? new Map<string, TopologyTables>(),
    now: () => performance.now(),
    wallMs: Date.now,
  };
  const { signal = new AbortController().signal } = trial;
  try {
    await runTool({ tool, order } as unknown as ToolOrder, means, signal, (line) => void lines.push(line));
  } finally {
    snmp.stop();
    pinger.stop();
  }
  return lines;
}

export const codesOf = (lines: readonly ToolLine[]): string[] => lines.map(({ code }) => code);
