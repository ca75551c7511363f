/** Russian names of the services that a device's profile makes. */
import type { DerivedKind, ThingKind } from "#model/derived-name.ts";
import type { LogPattern } from "#model/log-patterns.ts";
import type { Template } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { text } from "./format.ts";

/** Kinds of things as part of another name: `Температура (диск 1)`. */
const THINGS: Readonly<Partial<Record<ThingKind, string>>> = {
  disk: "диск",
  fan: "вентилятор",
  powerSupply: "блок питания",
  battery: "батарея",
  transceiver: "трансивер",
  accessPoint: "точка доступа",
  memoryModule: "модуль памяти",
  processorModule: "процессор",
  outlet: "розетка",
};

/** `Хранилище C:\`; a label that says the word itself, here or in English, stays as it is. Without a label the word is enough. */
function called(word: string, english = word): Template {
  return ({ label, thing }) => {
    const shown = [THINGS[text(thing) as ThingKind], text(label)].filter(Boolean).join(" ");
    if (shown === "") return word;
    const said = shown.toLowerCase();
    if (said.startsWith(word.toLowerCase()) || said.startsWith(english.toLowerCase())) return upperFirst(shown);
    return thing === undefined ? `${word} ${shown}` : `${word} (${shown})`;
  };
}

/** `Toner black`; what has no colour, by what the device calls it. */
function coloured(word: string, english = word): Template {
  return ({ label, colour }) => {
    if (colour !== undefined) return [word, text(colour), text(label)].filter(Boolean).join(" ");
    const shown = text(label);
    const said = shown.toLowerCase();
    return said.includes(word.toLowerCase()) || said.includes(english.toLowerCase())
      ? upperFirst(shown)
      : [word, shown].filter(Boolean).join(" ");
  };
}

/** What is recognised among what comes in by itself: `Ошибки дисков (строки журнала)`. */
const RECOGNISED: Readonly<Record<LogPattern, string>> = {
  "config-changed": "изменение конфигурации",
  "login-failures": "неудачные входы",
  "disk-errors": "ошибки дисков",
  "storage-full": "хранилище заполнено",
  "link-down": "обрывы линков",
  "link-flaps": "нестабильные линки",
  loops: "петли в сети",
  power: "питание",
  temperature: "температура",
  fans: "вентиляторы",
  "vpn-down": "обрывы VPN-туннелей",
  "ha-failover": "переключение кластера",
  intrusions: "попытки вторжения",
  restarts: "перезапуски",
};

function recognised(word: string): Template {
  return ({ label }) => {
    const known: Readonly<Record<string, string>> = RECOGNISED;
    const name = known[text(label)];
    return name === undefined ? `${word} ${text(label)}` : `${upperFirst(name)} (${word.toLowerCase()})`;
  };
}

/** What speaks for itself: `Output status`. */
const itself: Template = ({ label }) => (label === "" ? "Состояние" : upperFirst(text(label)));

export const derivedNames = {
  processor: called("Процессор", "Processor"),
  memory: called("Память", "Memory"),
  swap: called("Файл подкачки"),
  storage: called("Хранилище", "Storage"),
  supply: called("Расходный материал", "Supply"),
  tray: called("Лоток", "Tray"),
  port: ({ label, alias }) => `Порт ${text(label)}${alias === undefined ? "" : ` (${text(alias)})`}`,
  toner: coloured("Тонер"),
  ink: coloured("Чернила", "Ink"),
  drum: coloured("Барабан", "Drum"),
  wasteBox: called("Сборник отходов", "Waste box"),
  state: itself,
  fan: called("Вентилятор", "Fan"),
  powerSupply: called("Блок питания", "Power supply"),
  disk: called("Диск"),
  array: called("Дисковый массив", "Array"),
  battery: (p, words) =>
    /\bbatter|\bbaterij/i.test(text(p.label)) ? upperFirst(text(p.label)) : called("Батарея")(p, words),
  memoryModule: called("Модуль памяти", "Memory module"),
  processorModule: called("Процессор", "Processor"),
  licence: called("Лицензия", "Licence"),
  updates: called("Обновления", "Updates"),
  suspended: called("Заблокированный порт", "Suspended port"),
  poePort: called("Порт PoE"),
  stackPort: called("Порт стека", "Stack port"),
  stack: called("Стек", "Stack"),
  manager: called("Связь с"),
  redundancy: called("Резервирование", "Redundancy"),
  transceiver: called("Трансивер", "Transceiver"),
  outlet: called("Розетка", "Outlet"),
  communication: called("Связь", "Communication"),
  input: called("Вход", "Input"),
  inputAlarm: called("Вход", "Input"),
  radio: called("Радиомодуль"),
  accessPoint: called("Точка доступа", "Access point"),
  tunnel: called("VPN-туннель", "VPN tunnel"),
  circuit: itself,
  overall: () => "Общее состояние",
  licences: () => "Лицензии",
  allUpdates: () => "Обновления",
  suspendedPorts: () => "Заблокированные порты",
  poePorts: () => "Порты PoE",
  stackPorts: () => "Порты стека",
  stackMembers: () => "Стек",
  managers: called("Связь с"),
  radios: () => "Радиомодули",
  fans: () => "Вентиляторы",
  voltages: () => "Напряжения",
  currents: () => "Токи",
  temperatures: ({ thing }) =>
    thing === undefined ? "Температуры" : `Температуры (${THINGS[text(thing) as ThingKind] ?? text(thing)})`,
  memoryModules: () => "Модули памяти",
  processorModules: () => "Процессорные модули",
  circuits: ({ label, count }) => `${upperFirst(text(label))} (${text(count)})`,
  temperature: called("Температура", "Temperature"),
  humidity: called("Влажность", "Humidity"),
  voltage: called("Напряжение", "Voltage"),
  current: called("Ток", "Current"),
  power: called("Мощность", "Power"),
  apparent_power: called("Полная мощность", "Apparent power"),
  power_consumed: called("Энергия", "Energy"),
  power_factor: called("Коэффициент мощности", "Power factor"),
  frequency: called("Частота", "Frequency"),
  load: called("Нагрузка", "Load"),
  charge: called("Заряд батареи", "Battery charge"),
  runtime: called("Время от батареи", "Runtime"),
  delay: called("Задержка", "Delay"),
  fanspeed: called("Скорость вентилятора", "Fan speed"),
  percent: called("Процент", "Percent"),
  dbm: called("Уровень", "Level"),
  signal: called("Сигнал"),
  snr: called("SNR"),
  loss: called("Потери", "Loss"),
  pressure: called("Давление", "Pressure"),
  airflow: called("Поток воздуха", "Air flow"),
  waterflow: called("Поток воды", "Water flow"),
  count: called("Количество", "Count"),
  bitrate: called("Скорость передачи", "Bit rate"),
  distance: called("Расстояние", "Distance"),
  sensor: called("Датчик", "Sensor"),
  logLines: recognised("Строки журнала"),
  notifications: recognised("Уведомления"),
} satisfies Readonly<Record<DerivedKind, Template>>;
