/** Russian words of the map, loaded with it. */
import type { Templates } from "../template.ts";
import { count, named, number, text } from "./format.ts";

export const mapLabels = {
  "map.about": (p) =>
    `${count(p.count, "устройство", "устройства", "устройств")}: что от чего зависит и что отрезал бы отказ.`,
  "map.empty": () => "Пока не наблюдается ни одно устройство.",
  "map.partial": (p) =>
    `На карте устройств: ${number(p.shown)} из ${number(p.total)}. Это те, от которых зависят другие, и те, с которыми не всё в порядке.`,
  "map.relation": () => "Что показано",
  "map.relation.way": () => "Сеть",
  "map.relation.power": () => "Питание",
  "map.search": () => "Перейти к устройству",
  "map.matches": (p) =>
    p.count === 0
      ? `Нет устройства по запросу «${text(p.text)}».`
      : `${count(p.count, "устройство", "устройства", "устройств")}; Enter — к первому`,
  "map.drawing": () => "Карта устройств",
  "map.keys": () =>
    "Выберите устройство, чтобы увидеть, что отрезал бы его отказ. Клавиши: стрелки — переход, пробел — выбор, Enter — открыть, + и − — развернуть и свернуть.",
  "map.asMap": () => "Показать картой",
  "map.line": () => "Интернет-канал",
  "map.alone.way": () => "Путь неизвестен",
  "map.alone.power": () => "Питание неизвестно",
  "map.portion": (p) => `от ${text(p.first)} до ${text(p.last)}`,
  "map.show": (p) => `Развернуть: ${text(p.name)}`,
  "map.fold": (p) => `Свернуть: ${text(p.name)}`,
  "map.item": (p) =>
    [
      p.state === undefined ? text(p.name) : `${text(p.name)}: ${text(p.state)}`,
      ...(p.on === undefined
        ? []
        : [`зависит от: ${text(p.on)}${p.port === undefined ? "" : `, порт ${text(p.port)}`}`]),
      ...(p.below === undefined
        ? []
        : [`за ним ${count(p.below, "устройство", "устройства", "устройств")}: ${text(p.states)}`]),
      ...(p.lost === undefined ? [] : [text(p.lost)]),
    ].join("; "),
  "map.lost": () => "стало бы недоступно",
  "map.second": () => "второй путь",
  "map.cutOff": () => "Что отрезал бы отказ",
  "map.openDevice": () => "Открыть устройство",
  "map.hangsOn": () => "Зависит от",
  "map.fedBy": () => "Питание от",
  "map.behindIt": () => "За ним",
  "map.learned": () => "по данным устройств",
  "map.aside": () => "по данным устройств, не действует",
  "map.cut.ifFails.none": (p) => `При отказе устройства «${text(p.name)}» все остальные устройства доступны.`,
  "map.cut.ifFails.all": (p) =>
    `При отказе устройства «${text(p.name)}» недоступно: ${count(p.devices, "устройство", "устройства", "устройств")} (${text(p.names)}).`,
  "map.cut.ifFails.some": (p) =>
    `При отказе устройства «${text(p.name)}» недоступно: ${count(p.devices, "устройство", "устройства", "устройств")}, среди них ${text(p.names)}.`,
  "map.cut.gone.none": (p) =>
    `Устройство «${text(p.name)}» сейчас недоступно; только от него не зависит ни одно другое.`,
  "map.cut.gone.all": (p) =>
    `Устройство «${text(p.name)}» сейчас недоступно; от него зависит: ${count(p.devices, "устройство", "устройства", "устройств")} (${text(p.names)}).`,
  "map.cut.gone.some": (p) =>
    `Устройство «${text(p.name)}» сейчас недоступно; от него зависит: ${count(p.devices, "устройство", "устройства", "устройств")}, среди них ${text(p.names)}.`,
  "map.cut.failed": (p) =>
    `${p.devices === 1 ? "Не работает сервис, которым пользуются ваши люди" : "Не работают сервисы, которыми пользуются ваши люди"}: ${named(p)}.`,
  "map.cut.degraded": (p) => `${p.devices === 1 ? "Работает частично" : "Работают частично"}: ${named(p)}.`,
  "map.cut.jobs": (p) => `${p.devices === 1 ? "Не отчитается задание" : "Не отчитаются задания"}: ${named(p)}.`,
  "map.cut.line": () => "Вместе с ним пропадает интернет-канал: дежурный центр оповестить нельзя.",
} satisfies Templates;
