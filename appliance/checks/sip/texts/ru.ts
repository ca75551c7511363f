/** Russian sentences of check type `sip`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts } from "#texts/ru/checks/common-codes.ts";

export const sipTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `телефонная система отвечает «${text(p.answer)}» за ${milliseconds(p.answerMs)}`,
  serverError: (p) => `телефонная система на месте, но у неё затруднения: «${text(p.answer)}»`,
} satisfies Templates;
