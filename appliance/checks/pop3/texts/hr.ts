/** Croatian sentences of check type `pop3`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hr/checks/common-codes.ts";
import { mailTexts } from "#texts/hr/checks/mail.ts";

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
  answered: (p) => `odgovara za ${milliseconds(p.greetingMs)}: „${text(p.banner)}”`,
  counted: (p) => `u sandučiću ${count(p.messages, "poruka", "poruke", "poruka")}, ${bytes(p.sizeBytes)}`,
} satisfies Templates;
