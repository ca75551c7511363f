/** Chinese sentences of check type `ftp`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/zh/checks/common-codes.ts";
import { mailTexts } from "#texts/zh/checks/mail.ts";

const { notReady, commandRefused, startTlsMissing, loginRefused } = mailTexts;

export const ftpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  notReady,
  commandRefused,
  startTlsMissing,
  loginRefused,
  answered: (p) => `${milliseconds(p.greetingMs)}内应答：“${text(p.banner)}”`,
  loggedIn: (p) => `${milliseconds(p.loginMs)}内登录成功`,
  fileFound: (p) => `文件 ${text(p.file)} 存在，${bytes(p.fileBytes)}`,
  fileMissing: (p) => `文件 ${text(p.file)} 不存在，或该用户无权查看`,
} satisfies Templates;
