/**
 * What a monitoring plugin prints: words, and numbers behind a bar. Source: Monitoring Plugins Development Guidelines,
 * "Plugin Output" and "Performance data": `'label'=value[UOM];[warn];[crit];[min];[max]`, parted by spaces.
 */

export interface PerfValue {
  readonly label: string;
  readonly value: number;
  /** As the plugin wrote it: ``, `s`, `ms`, `%`, `B`, `c`, ... */
  readonly unit: string;
}

export interface PluginOutput {
  /** The first line, without its numbers. */
  readonly summary: string;
  /** The other lines, without theirs. */
  readonly longText: string;
  readonly values: readonly PerfValue[];
}

export const MOST_VALUES = 200;
const LONGEST_LABEL = 100;

/** Takes output apart. Nothing is refused: what is no number by the rules is left out. */
export function parsePluginOutput(output: string): PluginOutput {
  const lines = output.replaceAll("\r", "").replace(/\n+$/, "").split("\n");
  const [first = "", ...rest] = lines;
  const [summary, firstNumbers] = splitAtBar(first);
  // After a bar in the long text everything that follows is numbers.
  const [longText, moreNumbers] = splitAtBar(rest.join("\n"));
  const values = parsePerfdata(`${firstNumbers} ${moreNumbers.replaceAll("\n", " ")}`);
  return { summary: summary.trim(), longText: longText.trim(), values };
}

function splitAtBar(text: string): [string, string] {
  const bar = text.indexOf("|");
  return bar === -1 ? [text, ""] : [text.slice(0, bar), text.slice(bar + 1)];
}

/** One item: a label in quotes (a quote in it is doubled) or without, then a value and what belongs to it. */
const ITEM = /(?:'((?:[^']|'')*)'|([^\s='|]+))=([^\s;]*)(?:;\S*)?(?!\S)/y;
const VALUE = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)([^\d\s;]*)$/;

/** The numbers of performance data, at most `MOST_VALUES`; a later value of the same label replaces the former. */
export function parsePerfdata(text: string): readonly PerfValue[] {
  const values = new Map<string, PerfValue>();
  for (let at = nextWord(text, 0); at < text.length && values.size < MOST_VALUES;) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(text);
    at = nextWord(text, item === null ? endOfWord(text, at) : ITEM.lastIndex);
    const value = item === null ? undefined : readItem(item);
    if (value !== undefined) values.set(value.label, value);
  }
  return [...values.values()];
}

function readItem([, quoted, plain, value = ""]: RegExpExecArray): PerfValue | undefined {
  const label = (quoted?.replaceAll("''", "'") ?? plain ?? "").trim().slice(0, LONGEST_LABEL);
  const [, number, unit = ""] = VALUE.exec(value) ?? [];
  if (label === "" || number === undefined || !Number.isFinite(Number(number))) return undefined;
  return { label, value: Number(number), unit: unit.slice(0, 20) };
}

function nextWord(text: string, at: number): number {
  return indexOf(/\S/g, text, at);
}

function endOfWord(text: string, at: number): number {
  return indexOf(/\s/g, text, at);
}

function indexOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? text.length;
}
