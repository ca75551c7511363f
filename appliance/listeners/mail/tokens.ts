/**
 * A line of a mail as words, numbers and signs, in the form in which words are compared: small letters without accents.
 * Names of files, machines and pages are one piece that is no word: `error.log` says nothing about an error.
 */

export interface Token {
  readonly kind: "word" | "number" | "sign" | "name";
  /** Folded. */
  readonly text: string;
  /** Of a number. */
  readonly value: number;
}

/** Tokens of one line that are made. */
const MOST_TOKENS = 150;
const MOST_CHARACTERS = 1500;

const MARKS = /\p{M}/gu;
/** Letters that no decomposition takes apart. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { đ: "d", ß: "ss", ł: "l", ø: "o", ı: "i", æ: "ae", œ: "oe" };

/** Small letters without accents, wide forms as narrow ones, typographic signs as those of a typewriter. */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(MARKS, "")
    .replaceAll(/[đßłøıæœ]/g, (letter) => OTHER_LETTERS[letter] ?? letter)
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[–—−‐‑]/g, "-")
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
}

const PIECE =
  /0x[0-9a-f]{1,16}(?![\p{L}\p{N}])|\p{N}[\p{N}.,:/-]{0,40}|\p{Script=Han}|[\p{L}'][\p{L}\p{N}']{0,60}|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;

export function tokenize(line: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const chunk of line.slice(0, MOST_CHARACTERS).split(/\s/)) {
    if (chunk === "") continue;
    if (tokens.length >= MOST_TOKENS) break;
    for (const part of splitChunk(chunk)) {
      if (part.isName) tokens.push({ kind: "name", text: foldText(part.text), value: Number.NaN });
      else for (const [piece] of foldText(part.text).matchAll(PIECE)) tokens.push(tokenOf(piece));
    }
  }
  return tokens;
}

function tokenOf(piece: string): Token {
  const [first = ""] = piece;
  if (/^\p{N}/u.test(first)) {
    const text = piece.replace(/[.,:/-]{1,40}$/, "");
    const value = text.startsWith("0x") ? Number.parseInt(text.slice(2), 16) : numberOf(text);
    return Number.isNaN(value) ? { kind: "name", text, value } : { kind: "number", text, value };
  }
  if (/^[\p{L}\p{Extended_Pictographic}]/u.test(first))
    return { kind: "word", text: piece.replaceAll("'", ""), value: Number.NaN };
  return { kind: "sign", text: piece, value: Number.NaN };
}

/** `1,234` and `1.234` are the same here: what counts is whether it is nothing. Not a number: times, dates, addresses. */
function numberOf(text: string): number {
  if (/[:/-]/.test(text)) return Number.NaN;
  const groups = text.split(/[.,]/);
  if (groups.length === 1) return Number(text);
  const isGrouped = groups.slice(1).every((group) => group.length === 3);
  if (isGrouped) return Number(groups.join(""));
  return groups.length === 2 ? Number(groups.join(".")) : Number.NaN;
}

interface Part {
  readonly text: string;
  readonly isName: boolean;
}

const OUTER = /^["'“”„«»()[\]{}<>*_~#|:;,!?]{1,10}|["'“”„«»()[\]{}<>*_~#|:;,.!?]{1,10}$/g;

function splitChunk(chunk: string): readonly Part[] {
  const inner = chunk.replaceAll(OUTER, "");
  if (inner === "" || !isName(inner)) return [{ text: unfoldPlural(chunk), isName: false }];
  const at = chunk.indexOf(inner);
  return [
    { text: chunk.slice(0, at), isName: false },
    { text: inner, isName: true },
    { text: chunk.slice(at + inner.length), isName: false },
  ];
}

/** `error(s)` is meant as both. */
function unfoldPlural(chunk: string): string {
  return chunk.replaceAll(/\((?:s|es|en|e|n|i|ов|ы)\)/gi, "s");
}

function isName(text: string): boolean {
  if (text.includes("://") || text.includes("\\") || /^www\.|^[\w.+-]{1,64}@[\w.-]{1,200}$/i.test(text)) return true;
  // `STATUS_OK` is said by programs; `nightly_failed_rows` is what something is called.
  if (text.includes("_") && /\p{Ll}/u.test(text)) return true;
  if (/^[/~]./.test(text)) return true;
  if (text.includes("/") && (text.includes(".") || text.split("/").length > 4) && /\p{L}/u.test(text)) return true;
  // A dot between letters: `error.log`, `failed.example`; not `failed.Next`.
  return /[\p{L}\p{N}-]\.[\p{Ll}\d]{1,10}(?:$|[.:/])/u.test(text) && /\p{L}/u.test(text);
}
