/** What came in by itself and is kept for a while as it was: notifications, log lines, mails. Searched by people and by the diagnosis. */

export const ARRIVAL_KINDS = ["trap", "line", "mail"] as const;
export type ArrivalKind = (typeof ARRIVAL_KINDS)[number];

/** What became of it. */
export const ARRIVAL_FATES = ["report", "matched", "unmatched"] as const;
/** `report`: a job's; `matched`: it says something about a host that a rule knows; `unmatched`: it was only kept. */
export type ArrivalFate = (typeof ARRIVAL_FATES)[number];

/** Characters that are kept of one. */
export const MOST_ARRIVAL_TEXT = 2000;

export interface Arrival {
  readonly kind: ArrivalKind;
  /** When it came, milliseconds since 1970 by the box's own clock. */
  readonly at: number;
  /** Address it came from. */
  readonly from: string;
  /** Id of the host that it is about, where that is known. */
  readonly host?: string;
  /** Syslog severity 0 (emergency) to 7 (debug). Source: RFC 5424, 6.2.1. */
  readonly severity?: number;
  /** The program, the notification's OID, the sender's address. */
  readonly label?: string;
  /** Foreign text, at most `MOST_ARRIVAL_TEXT` characters. */
  readonly text: string;
  readonly fate: ArrivalFate;
}
