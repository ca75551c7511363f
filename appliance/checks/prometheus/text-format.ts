/**
 * The text format of Prometheus exporters, as far as it is asked for: only lines of wanted metrics are taken apart. Pure.
 * Sources: prometheus.io, "Exposition formats" (text format 0.0.4); OpenMetrics 1.0, 4 (exemplars are passed over).
 */

export interface Sample {
  readonly metric: string;
  readonly labels: ReadonlyMap<string, string>;
  /** May be NaN or infinite. */
  readonly value: number;
}

export interface Exposition {
  readonly samples: readonly Sample[];
  /** Lines of wanted metrics that cannot be read, the first few. */
  readonly malformed: readonly string[];
  /** There would have been more samples. */
  readonly overflowed: boolean;
}

const MOST_MALFORMED = 5;
const SHOWN_CHARS = 200;
const MOST_LABELS = 100;
/** Comments in front of the first sample that are passed over to find it. */
const MOST_COMMENTS = 10_000;
const NAME = /[A-Za-z_:][A-Za-z0-9_:]*/y;
const BLANKS = /[ \t]*/y;
/** A name or value in quotes; its escapes are undone later. */
const QUOTED = /"((?:[^"\\]|\\[^])*)"/y;
const VALUE = /^[ \t]+(\S{1,64})(?:[ \t]+\S{1,64})?[ \t]*(?:#.*)?$/;
const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** As Go's ParseFloat takes it, which the format refers to. */
const HEXADECIMAL = /^([+-]?)0x([0-9a-f]*)(?:\.([0-9a-f]*))?p([+-]?\d{1,4})$/i;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", "\\": "\\", '"': '"' };

/**
 * The samples of the wanted metrics, at most so many, each series once: where it comes with several moments, the last counts.
 * Where OpenMetrics are at their end (`# EOF`), nothing is read behind it.
 */
export function readExposition(text: string, wanted: ReadonlySet<string>, most: number): Exposition {
  const samples = new Map<string, Sample>();
  const malformed: string[] = [];
  for (const line of linesOf(text)) {
    if (line === "# EOF") break;
    if (!mayBeWanted(line, wanted)) continue;
    const sample = parseSample(line);
    if (sample === undefined) {
      if (malformed.length < MOST_MALFORMED) malformed.push(line.slice(0, SHOWN_CHARS));
    } else if (wanted.has(sample.metric)) {
      const key = keyOf(sample);
      if (samples.size >= most && !samples.has(key))
        return { samples: [...samples.values()], malformed, overflowed: true };
      samples.set(key, sample);
    }
  }
  return { samples: [...samples.values()], malformed, overflowed: false };
}

/**
 * Whether a document is of this format: behind comments (any line that begins with `#`) and empty lines comes a sample, or
 * there is nothing but comments that mean something.
 */
export function looksLikeExposition(text: string): boolean {
  let left = MOST_COMMENTS;
  let isMeant = false;
  for (const line of linesOf(text)) {
    if (line === "") continue;
    if (!line.startsWith("#")) return parseSample(line) !== undefined;
    isMeant ||= /^#[ \t]*(HELP|TYPE|UNIT|EOF)\b/.test(line);
    if (left-- <= 0) return isMeant;
  }
  return isMeant;
}

/** Whether OpenMetrics are whole: they end with `# EOF`. */
export function hasEnd(text: string): boolean {
  return /(?:^|\n)# EOF\r?\n?$/.test(text.slice(-20));
}

/** Lines without their ends and without blanks around them. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    yield text.slice(start, end).trim();
    start = end + 1;
  }
}

/** Cheap: whether a line begins with a wanted name, or may have it in quotes within the braces (UTF-8 names). */
function mayBeWanted(line: string, wanted: ReadonlySet<string>): boolean {
  if (line.startsWith("{")) return [...wanted].some((name) => line.includes(name) || line.includes("\\"));
  NAME.lastIndex = 0;
  const name = NAME.exec(line)?.[0];
  return name !== undefined && wanted.has(name);
}

function keyOf({ metric, labels }: Sample): string {
  return JSON.stringify([metric, ...[...labels].toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** One line taken apart; undefined where it is no sample. */
export function parseSample(line: string): Sample | undefined {
  NAME.lastIndex = 0;
  const plain = NAME.exec(line)?.[0];
  const labels = new Map<string, string>();
  let at = plain?.length ?? 0;
  const brace = skipBlanks(line, at);
  let quoted: string | undefined;
  if (line[brace] === "{") {
    const read = readLabels(line, brace + 1, labels);
    if (read === undefined) return undefined;
    at = read.end;
    quoted = read.metric;
  }
  // The name stands in front of the braces or within them, once.
  const metric = plain ?? quoted;
  if (metric === undefined || (plain !== undefined && quoted !== undefined)) return undefined;
  // Where labels stand, the space before the value may be missing.
  const found = VALUE.exec(line[at - 1] === "}" ? ` ${line.slice(at)}` : line.slice(at));
  const value = found?.[1] === undefined ? undefined : parseValue(found[1]);
  return value === undefined ? undefined : { metric, labels, value };
}

/** Reads labels, and maybe the metric's name, up to the closing brace; tells where it goes on after it. */
function readLabels(
  line: string,
  start: number,
  labels: Map<string, string>,
): { readonly end: number; readonly metric: string | undefined } | undefined {
  let at = skipBlanks(line, start);
  let metric: string | undefined;
  while (labels.size <= MOST_LABELS) {
    if (line[at] === "}") return { end: at + 1, metric };
    const name = readName(line, at);
    if (name === undefined) return undefined;
    at = skipBlanks(line, name.end);
    if (line[at] === "=") {
      const value = readQuoted(line, skipBlanks(line, at + 1));
      if (value === undefined || labels.has(name.text)) return undefined;
      labels.set(name.text, value.text);
      at = skipBlanks(line, value.end);
    } else if (name.isQuoted && metric === undefined && labels.size === 0) metric = name.text;
    else return undefined;
    if (line[at] === ",") at = skipBlanks(line, at + 1);
    else if (line[at] !== "}") return undefined;
  }
  return undefined;
}

function readName(line: string, at: number): { text: string; end: number; isQuoted: boolean } | undefined {
  const quoted = readQuoted(line, at);
  if (quoted !== undefined) return { ...quoted, isQuoted: true };
  NAME.lastIndex = at;
  const text = NAME.exec(line)?.[0];
  return text === undefined ? undefined : { text, end: NAME.lastIndex, isQuoted: false };
}

function readQuoted(line: string, at: number): { text: string; end: number } | undefined {
  QUOTED.lastIndex = at;
  const written = QUOTED.exec(line)?.[1];
  if (written === undefined) return undefined;
  const text = written.replace(/\\(.)/g, (whole, letter: string) => ESCAPES[letter] ?? whole);
  return { text, end: QUOTED.lastIndex };
}

function skipBlanks(line: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.exec(line);
  return BLANKS.lastIndex;
}

function parseValue(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text);
  const word = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
  if (word === null) return parseHexadecimal(text);
  if (word[2]?.toLowerCase() === "nan") return NaN;
  return word[1] === "-" ? -Infinity : Infinity;
}

function parseHexadecimal(text: string): number | undefined {
  const [, sign, whole = "", fraction = "", exponent = "0"] = HEXADECIMAL.exec(text) ?? [];
  if (sign === undefined || whole + fraction === "") return undefined;
  const value = Number.parseInt(whole + fraction, 16) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === "-" ? -value : value;
}
