/** What a mail says about how a job went: by the words that are asked for, the site's rules, the product's, or those of all. */
import type { BodyLine } from "./body-lines.ts";
import type { CompiledMark, CompiledProduct } from "./compiled-product.ts";
import { evidenceOf, statusValues, type Evidence, type Outcome } from "./evidence.ts";
import { lineOf, type MailReading } from "./mail-reading.ts";
import { PhraseSet, type PhraseBook } from "./phrases.ts";
import { TEST_MAILS } from "./products/test-mails.ts";
import { readForm, type Parts } from "./text-form.ts";
import { countedHeads, statusRows, valuesBeside } from "./told-values.ts";
import { foldText, tokenize, type Token } from "./tokens.ts";

export interface Verdict {
  /** Undefined: nothing that is understood says how it went. */
  readonly outcome?: Outcome;
  /** It is no report at all: a test, news of an update. */
  readonly isNoReport?: true;
  /** What it was decided by. */
  readonly rule: "words" | "own" | "product" | "general";
  /** Where a product was recognised, whether or not its rule decided. */
  readonly product?: string;
  readonly evidence: readonly Evidence[];
  readonly parts: Parts;
}

/** Words that a job's own expectation asks for. */
export interface AskedWords {
  readonly success: PhraseBook<Outcome> | undefined;
  readonly other: PhraseBook<Outcome> | undefined;
}

const RANK: readonly Outcome[] = ["failed", "warned", "succeeded", "started"];

/** The worst that is said; undefined where nothing is. */
export function worstOf(evidence: readonly { readonly outcome: Outcome }[]): Outcome | undefined {
  return RANK.find((outcome) => evidence.some((one) => one.outcome === outcome));
}

export function judge(reading: MailReading, products: readonly CompiledProduct[], asked?: AskedWords): Verdict {
  const product = products.find((one) => isRecognised(one, reading));
  const named = product === undefined ? {} : { product: product.rule.id };
  const own = product === undefined ? undefined : ownEvidence(product, reading);
  const parts = own?.parts ?? {};
  if (product !== undefined && reading.subjects.some((text) => product.noReport.isIn(tokenize(text))))
    return { isNoReport: true, rule: product.isOwn ? "own" : "product", ...named, evidence: [], parts };
  if (reading.isAutomatic || reading.ownSubjects.some(isTestMail))
    return { isNoReport: true, rule: "general", ...named, evidence: [], parts };
  const byProduct = own === undefined ? undefined : worstOf(own.evidence);
  if (asked?.success !== undefined || asked?.other !== undefined)
    return { ...byWords(asked, reading, own?.evidence ?? []), ...named, parts };
  if (byProduct !== undefined && own !== undefined)
    return {
      outcome: byProduct,
      rule: product?.isOwn === true ? "own" : "product",
      ...named,
      evidence: own.evidence,
      parts,
    };
  const { outcome, evidence } = judgeGenerally(reading);
  return { ...(outcome === undefined ? {} : { outcome }), rule: "general", ...named, evidence, parts };
}

/** Whether a subject begins with what a test is called: alone, or with what sent it behind. `Test mail server: backed up` is none. */
function isTestMail(subject: string): boolean {
  const tokens = tokenize(subject).filter(({ kind }) => kind !== "sign");
  const hit = testMails.firstIn(tokens);
  if (hit?.from !== 0) return false;
  const next = tokens[hit.to];
  return next === undefined || SENT_BY.has(next.text);
}
const testMails = new PhraseSet(TEST_MAILS);
const SENT_BY: ReadonlySet<string> = new Set(
  "from of for by sent to via von vom für fur da di per od za s iz küldte от для de du del depuis desde para od z 来自".split(
    " ",
  ),
);

/** By the words that the job asks for. A clear sign of failure beats them; only they make it good, where they are told. */
function byWords(
  asked: AskedWords,
  reading: MailReading,
  own: readonly Evidence[],
): Omit<Verdict, "product" | "parts"> {
  const words = [asked.other, asked.success].flatMap((book) => (book === undefined ? [] : phrasesIn(book, reading)));
  const said = judgeGenerally(reading);
  const strong = [...own, ...said.evidence.filter(({ strength, count }) => strength === 3 && count !== 0)];
  const worst = worstOf(words);
  if (worst === "failed" || worst === "warned") return { outcome: worst, rule: "words", evidence: words };
  const failure = strong.filter(({ outcome }) => outcome === "failed" || outcome === "warned");
  const bad = worstOf(failure);
  if (worst === "succeeded" && bad !== undefined) return { outcome: bad, rule: "general", evidence: failure };
  if (worst !== undefined) return { outcome: worst, rule: "words", evidence: words };
  const other = own.length > 0 ? { outcome: worstOf(own), evidence: own } : said;
  // Where it is told what success is called, nothing else is success.
  const isBad = other.outcome === "failed" || other.outcome === "warned" || other.outcome === "started";
  if (other.outcome !== undefined && (isBad || asked.success === undefined))
    return { outcome: other.outcome, rule: own.length > 0 ? "product" : "general", evidence: other.evidence };
  return { rule: "words", evidence: [] };
}

/** Phrases of the book in subject, text or log, heeding what stands around them as with all words. */
function phrasesIn(book: PhraseBook<Outcome>, { ownSubjects, lines, fileLines }: MailReading): Evidence[] {
  const found: Evidence[] = [];
  for (const line of [...ownSubjects.map(lineOf), ...lines]) found.push(...hitsIn(book, line));
  if (found.length === 0) for (const line of fileLines) found.push(...hitsIn(book, line));
  return found;
}

function hitsIn(book: PhraseBook<Outcome>, line: BodyLine): Evidence[] {
  return evidenceOf(line, "body", book)
    .filter(({ count }) => count !== 0)
    .map((one) => ({ ...one, strength: 3 }));
}

export function isRecognised({ marks }: CompiledProduct, reading: MailReading): boolean {
  return marks.some((mark) => fitsMark(mark, reading));
}

/** Lines in which a product's name is looked for: it stands at the beginning or at the end. */
const MOST_MARK_LINES = 400;

function fitsMark({ from, subject, text, header }: CompiledMark, reading: MailReading): boolean {
  const { mail, senders, subjects, lines, fileLines } = reading;
  if (from !== undefined) {
    const said = senders.map(({ address, name = "" }) => foldText(`${name} ${address}`));
    if (!from.some((wanted) => said.some((one) => one.includes(wanted)))) return false;
  }
  if (subject !== undefined && !subjects.some((one) => subject.isIn(tokenize(one)))) return false;
  if (header?.some(({ name, text: wanted }) => foldText(mail.fields.get(name) ?? "").includes(wanted)) === false)
    return false;
  if (text === undefined) return true;
  const looked = [
    ...lines.slice(0, MOST_MARK_LINES),
    ...lines.slice(Math.max(MOST_MARK_LINES, lines.length - MOST_MARK_LINES)),
    ...fileLines.slice(0, MOST_MARK_LINES),
    ...fileLines.slice(Math.max(MOST_MARK_LINES, fileLines.length - MOST_MARK_LINES)),
  ];
  return looked.some(({ tokens }) => text.isIn(tokens)) || tailOf(mail.text).some((tokens) => text.isIn(tokens));
}

/** Characters of the text's end, where footers name the product that are no line of the report. */
const TAIL = 2000;

function tailOf(text: string): (readonly Token[])[] {
  return [text.slice(0, TAIL), text.length > TAIL ? text.slice(-TAIL) : ""]
    .flatMap((piece) => piece.split("\n"))
    .map(tokenize);
}

interface OwnEvidence {
  readonly evidence: readonly Evidence[];
  readonly parts: Parts;
}

function ownEvidence(product: CompiledProduct, reading: MailReading): OwnEvidence {
  const { ownSubjects, lines, fileLines } = reading;
  const evidence: Evidence[] = [];
  let parts: Parts = {};
  for (const subject of ownSubjects) {
    const formed = readSubject(product, subject);
    if (formed !== undefined) {
      parts = { ...formed.parts, ...parts };
      evidence.push(...formed.evidence);
    } else evidence.push(...phraseHits(product.subject, lineOf(subject)));
  }
  evidence.push(...textEvidence(product, lines));
  // A log that is attached tells where the mail itself is silent.
  if (evidence.length === 0) evidence.push(...textEvidence(product, fileLines));
  for (const form of product.lineForms) {
    for (const { text } of lines) {
      const found = readForm(form, text);
      if (found === undefined) continue;
      parts = { ...found, ...parts };
      break;
    }
  }
  return { evidence, parts };
}

function readSubject(product: CompiledProduct, subject: string): { evidence: Evidence[]; parts: Parts } | undefined {
  for (const form of product.subjectForms) {
    let evidence: Evidence[] = [];
    const parts = readForm(form, subject, ({ status }) => {
      if (status === undefined) return true;
      evidence = valueEvidence(product, status, subject);
      return evidence.length > 0;
    });
    if (parts !== undefined) return { evidence, parts };
  }
  return undefined;
}

/** What a status says: in the product's words, else in those of all. */
function valueEvidence(product: CompiledProduct, value: string, line: string): Evidence[] {
  const tokens = tokenize(value);
  const hits = product.values.findAll(tokens);
  if (hits.length > 0) return hits.map(({ meaning }) => ({ outcome: meaning, strength: 3, line }));
  return evidenceOf(lineOf(value), "status")
    .filter(({ count }) => count !== 0)
    .map((one) => ({ ...one, line }));
}

function textEvidence(product: CompiledProduct, lines: readonly BodyLine[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const line of lines) {
    evidence.push(...phraseHits(product.text, line));
    for (const value of statusValues(line)) evidence.push(...valueEvidence(product, value, line.text));
  }
  if (product.status.size > 0) {
    for (const line of lines)
      for (const value of valuesBeside([line], product.status))
        evidence.push(...valueEvidence(product, value, line.text));
  }
  if (product.rule.rows === true) {
    for (const { line, status } of statusRows(lines)) evidence.push(...valueEvidence(product, status, line.text));
  }
  if (product.rule.counts === true) {
    for (const line of lines)
      evidence.push(
        ...evidenceOf(line, "body").filter(
          ({ count, outcome }) => count !== undefined && count > 0 && outcome !== "succeeded",
        ),
      );
  }
  return evidence;
}

/** A product's own phrases count as they stand; only what is said of what would be, and beside a count of nothing, does not. */
function phraseHits(book: PhraseBook<Outcome>, line: BodyLine): Evidence[] {
  return evidenceOf(line, "body", book)
    .filter(({ count }) => count !== 0)
    .map((one) => ({ ...one, strength: 3 }));
}

function subjectEvidence(line: BodyLine): Evidence[] {
  const statuses = statusValues(line).flatMap((value) => evidenceOf(lineOf(value), "status"));
  return [...evidenceOf(line, "subject"), ...statuses.map((one) => ({ ...one, line: line.text }))];
}

/** By the words of all languages. */
export function judgeGenerally(reading: MailReading): { outcome?: Outcome; evidence: readonly Evidence[] } {
  const own = [
    ...reading.ownSubjects.flatMap((subject) => subjectEvidence(lineOf(subject))),
    ...linesEvidence(reading.lines),
  ];
  const decided = decide(own);
  if (decided.outcome !== undefined && decided.evidence.some(({ strength }) => strength > 1)) return decided;
  if (reading.fileLines.length === 0) return decided;
  const inFiles = decide([...own, ...linesEvidence(reading.fileLines)]);
  return inFiles.outcome === undefined ? decided : inFiles;
}

/** What lines say, their statuses and tables included. */
export function linesEvidence(lines: readonly BodyLine[]): Evidence[] {
  const evidence: Evidence[] = [];
  const heads = countedHeads(lines);
  for (const line of lines) {
    // What heads a column of counts says nothing but with them.
    if (heads.has(line)) continue;
    evidence.push(...evidenceOf(line, "body"));
    for (const value of statusValues(line))
      evidence.push(...evidenceOf(lineOf(value), "status").map((one) => ({ ...one, line: line.text })));
  }
  for (const { line, status } of statusRows(lines))
    evidence.push(...evidenceOf(lineOf(status), "status").map((one) => ({ ...one, line: line.text })));
  for (const counted of [...heads.values()].flat()) evidence.push(...evidenceOf(lineOf(counted), "body"));
  return evidence;
}

/** Failure beats success; a loose word decides only where nothing stronger does. */
function decide(all: readonly Evidence[]): { outcome?: Outcome; evidence: readonly Evidence[] } {
  const said = all.filter(({ count }) => count !== 0);
  const noneFailed = all.filter(({ count, outcome }) => count === 0 && outcome !== "succeeded");
  const noneWell = all.some(({ count, outcome }) => count === 0 && outcome === "succeeded");
  const strong = said.filter(({ strength }) => strength > 1);
  const bad = worstOf(strong.filter(({ outcome }) => outcome !== "succeeded" && outcome !== "started"));
  if (bad !== undefined) return pick(bad, strong);
  const loose = said.filter(({ strength }) => strength === 1);
  const isStated = strong.some(({ strength, outcome }) => strength === 3 && outcome === "succeeded");
  const looseBad = isStated
    ? undefined
    : worstOf(loose.filter(({ outcome }) => outcome === "failed" || outcome === "warned"));
  if (looseBad !== undefined) return pick(looseBad, loose);
  const good = worstOf(strong) ?? worstOf(loose);
  if (good !== undefined) return pick(good, said);
  // Errors were counted, and there were none.
  if (noneFailed.some(({ outcome }) => outcome === "failed") && !noneWell)
    return { outcome: "succeeded", evidence: noneFailed.map((one) => ({ ...one, outcome: "succeeded" })) };
  return { evidence: [] };
}

function pick(outcome: Outcome, evidence: readonly Evidence[]): { outcome: Outcome; evidence: readonly Evidence[] } {
  return { outcome, evidence: evidence.filter((one) => one.outcome === outcome) };
}
