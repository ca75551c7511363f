/** Russian words of the page of reports, loaded with it; what a report itself says is in `monthly-report.ts`. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { duration } from "./times.ts";

export const reportLabels = {
  "reports.about": () => "По одному за каждый месяц: открыть и напечатать или сохранить как PDF.",
  "reports.none": () => "Отчётов пока нет: мониторинг только начался.",
  "reports.running": () => "месяц ещё не закончился, данные на сегодня",
  "reports.open": () => "Открыть",
  "reports.openOf": (p) => `Открыть отчёт: ${text(p.month)}`,
  "reports.pdf": () => "PDF",
  "reports.pdfOf": (p) => `PDF отчёта: ${text(p.month)}`,
  "reports.compare": () => "Сравнить два месяца",
  "reports.first": () => "Этот месяц",
  "reports.second": () => "и этот",
  "reports.waiting": () => "Блок считает оба месяца.",
  "reports.failed": () => "Один из них прочитать не удалось. Попробуйте через минуту.",
  "reports.figure": () => "Показатель",
  "reports.serviceFailed": () => "Бизнес-сервисы не работали",
  "reports.devices": () => "Доступность устройств",
  "reports.incidents": () => "Инциденты",
  "reports.missed": () => "Нарушенные согласованные сроки",
  "reports.jobsBad": () => "Задания с ошибкой или без отчёта",
  "reports.badOf": (p) => `${number(p.bad)} из ${number(p.of)}`,
  "reports.unwatched": () => "Не проверяется",
  "reports.availableOf": (p) => `${text(p.name)}, доступность`,
  "reports.notKnown": () => "неизвестно",
  "reports.length": (p) => (p.ms === 0 ? "ничего" : duration(p.ms)),
} satisfies Templates;
