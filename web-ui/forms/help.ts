/** Sentences that help with fields, in the page's language, loaded with the form that shows them; English ones stand in the schema. */
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { Help, HelpBook } from "#texts/forms/help-parts.ts";
import { book } from "../words/language.ts";

const BOOKS: Readonly<Record<string, () => Promise<HelpBook>>> = {
  hr: async () => (await import("#texts/hr/setting-help.ts")).settingHelp,
  it: async () => (await import("#texts/it/setting-help.ts")).settingHelp,
  hu: async () => (await import("#texts/hu/setting-help.ts")).settingHelp,
  ru: async () => (await import("#texts/ru/setting-help.ts")).settingHelp,
  zh: async () => (await import("#texts/zh/setting-help.ts")).settingHelp,
};

/** What was loaded so far, by language. */
const held = signal<Readonly<Record<string, Help>>>({});
/** Parts that are here, or on their way: `hr/hosts`. */
const asked = new Map<string, Promise<void>>();

/** The sentence in this language; undefined where it is not here. */
export function helpIn(language: string, key: string): string | undefined {
  return held.value[language]?.[key];
}

async function load(language: string, part: string): Promise<void> {
  const more = await (await BOOKS[language]?.())?.[part]?.();
  if (more !== undefined) held.value = { ...held.peek(), [language]: { ...held.peek()[language], ...more } };
}

/** What could not be loaded is asked for again by the next form; until then fields stand without help. */
async function loadOnce(language: string, part: string): Promise<void> {
  const key = `${language}/${part}`;
  const task = asked.get(key) ?? load(language, part).catch(() => void asked.delete(key));
  asked.set(key, task);
  await task;
}

/** Loads parts of the help in the language of now. @returns whether that is done */
export function useHelp(parts: readonly string[]): boolean {
  const { language } = book.value;
  const wanted = [language, ...parts].join();
  const [here, setHere] = useState("");
  useEffect(() => {
    let isWanted = true;
    void Promise.all(parts.map((part) => loadOnce(language, part))).then(() => isWanted && setHere(wanted));
    return () => void (isWanted = false);
  }, [wanted]);
  // A form that is shown stays while another language's help comes.
  return here !== "" || language === "en";
}
