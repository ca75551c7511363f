/** Russian sentences of check type `smtp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/ru/checks/common-codes.ts";
import { mailTexts } from "#texts/ru/checks/mail.ts";

export const smtpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `${text(p.banner)} отвечает за ${milliseconds(p.totalMs)}`,
  delivered: (p) => `письмо пришло через ${milliseconds(p.deliveryMs)}`,
  heloRefused: (p) =>
    `сервер не принимает имя ${text(p.name)}, которым блок представляется (настройка heloName): «${text(p.reply)}»`,
  internationalMissing: () => "сервер не принимает адреса с буквами вне ASCII",
  recipientRefused: (p) => `сервер не принимает почту для получателя: «${text(p.reply)}»`,
  mailRefused: (p) => `сервер не принимает письмо: «${text(p.reply)}»`,
  notDelivered: (p) => `письмо передано, но не пришло за ${milliseconds(p.waitedMs)}`,
  mailboxFailed: (p) =>
    p.reply === undefined
      ? `письмо передано, но ящик просмотреть нельзя (${text(p.cause)})`
      : `письмо передано, но ящик просмотреть нельзя: «${text(p.reply)}»`,
} satisfies Templates;
