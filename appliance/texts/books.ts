/**
 * The sentence books there are, by language. Each is a part of the program of its own, loaded when a language is first wanted, so that a
 * box carries the words of the languages it speaks. English is always there.
 */
import type { Language, Site } from "#model/site.ts";
import { english } from "./en/english.ts";
import { ENGLISH_REFUSALS } from "./en/refusals/english-refusals.ts";
import type { RefusalBook } from "./refusal-book.ts";
import type { SentenceBook } from "./sentence-book.ts";

/** All that a language says. */
export interface Books {
  readonly sentences: SentenceBook;
  readonly refusals: RefusalBook;
}

const ENGLISH: Books = { sentences: english, refusals: ENGLISH_REFUSALS };
/** Where the others are loaded from. */
const PLACES: Readonly<Record<Exclude<Language, "en">, () => Promise<Books>>> = {
  hr: async () => (await import("./hr/croatian.ts")).books,
  it: async () => (await import("./it/italian.ts")).books,
  hu: async () => (await import("./hu/hungarian.ts")).books,
  ru: async () => (await import("./ru/russian.ts")).books,
  zh: async () => (await import("./zh/chinese.ts")).books,
};
const loaded = new Map<Language, Books>([["en", ENGLISH]]);

/** The languages that a site's people are spoken to in. */
export function languagesOf({
  language,
  sla,
  telling,
}: Pick<Site, "language" | "sla" | "telling">): ReadonlySet<Language> {
  const wished = [...sla.contacts, ...(telling?.webhooks ?? []).map(({ wishes }) => wishes)].map((one) => one.language);
  return new Set([language, ...wished.filter((one) => one !== undefined)]);
}

/** Loads the books of these languages; those that are here cost nothing. */
export async function loadBooks(languages: Iterable<Language>): Promise<void> {
  await Promise.all(
    [...new Set(languages)].map(async (language) => {
      if (language !== "en" && !loaded.has(language)) loaded.set(language, await PLACES[language]());
    }),
  );
}

/** Whether all that is wanted is here. */
export function areLoaded(languages: Iterable<Language>): boolean {
  return [...languages].every((language) => loaded.has(language));
}

/** The sentences of a language that was loaded; English stands in until then. */
export function bookOf(language: Language): SentenceBook {
  return (loaded.get(language) ?? ENGLISH).sentences;
}

/** The refusals of a language that was loaded, likewise. */
export function refusalsOf(language: Language): RefusalBook {
  return (loaded.get(language) ?? ENGLISH).refusals;
}
