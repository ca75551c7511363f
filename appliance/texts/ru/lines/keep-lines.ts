/** Russian of the command line: backup, restore and report. */
import type { lines as english } from "../../en/lines/keep-lines.ts";
import type { Template } from "../../template.ts";
import { count, text } from "../format.ts";

export const lines = {
  "keep.backup.made": (p) =>
    `${text(p.file)}: ${text(p.size)}, ${count(p.rows, "строка", "строки", "строк")}, ${count(p.files, "файл", "файла", "файлов")}, ${count(p.secrets, "секрет", "секрета", "секретов")}`,
  "keep.backup.secretLost": (p) => `секрет «${text(p.name)}» не читается ключом этого блока и в неё не вошёл`,
  "keep.backup.leftOut": (p) => `не вошло: ${text(p.name)} (ссылка, большой файл или не от блока)`,
  "keep.restore.can": (p) =>
    `${text(p.file)} можно восстановить: сделано ${text(p.at)} версией ${text(p.version)}, ${count(p.rows, "строка", "строки", "строк")}, ${count(p.files, "файл", "файла", "файлов")}`,
  "keep.restore.noHistory": () => "без истории",
  "keep.restore.done": (p) =>
    `${text(p.folder)} теперь — блок на ${text(p.at)}: ${count(p.rows, "строка", "строки", "строк")}, ${count(p.files, "файл", "файла", "файлов")}, ${count(p.secrets, "секрет", "секрета", "секретов")}`,
  "keep.restore.secretLost": (p) => `секрет «${text(p.name)}» прежний блок прочитать не мог; задайте заново`,
  "keep.restore.configFile": (p) =>
    `файл конфигурации из неё лежит в ${text(p.folder)}; положите его туда, где его ждёт блок`,
  "keep.restore.nextEvent": (p) => `номер его следующего события: ${String(p.number)}`,
  "keep.restore.switchOff": () => "выключите прежний блок, если он ещё работает",
  "keep.passphrase": () => "Парольная фраза резервной копии:",
  "keep.passphraseAgain": () => "Ещё раз:",
  "keep.bundle.made": (p) => `записано: ${text(p.file)}, ${text(p.size)}, без секретов`,
  "keep.bundle.noBox": (p) =>
    `по адресу ${text(p.at)} блок мониторинга не ответил (${text(p.why)}); прочитана только папка данных`,
  "keep.report.oneMonth": () => "report принимает один месяц",
  "keep.report.mailAlone": () => "--mail отправляет письмо с отчётом; не сочетается с --format, --out и --json",
  "keep.report.noBox": (p) => `в ${text(p.folder)} нет данных блока мониторинга; см. --data`,
  "keep.report.month": (p) => `месяц пишется YYYY-MM, а не «${text(p.value)}»`,
  "keep.report.now": (p) => `--now — момент вида 2026-12-01T06:00:00Z, а не «${text(p.value)}»`,
  "keep.report.nothing": (p) => `за ${text(p.month)} ничего не известно: блок тогда не работал`,
  "keep.report.noFont": () => "нет шрифта для PDF; установите fonts-noto-core",
  "keep.report.noContact": (p) => `нет контакта «${text(p.name)}» с адресом почты`,
  "keep.report.written": (p) => `записано: ${text(p.file)}`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
