/** Italian sentences of check type `sip`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts } from "#texts/it/checks/common-codes.ts";

export const sipTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `il sistema telefonico ha risposto «${text(p.answer)}» in ${milliseconds(p.answerMs)}`,
  serverError: (p) => `il sistema telefonico c'è, ma ha problemi: «${text(p.answer)}»`,
} satisfies Templates;
