/** What hosts, services, jobs and models are to the models that need them, and which incident stands for what fails. Pure. */
import type { ModelStateName } from "#model/health-model.ts";
import type { Incident } from "#model/incident.ts";
import type { JobStateName } from "#model/job-state.ts";
import type { HostStateName, ServiceStateName } from "#model/state.ts";
import { partSubject, subjectText, type Subject } from "#model/subject.ts";
import type { At } from "./input.ts";
import type { MemberState } from "./health-model.ts";
import { isGone, isInWork } from "./hold.ts";
import type { World } from "./world.ts";

type State = MemberState["state"];

// What each state is to a model; reports ask it of the past as well.

export const OF_HOST: Readonly<Record<HostStateName, State>> = {
  pending: "pending",
  up: "ok",
  down: "failed",
  unreachable: "failed",
};
export const OF_SERVICE: Readonly<Record<ServiceStateName, State>> = {
  pending: "pending",
  ok: "ok",
  warning: "degraded",
  critical: "failed",
  unknown: "unknown",
};
/** What ran late has run. */
export const OF_JOB: Readonly<Record<JobStateName, State>> = {
  pending: "pending",
  succeeded: "ok",
  late: "ok",
  warned: "degraded",
  partial: "degraded",
  missing: "failed",
  failed: "failed",
  unknown: "unknown",
};
export const OF_MODEL: Readonly<Record<ModelStateName, State>> = {
  pending: "pending",
  healthy: "ok",
  degraded: "degraded",
  failed: "failed",
  unknown: "unknown",
};

/** A service of a host that is gone is gone with it. */
export function memberState(world: World, member: Subject, at: Pick<At, "wallMs">): MemberState {
  switch (member.kind) {
    case "host":
      return { state: hostMember(world, member.host), inWork: isInWork(world, member.host, at) };
    case "service": {
      const isLost = isGone(world.hostState(member.host));
      const state = isLost ? "failed" : OF_SERVICE[world.serviceState(member.key).hard];
      return { state, inWork: isInWork(world, member.key, at) };
    }
    case "model": {
      const { state, inWork } = world.modelState(member.id);
      return { state: OF_MODEL[state], inWork: inWork === true };
    }
    case "job": {
      const state = OF_JOB[world.jobState(member.id)?.state ?? "pending"];
      return { state, inWork: isInWork(world, subjectText(member), at) };
    }
    default:
      return { state: "pending", inWork: false };
  }
}

/** Of a host that nobody asks whether it is up, its services say. */
function hostMember(world: World, id: string): State {
  const host = world.host(id);
  const { hard } = world.hostState(id);
  if (host === undefined || host.hostService !== undefined || hard !== "pending") return OF_HOST[hard];
  const states = host.services.map(({ key }) => OF_SERVICE[world.serviceState(key).hard]);
  return states.includes("ok") || states.includes("degraded") ? "ok" : "pending";
}

/** The open incident that stands for a member's failure: its own, its host's, or that of which it is a symptom. */
export function incidentOfMember(world: World, member: Subject): Incident | undefined {
  if (member.kind === "host") return standing(world, [member.host], world.hostState(member.host).symptomOf);
  if (member.kind === "job") return standing(world, [subjectText(member)], world.jobState(member.id)?.symptomOf);
  if (member.kind !== "service") return undefined;
  const { key, host } = member;
  const { part } = world.service(key) ?? {};
  const ofKind = part === undefined ? [] : [subjectText(partSubject(host, part.kind))];
  const own = standing(world, [key, ...ofKind], world.serviceState(key).symptomOf);
  return own ?? (isGone(world.hostState(host)) ? incidentOfMember(world, { kind: "host", host }) : undefined);
}

function standing(world: World, subjects: readonly string[], symptomOf: string | undefined): Incident | undefined {
  const own = subjects.map((subject) => world.incidentOf(subject)).find((incident) => isStanding(incident));
  const cause = symptomOf === undefined ? undefined : world.incident(symptomOf);
  return own ?? (isStanding(cause) ? cause : undefined);
}

function isStanding(incident: Incident | undefined): boolean {
  return incident !== undefined && incident.state !== "proposed" && !ENDED.includes(incident.state);
}
const ENDED: readonly Incident["state"][] = ["resolved", "closed", "cancelled"];
