/**
 * The packed form of one service's results within one hour. The same bytes are kept in memory, in the journal (their
 * newest part) and, compressed, in the block that remains of the hour.
 *
 * One result: number of its outcome, change of the time step, then each measurement's number. An outcome (state, code,
 * parameters, names of the measurements) is written out where it first occurs and has the next free number.
 */
import { RESULT_STATES, type ResultState } from "#model/result.ts";
import type { NumberAt, Saying } from "#model/saying.ts";
import type { Parameters } from "#model/sentence.ts";
import type { HistoryResult } from "./history-result.ts";
import type { ByteReader, ByteWriter } from "./bytes.ts";
import { newColumns, readValue, writeValue, type Columns } from "./measured-value.ts";

export const HOUR_MS = 3_600_000;

/** Names (codes, measurements) by number; see dictionary.ts. */
export interface Words {
  number(word: string): number;
  word(number: number): string;
}

/** What a result says besides its moment and its numbers. */
interface Outcome {
  readonly state: ResultState;
  readonly code: number;
  /** As JSON; empty for none. */
  readonly parameters: string;
  readonly parsed: Parameters;
  /** Numbers of the measurements' names. */
  readonly names: readonly number[];
}

/** Outcomes that are shared, and characters of their parameters: enough for what is said again and again. */
const MOST_SHARED = 2000;
const LONGEST_SHARED = 200;

/** Most services say what others say too: one copy of it is enough. */
export class Outcomes {
  readonly #shared = new Map<string, Outcome>();

  /** @throws SyntaxError where the parameters are no JSON */
  make(state: ResultState, code: number, parameters: string, names: readonly number[]): Outcome {
    const isShort = parameters.length <= LONGEST_SHARED;
    const key = isShort ? [state, code, names.join(), parameters].join(" ") : "";
    const known = isShort ? this.#shared.get(key) : undefined;
    if (known !== undefined) return known;
    const parsed = parameters === "" ? NO_PARAMETERS : (JSON.parse(parameters) as Parameters);
    const outcome: Outcome = { state, code, parameters, parsed, names };
    if (isShort && this.#shared.size < MOST_SHARED) this.#shared.set(key, outcome);
    return outcome;
  }
}

/** Outcomes one chunk tells apart; beyond that results keep state, code and measurements, without parameters. */
const MOST_OUTCOMES = 100;
/** Beyond so many outcomes not even the names of measurements are told apart: results keep state and code. */
const MOST_SHAPES = 1000;
/** Characters of parameters one chunk holds, so that texts that differ each time cannot fill the disk. */
const MOST_PARAMETER_LENGTH = 8000;

/** Measurements of one result. */
const MOST_NAMES = 1000;

/** What packing and unpacking must remember from one result to the next. */
export class ChunkState {
  readonly #words: Words;
  readonly #shared: Outcomes;
  #outcomes: Outcome[] = NO_OUTCOMES;
  /** Names of the measurements met so far, and what is remembered of each, by place. */
  #names: readonly number[] = NO_NUMBERS;
  #columns: Columns = NO_NUMBERS;
  /** Of each outcome, the places of its measurements; undefined where no outcome has others than the first one. */
  #places: (readonly number[])[] | undefined;
  #parameterLength = 0;
  #lastAt: number;
  #lastStep = 0;
  /** What the newest result was told by, and the number of its outcome. */
  #newest: Saying | undefined;
  #newestNumber = 0;

  /** @param hour hours since 1970 that the chunk belongs to */
  constructor(hour: number, words: Words, shared: Outcomes) {
    this.#words = words;
    this.#shared = shared;
    this.#lastAt = hour * HOUR_MS;
  }

  /** Appends one result. Measurements that are no finite number are left out. @returns the number of its outcome */
  write(writer: ByteWriter, result: HistoryResult): number {
    const { names, values } = this.#measured(result);
    const number = this.#numberFor(result, names);
    const isNew = number === this.#outcomes.length;
    this.#writeHead(writer, number, result.at);
    if (isNew) this.#define(writer, result, names);
    this.#writeNumbers(writer, number, (index) => values[index] ?? 0);
    this.#newest = undefined;
    return number;
  }

  /** The same for a result that is told by a saying; one that says what the one before said is not looked at any closer. */
  writeSaying(writer: ByteWriter, at: number, state: ResultState, saying: Saying, numberAt: NumberAt): void {
    const number = this.#newestNumber;
    if (this.#newest !== saying || this.#outcomes[number]?.state !== state)
      return this.#writeNewSaying(writer, at, state, saying, numberAt);
    this.#writeHead(writer, number, at);
    this.#writeNumbers(writer, number, numberAt);
  }

  #writeNewSaying(writer: ByteWriter, at: number, state: ResultState, saying: Saying, numberAt: NumberAt): void {
    const { code, parameters = {}, measures } = saying;
    const measurements = Object.fromEntries(measures.map((name, index) => [name, numberAt(index)]));
    const number = this.write(writer, { at, state, code, parameters, measurements });
    if (this.#outcomes[number]?.names.length !== measures.length) return;
    this.#newest = saying;
    this.#newestNumber = number;
  }

  #writeNumbers(writer: ByteWriter, number: number, numberAt: NumberAt): void {
    const places = this.#places?.[number];
    const count = this.#outcomes[number]?.names.length ?? 0;
    for (let index = 0; index < count; index++)
      writeValue(writer, this.#columns, numberAt(index), places?.[index] ?? index);
  }

  #writeHead(writer: ByteWriter, number: number, exactAt: number): void {
    writer.varint(number);
    const at = Math.round(exactAt);
    const step = at - this.#lastAt;
    writer.signed(step - this.#lastStep);
    this.#lastAt = at;
    this.#lastStep = step;
  }

  read(reader: ByteReader): HistoryResult {
    const number = reader.varint();
    const step = this.#lastStep + reader.signed();
    const at = this.#lastAt + step;
    this.#lastAt = at;
    this.#lastStep = step;
    const { state, code, parsed, names } = this.#outcomes[number] ?? this.#readDefinition(reader);
    const places = this.#places?.[number] ?? this.#places?.at(-1);
    const measurements: Record<string, number> = {};
    for (const [index, name] of names.entries())
      measurements[this.#words.word(name)] = readValue(reader, this.#columns, places?.[index] ?? index);
    return { at, state, code: this.#words.word(code), parameters: parsed, measurements };
  }

  #measured(result: HistoryResult): { names: number[]; values: number[] } {
    const names: number[] = [];
    const values: number[] = [];
    if (this.#outcomes.length >= MOST_SHAPES) return { names, values };
    for (const name in result.measurements) {
      const value = result.measurements[name];
      if (value === undefined || !Number.isFinite(value) || names.length === MOST_NAMES) continue;
      names.push(this.#words.number(name));
      values.push(value);
    }
    return { names, values };
  }

  /** The number of the result's outcome; the next free one when it has to be written out. */
  #numberFor(result: HistoryResult, names: readonly number[]): number {
    const code = this.#words.number(result.code);
    const parameters = packParameters(result.parameters);
    const exact = this.#find(result.state, code, parameters, names);
    if (exact !== undefined) return exact;
    if (this.#hasRoom(parameters)) return this.#outcomes.length;
    return this.#find(result.state, code, "", names) ?? this.#outcomes.length;
  }

  #find(state: ResultState, code: number, parameters: string, names: readonly number[]): number | undefined {
    // Newest first: results repeat themselves.
    for (let number = this.#outcomes.length - 1; number >= 0; number--) {
      const outcome = this.#outcomes[number];
      if (outcome?.state !== state || outcome.code !== code || outcome.parameters !== parameters) continue;
      if (outcome.names.length === names.length && outcome.names.every((name, index) => name === names[index]))
        return number;
    }
    return undefined;
  }

  #hasRoom(parameters: string): boolean {
    if (parameters === "") return true;
    return this.#outcomes.length < MOST_OUTCOMES && this.#parameterLength + parameters.length <= MOST_PARAMETER_LENGTH;
  }

  #define(writer: ByteWriter, result: HistoryResult, names: readonly number[]): void {
    const code = this.#words.number(result.code);
    const wanted = packParameters(result.parameters);
    const parameters = this.#hasRoom(wanted) ? wanted : "";
    writer.byte(RESULT_STATES.indexOf(result.state));
    writer.varint(code);
    writer.text(parameters);
    writer.varint(names.length);
    for (const name of names) writer.varint(name);
    this.#add(result.state, code, parameters, names);
  }

  #readDefinition(reader: ByteReader): Outcome {
    const state = RESULT_STATES[reader.byte()] ?? "unknown";
    const code = reader.varint();
    const parameters = reader.text();
    const count = reader.varint();
    if (count > MOST_NAMES) throw new RangeError("packed bytes are damaged");
    const names = Array.from({ length: count }, () => reader.varint());
    return this.#add(state, code, parameters, names);
  }

  #add(state: ResultState, code: number, parameters: string, names: readonly number[]): Outcome {
    const outcome = this.#shared.make(state, code, parameters, names);
    // Most services have few of them; a list that grows by itself keeps room for many.
    this.#outcomes = this.#outcomes.concat(outcome);
    this.#addPlaces(outcome.names);
    this.#parameterLength += parameters.length;
    return outcome;
  }

  /** A measurement that an earlier outcome has as well goes on from its place. */
  #addPlaces(names: readonly number[]): void {
    const isFirst = this.#outcomes.length === 1;
    if (isFirst || (this.#names.length === 0 && new Set(names).size === names.length)) {
      this.#names = names;
      this.#columns = newColumns(names.length);
      return;
    }
    const all = [...this.#names];
    const known = new Map<number, number>();
    for (const [place, name] of all.entries()) if (!known.has(name)) known.set(name, place);
    const places: number[] = [];
    for (const name of names) {
      const place = known.get(name) ?? all.push(name) - 1;
      known.set(name, place);
      places.push(place);
    }
    const isAsTheFirst = all.length === this.#names.length && places.every((place, index) => place === index);
    if (this.#places === undefined && isAsTheFirst) return;
    this.#places ??= this.#outcomes.slice(0, -1).map(({ names: earlier }) => [...earlier.keys()]);
    this.#places.push(places);
    this.#columns = [...this.#columns, ...newColumns(all.length - this.#names.length)];
    this.#names = all;
  }
}

const NO_OUTCOMES: Outcome[] = [];
const NO_NUMBERS: number[] = [];
const NO_PARAMETERS: Parameters = {};

function packParameters(parameters: Parameters): string {
  for (const _ in parameters) return JSON.stringify(parameters);
  return "";
}
