/** Russian sentences of check type `ftp`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/ru/checks/common-codes.ts";
import { mailTexts } from "#texts/ru/checks/mail.ts";

const { notReady, commandRefused, startTlsMissing, loginRefused } = mailTexts;

export const ftpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  notReady,
  commandRefused,
  startTlsMissing,
  loginRefused,
  answered: (p) => `отвечает за ${milliseconds(p.greetingMs)}: «${text(p.banner)}»`,
  loggedIn: (p) => `вход за ${milliseconds(p.loginMs)}`,
  fileFound: (p) => `${text(p.file)} на месте, ${bytes(p.fileBytes)}`,
  fileMissing: (p) => `${text(p.file)} нет, или пользователю это не видно`,
} satisfies Templates;
