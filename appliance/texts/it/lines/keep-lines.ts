/** Italian of the command line: backup, restore and report. */
import type { lines as english } from "../../en/lines/keep-lines.ts";
import type { Template } from "../../template.ts";
import { count, text } from "../format.ts";

export const lines = {
  "keep.backup.made": (p) =>
    `${text(p.file)}: ${text(p.size)}, ${count(p.rows, "riga", "righe")}, ${count(p.files, "file", "file")}, ${count(p.secrets, "segreto", "segreti")}`,
  "keep.backup.secretLost": (p) =>
    `il segreto «${text(p.name)}» non si legge con la chiave di questa centralina e non c'è`,
  "keep.backup.leftOut": (p) => `non c'è: ${text(p.name)} (un collegamento, un file grande, o non della centralina)`,
  "keep.restore.can": (p) =>
    `${text(p.file)} si può ripristinare: fatto il ${text(p.at)} dalla versione ${text(p.version)}, ${count(p.rows, "riga", "righe")}, ${count(p.files, "file", "file")}`,
  "keep.restore.noHistory": () => "senza storico",
  "keep.restore.done": (p) =>
    `${text(p.folder)} ora è la centralina del ${text(p.at)}: ${count(p.rows, "riga", "righe")}, ${count(p.files, "file", "file")}, ${count(p.secrets, "segreto", "segreti")}`,
  "keep.restore.secretLost": (p) =>
    `il segreto «${text(p.name)}» non era leggibile alla centralina precedente; impostarlo di nuovo`,
  "keep.restore.configFile": (p) =>
    `un file di configurazione che c'era sta in ${text(p.folder)}; metterlo dove la centralina lo aspetta`,
  "keep.restore.nextEvent": (p) => `il suo prossimo evento ha il numero ${String(p.number)}`,
  "keep.restore.switchOff": () => "spegnere la centralina precedente, se gira ancora",
  "keep.passphrase": () => "Passphrase del backup:",
  "keep.passphraseAgain": () => "Ancora una volta:",
  "keep.bundle.made": (p) => `${text(p.file)} scritto: ${text(p.size)}, senza segreti`,
  "keep.bundle.noBox": (p) =>
    `nessuna centralina ha risposto su ${text(p.at)} (${text(p.why)}); è stata letta solo la cartella dei dati`,
  "keep.report.oneMonth": () => "report accetta un solo mese",
  "keep.report.mailAlone": () => "--mail invia una lettera con il rapporto; non va con --format, --out o --json",
  "keep.report.noBox": (p) => `in ${text(p.folder)} non c'è nulla che una centralina ricordi; vedi --data`,
  "keep.report.month": (p) => `un mese si scrive YYYY-MM, non «${text(p.value)}»`,
  "keep.report.now": (p) => `--now accetta un momento come 2026-12-01T06:00:00Z, non «${text(p.value)}»`,
  "keep.report.nothing": (p) => `di ${text(p.month)} non si sa nulla: allora la centralina non sorvegliava`,
  "keep.report.noFont": () => "manca un font per il PDF; installare fonts-noto-core",
  "keep.report.noContact": (p) => `non c'è un contatto «${text(p.name)}» con indirizzo di posta`,
  "keep.report.written": (p) => `${text(p.file)} scritto`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
