/** Chinese sentences of check type `sip`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts } from "#texts/zh/checks/common-codes.ts";

export const sipTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `电话系统在 ${milliseconds(p.answerMs)}内应答“${text(p.answer)}”`,
  serverError: (p) => `电话系统在线，但有故障：“${text(p.answer)}”`,
} satisfies Templates;
