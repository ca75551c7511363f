/** `vedetta acceptance`: runs every check of the box that runs here once, waits for the operations centre, hands the box over. */
import { lines as boxLines } from "#texts/en/lines/box-lines.ts";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { AcceptanceView, ListedCheck } from "#model/acceptance.ts";
import { sayer, saySentence } from "./speech.ts";
import { commandVerb } from "./command-verb.ts";
import { sayStep } from "./setup.ts";
import { complain, UsageError, type Terminal, type Verb } from "./verb.ts";

const { line } = sayer(boxLines);

const LOOK_EVERY_MS = 1000;

const words = commandVerb({
  name: "acceptance",
  lines: {
    show: linesOf,
    start: linesOf,
    cancel: linesOf,
    "hand-over": linesOf,
  },
});

export const acceptance: Verb = {
  ...words,
  async run(args, terminal) {
    const [first] = args;
    if (first === "sheet") return (await import("./acceptance-sheet.ts")).writeSheet(args.slice(1), terminal);
    if (first !== undefined && !first.startsWith("-")) return words.run(args, terminal);
    return runAll(args, terminal);
  },
};

async function runAll(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      at: { type: "string" },
      data: { type: "string" },
      json: { type: "boolean", default: false },
      wait: { type: "string", default: "300" },
    },
  });
  if (!/^[0-9]{1,5}$/.test(values.wait)) throw new UsageError(line("box.waitSeconds", { value: values.wait }));
  const place = [
    ...(values.at === undefined ? [] : ["--at", values.at]),
    ...(values.data === undefined ? [] : ["--data", values.data]),
  ];
  const began = await ask("start", place, terminal);
  if (typeof began === "number") return began;
  let view = began;
  let said = -1;
  while (view.state === "running" && !terminal.signal.aborted) {
    const { done = 0, total = 0 } = view.checks ?? {};
    if (!values.json && done !== said) terminal.err(sayStep("accept.title.running", { done, total }));
    said = done;
    await wait(LOOK_EVERY_MS);
    const next = await ask("show", place, terminal);
    if (typeof next === "number") return next;
    view = next;
  }
  const until = performance.now() + 1000 * Number(values.wait);
  const isAwaited = (now: AcceptanceView) => now.hasCentre && now.test?.confirmedAt === undefined;
  while (isAwaited(view) && performance.now() < until && !terminal.signal.aborted) {
    await wait(LOOK_EVERY_MS);
    const next = await ask("show", place, terminal);
    if (typeof next === "number") return next;
    view = next;
  }
  if (values.json) terminal.out(JSON.stringify(view));
  else for (const line of linesOf(view)) terminal.out(line);
  const { failing = 0, silent = 0 } = view.checks ?? {};
  return view.state === "finished" && failing + silent === 0 && !isAwaited(view) ? 0 : 1;
}

/** @returns the box's answer, or the exit code where there is none, which was said */
async function ask(word: string, place: readonly string[], terminal: Terminal): Promise<AcceptanceView | number> {
  const lines: string[] = [];
  const quiet = { ...terminal, out: (line: string) => void lines.push(line) };
  const code = await words.run([word, ...place, "--json"], quiet);
  const answer = JSON.parse(lines[0] ?? "{}") as AcceptanceView & { readonly detail?: string };
  if (code === 0) return answer;
  if (answer.detail !== undefined) complain(terminal, "acceptance", answer.detail);
  return code;
}

function linesOf(view: AcceptanceView): readonly string[] {
  const { state, checks, failing, moreFailing, findings, hasCentre, test, handedOver } = view;
  const { total = 0, done = 0, failing: bad = 0, silent = 0 } = checks ?? {};
  const head =
    handedOver !== undefined
      ? sayStep("accept.title.handed", handedOver)
      : state === "running"
        ? sayStep("accept.title.running", { done, total })
        : state !== "finished"
          ? sayStep(`accept.second.${state}`)
          : bad > 0
            ? sayStep("accept.title.failing", { failing: bad, total })
            : silent > 0
              ? sayStep("accept.title.silent", { silent, total })
              : sayStep("accept.title.well", { count: done });
  return [
    head,
    ...(findings === 0 ? [] : [`${sayStep("accept.findings")}: ${findings}`]),
    ...failing.map(lineOf),
    ...(moreFailing === 0 ? [] : [sayStep("accept.more", { count: moreFailing })]),
    hasCentre ? `${sayStep("centre.test")}: ${sayTest(test)}` : sayStep("accept.noCentre"),
  ];
}

function sayTest(test: AcceptanceView["test"]): string {
  if (test === undefined) return sayStep("centre.test.none");
  const { sequence, sentAt, taken, confirmedAt, confirmedBy = "" } = test;
  if (confirmedAt !== undefined)
    return sayStep("centre.test.confirmed", { sequence, sentAt, confirmedAt, by: confirmedBy });
  return sayStep(taken ? "centre.test.taken" : "centre.test.waiting", { sequence, sentAt });
}

function lineOf({ host, service, hostName, serviceName, state, text }: ListedCheck): string {
  const said = saySentence(text);
  return `${host}/${service}  ${state}  ${serviceName}, ${hostName}: ${said}`;
}
