/** Russian sentences of check type `ntp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number, text } from "#texts/ru/format.ts";
import { conversationTexts } from "#texts/ru/checks/common-codes.ts";

export const ntpTexts = {
  ...conversationTexts,
  synchronised: (p) =>
    typeof p.offsetMs === "number"
      ? `его время ${p.offsetMs < 0 ? "отстаёт от" : "опережает"} время блока на ${milliseconds(Math.abs(p.offsetMs))}, стратум ${number(p.stratum, 0)}`
      : `сообщает время, стратум ${number(p.stratum, 0)}; блок не знает времени достаточно точно для сравнения`,
  notSynchronised: () => "сервер времени отвечает, но сам не знает времени",
  rateLimited: () => "сервер времени сообщает, что его спрашивают слишком часто",
  denied: () => "сервер времени отказывается сообщать время этому блоку",
  kissed: (p) => `сервер времени отказывается сообщать время (${text(p.kiss)})`,
} satisfies Templates;
