/**
 * Gathers what a device knows of its neighbours over SNMP: announcements (LLDP, CDP), addresses learned by its bridge, its
 * ARP table, its own addresses and its way out. Each table costs a few requests; what a device lacks is left out.
 */
import { SnmpError, type SnmpAgent, type SnmpClient } from "#snmp/client.ts";
import { readForwarding } from "./topology-forwarding.ts";
import { readNeighbours } from "./topology-neighbours.ts";
import type { ReadInstances, ReadTable, Rows, TopologyTables } from "./topology-tables.ts";

const MOST_VALUES = 6000;
const MOST_SILENCES = 2;

/**
 * Gathers the tables of one device. Only reads.
 * @throws SnmpError `timeout` or `authentication` when the device does not answer at all; errors of this box's own sockets
 */
export async function gatherTopology(
  agent: SnmpAgent,
  client: SnmpClient,
  signal: AbortSignal,
): Promise<TopologyTables> {
  let silences = 0;
  let answered = false;
  const guarded = async <T>(question: () => Promise<T>, otherwise: T): Promise<T> => {
    if (silences >= MOST_SILENCES) return otherwise;
    try {
      const answer = await question();
      answered = true;
      return answer;
    } catch (error) {
      if (!(error instanceof SnmpError) || signal.aborted) throw error;
      if (error.fault === "authentication" || (error.fault === "timeout" && !answered)) throw error;
      if (error.fault === "timeout") silences += 1;
      return otherwise;
    }
  };
  const table: ReadTable = (columns, maxValues = MOST_VALUES) =>
    guarded(() => client.columns(agent, columns, { signal, maxValues }), new Map() as Rows);
  const instances: ReadInstances = (oids) =>
    guarded(async () => (await client.get(agent, oids, { signal })).map((found) => found?.value), []);
  const forwarding = await readForwarding(table, instances);
  const announced = await readNeighbours(table, instances, forwarding);
  const { bridgePorts: _, ...rest } = forwarding;
  return { ...rest, ...announced };
}
