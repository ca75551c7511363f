/** English sentences of check type `ftp`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/en/checks/common-codes.ts";
import { mailTexts } from "#texts/en/checks/mail.ts";

const { notReady, commandRefused, startTlsMissing, loginRefused } = mailTexts;

export const ftpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  notReady,
  commandRefused,
  startTlsMissing,
  loginRefused,
  answered: (p) => `answers in ${milliseconds(p.greetingMs)}: "${text(p.banner)}"`,
  loggedIn: (p) => `signed in within ${milliseconds(p.loginMs)}`,
  fileFound: (p) => `${text(p.file)} is there, ${bytes(p.fileBytes)}`,
  fileMissing: (p) => `${text(p.file)} is not there, or the user may not see it`,
} satisfies Templates;
