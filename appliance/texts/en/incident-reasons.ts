/** Why an incident was called off, and what it waits for, behind `because` and `waits for`. */
import type { CancelReason, SuspendReason } from "#model/incident.ts";

export const CALLED_OFF: Readonly<Record<string, string>> = {
  removed: "it is not in the configuration any more",
  maintenance: "it was announced work",
  merged: "it is part of its cause's incident",
  noFault: "it is no fault",
  reported: "it has reported since",
} satisfies Readonly<Record<CancelReason, string>>;

export const WAITS: Readonly<Record<string, string>> = {
  awaitingProcess: "something that has to run first",
  awaitingCustomer: "the customer",
  awaitingThirdParty: "a third party",
} satisfies Readonly<Record<SuspendReason, string>>;
