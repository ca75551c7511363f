/** Whether check types leave something open: see `check-leaks` beside this file. */
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { AnyCheckType } from "../../appliance/checks/contract.ts";
import { checkTypes } from "../../appliance/checks/registry.ts";
import { countLeaks } from "../../appliance/checks/testing/count-handles.ts";
import { closing, garbage, resetting, serveUdp, stopped } from "../../appliance/checks/testing/misbehaving-servers.ts";
import { tryCheck } from "../../appliance/checks/testing/try-check.ts";
import { openStage } from "../lib/open-stage.ts";

/** How much the heap may grow over all runs before it is called a leak, bytes. */
const MOST_GROWTH_BYTES = 4e6;
/** Deadline of the runs. Their timers hold some memory until then, also of runs that are over. */
const TIMEOUT_MS = 5000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "10000" } },
});
let leaks = 0;
for (const name of positionals.length > 0 ? positionals : checkTypes.keys()) {
  const type = checkTypes.get(name);
  if (type === undefined) throw new Error(`there is no check type ${name}`);
  await examine(type, Number(values.runs));
}
process.exitCode = leaks === 0 ? 0 : 1;

/** The good server first, then those that need no waiting for a deadline. */
async function examine(type: AnyCheckType, runs: number): Promise<void> {
  const { stage, close } = await openStage(type.name);
  await count(type, "good server", runs, () => tryCheck(type, { ...stage, timeoutMs: TIMEOUT_MS }), stage.code);
  await close();
  const { settings } = stage;
  if (typeof settings !== "object" || settings === null || !("port" in settings)) return;
  const teardowns: (() => unknown)[] = [];
  const ending = { teardown: (handler: () => unknown) => teardowns.push(handler) };
  const wrong = { stopped, closing, resetting, garbage, udpGarbage: udpGarbage };
  for (const [what, serve] of Object.entries(wrong)) {
    const port = await serve(ending);
    const few = Math.ceil(runs / 20);
    await count(type, what, few, () => tryCheck(type, { ...stage, settings: { ...settings, port }, timeoutMs: 50 }));
  }
  for (const teardown of teardowns) await teardown();
}

async function count(
  type: AnyCheckType,
  what: string,
  runs: number,
  run: () => ReturnType<typeof tryCheck>,
  wanted?: string,
): Promise<void> {
  const codes = new Map<string, number>();
  const heapBefore = await heapBytes(0);
  const { before, after } = await countLeaks(async () => {
    const { code } = (await run()).observation;
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }, runs);
  const grown = (await heapBytes(heapBefore + MOST_GROWTH_BYTES / 4)) - heapBefore;
  const isLeak = after.files > before.files || after.resources > before.resources || grown > MOST_GROWTH_BYTES;
  const others = wanted === undefined ? 0 : [...codes].reduce((sum, [code, n]) => sum + (code === wanted ? 0 : n), 0);
  if (isLeak || others > 0) leaks += 1;
  console.log(
    `${isLeak ? "LEAK" : others > 0 ? "FAIL" : "ok  "} ${type.name}, ${what}: ${runs} runs (${[...codes].map(([code, n]) => `${code} ${n}`).join(", ")}), ` +
      `files ${before.files} -> ${after.files}, handles ${before.resources} -> ${after.resources}, heap ${(grown / 1e6).toFixed(1)} MB more`,
  );
}

/** Bytes on the heap, as soon as they are no more than wanted, at the latest when the deadlines of all runs are over. */
async function heapBytes(wanted: number): Promise<number> {
  const end = performance.now() + (wanted === 0 ? 0 : TIMEOUT_MS + 500);
  for (;;) {
    globalThis.gc?.();
    const { heapUsed } = process.memoryUsage();
    if (heapUsed <= wanted || performance.now() >= end) return heapUsed;
    await delay(100);
  }
}

function udpGarbage(ending: { teardown(handler: () => unknown): unknown }): Promise<number> {
  return serveUdp(ending, (_, from, socket) => socket.send(Buffer.alloc(64, 0xa5), from.port, from.address));
}
