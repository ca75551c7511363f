/** Why an incident was called off, and what it waits for, behind a colon. */
import type { CancelReason, SuspendReason } from "#model/incident.ts";

export const CALLED_OFF: Readonly<Record<string, string>> = {
  removed: "már nem szerepel a konfigurációban",
  maintenance: "bejelentett karbantartás volt",
  merged: "a kiváltó ok incidenséhez tartozik",
  noFault: "nem hiba",
  reported: "azóta megérkezett a jelzése",
} satisfies Readonly<Record<CancelReason, string>>;

export const WAITS: Readonly<Record<string, string>> = {
  awaitingProcess: "egy folyamat, amelynek előbb le kell futnia",
  awaitingCustomer: "az ügyfél",
  awaitingThirdParty: "harmadik fél",
} satisfies Readonly<Record<SuspendReason, string>>;
