/** Hungarian of the command line: backup, restore and report. */
import type { lines as english } from "../../en/lines/keep-lines.ts";
import type { Template } from "../../template.ts";
import { count, text } from "../format.ts";

export const lines = {
  "keep.backup.made": (p) =>
    `${text(p.file)}: ${text(p.size)}, ${count(p.rows, "sor")}, ${count(p.files, "fájl")}, ${count(p.secrets, "titok")}`,
  "keep.backup.secretLost": (p) =>
    `„${text(p.name)}”: ez a titok e felügyelőegység kulcsával nem olvasható, és nincs benne`,
  "keep.backup.leftOut": (p) => `nincs benne: ${text(p.name)} (hivatkozás, nagy fájl, vagy nem a felügyelőegységé)`,
  "keep.restore.can": (p) =>
    `visszaállítható: ${text(p.file)}: készítette: ${text(p.version)} verzió, ${text(p.at)}, ${count(p.rows, "sor")}, ${count(p.files, "fájl")}`,
  "keep.restore.noHistory": () => "előzmények nélkül",
  "keep.restore.done": (p) =>
    `${text(p.folder)}: mostantól a felügyelőegység ekkori állapota: ${text(p.at)}; ${count(p.rows, "sor")}, ${count(p.files, "fájl")}, ${count(p.secrets, "titok")}`,
  "keep.restore.secretLost": (p) =>
    `„${text(p.name)}”: ezt a titkot az előző felügyelőegység sem tudta olvasni; állítsa be újra`,
  "keep.restore.configFile": (p) =>
    `a benne lévő konfigurációs fájl itt van: ${text(p.folder)}; tegye oda, ahol a felügyelőegység várja`,
  "keep.restore.nextEvent": (p) => `a következő eseményének száma: ${String(p.number)}`,
  "keep.restore.switchOff": () => "kapcsolja ki az előző felügyelőegységet, ha még fut",
  "keep.passphrase": () => "A mentés jelmondata:",
  "keep.passphraseAgain": () => "Még egyszer:",
  "keep.bundle.made": (p) => `kiírva: ${text(p.file)} (${text(p.size)}), titkok nélkül`,
  "keep.bundle.noBox": (p) =>
    `nem válaszolt felügyelőegység itt: ${text(p.at)} (${text(p.why)}); csak az adatmappa tartalma került bele`,
  "keep.report.oneMonth": () => "report: egy hónap kell",
  "keep.report.mailAlone": () =>
    "a --mail levelet küld a jelentéssel; nem használható a --format, --out és --json mellett",
  "keep.report.noBox": (p) => `itt nincsenek felügyelőegység adatai: ${text(p.folder)}; lásd: --data`,
  "keep.report.month": (p) => `a hónap alakja YYYY-MM, nem „${text(p.value)}”`,
  "keep.report.now": (p) => `a --now egy időpont, például 2026-12-01T06:00:00Z, nem „${text(p.value)}”`,
  "keep.report.nothing": (p) => `erről nincs adat: ${text(p.month)}: a felügyelőegység akkor nem figyelt`,
  "keep.report.noFont": () => "nincs betűtípus a PDF-hez; telepítse a fonts-noto-core csomagot",
  "keep.report.noContact": (p) => `nincs e-mail-címmel rendelkező kapcsolattartó: „${text(p.name)}”`,
  "keep.report.written": (p) => `kiírva: ${text(p.file)}`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
