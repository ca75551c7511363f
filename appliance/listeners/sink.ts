/** Where notifications and log lines go that were read. */
import type { Incoming } from "#model/incoming.ts";

/** Takes what a listener read. Cheap; never throws, never waits. */
export interface Sink {
  take(incoming: Incoming): void;
  /** Whether an address is one of a host, or otherwise known: it has a right of its own to be heard. */
  knows(address: string): boolean;
}
