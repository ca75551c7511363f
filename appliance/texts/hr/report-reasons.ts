/** Croatian: why a run is not simply what was reported. */
import type { RunRemark } from "#model/job-state.ts";
import type { ReportReason } from "#model/report.ts";

export const REASONS: Readonly<Record<ReportReason, string>> = {
  noVerdict: "ništa razumljivo u poruci ne kaže kako je zadatak prošao",
  notExpected: "dolazi od očekivanog pošiljatelja, ali nije nijedna od poruka koje zadatak traži",
  ambiguous: "može biti od ovog ili od drugog zadatka; razlikujte ih predmetom, tekstom ili primateljem",
  noMachine: "ne kaže o kojem je računalu riječ",
  noLine: "u njoj nema retka ovog zadatka",
  answer: "odgovor je na drugu poruku i sama ništa ne kaže",
};

/** Of the limits of a run. */
export const LIMITS = {
  tooLong: "trajalo je dulje nego što bi smjelo",
  tooShort: "trajalo je kraće nego što bi trebalo",
  tooLittle: "preneseno je manje nego što bi trebalo",
  tooMuch: "preneseno je više nego što bi smjelo",
} as const satisfies Readonly<Partial<Record<RunRemark, string>>>;

export function sayReportReason(reason: ReportReason): string {
  return REASONS[reason];
}
