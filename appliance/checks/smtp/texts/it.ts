/** Italian sentences of check type `smtp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/it/checks/common-codes.ts";
import { mailTexts } from "#texts/it/checks/mail.ts";

export const smtpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `${text(p.banner)} risponde in ${milliseconds(p.totalMs)}`,
  delivered: (p) => `una mail è arrivata dopo ${milliseconds(p.deliveryMs)}`,
  heloRefused: (p) =>
    `il server non accetta il nome ${text(p.name)} con cui la centralina si presenta (impostazione heloName): «${text(p.reply)}»`,
  internationalMissing: () => "il server non accetta indirizzi con lettere oltre ASCII",
  recipientRefused: (p) => `il server non accetta mail per il destinatario: «${text(p.reply)}»`,
  mailRefused: (p) => `il server non accetta la mail: «${text(p.reply)}»`,
  notDelivered: (p) => `una mail è stata consegnata al server, ma non è arrivata entro ${milliseconds(p.waitedMs)}`,
  mailboxFailed: (p) =>
    p.reply === undefined
      ? `una mail è stata consegnata al server, ma la casella non si può guardare (${text(p.cause)})`
      : `una mail è stata consegnata al server, ma la casella non si può guardare: «${text(p.reply)}»`,
} satisfies Templates;
