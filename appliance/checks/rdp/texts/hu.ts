/** Hungarian sentences of check type `rdp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts } from "#texts/hu/checks/common-codes.ts";

export const rdpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `a távoli asztal ${milliseconds(p.answerMs)} alatt válaszolt, protokollja: ${text(p.protocol)}`,
  classicEncryption: () => "a távoli asztal csak az RDP régi titkosítását kínálja, tanúsítvány nélkül",
  nlaNotRequired: () => "a távoli asztal bárkinek megmutatja a bejelentkező képernyőjét: az NLA nem kötelező",
  negotiationRefused: (p) => `a távoli asztal elutasítja a kapcsolatot: ${text(p.reason)}`,
} satisfies Templates;
