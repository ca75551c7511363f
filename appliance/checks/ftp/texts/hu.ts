/** Hungarian sentences of check type `ftp`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hu/checks/common-codes.ts";
import { mailTexts } from "#texts/hu/checks/mail.ts";

const { notReady, commandRefused, startTlsMissing, loginRefused } = mailTexts;

export const ftpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  notReady,
  commandRefused,
  startTlsMissing,
  loginRefused,
  answered: (p) => `${milliseconds(p.greetingMs)} alatt válaszol: „${text(p.banner)}”`,
  loggedIn: (p) => `bejelentkezés ${milliseconds(p.loginMs)} alatt`,
  fileFound: (p) => `${text(p.file)} megvan, ${bytes(p.fileBytes)}`,
  fileMissing: (p) => `${text(p.file)} nincs meg, vagy a felhasználó nem láthatja`,
} satisfies Templates;
