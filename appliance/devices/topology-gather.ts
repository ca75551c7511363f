/**
 * Gathers what a device knows of its neighbours over SNMP: announcements (LLDP, CDP), addresses learned by its bridge, its
 * ARP table, its own addresses and its way out. Each table costs a few requests; which of them a device lacks is asked first.
 */
import { SnmpError, type SnmpAgent, type SnmpClient } from "#snmp/client.ts";
import { isAtOrBelow } from "#snmp/oid.ts";
import { FORWARDING_ROOTS, FORWARDING_VALUES, readForwarding } from "./topology-forwarding.ts";
import { NEIGHBOUR_ROOTS, NEIGHBOUR_VALUES, readNeighbours } from "./topology-neighbours.ts";
import type { ReadInstances, ReadTable, Rows, TopologyTables } from "./topology-tables.ts";

const MOST_VALUES = 6000;
const MOST_SILENCES = 2;
const ROOTS: readonly string[] = [...FORWARDING_ROOTS, ...NEIGHBOUR_ROOTS];
const VALUES: readonly string[] = [...FORWARDING_VALUES, ...NEIGHBOUR_VALUES];
const NO_ROWS: Rows = new Map();

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
  const found = await guarded(() => client.hasBelow(agent, ROOTS, { signal }), []);
  const absent = ROOTS.filter((_, place) => found[place] === false);
  const isAbsent = (column: string) => absent.some((root) => isAtOrBelow(column, root));
  const table: ReadTable = async (columns, maxValues = MOST_VALUES) => {
    const present = columns.filter((column) => !isAbsent(column));
    if (present.length === 0) return NO_ROWS;
    return guarded(() => client.columns(agent, present, { signal, maxValues }), NO_ROWS);
  };
  const values = await guarded(() => client.get(agent, VALUES, { signal }), []);
  const instances: ReadInstances = (oids) => Promise.resolve(oids.map((oid) => values[VALUES.indexOf(oid)]?.value));
  const forwarding = await readForwarding(table, instances);
  const announced = await readNeighbours(table, instances, forwarding);
  const { bridgePorts: _, ...rest } = forwarding;
  return { ...rest, ...announced };
}
