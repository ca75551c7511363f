/** Italian sentences of what came of a run, and of last night on the start page. */
import type { RunOutcome } from "#model/job-state.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { count, number } from "./format.ts";
import { at, by, duration, moment, since } from "./times.ts";

/** Behind the name of a job: never made to agree with it. */
const said = {
  succeeded: (p, words) => `fatto ${at(p.at, words)}`,
  warned: (p, words) => `fatto con avvisi ${at(p.at, words)}`,
  failed: (p, words) => `fallito ${at(p.at, words)}`,
  late: (p, words) => `notizie in ritardo, ${at(p.at, words)}`,
  missing: (p, words) =>
    typeof p.total === "number" && p.total > 0
      ? `nessun messaggio ${by(p.until, words)}, atteso da ${count(p.total, "computer", "computer")}`
      : `nessun messaggio ${by(p.until, words)}`,
  partial: (p) => `notizie da ${number(p.reported)} computer su ${number(p.total)}${silent(p)}`,
  waiting: (p, words) => `atteso ${by(p.until, words)}`,
  running: (p, words) => `in corso ${since(p.startedAt, words)}`,
  unknown: () => "nessuno lo sa: la centralina non ascoltava",
} satisfies Readonly<Record<RunOutcome, Template>>;

export const lastNight = {
  ...prefixed("job.said", said),
  "jobs.lastNight": () => "La notte scorsa",
  "jobs.allOf": (p) => `Tutte le attività (${number(p.count)})`,
  "jobs.moreBad": (p) => `e altre ${number(p.count)}`,
  "jobs.rest": (p) => rest(p),
  "job.took": (p) => `in ${duration(p.ms)}`,
  "job.due": (p, words) => `prevista ${moment(p.at, words)}`,
} satisfies Templates;

function silent({ silent: names }: Parameters): string {
  if (!Array.isArray(names) || names.length === 0) return "";
  const left = names.length - 3;
  return `; nulla da ${names.slice(0, 3).join(", ")}${left > 0 ? ` e altri ${number(left)}` : ""}`;
}

/** `Tutte e 11 sono andate bene.`; beside what is not good `Le altre 10 sono andate bene.` */
function rest(p: Parameters): string {
  const good = typeof p.good === "number" ? p.good : 0;
  const open = [
    ...(typeof p.running === "number" && p.running > 0 ? [`ancora in corso: ${number(p.running)}`] : []),
    ...(typeof p.waiting === "number" && p.waiting > 0 ? [`ancora attese: ${number(p.waiting)}`] : []),
  ];
  const more = open.length === 0 ? "" : ` ${upperFirst(open.join(", "))}.`;
  if (good === 0) return `${p.bad === 0 ? "Nulla è ancora finito." : "Null'altro è finito bene."}${more}`;
  if (p.bad !== 0)
    return `${good === 1 ? "Un'altra è andata bene" : `Le altre ${number(good)} sono andate bene`}.${more}`;
  return `${good === 1 ? "È andata bene" : `Sono andate bene tutte (${number(good)})`}.${more}`;
}
