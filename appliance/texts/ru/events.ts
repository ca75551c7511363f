/**
 * Russian sentences of events, one per type, for whoever is told them. `tell-event.ts` puts the device's name before each that does not begin with
 * it. Parameters: see `event-sentence.ts`.
 */
import type { EventType } from "#model/event.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import type { Words } from "../words.ts";
import { categoryWord, levelWord, stateWord } from "./code-words.ts";
import { certificateTroubles } from "./enrolment.ts";
import { foretell } from "./forecasts.ts";
import { behind, count, named, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { jobEvents } from "./jobs.ts";
import { duration, moment } from "./times.ts";

/** What failed: the cause's own sentence, or at least a name. */
function cause(p: Parameters, words: Words): string {
  return told(p.cause, p, words) ?? `${name(p)}: не работает`;
}

/** What the newest result said; empty where nothing is known. */
function result(p: Parameters, words: Words): string {
  const said = told(p.seen, p, words);
  return said === undefined ? "" : `: ${said}`;
}

function told(code: Parameters[string] | undefined, p: Parameters, words: Words): string | undefined {
  return typeof code === "string" ? (words.tell(code, p) ?? code) : undefined;
}

function name(p: Parameters): string {
  return text(p.name ?? p.subject);
}

/** What hangs on it: `; за ним 5 устройств: ...`; nothing where nothing does. */
const symptoms = (p: Parameters): string =>
  typeof p.devices === "number" && typeof p.own === "number" && p.devices + p.own > 0 ? `; ${behind(p)}` : "";

/** The same of what is over. */
const symptomsThen = (p: Parameters): string =>
  typeof p.devices === "number" && p.devices > 0
    ? `; за ним ${count(p.devices, "устройство", "устройства", "устройств")}: ${named(p)}`
    : "";

/** ` (автор: Дежурный)` where it is known who did it. */
const by = (p: Parameters): string => (p.by === undefined ? "" : ` (автор: ${text(p.by)})`);

const because = (p: Parameters): string => (p.reason === undefined ? "" : ` (${text(p.reason)})`);

/** ` (автор: Анна; «диск едет»)` where somebody did it. */
const doneBy = (p: Parameters): string =>
  p.doer === undefined
    ? ""
    : ` (автор: ${text(p.doer)}${p.note === undefined ? "" : `; «${shortened(text(p.note))}»`})`;
const noted = (p: Parameters): string => (p.note === undefined ? "" : `: «${shortened(text(p.note))}»`);

/** So much of a note stands in a sentence; all of it stands beside. */
const MOST_OF_NOTE = 200;
function shortened(note: string): string {
  return note.length <= MOST_OF_NOTE ? note : `${note.slice(0, MOST_OF_NOTE)}…`;
}

/** What somebody added or changed, as `incident.updated` tells it. */
const DEEDS: Readonly<Record<string, Template>> = {
  diagnosed: (p, words) => `: ${finding(p, words) ?? "осмотрено"}`,
  noted: (p) => `: заметка, ${text(p.doer)}${noted(p)}`,
  wrote: (p) => `: сообщение, ${text(p.doer)}${noted(p)}`,
  prioritised: (p) => `: приоритет ${levelWord(p.to)}, был ${levelWord(p.from)}${doneBy(p)}`,
  categorised: (p) => `: категория: ${categoryWord(p.to)}, была: ${categoryWord(p.from)}${doneBy(p)}`,
};

/** The first that a diagnosis found; undefined where it is not known. */
function finding(p: Parameters, words: Words): string | undefined {
  const own = Object.entries(p).flatMap(([name, value]) =>
    name.startsWith(FOUND) ? [[name.slice(FOUND.length), value] as const] : [],
  );
  return told(p.found, Object.fromEntries(own), words);
}
const FOUND = "found.";

const since = (p: Parameters, words: Words): string =>
  p.failedAt === undefined ? "" : `, с ${moment(p.failedAt, words)}`;

const incidents: Record<Extract<EventType, `incident.${string}`>, Template> = {
  "incident.proposed": (p, words) => `${cause(p, words)}; ждёт, пока кто-нибудь примет`,
  "incident.opened": (p, words) =>
    p.doer === undefined
      ? `${cause(p, words)}${since(p, words)}${symptoms(p)}`
      : `${cause(p, words)}; принято${doneBy(p)}`,
  "incident.updated": (p, words) => `${cause(p, words)}${DEEDS[text(p.did)]?.(p, words) ?? symptoms(p)}${restarted(p)}`,
  "incident.acknowledged": (p, words) => `${cause(p, words)}: подтверждено${doneBy(p)}`,
  "incident.assigned": (p, words) =>
    `${cause(p, words)}: назначено${p.to === undefined ? "" : `: ${text(p.to)}`}${doneBy(p)}`,
  "incident.started": (p, words) => `${cause(p, words)}: работа начата${doneBy(p)}`,
  "incident.suspended": (p, words) =>
    `${cause(p, words)}: приостановлено${p.why === undefined ? "" : `, ожидание: ${WAITS[text(p.why)] ?? text(p.why)}`}${doneBy(p)}`,
  "incident.resumed": (p, words) => `${cause(p, words)}: работа продолжается${doneBy(p)}`,
  "incident.escalated": (p, words) => `${cause(p, words)}: ${timeLeft(p, words) ?? "эскалация"}${meant(p)}`,
  "incident.slaWarning": (p, words) => `${cause(p, words)}: ${timeLeft(p, words) ?? "согласованный срок истекает"}`,
  "incident.slaBreached": (p, words) => `${cause(p, words)}: ${notInTime(p)}`,
  "incident.resolved": (p, words) =>
    p.heldOpen === true
      ? `${cause(p, words)}; решено${doneBy(p)}`
      : `${name(p)}: ${p.parts === undefined ? "снова работает" : "снова всё в норме"}${lasted(p) === undefined ? "" : `, спустя ${duration(lasted(p))}`}${restarted(p)}${symptomsThen(p)}${doneBy(p)}`,
  "incident.reopened": (p, words) =>
    `${cause(p, words)}: ${p.doer === undefined ? "снова" : `открыто повторно${doneBy(p)}`}`,
  "incident.closed": (p) => `${name(p)}: закрыто${doneBy(p)}`,
  "incident.cancelled": (p) =>
    p.reason === "merged"
      ? `${name(p)}: часть инцидента своей причины`
      : `${name(p)}: отменено${p.reason === undefined ? "" : `, ${CALLED_OFF[text(p.reason)] ?? text(p.reason)}`}${doneBy(p)}`,
};

/** `осталось 15 мин на реакцию, до 16:20`; `просрочено на 3 мин`. Undefined where it is not known. */
function timeLeft(p: Parameters, words: Words): string | undefined {
  if (typeof p.leftMs !== "number") return undefined;
  if (p.leftMs <= 0) return notInTime(p);
  const until = p.dueAt === undefined ? "" : `, до ${moment(p.dueAt, words)}`;
  return `осталось ${duration(p.leftMs)} на ${p.clock === "respond" ? "реакцию" : "решение"}${until}`;
}

/** `нет реакции в согласованный срок (15 мин); просрочено на 3 мин`. */
function notInTime(p: Parameters): string {
  if (typeof p.leftMs !== "number") return "согласованный срок истёк";
  const what = p.clock === "respond" ? "нет реакции" : "не решено";
  const over = p.leftMs <= -60_000 ? `; просрочено на ${duration(-p.leftMs)}` : "";
  return `${what} в согласованный срок (${duration(p.agreedMs)})${over}`;
}

/** Who is to be told. */
function meant({ contacts }: Parameters): string {
  if (!Array.isArray(contacts)) return "";
  return contacts.length === 0 ? "; на это время никто не назначен" : `; оповестить: ${contacts.join(", ")}`;
}

/** `; был перезапуск (снова в работе через 74 с), как уже 3 раза в это же время недели`. */
function restarted(p: Parameters): string {
  if (p.restartedAt === undefined) return "";
  const back = typeof p.backAfterMs === "number" ? ` (снова в работе через ${duration(p.backAfterMs)})` : "";
  return `; был перезапуск${back}${habit(p)}`;
}

function habit({ habitTimes, habitEvery }: Parameters): string {
  return typeof habitTimes === "number"
    ? `, как уже ${count(habitTimes, "раз", "раза", "раз")} в это же время ${PERIODS[text(habitEvery)] ?? text(habitEvery)}`
    : "";
}
const PERIODS: Readonly<Record<string, string>> = { day: "суток", week: "недели", month: "месяца" };

/** Milliseconds from the first failing result to the resolution. */
function lasted(p: Parameters): number | undefined {
  const lengthMs = Date.parse(String(p.resolvedAt)) - Date.parse(String(p.failedAt));
  return Number.isNaN(lengthMs) ? undefined : lengthMs;
}

/** The first change on a device. */
function change(p: Parameters): string {
  const from = p.before === undefined ? "" : `: было ${text(p.before)}, стало ${text(p.after)}`;
  const words = CHANGES[text(p.kind)];
  return words === undefined ? `что-то изменилось${from}` : `${words}: ${text(p.what)}${from}`;
}
const CHANGES: Readonly<Record<string, string>> = {
  restarted: "перезапуск",
  identity: "другой идентификатор",
  volumeAdded: "новый том",
  volumeRemoved: "больше нет тома",
  volumeResized: "другой размер тома",
  portAdded: "новый порт",
  portRemoved: "больше нет порта",
  portRenumbered: "другой номер порта",
  outletSwitched: "переключена розетка",
  sensorAdded: "новый датчик",
  sensorRemoved: "больше нет датчика",
  supplyAdded: "новый расходный материал",
  supplyRemoved: "больше нет расходного материала",
};

function moreChanges(p: Parameters): string {
  return typeof p.changes === "number" && p.changes > 1
    ? `; и ещё ${count(p.changes - 1, "изменение", "изменения", "изменений")}`
    : "";
}

/** Which silence it was before a start. */
const STARTED: Readonly<Record<string, string>> = {
  newBoot: "; до этого машина перезапустилась без предупреждения, как при потере питания",
  uncleanStop: "; до этого программа завершилась без предупреждения, а машина продолжала работать",
};

/** Which silence it was while no broker was connected. */
const RESTORED: Readonly<Record<string, string>> & { readonly line: string } = {
  cutOff: "дежурный центр снова доступен: у самого блока не было сети",
  line: "связь восстановлена",
  broker: "брокер снова доступен: связь работала",
  unknown: "дежурный центр снова доступен: неизвестно, не было связи или брокера",
};

/** The box was cut off itself, and is not any more. */
const CUT_OFF: Readonly<Record<string, Template>> = {
  noCarrier: (p, words) => `сетевой кабель снова подключён; не было видно ничего ${span(p, words)}`,
  noAddress: (p, words) => `сетевой адрес снова есть; не было видно ничего ${span(p, words)}`,
  addressTwice: (p, words) =>
    p.state === "ok"
      ? `адрес ${text(p.address)} снова принадлежит только ему; другое устройство использовало его ${span(p, words)}${other(p)}`
      : `другое устройство использует его адрес ${text(p.address)}${other(p)}; о молчании остальных пока не сообщается`,
  takenOver: () =>
    "к брокеру под тем же именем подключается другой клиент: нет ли второго блока с тем же идентификатором? Выключите один из них",
  noRoute: (p, words) => `снова есть выход из своей сети; за её пределами не было видно ничего ${span(p, words)}`,
};

function span(p: Parameters, words: Words): string {
  return `с ${moment(p.since, words)} до ${moment(p.until, words)}`;
}

/** What was so from the beginning, by the first few names. */
function found({ count: things = 0, names = [] }: Parameters): string {
  return `не в порядке, и так было уже при первом осмотре: ${count(things, "пункт", "пункта", "пунктов")}: ${named({ devices: things, names })}`;
}

const others: Record<Exclude<EventType, `incident.${string}`>, Template> = {
  "state.changed": (p, words) =>
    modelState(p) ??
    (p.part === undefined
      ? `${name(p)}: ${stateWord(p.state)}, было: ${stateWord(p.before)}${result(p, words)}`
      : `${name(p)}: ${told(p.seen, p, words) ?? `все (${number(p.total)}): ${stateWord(p.state)}, было: ${stateWord(p.before)}`}`),
  "finding.listed": (p) => found(p),
  "flapping.started": (p) => `${name(p)}: состояние меняется слишком часто`,
  "flapping.ended": (p) => `${name(p)}: состояние стабилизировалось`,
  ...jobEvents,
  "forecast.warning": (p, words) => foretell(name(p), p, words) ?? `${name(p)}: скоро потребует внимания`,
  "device.changed": (p, words) =>
    p.restartedAt === undefined
      ? `${name(p)}: не так, как раньше: ${change(p)}${moreChanges(p)}`
      : `${name(p)}: перезапуск, работает с ${moment(p.restartedAt, words)}${habit(p)}`,
  "maintenance.announced": (p) => `плановые работы: ${name(p)}${by(p)}`,
  "maintenance.cancelled": (p) => `плановые работы отменены: ${name(p)}${by(p)}`,
  "config.changed": (p) => `действует другая конфигурация${by(p)}`,
  "box.started": (p) =>
    `запущено${p.version === undefined ? "" : `, версия ${text(p.version)}`}${STARTED[text(p.silence)] ?? ""}`,
  "box.stopping": (p) => `останавливается${because(p)}`,
  "box.health": (p, words) =>
    stored(p) ??
    certified(p, words) ??
    CUT_OFF[text(p.why)]?.(p, words) ??
    `состояние самого блока${p.state === undefined ? "" : `: ${stateWord(p.state)}`}${result(p, words)}`,
  "uplink.restored": (p, words) =>
    `${RESTORED[text(p.silence)] ?? RESTORED.line}${p.lostAt === undefined ? "" : `; её не было с ${moment(p.lostAt, words)}`}`,
  "clock.corrected": (p) =>
    `часы поправлены${typeof p.stepMs === "number" ? ` на ${duration(Math.abs(p.stepMs))}` : ""}`,
  "events.dropped": (p) =>
    p.reason === "refused"
      ? `брокер отвергает событие ${text(p.from)} из-за содержания; оно хранится здесь, следующие идут дальше`
      : p.reason === "unwritable"
        ? "ничего не удалось сохранить, поэтому номера событий идут дальше; ни одно не пропало"
        : p.reason === "restored"
          ? "восстановлено из резервной копии; номера событий идут дальше всего, что мог сообщить прежний блок"
          : `отброшено: ${count(p.count, "событие", "события", "событий")}${because(p)}, из них не отправлено: ${number(p.unsent)}`,
  test: () => "тестовое сообщение",
};

/** Of a business service; undefined for anything else. */
function modelState(p: Parameters): string | undefined {
  const words = typeof p.model === "string" ? MODEL_STATES[text(p.state)] : undefined;
  if (words === undefined) return undefined;
  const failing = Array.isArray(p.failing) ? p.failing : [];
  const more = failing.length > MOST_FAILING ? ` и ещё ${failing.length - MOST_FAILING}` : "";
  const why = failing.length === 0 ? "" : ` (${failing.slice(0, MOST_FAILING).join("; ")}${more})`;
  return `${name(p)}: ${words}${p.state === "healthy" ? "" : why}`;
}
const MOST_FAILING = 3;
const MODEL_STATES: Readonly<Record<string, string>> = {
  healthy: "снова работает",
  degraded: "работает частично",
  failed: "не работает",
  unknown: "неизвестно, работает ли",
};

/** How the box's certificate is, by which brokers know it. */
function certified(p: Parameters, words: Words): string | undefined {
  if (p.certificate === undefined) return undefined;
  if (p.certificate === "fine") return "сертификат снова в порядке";
  const why = certificateTroubles[text(p.certificate) as keyof typeof certificateTroubles];
  return p.certificate === "certificateNotRenewed" ? `${why}: действует до ${moment(p.notAfter, words)}` : why;
}

/** Where what happens is kept, for a box whose disk refused or takes changes again. */
function stored(p: Parameters): string | undefined {
  if (p.storage === "reserve")
    return `диск больше не принимает новое${because(p)}; события идут в отложенное для этого место`;
  if (p.storage === "memory") return `на диск ничего нельзя записать${because(p)}; события сообщаются из памяти`;
  return p.storage === "disk" ? "диск снова принимает изменения; всё сохранено" : undefined;
}

export const eventTemplates = prefixed("event", { ...incidents, ...others });

/** Which other device uses the box's address, where that is known. */
function other({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : ` (${text(hardware)}${maker === undefined ? "" : `, ${text(maker)}`})`;
}
