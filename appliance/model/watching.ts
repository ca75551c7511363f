/**
 * The watching part of the box as the rooms at its outer side act on it. `engine/` implements it; `api/` and `actions/`
 * use it. What is known right now, in the shapes that people see, is in `views/`.
 */
import type { ServiceKey } from "./id.ts";
import type { FindingView } from "./api-findings.ts";
import type { ReportByHand } from "./api-jobs.ts";
import type { WorkView } from "./api-works.ts";
import type { Doer, Incident } from "./incident.ts";
import type { IncidentCommand } from "./incident-command.ts";
import type { Refusal } from "./refusal.ts";
import type { JobReport, ReportWay } from "./report.ts";
import type { Site } from "./site.ts";
import type { NewWork } from "./work.ts";

/** What changed since the listener was last called. */
export interface Changed {
  readonly hosts: readonly string[];
  readonly services: readonly ServiceKey[];
  readonly incidents: readonly string[];
  readonly jobs?: readonly string[];
}

/** What came of taking what was seen last as normal. */
export type Acceptance =
  | "accepted"
  | "notFound"
  /** The check type compares with nothing that could be accepted. */
  | "nothingToAccept"
  /** The box has not looked since it started. */
  | "notSeenYet";

/** What came of a command about an incident: the incident as it is then, or why it was not done. */
export type ActedOn = { readonly incident: Incident } | { readonly refused: Refusal };

export interface Watching {
  /** The configuration in force. */
  site(): Site;
  /** Calls back at most four times a second while something changes. Returns how to stop it. */
  onChange(listener: (changed: Changed) => void): () => void;
  /** Runs a check as soon as its host's budget allows. False: there is no such service. */
  checkNow(key: ServiceKey): boolean;
  /** Takes what a check saw last (a changed page) as its normal state from now on, and looks again. */
  accept(key: ServiceKey): Acceptance;
  /** What was already so when its device was first looked at, accepted or not. */
  findings(): readonly FindingView[];
  /** Takes a finding as normal. False: it is none (any more). */
  acceptFinding(key: ServiceKey, by: string, note?: string): boolean;
  /** Opens a finding as an incident. False: it is none (any more). */
  openFinding(key: ServiceKey, by: string): boolean;
  /** The site is handed over: the first day of every device is over, and what is left of its findings is told once. */
  endFirstDays(): void;
  /** Work that is configured, and work that people announced and that is not over. */
  works(): readonly WorkView[];
  /** Announces work that happens once. */
  announce(work: NewWork, by: string): WorkView;
  /** Cancels announced work. False: there is none such that is not over. */
  cancelWork(id: string, by: string): boolean;
  /** Does something about an incident. */
  actOn(id: string, command: IncidentCommand, by: Doer): ActedOn;
  /** Looks at what is behind an incident, which takes up to half a minute. */
  diagnose(id: string, by: Doer): Promise<ActedOn>;
  /** Reports a problem of a host or service, by its text, or of the `site`. */
  report(subject: string, text: string, by: Doer): ActedOn;
  /** A job reported by itself. */
  takeReport(report: JobReport): void;
  /** Somebody looked at a job; undefined: it is counted. */
  reportByHand(order: ReportByHand, by: Doer): Refusal | undefined;
  /** Whether what reports in a way can be received from now on. */
  hears(way: ReportWay, can: boolean): void;
  /** The wall clock, milliseconds since 1970 (UTC). */
  wallMs(): number;
  /** The box has made its schedule and results are coming in (`/readyz`). */
  ready(): boolean;
}
