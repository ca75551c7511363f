/** Italian sentences of check type `rdp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts } from "#texts/it/checks/common-codes.ts";

export const rdpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `il desktop remoto ha risposto in ${milliseconds(p.answerMs)} e parla ${text(p.protocol)}`,
  classicEncryption: () => "il desktop remoto offre solo la vecchia cifratura RDP, senza certificato",
  nlaNotRequired: () => "il desktop remoto mostra a tutti la schermata di accesso: NLA non è obbligatorio",
  negotiationRefused: (p) => `il desktop remoto rifiuta la connessione: ${text(p.reason)}`,
} satisfies Templates;
