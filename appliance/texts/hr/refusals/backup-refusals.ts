/** Croatian for backups that cannot be made, read or restored. */
import type { RefusalSentences } from "../../refusal-book.ts";
import { bytes } from "../format.ts";

export const backupRefusals = {
  "backup.notOne": () => "nije sigurnosna kopija nadzornog uređaja",
  "backup.newer": ({ format }) => `kopija je u obliku ${format}, iz novije verzije; vratite je tom verzijom`,
  "backup.newerShape": ({ program }) => `kopija je iz verzije ${program}, novije od ove; vratite je tom verzijom`,
  "backup.damagedHead": () => "oštećena je na početku, gdje piše kako je šifrirana",
  "backup.damaged": ({ byte, piece }) => `oštećena je: dio ${piece}, na bajtu ${byte}, nije kako je zapisan`,
  "backup.truncated": ({ byte }) => `završava prerano, na bajtu ${byte}: ostatak nedostaje`,
  "backup.trailing": ({ byte }) => `nastavlja se nakon svog kraja, na bajtu ${byte}: nešto je dodano`,
  "backup.passphrase": () => "napravljena je drugom zaporkom",
  "backup.content": ({ record }) => `dešifrira se, ali zapis ${record} nema smisla; nije iz ovog programa`,
  "backup.damagedContent": ({ database, reason }) => `dešifrira se, ali ${database} je oštećeno: ${reason}`,
  "backup.noSpace": ({ neededBytes, freeBytes }) =>
    `premalo prostora: potrebno je ${bytes(neededBytes)}, slobodno ${bytes(freeBytes)}`,
  "backup.exists": () => "već postoji; za pisanje preko toga navedite --replace",
  "backup.noBox": () => "ondje nema nadzornog uređaja za sigurnosnu kopiju",
  "backup.boxRuns": () => "koristi ga pokrenut nadzorni uređaj; prvo ga zaustavite",
  "backup.hasData": () => "ondje su već podaci nadzornog uređaja; ako ih odbacujete, navedite --replace",
  "backup.diskRefuses": () =>
    "trenutačno ne prima promjene pa u datotekama nema najnovijih odluka; prvo popravite disk",
  "backup.noPassphrase": () => "potrebna je zaporka: --passphrase-file FILE ili na standardnom ulazu",
  "backup.shortPassphrase": ({ least }) => `najmanja duljina zaporke je ${least} znakova`,
  "backup.otherPassphrase": () => "to su dvije različite zaporke",
} satisfies Partial<RefusalSentences>;
