/** Italian of the command line: config and secret. */
import type { lines as english } from "../../en/lines/config-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "config.noVersionYet": () => "non è ancora configurato nulla: la centralina sorveglierebbe questo",
  "config.head": (p) => `versione ${text(p.version)}, ${text(p.at)}, di ${text(p.actor)}, impronta ${text(p.digest)}`,
  "config.valid": (p) =>
    `valida: ${count(p.hosts, "dispositivo", "dispositivi")}, ${count(p.services, "controllo", "controlli")}`,
  "config.notYet": (p) => `non ancora in vigore: ${text(p.part)}`,
  "config.stored": (p) =>
    `salvata come versione ${text(p.version)}: ${count(p.hosts, "dispositivo", "dispositivi")}. In vigore al prossimo avvio; una centralina attiva la prende subito con: kill -HUP PID (come servizio: systemctl reload vedetta)`,
  "config.storedAgain": (p) =>
    `la versione ${text(p.old)} è salvata di nuovo come versione ${text(p.version)}. In vigore al prossimo avvio; una centralina attiva la prende subito con: kill -HUP PID (come servizio: systemctl reload vedetta)`,
  "config.origin.page": () => "pagina",
  "config.origin.interface": () => "interfaccia",
  "config.origin.commandLine": () => "riga di comando",
  "config.origin.file": () => "file",
  "config.origin.soc": () => "centrale operativa",
  "config.origin.box": () => "centralina",
  "config.bytes": (p) => `${count(p.bytes, "byte", "byte")}`,
  "config.again": (p) => `di nuovo la versione ${text(p.version)}`,
  "config.nothing": () => "non è ancora configurato nulla",
  "config.diffWords": () => "config diff accetta un file, o al più due versioni",
  "config.more": (p) => `e altri ${number(p.count)}`,
  "config.nothingChanged": () => "non è cambiato nulla",
  "config.oneVersion": () => "config restore accetta una sola versione",
  "config.versionNumber": (p) => `una versione è un numero, non «${text(p.word)}»`,
  "config.secret.oneName": (p) => `secret ${text(p.action)} accetta un solo nome`,
  "config.secret.noValue": () => "il valore arriva sullo standard input, e non c'era",
  "config.secret.stored": (p) => `salvato «${text(p.name)}»`,
  "config.secret.removed": (p) => `rimosso «${text(p.name)}»`,
  "config.secret.none": (p) => `il segreto «${text(p.name)}» non esiste`,
  "config.secret.systemd": () => "da systemd",
  "config.secret.setAt": (p) => `impostato ${text(p.at)}`,
  "config.secret.unreadable": () => "non si decifra con la chiave di questa centralina: impostarlo di nuovo",
} satisfies Readonly<Record<keyof typeof english, Template>>;
