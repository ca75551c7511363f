/** Hungarian of the command line: config and secret. */
import type { lines as english } from "../../en/lines/config-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "config.noVersionYet": () => "még nincs beállítva semmi: a felügyelőegység ezt figyelné",
  "config.head": (p) => `${text(p.version)}. változat, ${text(p.at)}, ${text(p.actor)}, kivonat: ${text(p.digest)}`,
  "config.valid": (p) => `érvényes: ${count(p.hosts, "eszköz")}, ${count(p.services, "ellenőrzés")}`,
  "config.notYet": (p) => `még nincs érvényben: ${text(p.part)}`,
  "config.stored": (p) =>
    `eltárolva, ${text(p.version)}. változat: ${count(p.hosts, "eszköz")}. A következő indításkor lép érvénybe; a futó felügyelőegység azonnal átveszi így: kill -HUP PID (szolgáltatásként: systemctl reload vedetta)`,
  "config.storedAgain": (p) =>
    `${text(p.old)}. változat újra eltárolva, ${text(p.version)}. változatként. A következő indításkor lép érvénybe; a futó felügyelőegység azonnal átveszi így: kill -HUP PID (szolgáltatásként: systemctl reload vedetta)`,
  "config.origin.page": () => "oldal",
  "config.origin.interface": () => "interfész",
  "config.origin.commandLine": () => "parancssor",
  "config.origin.file": () => "fájl",
  "config.origin.soc": () => "üzemeltetési központ",
  "config.origin.box": () => "felügyelőegység",
  "config.bytes": (p) => `${count(p.bytes, "bájt")}`,
  "config.again": (p) => `ismét ${text(p.version)}. változat`,
  "config.nothing": () => "még nincs beállítva semmi",
  "config.diffWords": () => "config diff: egy fájl vagy legfeljebb két változat kell",
  "config.more": (p) => `és további ${number(p.count)}`,
  "config.nothingChanged": () => "nem változott semmi",
  "config.oneVersion": () => "config restore: egy változat kell",
  "config.versionNumber": (p) => `a változat szám, nem „${text(p.word)}”`,
  "config.secret.oneName": (p) => `secret ${text(p.action)}: egy név kell`,
  "config.secret.noValue": () => "az érték a szabványos bemeneten érkezik, és nem volt ott semmi",
  "config.secret.stored": (p) => `eltárolva: „${text(p.name)}”`,
  "config.secret.removed": (p) => `törölve: „${text(p.name)}”`,
  "config.secret.none": (p) => `nincs ilyen titok: „${text(p.name)}”`,
  "config.secret.systemd": () => "a systemd-től",
  "config.secret.setAt": (p) => `beállítva: ${text(p.at)}`,
  "config.secret.unreadable": () => "e felügyelőegység kulcsával nem fejthető vissza: állítsa be újra",
} satisfies Readonly<Record<keyof typeof english, Template>>;
