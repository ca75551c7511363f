/**
 * Russian words of the pages of incidents and of what people do there: moves, messages, announced work, reported problems. Loaded with those parts
 * of the page. Longer than other files, as a catalogue may be.
 */
import type { DiagnosisSourceName } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import { wordIn } from "../forms/code-words.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import type { Words } from "../words.ts";
import { categoryWord, levelWord } from "./code-words.ts";
import { diagnosisTexts } from "./diagnosis.ts";
import { count, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { duration, moment } from "./times.ts";

const incidentsOf = (value: Parameters[string] | undefined): string =>
  count(value, "инцидент", "инцидента", "инцидентов");

const pages = {
  "incidents.second": (p) => (p.count === 0 ? "Неисправностей нет." : `Открыто: ${incidentsOf(p.count)}.`),
  "incidents.filter": () => "Какие инциденты",
  "incidents.all": () => "Все",
  "incidents.open": () => "Открытые",
  "incidents.proposed": () => "Предложенные",
  "incidents.proposedRemark": () => "о них сообщили люди, или не пришло ожидаемое; техник принимает их или отменяет",
  "incidents.ended": () => "Завершённые",
  "incidents.older": () => "Показать более старые",
  "incidents.tools": () => "Какие из них",
  "incidents.anyDevice": () => "Все устройства",
  "incidents.month": () => "Месяц",
  "incidents.anyMonth": () => "Все месяцы",
  "incidents.anyPriority": () => "Все",
  "incidents.text": () => "Слова",
  "incidents.textHelp": () => "Устройство, проверка, что от них зависит",
  "incidents.found": (p) => `таких: ${incidentsOf(p.count)}`,
  "incidents.count": (p) => incidentsOf(p.count),
  "incidents.newestOf": (p) => `последние ${number(p.shown)} из ${number(p.total)}`,
  "incidents.noMatch.all": () => "Подходящих инцидентов нет.",
  "incidents.noMatch.open": () => "Подходящих открытых инцидентов нет.",
  "incidents.noMatch.proposed": () => "Среди ожидающих принятия подходящих нет.",
  "incidents.noMatch.ended": () => "Подходящих завершённых инцидентов нет.",
  "incidents.none.all": () => "С начала мониторинга ничего не отказывало.",
  "incidents.none.open": () => "Открытых инцидентов нет.",
  "incidents.none.proposed": () => "Ничто не ждёт принятия.",
  "incidents.none.ended": () => "Ещё ни один инцидент не завершён.",
  "incident.missing": () => "Такого инцидента нет, или он слишком старый и не хранится.",
  "incident.about": () => "Что известно",
  "incident.what": () => "Что отказало",
  "incident.failedAt": () => "Первый сбой",
  "incident.openedAt": () => "Подтверждено",
  "incident.resolvedAt": () => "Решено",
  "incident.closedAt": () => "Закрыто",
  "incident.reopened": () => "Вернулось",
  "incident.criticality": () => "Важность затронутого",
  "incident.reporter": () => "Кто сообщил",
  "incident.acknowledged": () => "Кто увидел",
  "incident.assigned": () => "Назначено",
  "incident.who": (p, words) => `${text(p.name)}, ${moment(p.at, words)}`,
  "incident.state": (p) => `${upperFirst(text(p.text))}.`,
  "incident.timeLine": () => "Хронология",
  "incident.newestFirst": () => "новые сверху",
  "incident.dropped": (p) =>
    `${count(p.count, "более ранний шаг не хранится", "более ранних шага не хранятся", "более ранних шагов не хранятся")}.`,
  "incident.received": () => "Получено",
  "incident.receivedAround": () => "что присылало устройство в это время",
  "incident.follows": () => "Что из-за этого не работает",
  "incident.followed": () => "Что из-за этого не работало",
  "incident.jobState": (p, words) => `не отчитывается; вместе с этим с ${moment(p.since, words)}`,
  "incident.symptomState": (p, words) => `${text(p.state)}; вместе с этим с ${moment(p.since, words)}`,
  "incident.restart": () => "Перезапуск",
  "incident.restarted": (p, words) =>
    `работает с ${moment(p.at, words)}${p.backAfterMs === undefined ? "" : `, снова через ${duration(p.backAfterMs)}`}${
      p.habitTimes === undefined
        ? ""
        : `; уже ${count(p.habitTimes, "раз", "раза", "раз")} в это же время ${PERIODS[text(p.habitEvery)] ?? text(p.habitEvery)}`
    }`,
  "incident.more": (p) => `и ещё ${number(p.count)}: учтены, но не названы`,
  "incident.followsCount": (p) =>
    `${count(p.count, "пункт", "пункта", "пунктов")}${p.devices === 0 ? "" : `, ${count(p.devices, "устройство", "устройства", "устройств")}`}, без собственных тревог`,
  "incident.diagnosis": () => "Диагностика",
  "diagnosis.made": (p, words) => `блок мониторинга, ${moment(p.at, words)}, за ${duration(p.tookMs)}`,
  "incident.previous": () => "Уже отказывало",
  "incident.previousCount": (p) =>
    count(p.count, "более ранний инцидент", "более ранних инцидента", "более ранних инцидентов"),
  "incident.previousOne": (p) => `Инцидент ${text(p.id)}`,
  "incident.relapse": () => "тот же инцидент, до повторного открытия",
} satisfies Templates;

const PERIODS: Readonly<Record<string, string>> = { day: "суток", week: "недели", month: "месяца" };

/** Who says something in a diagnosis. */
const sources = {
  box: () => "Блок мониторинга",
  path: () => "Путь",
  ping: () => "Ping",
  neighbour: () => "Таблица соседей",
  port: () => "Порт коммутатора",
  name: () => "Имя",
  ports: () => "Порты",
  siblings: () => "Рядом с ним",
  services: () => "Другие проверки",
  lastWell: () => "Последний раз в норме",
  maintenance: () => "Плановые работы",
  changes: () => "Изменения до этого",
  arrivals: () => "Сообщает само устройство",
} satisfies Readonly<Record<DiagnosisSourceName, Template>>;

/** The way to what failed, stop by stop. */
const path = {
  "path.title": () => "Где обрывается путь",
  "path.open": () => "Путь открыт",
  "path.thisBox": () => "Этот блок",
  "path.more": (p) => `ещё ${count(p.count, "узел", "узла", "узлов")}`,
  "path.hop.silent": () => "не говорит, кто это",
  "path.hop.last": () => "последний, кто отвечает",
  "path.hop.refuses": () => "сообщает, что цель недоступна",
  "path.hop.loops": () => "здесь пакеты ходят по кругу",
  "path.port.ok": (p) => `порт ${text(p.port)}, в норме`,
  "path.port.warning": (p) => `порт ${text(p.port)}, не совсем в норме`,
  "path.port.critical": (p) => `порт ${text(p.port)}, неисправен`,
  "path.port.unknown": (p) => `порт ${text(p.port)}, неизвестно`,
  "path.port.pending": (p) => `порт ${text(p.port)}, ещё не проверен`,
  "path.port.notWatched": (p) => `порт ${text(p.port)}`,
  "path.target.answers": () => "отвечает",
  "path.target.onCable": (p) => `отвечает только на кабеле, как ${text(p.mac)}`,
  "path.target.silent": () => "нет ответа",
  "path.target.gone": () => "этого адреса ни у кого нет",
} satisfies Templates;

/** `Ana: preuzeto`; without a name what the box itself did. */
const byHand = (p: Parameters, did: string, alone: string): string =>
  p.by === undefined ? alone : `${text(p.by)}: ${did}`;

const whichTime = (p: Parameters): string => (p.to === "respond" ? "реакцию" : "решение");

/** Steps of the time line; `by` is absent where the box did it by itself. */
const steps = {
  "step.proposed": (p) => byHand(p, "сообщение о проблеме", "Предложено"),
  "step.opened": (p) => byHand(p, "принято", "Открыто"),
  "step.acknowledged": (p) => byHand(p, "подтверждено", "Подтверждено на блоке"),
  "step.assigned": (p) =>
    p.by === p.to
      ? byHand(p, "взято в работу", "Взято в работу")
      : byHand(p, `назначено: ${text(p.to)}`, `Назначено: ${text(p.to)}`),
  "step.started": (p) => byHand(p, "работа начата", "Работа начата"),
  "step.suspended": (p) => {
    const what = wordIn(WAITS, p.reason);
    return byHand(p, `ожидание: ${what}`, `Ожидание: ${what}`);
  },
  "step.resumed": (p) => byHand(p, "работа продолжается", "Работа продолжается"),
  "step.resolved": (p) => byHand(p, "решено", "Решено: снова работает"),
  "step.reopened": (p) => byHand(p, "открыто повторно", "Снова не работает"),
  "step.closed": (p) => byHand(p, "закрыто", "Закрыто"),
  "step.cancelled": (p) => {
    const why = p.reason === undefined ? "" : ` (${wordIn(CALLED_OFF, p.reason)})`;
    return byHand(p, `отменено${why}`, `Отменено${why}`);
  },
  "step.categorised": (p) =>
    byHand(p, `категория: ${categoryWord(p.to)}, была: ${categoryWord(p.from)}`, `Категория: ${categoryWord(p.to)}`),
  "step.prioritised": (p) =>
    byHand(p, `приоритет ${levelWord(p.to)}, был ${levelWord(p.from)}`, `Приоритет ${levelWord(p.to)}`),
  "step.noted": (p) => byHand(p, "заметка", "Заметка"),
  "step.wrote": (p) => byHand(p, "сообщение", "Сообщение"),
  "step.updated": () => "Стало известно больше",
  "step.worsened": (p) => `Стало хуже; приоритет теперь ${levelWord(p.to)}`,
  "step.confirmed": () => "Блок мониторинга тоже видит сбой",
  "step.diagnosed": () => "Блок мониторинга искал причину",
  "step.escalated": (p) =>
    p.to === undefined || p.to === "" ? "Время истекает" : `Время истекает; для: ${text(p.to)}`,
  "step.slaWarning": (p) => `Времени на ${whichTime(p)} осталось мало`,
  "step.slaBreached": (p) => `Время на ${whichTime(p)} истекло`,
  "timeLine.filter": () => "Чьи шаги",
  "timeLine.all": () => "Все",
  "timeLine.people": () => "Люди",
  "timeLine.box": () => "Блок мониторинга",
} satisfies Templates;

const moves = {
  "moves.label": () => "Что можно сделать",
  "moves.more": () => "Ещё",
  "moves.back": () => "Не сейчас",
  "move.accept": () => "Принять",
  "move.acknowledge": () => "Подтвердить",
  "move.assign": () => "Назначить",
  "move.take": () => "Взять себе",
  "move.start": () => "Начать работу",
  "move.suspend": () => "Приостановить",
  "move.resume": () => "Продолжить",
  "move.resolve": () => "Решить",
  "move.reopen": () => "Открыть снова",
  "move.close": () => "Закрыть",
  "move.cancel": () => "Отменить",
  "move.categorise": () => "Изменить категорию",
  "move.prioritise": () => "Изменить приоритет",
  "move.note": () => "Добавить заметку",
  "move.about.accept": () => "Станет открытым инцидентом, отсчёт сроков начнётся.",
  "move.about.acknowledge": () => "Означает, что кто-то это увидел. Срок реакции на этом заканчивается.",
  "move.about.assign": () => "Указывает, кто отвечает. Срок реакции на этом заканчивается.",
  "move.about.take": () => "Инцидент станет вашим. Срок реакции на этом заканчивается.",
  "move.about.start": () => "Означает, что работа начата.",
  "move.about.suspend": () => "Пока ждём других, отсчёт сроков стоит.",
  "move.about.resume": () => "Работа продолжается, отсчёт сроков снова идёт.",
  "move.about.resolve": () => "Означает, что исправлено. Блок проверит ещё раз и откажет, пока видит сбой.",
  "move.about.reopen": () => "Означает, что ещё не всё. Тогда решить его может только человек.",
  "move.about.close": () => "Готово и больше не вернётся. Через несколько дней блок делает это сам.",
  "move.about.cancel": () =>
    "Означает, что это не сбой. Новый откроется, только когда сначала станет хорошо или когда станет хуже.",
  "move.about.categorise": () => "Категория говорит, что именно неисправно.",
  "move.about.prioritise": () => "Согласованные сроки нового приоритета действуют для всего инцидента.",
  "move.about.note": () => "Появится в хронологии.",
  "move.note.optional": () => "Заметка (можно не заполнять)",
  "move.note.required": () => "Заметка",
  "move.to": () => "Кому",
  "move.toHelp": () => "Пользователь, контакт или группа, по имени.",
  "move.waitsFor": () => "Ожидание",
  "move.waitsFor.awaitingCustomer": () => "ответ клиента",
  "move.waitsFor.awaitingThirdParty": () => "третья сторона",
  "move.waitsFor.awaitingProcess": () => "завершение другого процесса",
  "move.priority": () => "Приоритет",
  "move.category": () => "Категория",
  "move.category.infrastructure": () => "Инфраструктура",
  "move.category.software": () => "Программное обеспечение",
  "move.category.content": () => "Содержание",
  "move.category.integration": () => "Интеграция",
  "move.why": () => "Почему",
  "move.missing": () => "Это поле нужно заполнить.",
  "move.busy": () => "Запрос к блоку",
  "messages.title": () => "Сообщения",
  "messages.remark": () => "их читают все, кто следит за инцидентом, и дежурный центр",
  "messages.none": () => "Пока никто не писал.",
  "messages.write": () => "Написать сообщение",
  "messages.send": () => "Отправить",
  "messages.closed": () => "Завершено; писать больше нельзя.",
} satisfies Templates;

const works = {
  "work.titleOfAny": () => "Объявить работы",
  "work.device": () => "Устройство",
  "work.choose": () => "Выберите устройство",
  "work.title": (p) => `Плановые работы: ${text(p.what)}`,
  "work.about": () => "Мониторинг продолжается, но без тревог. Что в конце ещё не работает, будет сообщено тогда.",
  "work.choices": () => "С этого момента, на",
  "work.hours": (p) => `${number(p.hours)} ч`,
  "work.untilMorning": (p) => (p.today === true ? "до 06:00" : "до 06:00 завтра"),
  "work.until": (p, words) => `до ${moment(p.at, words)}`,
  "work.what": () => "Что делается (можно не заполнять)",
  "work.name": (p) => `Работы: ${text(p.what)}`,
  "work.group": (p) => `группа ${text(p.group)}`,
  "work.viewerLimit": () => "Более 4 ч объявляет техник.",
  "work.listTitle": () => "Плановые работы",
  "work.runs": (p, words) => `${span(p.start, p.end, words)}, ещё ${duration(p.leftMs)}`,
  "work.comes": (p, words) => span(p.start, p.end, words),
  "work.by": (p) => `кто объявил: ${text(p.by)}`,
  "work.recurring": () => "повторяется по расписанию",
  "work.cancel": () => "Отменить",
  "work.end": () => "Завершить сейчас",
  "work.cancelOf": (p) => `Отменить: ${text(p.name)}`,
  "work.endOf": (p) => `Завершить сейчас: ${text(p.name)}`,
  "report.title": () => "Сообщить о проблеме",
  "report.about": () => "Техник прочитает и возьмёт в работу или объяснит, почему нет.",
  "report.subject": () => "К чему относится",
  "report.site": (p) => `Весь объект, ${text(p.site)}`,
  "report.text": () => "Что не так",
  "report.textHelp": () => "Своими словами: что не работает, с какого времени, у кого.",
  "report.missing": () => "Напишите, что не так.",
  "report.send": () => "Сообщить",
  "report.done": () => "Сообщение принято.",
  "report.open": () => "Посмотреть, что с ним",
} satisfies Templates;

export const incidentLabels = {
  ...prefixed("diagnosis", diagnosisTexts),
  ...prefixed("diagnosis.source", sources),
  ...pages,
  ...path,
  ...steps,
  ...moves,
  ...works,
} satisfies Templates;

function span(start: Parameters[string] | undefined, end: Parameters[string] | undefined, words: Words): string {
  return `с ${moment(start, words)} до ${moment(end, words)}`;
}
