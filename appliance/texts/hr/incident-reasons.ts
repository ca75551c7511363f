/** Croatian: why an incident was called off, and what it waits for, behind `jer` and `čeka`. */
import type { CancelReason, SuspendReason } from "#model/incident.ts";

export const CALLED_OFF: Readonly<Record<string, string>> = {
  removed: "toga više nema u konfiguraciji",
  maintenance: "bili su najavljeni radovi",
  merged: "dio je incidenta svog uzroka",
  noFault: "nije kvar",
  reported: "u međuvremenu se javilo",
} satisfies Readonly<Record<CancelReason, string>>;

export const WAITS: Readonly<Record<string, string>> = {
  awaitingProcess: "proces koji prvo mora završiti",
  awaitingCustomer: "klijenta",
  awaitingThirdParty: "treću stranu",
} satisfies Readonly<Record<SuspendReason, string>>;
