/** Chinese: why a run is not simply what was reported. */
import type { RunRemark } from "#model/job-state.ts";
import type { ReportReason } from "#model/report.ts";

export const REASONS: Readonly<Record<ReportReason, string>> = {
  noVerdict: "邮件中没有能看懂的内容说明结果",
  notExpected: "发件人是任务所期待的，但不是任务要求的邮件",
  ambiguous: "可能属于本任务或另一任务；请用主题、正文或收件人区分",
  noMachine: "没有说明是哪台计算机",
  noLine: "其中没有本任务的那一行",
  answer: "是对另一封邮件的回复，本身没有说明结果",
};

/** Of the limits of a run. */
export const LIMITS = {
  tooLong: "用时超过应有",
  tooShort: "用时少于应有",
  tooLittle: "传输量少于应有",
  tooMuch: "传输量多于应有",
} as const satisfies Readonly<Partial<Record<RunRemark, string>>>;

export function sayReportReason(reason: ReportReason): string {
  return REASONS[reason];
}
