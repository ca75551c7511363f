/** Russian words of the page of what came in, loaded with it. */
import type { ARRIVAL_FATES, ARRIVAL_KINDS } from "#model/arrival.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { moment, momentExact } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  line: () => "строки журналов",
  trap: () => "уведомления SNMP",
  mail: () => "письма",
} satisfies Each<(typeof ARRIVAL_KINDS)[number]>;

const fates = {
  matched: () => "распознано",
  report: () => "отчёт задания",
  unmatched: () => "только сохранено",
} satisfies Each<(typeof ARRIVAL_FATES)[number]>;

/** As syslog counts. Source: RFC 5424, table 2. */
const severities = {
  "0": () => "авария системы",
  "1": () => "тревога",
  "2": () => "критическая ошибка",
  "3": () => "ошибка",
  "4": () => "предупреждение",
  "5": () => "замечание",
  "6": () => "информация",
  "7": () => "отладка",
} satisfies Templates;

const page = {
  "arrivals.second": () => "Строки журналов, уведомления SNMP и письма, как их получил блок, новые сверху.",
  "arrivals.tools": () => "Что ищем",
  "arrivals.anyDevice": () => "Все",
  "arrivals.kind": () => "Вид",
  "arrivals.anyKind": () => "Все виды",
  "arrivals.severity": () => "Насколько серьёзно",
  "arrivals.anySeverity": () => "Любая",
  "arrivals.orWorse": (p) => `${text(p.severity)} или хуже`,
  "arrivals.time": () => "Когда",
  "arrivals.anyTime": () => "За всё время",
  "arrivals.lastHour": () => "Последний час",
  "arrivals.lastDay": () => "Последние 24 часа",
  "arrivals.lastWeek": () => "Последние 7 дней",
  "arrivals.fromTo": (p, words) =>
    p.to === undefined
      ? `С ${moment(p.from, words)}`
      : p.from === undefined
        ? `До ${moment(p.to, words)}`
        : `С ${moment(p.from, words)} до ${moment(p.to, words)}`,
  "arrivals.text": () => "Слова в тексте",
  "arrivals.textHelp": () => "link down",
  "arrivals.list": () => "Что поступило",
  "arrivals.shown": (p) => `показано: ${number(p.count)}`,
  "arrivals.at": (p, words) => momentExact(p.at, words),
  "arrivals.older": () => "Показать более старые",
  "arrivals.further": () => "Искать дальше",
  "arrivals.noneYet": () => "Пока ничего; блок мониторинга просмотрел ещё не всё, что хранит.",
  "arrivals.none": () => "Ничего похожего не хранится.",
  "arrivals.empty": () => "Пока ничего не поступило. Что принимает блок, указано в настройках.",
} satisfies Templates;

export const arrivalLabels = {
  ...prefixed("arrivals.kind", kinds),
  ...prefixed("arrivals.fate", fates),
  ...prefixed("arrivals.severity", severities),
  ...page,
} satisfies Templates;
