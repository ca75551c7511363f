/** English words of the page of reports, loaded with it; what a report itself says is in `monthly-report.ts`. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { duration } from "./times.ts";

export const reportLabels = {
  "reports.about": () => "One for each month: to open and print, or to keep as a PDF.",
  "reports.none": () => "There is no report yet: the box has only just begun to watch.",
  "reports.running": () => "still running, figures up to now",
  "reports.open": () => "Open",
  "reports.openOf": (p) => `Open the report of ${text(p.month)}`,
  "reports.pdf": () => "PDF",
  "reports.pdfOf": (p) => `PDF of the report of ${text(p.month)}`,
  "reports.compare": () => "Two months side by side",
  "reports.first": () => "This month",
  "reports.second": () => "and this one",
  "reports.waiting": () => "The box reckons both months.",
  "reports.failed": () => "One of the two could not be read. Try again in a minute.",
  "reports.figure": () => "Figure",
  "reports.serviceFailed": () => "Business services failed for",
  "reports.devices": () => "Devices available",
  "reports.incidents": () => "Incidents",
  "reports.missed": () => "Agreed times not kept",
  "reports.jobsBad": () => "Jobs that failed or did not report",
  "reports.badOf": (p) => `${number(p.bad)} of ${number(p.of)}`,
  "reports.unwatched": () => "Not watched",
  "reports.availableOf": (p) => `${text(p.name)}, available`,
  "reports.notKnown": () => "not known",
  "reports.length": (p) => (p.ms === 0 ? "none" : duration(p.ms)),
} satisfies Templates;
