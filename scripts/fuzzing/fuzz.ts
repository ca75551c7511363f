/**
 * The command: searches each parser for a time, tells what it found, keeps what it is told to keep. Exit code 0: no fault.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { eachParser } from "./all-parsers.ts";
import { keepInputs, readCorpus } from "./corpus.ts";
import type { Parser } from "./parser.ts";
import type { Report, Task } from "./task.ts";
import type { Fault } from "./try-input.ts";

const USAGE = `fuzz [--minutes N] [--seed N] [--jobs N] [--keep] [--list] [PARSER ...]
  --minutes N  so long for each parser; 60 unless told
  --seed N     another number, another search; the day unless told
  --jobs N     so many at once; 1 unless told
  --keep       adds faults and what reaches new code to the kept corpus
  --list       the parsers, and what each reads`;

const STUCK_MS = 20_000;
const LOOK_MS = 1000;
const MOST_INPUT_BYTES = 1 << 20;
const HEAP_MB = 1024;
/** Beyond what coverage and inputs themselves take. */
const MOST_GROWN_BYTES = 96 * 1024 * 1024;
/** Of one parser, so that the corpus stays small. */
const MOST_KEPT = 40;
const MOST_KEPT_BYTES = 1024;

interface Found {
  readonly report: Report | undefined;
  readonly faults: readonly Fault[];
}

/** Searches one parser in a thread of its own. */
async function search(parser: Parser, seed: number, minutes: number): Promise<Found> {
  const place = new SharedArrayBuffer(8 + MOST_INPUT_BYTES);
  const counter = new Int32Array(place, 0, 2);
  const task: Task = { parser: parser.name, seed, minutes, place };
  const worker = new Worker(new URL("worker.ts", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const lastInput = () => Buffer.from(new Uint8Array(place, 8, counter[1]));
  let report: Report | undefined;
  let broken: Fault | undefined;
  let last = -1;
  let sinceMs = Date.now();
  const watch = setInterval(() => {
    const now = Atomics.load(counter, 0);
    if (now !== last || now === 0) [last, sinceMs] = [now, Date.now()];
    else if (Date.now() - sinceMs > STUCK_MS && report === undefined) {
      broken = { kind: "stuck", what: `does not end within ${STUCK_MS / 1000} s`, where: "", input: lastInput() };
      void worker.terminate();
    }
  }, LOOK_MS);
  worker.on("message", (told: Report) => (report = told));
  worker.on("error", (error: Error & { code?: string }) => {
    const kind = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crash";
    broken ??= { kind, what: `${error.name}: ${error.message}`, where: "", input: lastInput() };
  });
  await new Promise((resolve) => worker.once("exit", resolve));
  clearInterval(watch);
  const faults: Fault[] = (report?.faults ?? []).map((one) => ({ ...one, where: "", input: Buffer.from(one.input) }));
  if (broken !== undefined) faults.push(broken);
  if ((report?.grownBytes ?? 0) > MOST_GROWN_BYTES)
    faults.push({
      kind: "memory",
      what: `holds ${report?.grownBytes} bytes more at the end`,
      where: "",
      input: Buffer.alloc(0),
    });
  return { report, faults };
}

function tell(parser: Parser, { report, faults }: Found): void {
  const figures =
    report === undefined
      ? "ended early"
      : `${report.tried} inputs, ${report.begun} + ${report.found.length} that run code of their own, ${report.covered} characters of code`;
  console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${parser.name}: ${figures}`);
  for (const { kind, what, input } of faults)
    console.log(`     ${kind}: ${what}\n     input (base64): ${input.subarray(0, 3000).toString("base64")}`);
}

function keep(parser: Parser, { report, faults }: Found): void {
  const room = Math.max(0, MOST_KEPT - readCorpus(parser.name).length);
  const small = (report?.found ?? [])
    .map((input) => Buffer.from(input))
    .filter(({ length }) => length <= MOST_KEPT_BYTES);
  // Evenly over the whole search: the first ones reach the most, the last ones the farthest.
  const chosen = small
    .filter((_, n) => n % Math.max(1, Math.ceil(small.length / Math.max(1, room))) === 0)
    .slice(0, room);
  const wrong = faults.filter(({ input }) => input.length <= 4096).map(({ what, input }) => ({ input, why: what }));
  console.log(`     kept: ${keepInputs(parser.name, [...wrong, ...chosen.map((input) => ({ input }))])}`);
}

async function main(args: readonly string[]): Promise<number> {
  const options = {
    minutes: { type: "string", default: "60" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 86_400_000)) },
    jobs: { type: "string", default: "1" },
    keep: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) return (console.log(USAGE), 0);
  const all = await Array.fromAsync(eachParser());
  if (values.list) {
    for (const { name, reads } of all) console.log(`${name.padEnd(20)} ${reads}`);
    return 0;
  }
  const unknown = positionals.find((name) => all.every((parser) => parser.name !== name));
  const minutes = Number(values.minutes);
  if (unknown !== undefined || !(minutes > 0)) {
    console.error(
      unknown === undefined ? `fuzz: no number of minutes: ${values.minutes}` : `fuzz: no parser ${unknown}`,
    );
    return 64;
  }
  const waiting = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  let failed = 0;
  const lane = async () => {
    for (let parser = waiting.shift(); parser !== undefined; parser = waiting.shift()) {
      const found = await search(parser, Number(values.seed), minutes);
      tell(parser, found);
      if (values.keep) keep(parser, found);
      if (found.faults.length > 0) failed += 1;
    }
  };
  const lanes = Math.min(Number(values.jobs), 4 * availableParallelism());
  await Promise.all(Array.from({ length: lanes }, lane));
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
