/** The lines of a mail that its sender wrote about the job: without quotes, signatures, disclaimers, help and legends. */
import { recordCells } from "./record-cells.ts";
import { footers, labelsOf, legends, originals, wrotes } from "./words/lexicon.ts";
import { foldText, tokenize, type Token } from "./tokens.ts";

export interface BodyLine {
  /** As it stands, spaces as one. */
  readonly text: string;
  readonly cells: readonly string[];
  readonly tokens: readonly Token[];
  /** Words from this one on say nothing: a footer's begin. */
  readonly upTo: number;
}

/** A forwarded mail's head, as its text shows it. */
export interface ForwardedHead {
  readonly from?: string;
  readonly subject?: string;
}

export interface Body {
  readonly lines: readonly BodyLine[];
  /** Where the mail was forwarded within its text. */
  readonly forwarded?: ForwardedHead;
  /** An earlier mail stood in it, whole or quoted. */
  readonly hasEarlier: boolean;
}

export const MOST_LINES = 4000;
/** Lines that a signature has at most. */
const MOST_SIGNATURE = 20;
/** Lines that the head of a forwarded mail has at most. */
const MOST_HEAD = 12;

const fromLabels = labelsOf(({ head }) => head.from);
const subjectLabels = labelsOf(({ head }) => head.subject);
const otherLabels = labelsOf(({ head }) => head.other);

/** @param isForward the subject says that it was forwarded; @param isAnswer that it was answered */
export function readBody(text: string, { isForward, isAnswer }: { isForward: boolean; isAnswer: boolean }): Body {
  const raw = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n");
  let lines = raw.length <= MOST_LINES ? raw : [...raw.slice(0, MOST_LINES / 2), ...raw.slice(-MOST_LINES / 2)];
  let forwarded: ForwardedHead | undefined;
  const cut = findOriginal(lines);
  if (cut !== undefined) {
    const { at, bodyAt, head } = cut;
    // An answer's original is what was said before; without any word of its own it is the mail itself.
    if (isAnswer && !isForward) lines = lines.slice(0, at);
    else {
      lines = lines.slice(bodyAt);
      forwarded = head;
    }
  }
  const quoted = lines.filter((line) => isQuoted(line)).length;
  const hasEarlier = cut !== undefined || quoted > 0;
  if (isForward && quoted > lines.filter((line) => line.trim() !== "").length / 2) lines = lines.map(unquote);
  return { lines: withoutFooters(withoutQuotes(lines)), hasEarlier, ...(forwarded === undefined ? {} : { forwarded }) };
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}[>|]\s?/.test(line) && !/^\s{0,3}\|.*\|/.test(line);
}

function unquote(line: string): string {
  return line.replace(/^(?:\s{0,3}>){1,10}\s?/, "");
}

interface Original {
  readonly at: number;
  readonly bodyAt: number;
  readonly head: ForwardedHead;
}

/** Where the text of an earlier mail begins: a separator, or a block of `From:`, `Sent:`, `Subject:`. */
function findOriginal(lines: readonly string[]): Original | undefined {
  for (const [at, line] of lines.entries()) {
    const text = unquote(line);
    const isSeparator =
      text.length < 120 &&
      /[-_—=]|^\s*begin|^\s*in|^\s*poč|^\s*anf|^\s*нач/i.test(text) &&
      originals.isIn(tokenize(text));
    if (!isSeparator && labelOf(text, fromLabels) === undefined) continue;
    const head = readHead(lines, isSeparator ? at + 1 : at);
    if (head !== undefined) return { at, ...head };
    if (isSeparator) return { at, bodyAt: at + 1, head: {} };
  }
  return undefined;
}

function readHead(lines: readonly string[], from: number): Omit<Original, "at"> | undefined {
  let sender: string | undefined;
  let subject: string | undefined;
  let others = 0;
  let at = from;
  for (; at < Math.min(lines.length, from + MOST_HEAD); at++) {
    const text = unquote(lines[at] ?? "").replaceAll("*", "");
    if (text.trim() === "") {
      if (sender !== undefined || subject !== undefined) break;
      continue;
    }
    const [isFrom, isSubject, isOther] = [fromLabels, subjectLabels, otherLabels].map((labels) =>
      labelOf(text, labels),
    );
    if (isFrom !== undefined) sender ??= isFrom;
    else if (isSubject !== undefined) subject ??= isSubject;
    else if (isOther !== undefined) others++;
    // A value that goes on in the next line.
    else if (sender === undefined && subject === undefined) return undefined;
    else if (!/^\s/.test(lines[at] ?? "")) break;
  }
  // `Od: 22:00`, `Do: 23:10`: since when and until when.
  if (sender === undefined || !/\p{L}/u.test(sender)) return undefined;
  if (subject === undefined ? others < 2 : others < 1) return undefined;
  return { bodyAt: at, head: { from: sender, ...(subject === undefined ? {} : { subject }) } };
}

/** What stands behind a label of the set. */
function labelOf(text: string, labels: ReadonlySet<string>): string | undefined {
  const at = text.search(/[:：]/);
  if (at < 1 || at > 40) return undefined;
  return labels.has(foldText(text.slice(0, at)).replaceAll(/[|*]/g, "").trim())
    ? text
        .slice(at + 1)
        .replace("|", "")
        .trim()
    : undefined;
}

/** Without lines that quote an earlier mail, and what introduces them. */
function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (isQuoted(line)) continue;
    // `On ... X wrote:` before a quote.
    if (/[:：]\s{0,3}$/.test(line) && wrotes.isIn(tokenize(line)) && followsQuote(lines, at)) continue;
    kept.push(line);
  }
  return kept;
}

function followsQuote(lines: readonly string[], at: number): boolean {
  return lines.slice(at + 1, at + 4).some(isQuoted);
}

/** The signature's begin. Source: RFC 3676, 4.3. */
function isSignature(line: string): boolean {
  return line === "--" || line === "-- ";
}

function withoutFooters(lines: readonly string[]): BodyLine[] {
  const kept: BodyLine[] = [];
  /** The rest of a paragraph says nothing. */
  let skipping = false;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") {
      skipping = false;
      continue;
    }
    if (isSignature(line) && lines.length - at <= MOST_SIGNATURE) break;
    const cells = recordCells(line) ?? cellsOf(line);
    const text = cells.join(" | ");
    const tokens = tokenize(text);
    const startsWord = tokens.findIndex(({ kind }) => kind === "word");
    const footer = footers.firstIn(tokens);
    const legend = legends.firstIn(tokens);
    const begins = (hit: { from: number } | undefined) => hit !== undefined && hit.from <= startsWord + 1;
    if (begins(footer) || begins(legend)) skipping = true;
    // A disclaimer is prose: a row or a label ends it.
    else if (skipping && (cells.length > 1 || /^[^:：]{1,40}[:：]\s*\S/.test(text))) skipping = false;
    if (skipping) continue;
    kept.push({ text, cells, tokens, upTo: footer?.from ?? tokens.length });
  }
  return kept;
}

/** Cells of a row: what strokes part; else tabs, wide gaps and rows of dots. Empty ones between others stay, so that columns do. */
export function cellsOf(line: string): readonly string[] {
  const plain = line
    .replaceAll("\u00a0", " ")
    .replaceAll(/[│║┃¦｜]/g, "|")
    .trim();
  if (!plain.includes("|"))
    return plain
      .split(/\t+| {2,}|\.{3} (?=\S)/)
      .map(asOneLine)
      .filter((cell) => cell !== "");
  const cells = plain.split("|").map(asOneLine);
  return cells.slice(cells[0] === "" ? 1 : 0, cells.length > 1 && cells.at(-1) === "" ? -1 : undefined);
}

function asOneLine(cell: string): string {
  return cell.trim().replaceAll(/\s+/g, " ");
}
