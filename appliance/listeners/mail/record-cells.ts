/** A line that a program wrote for programs: `{"status":"ok","errors":0}`, `status=ok errors=0`. Its fields as cells of one row. */

/** Fields of one line at most, and characters of one value. */
const MOST_FIELDS = 40;
const MOST_VALUE = 200;
/** So many fields at least make a line of `key=value` a record. */
const LEAST_PAIRS = 3;

/** `status: ok`, `error count: 0`; undefined: it is a line as people read it. */
export function recordCells(line: string): readonly string[] | undefined {
  const text = line.trim();
  const fields = text.startsWith("{") ? fieldsOfJson(text) : fieldsOfPairs(text);
  return fields?.slice(0, MOST_FIELDS).map(([key, value]) => `${wordsOf(key)}: ${value.slice(0, MOST_VALUE)}`);
}

type Field = readonly [key: string, value: string];

function fieldsOfJson(text: string): readonly Field[] | undefined {
  if (!text.endsWith("}")) return undefined;
  try {
    return Object.entries(JSON.parse(text) as object).flatMap(([key, value]): Field[] =>
      typeof value === "object" && value !== null ? [] : [[key, String(value).replaceAll(/[|\s]+/g, " ")]],
    );
  } catch {
    return undefined;
  }
}

const PAIR = /([A-Za-z][\w.-]{0,40})=(?:"([^"]{0,500})"|([^\s"]{0,500}))/g;

/** Nothing but pairs, but for a word or two in front, as a time. */
function fieldsOfPairs(text: string): readonly Field[] | undefined {
  const fields: Field[] = [];
  let covered = 0;
  for (const [pair, key = "", quoted, plain = ""] of text.matchAll(PAIR)) {
    covered += pair.length + 1;
    fields.push([key, (quoted ?? plain).replaceAll("|", " ")]);
  }
  return fields.length < LEAST_PAIRS || covered < text.length * 0.8 ? undefined : fields;
}

/** `errorCount`, `error_count` as words. */
function wordsOf(key: string): string {
  return key.replaceAll(/([a-z])(?=[A-Z])/g, "$1 ").replaceAll(/[_.|:-]+/g, " ");
}
