/** Hungarian sentences of check type `smtp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hu/checks/common-codes.ts";
import { mailTexts } from "#texts/hu/checks/mail.ts";

export const smtpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `${text(p.banner)}, válasz ${milliseconds(p.totalMs)} alatt`,
  delivered: (p) => `egy levél ${milliseconds(p.deliveryMs)} alatt megérkezett`,
  heloRefused: (p) =>
    `a kiszolgáló nem fogadja el a nevet, amellyel a felügyelőegység bemutatkozik: ${text(p.name)} (heloName beállítás): „${text(p.reply)}”`,
  internationalMissing: () => "a kiszolgáló nem fogad ASCII-n túli betűket tartalmazó címet",
  recipientRefused: (p) => `a kiszolgáló nem fogad levelet ennek a címzettnek: „${text(p.reply)}”`,
  mailRefused: (p) => `a kiszolgáló nem veszi át a levelet: „${text(p.reply)}”`,
  notDelivered: (p) => `a levelet átvették, de ${milliseconds(p.waitedMs)} alatt nem érkezett meg`,
  mailboxFailed: (p) =>
    p.reply === undefined
      ? `a levelet átvették, de a postafiókba nem lehet belenézni (${text(p.cause)})`
      : `a levelet átvették, de a postafiókba nem lehet belenézni: „${text(p.reply)}”`,
} satisfies Templates;
