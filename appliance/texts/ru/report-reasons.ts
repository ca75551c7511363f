/** Russian: why a run is not simply what was reported. */
import type { RunRemark } from "#model/job-state.ts";
import type { ReportReason } from "#model/report.ts";

export const REASONS: Readonly<Record<ReportReason, string>> = {
  noVerdict: "в сообщении нет ничего понятного о том, как прошло задание",
  notExpected: "пришло от ожидаемого отправителя, но это не одно из нужных заданию сообщений",
  ambiguous: "сообщение может быть от этого или от другого задания; различите их темой, текстом или получателем",
  noMachine: "не сказано, о какой машине речь",
  noLine: "в сообщении нет строки этого задания",
  answer: "это ответ на другое сообщение, сам он ничего не говорит",
};

/** Of the limits of a run. */
export const LIMITS = {
  tooLong: "длилось дольше, чем допустимо",
  tooShort: "длилось меньше, чем должно",
  tooLittle: "передано меньше, чем должно",
  tooMuch: "передано больше, чем допустимо",
} as const satisfies Readonly<Partial<Record<RunRemark, string>>>;

export function sayReportReason(reason: ReportReason): string {
  return REASONS[reason];
}
