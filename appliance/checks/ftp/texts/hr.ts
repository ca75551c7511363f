/** Croatian sentences of check type `ftp`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hr/checks/common-codes.ts";
import { mailTexts } from "#texts/hr/checks/mail.ts";

const { notReady, commandRefused, startTlsMissing, loginRefused } = mailTexts;

export const ftpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  notReady,
  commandRefused,
  startTlsMissing,
  loginRefused,
  answered: (p) => `odgovara za ${milliseconds(p.greetingMs)}: „${text(p.banner)}”`,
  loggedIn: (p) => `prijava za ${milliseconds(p.loginMs)}`,
  fileFound: (p) => `${text(p.file)} postoji, ${bytes(p.fileBytes)}`,
  fileMissing: (p) => `${text(p.file)} ne postoji ili je korisnik ne smije vidjeti`,
} satisfies Templates;
