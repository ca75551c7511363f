/**
 * A failure that a person called no fault opens no further incident, until its subject is well once or fails worse. It is
 * shown and told as a state like any other. Pure.
 */
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { ServiceState } from "#model/state.ts";
import { readSubject } from "#model/subject.ts";
import type { Draft } from "./draft.ts";
import { isGone } from "./hold.ts";
import { isKin } from "./one-cause.ts";
import { partsOf } from "./part-members.ts";
import { isLineDown, LINE } from "./reach.ts";
import type { World } from "./world.ts";

/** How bad a state is in comparison; a person excuses what is as bad, or less. */
const BADNESS: Readonly<Record<ServiceState["hard"], number>> = {
  pending: 0,
  ok: 0,
  unknown: 1,
  warning: 2,
  critical: 3,
};

/** The present failure of a host, a service, all of a kind, or of the line, by its text, is none. */
function excuse(draft: Draft, subject: string): void {
  if (draft.host(subject) !== undefined) {
    const state = draft.hostState(subject);
    if (isGone(state)) draft.setHost(subject, { ...state, excused: true });
    return;
  }
  if (subject === LINE) {
    draft.excuseLine = isLineDown(draft);
    return;
  }
  const about = readSubject(subject);
  const job = about.kind === "job" ? draft.jobState(about.id) : undefined;
  if (about.kind === "job" && job !== undefined) return draft.setJob(about.id, { ...job, excused: true });
  const service = draft.service(subject as ServiceKey);
  for (const { key } of service === undefined ? (partsOf(draft, subject)?.members ?? []) : [service]) {
    const state = draft.serviceState(key);
    if (BADNESS[state.hard] > 0) draft.setService(key, { ...state, excused: state.hard });
  }
}

/** The present failure of all that an incident stands for is none: of its subject, and of what fails of one cause with it. */
export function excuseAll(draft: Draft, incident: Incident): void {
  excuse(draft, incident.subject);
  for (const { subject } of incident.symptoms) {
    const service = draft.service(subject as ServiceKey);
    if (service !== undefined && isKin(draft, incident, service)) excuse(draft, subject);
  }
}

/** Whether the present failure of a host, a service or the line, by its text, is excused. */
export function isExcused(world: World, subject: string): boolean {
  if (world.host(subject) !== undefined) return world.hostState(subject).excused === true;
  if (subject === LINE) return world.line?.excused === true && isLineDown(world);
  const about = readSubject(subject);
  if (about.kind === "job") return world.jobState(about.id)?.excused === true;
  const { hard, excused } = world.serviceState(subject as ServiceKey);
  return excused !== undefined && BADNESS[hard] <= BADNESS[excused];
}
