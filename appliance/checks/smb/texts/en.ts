/** English sentences of check type `smb`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { conversationTexts } from "#texts/en/checks/common-codes.ts";

export const smbTexts = {
  ...conversationTexts,
  answered: (p) =>
    `the file server answered in ${milliseconds(p.answerMs)}: SMB ${text(p.dialect)}, signing ${text(p.signing)}`,
  smb1Only: () => "the file server speaks nothing newer than SMB 1, which is outdated and unsafe",
  smb1Offered: () => "the file server still takes SMB 1, which is outdated and unsafe",
  dialectTooOld: (p) => `the file server speaks nothing newer than SMB ${text(p.dialect)}`,
  signingNotRequired: () => "the file server does not insist on signed messages",
  hostNotAllowed: () => "the file server does not talk to this box: it is not among the hosts it allows",
  negotiationRefused: (p) => `the file server refuses every dialect that was offered (status ${text(p.status)})`,
} satisfies Templates;
