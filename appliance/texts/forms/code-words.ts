/** Words of codes that stand in sentences; each language names its own once (`LANGUAGE/code-words.ts`). */
import type { Category, Level } from "#model/incident.ts";
import type { HostStateName, ServiceStateName } from "#model/state.ts";
import { text, type Parameter } from "./numbers.ts";

/** The word of a code; one that has none is said as it is. */
export function wordIn(words: Readonly<Record<string, string>>, value: Parameter): string {
  return words[text(value)] ?? text(value);
}

export interface CodeTables {
  readonly states: Readonly<Record<HostStateName | ServiceStateName, string>>;
  /** Of priorities. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly categories: Readonly<Record<Category, string>>;
}

export interface CodeWords {
  readonly stateWord: (value: Parameter) => string;
  readonly levelWord: (value: Parameter) => string;
  readonly categoryWord: (value: Parameter) => string;
}

export function makeCodeWords({ states, levels, categories }: CodeTables): CodeWords {
  return {
    stateWord: (value) => wordIn(states, value),
    levelWord: (value) => wordIn(levels, value),
    categoryWord: (value) => wordIn(categories, value),
  };
}
