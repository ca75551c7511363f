/** Russian sentences of check type `memcached`. */
import { conversationTexts } from "#texts/ru/checks/common-codes.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import type { Templates } from "#texts/template.ts";

export const memcachedTexts = {
  ...conversationTexts,
  answers: (p) => `memcached ${text(p.version)} отвечает за ${milliseconds(p.answerMs)}`,
  statsRefused: (p) => `отвечает, но не сообщает показателей (stats): «${text(p.said)}»`,
  loginNeeded: () => "отвечает, но без входа ничего не сообщает, а у этой проверки его нет",
  tooManyConnections: () => "открыто столько соединений, сколько разрешено: новые клиенты получают отказ",
  serverError: (p) => `сервер отвечает ошибкой: «${text(p.said)}»`,
} satisfies Templates;
