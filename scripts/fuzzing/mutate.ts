/** Makes inputs out of inputs: a few small wrongs, of the kinds that parsers stumble over. */
import type { Chance } from "../lib/chance.ts";
import type { Parser } from "./parser.ts";

const BYTES = [0x00, 0x01, 0x7f, 0x80, 0xff, 0x0a, 0x0d, 0x20, 0x22, 0x28, 0x30, 0x3d, 0x5c, 0x7b, 0xc0, 0xe0];
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff];
const FIGURES = [
  "-1",
  "0",
  "00",
  "1",
  "127",
  "256",
  "65536",
  "2147483648",
  "4294967295",
  "9007199254740993",
  "99999999999999999999",
  "1e309",
  "-0",
  "0x10",
  "1.5",
  "NaN",
  "١٢",
];
const TEXTS = [
  "\u0000",
  "\ufeff",
  "\ud83d\udca5",
  "\u202e",
  "%00",
  "%s",
  "../",
  "__proto__",
  "constructor",
  "\\u0000",
  "'",
  '"',
  "\r\n",
  "\n\n",
  "é",
];
const MOST_REPEATS = 64;

export interface Mutating {
  readonly chance: Chance;
  readonly words: readonly Uint8Array[];
  /** Others to take pieces from. */
  readonly pool: readonly Buffer[];
  readonly mostBytes: number;
}

/** How inputs of a parser are changed. @param pool may grow meanwhile */
export function mutatingOf(
  { words = [], mostBytes = 2048 }: Parser,
  chance: Chance,
  pool: readonly Buffer[],
): Mutating {
  return { chance, words: words.map((word) => Buffer.from(word as string)), pool, mostBytes };
}

/** A changed copy, never longer than allowed. */
export function mutate(input: Buffer, given: Mutating): Buffer {
  const { chance, mostBytes } = given;
  let changed: Buffer = Buffer.from(input);
  for (let left = 1 << chance.below(4); left > 0; left -= 1) {
    changed = (chance.oneOf(CHANGES)(changed, given) as Buffer).subarray(0, mostBytes);
  }
  return changed;
}

/** The same input with a piece of it repeated until it is about so long: what is slow for long inputs shows itself. */
export function stretch(input: Buffer, from: number, to: number, bytes: number): Buffer {
  const piece = input.subarray(from, to);
  const times = Math.max(1, Math.ceil((bytes - input.length) / Math.max(1, piece.length)));
  return Buffer.concat([input.subarray(0, to), ...Array.from({ length: times }, () => piece), input.subarray(to)]);
}

type Change = (input: Buffer, given: Mutating) => Buffer;

const CHANGES: readonly Change[] = [
  (input, { chance }) => {
    const at = chance.below(input.length);
    if (input.length > 0) input[at] = (input[at] ?? 0) ^ (1 << chance.below(8));
    return input;
  },
  (input, { chance }) => {
    if (input.length > 0) input[chance.below(input.length)] = chance.oneOf(BYTES);
    return input;
  },
  (input, { chance }) => {
    if (input.length > 0) input[chance.below(input.length)] = chance.below(256);
    return input;
  },
  (input, { chance }) => {
    const at = chance.below(input.length);
    if (input.length > 0) input[at] = (input[at] ?? 0) + chance.below(35) - 17;
    return input;
  },
  (input, { chance }) => writeNumber(input, chance),
  (input, { chance }) => {
    const [from, to] = range(input, chance);
    return Buffer.concat([input.subarray(0, from), input.subarray(to)]);
  },
  (input, { chance }) => {
    const [from, to] = range(input, chance);
    return insert(input, chance.below(input.length + 1), input.subarray(from, to));
  },
  (input, { chance, mostBytes }) => {
    const [from, to] = range(input, chance);
    const times = Math.min(1 + chance.below(MOST_REPEATS), Math.ceil(mostBytes / Math.max(1, to - from)));
    return insert(input, to, Buffer.concat(Array.from({ length: times }, () => input.subarray(from, to))));
  },
  (input, { chance }) =>
    insert(
      input,
      chance.below(input.length + 1),
      Buffer.from(Array.from({ length: 1 + chance.below(8) }, () => chance.below(256))),
    ),
  (input, { chance }) => insert(input, chance.below(input.length + 1), Buffer.from(chance.oneOf(TEXTS))),
  (input, { chance, words }) =>
    words.length === 0 ? input : insert(input, chance.below(input.length + 1), chance.oneOf(words)),
  (input, { chance, words }) => {
    if (words.length === 0) return input;
    const at = chance.below(input.length + 1);
    input.set(cut(chance.oneOf(words), input.length - at), at);
    return input;
  },
  (input, { chance, pool }) => {
    const other = pool.length === 0 ? input : chance.oneOf(pool);
    const [from, to] = range(other, chance);
    return insert(input, chance.below(input.length + 1), other.subarray(from, to));
  },
  (input, { chance, pool }) => {
    const other = pool.length === 0 ? input : chance.oneOf(pool);
    return Buffer.concat([
      input.subarray(0, chance.below(input.length + 1)),
      other.subarray(chance.below(other.length + 1)),
    ]);
  },
  (input, { chance }) => input.subarray(0, chance.below(input.length + 1)),
  (input, { chance }) => replaceFigure(input, chance),
  (input, { chance }) => mixLines(input, chance),
];

function range(input: Buffer, chance: Chance): [number, number] {
  const from = chance.below(input.length + 1);
  const longest = chance.below(3) === 0 ? input.length - from : Math.min(16, input.length - from);
  return [from, from + chance.below(longest + 1)];
}

function insert(input: Buffer, at: number, what: Uint8Array): Buffer {
  return Buffer.concat([input.subarray(0, at), what, input.subarray(at)]);
}

function cut(word: Uint8Array, most: number): Uint8Array {
  return word.subarray(0, Math.max(0, most));
}

/** A number of one, two or four bytes, in either order, as lengths and counts are. */
function writeNumber(input: Buffer, chance: Chance): Buffer {
  const size = chance.oneOf([1, 2, 4]);
  if (input.length < size) return input;
  const at = chance.below(input.length - size + 1);
  const number = chance.below(2) === 0 ? chance.oneOf(NUMBERS) : Math.max(0, input.length - at + chance.below(9) - 4);
  const fitting = number % 2 ** (8 * size);
  if (chance.below(2) === 0) input.writeUIntBE(fitting, at, size);
  else input.writeUIntLE(fitting, at, size);
  return input;
}

/** Another figure in the place of one of the text's. */
function replaceFigure(input: Buffer, chance: Chance): Buffer {
  const text = input.toString("latin1");
  const found = [...text.matchAll(/\d{1,20}/g)];
  if (found.length === 0) return input;
  const one = chance.oneOf(found);
  const figure = Buffer.from(chance.oneOf(FIGURES));
  return Buffer.concat([input.subarray(0, one.index), figure, input.subarray(one.index + one[0].length)]);
}

/** A line left out, said twice, or put elsewhere. */
function mixLines(input: Buffer, chance: Chance): Buffer {
  const lines = input.toString("latin1").split("\n");
  const [line = ""] = lines.splice(chance.below(lines.length), 1);
  for (let times = chance.below(3); times > 0; times -= 1) lines.splice(chance.below(lines.length + 1), 0, line);
  return Buffer.from(lines.join("\n"), "latin1");
}
