/** `vedetta job`: what is expected to report by itself, from the box's own command line. */
import { lines } from "#texts/en/lines/box-lines.ts";
import { sayer } from "./speech.ts";
import { Type } from "typebox";
import type { JobDetail, JobReportView, JobRunView, JobsView, JobSummary } from "#model/api-jobs.ts";
import { commandVerb } from "./command-verb.ts";
import { jobTry } from "./job-try.ts";
import type { Verb } from "./verb.ts";

const { say } = sayer(lines);

const words = commandVerb({
  name: "job",
  lines: {
    list: ({ jobs }: JobsView) => jobs.map(lineOf),
    show: (detail: JobDetail) => [lineOf(detail), ...detail.runs.map(runLine), ...detail.reports.map(reportLine)],
    report: (_value, input) => [say("box.reported", { id: String(input.id) })],
  },
  questions: {
    list: {
      input: Type.Object({}),
      http: { method: "GET", path: "/api/v1/jobs", tag: "watch", answer: { one: "JobsView" } },
    },
    show: {
      input: Type.Object({ job: Type.String({ maxLength: 63 }) }),
      http: { method: "GET", path: "/api/v1/jobs/:job", tag: "watch", answer: { one: "JobDetail" } },
      bare: "job",
    },
  },
});

export const job: Verb = {
  ...words,
  async help(args) {
    const { helpPage, sayHelp } = await import("./help.ts");
    const tried = helpPage("jobTry", [sayHelp("help.jobTry")]);
    return args[0] === "try" ? tried : `${await words.help?.(args)}\n\n${tried}`;
  },
  run(args, terminal) {
    const [word, ...rest] = args;
    return word === "try" ? jobTry(rest, terminal) : words.run(args, terminal);
  },
};

/** A letter for each day of two weeks. */
const LETTERS: Readonly<Record<string, string>> = {
  succeeded: "o",
  warned: "w",
  failed: "F",
  late: "l",
  missing: "M",
  partial: "P",
  unknown: "?",
  running: "r",
  waiting: "-",
};

function lineOf({ id, state, name, days, now }: JobSummary): string {
  const grid = days.map(({ outcome }) => (outcome === undefined ? "." : (LETTERS[outcome] ?? "?"))).join("");
  const running = now?.outcome === "running" ? `  ${say("box.running")}` : "";
  return `${id}  ${state}  ${grid}  ${name}${running}`;
}

function runLine({ due, outcome, lines, remarks = [] }: JobRunView): string {
  return `  ${say("box.run", { due })}  ${[outcome, ...remarks].join(" ")}${said(lines)}`;
}

function reportLine({ at, way, outcome, machine, by, note, lines }: JobReportView): string {
  const who = [machine, by].filter((one) => one !== undefined).join(" ");
  return `  ${say("box.report", { at })}  ${way}  ${outcome}${who === "" ? "" : `  ${who}`}${said(note === undefined ? lines : [note])}`;
}

function said(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `: ${lines.join(" | ")}`;
}
