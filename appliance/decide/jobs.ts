/**
 * What follows from a job's report, or from its not reporting (ADR 0095): what failed opens an incident, what was missed proposes
 * one, what runs again ends either. Pure.
 */
import type { Job } from "#model/job.ts";
import type { JobRun, JobState } from "#model/job-state.ts";
import type { Incident } from "#model/incident.ts";
import type { JobReport } from "#model/report.ts";
import type { Host } from "#model/site.ts";
import { jobSubject, subjectText } from "#model/subject.ts";
import { isWorkWithin } from "./calendar/works.ts";
import { incidentOfHost, joinJob, leaveJob } from "./cause.ts";
import type { Draft } from "./draft.ts";
import { isGone, isInWork, mayBeGone } from "./hold.ts";
import { cancelIncident, proposeIncident, type Failure } from "./incident/life.ts";
import { raise } from "./incident/raise.ts";
import { recover, relapse } from "./incident/recovery.ts";
import { jobFailure, jobMissed, jobReported } from "./job-event.ts";
import { deadlineOf, decideJob, isWellOutcome, newestKnown } from "./job-state.ts";
import { mergeInto } from "./merge.ts";
import { momentOf } from "./moment.ts";

/** Of runs that were found to be missed at one time so many are told. */
const MOST_MISSED_TOLD = 3;

/** Reports of jobs that are not configured are nobody's. */
export function takeReport(draft: Draft, report: JobReport): void {
  const job = draft.job(report.job);
  if (job !== undefined) follow(draft, job, report);
}

/** Time has passed, or what holds something back may have ended. */
export function lookAtJob(draft: Draft, job: Job): void {
  follow(draft, job, undefined);
}

function follow(draft: Draft, job: Job, report: JobReport | undefined): void {
  const before = draft.jobState(job.id);
  const step = decideJob(before, report, job, draft.at, {
    unheard: (fromMs, untilMs) => draft.unheard(job.expect.by, fromMs, untilMs),
    timezone: draft.timezone,
  });
  draft.lookedAt(jobSubject(job.id));
  if (before === undefined || step.runs.length > 0 || report !== undefined || isOtherwise(before, step.state))
    draft.setJob(job.id, step.state);
  for (const run of step.runs) draft.putJobRun(job.id, run);
  if (report !== undefined && step.counted !== undefined) draft.keepReport(report, step.counted.due);
  tellMissed(draft, job, before, step.runs);
  if (report !== undefined && step.counted !== undefined) tellReport(draft, job, before, report, step.counted);
  followNewest(draft, job);
}

/** Without a run that is otherwise: what is waited for, or runs that were never, since the clock was wrong. */
function isOtherwise(before: JobState, after: JobState): boolean {
  const { wait, plan, expectedSince, runs } = before;
  return (
    wait !== after.wait ||
    plan !== after.plan ||
    expectedSince !== after.expectedSince ||
    runs.length !== after.runs.length
  );
}

/** What of a run is known beyond its reports is kept with it. */
function amend(draft: Draft, job: Job, run: JobRun, more: Partial<JobRun>): JobRun {
  const after = { ...run, ...more };
  const state = draft.jobState(job.id);
  if (state !== undefined)
    draft.setJob(job.id, {
      ...state,
      runs: state.runs.map((one) => (one.due === run.due ? { ...one, ...more } : one)),
    });
  draft.putJobRun(job.id, after);
  return after;
}

function change(draft: Draft, job: Job, more: Partial<JobState>): void {
  const state = draft.jobState(job.id);
  if (state !== undefined) draft.setJob(job.id, { ...state, ...more });
}

/** Runs that have been missed only now. */
function tellMissed(draft: Draft, job: Job, before: JobState | undefined, runs: readonly JobRun[]): void {
  const wasMissed = (due: number) => before?.runs.some((one) => one.due === due && one.missed === true) === true;
  const missed = runs.filter(({ missed: isMissed, due }) => isMissed === true && !wasMissed(due));
  const news: number[] = [];
  for (const run of missed) {
    const inWork = wasWorkedOn(draft, job, run);
    if (inWork) amend(draft, job, run, { inWork: true });
    else if (missed.indexOf(run) >= missed.length - MOST_MISSED_TOLD) news.push(run.due);
  }
  if (news.length > 0) doubt(draft, job, before?.state ?? "pending", news);
  settleDoubt(draft, job);
}

/** What did not come may not have come because its host is gone: that is found out first. */
function doubt(draft: Draft, job: Job, before: JobState["state"], news: readonly number[]): void {
  const held = draft.jobState(job.id)?.doubt ?? { since: momentOf(draft.at), dues: [], before };
  change(draft, job, { doubt: { ...held, dues: [...held.dues, ...news].slice(-MOST_MISSED_TOLD) } });
  if (job.host !== undefined && !isHostGone(draft, job)) draft.askHost(job.host);
}

/** Once it is known whether its host is gone, what was missed is told, or belongs to that. */
function settleDoubt(draft: Draft, job: Job): void {
  const now = draft.jobState(job.id);
  if (now === undefined) return;
  const { doubt: held, ...state } = now;
  if (held === undefined || (job.host !== undefined && mayBeGone(draft, job.host, held.since, draft.at))) return;
  draft.setJob(job.id, state);
  if (isHostGone(draft, job)) return;
  const before = { state: held.before };
  for (const run of state.runs)
    if (held.dues.includes(run.due) && run.missed === true && !isWellOutcome(run.outcome))
      draft.tell(jobMissed(draft, job, { before, state, run }, draft.at));
}

/** Its host was looked at, or is gone: what waited for that is told, what was told too early belongs to the host. */
export function followHostOfJobs(draft: Draft, host: Host, hasGone: boolean): void {
  for (const job of draft.jobsOf(host.id)) {
    const { doubt: held, proposed } = draft.jobState(job.id) ?? {};
    if (held !== undefined || (hasGone && proposed !== undefined)) lookAtJob(draft, job);
  }
}

/** Whoever works on it, or on its host, while a job is waited for need not be told that it does not come. */
function wasWorkedOn(draft: Draft, { id, host, schedule }: Job, run: JobRun): boolean {
  if (draft.works.length === 0) return false;
  const on = { host: host === undefined ? undefined : draft.host(host), job: id };
  const [fromMs, untilMs] =
    "rule" in schedule
      ? [run.due, deadlineOf(schedule, run)]
      : [run.due - schedule.everyMs - schedule.graceMs, run.due];
  return isWorkWithin(draft.works, on, fromMs, Math.max(untilMs, draft.at.wallMs));
}

function isHostGone(draft: Draft, { host }: Job): boolean {
  return host !== undefined && draft.host(host) !== undefined && isGone(draft.hostState(host));
}

/**
 * An end of a run is told where it makes a difference: by `every` only where the job is otherwise than before, by cron once for
 * each thing that is said of a window.
 */
function tellReport(draft: Draft, job: Job, before: JobState | undefined, report: JobReport, run: JobRun): void {
  const state = draft.jobState(job.id);
  if (report.outcome === "started" || state === undefined || isInWork(draft, subjectText(jobSubject(job.id)), draft.at))
    return;
  const known = before?.runs.find(({ due }) => due === run.due);
  const isNews =
    "rule" in job.schedule
      ? known === undefined || known.outcome !== run.outcome || haveMachinesChanged(known, run)
      : state.state !== before?.state || (run.outcome !== known?.outcome && run.outcome !== before.state);
  if (isNews || report.way === "hand") draft.tell(jobReported(draft, job, { before, state, run }, report, draft.at));
}

function haveMachinesChanged(before: JobRun, after: JobRun): boolean {
  const outcomes = ({ machines = [] }: JobRun) => machines.map(({ name, outcome }) => `${name} ${outcome}`).toSorted();
  return outcomes(before).join() !== outcomes(after).join();
}

/** The newest run of which something is known stands for the job. */
function followNewest(draft: Draft, job: Job): void {
  const run = newestKnown(draft.jobState(job.id)?.runs ?? []);
  if (run === undefined || run.outcome === "unknown") return;
  if (isWellOutcome(run.outcome)) return runsAgain(draft, job);
  if (run.outcome === "failed" && isInWork(draft, subjectText(jobSubject(job.id)), draft.at)) return;
  if (run.inWork === true && run.outcome !== "failed") return;
  tellBad(draft, job, run);
}

function tellBad(draft: Draft, job: Job, run: JobRun): void {
  const subject = subjectText(jobSubject(job.id));
  const failure = jobFailure(draft, job, run, draft.at);
  const open = draft.openIncidentOf(subject);
  if (open !== undefined) {
    // While it is open only it speaks.
    const failing = relapse(draft, open);
    if (run.told !== true) amend(draft, job, run, { told: true });
    if (run.outcome === "failed") raise(draft, failure);
    return updateCause(draft, draft.incident(failing.id) ?? failing, failure);
  }
  const proposed = proposedOf(draft, job);
  if (run.told === true) {
    if (proposed === undefined) return;
    if (run.outcome !== "failed" && isHostGone(draft, job) && mergeIntoHost(draft, job, proposed)) {
      forgetProposed(draft, job);
      return joinHostOf(draft, job, run);
    }
    return updateCause(draft, proposed, failure);
  }
  if (run.outcome !== "failed" && draft.jobState(job.id)?.doubt !== undefined) return;
  if (draft.jobState(job.id)?.excused === true) return void amend(draft, job, run, { told: true });
  if (run.outcome === "failed") {
    amend(draft, job, run, { told: true });
    leaveCause(draft, job);
    raise(draft, failure);
    return forgetProposed(draft, job);
  }
  if (isHostGone(draft, job)) return joinHostOf(draft, job, run);
  amend(draft, job, run, { told: true });
  leaveCause(draft, job);
  if (proposed !== undefined) return updateCause(draft, proposed, failure);
  propose(draft, job, failure);
}

/** What was proposed just before its host was found to be gone is the host's. */
function mergeIntoHost(draft: Draft, job: Job, proposed: Incident): boolean {
  const host = draft.host(job.host ?? "");
  return host !== undefined && mergeInto(draft, incidentOfHost(draft, host), proposed);
}

/** A host that is gone explains why nothing came; where nobody speaks for it, nothing is told. */
function joinHostOf(draft: Draft, job: Job, run: JobRun): void {
  const host = draft.host(job.host ?? "");
  const symptomOf = host && joinJob(draft, host, job, run.outcome);
  if (symptomOf === undefined) return;
  amend(draft, job, run, { told: true });
  change(draft, job, { symptomOf });
}

function propose(draft: Draft, job: Job, failure: Failure): void {
  const { at } = draft;
  const moved = proposeIncident(at.newId(), failure, at.wallMs, draft.earlierOf(failure.subject));
  draft.putIncident(moved.incident, moved.event, undefined, moved.incident.steps?.at(-1));
  draft.setWait(moved.incident.id, { opened: momentOf(at) });
  change(draft, job, { proposed: moved.incident.id });
}

/** The incident that the box proposed and that waits for a person. */
function proposedOf(draft: Draft, job: Job): Incident | undefined {
  const { proposed } = draft.jobState(job.id) ?? {};
  const incident = proposed === undefined ? undefined : draft.incident(proposed);
  return incident?.state === "proposed" ? incident : undefined;
}

function forgetProposed(draft: Draft, job: Job): void {
  const { proposed, ...state } = draft.jobState(job.id) ?? {};
  if (proposed !== undefined) draft.setJob(job.id, state as JobState);
}

/** An incident goes by the newest run. */
function updateCause(draft: Draft, incident: Incident, { cause }: Failure): void {
  if (sameCause(incident, cause)) return;
  draft.putIncident({ ...incident, cause }, "incident.updated", ["cause"]);
}

function sameCause(incident: Incident, cause: Failure["cause"]): boolean {
  const text = ({ code, parameters }: Failure["cause"]) =>
    JSON.stringify([code, Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return text(incident.cause) === text(cause);
}

/** The job has run: what was proposed is withdrawn, what is open recovers. */
function runsAgain(draft: Draft, job: Job): void {
  leaveCause(draft, job);
  const state = draft.jobState(job.id);
  if (state?.excused === true) {
    const { excused: _excused, ...rest } = state;
    draft.setJob(job.id, rest);
  }
  const proposed = proposedOf(draft, job);
  if (proposed !== undefined) {
    const moved = cancelIncident(proposed, draft.at.wallMs, "reported");
    draft.putIncident(moved.incident, moved.event);
  }
  forgetProposed(draft, job);
  const open = draft.openIncidentOf(subjectText(jobSubject(job.id)));
  if (open !== undefined) recover(draft, open);
}

function leaveCause(draft: Draft, job: Job): void {
  const state = draft.jobState(job.id);
  if (state?.symptomOf === undefined) return;
  const { symptomOf, ...rest } = state;
  draft.setJob(job.id, rest);
  leaveJob(draft, job, symptomOf, rest.state);
}
