/** What the help of check types says in other languages than English, by the English of their declarations; loaded with that help. */
import type { Language } from "#model/site.ts";
import { helpPartOfCheck, type Help, type HelpBook } from "#texts/forms/help-parts.ts";

const BOOKS: Readonly<Partial<Record<Language, () => Promise<HelpBook>>>> = {
  hr: async () => (await import("#texts/hr/setting-help.ts")).settingHelp,
  it: async () => (await import("#texts/it/setting-help.ts")).settingHelp,
  hu: async () => (await import("#texts/hu/setting-help.ts")).settingHelp,
  ru: async () => (await import("#texts/ru/setting-help.ts")).settingHelp,
  zh: async () => (await import("#texts/zh/setting-help.ts")).settingHelp,
};

/** What helps with the settings of a check type. */
export async function settingHelpOf(language: Language, type: string): Promise<Help> {
  const book = (await BOOKS[language]?.()) ?? {};
  const parts = ["shared", "hosts", "checks", helpPartOfCheck(type)];
  const loaded = await Promise.all(parts.map(async (part) => book[part]?.()));
  return Object.assign({}, ...loaded) as Help;
}

const CHECKS: Readonly<Partial<Record<Language, () => Promise<Help>>>> = {
  hr: async () => (await import("#texts/hr/check-help.ts")).checkHelp,
  it: async () => (await import("#texts/it/check-help.ts")).checkHelp,
  hu: async () => (await import("#texts/hu/check-help.ts")).checkHelp,
  ru: async () => (await import("#texts/ru/check-help.ts")).checkHelp,
  zh: async () => (await import("#texts/zh/check-help.ts")).checkHelp,
};

/** What the check types do and what their measurements mean. Empty for English, which stands in the declarations. */
export async function checkHelpOf(language: Language): Promise<Help> {
  return (await CHECKS[language]?.()) ?? {};
}
