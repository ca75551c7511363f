/** Russian sentences of diagnoses, one per code behind `diagnosis.`; each stands alone, in a list or behind an incident's cause. */
import type { DiagnosisCode } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { stateWord } from "./code-words.ts";
import { count, milliseconds, named, number, text } from "./format.ts";
import { moment } from "./times.ts";

/** `router-2 (10.0.0.1)` or the bare address. */
const last = (p: Parameters): string => (p.name === undefined ? text(p.last) : `${text(p.name)} (${text(p.last)})`);
const way = (p: Parameters): string =>
  Array.isArray(p.hops) && p.hops.length > 1
    ? ` (${p.hops.map((hop) => (hop === "*" ? "нет ответа" : hop)).join(" → ")})`
    : "";
const hops = (p: Parameters): string => count(p.count, "узел", "узла", "узлов");
const names = (p: Parameters): string => named({ devices: p.count ?? 0, names: p.names ?? [] });
const ports = (p: Parameters): string => `${p.count === 1 ? "порт" : "порты"} ${text(p.ports)}`;
const aNamed = (p: Parameters): string => (p.what === undefined ? "" : `: ${text(p.what)}`);
const became = (p: Parameters): string =>
  p.before === undefined || p.after === undefined ? "" : `, было ${text(p.before)}, стало ${text(p.after)}`;

const WHY: Readonly<Record<string, string>> = {
  noCarrier: "сетевой кабель отключён",
  noAddress: "нет сетевого адреса",
  noRoute: "нет выхода за пределы своей сети",
};

export const diagnosisTexts = {
  "path.reached": (p) => `путь до устройства открыт: ${hops(p)}, ${milliseconds(p.ms)}${way(p)}`,
  "path.ends": (p) => `путь обрывается за ${last(p)}, расстояние отсюда: ${hops(p)}${way(p)}`,
  "path.refused": (p) => `${last(p)} (расстояние отсюда: ${hops(p)}) сообщает, что устройство недоступно${way(p)}`,
  "path.loop": (p) => `пакеты ходят по кругу у ${last(p)}${way(p)}`,
  "path.nobodyNear": (p) =>
    `должно быть в одной сети с блоком мониторинга, но за ${text(p.address)} там никто не отвечает`,
  "path.nothing": (p) => `на пути к ${text(p.address)} никто не отвечает`,
  "path.cannot": (p) => `блок мониторинга не может проследить путь (${text(p.error)})`,
  "ping.answers": (p) => `отвечает на ping размером до ${number(p.bytes, 0)} байт, за ${milliseconds(p.ms)}`,
  "ping.lossy": (p) =>
    `потеряно пакетов ping: ${number(p.lost, 0)} из ${number(p.sent, 0)}; остальные заняли ${milliseconds(p.ms)}`,
  "ping.smallOnly": (p) =>
    `отвечает на малый ping (${milliseconds(p.ms)}), но не на ping в ${number(p.bytes, 0)} байт: путь слишком узкий${p.by === undefined ? "" : ` у ${text(p.by)}`}${p.mtu === undefined ? "" : `, проходит не более ${number(p.mtu, 0)} байт`}`,
  "ping.silent": (p) => `не отвечает на ping (попыток: ${number(p.sent, 0)})`,
  "ping.cannot": () => "блок мониторинга не может отправить ping",
  "neighbour.answers": (p) => `в сети блока мониторинга за ${text(p.address)} отвечает ${text(p.mac)}`,
  "neighbour.silent": (p) =>
    `в сети блока мониторинга за ${text(p.address)} никто не отвечает: устройство выключено, отключено или имеет другой адрес`,
  "port.at": (p) =>
    `подключено к ${text(p.switch)}, порт ${text(p.port)}${p.state === undefined ? "" : ` (${PORT_STATES[text(p.state)] ?? text(p.state)})`}`,
  "name.resolves": (p) => `имя ${text(p.name)} указывает на ${text(p.addresses)}`,
  "name.unknown": (p) => `имя ${text(p.name)} не разрешается`,
  "name.notAsked": (p) => `не удалось узнать, на что указывает имя ${text(p.name)} (${text(p.error)})`,
  "ports.open": (p) => `${ports(p)}: ${p.count === 1 ? "принимает" : "принимают"} соединения`,
  "ports.refused": (p) => `${ports(p)}: ${p.count === 1 ? "отвергает" : "отвергают"} соединения, там никто не слушает`,
  "ports.silent": (p) => `${ports(p)}: ${p.count === 1 ? "не отвечает" : "не отвечают"}`,
  "ports.unreachable": (p) => `${ports(p)}: недоступно`,
  "ports.cannot": (p) => `блок мониторинга не смог проверить ${ports(p)}`,
  "siblings.none": (p) => `подключено к ${text(p.parent)} (${hostState(p)}); о другом за ним ничего не известно`,
  "siblings.up": (p) => `всё остальное за ${text(p.parent)} отвечает: ${names(p)}`,
  "siblings.some": (p) =>
    `из остального за ${text(p.parent)} не отвечает также: ${names(p)}; отвечает: ${number(p.up, 0)}`,
  "siblings.gone": (p) => `всё остальное за ${text(p.parent)} (${hostState(p)}) тоже не отвечает: ${names(p)}`,
  "services.well": (p) =>
    p.well === 1
      ? "другая проверка этого устройства в норме"
      : `другие проверки этого устройства в норме (${number(p.well, 0)})`,
  "services.some": (p) => `из других проверок не проходит также: ${names(p)}; в норме: ${number(p.well, 0)}`,
  "services.failing": (p) => `ни одна другая проверка не в норме: ${names(p)}`,
  "lastWell.until": (p, words) => `было в норме до ${moment(p.until, words)}`,
  "lastWell.notLately": () => "за предыдущие сутки в норме не было",
  "changes.none": () => "об изменениях за предыдущие сутки ничего не известно",
  "changes.config": (p, words) =>
    `с ${moment(p.at, words)} действует другая конфигурация${p.by === undefined ? "" : `, ${text(p.by)}`}`,
  "changes.device": (p, words) =>
    `${text(p.name)}: с ${moment(p.at, words)} не так, как раньше${aNamed(p)}${became(p)}${typeof p.count === "number" && p.count > 1 ? `, и ещё ${count(p.count - 1, "изменение", "изменения", "изменений")}` : ""}`,
  "changes.restarted": (p, words) => `${text(p.name)}: перезапуск, замечен ${moment(p.at, words)}`,
  "changes.state": (p, words) =>
    `${text(p.name)}: ${HOST_STATES[text(p.state)] ?? stateWord(p.state)}, ${moment(p.at, words)}`,
  "arrivals.line": (p, words) => `журнал устройства, ${moment(p.at, words)}: «${text(p.text)}»`,
  "arrivals.trap": (p, words) => `уведомление устройства, ${moment(p.at, words)}: «${text(p.text)}»`,
  "maintenance.none": () => "плановых работ на устройстве за предыдущие сутки не было",
  "maintenance.now": (p, words) => `идут плановые работы: ${text(p.name)}, до ${moment(p.until, words)}${called(p)}`,
  "maintenance.ended": (p, words) =>
    `плановые работы закончились ${moment(p.until, words)}: ${text(p.name)}${called(p)}`,
  "box.cutOff": (p) => `ничего не удалось посмотреть: блок мониторинга сам отрезан: ${WHY[text(p.why)] ?? text(p.why)}`,
  "box.addressTwice": (p) =>
    `на то, что слышит блок мониторинга, нельзя полагаться: другое устройство использует его адрес ${text(p.address)}${p.hardware === "" ? "" : ` (${text(p.hardware)})`}`,
  "box.starved": (p) =>
    `ничего не посмотрели: блок мониторинга не мог работать ${number(p.percent, 0)} % последней минуты`,
  skipped: (p) =>
    `сеть не опрашивали: слишком много инцидентов сразу${typeof p.waiting === "number" && p.waiting > 0 ? `, в очереди ещё ${number(p.waiting, 0)}` : ""}; вот что известно`,
  late: (p) => `нет ответа за ${number(p.seconds, 0)} с`,
  failed: () => "посмотреть не удалось из-за ошибки блока мониторинга; подробности в его журнале",
} as const satisfies Readonly<Record<DiagnosisCode, Template>>;

/** What work is called; strangers are not told. */
function called(p: Parameters): string {
  return p.work === undefined ? "" : `: ${text(p.work)}`;
}

const PORT_STATES: Readonly<Record<string, string>> = {
  ok: "в норме",
  warning: "не совсем в норме",
  critical: "неисправен",
  unknown: "неизвестно",
  pending: "ещё не проверен",
};
/** How hosts are said to be where they have not been looked at yet. */
const HOST_STATES: Readonly<Record<string, string>> = { pending: "ещё не проверен" };
function hostState(p: Parameters): string {
  return HOST_STATES[text(p.parentState)] ?? stateWord(p.parentState);
}
