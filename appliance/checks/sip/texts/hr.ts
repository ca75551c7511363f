/** Croatian sentences of check type `sip`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts } from "#texts/hr/checks/common-codes.ts";

export const sipTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `telefonski sustav odgovara „${text(p.answer)}” za ${milliseconds(p.answerMs)}`,
  serverError: (p) => `telefonski sustav je tu, ali ima poteškoća: „${text(p.answer)}”`,
} satisfies Templates;
