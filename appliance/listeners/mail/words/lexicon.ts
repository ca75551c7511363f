/** The words of all languages as one: a mail does not say which language it is in, and many mix two. */
import { PhraseBook, PhraseSet } from "../phrases.ts";
import { foldText } from "../tokens.ts";
import { CONDITIONS } from "./conditions.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { it } from "./it.ts";
import type { LanguageWords } from "./language-words.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

export const LANGUAGES: readonly LanguageWords[] = [en, hr, it, hu, ru, zh, de, fr, es, pl];

/** How much a word says by itself. */
export type Weight = "says" | "words" | "values" | "counted";

/** What a phrase stands for. */
export type Meaning =
  | { readonly kind: "outcome"; readonly outcome: "failed" | "warned" | "succeeded"; readonly weight: Weight }
  | { readonly kind: "started" }
  | { readonly kind: "nothing" }
  | { readonly kind: "not" }
  | { readonly kind: "none" }
  | { readonly kind: "conditional" }
  | { readonly kind: "earlier" }
  | { readonly kind: "or" };

export function addOutcomes(
  book: PhraseBook<Meaning>,
  { failed, warned, succeeded }: Pick<LanguageWords, "failed" | "warned" | "succeeded">,
): void {
  for (const [outcome, words] of Object.entries({ failed, warned, succeeded })) {
    for (const weight of ["says", "words", "values", "counted"] as const) {
      for (const phrase of words[weight] ?? [])
        book.add(phrase, { kind: "outcome", outcome: outcome as "failed" | "warned" | "succeeded", weight });
    }
  }
}

function allOf(choose: (language: LanguageWords) => readonly string[]): readonly string[] {
  return LANGUAGES.flatMap(choose);
}

function makeBook(): PhraseBook<Meaning> {
  const book = new PhraseBook<Meaning>();
  for (const language of [...LANGUAGES, ...CONDITIONS]) {
    addOutcomes(book, language);
    for (const phrase of language.nothing) book.add(phrase, { kind: "nothing" });
  }
  return book;
}

function bookOf(kind: "not" | "none" | "conditional" | "earlier" | "or" | "started"): PhraseBook<Meaning> {
  const book = new PhraseBook<Meaning>();
  for (const phrase of allOf((language) => language[kind])) book.add(phrase, { kind });
  return book;
}

/** Phrases that say how it went, and those that only look so. */
export const outcomes = makeBook();
export const denials = bookOf("not");
export const nones = bookOf("none");
export const conditionals = bookOf("conditional");
export const earlierRuns = bookOf("earlier");
export const alternatives = bookOf("or");
export const starts = bookOf("started");

export const exitCodes = new PhraseSet(allOf(({ exitCode }) => exitCode));
export const footers = new PhraseSet(allOf((language) => language.footers));
export const legends = new PhraseSet(allOf((language) => language.legends));
export const originals = new PhraseSet(allOf((language) => language.original));
export const automatics = new PhraseSet(allOf(({ automatic }) => automatic));
export const wrotes = new PhraseSet(allOf((language) => language.wrote));

/** Labels, folded: what stands before a colon or in the cell before. */
export function labelsOf(choose: (language: LanguageWords) => readonly string[]): ReadonlySet<string> {
  return new Set(allOf(choose).map(foldText));
}

export const statusWords = labelsOf(({ status }) => status);
export const nameLabels = labelsOf(({ names }) => names);
