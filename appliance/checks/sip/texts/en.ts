/** English sentences of check type `sip`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts } from "#texts/en/checks/common-codes.ts";

export const sipTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `the telephone system answered "${text(p.answer)}" in ${milliseconds(p.answerMs)}`,
  serverError: (p) => `the telephone system is there, but in trouble: "${text(p.answer)}"`,
} satisfies Templates;
