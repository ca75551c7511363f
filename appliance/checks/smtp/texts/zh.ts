/** Chinese sentences of check type `smtp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/zh/checks/common-codes.ts";
import { mailTexts } from "#texts/zh/checks/mail.ts";

export const smtpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `${text(p.banner)} 在 ${milliseconds(p.totalMs)}内应答`,
  delivered: (p) => `邮件在 ${milliseconds(p.deliveryMs)}后送达`,
  heloRefused: (p) => `服务器不接受本监控盒自报的名称 ${text(p.name)}（设置 heloName）：“${text(p.reply)}”`,
  internationalMissing: () => "服务器不接受含 ASCII 以外字符的地址",
  recipientRefused: (p) => `服务器不接收发给该收件人的邮件：“${text(p.reply)}”`,
  mailRefused: (p) => `服务器不接收该邮件：“${text(p.reply)}”`,
  notDelivered: (p) => `邮件已交出，但 ${milliseconds(p.waitedMs)}内没有送达`,
  mailboxFailed: (p) =>
    p.reply === undefined
      ? `邮件已交出，但无法查看邮箱（${text(p.cause)}）`
      : `邮件已交出，但无法查看邮箱：“${text(p.reply)}”`,
} satisfies Templates;
