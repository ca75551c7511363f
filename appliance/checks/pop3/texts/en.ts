/** English sentences of check type `pop3`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/en/checks/common-codes.ts";
import { mailTexts } from "#texts/en/checks/mail.ts";

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
  answered: (p) => `answers in ${milliseconds(p.greetingMs)}: "${text(p.banner)}"`,
  counted: (p) => `${count(p.messages, "message", "messages")} in the mailbox, ${bytes(p.sizeBytes)}`,
} satisfies Templates;
