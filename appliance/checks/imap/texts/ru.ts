/** Russian sentences of check type `imap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/ru/checks/common-codes.ts";
import { mailTexts } from "#texts/ru/checks/mail.ts";

export const imapTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `отвечает за ${milliseconds(p.greetingMs)}: «${text(p.banner)}»`,
  loggedIn: (p) => `вход за ${milliseconds(p.loginMs)}`,
  counted: (p) =>
    `${text(p.folder)}: ${count(p.messages, "сообщение", "сообщения", "сообщений")}, не прочитано ${text(p.unseen)}`,
  folderMissing: (p) => `папку просмотреть нельзя: «${text(p.reply)}»`,
} satisfies Templates;
