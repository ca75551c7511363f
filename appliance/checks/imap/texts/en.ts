/** English sentences of check type `imap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/en/checks/common-codes.ts";
import { mailTexts } from "#texts/en/checks/mail.ts";

export const imapTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `answers in ${milliseconds(p.greetingMs)}: "${text(p.banner)}"`,
  loggedIn: (p) => `signed in within ${milliseconds(p.loginMs)}`,
  counted: (p) => `${count(p.messages, "message", "messages")} in ${text(p.folder)}, ${text(p.unseen)} of them unread`,
  folderMissing: (p) => `the folder cannot be looked into: "${text(p.reply)}"`,
} satisfies Templates;
