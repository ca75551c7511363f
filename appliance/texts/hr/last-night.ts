/** Croatian sentences of what came of a run, and of last night on the start page. */
import type { RunOutcome } from "#model/job-state.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { count, number } from "./format.ts";
import { at, duration, moment } from "./times.ts";

/** Behind the name of a job: never made to agree with it. */
const said = {
  succeeded: (p, words) => `gotovo ${at(p.at, words)}`,
  warned: (p, words) => `gotovo uz upozorenja ${at(p.at, words)}`,
  failed: (p, words) => `neuspjelo ${at(p.at, words)}`,
  late: (p, words) => `javljeno sa zakašnjenjem, ${at(p.at, words)}`,
  missing: (p, words) =>
    typeof p.total === "number" && p.total > 0
      ? `nijedna poruka do ${moment(p.until, words)}, a čeka se ${count(p.total, "računalo", "računala", "računala")}`
      : `bez poruke do ${moment(p.until, words)}`,
  partial: (p) =>
    `javilo se ${number(p.reported)} od ${count(p.total, "računala", "računala", "računala")}${silent(p)}`,
  waiting: (p, words) => `očekuje se do ${moment(p.until, words)}`,
  running: (p, words) => `u tijeku od ${moment(p.startedAt, words)}`,
  unknown: () => "nitko ne zna: nadzorni uređaj nije slušao",
} satisfies Readonly<Record<RunOutcome, Template>>;

export const lastNight = {
  ...prefixed("job.said", said),
  "jobs.lastNight": () => "Prošla noć",
  "jobs.allOf": (p) => `Svi zadaci (${number(p.count)})`,
  "jobs.moreBad": (p) => `i još ${number(p.count)}`,
  "jobs.rest": (p) => rest(p),
  "job.took": (p) => `za ${duration(p.ms)}`,
  "job.due": (p, words) => `rok ${moment(p.at, words)}`,
} satisfies Templates;

function silent({ silent: names }: Parameters): string {
  if (!Array.isArray(names) || names.length === 0) return "";
  const left = names.length - 3;
  return `; bez javljanja: ${names.slice(0, 3).join(", ")}${left > 0 ? ` i još ${number(left)}` : ""}`;
}

/** `Dobro je prošlo svih 11.`; beside what is not good `Ostalih 10 prošlo je dobro.` */
function rest(p: Parameters): string {
  const good = typeof p.good === "number" ? p.good : 0;
  const open = [
    ...(typeof p.running === "number" && p.running > 0 ? [`još u tijeku: ${number(p.running)}`] : []),
    ...(typeof p.waiting === "number" && p.waiting > 0 ? [`još se očekuje: ${number(p.waiting)}`] : []),
  ];
  const more = open.length === 0 ? "" : ` ${upperFirst(open.join(", "))}.`;
  if (good === 0) return `${p.bad === 0 ? "Još ništa nije završilo." : "Ništa drugo nije dobro završilo."}${more}`;
  if (p.bad !== 0)
    return `${good === 1 ? "Jedan drugi zadatak prošao je dobro" : `Ostali su prošli dobro (${number(good)})`}.${more}`;
  return `${good === 1 ? "Zadatak je prošao dobro" : `Svi su prošli dobro (${number(good)})`}.${more}`;
}
