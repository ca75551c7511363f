/** Italian: why an incident was called off, and what it waits for. */
import type { CancelReason, SuspendReason } from "#model/incident.ts";

export const CALLED_OFF: Readonly<Record<string, string>> = {
  removed: "non è più nella configurazione",
  maintenance: "erano lavori annunciati",
  merged: "fa parte dell'incidente della sua causa",
  noFault: "non è un guasto",
  reported: "nel frattempo ha dato notizie",
} satisfies Readonly<Record<CancelReason, string>>;

export const WAITS: Readonly<Record<string, string>> = {
  awaitingProcess: "un processo che deve prima concludersi",
  awaitingCustomer: "il cliente",
  awaitingThirdParty: "terzi",
} satisfies Readonly<Record<SuspendReason, string>>;
