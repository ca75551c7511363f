/** What a tool works with: the box's own means, a gate that every address passes, and somebody who hears its lines. */
import type { TopologyTables } from "#devices/topology-tables.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Host } from "#model/site.ts";
import type { ToolLine } from "#model/tool.ts";
import type { ToolCode } from "#model/tool-codes.ts";
import type { Connector } from "#probes/connector.ts";
import type { Pinger } from "#probes/ping.ts";
import type { NameResolver } from "#probes/resolve-name.ts";
import type { SnmpClient } from "#snmp/client.ts";
import type { Admit } from "./reach.ts";

/** What the box has; made once. */
export interface ToolMeans {
  readonly pinger: Pinger;
  readonly connector: Connector;
  readonly names: NameResolver;
  readonly snmp: SnmpClient;
  readonly admit: Admit;
  /** Watched hosts, with the credentials that are configured for them. */
  readonly hosts: () => readonly Host[];
  /** Addresses of the box's own name servers. */
  readonly resolvers: () => readonly string[];
  /** The kernel's ARP table. */
  readonly arp: () => readonly { readonly address: string; readonly mac: string }[];
  /** Who answers for an IPv6 address; `none`, or undefined where that cannot be told. */
  readonly neighbourMac: (address: string) => Promise<string | undefined>;
  /** Whose network card it is, as far as the box knows. */
  readonly cardMaker: (mac: string) => string | undefined;
  /** What watched devices knew of their neighbours when they were read last, by host. */
  readonly learned: () => ReadonlyMap<string, TopologyTables>;
  /** Monotonic milliseconds with fraction. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly wallMs: () => number;
}

export type Tone = NonNullable<ToolLine["tone"]>;
export type Say = (code: ToolCode, parameters?: Parameters, tone?: Tone) => void;

export interface ToolContext extends ToolMeans {
  readonly signal: AbortSignal;
  /** A line for whoever watches. */
  readonly say: Say;
}

/** A tool: says what it sees until it is through. @throws the signal's reason; what it cannot say itself */
export type RunTool<Order> = (order: Order, context: ToolContext) => Promise<void>;
