/** A line of which a part differs from look to look: `Visitors: 12 345`, `<script nonce="kX8..." src="/a.js">`. */
import { align } from "./align.ts";
import { join, mayHold, volatileOf, widen, type Volatile } from "./volatile.ts";

/** `parts[0] places[0] parts[1] ...`; the first and the last part may be empty. */
export interface MixedLine {
  readonly parts: readonly string[];
  readonly places: readonly Volatile[];
}

/** Of a line at least this share must stay, else the whole line counts as volatile. */
const LEAST_SHARE = 0.25;
/** Fewer letters and digits than these between two volatile places are chance. */
const LEAST_ISLAND_CHARS = 4;
const MOST_TOKENS = 3000;
const MOST_STEPS = 500;

/** Whether the line is one of those that the mixed line stands for. */
export function matchesMixed({ parts, places }: MixedLine, line: string): boolean {
  let steps = 0;
  const matchesFrom = (place: number, from: number): boolean => {
    const part = parts[place + 1] ?? "";
    const volatile = places[place];
    if (volatile === undefined) return from === line.length;
    const isLast = place === places.length - 1;
    const first = isLast ? line.length - part.length : from;
    for (let at = line.indexOf(part, first); at >= from; at = line.indexOf(part, at + 1)) {
      if (++steps > MOST_STEPS) return false;
      const fits = mayHold(volatile, [line.slice(from, at)]);
      if (fits && matchesFrom(place + 1, at + part.length)) return true;
      if (at >= line.length) return false;
    }
    return false;
  };
  const [head = ""] = parts;
  return line.startsWith(head) && matchesFrom(0, head.length);
}

/** The mixed line that stands for both; undefined where they have too little in common. */
export function mix(known: string | MixedLine, line: string): MixedLine | undefined {
  const { parts, places } = typeof known === "string" ? { parts: [known], places: [] } : known;
  const items: { token: string; before?: Volatile }[] = [];
  parts.forEach((part, at) => {
    const tokens = tokensOf(part);
    const before = at === 0 ? undefined : places[at - 1];
    // A place needs something to stand before; the empty token matches nothing and vanishes below.
    if (tokens.length === 0 && before !== undefined) tokens.push("");
    tokens.forEach((token, place) => items.push(place === 0 && before !== undefined ? { token, before } : { token }));
  });
  const seen = tokensOf(line);
  if (items.length > MOST_TOKENS || seen.length > MOST_TOKENS) return undefined;
  const mixed = tidy(layOver(items, seen));
  const kept = mixed.parts.reduce((sum, part) => sum + part.trim().length, 0);
  const longest = Math.max(line.length, parts.join("").length);
  return kept >= LEAST_SHARE * longest ? mixed : undefined;
}

type Piece = string | Volatile;

function layOver(items: readonly { token: string; before?: Volatile }[], seen: readonly string[]): Piece[] {
  const hunks = align(items, seen, (item, token) => item.token === token);
  const pieces: Piece[] = [];
  let at = 0;
  let used = -1; // the item whose place has been put already
  const copyTo = (end: number) => {
    for (; at < end; at++) {
      const item = items[at];
      if (item?.before !== undefined && at !== used) pieces.push(item.before);
      if (item !== undefined && item.token !== "") pieces.push(item.token);
    }
  };
  for (const hunk of hunks) {
    copyTo(hunk.knownFrom);
    const found = volatileOf([seen.slice(hunk.seenFrom, hunk.seenTo).join("")]);
    const next = items[hunk.knownTo]?.before;
    const gone = items.slice(hunk.knownFrom, hunk.knownTo);
    if (gone.length === 0 && next !== undefined) {
      pieces.push(widen(next, found));
      used = hunk.knownTo;
    } else {
      const literal = volatileOf([gone.map(({ token }) => token).join("")]);
      const known = gone.reduce((sum, { before }) => (before === undefined ? sum : join(sum, before)), literal);
      pieces.push(widen(known, found));
    }
    at = hunk.knownTo;
  }
  copyTo(items.length);
  return pieces;
}

/** Joins neighbours of a kind, and gives up islands between volatile places that are there by chance. */
function tidy(pieces: readonly Piece[]): MixedLine {
  const parts: string[] = [""];
  const places: Volatile[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1) ?? "";
    const before = places.at(-1);
    if (typeof piece === "string") {
      parts[parts.length - 1] = last + piece;
    } else if (before !== undefined && last.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST_ISLAND_CHARS) {
      parts[parts.length - 1] = "";
      places[places.length - 1] = { ...join(join(before, volatileOf([last])), piece), lines: 1 };
    } else {
      places.push({ ...piece, lines: 1 });
      parts.push("");
    }
  }
  return { parts, places };
}

/** Words, white space and single signs. */
function tokensOf(line: string): string[] {
  return line.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];
}
