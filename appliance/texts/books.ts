/** The sentence books there are, by language. */
import type { Language } from "#model/site.ts";
import { english } from "./en/english.ts";
import type { SentenceBook } from "./sentence-book.ts";

const BOOKS: Readonly<Partial<Record<Language, SentenceBook>>> = { en: english };

/** The book of a language; undefined while there is none, then English stands in. */
export function bookOf(language: Language): SentenceBook | undefined {
  return BOOKS[language];
}
