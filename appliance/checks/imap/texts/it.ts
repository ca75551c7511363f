/** Italian sentences of check type `imap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/it/checks/common-codes.ts";
import { mailTexts } from "#texts/it/checks/mail.ts";

export const imapTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `risponde in ${milliseconds(p.greetingMs)}: «${text(p.banner)}»`,
  loggedIn: (p) => `accesso in ${milliseconds(p.loginMs)}`,
  counted: (p) => `${count(p.messages, "messaggio", "messaggi")} in ${text(p.folder)}, non letti ${text(p.unseen)}`,
  folderMissing: (p) => `la cartella non si può guardare: «${text(p.reply)}»`,
} satisfies Templates;
