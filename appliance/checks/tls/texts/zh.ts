/** Chinese sentences of check type `tls`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/zh/format.ts";
import { certificateTexts, connectionTexts } from "#texts/zh/checks/common-codes.ts";

export const tlsTexts = {
  ...connectionTexts,
  ...certificateTexts,
  inOrder: (p) => `证书正常，还有 ${number(p.daysLeft, 0)} 天有效（${text(p.protocol)}）`,
  certificateExpired: (p) =>
    typeof p.daysLeft === "number" ? `证书已于 ${number(-p.daysLeft, 0)} 天前过期` : "证书已过期",
  otherFingerprint: (p) => `证书与预期不同，指纹为 ${text(p.reason)}`,
  protocolTooOld: (p) => `只支持过时的 ${text(p.reason)}`,
} satisfies Templates;
