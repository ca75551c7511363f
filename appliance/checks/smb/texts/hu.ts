/** Hungarian sentences of check type `smb`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { conversationTexts } from "#texts/hu/checks/common-codes.ts";

export const smbTexts = {
  ...conversationTexts,
  answered: (p) =>
    `a fájlkiszolgáló ${milliseconds(p.answerMs)} alatt válaszolt: SMB ${text(p.dialect)}, aláírás: ${text(p.signing)}`,
  smb1Only: () => "a fájlkiszolgáló az SMB 1-nél újabbat nem ismer, az pedig elavult és nem biztonságos",
  smb1Offered: () => "a fájlkiszolgáló még elfogadja az SMB 1-et, amely elavult és nem biztonságos",
  dialectTooOld: (p) => `a fájlkiszolgáló ennél újabbat nem ismer: SMB ${text(p.dialect)}`,
  signingNotRequired: () => "a fájlkiszolgáló nem ragaszkodik az aláírt üzenetekhez",
  hostNotAllowed: () => "a fájlkiszolgáló nem áll szóba a felügyelőegységgel: nincs az engedélyezett gépei közt",
  negotiationRefused: (p) => `a fájlkiszolgáló minden felkínált dialektust elutasít (állapot: ${text(p.status)})`,
} satisfies Templates;
