/** Test aid: an SNMP client that asks tables of values in memory instead of a network, at once and without any timer. */
import {
  SnmpError,
  type OidOutcome,
  type RequestOptions,
  type SnmpAgent,
  type SnmpClient,
  type SnmpValue,
  type Varbind,
  type WalkOptions,
} from "#snmp/client.ts";
import { compareOids, isBelow } from "#snmp/oid.ts";

/** What a device says, by OID. */
export type DeviceTable = ReadonlyMap<string, SnmpValue>;

export class TableSnmp implements SnmpClient {
  requestsSent = 0;
  readonly #tableAt: (address: string) => DeviceTable | undefined;

  /** @param tableAt undefined: nobody answers there */
  constructor(tableAt: (address: string) => DeviceTable | undefined) {
    this.#tableAt = tableAt;
  }

  async get(agent: SnmpAgent, oids: readonly string[], _: RequestOptions): Promise<readonly (Varbind | undefined)[]> {
    const table = this.#ask(agent);
    return oids.map((oid) => valueAt(table, oid));
  }

  async getEach(agent: SnmpAgent, oids: readonly string[]): Promise<readonly OidOutcome[]> {
    try {
      const table = this.#ask(agent);
      return oids.map((oid) => valueAt(table, oid));
    } catch (error) {
      if (error instanceof SnmpError) return oids.map(() => error);
      throw error;
    }
  }

  async hasBelow(agent: SnmpAgent, roots: readonly string[]): Promise<readonly boolean[]> {
    const names = [...this.#ask(agent).keys()];
    return roots.map((root) => names.some((oid) => isBelow(oid, root)));
  }

  async walk(agent: SnmpAgent, root: string, _: WalkOptions): Promise<readonly Varbind[]> {
    return [...this.#ask(agent)]
      .filter(([oid]) => isBelow(oid, root))
      .map(([oid, value]) => ({ oid, value }))
      .toSorted((a, b) => compareOids(a.oid, b.oid));
  }

  async columns(agent: SnmpAgent, columns: readonly string[], options: WalkOptions) {
    const rows = new Map<string, Map<string, SnmpValue>>();
    for (const column of columns) {
      for (const { oid, value } of await this.walk(agent, column, options)) {
        const index = oid.slice(column.length + 1);
        const row = rows.get(index) ?? new Map<string, SnmpValue>();
        rows.set(index, row.set(column, value));
      }
    }
    return rows;
  }

  /** Rounds do not run in a simulation. @throws Error always */
  async getTogether(): Promise<never> {
    throw new Error("tables are not asked in bursts");
  }

  stop(): void {}

  #ask(agent: SnmpAgent): DeviceTable {
    this.requestsSent += 1;
    const table = this.#tableAt(agent.address);
    if (table === undefined) throw new SnmpError("timeout", `${agent.address} does not answer`);
    return table;
  }
}

function valueAt(table: DeviceTable, oid: string): Varbind | undefined {
  const value = table.get(oid);
  return value && { oid, value };
}
