/**
 * What the words of a mail say about how it went, each with its weight. A word beside a count of nothing does not count, nor
 * one that is denied, of an earlier run, in quotes, or said of what would be.
 */
import type { BodyLine } from "./body-lines.ts";
import type { Hit, PhraseBook } from "./phrases.ts";
import { foldText, tokenize, type Token } from "./tokens.ts";
import {
  alternatives,
  conditionals,
  denials,
  earlierRuns,
  exitCodes,
  nameLabels,
  nones,
  outcomes,
  starts,
  statusWords,
  type Meaning,
} from "./words/lexicon.ts";

export type Outcome = "failed" | "warned" | "succeeded" | "started";

/** 3: a subject, a status, a count; 2: a sentence or a cell that says it; 1: a loose word. */
export type Strength = 1 | 2 | 3;

export interface Evidence {
  readonly outcome: Outcome;
  readonly strength: Strength;
  /** The line that says it. */
  readonly line: string;
  /** There are so many of them; 0: none failed, which speaks for success a little. */
  readonly count?: number;
}

type Found = Extract<Meaning, { kind: "outcome" }>;

/** A word that says how it went, after everything around it was heeded. */
interface Said {
  readonly from: number;
  readonly to: number;
  readonly outcome: "failed" | "warned" | "succeeded";
  readonly weight: Found["weight"];
  readonly count?: number;
}

/** How a piece of text is read: as a sentence, or as something that is expected to tell the outcome. */
export type Place = "subject" | "status" | "body";

/**
 * What one line says.
 * @param own phrases that are heard instead of those of all languages
 */
export function evidenceOf(line: BodyLine, place: Place, own?: PhraseBook<Outcome>): readonly Evidence[] {
  const { tokens, text } = line;
  const silent = silentTokens(tokens, line.upTo, place);
  if (own !== undefined) return ownEvidenceOf(own, line, silent);
  const said = readWords(tokens, silent, generalHits(tokens));
  const found = [...said.flatMap((word) => judgeWord(word, said, line, place)), ...exitEvidence(tokens, silent)];
  if (place === "subject" && found.length === 0) {
    const start = starts.findAll(tokens).find(({ from }) => silent[from] !== true);
    if (start !== undefined) return [{ outcome: "started", strength: 3, line: text }];
  }
  return found.map((one) => ({ ...one, line: text }));
}

/** `exit code 0`, `rc=2`: how a program ended. */
function exitEvidence(tokens: readonly Token[], silent: readonly boolean[]): Omit<Evidence, "line">[] {
  return exitCodes.allIn(tokens).flatMap(({ from, to }): Omit<Evidence, "line">[] => {
    const number = tokens.slice(to, to + 4).find(({ kind }) => kind !== "sign");
    const isTold =
      number?.kind === "number" && Number.isInteger(number.value) && number.value >= -255 && number.value < 2 ** 32;
    if (!isTold || silent[from] === true) return [];
    return [number.value === 0 ? { outcome: "succeeded", strength: 2 } : { outcome: "failed", strength: 3 }];
  });
}

function generalHits(tokens: readonly Token[]): readonly Hit<Found>[] {
  return outcomes.findAll(tokens).filter((hit): hit is Hit<Found> => hit.meaning.kind === "outcome");
}

function ownEvidenceOf(
  own: PhraseBook<Outcome>,
  { tokens, text }: BodyLine,
  silent: readonly boolean[],
): readonly Evidence[] {
  const all = own.findAll(tokens);
  const hits = all.flatMap(({ meaning, from, to, hasGap }): Hit<Found>[] =>
    meaning === "started" ? [] : [{ from, to, hasGap, meaning: { kind: "outcome", outcome: meaning, weight: "says" } }],
  );
  const said = readWords(tokens, silent, hits).map(({ outcome, count }): Evidence => ({
    outcome,
    strength: 3,
    line: text,
    ...(count === undefined ? {} : { count }),
  }));
  const started = all.some(({ meaning, from }) => meaning === "started" && silent[from] !== true);
  return started ? [...said, { outcome: "started", strength: 3, line: text }] : said;
}

function judgeWord(word: Said, said: readonly Said[], line: BodyLine, place: Place): Omit<Evidence, "line">[] {
  const { outcome, weight, count } = word;
  if (count === 0) return [{ outcome, strength: 1, count }];
  if (count !== undefined) return [{ outcome, strength: 3, count }];
  if (place === "status") return [{ outcome, strength: 3 }];
  if (weight === "counted") return [];
  if (place === "subject") return [{ outcome, strength: 3 }];
  if (isAlone(word, said, line)) return [{ outcome, strength: line.cells.length === 1 ? 3 : 2 }];
  if (weight === "says") return [{ outcome, strength: 2 }];
  if (outcome !== "succeeded" && (isMark(word, line) || endsSentence(word, line))) return [{ outcome, strength: 2 }];
  return weight === "words" ? [{ outcome, strength: 1 }] : [];
}

/** The words fill their cell, but for one or two more: `Failed`, `** FAILED **`, `Backup failed!`. */
function isAlone({ from, to }: Said, said: readonly Said[], { tokens }: BodyLine): boolean {
  let begin = from;
  let end = to;
  while (begin > 0 && !isStroke(tokens[begin - 1])) begin--;
  while (end < tokens.length && !isStroke(tokens[end])) end++;
  const inside = said
    .filter((word) => word.from >= begin && word.to <= end)
    .reduce((sum, word) => sum + word.to - word.from, 0);
  const words = tokens.slice(begin, end).filter(({ kind }) => kind !== "sign").length;
  return words <= inside + 1;
}

/** A word at the beginning of a line, or behind its time, with a colon: as logs mark what they say (`ERROR:`, `[WARN]`). */
function isMark({ from, to }: Said, { tokens }: BodyLine): boolean {
  const before = tokens.slice(0, from).every(({ kind }) => kind === "number" || kind === "name" || kind === "sign");
  const next = tokens[to]?.text ?? "";
  return before && (/^[:\])\-|>]$/.test(next) || /^[[(]$/.test(tokens[from - 1]?.text ?? ""));
}

const VERBS: ReadonlySet<string> = new Set([
  "failed",
  "fails",
  "aborted",
  "cancelled",
  "canceled",
  "interrupted",
  "crashed",
  "missed",
]);

/** `Disk 0 failed.`: what something did, at the end of a sentence. */
function endsSentence({ from, to }: Said, { tokens }: BodyLine): boolean {
  const next = tokens[to];
  if (!VERBS.has(tokens[to - 1]?.text ?? "") || from === 0) return false;
  return next === undefined || (next.kind === "sign" && /^[.!:;|]$/.test(next.text));
}

function isStroke(token: Token | undefined): boolean {
  return token?.kind === "sign" && token.text === "|";
}

/** Which words say nothing, by their place. */
function silentTokens(tokens: readonly Token[], upTo: number, place: Place): readonly boolean[] {
  const silent = tokens.map((_, at) => at >= upTo);
  const silence = (from: number, to: number) => silent.fill(true, from, to);
  for (const { from } of conditionals.findAll(tokens)) silence(from, endOfSentence(tokens, from));
  silenceQuoted(tokens, silence);
  if (place !== "status") silenceNames(tokens, silence);
  return silent;
}

function endOfSentence(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at]?.kind === "sign" && /^[.!?;|。！？；]$/.test(tokens[at]?.text ?? ""))) at++;
  return at;
}

/** Words that a quoted name has at most. */
const MOST_QUOTED = 12;

function silenceQuoted(tokens: readonly Token[], silence: (from: number, to: number) => void): void {
  for (const quote of ['"', "'"]) {
    let open: number | undefined;
    for (const [at, { kind, text }] of tokens.entries()) {
      if (kind !== "sign" || text !== quote) continue;
      if (open === undefined) open = at;
      else {
        // One that spans the whole line is no name.
        if (at - open <= MOST_QUOTED && at - open < tokens.length - 2) silence(open, at);
        open = undefined;
      }
    }
  }
}

/**
 * `Job name: Error log backup`: what stands behind the label is a name, and says nothing with the label either (`Job: Failed orders`),
 * unless it is nothing but an outcome or begins with what says one (`Task: failed with code 5`).
 */
function silenceNames(tokens: readonly Token[], silence: (from: number, to: number) => void): void {
  let cell = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (at < tokens.length && !(token?.kind === "sign" && /^[:：|=]$/.test(token.text))) continue;
    const label = tokens
      .slice(cell, at)
      .map(({ text }) => text)
      .join(" ");
    if (token !== undefined && nameLabels.has(label)) {
      const from = at + 1;
      let to = from;
      while (to < tokens.length && !isStroke(tokens[to]) && to < from + 30) to++;
      const value = tokens.slice(from, to);
      const hits = generalHits(value);
      const covered = hits.reduce((sum, hit) => sum + hit.to - hit.from, 0);
      const isSaid = hits[0]?.from === 0 && hits[0].meaning.weight === "says";
      if (!isSaid && covered < value.filter(({ kind }) => kind !== "sign").length) silence(cell, to);
    }
    if (token === undefined || isStroke(token)) cell = at + 1;
  }
}

/** Finds the words and heeds what stands around them. */
function readWords(
  tokens: readonly Token[],
  silent: readonly boolean[],
  found: readonly Hit<Found>[],
): readonly Said[] {
  const hits = found.filter(({ from }) => silent[from] !== true);
  const claimed = new Set<number>();
  const said: Said[] = [];
  let denied: { readonly to: number } | undefined;
  for (const [place, hit] of hits.entries()) {
    const { outcome, weight } = hit.meaning;
    const word = { from: hit.from, to: hit.to, outcome, weight };
    const within = countWithin(tokens, hit);
    if (within !== undefined) {
      said.push({ ...word, count: within });
      // `completed with 0 errors` is completed.
      if (within === 0 && outcome !== "succeeded") said.push(...completedIn(tokens, hit));
      denied = within === 0 ? { to: hit.to } : undefined;
      continue;
    }
    const count = countOf(hit, hits, place, tokens, claimed);
    if (count !== undefined) {
      if (count > 0 && outcome === "succeeded" && isSomeOf(tokens, hit))
        said.push({ ...word, outcome: "failed", weight: "says" });
      else said.push({ ...word, count });
      denied = count === 0 ? { to: hit.to } : undefined;
      continue;
    }
    if (isEarlier(tokens, hit)) continue;
    const isDenied =
      (hasBefore(denials, tokens, hit, 3) && !isOfNoun(tokens, hit)) ||
      (denied !== undefined && onlyConjunction(tokens, denied.to, hit.from));
    if (isDenied || hasNone(tokens, hit)) {
      denied = { to: hit.to };
      // `Hibák és figyelmeztetések nélkül`: it is said of both.
      const before = said.at(-1);
      if (!isDenied && before?.count === undefined && before?.outcome !== "succeeded" && before !== undefined)
        if (onlyConjunction(tokens, before.to, hit.from)) said[said.length - 1] = { ...before, count: 0 };
      // Nothing failed is not yet success; no success is failure.
      if (outcome === "succeeded") said.push({ ...word, outcome: "failed", weight: "says" });
      else said.push({ ...word, count: 0 });
      continue;
    }
    denied = undefined;
    // `3 of 4 succeeded` is not good.
    const isAll = outcome !== "succeeded" || !isSomeOf(tokens, hit);
    said.push(isAll ? word : { ...word, outcome: "failed", weight: "says" });
  }
  return withoutAlternatives(said, tokens);
}

/** How many a phrase itself says: `completed with 0 errors`, `finished with no errors`; undefined where it does not. */
function countWithin(tokens: readonly Token[], { from, to, hasGap, meaning }: Hit<Found>): number | undefined {
  if (!hasGap || meaning.outcome === "succeeded") return undefined;
  const inner = tokens.slice(from + 1, to - 1);
  const number = inner.findLast(({ kind }) => kind === "number");
  if (number !== undefined) return number.value;
  const isWith = inner.length > 1 && denials.findAll(inner).some((hit) => hit.from > 0);
  return isWith ? 0 : undefined;
}

function completedIn(tokens: readonly Token[], { from }: Hit<Found>): Said[] {
  const first = generalHits(tokens.slice(from, from + 1))[0];
  return first?.meaning.outcome === "succeeded" ? [{ from, to: from + 1, outcome: "succeeded", weight: "says" }] : [];
}

/** Words around in which `3 of 4` is looked for. */
const NEAR = 6;

/** Beside the word stands that it is so for some of them only: `3 of 4`, `3/4`. */
function isSomeOf(tokens: readonly Token[], { from, to }: Hit<Found>): boolean {
  const around = [tokens.slice(Math.max(0, from - NEAR), from), tokens.slice(to, to + NEAR)];
  return around.some((near) =>
    near.some(({ kind, value, text }, at) => {
      const [, part, whole] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
      // A date without its year looks the same.
      const isCount = near[at + 1]?.kind === "word" || /^[:(]$/.test(near[at - 1]?.text ?? "");
      if (part !== undefined) return isCount && Number(part) < Number(whole);
      const other = near[at + 2];
      const isPair = kind === "number" && OF.has(near[at + 1]?.text ?? "") && other?.kind === "number";
      return isPair && value < other.value && !NAMED_BY_NUMBER.has(near[at - 1]?.text ?? "");
    }),
  );
}

/** What numbers name instead of counting. */
const NAMED_BY_NUMBER: ReadonlySet<string> = new Set(
  (
    "disk drive lun slot port node volume job level set tape unit id vm step session version v no nr line step part bay raid pool " +
    "datentrager laufwerk disko lemez meghajto диск задание disco disque dysk at # code event controller"
  ).split(" "),
);
/** Words between a count and what it counts. */
const MOST_BETWEEN = 2;
const OF: ReadonlySet<string> = new Set(
  ["of", "von", "di", "su", "od", "из", "/", "out", "共", "sur", "de", "z", "ze"].map(foldText),
);

/** How many of them there are, as a number beside the word says; undefined where none does. Numbers are used once. */
function countOf(
  hit: Hit<Found>,
  hits: readonly Hit<Found>[],
  place: number,
  tokens: readonly Token[],
  claimed: Set<number>,
): number | undefined {
  const found = numberAfter(hit, hits[place + 1]?.from ?? tokens.length, tokens);
  const after = found === undefined || isOfNext(found.at, hits, place, tokens) ? undefined : found;
  if (after?.isTold === true) return claim(after.at, tokens, claimed);
  const before = numberBefore(hit, hits[place - 1]?.to ?? 0, tokens, claimed);
  if (before !== undefined) return claim(before, tokens, claimed);
  return after === undefined ? undefined : claim(after.at, tokens, claimed);
}

/** `Backup done: 2 errors`: the number counts what follows it, unless that has one of its own behind it. */
function isOfNext(number: number, hits: readonly Hit<Found>[], place: number, tokens: readonly Token[]): boolean {
  const next = hits[place + 1];
  if (next === undefined) return false;
  // `Errors: 0 ✔`: a mark behind it all is counted by nobody.
  if (/^\p{Extended_Pictographic}/u.test(tokens[next.from]?.text ?? "")) return false;
  const between = tokens.slice(number + 1, next.from);
  if (between.length > MOST_BETWEEN || between.some(({ kind }) => kind !== "word")) return false;
  return (
    numberAfter(next, hits[place + 2]?.from ?? tokens.length, tokens)?.isTold !== true &&
    !isFollowedByNumber(next, tokens)
  );
}

/** `Success 3 Warnings 0`: each has its number right behind it. */
function isFollowedByNumber({ to }: Hit<Found>, tokens: readonly Token[]): boolean {
  return tokens[to]?.kind === "number";
}

function claim(at: number, tokens: readonly Token[], claimed: Set<number>): number | undefined {
  if (claimed.has(at)) return undefined;
  claimed.add(at);
  return tokens[at]?.value;
}

/** `Errors: 0`, `errors found = 0`, `Errors | 0`, `failed (0)`, `Errors 0`. `isTold`: a sign says that the number is its. */
function numberAfter(
  { to }: Hit<Found>,
  end: number,
  tokens: readonly Token[],
): { at: number; isTold: boolean } | undefined {
  let isTold = false;
  let words = 0;
  for (let at = to; at < Math.min(end, to + 6); at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.kind === "number") {
      const next = tokens[at + 1];
      // `failed | 12 GB`, `error 5 minutes ago`: a number with a unit is something else.
      if (
        isTold &&
        words === 0 &&
        next?.kind === "word" &&
        /^(?:[kmgtp]i?b|bytes?|h|min|sec|s|ms|minutes|seconds|hours|%)$/.test(next.text)
      )
        return undefined;
      return words === 0 || isTold ? { at, isTold } : undefined;
    }
    if (token.kind === "name") return undefined;
    if (token.kind === "sign") {
      if (/^[:：=|(]$/.test(token.text)) isTold = true;
      else if (!/^[[)\]*-]$/.test(token.text)) return undefined;
    } else if ((words += weightOf(token)) > MOST_BETWEEN || isTold) return undefined;
  }
  return undefined;
}

/** Letters of Chinese are words of their own: two make one. */
function weightOf({ text }: Token): number {
  return /^\p{Script=Han}$/u.test(text) ? 0.5 : 1;
}

/** `0 errors`, `0 of 12 jobs failed`, `3 files were skipped`. */
function numberBefore(
  { from }: Hit<Found>,
  begin: number,
  tokens: readonly Token[],
  claimed: ReadonlySet<number>,
): number | undefined {
  let words = 0;
  for (let at = from - 1; at >= Math.max(begin, from - 6); at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.kind === "number") {
      if (claimed.has(at) || isNameNumber(tokens, at)) return undefined;
      const [one, other] = [tokens[at - 2], tokens[at - 1]];
      const isOf = one?.kind === "number" && OF.has(other?.text ?? "");
      return isOf ? at - 2 : at;
    }
    if (token.kind === "word") {
      if ((words += weightOf(token)) > MOST_BETWEEN) return undefined;
    } else if (token.kind === "name" || !/^[()\-x×]$/.test(token.text)) return undefined;
  }
  return undefined;
}

function isNameNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  // `Controller ID: 0 patrol read complete`.
  if (/^[:=]$/.test(before.text)) return NAMED_BY_NUMBER.has(tokens[at - 2]?.text ?? "");
  // `SRV-01 failed`, `Disk 0 failed`, `#5 failed`.
  if (before.kind === "sign")
    return /^[-#.'"+]$/.test(before.text) && tokens[at - 2]?.kind !== undefined && before.text !== "-"
      ? true
      : before.text === "-" && tokens[at - 2]?.kind === "word";
  return NAMED_BY_NUMBER.has(before.text);
}

/** Whether a word of the book stands so many words before, in the same sentence. */
function hasBefore(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  { from }: { from: number },
  most: number,
): boolean {
  let begin = from;
  for (let words = 0; begin > 0 && words < most; begin--) {
    const before = tokens[begin - 1];
    if (before?.kind === "sign" && !/^["'([*_]$/.test(before.text)) break;
    if (before?.kind !== "sign") words++;
  }
  return book.findAll(tokens.slice(begin, from)).length > 0;
}

const PREPOSITIONS: ReadonlySet<string> = new Set("ohne without senza bez без sans sin".split(" ").map(foldText));
const AUXILIARIES: ReadonlySet<string> = new Set(
  "being having been essere aver avere zu worden bit biti da быть того être avoir haber ser być"
    .split(" ")
    .map(foldText),
);

/** `ohne Befund beendet`, `ohne Fehler beendet`: what the preposition denies is the noun behind it, not what follows that. */
function isOfNoun(tokens: readonly Token[], { from, meaning }: Hit<Found>): boolean {
  const [preposition, noun] = [tokens[from - 2], tokens[from - 1]];
  if (meaning.outcome !== "succeeded" || noun?.kind !== "word" || AUXILIARIES.has(noun.text)) return false;
  return PREPOSITIONS.has(preposition?.text ?? "");
}

/** `last successful backup: ...`, `previous errors`: the word directly before. */
function isEarlier(tokens: readonly Token[], hit: Hit<Found>): boolean {
  if (hasBefore(earlierRuns, tokens, hit, 1)) return true;
  // `Ultimo backup riuscito: 12/11`: a moment follows.
  if (hit.meaning.outcome !== "succeeded" || !hasBefore(earlierRuns, tokens, hit, 3)) return false;
  const rest = tokens.slice(hit.to, hit.to + 4).filter(({ kind, text }) => !(kind === "sign" && /^[|(]$/.test(text)));
  return rest[0]?.text === ":" || rest[0]?.text === "：" || rest[0]?.kind === "name";
}

/** Words in which what is denied is named again. */
const MOST_AGAIN = 5;

/** `errors: none`, `hiba nélkül`, `ошибок нет`, `Errors | -`. */
function hasNone(tokens: readonly Token[], { to, meaning }: Hit<Found>): boolean {
  let at = to;
  while (at < to + 2 && tokens[at]?.kind === "sign" && /^[:：=|(]$/.test(tokens[at]?.text ?? "")) at++;
  const isTold = at > to;
  // What went well is denied before, not behind: `done, no errors`.
  if (!isTold && meaning.outcome === "succeeded") return false;
  if (isTold && tokens[at]?.text === "-" && (tokens[at + 1] === undefined || isStroke(tokens[at + 1]))) return true;
  const found = nones.findAll(tokens.slice(at, at + 3)).find(({ from }) => from === 0);
  if (found === undefined) return false;
  const behind = tokens[at + found.to];
  // `errors: no known data errors` says the same once more.
  const rest = tokens.slice(at, at + MOST_AGAIN);
  if (
    isTold &&
    generalHits(rest).some(
      ({ from, to: end, meaning: again }) => from > found.to && end <= MOST_AGAIN && again.outcome === meaning.outcome,
    )
  )
    return true;
  // `failed: no space left` tells why and denies nothing.
  return behind === undefined || behind.kind === "sign" || (!isTold && tokens[at]?.text !== "no");
}

function onlyConjunction(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ kind, text }) => (kind === "sign" ? /^[,/&、]$/.test(text) : CONJUNCTIONS.has(text)))
  );
}
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "or and und oder o e ili i vagy es или и 或 和 nor ni ne other any ou et y lub albo oraz ani"
    .split(" ")
    .map(foldText),
);

/** `failed or succeeded`, `Success / Warning / Error`: what it can be, not what it is. */
function withoutAlternatives(said: readonly Said[], tokens: readonly Token[]): readonly Said[] {
  const dropped = new Set<Said>();
  for (let at = 0; at < said.length;) {
    const run = runFrom(said, at, tokens);
    const kinds = new Set(run.map(({ outcome }) => outcome));
    if (run.length > 1 && kinds.has("succeeded") && kinds.size > 1) for (const word of run) dropped.add(word);
    at += run.length;
  }
  return said.filter((word) => !dropped.has(word));
}

function runFrom(said: readonly Said[], from: number, tokens: readonly Token[]): readonly Said[] {
  const run = said.slice(from, from + 1);
  for (let at = from + 1; at < said.length; at++) {
    const [before, next] = [said[at - 1], said[at]];
    if (before === undefined || next === undefined || before.count !== undefined || next.count !== undefined) break;
    const between = tokens.slice(before.to, next.from);
    const isList =
      between.length > 0 &&
      between.length <= 3 &&
      between.every(isAlternative) &&
      between.some((token) => token.kind === "word" || /^[/|]$/.test(token.text));
    const isLongList =
      between.length > 0 &&
      between.length <= 2 &&
      between.every((token) => isAlternative(token)) &&
      said.length - from >= 3;
    if (!isList && !isLongList) break;
    run.push(next);
  }
  return run;
}

function isAlternative(token: Token): boolean {
  if (token.kind === "sign") return /^[/|,()[\]、]$/.test(token.text);
  return alternatives.findAll([token]).length > 0;
}

/** The value beside a label that names a status; undefined where there is none. */
export function statusValues({ cells }: BodyLine): readonly string[] {
  const values: string[] = [];
  for (const [place, cell] of cells.entries()) {
    const at = cell.search(/[:：=]/);
    const label = at < 0 ? cell : cell.slice(0, at);
    if (!isStatusLabel(label)) continue;
    const own = at < 0 ? "" : cell.slice(at + 1).trim();
    const value = own === "" ? cells[place + 1] : own;
    if (value !== undefined && value !== "") values.push(value);
  }
  return values;
}

/** Words of a label at most. */
const MOST_LABEL = 6;

export function isStatusLabel(label: string): boolean {
  const tokens = tokenize(label);
  const words = tokens.filter(({ kind }) => kind === "word");
  if (words.length === 0 || words.length > MOST_LABEL || tokens.some(({ kind }) => kind === "number")) return false;
  if (words.some(({ text }) => text === "previous" || text === "prior")) return false;
  const joined = words.map(({ text }) => text);
  // Letters of Chinese are words of their own: two make one.
  return joined.some((word, at) => statusWords.has(word) || statusWords.has(`${word}${joined[at + 1] ?? ""}`));
}
