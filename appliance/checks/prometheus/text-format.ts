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
const NAME = /^[A-Za-z_:][A-Za-z0-9_:]*/;
/** One label with its comma; the value's escapes are undone later. */
const LABEL = /[ \t]*([A-Za-z_][A-Za-z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"[ \t]*(,|(?=\}))/y;
const VALUE = /^[ \t]+(\S{1,64})(?:[ \t]+\S{1,64})?[ \t]*(?:#.*)?$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", "\\": "\\", '"': '"' };

/** The samples of the wanted metrics, in the document's order, at most so many. */
export function readExposition(text: string, wanted: ReadonlySet<string>, most: number): Exposition {
  const samples: Sample[] = [];
  const malformed: string[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    if (wanted.has(nameAt(text, start))) {
      const line = text.slice(start, end).replace(/\r$/, "");
      const sample = parseSample(line);
      if (sample === undefined) {
        if (malformed.length < MOST_MALFORMED) malformed.push(line.slice(0, SHOWN_CHARS));
      } else if (samples.length >= most) {
        return { samples, malformed, overflowed: true };
      } else {
        samples.push(sample);
      }
    }
    start = end + 1;
  }
  return { samples, malformed, overflowed: false };
}

/** Whether the beginning of a document looks like this format: a comment or a sample, after empty lines at most. */
export function looksLikeExposition(text: string): boolean {
  const line = /^\s*(.{1,10000})/.exec(text)?.[1]?.trimEnd() ?? "";
  return /^# (HELP|TYPE|UNIT|EOF)\b/.test(line) || parseSample(line) !== undefined;
}

/** One line taken apart; undefined where it is no sample. */
export function parseSample(line: string): Sample | undefined {
  const metric = NAME.exec(line)?.[0];
  if (metric === undefined) return undefined;
  const labels = new Map<string, string>();
  let at = metric.length;
  while (line[at] === " " || line[at] === "\t") at++;
  if (line[at] === "{") {
    const end = readLabels(line, at + 1, labels);
    if (end === undefined) return undefined;
    at = end;
  } else {
    at = metric.length;
  }
  // Where labels stand, the space before the value may be missing.
  const found = VALUE.exec(line[at - 1] === "}" ? ` ${line.slice(at)}` : line.slice(at));
  const value = found?.[1] === undefined ? undefined : parseValue(found[1]);
  return value === undefined ? undefined : { metric, labels, value };
}

/** Reads labels up to the closing brace; tells where it goes on after it. */
function readLabels(line: string, start: number, labels: Map<string, string>): number | undefined {
  let at = start;
  while (labels.size <= MOST_LABELS) {
    const closing = /[ \t]*\}/y;
    closing.lastIndex = at;
    if (closing.test(line)) return closing.lastIndex;
    LABEL.lastIndex = at;
    const [, name, value] = LABEL.exec(line) ?? [];
    if (name === undefined || value === undefined || labels.has(name)) return undefined;
    labels.set(
      name,
      value.replace(/\\(.)/g, (whole, letter: string) => ESCAPES[letter] ?? whole),
    );
    at = LABEL.lastIndex;
  }
  return undefined;
}

function parseValue(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text);
  const word = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
  if (word === null) return undefined;
  if (word[2]?.toLowerCase() === "nan") return NaN;
  return word[1] === "-" ? -Infinity : Infinity;
}

/** The name that a line begins with, without taking the line apart. */
function nameAt(text: string, start: number): string {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    // Space, tab, brace, line ends, and `#` of a comment.
    if (code === 0x20 || code === 0x09 || code === 0x7b || code === 0x0a || code === 0x0d || code === 0x23) break;
    if (end - start > SHOWN_CHARS) break;
  }
  return text.slice(start, end);
}
