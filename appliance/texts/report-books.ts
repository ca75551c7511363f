/** The languages of the monthly report, each loaded when a report in it is made. */
import type { Language } from "#model/site.ts";
import { makeReportForms } from "./report-forms.ts";
import type { ReportForms } from "./report-forms.ts";
import type { ReportLanguage, ReportTexts } from "./report-texts.ts";

const PLACES: Readonly<Record<Language, () => Promise<ReportLanguage>>> = {
  en: async () => (await import("./en/monthly-report.ts")).englishReport,
  hr: async () => (await import("./hr/monthly-report.ts")).croatianReport,
  it: async () => (await import("./it/monthly-report.ts")).italianReport,
  hu: async () => (await import("./hu/monthly-report.ts")).hungarianReport,
  ru: async () => (await import("./ru/monthly-report.ts")).russianReport,
  zh: async () => (await import("./zh/monthly-report.ts")).chineseReport,
};

/** A report's sentences with the forms of their language. */
export interface ReportBook {
  readonly texts: ReportTexts;
  readonly forms: ReportForms;
}

/** @param timeZone IANA name of the site's */
export async function reportBookOf(language: Language, timeZone: string): Promise<ReportBook> {
  return makeReportBook(language, timeZone, await PLACES[language]());
}

export function makeReportBook(language: string, timeZone: string, report: ReportLanguage): ReportBook {
  const forms = makeReportForms(language, timeZone);
  return { texts: report(forms), forms };
}
