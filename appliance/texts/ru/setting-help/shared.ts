/** Russian help with fields: fields that several forms have; by the schema's English. */
import type { sharedHelp as croatian } from "../../hr/setting-help/shared.ts";

export const sharedHelp = {
  "What people call it.": "Как его называют люди.",
  "Warning and critical ranges by measurement name.": "Диапазоны предупреждения и критичности по измерениям.",
  "Range in monitoring-plugin syntax; outside it is a warning.":
    "Диапазон в синтаксисе плагинов, например 10:90; вне его — предупреждение.",
  "Range in monitoring-plugin syntax; outside it is critical.":
    "Диапазон в синтаксисе плагинов, например 10:90; вне его — критично.",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "На сколько значение должно вернуться, чтобы снова быть в норме: доля предела (5%) или величина; 0: нисколько.",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "Сколько времени все проверки должны быть вне предела, чтобы это считалось. Одна длительность или по одной на уровень.",
  "How long every look must break the limit before it counts.":
    "Сколько времени каждый замер должен быть за пределом, чтобы это учитывалось.",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "За сколько до достижения предела сообщать; 0 с: никогда.",
  "How soon a changed result is looked at again.": "Как скоро изменившийся результат проверяется снова.",
  "Equal results in a row that make a state hard.": "Столько одинаковых результатов подряд делают состояние твёрдым.",
  "How long one look may take, at most the interval.": "Сколько может длиться одна проверка, не дольше интервала.",
  "How much it matters; with the classification this gives an incident's priority.":
    "Вместе с классификацией определяет приоритет инцидента.",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "Что распознаётся в строках журнала и становится проверкой.",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "Что распознаётся в уведомлениях SNMP и становится проверкой.",
  "How often services are checked.": "Как часто выполняются проверки.",
  "From which hard state on an incident is opened.": "С какого твёрдого состояния открывается инцидент.",
  "How much it matters.": "Насколько это важно.",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "Имя файла плагина; он должен лежать в одной из папок плагинов.",
  "In the site's business hours, outside them (on call), or always.":
    "В рабочее время объекта, вне его (дежурство) или всегда.",
  "Told from this priority on.": "Сообщается начиная с этого приоритета.",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "Клиент: каждый шаг инцидента простыми словами, без заметок техников.",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "Главные: начало, ухудшение, истечение времени, конец; все: и каждый шаг между ними.",
  "Which news: `incidents`, `jobs` that failed, `forecasts`, `findings` (the list of the first looks), announced `maintenance`, `states` that are no incident, changed `devices`, the `box` itself.":
    "О чём: инциденты, неудачные задания, прогнозы, замечания (список первых осмотров), объявленное обслуживание, состояния без инцидента, изменившиеся устройства, сам блок.",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "Повторяется, пока никто не подтвердит. Клиенту никогда.",
  "Language of what is told; the site's where left out.": "Язык сообщений; пусто: язык объекта.",
  "Not told in these hours, but after them.": "В эти часы не сообщается, только после них.",
  "Begin, site time.": "Начало, по времени объекта.",
  "End; earlier than the begin: of the next day.": "Конец; если раньше начала: на следующий день.",
  "What has at least this priority is told all the same.":
    "О том, что имеет хотя бы этот приоритет, всё же сообщается.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
