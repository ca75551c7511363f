/** Russian help with the settings of check type `prometheus`, by the schema's English. */
import type { prometheusHelp as croatian } from "./hr.ts";

export const prometheusHelp = {
  "Where the metrics are; `{address}` stands for the host's address.":
    "Где находятся метрики; {address} означает адрес устройства.",
  "Largest answer that is read; a larger one is a failure.": "Наибольший читаемый ответ; больший считается ошибкой.",
  "What is measured: one entry per measurement. On the command line each as JSON.":
    "Что измеряется: по записи на каждое измерение. В командной строке каждая в виде JSON.",
  "Name of the measurement; thresholds are given under it.": "Название измерения; под ним задаются пределы.",
  "Name of the metric.": "Название метрики.",
  "Labels that a series must have, e.g. `{ mountpoint: / }`. `!=x` is another than x, `=~x` matches the regular expression as a whole, `!~x` does not.":
    "Метки, которые должны быть у ряда, напр. { mountpoint: / }. !=x: не равно x, =~x: целиком совпадает с регулярным выражением, !~x: не совпадает.",
  "What becomes of several series; with `single` there must be one. `count` is 0 without any.":
    "Что делать с несколькими рядами; если должен быть один, он должен быть ровно один. Количество без единого ряда равно 0.",
  "For counters: the growth per second since the run before.": "Для счётчиков: прирост в секунду с прошлого запуска.",
  "Divide each series by the series of this metric that has the same labels, or by the only one there is. A rate is taken of both.":
    "Делит каждый ряд на ряд этой метрики с теми же метками или на единственный имеющийся. Прирост берётся у обоих.",
  "Name of the metric to divide by.": "Название метрики, на которую делить.",
  "Factor of the value, e.g. 100 for per cent.": "Множитель значения, напр. 100 для процентов.",
  "Unit after scaling, e.g. `%`.": "Единица после умножения, напр. %.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
