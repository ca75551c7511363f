/** Croatian sentences of check type `smb`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { conversationTexts } from "#texts/hr/checks/common-codes.ts";

export const smbTexts = {
  ...conversationTexts,
  answered: (p) =>
    `poslužitelj datoteka odgovara za ${milliseconds(p.answerMs)}: SMB ${text(p.dialect)}, potpisivanje ${text(p.signing)}`,
  smb1Only: () => "poslužitelj datoteka ne govori ništa novije od SMB 1, koji je zastario i nesiguran",
  smb1Offered: () => "poslužitelj datoteka još prima SMB 1, koji je zastario i nesiguran",
  dialectTooOld: (p) => `poslužitelj datoteka ne govori ništa novije od SMB ${text(p.dialect)}`,
  signingNotRequired: () => "poslužitelj datoteka ne zahtijeva potpisane poruke",
  hostNotAllowed: () => "poslužitelj datoteka ne razgovara s nadzornim uređajem: nije među dopuštenima",
  negotiationRefused: (p) => `poslužitelj datoteka odbija svaki ponuđeni dijalekt (status ${text(p.status)})`,
} satisfies Templates;
