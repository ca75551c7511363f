/** Announced work begins or ends, or is announced: what it held back is told, what it excuses is cancelled. Pure. */
import type { Incident } from "#model/incident.ts";
import type { Job } from "#model/job.ts";
import type { Host } from "#model/site.ts";
import { jobSubject, siteSubject, subjectText } from "#model/subject.ts";
import type { Once, Work } from "#model/work.ts";
import { covers, windowAt } from "./calendar/works.ts";
import type { Draft } from "./draft.ts";
import { workEvent } from "./events.ts";
import { coveredOf } from "./hold.ts";
import { updateHost } from "./hosts.ts";
import { cancelIncident, isOpen } from "./incident/life.ts";
import type { Input } from "./input.ts";
import { lookAtJob } from "./jobs.ts";
import { excuseMembers } from "./parts.ts";
import { tellService } from "./tell.ts";

/** A window has opened or closed, or may have: what is covered by any work is looked at anew. */
export function reviewWorks(draft: Draft): void {
  draft.lookedAt(siteSubject());
  for (const host of draft.hosts()) if (draft.works.some((work) => touches(work, host))) lookAtAll(draft, host);
  for (const job of draft.jobs()) if (draft.works.some((work) => coversJob(draft, work, job))) lookAtJob(draft, job);
  excuseOpen(draft);
  for (const work of draft.works) note(draft, work, windowAt(work.when, draft.at.wallMs));
}

export function takeWork(draft: Draft, { work, by, cancelled }: Extract<Input, { kind: "work" }>): void {
  draft.lookedAt(siteSubject());
  draft.tell(workEvent(work, by, cancelled, draft.at));
  const window = windowAt(work.when, draft.at.wallMs);
  for (const host of draft.hosts()) {
    if (!touches(work, host)) continue;
    if (!cancelled && window !== undefined) excuse(draft, work, host, window.startMs);
    lookAtAll(draft, host);
  }
  for (const job of draft.jobs()) {
    if (!coversJob(draft, work, job)) continue;
    if (!cancelled && window !== undefined) excuseJob(draft, job, window.startMs);
    lookAtJob(draft, job);
  }
  excuseOpen(draft);
  note(draft, work, window && cancelled ? { ...window, endMs: draft.at.wallMs } : window);
}

/** For reports: what is worked on, and from when until when. */
function note(draft: Draft, work: Work, window: Once | undefined): void {
  if (window === undefined) return;
  const { startMs: fromMs, endMs: untilMs } = window;
  for (const host of draft.hosts()) {
    if (!touches(work, host)) continue;
    const own = host.services.filter(({ key }) => work.services.includes(key)).map(({ key }) => key);
    for (const subject of covers(work, { host }) ? [host.id] : own)
      draft.addSpan({ kind: "maintenance", subject, fromMs, untilMs, state: work.id });
  }
  for (const id of work.jobs)
    if (draft.job(id) !== undefined)
      draft.addSpan({ kind: "maintenance", subject: subjectText(jobSubject(id)), fromMs, untilMs, state: work.id });
}

/** What was open before the work began stays open; its clocks stop for as long as the work goes on. */
function excuseOpen(draft: Draft): void {
  for (const { id } of draft.incidents()) {
    const incident = draft.incident(id);
    if (incident !== undefined && isOpen(incident)) draft.keepClocks(incident);
  }
}

/** What has failed since the work began was the work. */
function excuse(draft: Draft, work: Work, host: Host, sinceMs: number): void {
  excuseMembers(draft, host, ({ key }) => covers(work, { host, service: key }), sinceMs);
  const subjects = [
    ...(covers(work, { host }) ? [host.id] : []),
    ...host.services.filter(({ key }) => covers(work, { host, service: key })).map(({ key }) => key),
  ];
  for (const subject of subjects) callOff(draft, draft.openIncidentOf(subject), sinceMs);
}

/** What was proposed of a job, or is open, since the work began was the work. */
function excuseJob(draft: Draft, { id }: Job, sinceMs: number): void {
  const { proposed } = draft.jobState(id) ?? {};
  callOff(draft, draft.openIncidentOf(subjectText(jobSubject(id))), sinceMs);
  callOff(draft, proposed === undefined ? undefined : draft.incident(proposed), sinceMs);
}

function callOff(draft: Draft, incident: Incident | undefined, sinceMs: number): void {
  if (incident === undefined || Date.parse(incident.failedAt) < sinceMs) return;
  const moved = cancelIncident(incident, draft.at.wallMs, "maintenance");
  draft.putIncident(moved.incident, moved.event);
}

function touches(work: Work, host: Host): boolean {
  return covers(work, { host }) || host.services.some(({ key }) => work.services.includes(key));
}

function coversJob(draft: Draft, work: Work, job: Job): boolean {
  return covers(work, coveredOf(draft, subjectText(jobSubject(job.id))));
}

function lookAtAll(draft: Draft, host: Host): void {
  updateHost(draft, host, false);
  for (const service of host.services) {
    const { hard, told } = draft.serviceState(service.key);
    if (hard !== "pending" && (hard !== "ok" || told !== "ok")) tellService(draft, host, service);
  }
}
