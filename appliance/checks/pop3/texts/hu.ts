/** Hungarian sentences of check type `pop3`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, number, text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hu/checks/common-codes.ts";
import { mailTexts } from "#texts/hu/checks/mail.ts";

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
  answered: (p) => `${milliseconds(p.greetingMs)} alatt válaszol: „${text(p.banner)}”`,
  counted: (p) => `${number(p.messages)} üzenet a postafiókban, ${bytes(p.sizeBytes)}`,
} satisfies Templates;
