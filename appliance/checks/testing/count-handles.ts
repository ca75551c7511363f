/** For tests: what a process holds open, and whether many runs of a check leave something of it behind. */
import { readdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

export interface Handles {
  /** Open file descriptors, sockets among them. */
  readonly files: number;
  /** What keeps the event loop busy, as Node counts it (sockets, timers, requests). */
  readonly resources: number;
}

/** Closed sockets are gone a few turns of the event loop later; this is how long they are waited for. */
const MOST_SETTLING_MS = 30_000;

export function countHandles(): Handles {
  return { files: readdirSync("/proc/self/fd").length, resources: process.getActiveResourcesInfo().length };
}

/**
 * Runs something many times and counts before and after. The first runs are not counted: caches and pools fill then.
 * @param runs how many are counted
 * @param abreast how many at the same time
 */
export async function countLeaks(
  run: () => Promise<unknown>,
  runs: number,
  abreast = 8,
): Promise<{ readonly before: Handles; readonly after: Handles }> {
  await repeat(run, Math.min(20, runs), abreast);
  const before = await settled(undefined);
  await repeat(run, runs, abreast);
  return { before, after: await settled(before) };
}

async function repeat(run: () => Promise<unknown>, runs: number, abreast: number): Promise<void> {
  let left = runs;
  const worker = async () => {
    while (left-- > 0) await run();
  };
  await Promise.all(Array.from({ length: Math.min(abreast, runs) }, worker));
}

/** The count once it is not above `wanted`, or once it has been still for a while. */
async function settled(wanted: Handles | undefined): Promise<Handles> {
  const end = performance.now() + (wanted === undefined ? 200 : MOST_SETTLING_MS);
  for (;;) {
    const now = countHandles();
    const isFine = wanted !== undefined && now.files <= wanted.files && now.resources <= wanted.resources;
    if (isFine || performance.now() > end) return now;
    await delay(20);
  }
}
