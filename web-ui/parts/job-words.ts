/** What is said of a job and its runs: shape, word, sentence. Times are the site's. */
import type { JobRunView, JobSummary } from "#model/api-jobs.ts";
import type { RunOutcome } from "#model/job-state.ts";
import { say } from "../words/language.ts";
import { sayValue } from "../words/measurements.ts";
import type { GlyphName } from "./glyph.tsx";

/** Worst first; what asks for nobody comes last. */
export const OUTCOMES = [
  "failed",
  "missing",
  "partial",
  "warned",
  "late",
  "unknown",
  "running",
  "waiting",
  "succeeded",
] as const satisfies readonly RunOutcome[];

const SHAPES: Readonly<Record<RunOutcome, GlyphName>> = {
  failed: "critical",
  missing: "missed",
  partial: "partial",
  warned: "warning",
  late: "late",
  unknown: "unknown",
  running: "retrying",
  waiting: "pending",
  succeeded: "ok",
};

/** Loud: somebody should look. */
export function isBad(outcome: RunOutcome): boolean {
  return OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf("running");
}

/** The shape of what came of a run; what failed during announced work was announced. */
export function shapeOf({ outcome, inWork }: Pick<JobRunView, "outcome" | "inWork">): GlyphName {
  return inWork === true && isBad(outcome) ? "maintenance" : SHAPES[outcome];
}

/** `done at 02:41, 38 GB, in 1 h 12 min`, `no message by 07:30`. */
export function sayRun(run: JobRunView): string {
  const { outcome, until, startedAt = run.due, endedAt = run.since, durationMs, sizeBytes, machines = [] } = run;
  const silent = machines.filter((one) => one.outcome === undefined).map(({ name }) => name);
  const said = say(`job.said.${outcome}`, {
    at: endedAt,
    until,
    startedAt,
    reported: machines.length - silent.length,
    total: machines.length,
    silent,
  });
  const figures =
    outcome === "missing" || outcome === "waiting"
      ? []
      : [
          ...(sizeBytes === undefined ? [] : [sayValue(sizeBytes, "B")]),
          ...(durationMs === undefined ? [] : [say("job.took", { ms: durationMs })]),
        ];
  return [said, ...figures].join(", ");
}

/** What the newest run that is decided came to, or what is waited for. */
export function newestOf({ days, now }: Pick<JobSummary, "days" | "now">): JobRunView | undefined {
  const decided = days
    .flatMap(({ runs }) => runs)
    .findLast(({ outcome }) => outcome !== "waiting" && outcome !== "running");
  return decided ?? now;
}

/** Worst first only where something of last night is not good; else the configured order, so that places are remembered. */
export function inOrder(jobs: readonly JobSummary[]): readonly JobSummary[] {
  return jobs.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** How much it needs a look: jobs whose last night was worst come first. */
function rankOf({ lastNight }: JobSummary): number {
  return lastNight !== undefined && isLoud(lastNight) ? OUTCOMES.indexOf(lastNight.outcome) : OUTCOMES.length;
}

/** Not good, and nobody announced that. */
export function isLoud({ outcome, inWork }: Pick<JobRunView, "outcome" | "inWork">): boolean {
  return isBad(outcome) && inWork !== true;
}
