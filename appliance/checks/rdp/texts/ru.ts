/** Russian sentences of check type `rdp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts } from "#texts/ru/checks/common-codes.ts";

export const rdpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `удалённый рабочий стол отвечает за ${milliseconds(p.answerMs)}, протокол ${text(p.protocol)}`,
  classicEncryption: () => "удалённый рабочий стол предлагает только старое шифрование RDP, без сертификата",
  nlaNotRequired: () => "удалённый рабочий стол показывает экран входа всем: NLA не обязательна",
  negotiationRefused: (p) => `удалённый рабочий стол отклоняет соединение: ${text(p.reason)}`,
} satisfies Templates;
