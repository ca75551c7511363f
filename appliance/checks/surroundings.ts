/** What checks use of the box they run on: shared clients, made once by `main.ts` and stopped with it. */
import type { Connector } from "#probes/connector.ts";
import type { Pinger } from "#probes/ping.ts";
import type { NameResolver } from "#probes/resolve-name.ts";
import type { Matched, WaitingType } from "./arrivals/match-book.ts";
import type { SnmpClient } from "#snmp/client.ts";

/** Figures about the box that only its other rooms know; the `box` check reports them as measurements. */
export interface BoxFacts {
  /** Events not yet acknowledged by the SOC. */
  readonly eventBacklog: number;
  /** Share of `retention.maxDisk` in use, percent. */
  readonly storeFillPercent: number;
  /** The 99th percentile of how late runs started in the last five minutes, seconds. */
  readonly latenessSeconds: number;
  /** Part of the last minute in which the box had no time to run, percent. */
  readonly starvedPercent: number;
  /** Whether the clock is synchronised; undefined: not known. */
  readonly clockSynchronised?: boolean;
  /** The folder whose disk matters. */
  readonly dataFolder: string;
  /** Where the state is stored now; undefined: not known. */
  readonly storage?: StoredState;
}

/** Where states, incidents and events are stored: on the disk; in the space kept for a full one; in memory alone. */
export interface StoredState {
  readonly mode: "disk" | "reserve" | "memory";
  /** Why not on the disk: `full`, `readonly`, `io`, `corrupt`, `gone`. */
  readonly code?: string;
}

/** What came in by itself and is waited for by a check. */
export interface Arrivals {
  /** Names what the numbers count in: another one after a restart. */
  readonly book: string;
  /** What came of a host for a check with these settings, the oldest first. @param from number to begin with */
  since(host: string, type: WaitingType, settings: object, from: number): readonly Matched[];
  /** Why nothing comes in, in words; undefined: it is listened. */
  trouble(type: WaitingType): string | undefined;
}

export interface Surroundings {
  readonly snmp: SnmpClient;
  readonly pinger: Pinger;
  /** Opens TCP connections, many at once. */
  readonly connector: Connector;
  readonly names: NameResolver;
  /** Allow-listed folders that plugins may be run from. */
  readonly pluginFolders: readonly string[];
  /** Folders with the box's secrets, which plugins must not see. Absent in `vedetta check`: whoever types it reads them anyway. */
  readonly keptFolders?: readonly string[];
  /** Absent in `vedetta check`: then only what the operating system tells is reported. */
  boxFacts?(): BoxFacts;
  /** Says that somebody who answered before does not: the box asks itself at once whether that may be its own fault. Absent in `vedetta check`. */
  noteSilence?(): void;
  /** Absent in `vedetta check`: nothing comes in there. */
  readonly arrivals?: Arrivals;
}
