/**
 * Russian words of the page itself: navigation, headings, buttons, remarks, what it says when the box is lost. Longer than other files, as a
 * catalogue may be.
 */
import type { Classification, Level } from "#model/incident.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bitsPerSecond, bytes, count, grouped, milliseconds, number, text, word } from "./format.ts";
import { quantity } from "./quantity.ts";
import { at, duration, durationInWords, moment, momentExact, sinceAndHowLong } from "./times.ts";

const frame = {
  "nav.now": () => "Сейчас",
  "nav.incidents": () => "Инциденты",
  "nav.devices": () => "Устройства",
  "nav.map": () => "Карта",
  "nav.jobs": () => "Задания",
  "nav.reports": () => "Отчёты",
  "nav.arrivals": () => "Получено",
  "nav.tools": () => "Инструменты",
  "nav.setup": () => "Настройки",
  "nav.checks": () => "Проверки",
  "nav.more": () => "Ещё",
  "label.nav": () => "Страницы",
  "label.openCount": (p) => `, открыто: ${number(p.count)}`,
  "label.pageTitle": (p) => `Vedetta, ${text(p.site)}`,
  "label.skipToBroken": () => "К неисправностям",
  "label.skipToMain": () => "К содержанию",
  "label.theme": () => "Светлая или тёмная тема",
  "label.language": () => "Язык",
  "label.account": (p) => `Вы вошли как ${text(p.user)}`,
  "label.signIn": () => "Войти",
  "label.signOut": () => "Выйти",
  "label.screen": () => "Ссылка для экрана",
  "label.keys": () => "Клавиши",
  "label.close": () => "Закрыть",
  "label.footer": (p, words) =>
    `Vedetta ${text(p.version)} на ${text(p.box)}, мониторинг с ${moment(p.since, words)}. Часовой пояс: ${text(p.timezone)}.`,
  "label.notYetInForce": (p) => `Настроено, но ещё не действует: ${text(p.parts)}.`,
  "label.licences": () => "Сторонние лицензии",
  "label.about": () => "О блоке",
  "keys.filter": () => "К фильтру",
  "keys.help": () => "Этот список",
  "keys.on": () => "Одиночные клавиши действуют",
  "role.viewer": () => "Наблюдатель",
  "role.technician": () => "Техник",
  "role.admin": () => "Администратор",
} satisfies Templates;

const freshness = {
  "age.true": (p) => `Верно на ${text(p.at)}, обновляется каждые 10 с`,
  "age.asOf": (p) => `На ${text(p.at)}`,
  "age.clockNotTrusted": () => "приблизительно: блок мониторинга пока не доверяет своим часам",
  "stale.summary": (p, words) =>
    `Эта страница в последний раз была верна ${at(p.at, words)}, ${durationInWords(p.ageMs)} назад.`,
  "stale.more": (p, words) =>
    `Браузер потерял связь с блоком. Всё ниже было так ${at(p.at, words)}; сейчас может быть иначе. Если связь не вернётся, проверьте питание и сетевой кабель блока.`,
  "stale.alert": (p, words) =>
    `Браузер потерял связь с блоком. Страница в последний раз была верна ${at(p.at, words)}.`,
  "stale.notKnown": (p, words) => `Неизвестно с ${moment(p.since, words)}`,
  "stale.then": (p) => `тогда: ${lowerFirst(text(p.text))}`,
  "stale.trying": () => "Идёт попытка",
  "stale.tryingAgain": (p) => `Новая попытка через ${number(p.inS)} с`,
  "stale.tryNow": () => "Попробовать сейчас",
  "stale.needsBox": () => "Нужна связь с блоком; станет возможно, когда он ответит.",
  "waiting.short": () => "Ожидание ответа блока",
  "waiting.long": () => "Всё ещё ожидание ответа блока",
  "waiting.partMissing": () => "Эта часть страницы не загрузилась.",
  "waiting.reload": () => "Загрузить страницу заново",
} satisfies Templates;

const startPage = {
  "question.us": () => "Дело в нас?",
  "question.internet": () => "Дело в интернете?",
  "question.somebody": () => "Кто-то занимается?",
  "watch.name": (p) => watchName(p),
  "watch.span": (p, words) =>
    p.to === "" ? `с ${moment(p.from, words)}` : `с ${moment(p.from, words)} до ${moment(p.to, words)}`,
  "now.side": () => "Линия и дежурный центр",
  "now.broken": () => "Сейчас не работает",
  "now.brokenCount": (p) =>
    p.devices === 0
      ? count(p.count, "инцидент", "инцидента", "инцидентов")
      : `${count(p.count, "инцидент", "инцидента", "инцидентов")}, за ними ${count(p.devices, "устройство", "устройства", "устройств")}`,
  "now.reported": () => "Ждут принятия",
  "now.trouble": () => "Стоит посмотреть",
  "now.moreUnreadable": (p) =>
    `ещё ${count(p.count, "устройство не читается", "устройства не читаются", "устройств не читаются")}`,
  "now.allTrouble": (p) => `Все (${number(p.count)})`,
  "findings.title": () => "На рассмотрение",
  "findings.counts": (p) =>
    [
      ...(p.open === 0 ? [] : [`на рассмотрение: ${number(p.open)}`]),
      ...(p.accepted === 0 ? [] : [`принято: ${number(p.accepted)}`]),
    ].join(", "),
  "findings.meaning": () =>
    "Так было, когда блок впервые осмотрел устройство. Возможно, здесь это нормально; если нет, откройте инцидент или измените порог проверки.",
  "finding.title": () => "Так с самого начала",
  "finding.accept": () => "Принять как норму",
  "finding.open": () => "Открыть как инцидент",
  "finding.note": () => "Почему здесь это нормально? (можно не заполнять)",
  "finding.back": () => "Не сейчас",
  "finding.acceptedBy": (p, words) =>
    `Принято как норма${p.by === undefined ? "" : `: ${text(p.by)}`}, ${moment(p.at, words)}${p.note === undefined ? "" : `: ${text(p.note)}`}`,
  "line.title": () => "Интернет-канал",
  "line.ok": () => "работает",
  "line.critical": () => "не работает",
  "line.unknown": () => "неизвестно",
  "line.okThen": (p, words) => `${at(p.at, words)}: линия работала`,
  "line.criticalThen": (p, words) => `${at(p.at, words)}: линия не работала`,
  "line.unknownThen": () => "неизвестно",
  "line.answerNow": () => "Время ответа сейчас",
  "line.answerThen": (p, words) => `Время ответа ${at(p.at, words)}`,
  "line.lost": () => "Потери за 24 ч",
  "line.upSince": () => "Работает с",
  "line.downSince": () => "Не работает с",
  "soc.title": () => "Дежурный центр",
  "soc.none": () => "не настроен",
  "soc.connected": () => "на связи",
  "soc.connectedThen": () => "был на связи",
  "soc.away": () => "нет связи",
  "soc.awayThen": () => "не был на связи",
  "soc.waiting": () => "Сообщения в очереди",
  "soc.since": () => "Состояние с",
  "watched.title": () => "Что проверяется",
  "watched.devices": (p) => count(p.count, "устройство", "устройства", "устройств"),
  "watched.checks": (p) => count(p.count, "проверка", "проверки", "проверок"),
  "watched.stateThen": (p) => `${lowerFirst(text(p.state))}: было ${number(p.count)}`,
  "tile.works": () => "работает",
  "tile.worksThen": (p, words) => `работало ${at(p.at, words)}`,
  "tile.down": (p, words) => `не работает с ${moment(p.since, words)}`,
  "tile.downThen": (p, words) => `не работало ${at(p.at, words)}`,
  "tile.group": (p) => ofAll(p),
  "watched.state": (p) => `${lowerFirst(text(p.state))}: ${number(p.count)}`,
} satisfies Templates;

/** Words that reports use as well. */
export const priorities = {
  critical: () => "Критический",
  high: () => "Высокий",
  medium: () => "Средний",
  low: () => "Низкий",
} satisfies Readonly<Record<Level, Template>>;
export const classifications = {
  fullOutage: () => "полный сбой",
  partialOutage: () => "частичный сбой",
  defect: () => "дефект",
} satisfies Readonly<Record<Classification, Template>>;

const incidents = {
  "incident.since": (p, words) => `с ${sinceAndHowLong(p.since, words)}`,
  "incident.lasted": (p, words) =>
    `с ${moment(p.since, words)} до ${moment(p.until, words)}, ${lasted(p.since, p.until)}`,
  "incident.recovering": (p, words) =>
    `С ${moment(p.since, words)} выглядит нормально; закончится, когда это закрепится.`,
  "incident.members": (p) =>
    [
      ...(p.failing === 0 ? [] : [`не работает: ${number(p.failing)}`]),
      ...(p.well === 0 ? [] : [`снова в норме: ${number(p.well)}`]),
    ].join(", "),
  "incident.symptoms": (p) => symptoms(p),
  "act.work": () => "Работы",
  "act.report": () => "Сообщить о проблеме",
  "care.who": () => "Кто занимается",
  "care.assigned": (p) => text(p.to),
  "care.seen": (p, words) => `кто увидел: ${text(p.by)}, ${moment(p.at, words)}`,
  "care.nobody": () => "пока никто",
  "care.inProgress": () => "идёт работа",
  "waits.awaitingProcess": (p, words) => `ждёт завершения другого процесса${sinceWhen(p.since, words)}`,
  "waits.awaitingCustomer": (p, words) => `ждёт ответа клиента${sinceWhen(p.since, words)}`,
  "waits.awaitingThirdParty": (p, words) => `ждёт третью сторону${sinceWhen(p.since, words)}`,
  "clock.name.respond": (p) => `Реакция: ${allowed(p)}`,
  "clock.name.resolve": (p) => `Решение: ${allowed(p)}`,
  "clock.left": (p) => `осталось ${duration(p.leftMs)}`,
  "clock.tight": (p) => `мало времени: ${duration(p.leftMs)}`,
  "clock.over": (p) => `просрочено на ${duration(p.overMs)}`,
  "clock.kept": (p) => `в срок, спустя ${duration(p.usedMs)}`,
  "clock.late": (p) => `опоздание ${duration(p.overMs)}`,
  "clock.stopped": (p) => `отсчёт стоит, осталось ${duration(p.leftMs)}`,
  "clock.waiting": () => "начнётся с принятием",
  "clock.excused": () => "не считается",
  "clock.due": (p, words) => `срок ${moment(p.at, words)}`,
  "clock.used": (p) => `прошло ${duration(p.usedMs)}`,
  "clock.paused.suspended": () => "ожидание",
  "clock.paused.maintenance": () => "плановые работы",
  "clock.paused.outsideHours": () => "вне согласованного времени",
  ...prefixed("priority", priorities),
  "incidentState.proposed": () => "Предложен",
  "incidentState.open": () => "Открыт",
  "incidentState.inProgress": () => "В работе",
  "incidentState.suspended": () => "Ожидание",
  "incidentState.resolved": () => "Решён",
  "incidentState.closed": () => "Закрыт",
  "incidentState.cancelled": () => "Отменён",
  "category.infrastructure": (p) => `Инфраструктура, ${text(p.classification)}`,
  "category.software": (p) => `ПО, ${text(p.classification)}`,
  "category.content": (p) => `Содержание, ${text(p.classification)}`,
  "category.integration": (p) => `Интеграция, ${text(p.classification)}`,
  ...prefixed("classification", classifications),
  "check.onDevice": (p) => `${text(p.device)}: ${text(p.name)}`,
  "state.since": (p, words) => `с ${moment(p.since, words)}`,
} satisfies Templates;

const lists = {
  "filter.states": () => "Состояние",
  "filter.all": () => "Все",
  "filter.clear": () => "Очистить",
  "filter.inGroup": (p) => `только группа ${text(p.group)}`,
  "filter.held": (p) =>
    `порядок сохраняется, пока вы здесь; ${count(p.changes, "изменение", "изменения", "изменений")}`,
  "column.state": () => "Состояние",
  "column.check": () => "Проверка",
  "column.device": () => "Устройство",
  "column.address": () => "Адрес",
  "column.groups": () => "Группы",
  "column.checks": () => "Проверки",
  "column.result": () => "Последний результат",
  "column.since": () => "Состояние с",
  "column.age": () => "Давность",
  "column.time": () => "Время",
  "state.flapping": () => "меняется слишком часто",
  "state.wordFlapping": (p) => `${text(p.state)}, меняется слишком часто`,
  "state.tries": (p) => `${text(p.state)}, иначе в ${number(p.attempt)} из ${number(p.attempts)} попыток`,
  "state.wordSince": (p, words) => `${text(p.state)} с ${sinceAndHowLong(p.since, words)}`,
  "checks.filter": () => "Проверка, устройство или вид",
  "checks.shown": (p) => shown(p.shown, p.total, "проверка", "проверки", "проверок"),
  "checks.noMatch": (p) =>
    p.text === "" ? "Такой проверки нет." : `Тексту «${text(p.text)}» не соответствует ни одна проверка.`,
  "checks.none": () => "Пока ничего не проверяется.",
  "devices.filter": () => "Имя, адрес или группа",
  "devices.shown": (p) => shown(p.shown, p.total, "устройство", "устройства", "устройств"),
  "devices.noMatch": (p) =>
    p.text === "" ? "Такого устройства нет." : `Тексту «${text(p.text)}» не соответствует ни одно устройство.`,
  "devices.none": () => "Пока ни одно устройство не проверяется.",
  "devices.checks": (p) => ofAll(p),
} satisfies Templates;

const details = {
  "incidents.worstOf": (p) => `худшие ${number(p.shown)} из ${number(p.total)}`,
  "device.missing": (p) => `Устройства ${text(p.id)} здесь нет.`,
  "deviceNow.up": (p, words) => `Отвечает с ${moment(p.since, words)}.${wrong(p.wrong)}`,
  "deviceNow.down": (p, words) => `Не отвечает с ${sinceAndHowLong(p.since, words)}.`,
  "deviceNow.unreachable": (p, words) =>
    p.behind === undefined
      ? `Недоступно с ${sinceAndHowLong(p.since, words)}.`
      : `Недоступно за ${text(p.behind)} с ${sinceAndHowLong(p.since, words)}.`,
  "deviceNow.pending": (p) => `Отвечает ли, неизвестно.${wrong(p.wrong)}`,
  "device.notRead": () => "Ещё не прочитано, что на нём можно проверять.",
  "device.unreadable": (p) => `Прочитать не удаётся: ${text(p.reason)}.`,
  "device.behind": () => "за",
  "device.seenBehind": () => "замечено за",
  "device.learned": () => "(определено автоматически)",
  "device.port": (p) => `порт ${text(p.port)}`,
  "device.carries": () => "от него зависят",
  "device.moreChildren": (p) => `и ещё ${number(p.count)}`,
  "device.version": (p) => `версия ${text(p.version)}`,
  "device.serial": () => "серийный номер",
  "deviceKind.firewall": () => "Межсетевой экран",
  "deviceKind.switch": () => "Коммутатор",
  "deviceKind.access-point": () => "Точка доступа",
  "deviceKind.wireless-controller": () => "Контроллер Wi-Fi",
  "deviceKind.router": () => "Маршрутизатор",
  "deviceKind.server": () => "Сервер",
  "deviceKind.server-bmc": () => "Управление сервером",
  "deviceKind.nas": () => "Сетевое хранилище",
  "deviceKind.ups": () => "ИБП",
  "deviceKind.pdu": () => "Распределение питания",
  "deviceKind.environment": () => "Датчик среды",
  "deviceKind.printer": () => "Принтер",
  "deviceKind.camera": () => "Камера",
  "deviceKind.phone": () => "Телефон",
  "deviceKind.voice-gateway": () => "Голосовой шлюз",
  "deviceKind.hypervisor": () => "Гипервизор",
  "deviceKind.workstation": () => "Рабочая станция",
  "deviceKind.time-server": () => "Сервер времени",
  "deviceKind.console-server": () => "Консольный сервер",
  "device.received": () => "что оно прислало",
  "device.answerTime": () => "Время ответа",
  "device.checks": () => "Что здесь проверяется",
  "device.checkCount": (p) => `${count(p.total, "проверка", "проверки", "проверок")}, в норме: ${number(p.ok)}`,
  "device.noChecks": (p) => `${text(p.name)}: пока ничего не проверяется.`,
  "device.incidents": () => "Инциденты",
  "device.incidentsRemark": () => "открытые и за последние 30 дней",
  "leftOut.title": () => "Не проверяется",
  "leftOut.remark": () => "по выбору или по умолчанию",
  "leftOut.chosen": () => "исключено по выбору",
  "leftOut.question": () => "Не нужно?",
  "leftOut.do": () => "Исключить",
  "leftOut.meaning": () => "Вернуть можно на странице устройства.",
  "leftOut.putBack": (p) => `Вернуть: ${text(p.id)}`,
  "leftOut.watch": (p) => `Проверять: ${text(p.id)}`,
  "leftOut.readOnly": () => "Конфигурация — это файл; измените её там (profile, without и with).",
  "check.missing": (p) => `Проверки ${text(p.id)} здесь нет.`,
  "check.every": (p) => `раз в ${duration(p.ms)}`,
  "check.tries": (p) => `иначе в ${number(p.attempt)} из ${number(p.attempts)} попыток`,
  "check.rising.warning": (p, words) =>
    `${text(p.name)}: за порогом с ${moment(p.since, words)}; предупреждение, если продлится до ${moment(p.countsFrom, words)}`,
  "check.rising.critical": (p, words) =>
    `${text(p.name)}: за порогом с ${moment(p.since, words)}; критично, если продлится до ${moment(p.countsFrom, words)}`,
  "check.lastLook": (p) => `проверено ${duration(p.ms)} назад`,
  "check.lastLookThen": (p, words) => `проверено в ${momentExact(p.at, words)}`,
  "check.now": () => "Проверить сейчас",
  "check.asking": () => "Запрос к блоку",
  "check.asked": () => "Проверка начнётся при первой возможности.",
  "check.sawAndLimit": (p) => `${text(p.saw)}; ${text(p.limit)}`,
  "change.title": () => "Что изменилось",
  "change.difference": () => "Строки, которых больше нет, и появившиеся строки",
  "change.text": () => "Текст:",
  "change.scripts": () => "Что выполняется на странице:",
  "change.linesMore": (p) => `ещё ${count(p.count, "строка", "строки", "строк")}`,
  "change.accept": () => "Принять изменение",
  "change.meaning": () => "С этого момента нынешняя страница считается нормой.",
  "change.accepted": () => "Принято. Блок проверяет ещё раз.",
  "change.nothingToAccept": () => "Принимать больше нечего.",
  "change.notSeenYet": () => "С момента запуска блок ещё не проверял. Попробуйте после следующей проверки.",
  "check.lastFailure": () => "Последний сбой",
  "check.recent": () => "Последние результаты",
  "check.recentCount": (p) => `последние ${number(p.count)}`,
  "chart.section": () => "Измерения",
  "chart.ranges": () => "За какое время",
  "range.1h": () => "1 ч",
  "range.24h": () => "24 ч",
  "range.7d": () => "7 дней",
  "range.30d": () => "30 дней",
  "chart.name": (p) => `${text(p.name)}, ${text(p.range)}, от ${text(p.min)} до ${text(p.max)}`,
  "chart.nameEmpty": (p) => `${text(p.name)}, ${text(p.range)}`,
  "chart.cursor": (p) => `${text(p.name)}, значение в момент`,
  "chart.between": (p) => `(от ${text(p.min)} до ${text(p.max)})`,
  "chart.foreseen": (p, words) => `если так продолжится: ${text(p.limit)} ${aboutDay(p, words)}`,
  "chart.noResults": () => "За это время результатов нет.",
  "chart.failed": () => "Блок не прислал эти данные.",
  "chart.showTable": () => "Показать таблицей",
  "chart.hideTable": () => "Скрыть таблицу",
  "chart.tableOf": (p) => `${text(p.name)} таблицей`,
  "chart.showAll": (p) => `Показать все графики (${number(p.count)})`,
  "chart.csv": () => "Сохранить как CSV",
  "chart.value": () => "Значение",
  "chart.mean": () => "Среднее",
  "chart.lowest": () => "Минимум",
  "chart.highest": () => "Максимум",
  "limit.warning.above": (p) => `предупреждение от ${text(p.value)}`,
  "limit.warning.below": (p) => `предупреждение ниже ${text(p.value)}`,
  "limit.critical.above": (p) => `критично от ${text(p.value)}`,
  "limit.critical.below": (p) => `критично ниже ${text(p.value)}`,
  "wall.age": (p) => `верно ${duration(p.ms)} назад`,
  "wall.noneOpen": () => "Открытых инцидентов нет",
  "wall.more": (p) => `и ещё ${number(p.count)}`,
} satisfies Templates;

const access = {
  "label.details": () => "Подробности",
  "signIn.title": (p) => `Вход: ${text(p.site)}`,
  "signIn.name": () => "Имя",
  "signIn.password": () => "Пароль",
  "signIn.busy": () => "Выполняется вход",
  "signIn.wrong": () => "Неверное имя или пароль.",
  "signIn.tooOften": () => "Слишком много попыток. Подождите минуту и попробуйте снова.",
  "signIn.failed": () => "Блок не смог выполнить вход.",
  "claim.tab": () => "Привязка",
  "claim.title": () => "У этого блока ещё нет владельца",
  "claim.second": () => "Мониторинг уже идёт. С кодом с наклейки вы станете первым администратором.",
  "claim.code": () => "Код",
  "claim.codeHelp": () => "На наклейке блока или выведен там, где он запущен.",
  "claim.passwordHelp": (p) =>
    `Не менее ${count(p.count, "символа", "символов", "символов")}; лучше всего несколько слов.`,
  "claim.codeMissing": () => "Введите код с наклейки.",
  "claim.nameMissing": () => "Введите имя для входа.",
  "claim.nameOdd": () => "Только буквы, цифры и . _ @ -, в начале буква или цифра.",
  "claim.passwordShort": (p) => `Нужно не менее ${count(p.count, "символа", "символов", "символов")}.`,
  "claim.do": () => "Привязать этот блок",
  "claim.busy": () => "Выполняется привязка",
  "claim.already": () => "У этого блока уже есть владелец.",
  "claim.wrongCode": () => "Это не код этого блока. Посмотрите на наклейку ещё раз.",
  "claim.failed": () => "Привязать блок не удалось.",
  "unknown.title": () => "Такой страницы здесь нет",
  "unknown.home": () => "На начальную страницу",
  "failure.fields": () => "Что-то ниже нужно проверить ещё раз.",
  "failure.problem": () => "Блок не смог на это ответить.",
  "failure.signedOut": () => "Сеанс завершён.",
  "failure.signInAgain": () => "Войдите снова и вернитесь сюда",
  "failure.notAllowed": () => "Для этого нужен техник.",
  "failure.notFound": () => "По этому адресу ничего нет.",
  "failure.unreachable": () => "Блок не отвечает. Проверьте его питание и сетевой кабель и попробуйте снова.",
} satisfies Templates;

const units = {
  "unit.ms": (p) => milliseconds(p.value),
  "unit.percent": (p) => `${number(p.value, 1)} %`,
  "unit.bytes": (p) => bytes(p.value),
  "unit.bits": (p) => bitsPerSecond(p.value),
  "unit.seconds": (p) =>
    typeof p.value === "number" && p.value >= 60 ? duration(p.value * 1000) : `${number(p.value, 1)} с`,
  "unit.quantity": (p) => quantity(p.value, p.unit),
  "unit.count": (p) => number(p.value),
  "time.moment": (p, words) => moment(p.at, words),
  "time.momentExact": (p, words) => momentExact(p.at, words),
  "time.duration": (p) => duration(p.ms),
} satisfies Templates;

export const labelTemplates = {
  ...frame,
  ...freshness,
  ...startPage,
  ...incidents,
  ...lists,
  ...details,
  ...access,
  ...units,
} satisfies Templates;

/** `за ним 5 устройств`. */
function symptoms(p: Parameters): string {
  const devices = Number(p.devices) > 0 ? [`за ним ${count(p.devices, "устройство", "устройства", "устройств")}`] : [];
  const own = Number(p.own) > 0 ? [count(p.own, "другая проверка", "другие проверки", "других проверок")] : [];
  const jobs = Number(p.jobs) > 0 ? [count(p.jobs, "задание", "задания", "заданий")] : [];
  return [...devices, ...own, ...jobs].join(" и ");
}

/** `в норме: 12`; `в норме: 3 из 12`. */
function ofAll(p: Parameters): string {
  const state = lowerFirst(text(p.state));
  return p.count === p.total ? `${state}: ${number(p.total)}` : `${state}: ${number(p.count)} из ${number(p.total)}`;
}

/** `примерно 23 нояб., между 21 нояб. и 26 нояб.`; where that is one day, with the times. */
function aboutDay({ reachesAt, earliest, latest }: Parameters, words: Words): string {
  const isOneDay = words.day(text(earliest)) === words.day(text(latest));
  const say = (at: Parameters[string] | undefined) => (isOneDay ? moment(at, words) : words.day(text(at)));
  return `примерно ${say(reachesAt)}, между ${say(earliest)} и ${say(latest)}`;
}

function sinceWhen(since: Parameters[string] | undefined, words: Words): string {
  return since === undefined ? "" : `, с ${moment(since, words)}`;
}

/** `4 ч`; `12 ч рабочего времени`. */
function allowed(p: Parameters): string {
  return p.hours === "business" ? `${duration(p.targetMs)} рабочего времени` : duration(p.targetMs);
}

function shown(some: unknown, all: unknown, one: string, few: string, many: string): string {
  const [part, whole] = [Number(some), Number(all)];
  const inAll = `${grouped(whole)} ${word(whole, one, few, many)}`;
  return part === whole ? inAll : `${grouped(part)} из ${inAll}`;
}

function wrong(value: Parameters[string] | undefined): string {
  if (typeof value !== "number" || value === 0) return "";
  return ` Не в порядке: ${count(value, "проверка", "проверки", "проверок")}.`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function lasted(from: unknown, to: unknown): string {
  return duration(Date.parse(String(to)) - Date.parse(String(from)));
}

/** The watch line in words: `Мониторинг все 24 часа; сбой с 06:12; плановые работы с 22:00 до 23:00`. */
function watchName(p: Parameters): string {
  const list = (spans: unknown): string => (Array.isArray(spans) ? spans.join(", ") : "");
  const part = (what: string, spans: unknown): string[] => (list(spans) === "" ? [] : [`${what} ${list(spans)}`]);
  return [
    ...(list(p.unwatched) === "" ? ["Мониторинг все 24 часа"] : part("Не проверяется", p.unwatched)),
    ...part("сбой", p.outages),
    ...part("предупреждение", p.warnings),
    ...part("плановые работы", p.works),
  ].join("; ");
}
