/**
 * What words are looked for: phrases as people write them. Case and accents do not matter, signs between the words neither.
 * `fail*` is any word that begins so, `*` alone up to six words, `#` a number. Letters of Chinese stand for themselves.
 */
import { tokenize, type Token } from "./tokens.ts";

/** Words that `*` alone may stand for. */
const MOST_SKIPPED = 6;
/** Signs that may stand between two words of a phrase. */
const MOST_SIGNS = 3;

interface Word {
  readonly kind: "word" | "prefix" | "gap" | "number";
  readonly text: string;
}

export interface Phrase {
  readonly words: readonly Word[];
}

export function compilePhrase(text: string): Phrase {
  const words: Word[] = [];
  for (const chunk of text.trim().split(/\s/)) {
    if (chunk === "*") words.push({ kind: "gap", text: "" });
    else if (chunk === "#") words.push({ kind: "number", text: "" });
    else {
      const isPrefix = chunk.endsWith("*");
      const tokens = tokenize(isPrefix ? chunk.slice(0, -1) : chunk).filter(({ kind }) => kind !== "sign");
      for (const [place, { text: word }] of tokens.entries())
        words.push({ kind: isPrefix && place === tokens.length - 1 ? "prefix" : "word", text: word });
    }
  }
  return { words };
}

/** Behind the phrase where it begins at that token; undefined where it does not. */
export function matchAt(phrase: Phrase, tokens: readonly Token[], at: number): number | undefined {
  return matchFrom(phrase.words, 0, tokens, at);
}

function matchFrom(words: readonly Word[], place: number, tokens: readonly Token[], at: number): number | undefined {
  const word = words[place];
  if (word === undefined) return at;
  const from = place === 0 ? at : skipSigns(tokens, at);
  if (word.kind === "gap") {
    // What follows a gap is no gap, so this is tried so many times and no more.
    for (let next = from; next <= from + MOST_SKIPPED && next <= tokens.length; next++) {
      const end = matchFrom(words, place + 1, tokens, next);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const token = tokens[from];
  if (token === undefined || !fits(word, token)) return undefined;
  return matchFrom(words, place + 1, tokens, from + 1);
}

function fits(word: Word, { kind, text }: Token): boolean {
  if (word.kind === "number") return kind === "number";
  if (kind === "sign") return false;
  return word.kind === "prefix" ? text.startsWith(word.text) : text === word.text;
}

/** Signs between words do not matter, unless they end a sentence or a cell. */
function skipSigns(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + MOST_SIGNS && tokens[next]?.kind === "sign" && !/^[|;.!?]$/.test(tokens[next]?.text ?? "")) next++;
  return next;
}

/** Whether the phrase stands anywhere in the tokens. */
export function standsIn(phrase: Phrase, tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => matchAt(phrase, tokens, at) !== undefined);
}

export interface Hit<Meaning> {
  readonly meaning: Meaning;
  /** First token of it, and behind the last. */
  readonly from: number;
  readonly to: number;
  /** Words stand in it that the phrase does not name. */
  readonly hasGap: boolean;
}

/** Many phrases at once, each with what it means. The longest one counts where several begin at the same word. */
export class PhraseBook<Meaning> {
  /** By the first word; prefixes by their first letters. */
  readonly #byWord = new Map<string, { phrase: Phrase; meaning: Meaning }[]>();
  readonly #byStart = new Map<string, { phrase: Phrase; meaning: Meaning }[]>();
  readonly #anyStart: { phrase: Phrase; meaning: Meaning }[] = [];

  add(text: string, meaning: Meaning): void {
    const phrase = compilePhrase(text);
    const [first] = phrase.words;
    if (first === undefined) return;
    const entry = { phrase, meaning };
    if (first.kind === "word") listOf(this.#byWord, first.text).push(entry);
    else if (first.kind === "prefix" && first.text.length >= 2)
      listOf(this.#byStart, first.text.slice(0, 2)).push(entry);
    else this.#anyStart.push(entry);
  }

  /** All that stand there, none within another; two may share a word (`backup completed`, `completed with errors`). */
  findAll(tokens: readonly Token[]): readonly Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    let end = 0;
    for (let at = 0; at < tokens.length; at++) {
      const hit = this.#longestAt(tokens, at);
      if (hit === undefined || hit.to <= end) continue;
      hits.push(hit);
      end = hit.to;
    }
    return hits;
  }

  #longestAt(tokens: readonly Token[], at: number): Hit<Meaning> | undefined {
    const token = tokens[at];
    if (token === undefined || token.kind === "sign") return undefined;
    let best: (Hit<Meaning> & { readonly exact: number }) | undefined;
    const candidates = [
      ...(this.#byWord.get(token.text) ?? []),
      ...(this.#byStart.get(token.text.slice(0, 2)) ?? []),
      ...this.#anyStart,
    ];
    for (const { phrase, meaning } of candidates) {
      const to = matchAt(phrase, tokens, at);
      if (to === undefined || to <= at) continue;
      // Of two as long, the one that says more of its words counts.
      const exact = phrase.words.reduce((sum, { text }) => sum + text.length, 0);
      if (best === undefined || to > best.to || (to === best.to && exact > best.exact))
        best = { meaning, from: at, to, exact, hasGap: phrase.words.some(({ kind }) => kind === "gap") };
    }
    return best;
  }
}

function listOf<Entry>(map: Map<string, Entry[]>, key: string): Entry[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** Whether any of the phrases stands in the text. */
export class PhraseSet {
  readonly #book = new PhraseBook<true>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.#book.add(phrase, true);
  }

  firstIn(tokens: readonly Token[]): Hit<true> | undefined {
    return this.#book.findAll(tokens)[0];
  }

  allIn(tokens: readonly Token[]): readonly Hit<true>[] {
    return this.#book.findAll(tokens);
  }

  isIn(tokens: readonly Token[]): boolean {
    return this.firstIn(tokens) !== undefined;
  }
}
