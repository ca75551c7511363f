/** English sentences of what came of a run, and of last night on the start page. */
import type { RunOutcome } from "#model/job-state.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { count, number } from "./format.ts";
import { duration, moment } from "./times.ts";

/** Behind the name of a job: never made to agree with it. */
const said = {
  succeeded: (p, words) => `done ${at(p.at, words)}`,
  warned: (p, words) => `done with warnings ${at(p.at, words)}`,
  failed: (p, words) => `failed ${at(p.at, words)}`,
  late: (p, words) => `reported late, ${at(p.at, words)}`,
  missing: (p, words) =>
    typeof p.total === "number" && p.total > 0
      ? `no message by ${moment(p.until, words)} from any of ${number(p.total)} machines`
      : `no message by ${moment(p.until, words)}`,
  partial: (p) => `${number(p.reported)} of ${number(p.total)} machines reported${silent(p)}`,
  waiting: (p, words) => `expected by ${moment(p.until, words)}`,
  running: (p, words) => `runs since ${moment(p.startedAt, words)}`,
  unknown: () => "nobody knows: the box did not listen",
} satisfies Readonly<Record<RunOutcome, Template>>;

export const lastNight = {
  ...prefixed("job.said", said),
  "jobs.lastNight": () => "Last night",
  "jobs.allOf": (p) => `All ${count(p.count, "job", "jobs")}`,
  "jobs.moreBad": (p) => `and ${number(p.count)} more`,
  "jobs.rest": (p) => rest(p),
  "job.took": (p) => `in ${duration(p.ms)}`,
  "job.due": (p, words) => `due ${moment(p.at, words)}`,
} satisfies Templates;

function at(when: Parameters[string] | undefined, words: Words): string {
  return `at ${moment(when, words)}`;
}

function silent({ silent: names }: Parameters): string {
  if (!Array.isArray(names) || names.length === 0) return "";
  const left = names.length - 3;
  return `, not ${names.slice(0, 3).join(", ")}${left > 0 ? ` and ${number(left)} more` : ""}`;
}

/** `All 11 ran well.`; beside what is not good `The other 10 ran well.` */
function rest(p: Parameters): string {
  const good = typeof p.good === "number" ? p.good : 0;
  const open = [
    ...(typeof p.running === "number" && p.running > 0 ? [`${number(p.running)} still running`] : []),
    ...(typeof p.waiting === "number" && p.waiting > 0 ? [`${number(p.waiting)} still expected`] : []),
  ];
  const more = open.length === 0 ? "" : ` ${open.join(", ")}.`;
  if (good === 0) return `${p.bad === 0 ? "Nothing has ended yet." : "Nothing else has ended well."}${more}`;
  if (p.bad !== 0) return `${good === 1 ? "One other ran" : `The other ${number(good)} ran`} well.${more}`;
  return `${good === 1 ? "It ran" : `All ${number(good)} ran`} well.${more}`;
}
