/** Italian sentences of check type `tls`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/it/format.ts";
import { certificateTexts, connectionTexts } from "#texts/it/checks/common-codes.ts";

export const tlsTexts = {
  ...connectionTexts,
  ...certificateTexts,
  inOrder: (p) => `il certificato è in ordine ancora per ${number(p.daysLeft, 0)} giorni (${text(p.protocol)})`,
  certificateExpired: (p) =>
    typeof p.daysLeft === "number"
      ? `un certificato è scaduto da ${number(-p.daysLeft, 0)} giorni`
      : "un certificato è scaduto",
  otherFingerprint: (p) => `un certificato diverso da quello atteso, la sua impronta è ${text(p.reason)}`,
  protocolTooOld: (p) => `parla solo il superato ${text(p.reason)}`,
} satisfies Templates;
