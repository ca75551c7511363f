/** Italian words of charts, loaded with them. */
import type { Templates } from "../template.ts";
import { count, text } from "./format.ts";

export const chartLabels = {
  "range.90d": () => "90 giorni",
  "range.1y": () => "1 anno",
  "range.2y": () => "2 anni",
  "range.free": (p) => `da ${text(p.from)} a ${text(p.to)}`,
  "chart.fromTo": (p) => `da ${text(p.from)} a ${text(p.to)}, orari di ${text(p.timezone)}`,
  "chart.back": (p) => `Torna a ${text(p.range)}`,
  "chart.compare": () => "Anche una settimana prima",
  "chart.past": (p) => `${text(p.name)}, una settimana prima`,
  "chart.hint": () =>
    "Trascinate o allargate le dita per ingrandire; due tocchi, o 0, per tornare. Tasti: frecce, + e −.",
  "chart.png": () => "Salva come immagine",
  "chart.noPicture": () => "Questo browser non ha potuto creare l'immagine.",
  "chart.made": (p) => `${text(p.site)}; creato ${text(p.at)}, orari di ${text(p.timezone)}`,
  "chart.gapAt": (p) =>
    `nessun risultato da ${text(p.from)} a ${text(p.to)}${p.reason === undefined ? "" : `: ${text(p.reason)}`}`,
  "chart.gapsMore": (p) => `e ${count(p.count, "altro periodo", "altri periodi")} senza risultati`,
  "chart.reason.unwatched": () => "la centralina era spenta",
  "chart.reason.before": () => "non ancora sorvegliato",
  "chart.reason.down": () => "non funzionava",
  "chart.reason.unreachable": () => "era fuori portata",
  "chart.reason.maintenance": () => "lavori annunciati",
  "chart.reason.unknown": () => "stato ignoto",
  "chart.band.incident": () => "guasto",
  "chart.band.maintenance": () => "lavori annunciati",
  "chart.work": (p) => (p.name === undefined ? "lavori annunciati" : `lavori annunciati: ${text(p.name)}`),
} satisfies Templates;
