/** English sentences of check type `rdp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts } from "#texts/en/checks/common-codes.ts";

export const rdpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `the remote desktop answered in ${milliseconds(p.answerMs)} and speaks ${text(p.protocol)}`,
  classicEncryption: () => "the remote desktop offers only RDP's old encryption, without a certificate",
  nlaNotRequired: () => "the remote desktop shows its sign-in screen to everybody: NLA is not compulsory",
  negotiationRefused: (p) => `the remote desktop refuses the connection: ${text(p.reason)}`,
} satisfies Templates;
