/** Chinese sentences of check type `imap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/zh/checks/common-codes.ts";
import { mailTexts } from "#texts/zh/checks/mail.ts";

export const imapTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  ...mailTexts,
  answered: (p) => `${milliseconds(p.greetingMs)}内应答：“${text(p.banner)}”`,
  loggedIn: (p) => `${milliseconds(p.loginMs)}内登录成功`,
  counted: (p) => `${text(p.folder)} 中有 ${count(p.messages, "封邮件")}，其中未读 ${text(p.unseen)}`,
  folderMissing: (p) => `无法查看该文件夹：“${text(p.reply)}”`,
} satisfies Templates;
