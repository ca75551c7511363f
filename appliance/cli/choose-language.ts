/**
 * Which language a command line speaks: the one that is asked for (`--language`), else that of the box where its configuration is read, else
 * that of the terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. Source: locale(7), POSIX.1-2017, 8.2.
 */
import { LANGUAGES } from "#model/config/box-settings.ts";
import type { Language } from "#model/site.ts";

export interface ChosenLanguage {
  readonly language: Language;
  /** Somebody asked for it; the box's own does not stand in its place. */
  readonly isWished: boolean;
  /** The terminal shows no other letters than those of ASCII. */
  readonly isPlain: boolean;
  /** Whether a language can be read there; left out: all can. */
  readonly canSay?: (language: Language) => boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Languages that are nothing without their own letters. */
const OTHER_LETTERS: readonly Language[] = ["ru", "zh"];

export function chooseLanguage(wished: Language | undefined, env: Environment): ChosenLanguage {
  if (wished !== undefined) return { language: wished, isWished: true, isPlain: false };
  const isPlain = !showsAllLetters(env);
  const canSay = (language: Language) => !isPlain || !OTHER_LETTERS.includes(language);
  const locale = languageOf(firstSet(env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]));
  return { language: canSay(locale) ? locale : "en", isWished: false, isPlain, canSay };
}

/** `hr_HR.UTF-8` and `hr` are Croatian; what is none of ours, `C` as well, is English. */
function languageOf(locale: string): Language {
  const code = /^[a-z]{2,3}/.exec(locale)?.[0];
  return LANGUAGES.find((one) => one === code) ?? "en";
}

/** A locale that is named and does not say UTF-8 is an old one, or none. Where none is named, today's terminals show them all. */
function showsAllLetters(env: Environment): boolean {
  const locale = firstSet(env["LC_ALL"], env["LC_CTYPE"], env["LANG"]);
  return locale === "" || /utf-?8/i.test(locale);
}

function firstSet(...values: readonly (string | undefined)[]): string {
  return values.find((value) => value !== undefined && value !== "") ?? "";
}

/** What `--language L` among a verb's words asks for, and the words without it. Undefined: it is no language of ours. */
export function takeLanguage(words: readonly string[]): {
  readonly words: readonly string[];
  readonly wished: string | undefined;
} {
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  const at = words.findIndex((word, n) => n < end && (word === "--language" || word.startsWith("--language=")));
  if (at < 0) return { words, wished: undefined };
  const [word = "", next] = [words[at], words[at + 1]];
  const isOne = word.includes("=");
  return {
    words: words.toSpliced(at, isOne ? 1 : 2),
    wished: isOne ? word.slice("--language=".length) : (next ?? ""),
  };
}
