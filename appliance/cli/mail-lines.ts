/** What a mail was found to say, for people and as JSON. */
import { PRODUCTS } from "#listeners/mail/products/all.ts";
import type { MailDecision, MailReport } from "#listeners/mail/decide-mail.ts";
import type { Fit } from "#listeners/mail/match-job.ts";
import type { MailRule } from "#model/mail-rule.ts";
import type { ReportReason } from "#model/report.ts";
import { sayReportReason } from "#texts/en/report-reasons.ts";
import { visibleText } from "#lib/visible-text.ts";

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
    row("recognised", known === undefined ? "no product" : `${known.title} (rule ${known.id})`),
    row("decided by", decidedBy((reports[0]?.verdict ?? verdict).rule, known)),
    ...said,
    ...(decision.jobName === undefined ? [] : [row("names job", decision.jobName)]),
    ...(decision.machine === undefined ? [] : [row("machine", decision.machine)]),
    ...(decision.sizeBytes === undefined ? [] : [row("size", `${decision.sizeBytes} bytes`)]),
    ...(decision.durationMs === undefined ? [] : [row("duration", `${decision.durationMs / 1000} s`)]),
    ...match.fits.flatMap((fit) => fitLines(fit)),
    ...mail.faults.map((fault) => row("not read", FAULTS[fault])),
    "",
  ].map(visibleText);
}

const FAULTS: Readonly<Record<MailDecision["mail"]["faults"][number], string>> = {
  truncated: "its end is missing",
  tooManyParts: "it has more parts than are read",
  tooDeep: "its parts are nested deeper than is read",
  tooLong: "it is longer than is read; the middle is left out",
  headerTooLong: "its head is longer than is read",
  archiveTooLarge: "an archive in it would become too large",
  unreadableArchive: "an archive in it is damaged or of an unknown kind",
  encrypted: "an archive in it is encrypted",
};

function row(label: string, text: string): string {
  return `${label.padEnd(12)} ${text}`.trimEnd();
}

function decidedBy(rule: MailDecision["verdict"]["rule"], known: MailRule | undefined): string {
  if (rule === "own") return `the site's own rule ${known?.id ?? ""}`;
  if (rule === "product") return `the built-in rule ${known?.id ?? ""}`;
  return rule === "words" ? "the words of the job" : "the words that all languages share";
}

function reportLines({ job, outcome, machine, reason, lines }: MailReport): string[] {
  return [
    row("job", machine === undefined ? job : `${job}, machine ${machine}`),
    row("outcome", reason === undefined ? outcome : `${outcome}: ${sayReportReason(reason)}`),
    ...lines.map((line) => row(reason === undefined ? "  because" : "  it says", line)),
  ];
}

function strangerLines({ verdict, match }: MailDecision): string[] {
  if (verdict.isNoReport === true) return [row("job", "none: it is a test or news, no report")];
  const { outcome, evidence } = verdict;
  return [
    row("job", match.fits.length === 0 ? "none: there are no jobs that report by mail" : "none: no job expects it"),
    row("outcome", outcome ?? "not understood"),
    ...evidence
      .filter((one) => one.outcome === outcome)
      .slice(0, 10)
      .map(({ line }) => row("  because", line)),
  ];
}

const ASKED = ["from", "to", "subject", "text", "product"] as const;

/** What of each job's expectation holds, and what does not. */
function fitLines(fit: Fit): string[] {
  const asked = ASKED.flatMap((key) =>
    fit[key] === undefined ? [] : [`${key} ${fit[key] ? "fits" : "does not fit"}`],
  );
  const all = [...(fit.tag ? ["the recipient names it"] : []), ...asked];
  return [row("  of job", `${fit.job.id}: ${all.length === 0 ? "expects any mail" : all.join(", ")}`)];
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
