/** Italian: why a run is not simply what was reported. */
import type { RunRemark } from "#model/job-state.ts";
import type { ReportReason } from "#model/report.ts";

export const REASONS: Readonly<Record<ReportReason, string>> = {
  noVerdict: "nella mail non c'è nulla di comprensibile che dica com'è andata",
  notExpected: "viene da chi è atteso, ma non è nessuna delle mail che l'attività chiede",
  ambiguous: "può essere di questa attività o di un'altra; distinguetele per oggetto, testo o destinatario",
  noMachine: "non dice di quale computer si tratta",
  noLine: "non contiene la riga di questa attività",
  answer: "risponde a un'altra mail e da sola non dice nulla",
};

/** Of the limits of a run. */
export const LIMITS = {
  tooLong: "è durata più del dovuto",
  tooShort: "è durata meno del dovuto",
  tooLittle: "ha trasferito meno del dovuto",
  tooMuch: "ha trasferito più del dovuto",
} as const satisfies Readonly<Partial<Record<RunRemark, string>>>;

export function sayReportReason(reason: ReportReason): string {
  return REASONS[reason];
}
