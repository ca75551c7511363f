/** Hungarian sentences of check type `tls`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/hu/format.ts";
import { certificateTexts, connectionTexts } from "#texts/hu/checks/common-codes.ts";

export const tlsTexts = {
  ...connectionTexts,
  ...certificateTexts,
  inOrder: (p) => `a tanúsítvány még ${number(p.daysLeft, 0)} napig rendben (${text(p.protocol)})`,
  certificateExpired: (p) =>
    typeof p.daysLeft === "number"
      ? `egy tanúsítvány ${number(-p.daysLeft, 0)} napja lejárt`
      : "egy tanúsítvány lejárt",
  otherFingerprint: (p) => `a várttól eltérő tanúsítvány, az ujjlenyomata: ${text(p.reason)}`,
  protocolTooOld: (p) => `csak elavult protokollt ismer: ${text(p.reason)}`,
} satisfies Templates;
