/** Croatian sentences about jobs: titles of their incidents, and what events tell. Parameters: `decide/job-event.ts`, `event-sentence.ts`. */
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bytes, count, text } from "./format.ts";
import { LIMITS, REASONS } from "./report-reasons.ts";
import { duration, durationInWords, moment } from "./times.ts";

type Parameter = Parameters[string] | undefined;

/** ` e-poštom od backup@acme.example`: how it is expected, and from whom. */
const WAYS: Readonly<Record<string, (from: Parameter) => string>> = {
  mail: (from) => ` e-poštom${of(from)}`,
  heartbeat: (from) => ` otkucajem (heartbeat)${of(from)}`,
  trap: (from) => ` SNMP obavijesti${of(from)}`,
  log: (from) => ` retkom dnevnika${of(from)}`,
  plugin: (from) => (from === undefined ? " dodatkom (plugin)" : ` dodatkom (plugin) ${text(from)}`),
};
const of = (from: Parameter): string => (from === undefined ? "" : ` od ${text(from)}`);

const expected = (p: Parameters): string => WAYS[text(p.way)]?.(p.from) ?? "";

/** ` između 02:00 i 05:00`; by `every`: ` svakih 1 h, uzalud do 05:00`. */
const when = (p: Parameters, words: Words): string => {
  if (p.until === undefined) return "";
  return p.everyMs === undefined
    ? ` između ${moment(p.due, words)} i ${moment(p.until, words)}`
    : ` (razmak ${durationInWords(p.everyMs)}), uzalud do ${moment(p.until, words)}`;
};

const missing = (p: Parameters, words: Words): string => {
  const what = `${expected(p)}${when(p, words)}`;
  return `${text(p.name)}: nema javljanja${what === "" ? " u roku" : `; očekivano${what}`}`;
};
const overdue = (p: Parameters, words: Words): string =>
  `${text(p.name)}: početak ${moment(p.startedAt, words)}, bez kraja do ${moment(p.until, words)}`;
const partial = (p: Parameters, words: Words): string =>
  `${text(p.name)}: bez javljanja ${few(p.missing)}${p.of === undefined ? "" : `, od ukupno ${count(p.of, "računala", "računala", "računala")}`}; očekivano${expected(p)}${when(p, words)}`;

/** So many names stand in a sentence. */
const MOST_NAMED = 5;
function few(names: Parameter): string {
  if (!Array.isArray(names)) return text(names);
  const more = names.length > MOST_NAMED ? ` i još ${names.length - MOST_NAMED}` : "";
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
  `${text(p.name)}: neuspjelo${p.failed === undefined ? "" : ` na ${few(p.failed)}`}${remarks(p) === "" ? quoted(p.line) : remarks(p)}`;

export const jobIncidents = {
  "incident.jobMissing": missing,
  "incident.jobOverdue": overdue,
  "incident.jobPartial": partial,
  "incident.jobFailed": (p) => `${failed(p)}${p.missing === undefined ? "" : `; bez javljanja: ${few(p.missing)}`}`,
} satisfies Templates;

const REMARKS: Readonly<Record<string, string>> = { ...LIMITS, ...REASONS };

/** `, za 12 min, 5 GB`. */
function figures(p: Parameters): string {
  const took = p.durationMs === undefined ? "" : `, za ${duration(p.durationMs)}`;
  return p.sizeBytes === undefined ? took : `${took}, ${bytes(p.sizeBytes)}`;
}

function remarks({ remarks: codes }: Parameters): string {
  const said = (Array.isArray(codes) ? codes : []).flatMap((code) => REMARKS[code] ?? []);
  return said.length === 0 ? "" : `: ${said.join(", ")}`;
}

const OUTCOMES: Readonly<Record<string, Template>> = {
  succeeded: (p) => `${text(p.name)}: gotovo${figures(p)}`,
  warned: (p) =>
    `${text(p.name)}: gotovo${figures(p)}, uz upozorenja${remarks(p) === "" ? quoted(p.line) : remarks(p)}`,
  failed,
  late: (p, words) => `${text(p.name)}: gotovo${figures(p)}, ali javljeno tek nakon ${moment(p.until, words)}`,
  partial: (p) => `${text(p.name)}: bez javljanja ${few(p.missing)}`,
  waiting: (p) => `${text(p.name)}: javilo se ${text(p.machine)}${left(p.missing)}`,
};

const left = (names: Parameter): string =>
  Array.isArray(names) && names.length > 0
    ? `; čeka se još ${count(names.length, "računalo", "računala", "računala")}`
    : "";

const looked = (p: Parameters): string =>
  p.by === undefined ? "" : `; provjerio/la ${text(p.by)}${p.note === undefined ? "" : `: „${text(p.note)}”`}`;

export const jobEvents = {
  "job.reported": (p, words) => `${OUTCOMES[text(p.outcome)]?.(p, words) ?? `${text(p.name)}: javljeno`}${looked(p)}`,
  "job.missed": (p, words) => {
    if (p.startedAt !== undefined && p.overdue === true) return overdue(p, words);
    return Array.isArray(p.missing) && p.anyReported === true ? partial(p, words) : missing(p, words);
  },
} satisfies Templates;
