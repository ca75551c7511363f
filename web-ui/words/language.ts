/** The page's language: one book, loaded by itself, and the ways to say a sentence with it. */
import { computed, signal } from "@preact/signals";
import type { Parameters, Sentence } from "#model/sentence.ts";
import { tagOf } from "#texts/forms/locale.ts";
import { tell, wordsOf, type SentenceBook } from "#texts/sentence-book.ts";
import type { Templates } from "#texts/template.ts";
import type { Words } from "#texts/words.ts";
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
/** What parts of the page say that are loaded when they are first shown, in the same languages. */
const LATER: Readonly<Record<string, Readonly<Record<LaterWords, () => Promise<Templates>>>>> = {
  en: {
    incidents: async () => (await import("#texts/en/incident-labels.ts")).incidentLabels,
    arrivals: async () => (await import("#texts/en/arrival-labels.ts")).arrivalLabels,
    jobs: async () => (await import("#texts/en/job-labels.ts")).jobLabels,
    reports: async () => (await import("#texts/en/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/en/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/en/chart-labels.ts")).chartLabels,
    setup: async () => (await import("#texts/en/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/en/step-labels.ts")).stepLabels,
      ...(await import("#texts/en/enrolment.ts")).enrolmentTemplates,
    }),
    settings: async () => (await import("#texts/en/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/en/config-changes.ts")).configChanges,
    later: async () => (await import("#texts/en/page-later.ts")).laterTemplates,
  },
  hr: {
    arrivals: async () => (await import("#texts/hr/arrival-labels.ts")).arrivalLabels,
    reports: async () => (await import("#texts/hr/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/hr/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/hr/chart-labels.ts")).chartLabels,
    incidents: async () => (await import("#texts/hr/incident-labels.ts")).incidentLabels,
    jobs: async () => (await import("#texts/hr/job-labels.ts")).jobLabels,
    setup: async () => (await import("#texts/hr/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/hr/step-labels.ts")).stepLabels,
      ...(await import("#texts/hr/enrolment.ts")).enrolmentTemplates,
    }),
    settings: async () => (await import("#texts/hr/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/hr/config-changes.ts")).configChanges,
    later: async () => (await import("#texts/hr/page-later.ts")).laterTemplates,
  },
  it: {
    arrivals: async () => (await import("#texts/it/arrival-labels.ts")).arrivalLabels,
    reports: async () => (await import("#texts/it/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/it/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/it/chart-labels.ts")).chartLabels,
    incidents: async () => (await import("#texts/it/incident-labels.ts")).incidentLabels,
    jobs: async () => (await import("#texts/it/job-labels.ts")).jobLabels,
    setup: async () => (await import("#texts/it/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/it/step-labels.ts")).stepLabels,
      ...(await import("#texts/it/enrolment.ts")).enrolmentTemplates,
    }),
    settings: async () => (await import("#texts/it/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/it/config-changes.ts")).configChanges,
    later: async () => (await import("#texts/it/page-later.ts")).laterTemplates,
  },
  hu: {
    incidents: async () => (await import("#texts/hu/incident-labels.ts")).incidentLabels,
    arrivals: async () => (await import("#texts/hu/arrival-labels.ts")).arrivalLabels,
    jobs: async () => (await import("#texts/hu/job-labels.ts")).jobLabels,
    reports: async () => (await import("#texts/hu/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/hu/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/hu/chart-labels.ts")).chartLabels,
    setup: async () => (await import("#texts/hu/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/hu/step-labels.ts")).stepLabels,
      ...(await import("#texts/hu/enrolment.ts")).enrolmentTemplates,
    }),
    settings: async () => (await import("#texts/hu/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/hu/config-changes.ts")).configChanges,
    later: async () => (await import("#texts/hu/page-later.ts")).laterTemplates,
  },
  ru: {
    arrivals: async () => (await import("#texts/ru/arrival-labels.ts")).arrivalLabels,
    reports: async () => (await import("#texts/ru/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/ru/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/ru/chart-labels.ts")).chartLabels,
    incidents: async () => (await import("#texts/ru/incident-labels.ts")).incidentLabels,
    jobs: async () => (await import("#texts/ru/job-labels.ts")).jobLabels,
    setup: async () => (await import("#texts/ru/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/ru/step-labels.ts")).stepLabels,
      ...(await import("#texts/ru/enrolment.ts")).enrolmentTemplates,
    }),
    settings: async () => (await import("#texts/ru/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/ru/config-changes.ts")).configChanges,
    later: async () => (await import("#texts/ru/page-later.ts")).laterTemplates,
  },
  zh: {
    arrivals: async () => (await import("#texts/zh/arrival-labels.ts")).arrivalLabels,
    reports: async () => (await import("#texts/zh/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/zh/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/zh/chart-labels.ts")).chartLabels,
    incidents: async () => (await import("#texts/zh/incident-labels.ts")).incidentLabels,
    jobs: async () => (await import("#texts/zh/job-labels.ts")).jobLabels,
    setup: async () => (await import("#texts/zh/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/zh/step-labels.ts")).stepLabels,
      ...(await import("#texts/zh/enrolment.ts")).enrolmentTemplates,
    }),
    settings: async () => (await import("#texts/zh/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/zh/config-changes.ts")).configChanges,
    later: async () => (await import("#texts/zh/page-later.ts")).laterTemplates,
  },
};
export type LaterWords =
  | "changes"
  | "charts"
  | "settings"
  | "steps"
  | "arrivals"
  | "incidents"
  | "jobs"
  | "later"
  | "map"
  | "reports"
  | "setup";
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
  const more = await LATER[book.peek().language]?.[part]();
  const { language, templates } = book.peek();
  book.value = { language, templates: { ...templates, ...more } };
  loaded.add(part);
}

/** A book with the words of all that was loaded in another language before. */
async function withLater({ language, templates }: SentenceBook): Promise<SentenceBook> {
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
