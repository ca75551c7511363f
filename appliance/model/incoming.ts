/** One notification or log line as a listener read it, before anybody knows whose it is and what becomes of it. */
import type { LogPattern } from "./log-patterns.ts";

/** What a listener recognised in it. */
export interface Recognised {
  readonly pattern: LogPattern;
  /** `well`: what was bad is over. */
  readonly effect: "bad" | "well";
  /** Somebody should look at once: a disk is dead, not merely worn. */
  readonly isGrave: boolean;
  /** What of the device it is about (a port, a tunnel); a `well` ends what has the same. Empty: all of that pattern. */
  readonly key: string;
}

export interface Incoming {
  readonly kind: "trap" | "line";
  /** Milliseconds since 1970 by the box's own clock. */
  readonly at: number;
  /** Address it came from. */
  readonly from: string;
  /** Addresses and names that say whom it is about, the most telling first. */
  readonly about: readonly string[];
  readonly severity?: number;
  /** The program, the notification's OID. */
  readonly label?: string;
  /** Of a notification: what it is called. */
  readonly name?: string;
  readonly text: string;
  readonly recognised: readonly Recognised[];
  /** It says that the host or a link of it began or ended to work: worth a look rather than to be believed. */
  readonly asksForLook: boolean;
}
