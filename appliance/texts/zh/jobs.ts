/** Chinese sentences about jobs: titles of their incidents, and what events tell. Parameters: `decide/job-event.ts`, `event-sentence.ts`. */
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bytes, count, text } from "./format.ts";
import { LIMITS, REASONS } from "./report-reasons.ts";
import { duration, durationInWords, moment } from "./times.ts";

type Parameter = Parameters[string] | undefined;

/** `，邮件（来自 backup@acme.example）`: how it is expected, and from whom. */
const WAYS: Readonly<Record<string, (from: Parameter) => string>> = {
  mail: (from) => `邮件${of(from)}`,
  heartbeat: (from) => `心跳${of(from)}`,
  trap: (from) => `SNMP 通知${of(from)}`,
  log: (from) => `日志行${of(from)}`,
  plugin: (from) => (from === undefined ? "插件" : `插件 ${text(from)}`),
};
const of = (from: Parameter): string => (from === undefined ? "" : `（来自 ${text(from)}）`);

/** `应在 02:00 至 05:00 之间收到邮件`; by `every`: `应每 1 小时收到心跳，到 05:00 仍无`. */
const expected = (p: Parameters, words: Words): string => {
  const way = WAYS[text(p.way)]?.(p.from) ?? "消息";
  if (p.until === undefined) return p.way === undefined ? "" : `应收到${way}`;
  return p.everyMs === undefined
    ? `应在 ${moment(p.due, words)} 至 ${moment(p.until, words)} 之间收到${way}`
    : `应每 ${durationInWords(p.everyMs)}收到${way}，到 ${moment(p.until, words)} 仍无`;
};

const missing = (p: Parameters, words: Words): string => {
  const what = expected(p, words);
  return `${text(p.name)} 没有上报${what === "" ? "（未按时）" : `：${what}`}`;
};
const overdue = (p: Parameters, words: Words): string =>
  `${text(p.name)} 于 ${moment(p.startedAt, words)} 开始，到 ${moment(p.until, words)} 仍未结束`;
const partial = (p: Parameters, words: Words): string =>
  `${text(p.name)}：${few(p.missing)} 没有上报${p.of === undefined ? "" : `（共 ${count(p.of, "台计算机")}）`}；${expected(p, words)}`;

/** So many names stand in a sentence. */
const MOST_NAMED = 5;
function few(names: Parameter): string {
  if (!Array.isArray(names)) return text(names);
  const more = names.length > MOST_NAMED ? `，另有 ${names.length - MOST_NAMED} 台` : "";
  return `${names.slice(0, MOST_NAMED).join("、")}${more}`;
}

/** So much of a foreign line stands in a sentence. */
const MOST_OF_LINE = 160;
function quoted(line: Parameter): string {
  if (line === undefined || line === "") return "";
  const said = text(line);
  return `：“${said.length <= MOST_OF_LINE ? said : `${said.slice(0, MOST_OF_LINE)}…`}”`;
}

const failed = (p: Parameters): string =>
  `${text(p.name)} ${p.failed === undefined ? "" : `在 ${few(p.failed)} 上`}失败${remarks(p) === "" ? quoted(p.line) : remarks(p)}`;

export const jobIncidents = {
  "incident.jobMissing": missing,
  "incident.jobOverdue": overdue,
  "incident.jobPartial": partial,
  "incident.jobFailed": (p) => `${failed(p)}${p.missing === undefined ? "" : `；${few(p.missing)} 没有上报`}`,
} satisfies Templates;

const REMARKS: Readonly<Record<string, string>> = { ...LIMITS, ...REASONS };

/** `，用时 12 分钟，5 GB`. */
function figures(p: Parameters): string {
  const took = p.durationMs === undefined ? "" : `，用时 ${duration(p.durationMs)}`;
  return p.sizeBytes === undefined ? took : `${took}，${bytes(p.sizeBytes)}`;
}

function remarks({ remarks: codes }: Parameters): string {
  const said = (Array.isArray(codes) ? codes : []).flatMap((code) => REMARKS[code] ?? []);
  return said.length === 0 ? "" : `：${said.join("，")}`;
}

const OUTCOMES: Readonly<Record<string, Template>> = {
  succeeded: (p) => `${text(p.name)} 已完成${figures(p)}`,
  warned: (p) => `${text(p.name)} 已完成${figures(p)}，有警告${remarks(p) === "" ? quoted(p.line) : remarks(p)}`,
  failed,
  late: (p, words) => `${text(p.name)} 已完成${figures(p)}，但在 ${moment(p.until, words)} 之后才上报`,
  partial: (p) => `${text(p.name)}：${few(p.missing)} 没有上报`,
  waiting: (p) => `${text(p.name)}：${text(p.machine)} 已上报${left(p.missing)}`,
};

const left = (names: Parameter): string =>
  Array.isArray(names) && names.length > 0 ? `；还在等 ${count(names.length, "台")}` : "";

const looked = (p: Parameters): string =>
  p.by === undefined ? "" : `；${text(p.by)} 已查看${p.note === undefined ? "" : `：“${text(p.note)}”`}`;

export const jobEvents = {
  "job.reported": (p, words) => `${OUTCOMES[text(p.outcome)]?.(p, words) ?? `${text(p.name)} 已上报`}${looked(p)}`,
  "job.missed": (p, words) => {
    if (p.startedAt !== undefined && p.overdue === true) return overdue(p, words);
    return Array.isArray(p.missing) && p.anyReported === true ? partial(p, words) : missing(p, words);
  },
} satisfies Templates;
