/** Russian words of charts, loaded with them. */
import type { Templates } from "../template.ts";
import { count, text } from "./format.ts";

export const chartLabels = {
  "range.90d": () => "90 дней",
  "range.1y": () => "1 год",
  "range.2y": () => "2 года",
  "range.free": (p) => `с ${text(p.from)} по ${text(p.to)}`,
  "chart.fromTo": (p) => `с ${text(p.from)} по ${text(p.to)}, часовой пояс ${text(p.timezone)}`,
  "chart.back": (p) => `Назад: ${text(p.range)}`,
  "chart.compare": () => "И неделей раньше",
  "chart.past": (p) => `${text(p.name)}, неделей раньше`,
  "chart.hint": () =>
    "Протяните или разведите пальцы, чтобы приблизить; два касания или 0 — назад. Клавиши: стрелки, + и −.",
  "chart.png": () => "Сохранить картинкой",
  "chart.noPicture": () => "Этот браузер не смог создать картинку.",
  "chart.made": (p) => `${text(p.site)}; создано ${text(p.at)}, часовой пояс ${text(p.timezone)}`,
  "chart.gapAt": (p) =>
    `нет результатов с ${text(p.from)} по ${text(p.to)}${p.reason === undefined ? "" : `: ${text(p.reason)}`}`,
  "chart.gapsMore": (p) => `и ещё ${count(p.count, "промежуток", "промежутка", "промежутков")} без результатов`,
  "chart.reason.unwatched": () => "блок был выключен",
  "chart.reason.before": () => "наблюдение ещё не велось",
  "chart.reason.down": () => "сбой",
  "chart.reason.unreachable": () => "было недоступно",
  "chart.reason.maintenance": () => "плановые работы",
  "chart.reason.unknown": () => "состояние неизвестно",
  "chart.band.incident": () => "сбой",
  "chart.band.maintenance": () => "плановые работы",
  "chart.work": (p) => (p.name === undefined ? "плановые работы" : `плановые работы: ${text(p.name)}`),
} satisfies Templates;
