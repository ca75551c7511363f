/** Italian words of the map, loaded with it. */
import type { Templates } from "../template.ts";
import { count, named, number, text } from "./format.ts";

export const mapLabels = {
  "map.about": (p) =>
    `${count(p.count, "dispositivo", "dispositivi")}: chi dipende da chi e che cosa isolerebbe un guasto.`,
  "map.empty": () => "Nessun dispositivo è ancora sorvegliato.",
  "map.partial": (p) =>
    `Sulla mappa ci sono ${number(p.shown)} dispositivi su ${number(p.total)}: quelli da cui altri dipendono e quelli con problemi.`,
  "map.relation": () => "Che cosa si mostra",
  "map.relation.way": () => "Rete",
  "map.relation.power": () => "Alimentazione",
  "map.search": () => "Vai a un dispositivo",
  "map.matches": (p) =>
    p.count === 0
      ? `Nessun dispositivo corrisponde a «${text(p.text)}».`
      : `${count(p.count, "dispositivo", "dispositivi")}; Invio va al primo`,
  "map.drawing": () => "Mappa dei dispositivi",
  "map.keys": () =>
    "Scegliete un dispositivo per vedere che cosa isolerebbe il suo guasto. Tasti: frecce per spostarsi, Spazio per scegliere, Invio per aprire, + e − per espandere e comprimere.",
  "map.asMap": () => "Mostra come mappa",
  "map.line": () => "Linea internet",
  "map.alone.way": () => "Percorso non noto",
  "map.alone.power": () => "Alimentazione non nota",
  "map.portion": (p) => `da ${text(p.first)} a ${text(p.last)}`,
  "map.show": (p) => `Espandi ${text(p.name)}`,
  "map.fold": (p) => `Comprimi ${text(p.name)}`,
  "map.item": (p) =>
    [
      p.state === undefined ? text(p.name) : `${text(p.name)}: ${text(p.state)}`,
      ...(p.on === undefined
        ? []
        : [`dipende da ${text(p.on)}${p.port === undefined ? "" : `, porta ${text(p.port)}`}`]),
      ...(p.below === undefined ? [] : [`dietro: ${count(p.below, "dispositivo", "dispositivi")}, ${text(p.states)}`]),
      ...(p.lost === undefined ? [] : [text(p.lost)]),
    ].join("; "),
  "map.lost": () => "sarebbe fuori portata",
  "map.second": () => "secondo percorso",
  "map.cutOff": () => "Che cosa isolerebbe un guasto",
  "map.openDevice": () => "Apri il dispositivo",
  "map.hangsOn": () => "Dipende da",
  "map.fedBy": () => "Alimentato da",
  "map.behindIt": () => "Dietro",
  "map.learned": () => "appreso dai dispositivi",
  "map.aside": () => "appreso, non in vigore",
  "map.cut.ifFails.none": (p) =>
    `Se il dispositivo «${text(p.name)}» si guasta, nessun altro dispositivo è fuori portata.`,
  "map.cut.ifFails.all": (p) =>
    `Se il dispositivo «${text(p.name)}» si guasta, restano fuori portata ${count(p.devices, "dispositivo", "dispositivi")}: ${text(p.names)}.`,
  "map.cut.ifFails.some": (p) =>
    `Se il dispositivo «${text(p.name)}» si guasta, restano fuori portata ${count(p.devices, "dispositivo", "dispositivi")}, tra cui ${text(p.names)}.`,
  "map.cut.gone.none": (p) =>
    `Il dispositivo «${text(p.name)}» è ora fuori portata; nessun altro dipende solo da esso.`,
  "map.cut.gone.all": (p) =>
    `Il dispositivo «${text(p.name)}» è ora fuori portata, e con esso ${count(p.devices, "dispositivo", "dispositivi")}: ${text(p.names)}.`,
  "map.cut.gone.some": (p) =>
    `Il dispositivo «${text(p.name)}» è ora fuori portata, e con esso ${count(p.devices, "dispositivo", "dispositivi")}, tra cui ${text(p.names)}.`,
  "map.cut.failed": (p) =>
    `${p.devices === 1 ? "Questo servizio usato dal vostro personale non funziona" : "Questi servizi usati dal vostro personale non funzionano"}: ${named(p)}.`,
  "map.cut.degraded": (p) => `${p.devices === 1 ? "Funziona in parte" : "Funzionano in parte"}: ${named(p)}.`,
  "map.cut.jobs": (p) =>
    `${p.devices === 1 ? "Questa attività non dà notizie" : "Queste attività non danno notizie"}: ${named(p)}.`,
  "map.cut.line": () => "Con esso cade la linea internet: la centrale operativa non può essere avvisata.",
} satisfies Templates;
