/** Cause and symptom: which incident a failure belongs to, how it joins it, and how it leaves it again. Pure. */
import type { Incident } from "#model/incident.ts";
import type { Host, Service } from "#model/site.ts";
import type { Draft } from "./draft.ts";
import { LONGEST_CHAIN } from "./hold.ts";
import { addSymptom, isOpen, updateSymptom } from "./incident/life.ts";
import { resolveWhenLasted } from "./incident/recovery.ts";
import { isoOf, momentOf } from "./moment.ts";

/** The open incident of the host that cuts this one off, however many hosts away. */
export function rootIncident(draft: Draft, host: Host): Incident | undefined {
  let { behind } = draft.hostState(host.id);
  for (let steps = 0; behind !== undefined && steps < LONGEST_CHAIN; steps++) {
    const state = draft.hostState(behind);
    if (state.hard !== "unreachable") {
      const own = draft.openIncidentOf(behind);
      return own ?? openOne(draft, state.returned?.incident);
    }
    behind = state.behind;
  }
  return undefined;
}

/** The incident that a service's failure belongs to while its host is gone or has only just returned. */
export function incidentOfHost(draft: Draft, host: Host): Incident | undefined {
  const state = draft.hostState(host.id);
  if (state.hard === "unreachable") return rootIncident(draft, host);
  return draft.openIncidentOf(host.id) ?? openOne(draft, state.returned?.incident);
}

/** A host that is out of reach joins the incident of what cuts it off. */
export function joinHost(draft: Draft, host: Host): void {
  const incident = rootIncident(draft, host);
  const state = draft.hostState(host.id);
  if (incident === undefined) return;
  if (state.symptomOf !== incident.id) {
    draft.setHost(host.id, { ...state, symptomOf: incident.id });
    gather(draft, incident.id);
  }
  join(draft, incident, { subject: host.id, name: host.name, state: state.hard });
}

/** A service that fails because of its host joins the host's incident, or the one that cuts the host off. */
export function joinService(draft: Draft, host: Host, service: Service): void {
  const incident = incidentOfHost(draft, host);
  if (incident === undefined) return;
  const state = draft.serviceState(service.key);
  if (state.symptomOf !== incident.id) draft.setService(service.key, { ...state, symptomOf: incident.id });
  join(draft, incident, { subject: service.key, name: `${service.name}, ${host.name}`, state: state.hard });
}

/** A service is well, or fails by itself: it is nobody's symptom any more. */
export function leaveService(draft: Draft, service: Service): void {
  const { symptomOf, ...state } = draft.serviceState(service.key);
  if (symptomOf === undefined) return;
  draft.setService(service.key, state);
  leave(draft, symptomOf, service.key, state.hard);
}

/** A host is back, or down by itself. Returns the incident that it was a symptom of. */
export function leaveHost(draft: Draft, host: Host): string | undefined {
  const { symptomOf, ...state } = draft.hostState(host.id);
  if (symptomOf === undefined || state.hard === "unreachable") return symptomOf;
  draft.setHost(host.id, state);
  leave(draft, symptomOf, host.id, state.hard);
  return symptomOf;
}

function join(draft: Draft, incident: Incident, symptom: { subject: string; name: string; state: string }): void {
  const after = addSymptom(incident, { ...symptom, since: isoOf(momentOf(draft.at)) });
  if (after !== incident) draft.putSymptoms(after);
}

function leave(draft: Draft, incidentId: string, subject: string, state: string): void {
  const incident = draft.incident(incidentId);
  if (incident === undefined) return;
  const after = updateSymptom(incident, subject, state);
  if (after !== incident) draft.putSymptoms(after);
  resolveWhenLasted(draft, after);
}

/** Other devices that hang on the incident are told together, once no more come. Its own device's readings go without saying. */
function gather(draft: Draft, incidentId: string): void {
  const now = momentOf(draft.at);
  const wait = draft.waitOf(incidentId);
  const first = wait.gathering?.first ?? now;
  draft.setWait(incidentId, { ...wait, gathering: { first, newest: now, symptoms: true } });
}

function openOne(draft: Draft, id: string | undefined): Incident | undefined {
  const incident = id === undefined ? undefined : draft.incident(id);
  return incident !== undefined && isOpen(incident) ? incident : undefined;
}
