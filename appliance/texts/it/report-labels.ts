/** Italian words of the page of reports, loaded with it; what a report itself says is in `monthly-report.ts`. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { duration } from "./times.ts";

export const reportLabels = {
  "reports.about": () => "Uno per ogni mese: da aprire e stampare, o da conservare come PDF.",
  "reports.none": () => "Non c'è ancora un rapporto: la centralina ha appena cominciato a sorvegliare.",
  "reports.running": () => "mese in corso, dati fino ad ora",
  "reports.open": () => "Apri",
  "reports.openOf": (p) => `Apri il rapporto di ${text(p.month)}`,
  "reports.pdf": () => "PDF",
  "reports.pdfOf": (p) => `PDF del rapporto di ${text(p.month)}`,
  "reports.compare": () => "Due mesi a confronto",
  "reports.first": () => "Questo mese",
  "reports.second": () => "e questo",
  "reports.waiting": () => "La centralina calcola entrambi i mesi.",
  "reports.failed": () => "Uno dei due non è leggibile. Riprovate tra un minuto.",
  "reports.figure": () => "Dato",
  "reports.serviceFailed": () => "Servizi aziendali fermi per",
  "reports.devices": () => "Dispositivi disponibili",
  "reports.incidents": () => "Incidenti",
  "reports.missed": () => "Tempi concordati non rispettati",
  "reports.jobsBad": () => "Attività fallite o senza notizie",
  "reports.badOf": (p) => `${number(p.bad)} su ${number(p.of)}`,
  "reports.unwatched": () => "Non sorvegliato",
  "reports.availableOf": (p) => `${text(p.name)}, disponibile`,
  "reports.notKnown": () => "non noto",
  "reports.length": (p) => (p.ms === 0 ? "nulla" : duration(p.ms)),
} satisfies Templates;
