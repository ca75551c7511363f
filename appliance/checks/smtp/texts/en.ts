/** English sentences of check type `smtp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/en/checks/common-codes.ts";
import { mailTexts } from "#texts/en/checks/mail.ts";

export const smtpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `${text(p.banner)} answers in ${milliseconds(p.totalMs)}`,
  delivered: (p) => `a mail arrived after ${milliseconds(p.deliveryMs)}`,
  heloRefused: (p) =>
    `the server does not take the name ${text(p.name)} by which this box introduces itself (setting heloName): "${text(p.reply)}"`,
  internationalMissing: () => "the server does not take addresses with letters beyond ASCII",
  recipientRefused: (p) => `the server does not accept mail for the recipient: "${text(p.reply)}"`,
  mailRefused: (p) => `the server does not take the mail: "${text(p.reply)}"`,
  notDelivered: (p) => `a mail was handed over, but did not arrive within ${milliseconds(p.waitedMs)}`,
  mailboxFailed: (p) =>
    p.reply === undefined
      ? `a mail was handed over, but the mailbox cannot be looked into (${text(p.cause)})`
      : `a mail was handed over, but the mailbox cannot be looked into: "${text(p.reply)}"`,
} satisfies Templates;
