/** Why a run is not simply what was reported: a report counts as failed although it does not say so, or limits were left. */
import type { RunRemark } from "#model/job-state.ts";
import type { ReportReason } from "#model/report.ts";

export const REASONS: Readonly<Record<ReportReason, string>> = {
  noVerdict: "a levél érthető részeiből nem derül ki, hogyan végződött a feladat",
  notExpected: "a várt feladótól jött, de nem a kért levelek egyike",
  ambiguous: "ehhez vagy egy másik feladathoz is tartozhat; tárgy, szöveg vagy címzett alapján különböztesse meg őket",
  noMachine: "nem derül ki belőle, melyik gépről szól",
  noLine: "nincs benne ennek a feladatnak a sora",
  answer: "egy másik levélre válaszol, maga nem mond semmit",
};

/** Of the limits of a run. */
export const LIMITS = {
  tooLong: "tovább tartott a kelleténél",
  tooShort: "rövidebb ideig tartott a kelleténél",
  tooLittle: "kevesebb adatot mozgatott a kelleténél",
  tooMuch: "több adatot mozgatott a kelleténél",
} as const satisfies Readonly<Partial<Record<RunRemark, string>>>;

export function sayReportReason(reason: ReportReason): string {
  return REASONS[reason];
}
