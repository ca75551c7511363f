/** Hungarian sentences of check type `imap`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number, text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hu/checks/common-codes.ts";
import { mailTexts } from "#texts/hu/checks/mail.ts";

export const imapTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `${milliseconds(p.greetingMs)} alatt válaszol: „${text(p.banner)}”`,
  loggedIn: (p) => `bejelentkezés ${milliseconds(p.loginMs)} alatt`,
  counted: (p) => `${text(p.folder)}: ${number(p.messages)} üzenet, ebből olvasatlan: ${text(p.unseen)}`,
  folderMissing: (p) => `a mappába nem lehet belenézni: „${text(p.reply)}”`,
} satisfies Templates;
