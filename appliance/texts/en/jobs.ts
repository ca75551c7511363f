/** English sentences about jobs: titles of their incidents, and what events tell. Parameters: `decide/job-event.ts`, `event-sentence.ts`. */
import { LIMITS, REASONS } from "./report-reasons.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bytes, count, text } from "./format.ts";
import { duration, durationInWords, moment } from "./times.ts";

type Parameter = Parameters[string] | undefined;

/** ` by mail from backup@acme.example`: how it is expected, and from whom. */
const WAYS: Readonly<Record<string, (from: Parameter) => string>> = {
  mail: (from) => ` by mail${of(from)}`,
  heartbeat: (from) => ` by heartbeat${of(from)}`,
  trap: (from) => ` by SNMP notification${of(from)}`,
  log: (from) => ` by a log line${of(from)}`,
  plugin: (from) => (from === undefined ? " by a plugin" : ` by the plugin ${text(from)}`),
};
const of = (from: Parameter): string => (from === undefined ? "" : ` from ${text(from)}`);

const expected = (p: Parameters): string => WAYS[text(p.way)]?.(p.from) ?? "";

/** `between 02:00 and 05:00`; by `every`: `every 1 hour, until 05:00`. */
const when = (p: Parameters, words: Words): string => {
  if (p.until === undefined) return "";
  return p.everyMs === undefined
    ? ` between ${moment(p.due, words)} and ${moment(p.until, words)}`
    : ` every ${durationInWords(p.everyMs)}, in vain until ${moment(p.until, words)}`;
};

const missing = (p: Parameters, words: Words): string => {
  const what = `${expected(p)}${when(p, words)}`;
  return `${text(p.name)} has not reported${what === "" ? " in time" : `: expected${what}`}`;
};
const overdue = (p: Parameters, words: Words): string =>
  `${text(p.name)} has started at ${moment(p.startedAt, words)} and not ended until ${moment(p.until, words)}`;
const partial = (p: Parameters, words: Words): string =>
  `${text(p.name)}: ${few(p.missing)} did not report${p.of === undefined ? "" : `, of ${text(p.of)} machines`}; expected${expected(p)}${when(p, words)}`;

/** So many names stand in a sentence. */
const MOST_NAMED = 5;
function few(names: Parameter): string {
  if (!Array.isArray(names)) return text(names);
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  return `${names.slice(0, MOST_NAMED).join(", ")}${more}`;
}

/** So much of a foreign line stands in a sentence. */
const MOST_OF_LINE = 160;
function quoted(line: Parameter): string {
  if (line === undefined || line === "") return "";
  const said = text(line);
  return `: “${said.length <= MOST_OF_LINE ? said : `${said.slice(0, MOST_OF_LINE)}…`}”`;
}

export const jobIncidents = {
  "incident.jobMissing": missing,
  "incident.jobOverdue": overdue,
  "incident.jobPartial": partial,
  "incident.jobFailed": (p) =>
    `${text(p.name)} failed${p.failed === undefined ? "" : ` on ${few(p.failed)}`}${remarks(p) === "" ? quoted(p.line) : remarks(p)}${p.missing === undefined ? "" : `; ${few(p.missing)} did not report`}`,
} satisfies Templates;

const REMARKS: Readonly<Record<string, string>> = {
  ...LIMITS,
  ...REASONS,
};

/** `, in 12 min, 5 GB`. */
function figures(p: Parameters): string {
  const took = p.durationMs === undefined ? "" : `, in ${duration(p.durationMs)}`;
  return p.sizeBytes === undefined ? took : `${took}, ${bytes(p.sizeBytes)}`;
}

function remarks({ remarks: codes }: Parameters): string {
  const said = (Array.isArray(codes) ? codes : []).flatMap((code) => REMARKS[code] ?? []);
  return said.length === 0 ? "" : `: ${said.join(", ")}`;
}

const OUTCOMES: Readonly<Record<string, Template>> = {
  succeeded: (p) => `${text(p.name)} ran${figures(p)}`,
  warned: (p) => `${text(p.name)} ran${figures(p)}, with warnings${remarks(p) === "" ? quoted(p.line) : remarks(p)}`,
  failed: (p) =>
    `${text(p.name)} failed${p.failed === undefined ? "" : ` on ${few(p.failed)}`}${remarks(p) === "" ? quoted(p.line) : remarks(p)}`,
  late: (p, words) => `${text(p.name)} ran${figures(p)}, but reported after ${moment(p.until, words)} only`,
  partial: (p) => `${text(p.name)}: ${few(p.missing)} did not report`,
  waiting: (p) => `${text(p.name)}: ${text(p.machine)} reported${left(p.missing)}`,
};

const left = (names: Parameter): string =>
  Array.isArray(names) && names.length > 0 ? `; ${count(names.length, "other is", "others are")} waited for` : "";

const looked = (p: Parameters): string =>
  p.by === undefined ? "" : `; ${text(p.by)} looked${p.note === undefined ? "" : `: “${text(p.note)}”`}`;

export const jobEvents = {
  "job.reported": (p, words) => `${OUTCOMES[text(p.outcome)]?.(p, words) ?? `${text(p.name)} reported`}${looked(p)}`,
  "job.missed": (p, words) => {
    if (p.startedAt !== undefined && p.overdue === true) return overdue(p, words);
    return Array.isArray(p.missing) && p.anyReported === true ? partial(p, words) : missing(p, words);
  },
} satisfies Templates;
