/** Russian sentences of check type `mqtt`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/ru/checks/common-codes.ts";

export const mqttTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  accepted: (p) => `брокер принимает соединение за ${milliseconds(p.loginMs)}`,
  messageReturned: (p) => `сообщение вернулось через ${milliseconds(p.roundTripMs)}`,
  loginRefused: (p) => `брокер отвергает пользователя или пароль (причина ${text(p.reason)})`,
  versionRefused: (p) => `брокер не знает MQTT ${text(p.version)}`,
  clientRefused: (p) => `брокер отвергает идентификатор клиента (причина ${text(p.reason)})`,
  unavailable: (p) => `брокер на месте, но сейчас не принимает клиентов (причина ${text(p.reason)})`,
  connectionRefused: (p) => `брокер отклоняет соединение (причина ${text(p.reason)})`,
  subscriptionRefused: (p) => `пользователю нельзя читать тему ${text(p.topic)} (причина ${text(p.reason)})`,
  publishingRefused: (p) => `пользователю нельзя писать в тему ${text(p.topic)} (причина ${text(p.reason)})`,
  messageLost: (p) => `брокер принял сообщение для ${text(p.topic)}, но не выдал его`,
  disconnected: (p) => `брокер прервал соединение (причина ${text(p.reason)})`,
} satisfies Templates;
