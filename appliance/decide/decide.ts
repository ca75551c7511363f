/** From one input to everything that follows: states, incidents, events to tell, who is looked at next and when. Pure. */
import type { Host } from "#model/site.ts";
import type { Span } from "#model/span.ts";
import type { Rising, ServiceState } from "#model/state.ts";
import type { Incident } from "#model/incident.ts";
import { incidentSubject, siteSubject, type Subject } from "#model/subject.ts";
import { Draft } from "./draft.ts";
import { awaitsFirstLook } from "./finding.ts";
import { forgetAnew, forgetGone, listAllFindings, listFindings, noteFirstRead, takeFinding } from "./first-look.ts";
import { followFlapping } from "./flapping.ts";
import { followModels } from "./follow-models.ts";
import { followPower } from "./follow-power.ts";
import { updateHost } from "./hosts.ts";
import { takeCommand } from "./incident/commands.ts";
import { takeDiagnosis } from "./incident/diagnosis.ts";
import { cancelIncident, closeIncident } from "./incident/life.ts";
import { takeProblem } from "./incident/problem.ts";
import { reviewIncident } from "./incident/review.ts";
import { splitClocks, takeUpClocks } from "./incident/stretches.ts";
import type { At, Input } from "./input.ts";
import { lookAtJob, takeReport } from "./jobs.ts";
import { limitsHeld } from "./hysteresis.ts";
import { judge } from "./judge.ts";
import { takeLine } from "./line.ts";
import { lookAgainIn } from "./pace.ts";
import { noteRestart, saysRestarted } from "./restarts.ts";
import { decideServiceState, isUneventful } from "./service-state.ts";
import { followRising, isProven, settleRising } from "./sustained.ts";
import { tellService } from "./tell.ts";
import { reviewWorks, takeWork } from "./review-works.ts";
import { watchFlapping } from "./watch-flapping.ts";
import type { Decision, World } from "./world.ts";

/**
 * Decides what follows from an input. Tells the cause and not its symptoms (ADR 0050): a failure is held back until it is
 * known whether its host, or a host on the way, is what really failed.
 */
export function decide(world: World, input: Input, at: At): Decision {
  switch (input.kind) {
    case "result":
      return takeResult(world, input, at);
    case "report":
      return drafted(world, at, (draft) => takeReport(draft, input.report));
    case "alarm":
      return drafted(world, at, (draft) => lookAgain(draft, input.subject));
    case "line":
      return drafted(world, at, takeLine);
    case "work":
      return drafted(world, at, (draft) => takeWork(draft, input));
    case "command":
      return drafted(world, at, (draft) => takeCommand(draft, input));
    case "diagnosis":
      return drafted(world, at, (draft) => takeDiagnosis(draft, input));
    case "problem":
      return drafted(world, at, (draft) => takeProblem(draft, input));
    case "firstRead":
      return drafted(world, at, (draft) => noteFirstRead(draft, input.host));
    case "anew":
      return drafted(world, at, (draft) => forgetAnew(draft, input.services));
    case "finding":
      return drafted(world, at, (draft) => takeFinding(draft, input));
    case "handOver":
      return drafted(world, at, (draft) => {
        draft.lookedAt(siteSubject());
        listAllFindings(draft);
      });
    case "clockStepped":
      return drafted(world, at, (draft) => {
        putEach(draft, (incident) => splitClocks(draft, incident, at.wallMs - input.byMs, at));
        if (input.byMs > 0) draft.addSpan(jumpedOver(at.wallMs - input.byMs, at.wallMs));
        reviewWorks(draft);
        for (const job of draft.jobs()) lookAtJob(draft, job);
      });
    case "restarted":
      return drafted(world, at, (draft) => putEach(draft, (incident) => takeUpClocks(draft, incident, input, at)));
    case "gone":
      return drafted(world, at, (draft) => withdraw(draft, input.subjects));
  }
}

/** Of a time that the wall clock never showed, reports must not claim that all was as before. */
function jumpedOver(fromMs: number, untilMs: number): Span {
  return { kind: "unwatched", subject: "box", fromMs, untilMs, state: "clockStepped" };
}

/** What a decision holds that changes nothing but its service. */
const NOTHING: Decision = {
  services: new Map(),
  hosts: new Map(),
  incidents: new Map(),
  models: new Map(),
  jobs: new Map(),
  jobRuns: [],
  jobReports: [],
  untold: new Set(),
  waits: new Map(),
  firstLooks: new Map(),
  events: [],
  checkSoon: new Set(),
  alarms: [],
};

/** Results of unknown services are ignored: a reload may have removed them meanwhile. */
function takeResult(world: World, input: Extract<Input, { kind: "result" }>, at: At): Decision {
  const { key, result, startedMs } = input;
  const service = world.service(key);
  const host = service && world.host(service.hostId);
  const declaration = service && world.declaration(service.check);
  if (service === undefined || host === undefined || declaration === undefined) return NOTHING;
  const look = { startedMs: startedMs ?? at.steadyMs, isRegular: input.isRegular ?? true };
  const before = world.serviceState(key);
  const rising = followRising(before, result, service.thresholds, at, look);
  const held = { breaches: limitsHeld(before), isRegular: look.isRegular };
  const judged = judge(result, declaration, service.thresholds, rising, held);
  const proven = isProven(judged, declaration, rising);
  const after = withRising(decideServiceState(before, judged, service, at, look.startedMs, proven), rising);
  const isHostCheck = host.hostService === key;
  const awaits = awaitsFirstLook(world.firstLook(host.id), service);
  const isAwaited = isHostCheck || service.tellsPower !== undefined || awaits;
  const restarted = judged.blame === "target" && saysRestarted(result);
  if (!isAwaited && !restarted && isUneventful(before, judged.state, judged.blame))
    return { ...NOTHING, services: new Map([[key, look.isRegular ? followFlapping(after, true, at) : after]]), judged };
  return drafted(world, at, (draft) => {
    draft.judged = judged;
    draft.setService(key, after);
    if (judged.blame === "target") {
      if (isHostCheck) updateHost(draft, host, true);
      else if (host.hostService === undefined && hangsOnOthers(host)) updateHost(draft, host, false);
      if (look.isRegular) watchFlapping(draft, host, service);
      if (restarted) noteRestart(draft, host, result);
      tellService(draft, host, service);
    }
    draft.againInMs = lookAgainIn(draft, host, service);
  });
}

function hangsOnOthers({ parents, poweredBy = [] }: Host): boolean {
  return parents.length > 0 || poweredBy.length > 0;
}

function withRising(state: ServiceState, followed: readonly Rising[]): ServiceState {
  const rising = settleRising(followed, state.hard);
  if (rising.length > 0) return { ...state, rising };
  const { rising: _, ...rest } = state;
  return state.rising === undefined ? state : rest;
}

function drafted(world: World, at: At, stage: (draft: Draft) => void): Decision {
  const draft = new Draft(world, at);
  stage(draft);
  followPower(draft);
  followModels(draft);
  return draft.finish();
}

/** Time has passed, or something about the subject may be otherwise than when it was looked at last. */
function lookAgain(draft: Draft, subject: Subject): void {
  draft.lookedAt(subject);
  if (subject.kind === "incident") return reviewIncident(draft, subject.id);
  if (subject.kind === "site") {
    reviewWorks(draft);
    return listFindings(draft);
  }
  if (subject.kind === "job") {
    const job = draft.job(subject.id);
    return job === undefined ? undefined : lookAtJob(draft, job);
  }
  if (subject.kind !== "host" && subject.kind !== "service") return;
  const host = draft.host(subject.host);
  if (host === undefined) return;
  if (subject.kind === "host") return lookAtHost(draft, subject.host);
  const service = draft.service(subject.key);
  if (service === undefined) return;
  tellService(draft, host, service);
  reviewCause(draft, draft.serviceState(service.key).symptomOf);
}

function lookAtHost(draft: Draft, hostId: string): void {
  const host = draft.host(hostId);
  if (host === undefined) return;
  updateHost(draft, host, false);
  reviewCause(draft, draft.hostState(hostId).symptomOf);
}

/** The incident that something is a symptom of may only have waited for it. */
function reviewCause(draft: Draft, incidentId: string | undefined): void {
  if (incidentId !== undefined) reviewIncident(draft, incidentId);
}

/** Changes incidents for a reason that is none of theirs; when they want to be looked at is reckoned anew in any case. */
function putEach(draft: Draft, change: (incident: Incident) => Incident): void {
  for (const incident of draft.incidents()) {
    const changed = change(incident);
    if (changed !== incident) draft.putIncident(changed);
    draft.lookedAt(incidentSubject(incident.id));
  }
}

/** Ends the incidents of what a person took out of the configuration. */
function withdraw(draft: Draft, subjects: Iterable<string>): void {
  const gone = new Set(subjects);
  if (gone.size === 0) return;
  for (const subject of gone) forgetGone(draft, subject);
  for (const incident of draft.incidents()) {
    if (!gone.has(incident.subject)) continue;
    const { wallMs } = draft.at;
    const moved = incident.state === "resolved" ? closeIncident(incident, wallMs) : cancelIncident(incident, wallMs);
    draft.putIncident(moved.incident, moved.event);
  }
}
