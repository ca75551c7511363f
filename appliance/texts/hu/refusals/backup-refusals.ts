/** Hungarian for backups that cannot be made, read or restored. */
import type { RefusalSentences } from "../../refusal-book.ts";
import { bytes } from "../format.ts";

export const backupRefusals = {
  "backup.notOne": () => "nem egy felügyelőegység biztonsági mentése",
  "backup.newer": (p) => `${p.format} formátumú mentés, újabb verzió készítette; azzal állítsa helyre`,
  "backup.newerShape": (p) => `ennél újabb verzió készítette (${p.program}); azzal állítsa helyre`,
  "backup.damagedHead": () => "az elején sérült, ahol a titkosítása áll",
  "backup.damaged": (p) => `sérült: ${p.piece}. darab, ${p.byte} bájtnál, nem az, amit kiírtak`,
  "backup.truncated": (p) => `túl korán ér véget, ${p.byte} bájtnál: a többi hiányzik`,
  "backup.trailing": (p) => `a vége után folytatódik, ${p.byte} bájtnál: valamit hozzáfűztek`,
  "backup.passphrase": () => "más jelmondattal készült",
  "backup.content": (p) =>
    `visszafejthető, de a benne lévő ${p.record}. rekord értelmetlen; nem ez a program készítette`,
  "backup.damagedContent": (p) => `visszafejthető, de a benne lévő ${p.database} sérült: ${p.reason}`,
  "backup.noSpace": (p) => `túl kevés a hely: ${bytes(p.neededBytes)} kell, ${bytes(p.freeBytes)} szabad`,
  "backup.exists": () => "már létezik; felülíráshoz: --replace",
  "backup.noBox": () => "nincs benne menthető felügyelőegység",
  "backup.boxRuns": () => "egy futó felügyelőegység használja; előbb állítsa le",
  "backup.hasData": () => "már egy felügyelőegység adatait tartalmazza; ha ezekről lemond: --replace",
  "backup.diskRefuses": () =>
    "most nem írható, ezért a felügyelőegység legutóbbi döntései nincsenek a fájljaiban; előbb javítsa meg a lemezt",
  "backup.noPassphrase": () => "jelmondat kell: --passphrase-file FILE, vagy a szabványos bemeneten",
  "backup.shortPassphrase": (p) => `a jelmondat legalább ${p.least} karakter`,
  "backup.otherPassphrase": () => "a két jelmondat nem egyezik",
} satisfies Partial<RefusalSentences>;
