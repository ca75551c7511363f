/** Croatian of the command line: config and secret. */
import type { lines as english } from "../../en/lines/config-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "config.noVersionYet": () => "još ništa nije postavljeno: nadzorni uređaj nadzirao bi ovo",
  "config.head": (p) => `verzija ${text(p.version)}, ${text(p.at)}, ${text(p.actor)}, sažetak ${text(p.digest)}`,
  "config.valid": (p) =>
    `ispravno: ${count(p.hosts, "uređaj", "uređaja", "uređaja")}, ${count(p.services, "provjera", "provjere", "provjera")}`,
  "config.notYet": (p) => `još nije na snazi: ${text(p.part)}`,
  "config.stored": (p) =>
    `spremljeno kao verzija ${text(p.version)}: ${count(p.hosts, "uređaj", "uređaja", "uređaja")}. Na snazi od sljedećeg pokretanja; uređaj koji radi preuzima je odmah s: kill -HUP PID (kao servis: systemctl reload vedetta)`,
  "config.storedAgain": (p) =>
    `verzija ${text(p.old)} ponovno je spremljena kao verzija ${text(p.version)}. Na snazi od sljedećeg pokretanja; uređaj koji radi preuzima je odmah s: kill -HUP PID (kao servis: systemctl reload vedetta)`,
  "config.origin.page": () => "stranica",
  "config.origin.interface": () => "sučelje",
  "config.origin.commandLine": () => "naredbeni redak",
  "config.origin.file": () => "datoteka",
  "config.origin.soc": () => "operativni centar",
  "config.origin.box": () => "nadzorni uređaj",
  "config.bytes": (p) => `${count(p.bytes, "bajt", "bajta", "bajtova")}`,
  "config.again": (p) => `ponovno verzija ${text(p.version)}`,
  "config.nothing": () => "još ništa nije postavljeno",
  "config.diffWords": () => "config diff prima datoteku ili najviše dvije verzije",
  "config.more": (p) => `i još ${number(p.count)}`,
  "config.nothingChanged": () => "ništa se nije promijenilo",
  "config.oneVersion": () => "config restore prima jednu verziju",
  "config.versionNumber": (p) => `verzija je broj, ne „${text(p.word)}”`,
  "config.secret.oneName": (p) => `secret ${text(p.action)} prima jedno ime`,
  "config.secret.noValue": () => "vrijednost dolazi na standardni ulaz, a nije je bilo",
  "config.secret.stored": (p) => `spremljeno „${text(p.name)}”`,
  "config.secret.removed": (p) => `uklonjeno „${text(p.name)}”`,
  "config.secret.none": (p) => `nema tajne „${text(p.name)}”`,
  "config.secret.systemd": () => "iz systemd-a",
  "config.secret.setAt": (p) => `postavljeno ${text(p.at)}`,
  "config.secret.unreadable": () => "ne može se dešifrirati ključem ovog uređaja: postavite je ponovno",
} satisfies Readonly<Record<keyof typeof english, Template>>;
