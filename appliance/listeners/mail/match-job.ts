/** Whose report a mail is: by its recipient, its sender, subject and text. Where several fit alike, that is said, not guessed. */
import type { Job, MailWay } from "#model/job.ts";
import { isSameMachine } from "#model/machine-name.ts";
import type { BodyLine } from "./body-lines.ts";
import type { MailAddress } from "./mail-address.ts";
import type { MailReading } from "./mail-reading.ts";
import { compilePhrase, standsIn } from "./phrases.ts";
import { foldText, tokenize, type Token } from "./tokens.ts";

/** A job that reports by mail. */
export type MailJob = Pick<Job, "id" | "name" | "machines"> & { readonly expect: MailWay };

export function isMailJob(job: Job): job is Job & MailJob {
  return job.expect.by === "mail";
}

/** What the delivery itself said; a mail in a file has none. */
export interface Envelope {
  readonly from?: string;
  readonly to: readonly string[];
}

/** What of an expectation holds; undefined: it does not ask for that. */
export interface Fit {
  readonly job: MailJob;
  /** The recipient names the job. */
  readonly tag: boolean;
  readonly from?: boolean;
  readonly to?: boolean;
  readonly subject?: boolean;
  readonly text?: boolean;
  readonly product?: boolean;
}

export type Match =
  /** Each of these has a report in it. */
  | { readonly kind: "matched"; readonly jobs: readonly MailJob[]; readonly fits: readonly Fit[] }
  /** It is of one of these, and nothing says of which. */
  | { readonly kind: "ambiguous"; readonly jobs: readonly MailJob[]; readonly fits: readonly Fit[] }
  /** It comes from whom these expect, and is none of theirs. */
  | { readonly kind: "unmatched"; readonly jobs: readonly MailJob[]; readonly fits: readonly Fit[] }
  | { readonly kind: "stranger"; readonly fits: readonly Fit[] };

export interface Clues {
  readonly product?: string;
  /** The job and machine that the mail names itself. */
  readonly job?: string;
  readonly machine?: string;
}

export function matchJobs(reading: MailReading, envelope: Envelope, jobs: readonly MailJob[], clues: Clues): Match {
  const fits = jobs.map((job) => fitOf(job, reading, envelope, clues));
  const expecting = fits.filter(isExpected);
  const matched = expecting.filter(
    ({ subject, text, product }) => subject !== false && text !== false && product !== false,
  );
  if (matched.length === 0) {
    if (expecting.length === 0) return { kind: "stranger", fits };
    // Who asks for a sender hears all that he sends; who asks for words alone, only mails with these words.
    const ofSender = expecting.filter(({ from, to, tag }) => from === true || to === true || tag);
    if (ofSender.length === 0) return { kind: "stranger", fits };
    return { kind: "unmatched", jobs: ofSender.map(({ job }) => job), fits };
  }
  const best = narrowed(matched, reading, clues);
  // Lines of a summary each speak of their own job.
  const isSummary = best.every(({ job }) => job.expect.row !== undefined);
  const kind = best.length === 1 || isSummary ? "matched" : "ambiguous";
  return { kind, jobs: best.map(({ job }) => job), fits };
}

/** Sender and recipient are whom the job expects, or it expects nobody in particular. */
function isExpected({ from, to }: Fit): boolean {
  return from !== false && to !== false;
}

/** Of several that fit: those of which more holds, and among them the one that is named. */
function narrowed(matched: readonly Fit[], reading: MailReading, clues: Clues): readonly Fit[] {
  const most = Math.max(...matched.map(weightOf));
  const best = matched.filter((fit) => weightOf(fit) === most);
  if (best.length === 1) return best;
  for (const isNamed of [nameIn(clues.job), nameIn(...reading.subjects), machineOf(clues.machine)]) {
    const named = best.filter(({ job }) => isNamed(job));
    if (named.length === 1) return named;
  }
  return best;
}

function weightOf({ tag, from, to, subject, text, product }: Fit): number {
  return (tag ? 100 : 0) + [from, to, subject, text, product].filter((one) => one === true).length;
}

function nameIn(...texts: readonly (string | undefined)[]): (job: MailJob) => boolean {
  const all = texts.flatMap((text) => (text === undefined ? [] : [tokenize(text)]));
  return ({ id, name }) => all.some((tokens) => holdsName(tokens, name) || holdsName(tokens, id));
}

function machineOf(machine: string | undefined): (job: MailJob) => boolean {
  return ({ machines }) => machine !== undefined && machines.some((one) => isSameMachine(one, machine));
}

/** Whether the words of a name stand there one behind the other. */
export function holdsName(tokens: readonly Token[], name: string): boolean {
  const wanted = tokenize(name).filter(({ kind }) => kind !== "sign");
  if (wanted.length === 0) return false;
  const words = tokens.filter(({ kind }) => kind !== "sign");
  return words.some((_, at) => wanted.every(({ text }, place) => words[at + place]?.text === text));
}

function fitOf(job: MailJob, reading: MailReading, envelope: Envelope, { product }: Clues): Fit {
  const { expect } = job;
  const { mail, senders, subjects, lines, fileLines } = reading;
  const from = [
    ...senders,
    ...(envelope.from === undefined || envelope.from === "" ? [] : [{ address: envelope.from.toLowerCase() }]),
  ];
  const to = [...envelope.to.map((address) => address.toLowerCase()), ...mail.to.map(({ address }) => address)];
  const isIn = (wanted: string, all: readonly (readonly Token[])[]) =>
    all.some((tokens) => standsIn(compilePhrase(wanted), tokens));
  return {
    job,
    tag: to.some((address) => namesJob(address, job.id)),
    ...(expect.from.length > 0 && { from: expect.from.some((wanted) => from.some((one) => fitsAddress(wanted, one))) }),
    ...(expect.to.length > 0 && { to: expect.to.some((wanted) => to.some((one) => fitsRecipient(wanted, one))) }),
    ...(expect.subject.length > 0 && {
      subject: subjects.some((text) => expect.subject.some((wanted) => holdsText(text, wanted))),
    }),
    ...(expect.text.length > 0 && { text: expect.text.some((wanted) => isIn(wanted, linesOf(lines, fileLines))) }),
    ...(expect.product !== undefined && { product: expect.product === product }),
  };
}

function linesOf(...all: readonly (readonly BodyLine[])[]): (readonly Token[])[] {
  return all.flatMap((lines) => lines.map(({ tokens }) => tokens));
}

/** As the person wrote it, or as a phrase with wildcards. */
function holdsText(text: string, wanted: string): boolean {
  return foldText(text).includes(foldText(wanted)) || standsIn(compilePhrase(wanted), tokenize(text));
}

/** `nightly@box`, `job+nightly@box`, `nightly+veeam@box` name the job `nightly`. */
export function namesJob(address: string, id: string): boolean {
  const local = address.toLowerCase().split("@")[0] ?? "";
  return local.split("+").includes(id);
}

/** `a@b.example` is one address, `b.example` and `@b.example` a domain and what is below it, anything else a name. */
export function fitsAddress(wanted: string, { address, name = "" }: MailAddress): boolean {
  const text = wanted.trim().toLowerCase();
  if (text.includes("*")) return fitsPattern(text, address) || fitsPattern(text, name.toLowerCase());
  if (text.startsWith("@") || (!text.includes("@") && !text.includes(" ") && text.includes("."))) {
    const domain = text.replace(/^@/, "");
    const own = address.split("@")[1] ?? "";
    if (own === domain || own.endsWith(`.${domain}`)) return true;
  }
  return (
    address === text ||
    (name !== "" && foldText(name) === foldText(text)) ||
    (!text.includes("@") && address.split("@")[0] === text)
  );
}

function fitsRecipient(wanted: string, address: string): boolean {
  const text = wanted.trim().toLowerCase();
  if (text.includes("*")) return fitsPattern(text, address);
  if (text.includes("@")) return address === text;
  return namesJob(address, text);
}

/** `*` stands for anything. Takes time in proportion to the text. */
function fitsPattern(pattern: string, text: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [place, piece] of rest.entries()) {
    const isLast = place === rest.length - 1;
    const found = isLast ? Math.max(at, text.length - piece.length) : text.indexOf(piece, at);
    if (found < 0 || !text.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return at === text.length || pattern.endsWith("*");
}
