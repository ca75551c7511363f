/** The languages of the monthly report; English stands in for those that are not there yet. */
import type { Language } from "#model/site.ts";
import { englishReport } from "./en/monthly-report.ts";
import { croatianReport } from "./hr/monthly-report.ts";
import { italianReport } from "./it/monthly-report.ts";
import { russianReport } from "./ru/monthly-report.ts";
import { chineseReport } from "./zh/monthly-report.ts";
import { hungarianReport } from "./hu/monthly-report.ts";
import { makeReportForms } from "./report-forms.ts";
import type { ReportForms } from "./report-forms.ts";
import type { ReportLanguage, ReportTexts } from "./report-texts.ts";

const REPORTS: Readonly<Partial<Record<Language, ReportLanguage>>> = {
  en: englishReport,
  hr: croatianReport,
  it: italianReport,
  zh: chineseReport,
  hu: hungarianReport,
  ru: russianReport,
};

/** A report's sentences with the forms of their language. */
export interface ReportBook {
  readonly texts: ReportTexts;
  readonly forms: ReportForms;
}

/** @param timeZone IANA name of the site's */
export function reportBookOf(language: Language, timeZone: string): ReportBook {
  const report = REPORTS[language];
  return report === undefined
    ? makeReportBook("en", timeZone, englishReport)
    : makeReportBook(language, timeZone, report);
}

export function makeReportBook(language: string, timeZone: string, report: ReportLanguage): ReportBook {
  const forms = makeReportForms(language, timeZone);
  return { texts: report(forms), forms };
}
