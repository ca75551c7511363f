/** What a language's catalogue is: one whole template per code, filled with named parameters. Nothing is glued together. */
import type { Sentence } from "#model/sentence.ts";
import type { Templates } from "./template.ts";
import { makeWords, type NowMs, type Words } from "./words.ts";

export interface SentenceBook {
  readonly language: string;
  readonly templates: Templates;
}

/**
 * The words of a sentence; a code the book does not know is shown as it is, so that nothing is ever hidden.
 * @param words where and when it is said; left out: UTC and this machine's clock
 */
export function tell(book: SentenceBook, sentence: Sentence, words: Words = wordsOf(book, "UTC", Date.now)): string {
  return tryTell(book, sentence, words) ?? sentence.code;
}

/** The surroundings of a book's sentences at a site. */
export function wordsOf(book: SentenceBook, timeZone: string, nowMs: NowMs): Words {
  return makeWords(book.language, timeZone, nowMs, (sentence, words) => tryTell(book, sentence, words));
}

function tryTell(book: SentenceBook, sentence: Sentence, words: Words): string | undefined {
  return Object.hasOwn(book.templates, sentence.code)
    ? book.templates[sentence.code]?.(sentence.parameters, words)
    : undefined;
}
