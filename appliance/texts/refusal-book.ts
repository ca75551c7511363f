/** What a language needs to say refusals: one sentence per code. A missing sentence does not compile. */
import type { Form, FormName, Refusal, RefusalCode, RefusalParameters, Said } from "#model/refusal.ts";

/** What a sentence may ask of its book: the words of a value's form, of another refusal. */
export interface RefusalWords {
  /** `a duration such as 500ms, 30s, 5m, 2h or 7d` */
  form(form: Form): string;
  tell(said: Said): string;
}

export type RefusalSentences = {
  readonly [C in RefusalCode]: (parameters: RefusalParameters[C], words: RefusalWords) => string;
};

export interface RefusalBook {
  readonly language: string;
  readonly sentences: RefusalSentences;
  readonly formNames: Readonly<Record<FormName, string>>;
  form(form: Form, book: RefusalBook): string;
  /** ` (host nas)`, after the sentence. */
  place(place: NonNullable<Refusal["place"]>): string;
}

/** What is wrong, without its path. */
export function tellRefusal(book: RefusalBook, said: Said): string {
  const words: RefusalWords = {
    form: (form) => book.form(form, book),
    tell: (inner) => tellRefusal(book, inner),
  };
  const sentence = book.sentences[said.code] as ((parameters: unknown, words: RefusalWords) => string) | undefined;
  // Written by another version, perhaps: the code says more than nothing.
  return sentence === undefined ? said.code : sentence(bounded(said.parameters), words);
}

/** So much of what somebody sent is said back to him, and so many of a list. */
const LONGEST_ECHO = 300;
const MOST_ECHOED = 200;

/** Parameters may be what somebody sent, of any length; a refusal inside one is bounded when it is told. */
function bounded(parameters: object): unknown {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, boundedValue(value)]));
}

function boundedValue(value: unknown): unknown {
  if (typeof value === "string") return boundedText(value);
  return Array.isArray(value) ? value.slice(0, MOST_ECHOED).map(boundedValue) : value;
}

function boundedText(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO - 3).toWellFormed()}...` : text;
}

/** What is wrong and where in the document it stands: `must be text (host nas)`. */
export function tellRefusalPlace(book: RefusalBook, refusal: Refusal): string {
  return tellRefusal(book, refusal) + (refusal.place === undefined ? "" : book.place(refusal.place));
}

/** One line: `hosts[3].address: must be text (host nas)`. */
export function tellRefusalLine(book: RefusalBook, refusal: Refusal): string {
  const message = tellRefusalPlace(book, refusal);
  return refusal.path === "" ? message : `${refusal.path}: ${message}`;
}
