/**
 * What one run of each check type costs: CPU, sockets, memory. Each type runs in turns with a bare TCP connect, so that
 * the ratio holds whatever else the machine does. The servers live in processes of their own and are not counted.
 *
 *   node --expose-gc scripts/bench/check-cost.ts [TYPE ...] [--runs 200] [--rounds 5] [--json]
 */
import { subscribe } from "node:diagnostics_channel";
import { parseArgs } from "node:util";
import { getHeapStatistics } from "node:v8";
import { checkTypes } from "../../appliance/checks/registry.ts";
import { tryCheck } from "../../appliance/checks/testing/try-check.ts";
import { connectTcp } from "../../appliance/probes/connect-tcp.ts";
import { openStage } from "../lib/open-stage.ts";

/** Runs above this are too dear, but for those that load whole pages. Milliseconds of CPU. */
const MOST_CPU_MS = 5;
const DEAR_BY_NATURE: ReadonlySet<string> = new Set(["speed", "scenario"]);

interface Cost {
  readonly cpuMs: number;
  readonly sockets: number;
  readonly allocatedBytes: number;
}

interface Row {
  readonly type: string;
  readonly cpuMs: number;
  /** CPU against that of a bare TCP connect in the same rounds. */
  readonly ratio: number;
  readonly sockets: number;
  readonly allocatedKb: number;
  readonly keptBytes: number;
}

let socketsOpened = 0;
for (const channel of ["net.client.socket", "udp.socket"]) subscribe(channel, () => (socketsOpened += 1));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "200" },
    rounds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
  },
});
const bare = await openStage("tcp");
const { port } = bare.stage.settings as { port: number };
const rows: Row[] = [];
for (const name of positionals.length > 0 ? positionals : checkTypes.keys()) rows.push(await measure(name));
await bare.close();
if (values.json) console.log(JSON.stringify(rows));
else print(rows);
process.exitCode = rows.some(({ type, cpuMs }) => cpuMs > MOST_CPU_MS && !DEAR_BY_NATURE.has(type)) ? 1 : 0;

async function measure(name: string): Promise<Row> {
  const type = checkTypes.get(name);
  if (type === undefined) throw new Error(`there is no check type ${name}`);
  const { stage, close } = await openStage(name);
  const runs = Number(values.runs);
  const once = async () => {
    const { observation } = await tryCheck(type, { ...stage, timeoutMs: 10_000 });
    if (observation.code !== stage.code) throw new Error(`${name}: ${JSON.stringify(observation)}`);
  };
  await costPerRun(once, Math.ceil(runs / 4)); // warming up
  await costPerRun(connectOnce, Math.ceil(runs / 4));
  const keptBefore = keptBytes();
  const own: Cost[] = [];
  const plain: Cost[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    own.push(await costPerRun(once, runs));
    plain.push(await costPerRun(connectOnce, runs));
  }
  const kept = (keptBytes() - keptBefore) / (runs * own.length);
  await close();
  const cpuMs = median(own.map((cost) => cost.cpuMs));
  return {
    type: name,
    cpuMs: rounded(cpuMs, 3),
    ratio: rounded(cpuMs / median(plain.map((cost) => cost.cpuMs)), 1),
    sockets: rounded(median(own.map((cost) => cost.sockets)), 1),
    allocatedKb: rounded(median(own.map((cost) => cost.allocatedBytes)) / 1000, 0),
    keptBytes: Math.max(0, Math.round(kept)),
  };
}

async function connectOnce(): Promise<void> {
  const socket = await connectTcp("127.0.0.1", port, AbortSignal.timeout(10_000));
  socket.destroy();
}

async function costPerRun(run: () => Promise<void>, runs: number): Promise<Cost> {
  const cpu = process.cpuUsage();
  const sockets = socketsOpened;
  const allocated = allocatedBytes();
  for (let i = 0; i < runs; i += 1) await run();
  const { user, system } = process.cpuUsage(cpu);
  return {
    cpuMs: (user + system) / 1000 / runs,
    sockets: (socketsOpened - sockets) / runs,
    allocatedBytes: (allocatedBytes() - allocated) / runs,
  };
}

/** Everything ever put on the heap. The types of Node do not know the figure yet. */
function allocatedBytes(): number {
  return (getHeapStatistics() as unknown as { total_allocated_bytes: number }).total_allocated_bytes;
}

function keptBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function print(list: readonly Row[]): void {
  console.log("| check type | CPU per run, ms | against a TCP connect | sockets | heap per run, kB | heap kept, B |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { type, cpuMs, ratio, sockets, allocatedKb, keptBytes: kept } of list) {
    console.log(`| ${type} | ${cpuMs} | ${ratio} | ${sockets} | ${allocatedKb} | ${kept} |`);
  }
}
