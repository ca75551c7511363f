/** Russian sentences of check type `log`. */
import type { Templates } from "#texts/template.ts";
import { count, text } from "#texts/ru/format.ts";

export const logTexts = {
  quiet: () => "таких строк журнала, которые ещё в счёте, нет",
  came: (p) =>
    `${count(p.count, "такая строка журнала", "такие строки журнала", "таких строк журнала")}${p.said === undefined ? "" : `, последняя: «${text(p.said)}»`}`,
  notListening: (p) => `ничего не поступает: ${text(p.reason)}`,
  notRunning: () => "что поступило, знает только работающий блок",
  timeout: () => "осмотр длился слишком долго",
} satisfies Templates;
