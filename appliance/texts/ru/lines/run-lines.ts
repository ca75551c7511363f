/** Russian of the command line: run, ready and version. */
import type { lines as english } from "../../en/lines/run-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "run.fewFiles": (p) =>
    `разрешено всего ${String(p.allowed)} открытых файлов, нужно не меньше ${String(p.least)}, лучше ${String(p.better)}: LimitNOFILE=65536 в юните systemd или ulimit -n ${String(p.better)}`,
  "run.readAgain": () => "конфигурация прочитана заново",
  "run.refused": (p) => `конфигурация отклонена, остаётся прежняя: ${text(p.problems)}`,
  "run.slowStop": () => "остановка заняла слишком много времени; принятые решения сохранены",
  "run.watches": (p) =>
    `Vedetta следит: ${count(p.hosts, "устройство", "устройства", "устройств")}, ${count(p.services, "проверка", "проверки", "проверок")}. Откройте ${text(p.url)}`,
  "run.claim": (p) => `У этого блока мониторинга ещё нет владельца. Привяжите его здесь, один раз: ${text(p.url)}`,
  "run.fingerprint": (p) => `Сертификат собственный; отпечаток SHA-256 ${text(p.print)}`,
  "run.mirror": (p) =>
    `Брокер не настроен. События можно смотреть на ${text(p.url)} (vedetta soc watch --broker ${text(p.url)})`,
  "run.notInForce": (p) => `Принято, но ещё не действует: ${text(p.parts)}`,
  "run.setUpTaken": (p) => `${text(p.box)}, ${text(p.at)}: файл настройки принят.`,
  "run.setUpRefused": (p) => `${text(p.box)}, ${text(p.at)}: файл настройки отклонён. Ошибки:`,
  "run.ready": () => "готово",
  "run.notReady": (p) => `не готово: ${text(p.why)}`,
  "run.noAnswer": (p) => `нет ответа за ${number(p.seconds)} с`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
