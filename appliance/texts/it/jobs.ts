/** Italian sentences about jobs: titles of their incidents, and what events tell. Parameters: `decide/job-event.ts`, `event-sentence.ts`. */
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bytes, count, text } from "./format.ts";
import { LIMITS, REASONS } from "./report-reasons.ts";
import { at, by, duration, durationInWords, moment, until } from "./times.ts";

type Parameter = Parameters[string] | undefined;

/** ` per mail da backup@acme.example`: how it is expected, and from whom. */
const WAYS: Readonly<Record<string, (from: Parameter) => string>> = {
  mail: (from) => ` per mail${of(from)}`,
  heartbeat: (from) => ` con un heartbeat${of(from)}`,
  trap: (from) => ` con una notifica SNMP${of(from)}`,
  log: (from) => ` con una riga di log${of(from)}`,
  plugin: (from) => (from === undefined ? " con un plugin" : ` con il plugin ${text(from)}`),
};
const of = (from: Parameter): string => (from === undefined ? "" : ` da ${text(from)}`);

const expected = (p: Parameters): string => WAYS[text(p.way)]?.(p.from) ?? "";

/** ` tra 02:00 e 05:00`; by `every`: ` ogni 1 h, invano fino alle 05:00`. */
const when = (p: Parameters, words: Words): string => {
  if (p.until === undefined) return "";
  return p.everyMs === undefined
    ? ` tra ${moment(p.due, words)} e ${moment(p.until, words)}`
    : ` ogni ${durationInWords(p.everyMs)}, invano ${until(p.until, words)}`;
};

const missing = (p: Parameters, words: Words): string => {
  const what = `${expected(p)}${when(p, words)}`;
  return `${text(p.name)}: nessuna notizia${what === "" ? " in tempo" : `; attesa${what}`}`;
};
const overdue = (p: Parameters, words: Words): string =>
  `${text(p.name)}: iniziata ${at(p.startedAt, words)}, non finita ${by(p.until, words)}`;
const partial = (p: Parameters, words: Words): string =>
  `${text(p.name)}: nessuna notizia da ${few(p.missing)}${p.of === undefined ? "" : `, su ${count(p.of, "computer", "computer")}`}; attesa${expected(p)}${when(p, words)}`;

/** So many names stand in a sentence. */
const MOST_NAMED = 5;
function few(names: Parameter): string {
  if (!Array.isArray(names)) return text(names);
  const more = names.length > MOST_NAMED ? ` e altri ${names.length - MOST_NAMED}` : "";
  return `${names.slice(0, MOST_NAMED).join(", ")}${more}`;
}

/** So much of a foreign line stands in a sentence. */
const MOST_OF_LINE = 160;
function quoted(line: Parameter): string {
  if (line === undefined || line === "") return "";
  const said = text(line);
  return `: «${said.length <= MOST_OF_LINE ? said : `${said.slice(0, MOST_OF_LINE)}…`}»`;
}

const failed = (p: Parameters): string =>
  `${text(p.name)}: fallita${p.failed === undefined ? "" : ` su ${few(p.failed)}`}${remarks(p) === "" ? quoted(p.line) : remarks(p)}`;

export const jobIncidents = {
  "incident.jobMissing": missing,
  "incident.jobOverdue": overdue,
  "incident.jobPartial": partial,
  "incident.jobFailed": (p) => `${failed(p)}${p.missing === undefined ? "" : `; nessuna notizia da ${few(p.missing)}`}`,
} satisfies Templates;

const REMARKS: Readonly<Record<string, string>> = { ...LIMITS, ...REASONS };

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
  succeeded: (p) => `${text(p.name)}: fatta${figures(p)}`,
  warned: (p) => `${text(p.name)}: fatta${figures(p)}, con avvisi${remarks(p) === "" ? quoted(p.line) : remarks(p)}`,
  failed,
  late: (p, words) => `${text(p.name)}: fatta${figures(p)}, ma notizia arrivata solo dopo ${moment(p.until, words)}`,
  partial: (p) => `${text(p.name)}: nessuna notizia da ${few(p.missing)}`,
  waiting: (p) => `${text(p.name)}: notizie da ${text(p.machine)}${left(p.missing)}`,
};

const left = (names: Parameter): string =>
  Array.isArray(names) && names.length > 0
    ? `; ${names.length === 1 ? "se ne attende un altro" : `se ne attendono altri ${names.length}`}`
    : "";

const looked = (p: Parameters): string =>
  p.by === undefined ? "" : `; verificato da ${text(p.by)}${p.note === undefined ? "" : `: «${text(p.note)}»`}`;

export const jobEvents = {
  "job.reported": (p, words) =>
    `${OUTCOMES[text(p.outcome)]?.(p, words) ?? `${text(p.name)}: notizia arrivata`}${looked(p)}`,
  "job.missed": (p, words) => {
    if (p.startedAt !== undefined && p.overdue === true) return overdue(p, words);
    return Array.isArray(p.missing) && p.anyReported === true ? partial(p, words) : missing(p, words);
  },
} satisfies Templates;
