/** Croatian sentences of check type `smtp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hr/checks/common-codes.ts";
import { mailTexts } from "#texts/hr/checks/mail.ts";

export const smtpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `${text(p.banner)} odgovara za ${milliseconds(p.totalMs)}`,
  delivered: (p) => `poruka je stigla nakon ${milliseconds(p.deliveryMs)}`,
  heloRefused: (p) =>
    `poslužitelj ne prima ime ${text(p.name)} kojim se nadzorni uređaj predstavlja (postavka heloName): „${text(p.reply)}”`,
  internationalMissing: () => "poslužitelj ne prima adrese sa slovima izvan ASCII-ja",
  recipientRefused: (p) => `poslužitelj ne prima poštu za primatelja: „${text(p.reply)}”`,
  mailRefused: (p) => `poslužitelj ne prima poruku: „${text(p.reply)}”`,
  notDelivered: (p) => `poruka je predana, ali nije stigla u roku od ${milliseconds(p.waitedMs)}`,
  mailboxFailed: (p) =>
    p.reply === undefined
      ? `poruka je predana, ali se sandučić ne može pregledati (${text(p.cause)})`
      : `poruka je predana, ali se sandučić ne može pregledati: „${text(p.reply)}”`,
} satisfies Templates;
