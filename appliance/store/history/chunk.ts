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
import { newColumn, readValue, writeValue, type Column } from "./measured-value.ts";

export const HOUR_MS = 3_600_000;

/** Names (codes, measurements) by number; see dictionary.ts. */
export interface Words {
  number(word: string): number;
  word(number: number): string;
}

interface KnownResult {
  readonly state: ResultState;
  readonly code: number;
  /** As JSON; empty for none. */
  readonly parameters: string;
  readonly parsed: Parameters;
  /** Numbers of the measurements' names. */
  readonly names: readonly number[];
  readonly columns: readonly Column[];
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
  readonly #outcomes: KnownResult[] = [];
  #columns: Map<number, Column> | undefined;
  #parameterLength = 0;
  #lastAt: number;
  #lastStep = 0;
  /** What the newest result said, and the number of its outcome. */
  #newest: { readonly saying: Saying | undefined; readonly state: ResultState; readonly number: number } | undefined;

  /** @param hour hours since 1970 that the chunk belongs to */
  constructor(hour: number, words: Words) {
    this.#words = words;
    this.#lastAt = hour * HOUR_MS;
  }

  /** Appends one result. Measurements that are no finite number are left out. @returns the number of its outcome */
  write(writer: ByteWriter, result: HistoryResult): number {
    const { names, values } = this.#measured(result);
    const number = this.#numberFor(result, names);
    const isNew = number === this.#outcomes.length;
    this.#writeHead(writer, number, result.at);
    if (isNew) this.#define(writer, result, names);
    const columns = this.#outcomes[number]?.columns ?? [];
    for (let index = 0; index < columns.length; index++) writeNumber(writer, columns[index], values[index] ?? 0);
    this.#newest = undefined;
    return number;
  }

  /** The same for a result that is told by a saying; one that says what the one before said is not looked at any closer. */
  writeSaying(writer: ByteWriter, at: number, state: ResultState, saying: Saying, numberAt: NumberAt): void {
    const newest = this.#newest;
    if (newest?.saying !== saying || newest.state !== state)
      return this.#writeNewSaying(writer, at, state, saying, numberAt);
    this.#writeHead(writer, newest.number, at);
    const columns = this.#outcomes[newest.number]?.columns ?? [];
    for (let index = 0; index < columns.length; index++) writeNumber(writer, columns[index], numberAt(index));
  }

  #writeNewSaying(writer: ByteWriter, at: number, state: ResultState, saying: Saying, numberAt: NumberAt): void {
    const { code, parameters = {}, measures } = saying;
    const measurements = Object.fromEntries(measures.map((name, index) => [name, numberAt(index)]));
    const number = this.write(writer, { at, state, code, parameters, measurements });
    if (this.#outcomes[number]?.columns.length === measures.length) this.#newest = { saying, state, number };
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
    const outcome = this.#outcomes[number] ?? this.#readDefinition(reader);
    const measurements: Record<string, number> = {};
    for (const [index, column] of outcome.columns.entries()) {
      measurements[this.#words.word(outcome.names[index] ?? 0)] = readValue(reader, column);
    }
    return { at, state: outcome.state, code: this.#words.word(outcome.code), parameters: outcome.parsed, measurements };
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

  #readDefinition(reader: ByteReader): KnownResult {
    const state = RESULT_STATES[reader.byte()] ?? "unknown";
    const code = reader.varint();
    const parameters = reader.text();
    const count = reader.varint();
    if (count > MOST_NAMES) throw new RangeError("packed bytes are damaged");
    const names = Array.from({ length: count }, () => reader.varint());
    return this.#add(state, code, parameters, names);
  }

  #add(state: ResultState, code: number, parameters: string, names: readonly number[]): KnownResult {
    const columns = names.map((name) => this.#column(name));
    const parsed = parameters === "" ? NO_PARAMETERS : (JSON.parse(parameters) as Parameters);
    // There are as many as services: none keeps room that it grew by.
    const outcome: KnownResult = { state, code, parameters, parsed, names: names.slice(), columns };
    this.#outcomes.push(outcome);
    this.#parameterLength += parameters.length;
    return outcome;
  }

  #column(name: number): Column {
    const known = this.#columns?.get(name) ?? this.#columnOfFirst(name);
    if (known !== undefined) return known;
    const column = newColumn();
    // The first outcome's columns are found by its names; most services never have another one.
    if (this.#outcomes.length > 0) (this.#columns ??= new Map()).set(name, column);
    return column;
  }

  #columnOfFirst(name: number): Column | undefined {
    const [first] = this.#outcomes;
    return first?.columns[first.names.indexOf(name)];
  }
}

const NO_PARAMETERS: Parameters = {};

function writeNumber(writer: ByteWriter, column: Column | undefined, value: number): void {
  if (column !== undefined) writeValue(writer, column, value);
}

function packParameters(parameters: Parameters): string {
  for (const _ in parameters) return JSON.stringify(parameters);
  return "";
}
