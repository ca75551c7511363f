/** In which language a request is answered: the page's own choice, then the browser's; programs, which ask for none, get English. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { LANGUAGES } from "#model/config/box-settings.ts";
import type { Language } from "#model/site.ts";
import { areLoaded, loadBooks } from "#texts/books.ts";

/** A header that names more is no person's list of languages. */
const MOST_NAMED = 20;

/** The language that a text names, whatever its region: `hr`, `hr-HR`, `zh-Hans-CN`. */
export function asLanguage(text: string | undefined): Language | undefined {
  const [first] = (text ?? "").trim().toLowerCase().split("-");
  return LANGUAGES.find((language) => language === first);
}

/** Of a header as in RFC 9110, 12.5.4: `hr-HR, hr;q=0.9, en;q=0.8`. */
export function languageOf(
  request: Pick<FastifyRequest, "headers"> & Partial<Pick<FastifyRequest, "cookies">>,
): Language {
  const chosen = asLanguage(request.cookies?.["language"]);
  if (chosen !== undefined) return chosen;
  const wishes = (request.headers["accept-language"] ?? "")
    .split(",", MOST_NAMED)
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";");
      const weight = parameters.map((one) => /^\s*q=([0-9.]{1,5})\s*$/i.exec(one)?.[1]).find((q) => q !== undefined);
      return { language: asLanguage(tag), weight: Number(weight ?? 1) };
    })
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return wishes[0]?.language ?? "en";
}

/** Before a request is answered, the words of its language are there. */
export function speakLanguages(app: Pick<FastifyInstance, "addHook">): void {
  app.addHook("onRequest", async (request) => {
    const language = languageOf(request);
    if (!areLoaded([language])) await loadBooks([language]);
  });
}
