/** Croatian sentences of check type `rdp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts } from "#texts/hr/checks/common-codes.ts";

export const rdpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `udaljena radna površina odgovara za ${milliseconds(p.answerMs)} i govori ${text(p.protocol)}`,
  classicEncryption: () => "udaljena radna površina nudi samo staro RDP šifriranje, bez certifikata",
  nlaNotRequired: () => "udaljena radna površina svima pokazuje zaslon za prijavu: NLA nije obvezan",
  negotiationRefused: (p) => `udaljena radna površina odbija vezu: ${text(p.reason)}`,
} satisfies Templates;
