/**
 * What a page normally looks like, learned from several looks: lines that stay, lines of which a part differs from look to
 * look, and places where whole lines do. Pure.
 */
import { align, type Hunk } from "./align.ts";
import { matchesMixed, mix, type MixedLine } from "./mixed-line.ts";
import { join, mayHold, volatileOf, widen, type Volatile } from "./volatile.ts";

export type KnownLine = string | MixedLine;

/** Plain data, fit to be kept. */
export interface Likeness {
  readonly lines: readonly KnownLine[];
  /** Places of volatile lines, by the number of the line that they stand before. */
  readonly places: readonly (readonly [before: number, Volatile])[];
}

/** Lines that are gone and those that stand in their place. */
export interface Difference {
  readonly gone: readonly KnownLine[];
  readonly come: readonly string[];
}

const MOST_ROUNDS = 4;

export function firstLikeness(lines: readonly string[]): Likeness {
  return { lines, places: [] };
}

/** Where the page is not as it normally is; what differs in volatile places is none of it. */
export function compare(known: Likeness, seen: readonly string[]): Difference[] {
  return layOver(known, seen)
    .filter(({ isUsual }) => !isUsual)
    .map(({ hunk }) => ({
      gone: known.lines.slice(hunk.knownFrom, hunk.knownTo),
      come: seen.slice(hunk.seenFrom, hunk.seenTo),
    }));
}

/** The likeness that also stands for this look: everything that differs has become volatile. */
export function learn(known: Likeness, seen: readonly string[]): Likeness {
  let next = known;
  // What has become volatile can make lines lie beside each other in another way, seldom more than once.
  for (let round = 0; round < MOST_ROUNDS && compare(next, seen).length > 0; round++) {
    next = revise(next, seen, learnHunk);
  }
  return next;
}

/** The likeness with everything that differs taken as it is now; volatile places stay where they are. */
export function adopt(known: Likeness, seen: readonly string[]): Likeness {
  return revise(known, seen, (_, come) => come);
}

/** Share of the page's characters that stay, 0 to 1. */
export function stableShare(known: Likeness, seen: readonly string[]): number {
  const all = seen.reduce((sum, line) => sum + line.length, 0);
  const stays = known.lines.reduce((sum, line) => sum + shownLine(line).length, 0);
  return all === 0 ? 1 : Math.min(1, stays / all);
}

/** A known line for people: `…` in the place of what differs. */
export function shownLine(line: KnownLine): string {
  return typeof line === "string" ? line : line.parts.join("…");
}

function matches(known: KnownLine, line: string): boolean {
  return typeof known === "string" ? known === line : matchesMixed(known, line);
}

interface Laid {
  readonly hunk: Hunk;
  /** It fits a volatile place. */
  readonly isUsual: boolean;
}

function layOver(known: Likeness, seen: readonly string[]): Laid[] {
  const places = new Map(known.places);
  const hunks = align(known.lines, seen, matches);
  return hunks.flatMap((hunk, at): Laid[] => {
    if (hunk.knownFrom < hunk.knownTo) return peel(places, seen, hunk);
    const moved = moveToPlace(known.lines, seen, places, hunk, hunks[at - 1], hunks[at + 1]);
    const place = places.get(moved.knownFrom);
    const isUsual = place !== undefined && mayHold(place, seen.slice(moved.seenFrom, moved.seenTo));
    return [{ hunk: place === undefined ? hunk : moved, isUsual }];
  });
}

/** Beside a volatile place more lines have come than are gone: those at the place may be what stands there this time. */
function peel(places: ReadonlyMap<number, Volatile>, seen: readonly string[], hunk: Hunk): Laid[] {
  const { knownFrom, knownTo, seenFrom, seenTo } = hunk;
  const more = seenTo - seenFrom - (knownTo - knownFrom);
  if (more <= 0) return [{ hunk, isUsual: false }];
  const fits = (place: Volatile | undefined, from: number) =>
    place !== undefined && mayHold(place, seen.slice(from, from + more));
  if (fits(places.get(knownFrom), seenFrom)) {
    const usual = { knownFrom, knownTo: knownFrom, seenFrom, seenTo: seenFrom + more };
    return [
      { hunk: usual, isUsual: true },
      { hunk: { ...hunk, seenFrom: seenFrom + more }, isUsual: false },
    ];
  }
  if (fits(places.get(knownTo), seenTo - more)) {
    const usual = { knownFrom: knownTo, knownTo, seenFrom: seenTo - more, seenTo };
    return [
      { hunk: { ...hunk, seenTo: seenTo - more }, isUsual: false },
      { hunk: usual, isUsual: true },
    ];
  }
  return [{ hunk, isUsual: false }];
}

/**
 * An insertion beside lines that are equal to its own ends may as well stand a little higher or lower: `A [B A]` is
 * `[A B] A`. It is moved to a volatile place where there is one.
 */
function moveToPlace(
  lines: readonly KnownLine[],
  seen: readonly string[],
  places: ReadonlyMap<number, Volatile>,
  hunk: Hunk,
  before: Hunk | undefined,
  after: Hunk | undefined,
): Hunk {
  const shifted = (by: number): Hunk => ({
    knownFrom: hunk.knownFrom + by,
    knownTo: hunk.knownTo + by,
    seenFrom: hunk.seenFrom + by,
    seenTo: hunk.seenTo + by,
  });
  for (let up = 0; hunk.knownFrom - up >= (before?.knownTo ?? 0); up++) {
    if (places.has(hunk.knownFrom - up)) return shifted(-up);
    const [line, end] = [lines[hunk.knownFrom - up - 1], seen[hunk.seenTo - up - 1]];
    if (line === undefined || end === undefined || !matches(line, end)) break;
  }
  for (let down = 0; hunk.knownTo + down <= (after?.knownFrom ?? lines.length); down++) {
    if (places.has(hunk.knownTo + down)) return shifted(down);
    const [line, begin] = [lines[hunk.knownTo + down], seen[hunk.seenFrom + down]];
    if (line === undefined || begin === undefined || !matches(line, begin)) break;
  }
  return hunk;
}

/** What stands for the known lines (and the places between them) and for those come in their stead. */
type Reviser = (gone: readonly KnownLine[], come: readonly string[]) => readonly (KnownLine | Volatile)[];

function revise(known: Likeness, seen: readonly string[], reviser: Reviser): Likeness {
  const places = new Map(known.places);
  const result = new Collector();
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at++) {
      result.put(places.get(at));
      result.put(known.lines[at]);
    }
  };
  for (const { hunk, isUsual } of layOver(known, seen)) {
    copyTo(hunk.knownFrom);
    if (isUsual) continue;
    // A place at the edge of what differs is part of it; one within goes with the lines around it.
    const gone = known.lines.slice(hunk.knownFrom, hunk.knownTo);
    const pieces = reviser(gone, seen.slice(hunk.seenFrom, hunk.seenTo));
    const [first] = pieces;
    const edge = places.get(hunk.knownFrom);
    places.delete(hunk.knownFrom);
    const outgrown = edge !== undefined && gone.length === 0 && first !== undefined && isPlace(first);
    result.put(outgrown ? widen(edge, first) : edge);
    for (const piece of outgrown ? [] : pieces) result.put(piece);
    for (let within = hunk.knownFrom + 1; within < hunk.knownTo; within++) result.put(places.get(within));
    at = hunk.knownTo;
  }
  copyTo(known.lines.length);
  result.put(places.get(known.lines.length));
  return result.likeness();
}

/** Lines that differ pairwise in parts become mixed ones; everything else is a volatile place. */
function learnHunk(gone: readonly KnownLine[], come: readonly string[]): readonly (KnownLine | Volatile)[] {
  if (gone.length === come.length) {
    return gone.map((line, at) => mix(line, come[at] ?? "") ?? placeFor([line], [come[at] ?? ""]));
  }
  return [placeFor(gone, come)];
}

function placeFor(gone: readonly KnownLine[], come: readonly string[]): Volatile {
  const known = volatileOf(gone.map(shownLine));
  const inner = gone.flatMap((line) => (typeof line === "string" ? [] : line.places));
  const withInner = inner.reduce((sum, place) => ({ ...join(sum, place), lines: sum.lines }), known);
  return widen(withInner, volatileOf(come));
}

function isPlace(piece: KnownLine | Volatile): piece is Volatile {
  return typeof piece !== "string" && "chars" in piece;
}

/** Gathers lines and places; places beside each other become one. */
class Collector {
  readonly #lines: KnownLine[] = [];
  readonly #places = new Map<number, Volatile>();

  put(piece: KnownLine | Volatile | undefined): void {
    if (piece === undefined) return;
    if (!isPlace(piece)) {
      this.#lines.push(piece);
      return;
    }
    const before = this.#places.get(this.#lines.length);
    this.#places.set(this.#lines.length, before === undefined ? piece : join(before, piece));
  }

  likeness(): Likeness {
    return { lines: this.#lines, places: [...this.#places] };
  }
}
