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
  /** Values beyond `MOST_VALUES`. */
  readonly leftOut: number;
  /** Items whose value is none, the first few. */
  readonly unreadable: readonly string[];
}

/** As many as the history keeps of one result. */
export const MOST_VALUES = 1000;
const LONGEST_LABEL = 100;
const LONGEST_WRITTEN_LABEL = 1000;
const LONGEST_VALUE = 400;
const MOST_UNREADABLE = 5;
const SHOWN_CHARS = 60;

/** Takes output apart. Nothing is refused: what is no number by the rules is left out and told. */
export function parsePluginOutput(output: string): PluginOutput {
  const lines = output.replaceAll("\r", "").trimEnd().split("\n");
  const [first = "", ...rest] = lines;
  const [summary, firstNumbers] = splitAtBar(first);
  // After a bar in the long text everything that follows is numbers.
  const [longText, moreNumbers] = splitAtBar(rest.join("\n"));
  const numbers = parsePerfdata(`${firstNumbers} ${moreNumbers.replaceAll("\n", " ")}`);
  return { summary: summary.trim(), longText: longText.trim(), ...numbers };
}

function splitAtBar(text: string): [string, string] {
  const bar = text.indexOf("|");
  return bar === -1 ? [text, ""] : [text.slice(0, bar), text.slice(bar + 1)];
}

export type Perfdata = Pick<PluginOutput, "values" | "leftOut" | "unreadable">;

/**
 * The numbers of performance data; a later value of the same label replaces the former. `U` is the guidelines' word for a
 * value that could not be determined, and is passed over like words that are no item. Takes time in proportion to the text.
 */
export function parsePerfdata(text: string): Perfdata {
  const values = new Map<string, PerfValue>();
  const leftOut = new Set<string>();
  const unreadable: string[] = [];
  for (let at = skip(SPACES, text, 0); at < text.length;) {
    const equals = endOfLabel(text, at);
    const from = equals === undefined ? at : equals + 1;
    const end = skip(NO_SPACES, text, from);
    const item = equals === undefined ? undefined : readItem(text.slice(at, equals), text.slice(from, end));
    if (item === "none") {
      if (unreadable.length < MOST_UNREADABLE) unreadable.push(text.slice(at, Math.min(end, at + SHOWN_CHARS)));
    } else if (item !== undefined) {
      if (values.size < MOST_VALUES || values.has(item.label)) values.set(item.label, item);
      else leftOut.add(item.label);
    }
    at = skip(SPACES, text, Math.max(end, at + 1));
  }
  return { values: [...values.values()], leftOut: leftOut.size, unreadable };
}

/** Where the label of the item at this place ends, at its `=`; undefined where there is no item. */
function endOfLabel(text: string, at: number): number | undefined {
  const quote = text[at];
  if (quote === "'" || quote === '"') {
    const most = Math.min(text.length, at + LONGEST_WRITTEN_LABEL);
    for (let to = at + 1; to < most; to++) {
      if (text[to] !== quote) continue;
      // Doubled, it stands for itself.
      if (text[to + 1] === quote) to += 1;
      else if (text[to + 1] === "=") return to + 1;
      else break;
    }
    if (quote === "'") return undefined;
  }
  const end = skip(PLAIN_LABEL, text, at);
  return text[end] === "=" ? end : undefined;
}

/** An item; undefined where it has no value now, `none` where it is none. */
function readItem(writtenLabel: string, behind: string): PerfValue | "none" | undefined {
  const label = labelOf(writtenLabel);
  const [written = ""] = behind.slice(0, LONGEST_VALUE).split(";", 1);
  const value = readValue(written);
  if (label === "" || value === "none") return "none";
  return value === undefined ? undefined : { label, ...value };
}

function labelOf(written: string): string {
  const quote = written[0] ?? "";
  const isQuoted = written.length > 1 && (quote === "'" || quote === '"') && written.endsWith(quote);
  const label = isQuoted ? written.slice(1, -1).replaceAll(`${quote}${quote}`, quote) : written;
  return label.trim().slice(0, LONGEST_LABEL).toWellFormed();
}

const VALUE = /^([+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?)((?:[^\d\s;.,+-][^\s;]*)?)$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;

/** A number with its unit. A comma among its digits is the decimal point of other countries. */
function readValue(text: string): { readonly value: number; readonly unit: string } | "none" | undefined {
  if (text === "U" || /^[+-]?nan$/i.test(text)) return undefined;
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return { value: infinite[1] === "-" ? -Infinity : Infinity, unit: "" };
  const [, number, unit = ""] = VALUE.exec(text) ?? [];
  if (number === undefined) return "none";
  return { value: Number(number.replace(",", ".")), unit: unit.slice(0, 20).toWellFormed() };
}

const SPACES = /\s*/y;
const NO_SPACES = /\S*/y;
const PLAIN_LABEL = /[^\s=']*/y;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.exec(text);
  return pattern.lastIndex;
}
