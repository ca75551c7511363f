/** Why a run is not simply what was reported: a report counts as failed although it does not say so, or limits were left. */
import type { RunRemark } from "#model/job-state.ts";
import type { ReportReason } from "#model/report.ts";

export const REASONS: Readonly<Record<ReportReason, string>> = {
  noVerdict: "nothing in the mail that is understood says how the job went",
  notExpected: "it comes from whom the job expects, and is none of the mails that it asks for",
  ambiguous: "it may be of this job or of another; tell them apart by subject, text or recipient",
  noMachine: "it does not say of which of the machines it is",
  noLine: "the line of this job is not in it",
  answer: "it answers another mail and says nothing itself",
};

/** Of the limits of a run. */
export const LIMITS = {
  tooLong: "it took longer than it should",
  tooShort: "it took less time than it should",
  tooLittle: "it moved less than it should",
  tooMuch: "it moved more than it should",
} as const satisfies Readonly<Partial<Record<RunRemark, string>>>;

export function sayReportReason(reason: ReportReason): string {
  return REASONS[reason];
}
