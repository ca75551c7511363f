/** Croatian sentences of check type `tls`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/hr/format.ts";
import { certificateTexts, connectionTexts } from "#texts/hr/checks/common-codes.ts";

export const tlsTexts = {
  ...connectionTexts,
  ...certificateTexts,
  inOrder: (p) => `certifikat vrijedi još dana: ${number(p.daysLeft, 0)} (${text(p.protocol)})`,
  certificateExpired: (p) =>
    typeof p.daysLeft === "number"
      ? `certifikat je istekao, prije dana: ${number(-p.daysLeft, 0)}`
      : "certifikat je istekao",
  otherFingerprint: (p) => `drugi certifikat nego što se očekuje, otisak mu je ${text(p.reason)}`,
  protocolTooOld: (p) => `govori samo zastarjeli ${text(p.reason)}`,
} satisfies Templates;
