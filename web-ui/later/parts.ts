/** What `parts/later.tsx` shows, and the words that come with it. */
import type { Templates } from "#texts/template.ts";
import { book } from "../words/language.ts";
import { ForecastSection } from "./forecast-section.tsx";
import { ModelsSection } from "./models-section.tsx";
import { StateBand } from "./state-band.tsx";

export const LATER = { ForecastSection, ModelsSection, StateBand };

/** A language's words for these parts. */
const WORDS: Readonly<Record<string, () => Promise<Templates>>> = {
  en: async () => (await import("#texts/en/page-later.ts")).laterTemplates,
};

/** Adds them to the page's book, once. */
export async function loadWords(): Promise<void> {
  const { language, templates } = book.peek();
  const load = WORDS[language] ?? WORDS["en"];
  if ("later.loaded" in templates || load === undefined) return;
  book.value = { language, templates: { ...templates, ...(await load()) } };
}
