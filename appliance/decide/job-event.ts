/** A job, its runs and reports in the words of events, of the interface and of incidents. Pure. */
import type { EventDraft } from "#model/event.ts";
import { CATEGORY_OF_JOB, type Job } from "#model/job.ts";
import type { JobEvent, JobReportView, JobRunView } from "#model/api-jobs.ts";
import type { JobRun, JobState } from "#model/job-state.ts";
import { isSameMachine } from "#model/machine-name.ts";
import type { JobReport } from "#model/report.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import { jobSubject, subjectText } from "#model/subject.ts";
import type { Failure } from "./incident/life.ts";
import type { At } from "./input.ts";
import { deadlineOf, missingMachines } from "./job-state.ts";
import { isoOf } from "./moment.ts";
import type { World } from "./world.ts";

const iso = (wallMs: number) => isoOf({ wallMs });

export function viewRun(job: Pick<Job, "machines">, run: JobRun): JobRunView {
  const { due, until, outcome, since, reports, lines, startedAt, endedAt, way, remarks, inWork } = run;
  const { durationMs, sizeBytes, product, subject } = run;
  const machines = machinesOf(job, run);
  return {
    due: iso(due),
    until: iso(until),
    outcome,
    since: iso(since),
    reports,
    ...(startedAt !== undefined && { startedAt: iso(startedAt) }),
    ...(endedAt !== undefined && { endedAt: iso(endedAt) }),
    ...(way !== undefined && { way }),
    ...(durationMs !== undefined && { durationMs }),
    ...(sizeBytes !== undefined && { sizeBytes }),
    ...(product !== undefined && { product }),
    ...(subject !== undefined && { subject }),
    lines: [...lines],
    ...(remarks !== undefined && { remarks: [...remarks] }),
    ...(machines.length > 0 && { machines }),
    ...(inWork === true && { inWork }),
  };
}

/** Those that are expected in the order of the configuration, then strangers that failed. */
function machinesOf({ machines }: Pick<Job, "machines">, run: JobRun): NonNullable<JobRunView["machines"]> {
  const known = run.machines ?? [];
  const expected = machines.map((name) => {
    const one = known.find((other) => isSameMachine(other.name, name));
    return one === undefined ? { name } : { name, outcome: one.outcome, at: iso(one.at) };
  });
  const strangers = known.filter((one) => !machines.some((name) => isSameMachine(name, one.name)));
  return [...expected, ...strangers.map(({ name, outcome, at }) => ({ name, outcome, at: iso(at) }))];
}

/** @param due begin of the run that it was counted for */
export function viewReport(report: JobReport, due: number | undefined): JobReportView {
  const { at, way, outcome, machine, run, durationMs, sizeBytes, product, subject, lines, by, note } = report;
  return {
    at: iso(at),
    way,
    outcome,
    ...(due !== undefined && { due: iso(due) }),
    ...(machine !== undefined && { machine }),
    ...(run !== undefined && { run }),
    ...(durationMs !== undefined && { durationMs }),
    ...(sizeBytes !== undefined && { sizeBytes }),
    ...(product !== undefined && { product }),
    ...(subject !== undefined && { subject }),
    lines: [...lines],
    ...(by !== undefined && { by: by.name }),
    ...(note !== undefined && { note }),
  };
}

interface Told {
  readonly before: Pick<JobState, "state"> | undefined;
  readonly state: JobState;
  readonly run: JobRun;
}

/** A job reported something new of a run. */
export function jobReported(world: World, job: Job, told: Told, report: JobReport, at: At): EventDraft {
  const data: JobEvent = { ...jobData(world, job, told), report: viewReport(report, told.run.due) };
  return eventOf("job.reported", job, data, at);
}

/** Of what was expected of a run, something did not come. */
export function jobMissed(world: World, job: Job, told: Told, at: At): EventDraft {
  const { from, everyMs } = expectedOf(world, job);
  const data: JobEvent = {
    ...jobData(world, job, told),
    waitedUntil: iso(waitedUntil(job, told.run, at)),
    ...(from !== undefined && { from }),
    ...(everyMs !== undefined && { everyMs }),
    ...(job.machines.length > 0 && { missing: [...missingMachines(job, told.run)] }),
  };
  return eventOf("job.missed", job, data, at);
}

function eventOf(type: "job.reported" | "job.missed", job: Job, data: JobEvent, at: At): EventDraft {
  return { type, subject: subjectText(jobSubject(job.id)), at: at.wallMs, steadyMs: at.steadyMs, data };
}

function jobData(world: World, job: Job, { before, state, run }: Told): JobEvent {
  const host = job.host === undefined ? undefined : world.host(job.host);
  return {
    job: job.id,
    name: job.name,
    kind: job.kind,
    criticality: job.criticality,
    way: job.expect.by,
    ...(host !== undefined && { host: host.id, hostName: host.name }),
    state: state.state,
    before: before?.state ?? "pending",
    run: viewRun(job, run),
  };
}

/** A run that is bad, as an incident of the job. */
export function jobFailure(world: World, job: Job, run: JobRun, at: At): Failure {
  const isFailed = run.outcome === "failed";
  return {
    subject: subjectText(jobSubject(job.id)),
    subjectName: job.name,
    host: job.host ?? "",
    category: CATEGORY_OF_JOB[job.kind],
    classification: isFailed ? "partialOutage" : "defect",
    criticality: job.criticality,
    cause: jobCause(world, job, run, at),
    failedAt: isFailed ? (run.endedAt ?? run.since) : Math.min(run.since, at.wallMs),
  };
}

/** What is wrong with a run, for a title. */
export function jobCause(world: World, job: Job, run: JobRun, at: At): Sentence {
  const { outcome, startedAt, remarks = [], machines = [], lines } = run;
  const missing = [...missingMachines(job, run)];
  const parameters: Parameters = { name: job.name, ...expectedOf(world, job), due: iso(run.due) };
  const until = iso(waitedUntil(job, run, at));
  if (outcome === "failed") {
    const failed = machines.filter((one) => one.outcome === "failed").map(({ name }) => name);
    const line = lines[0];
    return {
      code: "incident.jobFailed",
      parameters: {
        ...parameters,
        at: iso(run.endedAt ?? run.since),
        ...(line !== undefined && { line }),
        ...(remarks.length > 0 && { remarks: [...remarks] }),
        ...(failed.length > 0 && { failed }),
        ...(run.missed === true && missing.length > 0 && { missing }),
      },
    };
  }
  if (outcome === "partial")
    return { code: "incident.jobPartial", parameters: { ...parameters, until, missing, of: job.machines.length } };
  if (remarks.includes("overdue") && startedAt !== undefined)
    return { code: "incident.jobOverdue", parameters: { ...parameters, startedAt: iso(startedAt), until } };
  return { code: "incident.jobMissing", parameters: { ...parameters, until } };
}

/** By which way a report is expected, from whom, and how often where it is by `every`. */
function expectedOf(
  world: World,
  { expect, host, schedule }: Job,
): {
  readonly way: string;
  readonly from?: string;
  readonly everyMs?: number;
} {
  const owner = host === undefined ? undefined : (world.host(host)?.name ?? host);
  const sender = senderOf(expect);
  const from = sender === undefined || sender === host ? owner : (world.host(sender)?.name ?? sender);
  return {
    way: expect.by,
    ...(from !== undefined && { from }),
    ...("everyMs" in schedule && { everyMs: schedule.everyMs }),
  };
}

/** Of several senders of mails, the first: it is told as one. */
function senderOf(expect: Job["expect"]): string | undefined {
  if (expect.by === "mail") return expect.from[0];
  return "from" in expect ? expect.from : expect.by === "plugin" ? expect.command : undefined;
}

/** Until when a run that has not come was waited for. */
function waitedUntil({ schedule }: Job, run: JobRun, at: At): number {
  if (!("rule" in schedule)) return Math.min(run.since, at.wallMs);
  return run.remarks?.includes("overdue") === true ? Math.min(run.since, at.wallMs) : deadlineOf(schedule, run);
}
