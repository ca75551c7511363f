/** Russian sentences about jobs: titles of their incidents, and what events tell. Parameters: `decide/job-event.ts`, `event-sentence.ts`. */
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bytes, count, text } from "./format.ts";
import { LIMITS, REASONS } from "./report-reasons.ts";
import { duration, durationInWords, moment } from "./times.ts";

type Parameter = Parameters[string] | undefined;

/** ` письмом от backup@acme.example`: how it is expected, and from whom. */
const WAYS: Readonly<Record<string, (from: Parameter) => string>> = {
  mail: (from) => ` письмом${of(from)}`,
  heartbeat: (from) => ` сигналом heartbeat${of(from)}`,
  trap: (from) => ` уведомлением SNMP${of(from)}`,
  log: (from) => ` строкой журнала${of(from)}`,
  plugin: (from) => (from === undefined ? " плагином" : ` плагином ${text(from)}`),
};
const of = (from: Parameter): string => (from === undefined ? "" : ` от ${text(from)}`);

const expected = (p: Parameters): string => WAYS[text(p.way)]?.(p.from) ?? "";

/** ` с 02:00 до 05:00`; by `every`: ` (раз в 1 ч), напрасно до 05:00`. */
const when = (p: Parameters, words: Words): string => {
  if (p.until === undefined) return "";
  return p.everyMs === undefined
    ? ` с ${moment(p.due, words)} до ${moment(p.until, words)}`
    : ` (раз в ${durationInWords(p.everyMs)}), напрасно до ${moment(p.until, words)}`;
};

const missing = (p: Parameters, words: Words): string => {
  const what = `${expected(p)}${when(p, words)}`;
  return `${text(p.name)}: нет отчёта${what === "" ? " в срок" : `; ожидался${what}`}`;
};
const overdue = (p: Parameters, words: Words): string =>
  `${text(p.name)}: начало ${moment(p.startedAt, words)}, не завершено до ${moment(p.until, words)}`;
const partial = (p: Parameters, words: Words): string =>
  `${text(p.name)}: нет отчёта от ${few(p.missing)}${p.of === undefined ? "" : `, всего из ${count(p.of, "машины", "машин", "машин")}`}; ожидался${expected(p)}${when(p, words)}`;

/** So many names stand in a sentence. */
const MOST_NAMED = 5;
function few(names: Parameter): string {
  if (!Array.isArray(names)) return text(names);
  const more = names.length > MOST_NAMED ? ` и ещё ${names.length - MOST_NAMED}` : "";
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
  `${text(p.name)}: ошибка${p.failed === undefined ? "" : ` на ${few(p.failed)}`}${remarks(p) === "" ? quoted(p.line) : remarks(p)}`;

export const jobIncidents = {
  "incident.jobMissing": missing,
  "incident.jobOverdue": overdue,
  "incident.jobPartial": partial,
  "incident.jobFailed": (p) => `${failed(p)}${p.missing === undefined ? "" : `; нет отчёта: ${few(p.missing)}`}`,
} satisfies Templates;

const REMARKS: Readonly<Record<string, string>> = { ...LIMITS, ...REASONS };

/** `, za 12 min, 5 GB`. */
function figures(p: Parameters): string {
  const took = p.durationMs === undefined ? "" : `, за ${duration(p.durationMs)}`;
  return p.sizeBytes === undefined ? took : `${took}, ${bytes(p.sizeBytes)}`;
}

function remarks({ remarks: codes }: Parameters): string {
  const said = (Array.isArray(codes) ? codes : []).flatMap((code) => REMARKS[code] ?? []);
  return said.length === 0 ? "" : `: ${said.join(", ")}`;
}

const OUTCOMES: Readonly<Record<string, Template>> = {
  succeeded: (p) => `${text(p.name)}: выполнено${figures(p)}`,
  warned: (p) =>
    `${text(p.name)}: выполнено${figures(p)}, с предупреждениями${remarks(p) === "" ? quoted(p.line) : remarks(p)}`,
  failed,
  late: (p, words) => `${text(p.name)}: выполнено${figures(p)}, но отчёт пришёл только после ${moment(p.until, words)}`,
  partial: (p) => `${text(p.name)}: нет отчёта от ${few(p.missing)}`,
  waiting: (p) => `${text(p.name)}: есть отчёт от ${text(p.machine)}${left(p.missing)}`,
};

const left = (names: Parameter): string =>
  Array.isArray(names) && names.length > 0 ? `; ожидается ещё ${count(names.length, "машина", "машины", "машин")}` : "";

const looked = (p: Parameters): string =>
  p.by === undefined ? "" : `; кто проверил: ${text(p.by)}${p.note === undefined ? "" : `: «${text(p.note)}»`}`;

export const jobEvents = {
  "job.reported": (p, words) =>
    `${OUTCOMES[text(p.outcome)]?.(p, words) ?? `${text(p.name)}: отчёт получен`}${looked(p)}`,
  "job.missed": (p, words) => {
    if (p.startedAt !== undefined && p.overdue === true) return overdue(p, words);
    return Array.isArray(p.missing) && p.anyReported === true ? partial(p, words) : missing(p, words);
  },
} satisfies Templates;
