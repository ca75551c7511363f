/** What a mail was found to say, for people and as JSON. */
import { lines } from "#texts/en/lines/box-lines.ts";
import { sayer } from "./speech.ts";
import { PRODUCTS } from "#listeners/mail/products/all.ts";
import type { MailDecision, MailReport } from "#listeners/mail/decide-mail.ts";
import type { Fit } from "#listeners/mail/match-job.ts";
import type { MailRule } from "#model/mail-rule.ts";
import type { ReportReason } from "#model/report.ts";
import { sayReportReason } from "#texts/en/report-reasons.ts";
import { filled } from "#lib/columns.ts";
import { visibleText } from "#lib/visible-text.ts";

const { say } = sayer(lines);

type RowLabel =
  | "subject"
  | "from"
  | "recognised"
  | "decidedBy"
  | "namesJob"
  | "machine"
  | "size"
  | "duration"
  | "notRead"
  | "job"
  | "outcome"
  | "because"
  | "itSays"
  | "ofJob";

/** @param own the site's own rules */
export function decisionLines(decision: MailDecision, own: readonly MailRule[]): string[] {
  const { mail, match, reports, verdict, product } = decision;
  const from = [...mail.from, ...mail.senders].map(({ address, name }) =>
    name === undefined ? address : `${name} <${address}>`,
  );
  const known = [...own, ...PRODUCTS].find(({ id }) => id === product);
  const said = reports.length > 0 ? reports.flatMap((report) => reportLines(report)) : strangerLines(decision);
  return [
    row("subject", mail.subject),
    row("from", from.join(", ")),
    row(
      "recognised",
      known === undefined ? say("box.try.noProduct") : say("box.try.product", { title: known.title, id: known.id }),
    ),
    row("decidedBy", decidedBy((reports[0]?.verdict ?? verdict).rule, known)),
    ...said,
    ...(decision.jobName === undefined ? [] : [row("namesJob", decision.jobName)]),
    ...(decision.machine === undefined ? [] : [row("machine", decision.machine)]),
    ...(decision.sizeBytes === undefined ? [] : [row("size", `${decision.sizeBytes} bytes`)]),
    ...(decision.durationMs === undefined ? [] : [row("duration", `${decision.durationMs / 1000} s`)]),
    ...match.fits.flatMap((fit) => fitLines(fit)),
    ...mail.faults.map((fault) => row("notRead", say(`box.try.fault.${fault}`))),
    "",
  ].map(visibleText);
}

/** What belongs to the row above stands a little further in. */
const INNER: readonly string[] = ["because", "itSays", "ofJob"];

function row(label: RowLabel, text: string): string {
  return `${filled(`${INNER.includes(label) ? "  " : ""}${say(`box.try.${label}`)}`, 12)} ${text}`.trimEnd();
}

function decidedBy(rule: MailDecision["verdict"]["rule"], known: MailRule | undefined): string {
  if (rule === "own") return say("box.try.ownRule", { id: known?.id ?? "" });
  if (rule === "product") return say("box.try.builtInRule", { id: known?.id ?? "" });
  return say(rule === "words" ? "box.try.jobWords" : "box.try.sharedWords");
}

function reportLines({ job, outcome, machine, reason, lines }: MailReport): string[] {
  return [
    row("job", machine === undefined ? job : say("box.try.jobMachine", { job, machine })),
    row("outcome", reason === undefined ? outcome : `${outcome}: ${say(`box.try.reason.${reason}`)}`),
    ...lines.map((line) => row(reason === undefined ? "because" : "itSays", line)),
  ];
}

function strangerLines({ verdict, match }: MailDecision): string[] {
  if (verdict.isNoReport === true) return [row("job", say("box.try.news"))];
  const { outcome, evidence } = verdict;
  return [
    row("job", say(match.fits.length === 0 ? "box.try.noJobs" : "box.try.notExpected")),
    row("outcome", outcome ?? say("box.try.notUnderstood")),
    ...evidence
      .filter((one) => one.outcome === outcome)
      .slice(0, 10)
      .map(({ line }) => row("because", line)),
  ];
}

const ASKED = ["from", "to", "subject", "text", "product"] as const;

/** What of each job's expectation holds, and what does not. */
function fitLines(fit: Fit): string[] {
  const asked = ASKED.flatMap((key) =>
    fit[key] === undefined ? [] : [say(fit[key] ? "box.try.fits" : "box.try.fitsNot", { key })],
  );
  const all = [...(fit.tag ? [say("box.try.tag")] : []), ...asked];
  return [row("ofJob", `${fit.job.id}: ${all.length === 0 ? say("box.try.any") : all.join(", ")}`)];
}

/** The same for programs. */
export function decisionDocument({ mail, match, verdict, reports, ...facts }: MailDecision): object {
  return {
    subject: mail.subject,
    from: mail.from,
    match: match.kind,
    rule: verdict.rule,
    ...(verdict.isNoReport === true && { noReport: true }),
    outcome: verdict.outcome,
    reports: reports.map(({ job, outcome, machine, reason, lines }): object => ({
      job,
      outcome,
      machine,
      reason,
      why: why(reason),
      lines,
    })),
    lines: verdict.evidence.map(({ outcome, strength, line }) => ({ outcome, strength, line })),
    ...facts,
    fits: match.fits.map(({ job, ...fit }) => ({ job: job.id, ...fit })),
    faults: mail.faults,
  };
}

function why(reason: ReportReason | undefined): string | undefined {
  return reason === undefined ? undefined : sayReportReason(reason);
}
