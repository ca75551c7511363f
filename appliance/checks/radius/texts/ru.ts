/** Russian sentences of check type `radius`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { datagramTexts } from "#texts/ru/checks/common-codes.ts";

const ANSWERS: Readonly<Record<string, string>> = {
  accept: "пускает пользователя",
  reject: "отказывает пользователю, как и должен",
  challenge: "требует от пользователя второй фактор, как и должен",
};

/** What the server said to the user. */
const said = (message: unknown): string => (typeof message === "string" && message !== "" ? `: «${message}»` : "");

export const radiusTexts = {
  ...datagramTexts,
  timeout: () => "нет ответа: сервер не работает, не знает этот блок как клиента или знает с другим секретом",
  alive: (p) => `сервер работает, ответ за ${milliseconds(p.answerMs)}`,
  asExpected: (p) => `сервер ${ANSWERS[text(p.answer)] ?? "отвечает как должен"}, за ${milliseconds(p.answerMs)}`,
  rejected: (p) => `сервер отказывает пользователю${said(p.message)}`,
  accepted: () => "сервер пускает пользователя, которого пускать не должен",
  challenged: (p) => `сервер требует от пользователя больше, чем пароль${said(p.message)}`,
  wrongSecret: () => "ответ подписан другим общим секретом, чем у этой проверки, или подделан",
  unprotected: () => "в ответе нет Message-Authenticator: в пути его могли подделать (Blast-RADIUS)",
} satisfies Templates;
