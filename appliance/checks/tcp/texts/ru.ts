/** Russian sentences of check type `tcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { connectionTexts } from "#texts/ru/checks/common-codes.ts";

export const tcpTexts = {
  ...connectionTexts,
  connected: (p) => `соединение за ${milliseconds(p.connectMs)}`,
  expectedText: (p) =>
    `соединение за ${milliseconds(p.connectMs)}, ожидаемый текст пришёл через ${milliseconds(p.answerMs)}`,
  otherText: (p) => `отвечает не то, что ожидалось: «${text(p.heard)}»`,
  closedEarly: () => "соединение закрыто раньше, чем что-либо было сказано",
} satisfies Templates;
