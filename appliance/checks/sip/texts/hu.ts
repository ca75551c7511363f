/** Hungarian sentences of check type `sip`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts } from "#texts/hu/checks/common-codes.ts";

export const sipTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `a telefonközpont ${milliseconds(p.answerMs)} alatt ezt válaszolta: „${text(p.answer)}”`,
  serverError: (p) => `a telefonközpont megvan, de hibás: „${text(p.answer)}”`,
} satisfies Templates;
