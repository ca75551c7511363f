/** A mail to reports of jobs: read, matched, judged. One mail may hold several: of machines, of jobs, of mails within it. */
import { createHash } from "node:crypto";
import { isSameMachine } from "#model/machine-name.ts";
import {
  MOST_REPORT_LINE,
  MOST_REPORT_LINES,
  type JobReport,
  type ReportOutcome,
  type ReportReason,
} from "#model/report.ts";
import { bookOf, type CompiledProduct } from "./compiled-product.ts";
import type { Evidence, Outcome } from "./evidence.ts";
import { readingOf, type MailReading } from "./mail-reading.ts";
import { matchJobs, type Envelope, type MailJob, type Match } from "./match-job.ts";
import { readBytes, readDuration, readSize } from "./quantities.ts";
import type { Mail } from "./read-mail.ts";
import { verdictsAbout } from "./rows-about.ts";
import { valuesBeside } from "./told-values.ts";
import { judge, worstOf, type AskedWords, type Verdict } from "./verdict.ts";
import { labelsOf } from "./words/lexicon.ts";

/** One report that a mail holds, before it gets its id and time. */
export interface MailReport {
  readonly job: string;
  readonly outcome: ReportOutcome;
  readonly machine?: string;
  /** Why it counts as failed although nothing in it says so. */
  readonly reason?: ReportReason;
  readonly verdict: Verdict;
  readonly lines: readonly string[];
}

/** What one mail was found to say. */
export interface MailDecision {
  readonly mail: Mail;
  readonly match: Match;
  readonly verdict: Verdict;
  readonly reports: readonly MailReport[];
  readonly product?: string;
  /** What the mail calls job and machine. */
  readonly jobName?: string;
  readonly machine?: string;
  readonly sizeBytes?: number;
  readonly durationMs?: number;
}

/** Mails within one that are read. */
const MOST_MAILS = 50;

/** What each of its mails says: those within it where there are any that are of a job; else itself. */
export function decideMail(
  mail: Mail,
  envelope: Envelope,
  jobs: readonly MailJob[],
  products: readonly CompiledProduct[],
): readonly MailDecision[] {
  const inner = mail.mails
    .slice(0, MOST_MAILS)
    .flatMap((one) => decideMail(withSenders(one, mail), envelope, jobs, products));
  const own = decideOne(mail, envelope, jobs, products);
  const isSaid = inner.some(({ reports }) => reports.some(({ reason }) => reason === undefined));
  if (isSaid) return inner;
  // A cover letter without a word of its own about the job.
  if (inner.some(({ reports }) => reports.length > 0) && own.reports.every(({ reason }) => reason !== undefined))
    return inner;
  return [own];
}

/** Who passes a mail on vouches for it. */
function withSenders(inner: Mail, outer: Mail): Mail {
  return { ...inner, senders: [...inner.senders, ...outer.from, ...outer.senders], to: [...inner.to, ...outer.to] };
}

function decideOne(
  mail: Mail,
  envelope: Envelope,
  jobs: readonly MailJob[],
  products: readonly CompiledProduct[],
): MailDecision {
  const reading = readingOf(mail);
  const general = judge(reading, products);
  const product = products.find(({ rule }) => rule.id === general.product);
  const facts = factsOf(reading, general, product);
  const match = matchJobs(reading, envelope, jobs, {
    ...(general.product === undefined ? {} : { product: general.product }),
    ...(facts.jobName === undefined ? {} : { job: facts.jobName }),
    ...(facts.machine === undefined ? {} : { machine: facts.machine }),
  });
  const reports =
    match.kind === "stranger"
      ? []
      : (summaryReports(match, reading, general) ??
        match.jobs.flatMap((job) => reportsOf(job, match, reading, products, general, facts)));
  return {
    mail,
    match,
    verdict: general,
    reports,
    ...(general.product === undefined ? {} : { product: general.product }),
    ...facts,
  };
}

/** Jobs that nothing tells apart, of which some have a line of their own: a summary of several. Undefined: it is none. */
function summaryReports(match: Match, reading: MailReading, verdict: Verdict): readonly MailReport[] | undefined {
  if (match.kind !== "ambiguous" || verdict.isNoReport === true) return undefined;
  const names = match.jobs.flatMap(({ id, name }) => [id, name]);
  const about = verdictsAbout(reading, names);
  const reports = match.jobs.flatMap(({ id, name }): MailReport[] => {
    const said = about.get(name) ?? about.get(id);
    return said === undefined ? [] : [{ job: id, outcome: said.outcome, verdict, lines: cutLines([said.line]) }];
  });
  return reports.length === 0 ? undefined : reports;
}

type Facts = Pick<MailDecision, "jobName" | "machine" | "sizeBytes" | "durationMs">;

const sizeLabels = labelsOf(({ size }) => size);
const durationLabels = labelsOf(({ duration }) => duration);
const machineLabels = labelsOf(({ machine }) => machine);

function factsOf(reading: MailReading, { parts }: Verdict, product: CompiledProduct | undefined): Facts {
  const lines = [...reading.lines, ...reading.fileLines];
  const first = <Value>(
    own: ReadonlySet<string> | undefined,
    labels: ReadonlySet<string>,
    read: (text: string) => Value | undefined,
  ) => {
    // A product's labels are named in their order; of the common ones the first that stands there counts.
    for (const set of [...Array.from(own ?? [], (label) => new Set([label])), labels])
      for (const text of valuesBeside(lines, set)) {
        const value = read(text);
        if (value !== undefined) return value;
      }
    return undefined;
  };
  const asName = (text: string) => cleanName(text);
  const jobName = parts["job"] ?? first(product?.job, NO_LABELS, asName);
  const machine = parts["machine"] ?? first(product?.machine, machineLabels, asName);
  const sizeBytes =
    first(product?.size, sizeLabels, (text) => readBytes(text) ?? readSize(text)) ?? sentenceSize(reading);
  const durationMs = first(product?.duration, durationLabels, readDuration);
  return {
    ...(jobName === undefined || jobName === "" ? {} : { jobName }),
    ...(machine === undefined || machine === "" ? {} : { machine }),
    ...(sizeBytes === undefined ? {} : { sizeBytes }),
    ...(durationMs === undefined ? {} : { durationMs }),
  };
}

const NO_LABELS: ReadonlySet<string> = new Set();

/** Names of machines and jobs at most. */
const MOST_NAME = 100;

function cleanName(text: string): string | undefined {
  const name =
    text
      .replaceAll(/^["'[(]|["'\])]$/g, "")
      .split(/["(]/)[0]
      ?.trim() ?? "";
  return name === "" || name.length > MOST_NAME ? undefined : name;
}

/** `processed 10427 files, 50.000 GiB`, `total size is 53,687,091,200`: sizes in sentences of programs of the command line. */
function sentenceSize({ lines, fileLines }: MailReading): number | undefined {
  for (const { text } of [...lines, ...fileLines]) {
    const lower = text.toLowerCase();
    if (lower.startsWith("total size is ")) return readBytes(lower.slice(14).split("speedup")[0] ?? "");
    if (lower.startsWith("processed ") && lower.includes(" files, "))
      return readSize(text.slice(lower.indexOf(" files, ") + 8));
    const at = lower.indexOf("total size: ");
    if (at >= 0) return readSize(text.slice(at + 12));
  }
  return undefined;
}

function reportsOf(
  job: MailJob,
  match: Exclude<Match, { kind: "stranger" }>,
  reading: MailReading,
  products: readonly CompiledProduct[],
  general: Verdict,
  facts: Facts,
): readonly MailReport[] {
  if (general.isNoReport === true) return [];
  if (match.kind !== "matched")
    return [failedFor(job, general, match.kind === "ambiguous" ? "ambiguous" : "notExpected", reading)];
  const asked = askedWords(job);
  const verdict = asked === undefined ? general : judge(reading, products, asked);
  const { row } = job.expect;
  if (row !== undefined) {
    const about = verdictsAbout(reading, [row]).get(row);
    if (about === undefined) return [failedFor(job, verdict, "noLine", reading)];
    return [{ job: job.id, outcome: about.outcome, verdict, lines: cutLines([about.line]) }];
  }
  if (job.machines.length > 0) return machineReports(job, verdict, reading, facts);
  if (verdict.outcome === undefined)
    return [failedFor(job, verdict, reading.isAnswer ? "answer" : "noVerdict", reading)];
  return [reportOf(job, verdict, verdict.outcome)];
}

/** One report for each machine that the mail speaks of. */
function machineReports(job: MailJob, verdict: Verdict, reading: MailReading, facts: Facts): readonly MailReport[] {
  const own = job.machines.find((name) => facts.machine !== undefined && isSameMachine(name, facts.machine));
  const about = verdictsAbout(reading, job.machines);
  // A mail of one machine: what it says as a whole is of that one.
  if (own !== undefined && (about.size <= 1 || [...about.keys()].every((name) => name === own))) {
    if (verdict.outcome === undefined) return [failedFor(job, verdict, "noVerdict", reading, own)];
    return [{ ...reportOf(job, verdict, verdict.outcome), machine: own }];
  }
  if (about.size > 0) {
    return [...about].map(([machine, { outcome, line }]) => ({
      job: job.id,
      outcome,
      machine,
      verdict,
      lines: cutLines([line]),
    }));
  }
  const named = job.machines.filter((name) =>
    reading.subjects.some((text) => text.toLowerCase().includes(name.toLowerCase())),
  );
  if (named.length === 1 && verdict.outcome !== undefined)
    return named.map((machine) => ({ ...reportOf(job, verdict, verdict.outcome ?? "failed"), machine }));
  return [failedFor(job, verdict, "noMachine", reading)];
}

function reportOf(job: MailJob, verdict: Verdict, outcome: Outcome): MailReport {
  return { job: job.id, outcome, verdict, lines: decisiveLines(verdict.evidence, outcome) };
}

function failedFor(
  job: MailJob,
  verdict: Verdict,
  reason: ReportReason,
  { subjects, lines }: MailReading,
  machine?: string,
): MailReport {
  const said =
    verdict.evidence.length > 0
      ? decisiveLines(verdict.evidence, worstOf(verdict.evidence))
      : cutLines([...subjects.slice(0, 1), ...lines.slice(0, 2).map(({ text }) => text)]);
  return {
    job: job.id,
    outcome: "failed",
    reason,
    verdict,
    lines: said,
    ...(machine === undefined ? {} : { machine }),
  };
}

function decisiveLines(evidence: readonly Evidence[], outcome: Outcome | undefined): readonly string[] {
  return cutLines(evidence.filter((one) => one.outcome === outcome).map(({ line }) => line));
}

function cutLines(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.map((line) => line.slice(0, MOST_REPORT_LINE)))].slice(0, MOST_REPORT_LINES);
}

const books = new WeakMap<MailJob["expect"], AskedWords | null>();

/** The words that the job's expectation asks for, ready for use; undefined where it asks for none. */
function askedWords({ expect }: MailJob): AskedWords | undefined {
  let asked = books.get(expect);
  if (asked === undefined) {
    const { success, warning, failure, start } = expect;
    const other = warning.length + failure.length + start.length;
    asked =
      success.length + other === 0
        ? null
        : {
            success: success.length === 0 ? undefined : bookOf({ succeeded: success.flatMap(withEndings) }),
            other:
              other === 0
                ? undefined
                : bookOf({
                    warned: warning.flatMap(withEndings),
                    failed: failure.flatMap(withEndings),
                    started: start.flatMap(withEndings),
                  }),
          };
    books.set(expect, asked);
  }
  return asked ?? undefined;
}

/** A word of so many letters or more stands for all that begin so: `fail` for `failed` and `failure`. */
const STEM = /^\p{L}{4}$/u;

function withEndings(word: string): string[] {
  return STEM.test(word.slice(-4)) ? [word, `${word}*`] : [word];
}

/** Reports as they are handed in. @param at when the mail arrived, milliseconds since 1970 */
export function asJobReports(decision: MailDecision, at: number): readonly JobReport[] {
  const { mail, product, sizeBytes, durationMs, reports } = decision;
  return reports.map(({ job, outcome, machine, lines, reason }) => ({
    job,
    way: "mail",
    outcome,
    id: idOf(mail, machine),
    at,
    ...(machine === undefined ? {} : { machine }),
    ...(product === undefined ? {} : { product }),
    ...(mail.subject === "" ? {} : { subject: mail.subject.slice(0, MOST_REPORT_LINE) }),
    lines,
    ...(reason === undefined ? {} : { reason }),
    // What is told of the whole mail is of one of several machines only where it is the only one.
    ...(sizeBytes === undefined || reports.length > 1 ? {} : { sizeBytes }),
    ...(durationMs === undefined || reports.length > 1 ? {} : { durationMs }),
  }));
}

/** The same mail that comes twice has the same: its own id, its date and what it says. */
function idOf({ messageId = "", dateMs = 0, subject, text }: Mail, machine = ""): string {
  const hash = createHash("sha256");
  for (const part of [messageId, String(dateMs), subject, messageId === "" ? text : "", machine])
    hash.update(`${part}\0`);
  return `mail ${hash.digest("hex").slice(0, 40)}`;
}
