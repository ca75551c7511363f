/** Italian sentences of check type `ftp`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/it/checks/common-codes.ts";
import { mailTexts } from "#texts/it/checks/mail.ts";

const { notReady, commandRefused, startTlsMissing, loginRefused } = mailTexts;

export const ftpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  notReady,
  commandRefused,
  startTlsMissing,
  loginRefused,
  answered: (p) => `risponde in ${milliseconds(p.greetingMs)}: «${text(p.banner)}»`,
  loggedIn: (p) => `accesso in ${milliseconds(p.loginMs)}`,
  fileFound: (p) => `${text(p.file)} c'è, ${bytes(p.fileBytes)}`,
  fileMissing: (p) => `${text(p.file)} non c'è, o l'utente non può vederlo`,
} satisfies Templates;
