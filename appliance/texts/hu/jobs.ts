/** Hungarian sentences about jobs: titles of their incidents, and what events tell. Parameters: `decide/job-event.ts`, `event-sentence.ts`. */
import { LIMITS, REASONS } from "./report-reasons.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bytes, number, text } from "./format.ts";
import { duration, durationInWords, fromTo, moment, since, until } from "./times.ts";

type Parameter = Parameters[string] | undefined;

/** `e-mailben (backup@acme.example)`: how it is expected, and from whom. */
const WAYS: Readonly<Record<string, (from: Parameter) => string>> = {
  mail: (from) => `e-mailben${of(from)}`,
  heartbeat: (from) => `életjelként${of(from)}`,
  trap: (from) => `SNMP-értesítésként${of(from)}`,
  log: (from) => `naplósorként${of(from)}`,
  plugin: (from) => `bővítménytől${of(from)}`,
};
const of = (from: Parameter): string => (from === undefined ? "" : ` (${text(from)})`);

const expected = (p: Parameters): string[] => {
  const way = WAYS[text(p.way)]?.(p.from);
  return way === undefined ? [] : [way];
};

/** `02:00–05:00`; by `every`: `óránként, 05:00-ig hiába`. */
const when = (p: Parameters, words: Words): string[] => {
  if (p.until === undefined) return [];
  return p.everyMs === undefined
    ? [fromTo(p.due, p.until, words)]
    : [`legalább ${durationInWords(p.everyMs)} időközönként, ${until(p.until, words)} hiába`];
};
const awaited = (p: Parameters, words: Words): string => [...expected(p), ...when(p, words)].join(", ");

const missing = (p: Parameters, words: Words): string => {
  const what = awaited(p, words);
  return `${text(p.name)}: ${what === "" ? "nem érkezett jelzés időben" : `nem érkezett jelzés; várva: ${what}`}`;
};
const overdue = (p: Parameters, words: Words): string =>
  `${text(p.name)}: ${since(p.startedAt, words)} fut, és ${until(p.until, words)} nem fejeződött be`;
const partial = (p: Parameters, words: Words): string => {
  const what = awaited(p, words);
  return `${text(p.name)}: nem jelentkezett: ${few(p.missing)}${p.of === undefined ? "" : ` (összesen ${text(p.of)} gép)`}${what === "" ? "" : `; várva: ${what}`}`;
};

/** So many names stand in a sentence. */
const MOST_NAMED = 5;
function few(names: Parameter): string {
  if (!Array.isArray(names)) return text(names);
  const more = names.length > MOST_NAMED ? ` és további ${names.length - MOST_NAMED}` : "";
  return `${names.slice(0, MOST_NAMED).join(", ")}${more}`;
}

/** So much of a foreign line stands in a sentence. */
const MOST_OF_LINE = 160;
function quoted(line: Parameter): string {
  if (line === undefined || line === "") return "";
  const said = text(line);
  return `: „${said.length <= MOST_OF_LINE ? said : `${said.slice(0, MOST_OF_LINE)}…`}”`;
}

const failed = (p: Parameters): string =>
  `${text(p.name)}: hibával végződött${p.failed === undefined ? "" : `, érintett gép: ${few(p.failed)}`}${remarks(p) === "" ? quoted(p.line) : remarks(p)}`;

export const jobIncidents = {
  "incident.jobMissing": missing,
  "incident.jobOverdue": overdue,
  "incident.jobPartial": partial,
  "incident.jobFailed": (p) => `${failed(p)}${p.missing === undefined ? "" : `; nem jelentkezett: ${few(p.missing)}`}`,
} satisfies Templates;

const REMARKS: Readonly<Record<string, string>> = {
  ...LIMITS,
  ...REASONS,
};

/** `, 12 min alatt, 5 GB`. */
function figures(p: Parameters): string {
  const took = p.durationMs === undefined ? "" : `, ${duration(p.durationMs)} alatt`;
  return p.sizeBytes === undefined ? took : `${took}, ${bytes(p.sizeBytes)}`;
}

function remarks({ remarks: codes }: Parameters): string {
  const said = (Array.isArray(codes) ? codes : []).flatMap((code) => REMARKS[code] ?? []);
  return said.length === 0 ? "" : `: ${said.join(", ")}`;
}

const OUTCOMES: Readonly<Record<string, Template>> = {
  succeeded: (p) => `${text(p.name)}: lefutott${figures(p)}`,
  warned: (p) =>
    `${text(p.name)}: lefutott${figures(p)}, figyelmeztetéssel${remarks(p) === "" ? quoted(p.line) : remarks(p)}`,
  failed,
  late: (p, words) => `${text(p.name)}: lefutott${figures(p)}, de a jelzés csak ${moment(p.until, words)} után jött`,
  partial: (p) => `${text(p.name)}: nem jelentkezett: ${few(p.missing)}`,
  waiting: (p) => `${text(p.name)}: jelentkezett: ${text(p.machine)}${left(p.missing)}`,
};

const left = (names: Parameter): string =>
  Array.isArray(names) && names.length > 0 ? `; még várva: ${number(names.length)} gép` : "";

const looked = (p: Parameters): string =>
  p.by === undefined ? "" : `; megnézte: ${text(p.by)}${p.note === undefined ? "" : `: „${text(p.note)}”`}`;

export const jobEvents = {
  "job.reported": (p, words) =>
    `${OUTCOMES[text(p.outcome)]?.(p, words) ?? `${text(p.name)}: jelzés érkezett`}${looked(p)}`,
  "job.missed": (p, words) => {
    if (p.startedAt !== undefined && p.overdue === true) return overdue(p, words);
    return Array.isArray(p.missing) && p.anyReported === true ? partial(p, words) : missing(p, words);
  },
} satisfies Templates;
