/** Chinese sentences of check type `pop3`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/zh/checks/common-codes.ts";
import { mailTexts } from "#texts/zh/checks/mail.ts";

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
  answered: (p) => `${milliseconds(p.greetingMs)}内应答：“${text(p.banner)}”`,
  counted: (p) => `邮箱中有 ${count(p.messages, "封邮件")}，${bytes(p.sizeBytes)}`,
} satisfies Templates;
