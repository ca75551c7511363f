/**
 * The language that a command line speaks. It is one for the whole process: chosen when it starts, and again when the configuration of a
 * box was read, where nobody has chosen (`choose-language.ts`). A sentence is a code with parameters until it is printed.
 */
import type { Refusal, Said as SaidRefusal } from "#model/refusal.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import type { Language } from "#model/site.ts";
import { bookOf, loadBooks, refusalsOf } from "#texts/books.ts";
import { linesOf, type LineGroup } from "#texts/line-books.ts";
import { tellRefusal, tellRefusalLine } from "#texts/refusal-book.ts";
import { tell, wordsOf } from "#texts/sentence-book.ts";
import type { Templates } from "#texts/template.ts";
import type { ChosenLanguage } from "./choose-language.ts";
import { plainLetters } from "./plain-letters.ts";

export interface Speech {
  readonly language: Language;
  /** A sentence of the command line. @param english the same in English, by which it is known */
  line(english: Templates, code: string, parameters: Parameters): string;
  /** A sentence that the page says as well. */
  sentence(sentence: Sentence): string;
  /** What is wrong, without path or place. */
  refusal(refusal: SaidRefusal): string;
  /** `path: what is wrong`, one line. */
  refusalLine(refusal: Refusal): string;
}

/** Something to be said, in whichever language. */
export type Said = (speech: Speech) => string;

function speechIn(language: Language, lines: Templates, isPlain: boolean): Speech {
  const book = bookOf(language);
  const words = wordsOf(book, "UTC", Date.now);
  const fit = isPlain ? plainLetters : (text: string) => text;
  return {
    language,
    line: (english, code, parameters) => fit((lines[code] ?? english[code])?.(parameters, words) ?? code),
    sentence: (sentence) => fit(tell(book, sentence, words)),
    refusal: (refusal) => fit(tellRefusal(refusalsOf(language), refusal)),
    refusalLine: (refusal) => fit(tellRefusalLine(refusalsOf(language), refusal)),
  };
}

/** What programs are told. */
export const ENGLISH: Speech = speechIn("en", {}, false);

let current: Speech = ENGLISH;
let chosen: ChosenLanguage = { language: "en", isWished: false, isPlain: false };
let groups: readonly LineGroup[] = [];

/** The language of this process's command line. */
export function speech(): Speech {
  return current;
}

/** Begins to speak. @param needed groups of sentences that will be said */
export async function speak(choice: ChosenLanguage, needed: readonly LineGroup[]): Promise<void> {
  chosen = choice;
  groups = needed;
  await turn(choice.language);
}

/** The language of a box whose configuration was read: it is spoken where nobody has wished for another. */
export async function speakAsSite({ language }: { readonly language: Language }): Promise<void> {
  const { isWished, canSay } = { canSay: () => true, ...chosen };
  if (!isWished && canSay(language) && language !== current.language) await turn(language);
}

async function turn(language: Language): Promise<void> {
  await loadBooks([language]);
  const lines = await Promise.all(groups.map((group) => linesOf(group, language)));
  current = speechIn(language, Object.assign({}, ...lines) as Templates, chosen.isPlain);
}

/** Ways to say what one group of sentences says. */
export function sayer<Lines extends Templates>(english: Lines) {
  return {
    /** In the language of this command line. */
    say: (code: keyof Lines & string, parameters: Parameters = {}): string => current.line(english, code, parameters),
    /** To be said later, in whichever language. */
    line:
      (code: keyof Lines & string, parameters: Parameters = {}): Said =>
      (spoken) =>
        spoken.line(english, code, parameters),
  };
}

/** A sentence that the page says as well, in the language of this command line. */
export function saySentence(sentence: Sentence): string {
  return current.sentence(sentence);
}
