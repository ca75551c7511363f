/** An incident is looked at because time has passed: what was gathered is told, recoveries last, resolved ones close. Pure. */
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Service } from "#model/site.ts";
import { isGathered } from "../alarms.ts";
import type { Draft } from "../draft.ts";
import type { Change } from "../events.ts";
import { newPartsCause, serviceCause } from "../failures.ts";
import { hasPassed } from "../moment.ts";
import { speakingKin } from "../one-cause.ts";
import { partsOf } from "../part-members.ts";
import { reviewMembers } from "../parts.ts";
import { isCauseOutdated } from "../tell.ts";
import { closeIncident, isFollowed, isOpen } from "./life.ts";
import { recover, resolveWhenLasted } from "./recovery.ts";
import { tellClocks } from "./tell-clocks.ts";
import { countUnnamed } from "./unnamed.ts";
import { isAllWell } from "./wellness.ts";

export function reviewIncident(draft: Draft, id: string): void {
  tellClocks(draft, id);
  const incident = draft.incident(id);
  if (incident === undefined) return;
  if (!isOpen(incident)) return close(draft, incident);
  reviewMembers(draft, incident);
  tellGathered(draft, draft.incident(id) ?? incident);
  const now = draft.incident(id) ?? incident;
  if (!isOpen(now) || !isFollowed(now)) return;
  if (now.recoveringSince === undefined && isAllWell(draft, now)) recover(draft, now);
  else resolveWhenLasted(draft, now);
}

function close(draft: Draft, incident: Incident): void {
  const { since } = draft.waitOf(incident.id);
  if (incident.state !== "resolved" || since === undefined) return;
  if (!hasPassed(since, draft.policy.closeAfterMs, draft.at)) return;
  const moved = closeIncident(incident, draft.at.wallMs);
  draft.putIncident(moved.incident, moved.event);
}

function tellGathered(draft: Draft, incident: Incident): void {
  const { gathering, ...wait } = draft.waitOf(incident.id);
  if (gathering === undefined || !isGathered(gathering, draft.at)) return;
  draft.setWait(incident.id, wait);
  const changed: Change[] = gathering.symptoms ? ["symptoms"] : [];
  const followed = followCause(draft, incident);
  if (followed !== incident) changed.push("cause");
  // Which of its kind fail is what they say.
  if (followed !== incident && !gathering.symptoms && partsOf(draft, incident.subject) !== undefined)
    changed.unshift("symptoms");
  const counted = countUnnamed(draft, followed);
  if (counted !== followed && !gathering.symptoms) changed.unshift("symptoms");
  if (changed.length > 0) draft.putIncident(counted, "incident.updated", changed);
}

/** The cause follows the newest hard result of the subject, as far as it was confirmed. */
function followCause(draft: Draft, incident: Incident): Incident {
  const kin = speakingKin(draft, incident);
  if (kin !== undefined) return sayBy(draft, incident, kin);
  const parts = partsOf(draft, incident.subject);
  if (parts !== undefined) {
    const cause = newPartsCause(draft, incident, parts);
    return cause === undefined ? incident : { ...incident, cause };
  }
  const service = draft.service(incident.subject as ServiceKey);
  return service === undefined ? incident : sayBy(draft, incident, service);
}

/** Its cause as a service's newest result says it. */
function sayBy(draft: Draft, incident: Incident, service: Service): Incident {
  const host = draft.host(service.hostId);
  if (host === undefined) return incident;
  const state = draft.serviceState(service.key);
  if (state.hard === "ok" || state.hard === "pending" || (state.same ?? 0) < service.attempts) return incident;
  if (!isCauseOutdated(draft, host, service, incident, draft.at)) return incident;
  return { ...incident, cause: serviceCause(draft, host, service, state, draft.at) };
}
