/** The figures that remain of an hour or a day: how often and how long each state was, and each measurement's range. */
import { RESULT_STATES, type ResultState } from "#model/result.ts";
import type { HistoryResult } from "./history-result.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { HOUR_MS, type Words } from "./chunk.ts";
import { newColumns, readValue, writeValue } from "./measured-value.ts";

export interface Range {
  count: number;
  min: number;
  mean: number;
  max: number;
}

export interface Rollup {
  /** How many results said so, and for how many seconds it was so, as far as results tell. */
  readonly states: Record<ResultState, { count: number; seconds: number }>;
  readonly measurements: Map<string, Range>;
}

export function emptyRollup(): Rollup {
  const none = (): { count: number; seconds: number } => ({ count: 0, seconds: 0 });
  return { states: { ok: none(), warning: none(), critical: none(), unknown: none() }, measurements: new Map() };
}

/**
 * Sums up the results of one hour. A state holds until the next result, or to the end of the hour, but not longer than
 * twice the usual distance of two results: what was not looked at counts for no state.
 */
export function rollUp(hour: number, results: readonly HistoryResult[]): Rollup {
  const rollup = emptyRollup();
  const ends = results.map((_, index) => results[index + 1]?.at ?? (hour + 1) * HOUR_MS);
  const longestMs = 2 * usualDistanceMs(results);
  for (const [index, result] of results.entries()) {
    const state = rollup.states[result.state];
    state.count++;
    state.seconds += Math.min(longestMs, Math.max(0, (ends[index] ?? 0) - result.at)) / 1000;
    for (const name in result.measurements) addValue(rollup.measurements, name, result.measurements[name] ?? 0);
  }
  return rollup;
}

/** Adds one rollup to another. */
export function addRollup(sum: Rollup, more: Rollup): void {
  for (const state of RESULT_STATES) {
    sum.states[state].count += more.states[state].count;
    sum.states[state].seconds += more.states[state].seconds;
  }
  for (const [name, range] of more.measurements) addRange(sum.measurements, name, range);
}

export function packRollup(rollup: Rollup, words: Words): Uint8Array {
  const writer = new ByteWriter(64);
  for (const state of RESULT_STATES) {
    writer.varint(rollup.states[state].count);
    if (rollup.states[state].count > 0) writer.varint(Math.round(rollup.states[state].seconds));
  }
  for (const [name, range] of rollup.measurements) {
    const column = newColumns(1);
    writer.varint(words.number(name));
    writer.varint(range.count);
    for (const value of [range.min, range.mean, range.max]) writeValue(writer, column, value);
  }
  return writer.view();
}

/** What is damaged, and what follows it, is left out. */
export function unpackRollup(bytes: Uint8Array, words: Words): Rollup {
  const rollup = emptyRollup();
  try {
    readRollup(rollup, new ByteReader(bytes), words);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return rollup;
}

function readRollup(rollup: Rollup, reader: ByteReader, words: Words): void {
  for (const state of RESULT_STATES) {
    const count = reader.varint();
    rollup.states[state] = { count, seconds: count > 0 ? reader.varint() : 0 };
  }
  while (!reader.atEnd) {
    const name = words.word(reader.varint());
    const column = newColumns(1);
    const count = reader.varint();
    const [min, mean, max] = [readValue(reader, column), readValue(reader, column), readValue(reader, column)];
    rollup.measurements.set(name, { count, min, mean, max });
  }
}

function addValue(ranges: Map<string, Range>, name: string, value: number): void {
  const range = ranges.get(name);
  if (range === undefined) {
    ranges.set(name, { count: 1, min: value, mean: value, max: value });
    return;
  }
  range.count++;
  range.mean += (value - range.mean) / range.count;
  if (value < range.min) range.min = value;
  if (value > range.max) range.max = value;
}

/** Adds a range to those of the same name. */
export function addRange(ranges: Map<string, Range>, name: string, more: Range): void {
  const range = ranges.get(name);
  if (range === undefined) {
    ranges.set(name, { ...more });
    return;
  }
  range.count += more.count;
  range.mean += ((more.mean - range.mean) * more.count) / range.count;
  range.min = Math.min(range.min, more.min);
  range.max = Math.max(range.max, more.max);
}

function usualDistanceMs(results: readonly HistoryResult[]): number {
  const distances = results.slice(1).map((result, index) => result.at - (results[index]?.at ?? 0));
  if (distances.length === 0) return HOUR_MS;
  return Math.max(0, distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0);
}
