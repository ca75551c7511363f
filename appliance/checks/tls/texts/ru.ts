/** Russian sentences of check type `tls`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/ru/format.ts";
import { certificateTexts, connectionTexts } from "#texts/ru/checks/common-codes.ts";

export const tlsTexts = {
  ...connectionTexts,
  ...certificateTexts,
  inOrder: (p) => `сертификат действует ещё дней: ${number(p.daysLeft, 0)} (${text(p.protocol)})`,
  certificateExpired: (p) =>
    typeof p.daysLeft === "number" ? `сертификат истёк, дней назад: ${number(-p.daysLeft, 0)}` : "сертификат истёк",
  otherFingerprint: (p) => `другой сертификат, чем ожидалось, его отпечаток ${text(p.reason)}`,
  protocolTooOld: (p) => `знает только устаревший ${text(p.reason)}`,
} satisfies Templates;
