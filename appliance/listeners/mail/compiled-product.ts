/** A product's rule ready for use: phrases and forms taken apart once. */
import type { Outcome } from "./evidence.ts";
import { PhraseBook, PhraseSet } from "./phrases.ts";
import type { Mark, MailProduct, OutcomePhrases } from "./product.ts";
import { PRODUCTS } from "./products/all.ts";
import { compileForm, type TextForm } from "./text-form.ts";
import { foldText } from "./tokens.ts";

export interface CompiledMark {
  readonly from?: readonly string[];
  readonly subject?: PhraseSet;
  readonly text?: PhraseSet;
  readonly header?: readonly { readonly name: string; readonly text: string }[];
}

export interface CompiledProduct {
  readonly rule: MailProduct;
  /** Site's own rules go first and say so. */
  readonly isOwn: boolean;
  readonly marks: readonly CompiledMark[];
  readonly subjectForms: readonly TextForm[];
  readonly lineForms: readonly TextForm[];
  readonly subject: PhraseBook<Outcome>;
  readonly text: PhraseBook<Outcome>;
  readonly values: PhraseBook<Outcome>;
  readonly noReport: PhraseSet;
  readonly status: ReadonlySet<string>;
  readonly size: ReadonlySet<string>;
  readonly duration: ReadonlySet<string>;
  readonly machine: ReadonlySet<string>;
  readonly job: ReadonlySet<string>;
}

let builtIn: readonly CompiledProduct[] | undefined;

/** The site's own rules and behind them the built-in ones. */
export function compileRules(own: readonly MailProduct[]): readonly CompiledProduct[] {
  builtIn ??= PRODUCTS.map((rule) => compileProduct(rule));
  return [...own.map((rule) => compileProduct(rule, true)), ...builtIn];
}

export function compileProduct(rule: MailProduct, isOwn = false): CompiledProduct {
  return {
    rule,
    isOwn,
    marks: rule.recognised.map(compileMark),
    subjectForms: (rule.subjects ?? []).map(compileForm),
    lineForms: (rule.lines ?? []).map(compileForm),
    subject: bookOf(rule.subject),
    text: bookOf(rule.text),
    values: bookOf(rule.values),
    noReport: new PhraseSet(rule.noReport ?? []),
    status: labels(rule.status),
    size: labels(rule.size),
    duration: labels(rule.duration),
    machine: labels(rule.machine),
    job: labels(rule.job),
  };
}

function compileMark({ from, subject, text, header }: Mark): CompiledMark {
  return {
    ...(from !== undefined && { from: from.map(foldText) }),
    ...(subject !== undefined && { subject: new PhraseSet(subject) }),
    ...(text !== undefined && { text: new PhraseSet(text) }),
    ...(header !== undefined && { header: header.map(readHeaderMark) }),
  };
}

function readHeaderMark(text: string): { name: string; text: string } {
  const at = text.indexOf(":");
  return { name: text.slice(0, Math.max(0, at)).trim().toLowerCase(), text: foldText(text.slice(at + 1).trim()) };
}

export function bookOf(phrases: OutcomePhrases = {}): PhraseBook<Outcome> {
  const book = new PhraseBook<Outcome>();
  for (const [outcome, list] of Object.entries(phrases))
    for (const phrase of list ?? []) book.add(phrase, outcome as Outcome);
  return book;
}

function labels(names: readonly string[] = []): ReadonlySet<string> {
  return new Set(names.map(foldText));
}
