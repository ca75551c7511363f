/** Croatian words of the page of reports, loaded with it; what a report itself says is in `monthly-report.ts`. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { duration } from "./times.ts";

export const reportLabels = {
  "reports.about": () => "Po jedno za svaki mjesec: za otvaranje i ispis ili za čuvanje kao PDF.",
  "reports.none": () => "Izvješća još nema: nadzor je tek počeo.",
  "reports.running": () => "mjesec još traje, brojke do sada",
  "reports.open": () => "Otvori",
  "reports.openOf": (p) => `Otvori izvješće: ${text(p.month)}`,
  "reports.pdf": () => "PDF",
  "reports.pdfOf": (p) => `PDF izvješća: ${text(p.month)}`,
  "reports.compare": () => "Dva mjeseca usporedno",
  "reports.first": () => "Ovaj mjesec",
  "reports.second": () => "i ovaj",
  "reports.waiting": () => "Nadzorni uređaj računa oba mjeseca.",
  "reports.failed": () => "Jedan od njih nije se mogao pročitati. Pokušajte za minutu.",
  "reports.figure": () => "Brojka",
  "reports.serviceFailed": () => "Poslovne usluge nisu radile",
  "reports.devices": () => "Dostupnost uređaja",
  "reports.incidents": () => "Incidenti",
  "reports.missed": () => "Prekoračeni ugovoreni rokovi",
  "reports.jobsBad": () => "Zadaci koji nisu uspjeli ili se nisu javili",
  "reports.badOf": (p) => `${number(p.bad)} od ${number(p.of)}`,
  "reports.unwatched": () => "Bez nadzora",
  "reports.availableOf": (p) => `${text(p.name)}, dostupnost`,
  "reports.notKnown": () => "nepoznato",
  "reports.length": (p) => (p.ms === 0 ? "ništa" : duration(p.ms)),
} satisfies Templates;
