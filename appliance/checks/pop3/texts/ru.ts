/** Russian sentences of check type `pop3`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/ru/checks/common-codes.ts";
import { mailTexts } from "#texts/ru/checks/mail.ts";

const { notReady, commandRefused, startTlsMissing, loginRefused, serverNotAuthentic } = mailTexts;

export const pop3Texts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  notReady,
  commandRefused,
  startTlsMissing,
  loginRefused,
  serverNotAuthentic,
  answered: (p) => `отвечает за ${milliseconds(p.greetingMs)}: «${text(p.banner)}»`,
  counted: (p) => `в ящике ${count(p.messages, "сообщение", "сообщения", "сообщений")}, ${bytes(p.sizeBytes)}`,
} satisfies Templates;
