/** Italian words of the page about the box as a product; loaded with it. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";

/** Days come as moments at their noon, so that they are the same day everywhere. */
export const aboutLabels = {
  "about.title": () => "Informazioni su questa centralina",
  "about.product": () => "Questa centralina",
  "about.version": () => "Versione",
  "about.released": () => "Pubblicata",
  "about.node": () => "Funziona con",
  "about.support": () => "Aggiornamenti di sicurezza fino al",
  "about.supportUnknown": () => "non indicato; chiedete a chi assiste questa centralina",
  "about.supportEnded": (p, words) => `${words.day(text(p.at))}: il termine è passato, non ce ne sono più`,
  "about.day": (p, words) => words.day(text(p.at)),
  "about.provider": () => "Assistita da",
  "about.weakness": () => "Se avete trovato una vulnerabilità",
  "about.contact": () => "Segnalatela a",
  "about.noContact": () =>
    "Nessuno è ancora indicato. L'azienda che assiste questa centralina si indica nelle impostazioni, alla voce Generale.",
  "about.policy": () => "Che cosa succede dopo",
  "about.machine": () => "Per i programmi",
  "about.handling": () => "Come si trattano le vulnerabilità",
  "about.handling.parts": () =>
    "Prima di pubblicare una versione, le librerie contenute vengono confrontate con le vulnerabilità note.",
  "about.handling.box": () =>
    "Gli aggiornamenti sono firmati. La centralina non ne accetta di non firmati dal produttore né di più vecchi di quanto aveva. Se una nuova versione non funziona, torna da sola alla precedente.",
  "about.handling.host": () =>
    "Questa centralina funziona su un sistema di altri. Gli aggiornamenti li installa chi gestisce quel sistema.",
  "about.inside": () => "Che cosa contiene",
  "about.licences": () => "Licenze delle librerie",
  "about.bill": () => "Distinta dei componenti (CycloneDX)",
  "about.noBill": () => "Quello che funziona qui non viene da una pubblicazione e non ha una distinta dei componenti.",
  "about.count": (p) => `Opere di terzi: ${number(p.count)}`,
  "about.parts": () => "Ogni componente e la sua licenza",
  "about.part": () => "Componente",
  "about.licence": () => "Licenza",
  "about.kind": () => "Tipo",
  "about.kind.library": () => "libreria",
  "about.kind.runtime": () => "ambiente di esecuzione",
  "about.kind.system": () => "sistema",
  "about.text": (p) => `Licenza: ${text(p.name)}`,
} satisfies Templates;
