/** The form of what a device knows of its neighbours; `topology-gather.ts` reads it. */
import type { SnmpValue } from "#snmp/client.ts";

/** Somebody who announces himself on a port. */
export interface Neighbour {
  readonly by: "lldp" | "cdp";
  /** The own port; undefined where the device does not let it be told. */
  readonly ifIndex?: number;
  /** MAC address in lower case with colons, or whatever he names himself by. */
  readonly chassis?: string;
  readonly name?: string;
  readonly port?: string;
  readonly addresses: readonly string[];
  /** He forwards for others: bridge, router or access point. */
  readonly forwards: boolean;
}

/** Plain JSON. MAC addresses in lower case with colons. */
export interface TopologyTables {
  readonly chassis?: string;
  readonly macs: readonly string[];
  readonly addresses: readonly string[];
  readonly portNames: Readonly<Record<number, string>>;
  readonly neighbours: readonly Neighbour[];
  /** Addresses learned by port. */
  readonly learned: readonly { readonly mac: string; readonly ifIndex: number }[];
  readonly arp: readonly { readonly address: string; readonly mac: string }[];
  readonly gateway?: string;
}

export type Rows = ReadonlyMap<string, ReadonlyMap<string, SnmpValue>>;
/** Columns of one table by row; no rows where the device has none or breaks off. */
export type ReadTable = (columns: readonly string[], mostValues?: number) => Promise<Rows>;
export type ReadInstances = (oids: readonly string[]) => Promise<readonly (SnmpValue | undefined)[]>;

/** `00:1a:2b:3c:4d:5e`; undefined when it is no MAC address, or one that belongs to nobody. */
export function macText(bytes: Buffer | undefined): string | undefined {
  if (bytes?.length !== 6 || bytes.every((byte) => byte === 0) || ((bytes[0] ?? 1) & 1) === 1) return undefined;
  return bytes.toString("hex").replace(/(..)(?!$)/g, "$1:");
}
