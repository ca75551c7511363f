/** Hungarian words of the page of reports, loaded with it; what a report itself says is in `monthly-report.ts`. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { duration } from "./times.ts";

export const reportLabels = {
  "reports.about": () => "Minden hónapról egy: megnyitható és nyomtatható, vagy PDF-ként megőrizhető.",
  "reports.none": () => "Még nincs jelentés: a felügyelőegység csak most kezdett figyelni.",
  "reports.running": () => "még tart, a számok a mai állapotot mutatják",
  "reports.open": () => "Megnyitás",
  "reports.openOf": (p) => `Jelentés megnyitása: ${text(p.month)}`,
  "reports.pdf": () => "PDF",
  "reports.pdfOf": (p) => `Jelentés PDF-ben: ${text(p.month)}`,
  "reports.compare": () => "Két hónap egymás mellett",
  "reports.first": () => "Ez a hónap",
  "reports.second": () => "és ez",
  "reports.waiting": () => "A felügyelőegység mindkét hónapot kiszámítja.",
  "reports.failed": () => "A kettő közül az egyiket nem lehetett beolvasni. Próbálja újra egy perc múlva.",
  "reports.figure": () => "Mutató",
  "reports.serviceFailed": () => "Üzleti szolgáltatások kiesése",
  "reports.devices": () => "Eszközök elérhetősége",
  "reports.incidents": () => "Incidensek",
  "reports.missed": () => "Be nem tartott határidők",
  "reports.jobsBad": () => "Hibás vagy elmaradt feladatok",
  "reports.badOf": (p) => `${number(p.of)} közül ${number(p.bad)}`,
  "reports.unwatched": () => "Nem figyelt idő",
  "reports.availableOf": (p) => `${text(p.name)}, elérhetőség`,
  "reports.notKnown": () => "nem tudni",
  "reports.length": (p) => (p.ms === 0 ? "nincs" : duration(p.ms)),
} satisfies Templates;
