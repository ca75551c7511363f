/** The page's language: one book, loaded by itself, and the ways to say a sentence with it. */
import { computed, signal } from "@preact/signals";
import type { Parameters, Sentence } from "#model/sentence.ts";
import { tagOf } from "#texts/forms/locale.ts";
import { groupDigits, isWhole } from "#texts/forms/numbers.ts";
import { tell, wordsOf, type SentenceBook } from "#texts/sentence-book.ts";
import type { Templates } from "#texts/template.ts";
import type { Words } from "#texts/words.ts";
import type { LaterWords } from "./later-words.ts";
import { readCookie, writeCookie } from "../live/cookie.ts";
import { spokenNowMs, status } from "../live/stream.ts";

/** Every language there is a book for. A page loads one of them. */
const BOOKS: Readonly<Record<string, () => Promise<SentenceBook>>> = {
  en: async () => (await import("#texts/en/english-page.ts")).englishPage,
  hr: async () => (await import("#texts/hr/croatian-page.ts")).croatianPage,
  it: async () => (await import("#texts/it/italian-page.ts")).italianPage,
  hu: async () => (await import("#texts/hu/hungarian-page.ts")).hungarianPage,
  ru: async () => (await import("#texts/ru/russian-page.ts")).russianPage,
  zh: async () => (await import("#texts/zh/chinese-page.ts")).chinesePage,
};
export const LANGUAGES: readonly string[] = Object.keys(BOOKS);

const EMPTY: SentenceBook = { language: "en", templates: {} };
export const book = signal<SentenceBook>(EMPTY);

/** IANA name of the zone in which all moments are said. */
export const siteTimeZone = computed(() => status.value?.site.timezone ?? "UTC");

/** Moments and numbers as the site's people write them. */
export const words = computed<Words>(() => wordsOf(book.value, siteTimeZone.value, spokenNowMs));

/** The words of a code. */
export function say(code: string, parameters: Parameters = {}): string {
  return tell(book.value, { code, parameters }, words.value);
}

/** The words of a sentence that the box sent. */
export function sayIt(sentence: Sentence): string {
  return tell(book.value, sentence, words.value);
}

/** A number as this language writes it; digits in groups from 10 000 on. */
export function sayNumber(value: number, digits = 0): string {
  if (isWhole(value)) return groupDigits(value);
  const format = new Intl.NumberFormat(book.value.language, { maximumFractionDigits: digits, useGrouping: "min2" });
  // A comma between groups would read as a decimal comma to half of the people around here.
  return format
    .formatToParts(value)
    .map((part) => (part.type === "group" ? "\u202f" : part.value))
    .join("");
}

/** Parts whose words are in the book. */
const loaded = new Set<LaterWords>();

/** Loads the words of a part that is loaded later; at once where they are here already. */
export async function loadLaterWords(part: LaterWords = "incidents"): Promise<void> {
  if (loaded.has(part)) return;
  const { LATER } = await import("./later-words.ts");
  const more = await LATER[book.peek().language]?.[part]();
  const { language, templates } = book.peek();
  book.value = { language, templates: { ...templates, ...more } };
  loaded.add(part);
}

/** A book with the words of all that was loaded in another language before. */
async function withLater({ language, templates }: SentenceBook): Promise<SentenceBook> {
  if (loaded.size === 0) return { language, templates };
  const { LATER } = await import("./later-words.ts");
  const more = await Promise.all([...loaded].map(async (part) => LATER[language]?.[part]()));
  return { language, templates: Object.assign({ ...templates }, ...more) as Templates };
}

/** Loads the language of this person's choice, else the site's, else English. */
export async function loadLanguage(siteLanguage: string | undefined): Promise<void> {
  const wanted = [readCookie("language"), siteLanguage, "en"].find((name) => name !== undefined && name in BOOKS);
  const load = BOOKS[wanted ?? "en"];
  if (load === undefined) return;
  book.value = await withLater(await load());
  document.documentElement.lang = tagOf(book.value.language);
}

/** Remembers a person's choice and speaks it from now on. */
export async function chooseLanguage(name: string): Promise<void> {
  writeCookie("language", name);
  await loadLanguage(name);
}
