/** What helps with a check type's settings in other languages than English, by what the schema says; loaded with the type's help. */
import type { Language } from "#model/site.ts";
import { helpPartOfCheck, type Help, type HelpBook } from "#texts/forms/help-parts.ts";

const BOOKS: Readonly<Partial<Record<Language, () => Promise<HelpBook>>>> = {
  hr: async () => (await import("#texts/hr/setting-help.ts")).settingHelp,
  it: async () => (await import("#texts/it/setting-help.ts")).settingHelp,
  hu: async () => (await import("#texts/hu/setting-help.ts")).settingHelp,
  ru: async () => (await import("#texts/ru/setting-help.ts")).settingHelp,
  zh: async () => (await import("#texts/zh/setting-help.ts")).settingHelp,
};

export async function settingHelpOf(language: Language, type: string): Promise<Help> {
  const book = (await BOOKS[language]?.()) ?? {};
  const parts = ["shared", "hosts", "checks", helpPartOfCheck(type)];
  const loaded = await Promise.all(parts.map(async (part) => book[part]?.()));
  return Object.assign({}, ...loaded) as Help;
}
