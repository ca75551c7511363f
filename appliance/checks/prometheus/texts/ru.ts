/** Russian sentences of check type `prometheus`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/ru/format.ts";
import { webTexts } from "../../web/texts/ru.ts";

export const prometheusTexts = {
  ...webTexts,
  measured: (p) => text(p.values),
  firstSample: () => "счётчики прочитаны в первый раз; рост будет виден при следующем чтении",
  seriesMissing: (p) => `экспортёр не сообщает ${text(p.series)}`,
  seriesAmbiguous: (p) => `условию ${text(p.series)} отвечает несколько рядов; нужно больше меток или агрегат`,
  patternTooSlow: (p) => `шаблон в ${text(p.series)} работает слишком долго; нужен более простой`,
  tooManySeries: (p) => `подходящих рядов больше ${number(p.most)}; запрашивайте у экспортёра меньше`,
  unexpectedStatus: (p) => `статус ${text(p.status)} вместо ${text(p.expected)}`,
  notMetrics: () => "ответ не в формате метрик Prometheus",
  tooLarge: (p) => `ответ больше ${bytes(p.sizeBytes)} и до конца не прочитан`,
} satisfies Templates;
