/**
 * The watching part of the box as the rooms at its outer side see it: what is known right now, in the shapes of the HTTP
 * interface. `engine/` implements it; `api/` and `actions/` read it.
 */
import type { HostDetail, HostSummary, ServiceDetail, ServiceSummary, ShownState, Status } from "./api.ts";
import type { ServiceKey } from "./id.ts";
import type { Incident } from "./incident.ts";
import type { Site } from "./site.ts";

/** What changed since the listener was last called. */
export interface Changed {
  readonly hosts: readonly string[];
  readonly services: readonly ServiceKey[];
  readonly incidents: readonly string[];
}

/** What came of taking what was seen last as normal. */
export type Acceptance =
  | "accepted"
  | "notFound"
  /** The check type compares with nothing that could be accepted. */
  | "nothingToAccept"
  /** The box has not looked since it started. */
  | "notSeenYet";

export interface WatchView {
  /** The configuration in force. */
  site(): Site;
  status(): Status;
  hosts(): HostSummary[];
  /** undefined: there is no such host. Incidents that ended are the store's to add. */
  host(hostId: string): HostDetail | undefined;
  /** @param shown only those that show one of these states */
  services(shown?: readonly ShownState[]): ServiceSummary[];
  /** undefined: there is no such service. `recent` and `incidents` are the store's to add; here they are empty. */
  service(key: ServiceKey): ServiceDetail | undefined;
  openIncidents(): readonly Incident[];
  /** Calls back at most four times a second while something changes. Returns how to stop it. */
  onChange(listener: (changed: Changed) => void): () => void;
  /** Runs a check as soon as its host's budget allows. False: there is no such service. */
  checkNow(key: ServiceKey): boolean;
  /** Takes what a check saw last (a changed page) as its normal state from now on, and looks again. */
  accept(key: ServiceKey): Acceptance;
  /** The box has made its schedule and results are coming in (`/readyz`). */
  ready(): boolean;
}
