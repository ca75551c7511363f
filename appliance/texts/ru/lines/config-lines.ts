/** Russian of the command line: config and secret. */
import type { lines as english } from "../../en/lines/config-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "config.noVersionYet": () => "пока ничего не настроено: блок мониторинга следил бы за этим",
  "config.head": (p) => `версия ${text(p.version)}, ${text(p.at)}, ${text(p.actor)}, отпечаток ${text(p.digest)}`,
  "config.valid": (p) =>
    `верна: ${count(p.hosts, "устройство", "устройства", "устройств")}, ${count(p.services, "проверка", "проверки", "проверок")}`,
  "config.notYet": (p) => `ещё не действует: ${text(p.part)}`,
  "config.stored": (p) =>
    `сохранено как версия ${text(p.version)}: ${count(p.hosts, "устройство", "устройства", "устройств")}. Действует со следующего запуска; работающий блок примет её сразу по: kill -HUP PID (как служба: systemctl reload vedetta)`,
  "config.storedAgain": (p) =>
    `версия ${text(p.old)} сохранена заново как версия ${text(p.version)}. Действует со следующего запуска; работающий блок примет её сразу по: kill -HUP PID (как служба: systemctl reload vedetta)`,
  "config.origin.page": () => "страница",
  "config.origin.interface": () => "интерфейс",
  "config.origin.commandLine": () => "командная строка",
  "config.origin.file": () => "файл",
  "config.origin.soc": () => "дежурный центр",
  "config.origin.box": () => "блок мониторинга",
  "config.bytes": (p) => `${count(p.bytes, "байт", "байта", "байт")}`,
  "config.again": (p) => `снова версия ${text(p.version)}`,
  "config.nothing": () => "пока ничего не настроено",
  "config.diffWords": () => "config diff принимает файл или не больше двух версий",
  "config.more": (p) => `и ещё ${number(p.count)}`,
  "config.nothingChanged": () => "ничего не изменилось",
  "config.oneVersion": () => "config restore принимает одну версию",
  "config.versionNumber": (p) => `версия — это число, а не «${text(p.word)}»`,
  "config.secret.oneName": (p) => `secret ${text(p.action)} принимает одно имя`,
  "config.secret.noValue": () => "значение подаётся на стандартный ввод, а его не было",
  "config.secret.stored": (p) => `сохранено «${text(p.name)}»`,
  "config.secret.removed": (p) => `удалено «${text(p.name)}»`,
  "config.secret.none": (p) => `секрета «${text(p.name)}» нет`,
  "config.secret.systemd": () => "от systemd",
  "config.secret.setAt": (p) => `задано ${text(p.at)}`,
  "config.secret.unreadable": () => "не расшифровывается ключом этого блока: задайте заново",
} satisfies Readonly<Record<keyof typeof english, Template>>;
