/** English sentences of check type `tls`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/en/format.ts";
import { certificateTexts, connectionTexts } from "#texts/en/checks/common-codes.ts";

export const tlsTexts = {
  ...connectionTexts,
  ...certificateTexts,
  inOrder: (p) => `the certificate is in order for ${number(p.daysLeft, 0)} more days (${text(p.protocol)})`,
  certificateExpired: (p) =>
    typeof p.daysLeft === "number"
      ? `a certificate expired ${number(-p.daysLeft, 0)} days ago`
      : "a certificate has expired",
  otherFingerprint: (p) => `another certificate than expected, its fingerprint is ${text(p.reason)}`,
  protocolTooOld: (p) => `speaks only the outdated ${text(p.reason)}`,
} satisfies Templates;
