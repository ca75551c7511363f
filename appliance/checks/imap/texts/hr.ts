/** Croatian sentences of check type `imap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hr/checks/common-codes.ts";
import { mailTexts } from "#texts/hr/checks/mail.ts";

export const imapTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `odgovara za ${milliseconds(p.greetingMs)}: „${text(p.banner)}”`,
  loggedIn: (p) => `prijava za ${milliseconds(p.loginMs)}`,
  counted: (p) =>
    `${text(p.folder)}: ${count(p.messages, "poruka", "poruke", "poruka")}, nepročitano ${text(p.unseen)}`,
  folderMissing: (p) => `mapa se ne može pregledati: „${text(p.reply)}”`,
} satisfies Templates;
