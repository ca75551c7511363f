/** Croatian of the command line: backup, restore and report. */
import type { lines as english } from "../../en/lines/keep-lines.ts";
import type { Template } from "../../template.ts";
import { count, text } from "../format.ts";

export const lines = {
  "keep.backup.made": (p) =>
    `${text(p.file)}: ${text(p.size)}, ${count(p.rows, "redak", "retka", "redaka")}, ${count(p.files, "datoteka", "datoteke", "datoteka")}, ${count(p.secrets, "tajna", "tajne", "tajni")}`,
  "keep.backup.secretLost": (p) => `tajna „${text(p.name)}” ne može se pročitati ključem ovog uređaja i nije u njoj`,
  "keep.backup.leftOut": (p) => `nije u njoj: ${text(p.name)} (poveznica, velika datoteka ili nije od uređaja)`,
  "keep.restore.can": (p) =>
    `${text(p.file)} može se vratiti: izradila verzija ${text(p.version)}, ${text(p.at)}, ${count(p.rows, "redak", "retka", "redaka")}, ${count(p.files, "datoteka", "datoteke", "datoteka")}`,
  "keep.restore.noHistory": () => "bez povijesti",
  "keep.restore.done": (p) =>
    `${text(p.folder)} je sada uređaj od ${text(p.at)}: ${count(p.rows, "redak", "retka", "redaka")}, ${count(p.files, "datoteka", "datoteke", "datoteka")}, ${count(p.secrets, "tajna", "tajne", "tajni")}`,
  "keep.restore.secretLost": (p) =>
    `tajnu „${text(p.name)}” prethodni uređaj nije mogao pročitati; postavite je ponovno`,
  "keep.restore.configFile": (p) =>
    `konfiguracijska datoteka iz nje leži u ${text(p.folder)}; stavite je gdje je uređaj očekuje`,
  "keep.restore.nextEvent": (p) => `njegov sljedeći događaj ima broj ${String(p.number)}`,
  "keep.restore.switchOff": () => "isključite prethodni uređaj ako još radi",
  "keep.passphrase": () => "Lozinka sigurnosne kopije:",
  "keep.passphraseAgain": () => "Još jednom:",
  "keep.bundle.made": (p) => `${text(p.file)} zapisano: ${text(p.size)}, bez tajnih podataka`,
  "keep.bundle.noBox": (p) =>
    `na ${text(p.at)} nije odgovorio nijedan nadzorni uređaj (${text(p.why)}); pročitana je samo mapa s podacima`,
  "keep.report.oneMonth": () => "report prima jedan mjesec",
  "keep.report.mailAlone": () => "--mail šalje pismo s izvješćem; ne ide uz --format, --out ili --json",
  "keep.report.noBox": (p) => `u ${text(p.folder)} nema ničega što nadzorni uređaj pamti; vidi --data`,
  "keep.report.month": (p) => `mjesec se piše YYYY-MM, ne „${text(p.value)}”`,
  "keep.report.now": (p) => `--now prima trenutak kao 2026-12-01T06:00:00Z, ne „${text(p.value)}”`,
  "keep.report.nothing": (p) => `o ${text(p.month)} nema podataka: uređaj tada nije nadzirao`,
  "keep.report.noFont": () => "nema fonta za PDF; ugradite fonts-noto-core",
  "keep.report.noContact": (p) => `nema kontakta „${text(p.name)}” s adresom e-pošte`,
  "keep.report.written": (p) => `${text(p.file)} zapisano`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
