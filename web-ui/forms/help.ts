/** Sentences that help with fields, in the page's language; English ones stand in the schema. */
import { signal } from "@preact/signals";
import { book } from "../words/language.ts";

type Help = Readonly<Record<string, string>>;

const PLACES: Readonly<Record<string, () => Promise<Help>>> = {
  hr: async () => (await import("#texts/hr/setting-help.ts")).settingHelp,
  it: async () => (await import("#texts/it/setting-help.ts")).settingHelp,
  hu: async () => (await import("#texts/hu/setting-help.ts")).settingHelp,
  ru: async () => (await import("#texts/ru/setting-help.ts")).settingHelp,
  zh: async () => (await import("#texts/zh/setting-help.ts")).settingHelp,
};

export const settingHelp = signal<Help>({});

/** Loads what is said in the language of now. */
export async function loadHelp(): Promise<void> {
  settingHelp.value = (await PLACES[book.peek().language]?.()) ?? {};
}
