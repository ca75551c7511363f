/** What a language's book says less than the English one: sentences that do not use what the English ones tell, or that are still English. */
import type { Parameters } from "#model/sentence.ts";
import type { SentenceBook } from "../sentence-book.ts";
import type { Template } from "../template.ts";
import { makeWords } from "../words.ts";

/** Every template is tried with all parameters being each of these; what it reads of them is what it tells. */
const TRIED: readonly (Parameters[string] | undefined)[] = [undefined, "sample", 1, 2, 5, true, ["one", "two"]];
const NOW = "2026-03-01T12:00:00Z";

/** One line for each difference; none: the book says as much as the English one. @param same codes whose words may be the English ones */
export function differences(english: SentenceBook, other: SentenceBook, same: ReadonlySet<string>): string[] {
  return Object.entries(english.templates).flatMap(([code, template]) => {
    const own = other.templates[code];
    if (own === undefined) return [`${code}: is missing`];
    const [told, ownTold] = [readsOf(template, english.language), readsOf(own, other.language)];
    const untold = [...told].filter((name) => !ownTold.has(name));
    const unknown = [...ownTold].filter((name) => !told.has(name));
    return [
      ...untold.map((name) => `${code}: does not tell ${name}`),
      ...unknown.map((name) => `${code}: tells ${name}, which nobody gives`),
      ...(!same.has(code) && isStillEnglish(template, own, english.language) ? [`${code}: is still English`] : []),
    ];
  });
}

/** Names of all parameters that a template reads. */
function readsOf(template: Template, language: string): ReadonlySet<string> {
  const read = new Set<string>();
  for (const value of TRIED) say(template, language, value, read);
  return read;
}

function say(template: Template, language: string, value: Parameters[string] | undefined, read: Set<string>): string {
  const told = new Proxy<Parameters>(
    {},
    {
      get: (_target, name) => {
        read.add(String(name));
        return value;
      },
      has: () => value !== undefined,
    },
  );
  const words = makeWords(
    language,
    "UTC",
    () => Date.parse(NOW),
    () => undefined,
  );
  return template(told, words);
}

/** Words of at least so many letters; shorter ones are units, names and signs. */
const WORD = /\p{L}{3,}/u;

function isStillEnglish(template: Template, own: Template, language: string): boolean {
  const said = (one: Template) => say(one, language, undefined, new Set());
  return WORD.test(said(template)) && said(template) === said(own);
}
