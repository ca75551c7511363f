/** Russian sentences of check type `redis`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/ru/checks/common-codes.ts";

export const redisTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  answers: (p) =>
    p.version === undefined
      ? `отвечает за ${milliseconds(p.pingMs)}`
      : `Redis ${text(p.version)} (${text(p.role)}) отвечает за ${milliseconds(p.pingMs)}`,
  infoRefused: () => "отвечает, но пользователю нельзя читать показатели сервера (INFO)",
  loading: () => "сервер запущен и ещё загружает данные",
  replicationBroken: () => "реплика потеряла главный сервер; её данные устаревают",
  loginRefused: (p) => `сервер отвергает пользователя или пароль: «${text(p.said)}»`,
  loginNeeded: () => "сервер требует пароль, а здесь он не задан",
  denied: (p) => `сервер отказывает этому блоку: «${text(p.said)}»`,
  serverError: (p) => `сервер отвечает ошибкой: «${text(p.said)}»`,
} satisfies Templates;
