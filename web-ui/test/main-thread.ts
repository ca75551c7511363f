/**
 * What the main thread of a page did, in CPU time of that thread (Chromium's tracing): of a machine that is busy with other work it tells
 * the same as of a quiet one, which a clock does not.
 */
import type { CDPSession, Page } from "playwright-core";

/** Source: Trace Event Format; `ts`, `tdur` in microseconds, `tdur` being CPU time. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

export interface MainThread {
  /** Of each task, ms. */
  readonly tasksMs: readonly number[];
  /** How often styles were computed anew, and how often things were placed. */
  readonly styles: number;
  readonly layouts: number;
}

/** Begins to watch; what is called then tells of the time up to the mark of that name (`performance.mark`), which the page has set. */
export async function watchMainThread(cdp: CDPSession): Promise<(mark: string) => Promise<MainThread>> {
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"],
      excludedCategories: ["*"],
    },
  });
  return async (mark) => {
    const complete = new Promise<void>((resolve) => cdp.once("Tracing.tracingComplete", () => resolve()));
    await cdp.send("Tracing.end");
    await complete;
    const end = events.find(({ name, cat }) => name === mark && cat.includes("user_timing"));
    if (end === undefined) throw new Error(`the page has set no mark ${mark}`);
    const own = events.filter(
      ({ ph, pid, tid, ts }) => ph === "X" && pid === end.pid && tid === end.tid && ts <= end.ts,
    );
    const count = (wanted: string) => own.filter(({ name }) => name === wanted).length;
    return {
      tasksMs: own.filter(({ name }) => name === "RunTask").map(({ tdur = 0 }) => tdur / 1000),
      styles: count("UpdateLayoutTree"),
      layouts: count("Layout"),
    };
  };
}

export function setMark(page: Page, name: string): Promise<void> {
  return page.evaluate((mark) => void performance.mark(mark), name);
}
