/** Russian names of the kinds of parts that a device may have several of. */
import type { PartKind } from "#model/part-kind.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { number, text } from "./format.ts";

/** @property title all of them @property of them in the genitive plural, behind `2 od 4` @property breaks whether it works or not, rather than being measured */
interface PartWords {
  readonly title: string;
  readonly of: string;
  readonly breaks?: true;
}

const broken = (title: string, of: string): PartWords => ({ title, of, breaks: true });
const measured = (title: string, of: string): PartWords => ({ title, of });

export const PART_WORDS: Readonly<Record<PartKind, PartWords>> = {
  "access-points": broken("Точки доступа", "точек доступа"),
  arrays: broken("Дисковые массивы", "дисковых массивов"),
  batteries: measured("Батареи", "проверок батарей"),
  "cluster-members": broken("Узлы кластера", "узлов кластера"),
  currents: measured("Токи", "токов"),
  disks: broken("Диски", "дисков"),
  enclosures: broken("Корпуса", "корпусов"),
  fans: broken("Вентиляторы", "вентиляторов"),
  feeds: broken("Вводы", "вводов"),
  health: measured("Общие состояния", "общих состояний"),
  humidity: measured("Влажность", "показаний влажности"),
  licences: measured("Лицензии", "лицензий"),
  loads: measured("Нагрузки", "нагрузок"),
  memory: measured("Память", "проверок памяти"),
  "memory-modules": broken("Модули памяти", "модулей памяти"),
  modules: broken("Модули", "модулей"),
  neighbours: broken("Соседи", "соседей"),
  outlets: broken("Розетки", "розеток"),
  "poe-ports": broken("Питание по Ethernet (PoE)", "портов PoE"),
  ports: measured("Порты", "портов"),
  power: measured("Мощность", "показаний мощности"),
  "power-supplies": broken("Блоки питания", "блоков питания"),
  "processor-modules": broken("Процессоры", "процессоров"),
  processors: measured("Процессоры", "процессоров"),
  radios: broken("Радиомодули", "радиомодулей"),
  redundancy: measured("Резервирование", "состояний резервирования"),
  servers: broken("Серверы за ним", "серверов"),
  "stack-members": broken("Стек", "узлов стека"),
  "stack-ports": broken("Порты стека", "портов стека"),
  supplies: measured("Тонер и чернила", "расходных материалов"),
  temperatures: measured("Температуры", "температур"),
  transceivers: measured("Трансиверы", "показаний трансиверов"),
  trays: measured("Лотки для бумаги", "лотков"),
  tunnels: broken("Туннели", "туннелей"),
  updates: measured("Обновления", "обновлений"),
  voltages: measured("Напряжения", "напряжений"),
  volumes: measured("Тома", "томов"),
};

/** Under `part.KIND`: the name of all of them. */
export const partNames = Object.fromEntries(
  Object.entries(PART_WORDS).map(([kind, { title }]): [string, Template] => [kind, () => title]),
) as Readonly<Record<PartKind, Template>>;

/**
 * `SW-1: неисправно вентиляторов 2 из 4: Fan 2, Fan 3`; `NAS-01: критично томов 1 из 8: /var: 99 %`. Without the device where it is not
 * among the parameters.
 * @param seen what the worst of them says; told where it is the only one, because that is what people ask next
 */
export function partsFail(p: Parameters, state: "critical" | "warning" | "unknown", seen: string): string {
  const { of, breaks } = PART_WORDS[text(p.parts) as PartKind] ?? { of: "частей", breaks: undefined };
  const verb = VERBS[state === "critical" && breaks === true ? "broken" : state];
  const device = p.what === undefined ? "" : `${text(p.what)}: `;
  const share = `${verb} ${of} ${number(p.partsFailing, 0)} из ${number(p.partsTotal, 0)}`;
  return `${device}${share}: ${namedParts(p)}${p.partsFailing === 1 ? seen : ""}${milder(p)}`;
}

const VERBS = {
  broken: "неисправно",
  critical: "критично",
  warning: "требует внимания",
  unknown: "не удаётся проверить",
} as const;

/** Names begin with the worst; those that fail less badly stand behind them. */
function namedParts({ partsNamed, partsFailing }: Parameters): string {
  const names = Array.isArray(partsNamed) ? partsNamed : [];
  const failing = typeof partsFailing === "number" ? partsFailing : names.length;
  const shown = names.slice(0, failing);
  return failing > shown.length ? `${shown.join(", ")} и ещё ${failing - shown.length}` : shown.join(", ");
}

function milder({ partsMilder }: Parameters): string {
  return typeof partsMilder !== "number" || partsMilder === 0 ? "" : `; ещё ${partsMilder} не в порядке`;
}
