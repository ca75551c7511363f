/** What becomes of one mail that was received: reports of jobs, and what is kept of it for people. Pure; runs in a thread too. */
import { MOST_ARRIVAL_TEXT } from "#model/arrival.ts";
import type { MailRule } from "#model/mail-rule.ts";
import type { JobReport } from "#model/report.ts";
import { compileRules } from "../mail/compiled-product.ts";
import { asJobReports, decideMail } from "../mail/decide-mail.ts";
import type { Envelope, MailJob } from "../mail/match-job.ts";
import { readMail } from "../mail/read-mail.ts";

export interface MailTask {
  readonly bytes: Uint8Array;
  readonly envelope: Envelope;
  readonly jobs: readonly MailJob[];
  /** The site's own. */
  readonly rules: readonly MailRule[];
  /** When it arrived, milliseconds since 1970. */
  readonly at: number;
}

export interface UnderstoodMail {
  readonly reports: readonly JobReport[];
  /** Whom it says that it is from. */
  readonly sender: string;
  /** Subject and beginning, as it is kept. */
  readonly text: string;
}

export function understandMail({ bytes, envelope, jobs, rules, at }: MailTask): UnderstoodMail {
  const mail = readMail(bytes);
  const decisions = decideMail(mail, envelope, jobs, compileRules(rules));
  return {
    reports: decisions.flatMap((decision) => asJobReports(decision, at)),
    sender: mail.from[0]?.address ?? envelope.from ?? "",
    text: `${mail.subject}\n${mail.text}`.slice(0, MOST_ARRIVAL_TEXT),
  };
}
