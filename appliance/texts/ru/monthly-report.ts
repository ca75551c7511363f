/** The monthly report in Russian. A catalogue is long. */
import { reportDuration, type ReportForms } from "../report-forms.ts";
import type { ReportTexts } from "../report-texts.ts";
import { upperFirst } from "../upper-first.ts";
import { outcomes } from "./job-labels.ts";
import { classifications, priorities } from "./page-labels.ts";
import { duration as spoken } from "./times.ts";

const duration = reportDuration(spoken);

export function russianReport(f: ReportForms): ReportTexts {
  /** `{n}` is the number; a fraction, which nothing here is, would go like few. */
  const counted = (count: number, one: string, few: string, many: string) =>
    f.plural(count, { one, few, many, other: few });
  const times = (count: number) => counted(count, "{n} раз", "{n} раза", "{n} раз");
  const failures = (count: number) => counted(count, "{n} сбой", "{n} сбоя", "{n} сбоев");
  const incidents = (count: number) => counted(count, "{n} инцидент", "{n} инцидента", "{n} инцидентов");
  return {
    duration,

    title: (p) => `${p.site}: отчёт за месяц, ${p.month}`,
    kind: () => "Отчёт за месяц",
    madeAt: (p) => `Составлен ${p.at}`,
    timezone: (p) => `Всё время указано в часовом поясе ${p.zone}`,
    untilNow: (p) => `Месяц не закончился: данные до ${p.at}`,
    watchedSince: (p) => `Начало мониторинга: ${p.at}`,
    pageOf: (p) => `Страница ${p.page} из ${p.of}`,
    footer: (p) => `${p.site}, ${p.month}`,

    lead: {
      allWorked: (p) => `${upperFirst(p.month)}: всё, чем пользуются ваши люди, работало.`,
      devicesWorked: (p) => `${upperFirst(p.month)}: все проверяемые устройства отвечали.`,
      oneFailed: (p) =>
        `${upperFirst(p.month)}: «${p.name}» — ${failures(p.failures)}, всего ${duration(p.ms)}. Всё остальное работало.`,
      severalFailed: (p) =>
        `${upperFirst(p.month)}: сбои были у ${counted(p.count, "{n} бизнес-сервиса", "{n} бизнес-сервисов", "{n} бизнес-сервисов")}. Дольше всего: ${p.worst}, всего ${duration(p.ms)}.`,
      devicesFailed: (p) =>
        `${upperFirst(p.month)}: временами не отвечало ${counted(p.count, "{n} устройство", "{n} устройства", "{n} устройств")}. Дольше всего: ${p.worst}, всего ${duration(p.ms)}.`,
      nothingWatched: (p) => `${upperFirst(p.month)}: здесь не было ничего, о сбоях чего можно было бы судить.`,
      nothingKnown: (p) => `${upperFirst(p.month)}: о том, как всё работало, ничего не известно.`,
    },
    also: {
      noIncident: () => "Инцидентов не было.",
      incidentsKept: (p) =>
        p.count === 1
          ? "Был один инцидент; реакция и решение были в срок."
          : `За месяц: ${incidents(p.count)}; реакция и решение всегда были в срок.`,
      incidentsMissed: (p) =>
        p.count === 1
          ? "Был один инцидент; согласованные сроки не соблюдены."
          : `За месяц: ${incidents(p.count)}; согласованные сроки не соблюдены у ${f.number(p.missed)} из них.`,
      incidentsRunning: (p) =>
        p.count === 1
          ? "Был один инцидент; его срок ещё идёт."
          : `За месяц: ${incidents(p.count)}; у ${f.number(p.running)} из них срок ещё идёт, у остальных реакция и решение были в срок.`,
      stillOpen: (p) => `Ещё не решено: ${f.number(p.count)}.`,
      jobsGood: (p) =>
        p.runs === 1
          ? "Единственный запуск задания прошёл."
          : `Все запуски резервного копирования и других заданий прошли (${f.number(p.runs)}).`,
      jobsBad: (p) =>
        `Из ${counted(p.runs, "{n} запуска", "{n} запусков", "{n} запусков")} резервного копирования и других заданий с ошибкой или без отчёта: ${f.number(p.bad)}.`,
      jobsUnknown: (p) =>
        `Ещё о ${counted(p.count, "{n} запуске", "{n} запусках", "{n} запусках")} ничего не известно: блок мониторинга не мог слушать.`,
      willBeFull: (p) =>
        `${p.name}, ${p.on}: между ${p.earliest} и ${p.latest} будет достигнут предел, если так продолжится.`,
      unwatched: (p) => `Блок мониторинга не наблюдал ${duration(p.ms)}; это время не считается ни работой, ни сбоем.`,
    },

    tiles: {
      service: () => "Бизнес-сервисы не работали",
      serviceFailed: (p) => failures(p.failures),
      serviceWell: () => "ни одного сбоя",
      incidents: () => "Инциденты",
      incidentsKept: (p) => `в согласованный срок ${f.number(p.kept)} из ${f.number(p.of)}`,
      jobs: () => "Выполненные задания",
      jobsOf: (p) => `${f.number(p.good)} из ${f.number(p.of)}`,
      jobsBad: (p) => `с ошибкой или без отчёта: ${f.number(p.bad)}`,
      jobsAll: () => "ни одной ошибки",
      watched: () => "Мониторинг",
      watchedAll: () => "без перерывов",
      notWatched: (p) => `без мониторинга ${duration(p.ms)}`,
      before: (p) => `Прошлый месяц: ${p.value}`,
      none: () => "нет",
    },

    models: {
      heading: () => "Бизнес-сервисы",
      about: () => "Чем пользуются люди и сколько времени это работало. Каждая полоса показывает дни месяца.",
      none: () => "Бизнес-сервисы здесь не указаны. До тех пор о работе говорят устройства.",
    },
    hosts: {
      heading: () => "Устройства",
      about: (p) =>
        `Без единого сбоя: ${f.number(p.flawless)} из ${counted(p.total, "{n} устройства", "{n} устройств", "{n} устройств")}. Те, у кого сбои были, стоят первыми.`,
      allFlawless: (p) =>
        p.total === 1
          ? "У единственного устройства сбоев не было."
          : `Сбоев не было ни у одного из ${counted(p.total, "{n} устройства", "{n} устройств", "{n} устройств")}.`,
      more: (p) => `Устройств вне списка: ${f.number(p.count)}.`,
      unasked: (p) => `Устройств, у которых не проверяется, отвечают ли они: ${f.number(p.count)}; они не учтены.`,
    },
    services: {
      heading: () => "Проверки с самыми долгими сбоями",
      about: (p) =>
        p.failing > p.shown
          ? `Проверок со сбоями, пока устройства отвечали: ${f.number(p.failing)}; здесь худшие.`
          : `Проверок со сбоями, пока устройства отвечали: ${f.number(p.failing)}.`,
      none: () => "Пока устройства отвечали, ни одна проверка не давала сбоя.",
      gone: () => "больше не проверяется",
    },
    times: {
      name: () => "Имя",
      days: () => "Дни месяца",
      share: () => "Доступность",
      failed: () => "Сбой",
      part: () => "Частично",
      excused: () => "Плановые работы",
      unknown: () => "Неизвестно",
      before: () => "Прошлый месяц",
      strip: (p) => `${p.name}: не работало ${times(p.failures)}, всего ${duration(p.ms)}`,
      stripWell: (p) => `${p.name}: без сбоев`,
      nothing: () => "–",
    },
    legend: {
      well: () => "работает",
      part: () => "работает частично",
      failed: () => "сбой",
      excused: () => "плановые работы",
      unknown: () => "без мониторинга или неизвестно",
    },

    incidents: {
      heading: () => "Инциденты и согласованные сроки",
      none: () => "В этом месяце инцидентов не было.",
      sums: () => "По приоритету",
      priority: () => "Приоритет",
      count: () => "Инциденты",
      respond: () => "Реакция в срок",
      resolve: () => "Решение в срок",
      keptOf: (p) => {
        const of = p.kept + p.missed + p.running;
        if (of === 0) return "–";
        return p.running === 0
          ? `${f.number(p.kept)} из ${f.number(of)}`
          : `${f.number(p.kept)} из ${f.number(of)}, ещё идёт: ${f.number(p.running)}`;
      },
      list: () => "По отдельности",
      opened: () => "Сообщено",
      what: () => "Что",
      lasted: () => "Длительность",
      kept: (p) => `в срок, ${duration(p.ms)}`,
      missed: (p) => `просрочено на ${duration(p.over)}`,
      running: (p) => `ещё идёт, прошло ${duration(p.ms)}`,
      waiting: () => "только предложен",
      calledOff: () => "отменён",
      open: () => "ещё не решён",
      nameOn: (p) => `${p.name}, ${p.on}`,
      more: (p) => `Инцидентов вне списка: ${f.number(p.count)}.`,
      carried: () => "Осталось с прошлых месяцев",
      rules: () =>
        "Сроки реакции и решения считают только согласованные часы и стоят, пока инцидент приостановлен или идут плановые работы.",
    },
    priorities,
    classes: classifications,

    jobs: {
      heading: () => "Резервное копирование и другие задания",
      about: (p) =>
        `Прошло ${f.number(p.good)} из ${counted(p.runs, "{n} запуска", "{n} запусков", "{n} запусков")}. Каждая клетка показывает худшее за день.`,
      job: () => "Задание",
      runs: () => "Прошло",
      goodOf: (p) => `${f.number(p.good)} из ${f.number(p.of)}`,
      cell: (p) => `${p.name}, ${p.day}: ${p.result}`,
      notPlanned: () => "не запланировано",
      notKnown: () => "ничего не известно",
      toCome: () => "ещё впереди",
    },
    outcomes,

    capacity: {
      heading: () => "Место и прогноз",
      about: () =>
        "Что заполняется: сначала то, что раньше достигнет предела, затем самое полное. Дни этого и прошлого месяца.",
      name: (p) => `${p.name}, ${p.on}`,
      value: (p) => f.measured(p.value, p.unit),
      change: (p) => `за месяц с ${f.measured(p.from, p.unit)} до ${f.measured(p.to, p.unit)}`,
      reaches: (p) => `достигнет ${f.measured(p.limit, p.unit)} между ${p.earliest} и ${p.latest}`,
      noForecast: () => "до предела далеко",
      picture: (p) => `${p.name}, ${p.on}: с ${f.measured(p.from, p.unit)} до ${f.measured(p.to, p.unit)}`,
      more: (p) => `Измерений, далёких от пределов: ещё ${f.number(p.count)}.`,
      warning: () => "предупреждение",
      critical: () => "критично",
    },

    visits: { heading: () => "Визиты", at: () => "Когда", by: () => "Кто", done: () => "Что сделано" },

    compared: {
      heading: () => "Сравнение с прошлым месяцем",
      about: (p) => `Те же показатели: ${p.month}`,
      nothing: (p) => `${upperFirst(p.month)}: ничего не известно.`,
      what: () => "Показатель",
      service: () => "Доступность бизнес-сервисов",
      devices: () => "Доступность устройств",
      failedFor: () => "Бизнес-сервисы не работали",
      incidents: () => "Инциденты",
      missed: () => "Нарушенные согласованные сроки",
      jobs: () => "Выполненные задания",
      unwatched: () => "Без мониторинга",
      runs: (p) => `${f.number(p.good)} из ${f.number(p.of)}`,
    },

    rules: {
      heading: () => "Как считаются эти показатели",
      share: () =>
        "Доступность — доля времени, когда работало, во времени, когда работало или был сбой, с округлением вниз: 100 % значит, что сбоев не замечено.",
      unknown: () =>
        "Время, когда блок мониторинга не наблюдал или не мог судить, не считается ни работой, ни сбоем. Оно указано как «Неизвестно».",
      excused: () =>
        "Плановые работы не считаются, что бы ни происходило; у бизнес-сервиса — только время, когда он из-за них не работал.",
      clocks: () => "Соблюдение согласованных сроков указано на момент составления отчёта.",
      models: () =>
        "Бизнес-сервис считается по его частям, как он определён сейчас. Он работает частично, пока часть, без которой можно обойтись, не работает или предупреждает.",
      holes: () => "Блок мониторинга не наблюдал:",
      hole: (p) => `с ${p.from} до ${p.to} (${duration(p.ms)})`,
    },
  };
}
