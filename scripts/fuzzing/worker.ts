/** The thread that reads: it may get stuck or run out of memory, and its last input is still known outside. */
import { parentPort, workerData } from "node:worker_threads";
import { Coverage } from "./coverage.ts";
import type { Report, Task } from "./task.ts";

const { parser: name, seed, minutes, place } = workerData as Task;
const coverage = new Coverage();
const { Explorer } = await import("./explore.ts");
const { findParser } = await import("./all-parsers.ts");
const { startingInputs } = await import("./corpus.ts");
const { watchStrays } = await import("./try-input.ts");

const counter = new Int32Array(place, 0, 2);
const room = new Uint8Array(place, 8);
const parser = await findParser(name);
if (parser === undefined) throw new Error(`no parser of the name ${name}`);
watchStrays();
await parser.open?.();
const before = (input: Buffer) => {
  counter[1] = Math.min(input.length, room.length);
  room.set(input.subarray(0, room.length));
  Atomics.add(counter, 0, 1);
};
const explorer = new Explorer(parser, seed, coverage, before);
await explorer.begin(await startingInputs(parser));
const begun = explorer.pool.length;
const endMs = Date.now() + minutes * 60_000;
const settleMs = Date.now() + Math.min(60_000, minutes * 20_000);
let settledBytes: number | undefined;
while (Date.now() < endMs) {
  await explorer.step();
  if (settledBytes === undefined && Date.now() > settleMs) settledBytes = heldBytes();
}
const grownBytes = heldBytes() - (settledBytes ?? 0);
await parser.close?.();
const report: Report = {
  tried: explorer.tried,
  covered: coverage.covered,
  begun,
  found: explorer.pool.slice(begun).map((input) => new Uint8Array(input)),
  faults: explorer.faults.map(({ kind, what, input }) => ({ kind, what, input: new Uint8Array(input) })),
  grownBytes: settledBytes === undefined ? 0 : grownBytes,
};
parentPort?.postMessage(report);

/** What is held after everything that is not needed was thrown away. */
function heldBytes(): number {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
