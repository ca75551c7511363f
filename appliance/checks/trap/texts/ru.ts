/** Russian sentences of check type `trap`. */
import type { Templates } from "#texts/template.ts";
import { count, text } from "#texts/ru/format.ts";

export const trapTexts = {
  quiet: () => "таких уведомлений, которые ещё в счёте, нет",
  came: (p) =>
    `${count(p.count, "такое уведомление", "таких уведомления", "таких уведомлений")}${p.said === undefined ? "" : `, последнее: «${text(p.said)}»`}`,
  notListening: (p) => `ничего не поступает: ${text(p.reason)}`,
  notRunning: () => "что поступило, знает только работающий блок",
  timeout: () => "осмотр длился слишком долго",
} satisfies Templates;
