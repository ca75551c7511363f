/**
 * A log line as devices send it: by RFC 5424, by RFC 3164, and by whatever they make of it. Nothing is refused: what cannot be
 * told apart stays in the text. Pure; every step looks at the beginning of what is left, so long lines cost no more.
 * Sources: RFC 5424, section 6; RFC 3164, section 4; ArcSight CEF; QRadar LEEF; what makers' references show.
 */
import { MOST_ARRIVAL_TEXT } from "#model/arrival.ts";

export interface ParsedLine {
  /** 0 (emergency) to 7 (debug); undefined: it says nothing of the kind. */
  readonly severity?: number;
  readonly facility?: number;
  /** What the sender calls itself. */
  readonly host?: string;
  readonly program?: string;
  readonly text: string;
}

const MOST_NAME = 100;
/** `<13>`; some send `<013>`. Source: RFC 5424, 6.2.1. */
const PRI = /^\s{0,3}<(\d{1,3})>/;
const MOST_PRI = 191;

export function parseLine(line: string): ParsedLine {
  const clean = withoutMarks(line);
  const pri = PRI.exec(clean);
  const value = Number(pri?.[1] ?? Number.NaN);
  const known = pri !== null && value <= MOST_PRI;
  const head = known ? { severity: value & 7, facility: value >> 3 } : {};
  const rest = known ? clean.slice(pri[0].length) : clean;
  const parsed = parse5424(rest) ?? parse3164(rest);
  const severity = head.severity ?? parsed.severity;
  return {
    ...parsed,
    ...head,
    ...(severity === undefined ? {} : { severity }),
    text: parsed.text.slice(0, MOST_ARRIVAL_TEXT),
  };
}

/** Byte order marks, and what ends a line. */
function withoutMarks(line: string): string {
  let [from, to] = [0, line.length];
  while (line[from] === "\uFEFF" || line[from] === "\0") from++;
  while (to > from && "\n\r\0 \t".includes(line[to - 1] ?? "x")) to--;
  return line.slice(from, to);
}

// --- RFC 5424

/** `1 2026-11-30T12:00:00Z host app 123 ID47 [a b="c"] text`; undefined: it is none. */
function parse5424(rest: string): ParsedLine | undefined {
  const [head, , host = "", app = "", , id = ""] =
    /^\d{1,2} (-|\d{4}-\d{2}-\d{2}T\S{1,40}) (\S{1,255}) (\S{1,100}) (\S{1,200}) (\S{1,100}) ?/.exec(rest) ?? [];
  if (head === undefined) return undefined;
  const data = readStructuredData(rest, head.length);
  const said = withoutMarks(rest.slice(data.end).trimStart());
  const text = [id === "-" ? "" : id, said, data.text].filter((part) => part !== "").join(" ");
  return { ...named("host", nil(host)), ...named("program", nil(app)), text };
}

function nil(word: string): string | undefined {
  return word === "-" ? undefined : word;
}

/** `[id name="value"][...]`, in which quotes and brackets are escaped; `-` where there is none. */
function readStructuredData(text: string, from: number): { readonly end: number; readonly text: string } {
  if (text[from] === "-") return { end: from + 1, text: "" };
  let at = from;
  let isQuoted = false;
  let isInside = false;
  for (; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted && sign === "\\") at++;
    else if (isInside && sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === "[" && !isInside) isInside = true;
    else if (!isQuoted && sign === "]") isInside = false;
    else if (!isInside) break;
  }
  return { end: at, text: text.slice(from, at) };
}

// --- RFC 3164, and what is made of it

/** All forms of a date that are seen at the beginning, with what stands behind it. */
const DATES = [
  // Mar  1 00:00:01, with a year before or behind, fractions, a zone, a colon; with Cisco's marks of a clock that is not set
  /^[*.]?(?:\d{4} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2}(?:,? \d{4})?,? \d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?: (?:AM|PM)\b)?(?: \d{4}(?=:? |$))?(?: (?:UTC|GMT|CET|CEST|EET|EEST|WET|WEST|MSK|BST|IST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|JST|KST|AEST|AEDT|NZST|NZDT|HKT|SGT|SAST|BRT|ART|[+-]\d{2}:?\d{2})(?=[ :]))?:? ?/,
  // 1 Mar 2026 00:00:01, 01/Mar/2026:00:00:01
  /^\d{1,2}[ /-](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ /-]\d{4}[ :]\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?: [+-]\d{4})?:? ?/,
  // ISO 8601, with a space or slashes
  /^\d{4}[-/]\d{2}[-/]\d{2}[T _]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z| ?[+-]\d{2}:?\d{2})?:? ?/,
  // seconds since 1970, as Meraki and others do
  /^1\d{9}\.\d{1,9} /,
];

function parse3164(line: string): ParsedLine {
  const own = parseOwnForm(line);
  if (own !== undefined) return own;
  let rest = line
    .trimStart()
    .replace(/^:? ?\d{1,10}: (?=\S)/, "")
    .replace(/^: /, "");
  let host: string | undefined;
  // Cisco puts its name before the date where it is told to.
  const before =
    /^([A-Za-z0-9][\w.-]{0,62}): (?:\d{1,10}: )?(?=[*.]?(?:\d{4} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{4}-) {0,2}\d)/.exec(
      rest,
    );
  if (before !== null) {
    host = before[1];
    rest = rest.slice(before[0].length);
  }
  const undated = withoutDate(rest);
  const isDated = undated.length < rest.length;
  rest = withoutDate(undated);
  if (isDated && host === undefined) {
    const named = takeHost(rest);
    host = named.host;
    rest = named.rest;
  }
  const inner = parseOwnForm(rest);
  if (inner !== undefined) return { ...named("host", inner.host ?? host), ...withoutHost(inner) };
  const tag = takeTag(rest);
  const cisco =
    /^%[\w-]{1,40}-(\d)-[\w]{1,60}/.exec(tag.program ?? "") ?? /%[\w-]{1,40}-([0-7])-\w{1,60}/.exec(rest.slice(0, 200));
  return {
    ...named("host", host),
    ...named("program", tag.program),
    text: tag.rest,
    ...(cisco?.[1] === undefined ? {} : { severity: Number(cisco[1]) }),
  };
}

function withoutHost({ host: _, ...rest }: ParsedLine): ParsedLine {
  return rest;
}

function withoutDate(text: string): string {
  for (const date of DATES) {
    const found = date.exec(text);
    if (found !== null) return text.slice(found[0].length);
  }
  return text;
}

/** The first word is the sender's name, unless it is what wrote the line: that ends with a colon, or has a number in brackets. */
function takeHost(text: string): { readonly host?: string; readonly rest: string } {
  const address = /^(\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F:]{3,39})(?::)? (?=\S)/.exec(text);
  const name = address ?? /^(\[?[A-Za-z0-9][\w.-]{0,254}\]?) (?=\S)/.exec(text);
  const host = name?.[1];
  if (host === undefined || name === null) return { rest: text };
  // "last message repeated 3 times", "kernel panic": sentences begin with a small letter and have no colon soon.
  const rest = text.slice(name[0].length);
  if (address === null && isSentence(host, rest)) return { rest: text };
  return { host: host.replace(/^\[/, "").replace(/\]$/, ""), rest };
}

function isSentence(first: string, rest: string): boolean {
  if (
    /^(last|message|link|login|user|interface|port|system|the|ups|fan|power|temperature|admin|error|warning)$/i.test(
      first,
    )
  )
    return true;
  // MikroTik sends topics in this place.
  return /^[a-z]{2,20}(,[a-z0-9-]{1,20}){1,5}$/.test(first) && rest.length > 0;
}

/** `sshd[123]: `, `%LINK-3-UPDOWN: `, `system,error,critical `, `kernel `. */
function takeTag(text: string): { readonly program?: string; readonly rest: string } {
  const cisco = /^(%[\w-]{1,40}-\d-[\w]{1,60}): ?/.exec(text);
  if (cisco !== null) return { program: cisco[1] ?? "", rest: text };
  const topics = /^([a-z]{2,20}(?:,[a-z0-9-]{1,20}){1,5})(?::)? /.exec(text);
  if (topics !== null) return { program: topics[1] ?? "", rest: text.slice(topics[0].length) };
  const tagged = /^([A-Za-z0-9_(][\w.()/@+-]{0,60}?)(?:\[[\w.\-: ]{0,30}\])?: ?(?=\S|$)/.exec(text);
  if (tagged !== null && !/^\d{1,3}$/.test(tagged[1] ?? ""))
    return { program: tagged[1] ?? "", rest: text.slice(tagged[0].length) };
  const bracketed = /^([A-Za-z][\w.-]{0,40})\[\d{1,10}\] ?/.exec(text);
  if (bracketed !== null) return { program: bracketed[1] ?? "", rest: text.slice(bracketed[0].length) };
  return { rest: text };
}

// --- forms of their own

const LEVELS: Readonly<Record<string, number>> = {
  emergency: 0,
  emerg: 0,
  alert: 1,
  critical: 2,
  crit: 2,
  error: 3,
  err: 3,
  warning: 4,
  warn: 4,
  notice: 5,
  notification: 5,
  information: 6,
  informational: 6,
  info: 6,
  debug: 7,
};

/** CEF, LEEF, rows of `key=value`; undefined: it is none of them. */
function parseOwnForm(text: string): ParsedLine | undefined {
  return parseCef(text) ?? parseLeef(text) ?? parseFields(text);
}

/** `CEF:0|Vendor|Product|Version|Id|Name|Severity|fields`, from 0 (nothing) to 10 (very bad). */
function parseCef(text: string): ParsedLine | undefined {
  const [, vendor = "", product = "", , , , level = ""] =
    /^CEF:\s?\d{1,2}\|((?:[^|\\]|\\.){0,100})\|((?:[^|\\]|\\.){0,100})\|((?:[^|\\]|\\.){0,100})\|((?:[^|\\]|\\.){0,200})\|((?:[^|\\]|\\.){0,500})\|((?:[^|\\]|\\.){0,20})\|/.exec(
      text,
    ) ?? [];
  if (vendor === "" && product === "") return undefined;
  const words: Readonly<Record<string, number>> = { low: 6, medium: 4, high: 3, "very-high": 2, unknown: 5 };
  const number = /^\d{1,2}$/.test(level) ? Number(level) : undefined;
  const severity =
    number === undefined ? words[level.toLowerCase()] : number >= 9 ? 2 : number >= 7 ? 3 : number >= 4 ? 4 : 6;
  const host = /\bdvchost=(\S{1,100})/.exec(text.slice(0, 4000))?.[1];
  return { ...named("host", host), program: product || vendor, text, ...(severity === undefined ? {} : { severity }) };
}

/** `LEEF:2.0|Vendor|Product|Version|Id|fields`. */
function parseLeef(text: string): ParsedLine | undefined {
  const [, vendor = "", product = ""] = /^LEEF:\d\.\d\|([^|]{0,100})\|([^|]{0,100})\|/.exec(text) ?? [];
  if (vendor === "" && product === "") return undefined;
  const host = /\bdevName=(\S{1,100})/.exec(text.slice(0, 4000))?.[1];
  return { ...named("host", host), program: product || vendor, text };
}

const FIELD = /(?:^|[\s,])([A-Za-z_][\w.-]{0,40})=("(?:[^"\\]|\\.){0,2000}"|[^\s",]{0,2000})/g;
/** Fields that say who sends, and how bad it is; the first that is there. */
const HOST_FIELDS = ["devname", "device_name", "hostname", "host", "fw_name", "devid"];
const PROGRAM_FIELDS = ["logid", "log_type", "type"];
/** SonicWall's `pri` counts as syslog does. */
const LEVEL_FIELDS = ["level", "severity", "log_level", "priority", "pri"];

function parseFields(text: string): ParsedLine | undefined {
  if (!/^[A-Za-z_][\w.-]{0,40}=/.test(text)) return undefined;
  const fields = new Map<string, string>();
  for (const [, key = "", value = ""] of text.slice(0, 4000).matchAll(FIELD)) {
    if (!fields.has(key.toLowerCase())) fields.set(key.toLowerCase(), value.replace(/^"/, "").replace(/"$/, ""));
    if (fields.size > 60) break;
  }
  if (fields.size < 3) return undefined;
  const first = (names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== "");
  const level = first(LEVEL_FIELDS)?.toLowerCase();
  const severity =
    level === undefined ? undefined : (LEVELS[level] ?? (/^[0-7]$/.test(level) ? Number(level) : undefined));
  const type = [fields.get("type"), fields.get("subtype")].filter(Boolean).join("/");
  return {
    ...named("host", first(HOST_FIELDS)),
    ...named("program", type === "" ? first(PROGRAM_FIELDS) : type),
    text,
    ...(severity === undefined ? {} : { severity }),
  };
}

/** A name where there is one, never longer than a name is. */
function named(key: "host" | "program", name: string | undefined): { host?: string; program?: string } {
  const cut = name?.slice(0, MOST_NAME);
  return cut === undefined || cut === "" ? {} : { [key]: cut };
}
