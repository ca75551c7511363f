/**
 * For tests: how much work something is, counted by the engine, so that a busy machine changes nothing. Counted is what is
 * compiled after this file was imported, which is nearly all: functions are compiled when they are first called.
 */
import { Session, type Profiler } from "node:inspector";

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** How often blocks of code ran since the last time it was asked; the inspector of the own thread answers at once. */
function takeCount(): number {
  let found: Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (error, told) => {
    if (error !== null) throw error;
    found = told.result;
  });
  const ranges = found.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

/**
 * How often blocks of code ran meanwhile, in all modules together (Chrome DevTools Protocol, Profiler.takePreciseCoverage).
 * What the engine does inside one call (a pattern, a sort) counts as that call. One count at a time.
 */
export async function countWork(work: () => unknown): Promise<number> {
  takeCount();
  await work();
  return takeCount();
}
