/** Italian sentences of check type `pop3`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/it/checks/common-codes.ts";
import { mailTexts } from "#texts/it/checks/mail.ts";

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
  answered: (p) => `risponde in ${milliseconds(p.greetingMs)}: «${text(p.banner)}»`,
  counted: (p) => `${count(p.messages, "messaggio", "messaggi")} nella casella, ${bytes(p.sizeBytes)}`,
} satisfies Templates;
