/** Russian sentences of check type `smb`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { conversationTexts } from "#texts/ru/checks/common-codes.ts";

export const smbTexts = {
  ...conversationTexts,
  answered: (p) =>
    `файловый сервер отвечает за ${milliseconds(p.answerMs)}: SMB ${text(p.dialect)}, подпись ${text(p.signing)}`,
  smb1Only: () => "файловый сервер не знает ничего новее SMB 1, устаревшего и небезопасного",
  smb1Offered: () => "файловый сервер ещё принимает SMB 1, устаревший и небезопасный",
  dialectTooOld: (p) => `файловый сервер не знает ничего новее SMB ${text(p.dialect)}`,
  signingNotRequired: () => "файловый сервер не требует подписанных сообщений",
  hostNotAllowed: () => "файловый сервер не говорит с этим блоком: его нет среди разрешённых",
  negotiationRefused: (p) => `файловый сервер отвергает все предложенные диалекты (статус ${text(p.status)})`,
} satisfies Templates;
