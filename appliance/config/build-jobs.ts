/** Jobs of the document: schedules parsed, secrets looked up, every mistake with its path. */
import { parseCron } from "#grammars/cron.ts";
import { cronChoices, jobChoices, type JobEntry } from "#model/config/jobs.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { Job, JobSchedule, RunLimits } from "#model/job.ts";
import { LISTENER_OF_WAY } from "#model/report.ts";
import { buildJobWay } from "./build-job-way.ts";
import { checkZone } from "./check-zone.ts";
import type { Path } from "./findings.ts";
import { checkDuration, durationOr, sizeOr, type Loading } from "./loading.ts";
import { quote } from "./value-form.ts";

const JOB = defaultsOf(jobChoices);
const CRON = defaultsOf(cronChoices);

/** @param timezone the site's */
export function buildJobs(loading: Loading, timezone: string): readonly Job[] {
  const tokens = new Map<string, string>();
  return (loading.document.jobs ?? []).map((entry, index) => {
    const path: Path = ["jobs", index];
    const { id, name, host, kind, criticality } = entry;
    warnOfDeafness(loading, entry, [...path, "expect"]);
    return {
      id,
      name: name ?? id,
      kind: kind ?? JOB.kind,
      ...(host === undefined ? {} : { host }),
      criticality: criticality ?? JOB.criticality,
      schedule: buildSchedule(loading, entry.schedule, timezone, [...path, "schedule"]),
      machines: buildMachines(loading, entry.machines ?? [], [...path, "machines"]),
      limits: buildLimits(loading, entry.run ?? {}, [...path, "run"]),
      expect: buildJobWay(loading, entry, tokens, [...path, "expect"]),
    };
  });
}

/** What is received by no listener is never known to have run. */
function warnOfDeafness({ document, findings }: Loading, { expect }: JobEntry, path: Path): void {
  const listener = LISTENER_OF_WAY[expect.by];
  if (listener === undefined || document.listeners?.[listener] !== undefined) return;
  findings.warn("noListener", path, { listener });
}

function buildSchedule(loading: Loading, entry: JobEntry["schedule"], siteZone: string, at: Path): JobSchedule {
  if ("every" in entry) {
    checkDuration(loading, entry.every, [...at, "every"], "1m", "366d");
    checkDuration(loading, entry.grace, [...at, "grace"], "0s", "31d");
    return { everyMs: durationOr(entry.every, 0), graceMs: durationOr(entry.grace, 0) };
  }
  checkDuration(loading, entry.window, [...at, "window"], "1m", "31d");
  checkDuration(loading, entry.grace, [...at, "grace"], "0s", "31d");
  if (entry.timezone !== undefined) checkZone(loading, entry.timezone, [...at, "timezone"]);
  const { cron, grace = CRON.grace } = entry;
  return {
    cron,
    rule: readCron(loading, cron, [...at, "cron"]),
    timezone: entry.timezone ?? siteZone,
    windowMs: durationOr(entry.window, 0),
    graceMs: durationOr(grace, 0),
  };
}

const MIDNIGHT = parseCron("0 0 * * *");

function readCron(loading: Loading, text: string, path: Path) {
  return loading.findings.tryParse(() => parseCron(text), path) ?? MIDNIGHT;
}

function buildMachines(loading: Loading, names: readonly string[], path: Path): readonly string[] {
  const taken = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const first = taken.get(name.toLowerCase());
    if (first === undefined) taken.set(name.toLowerCase(), index);
    else
      loading.findings.mistake("duplicate.entry", [...path, index], {
        value: quote(name),
        list: "machines",
        index: first,
      });
  }
  return names;
}

function buildLimits(loading: Loading, entry: NonNullable<JobEntry["run"]>, path: Path): RunLimits {
  const { longest, shortest, least, most } = entry;
  checkDuration(loading, longest, [...path, "longest"], "1s", "31d");
  checkDuration(loading, shortest, [...path, "shortest"], "1s", "31d");
  const limits = {
    ...(longest !== undefined && { longestMs: durationOr(longest, 0) }),
    ...(shortest !== undefined && { shortestMs: durationOr(shortest, 0) }),
    ...(least !== undefined && { leastBytes: sizeOr(least, 0) }),
    ...(most !== undefined && { mostBytes: sizeOr(most, 0) }),
  };
  if (limits.longestMs !== undefined && limits.shortestMs !== undefined && limits.shortestMs >= limits.longestMs)
    loading.findings.mistake("range.below", [...path, "shortest"], { other: "longest" });
  if (limits.leastBytes !== undefined && limits.mostBytes !== undefined && limits.leastBytes >= limits.mostBytes)
    loading.findings.mistake("range.below", [...path, "least"], { other: "most" });
  return limits;
}
