/** Italian sentences of check type `smb`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { conversationTexts } from "#texts/it/checks/common-codes.ts";

export const smbTexts = {
  ...conversationTexts,
  answered: (p) =>
    `il file server ha risposto in ${milliseconds(p.answerMs)}: SMB ${text(p.dialect)}, firma ${text(p.signing)}`,
  smb1Only: () => "il file server non parla nulla di più recente di SMB 1, superato e insicuro",
  smb1Offered: () => "il file server accetta ancora SMB 1, superato e insicuro",
  dialectTooOld: (p) => `il file server non parla nulla di più recente di SMB ${text(p.dialect)}`,
  signingNotRequired: () => "il file server non esige messaggi firmati",
  hostNotAllowed: () => "il file server non parla con questa centralina: non è tra gli host che ammette",
  negotiationRefused: (p) => `il file server rifiuta ogni dialetto offerto (stato ${text(p.status)})`,
} satisfies Templates;
