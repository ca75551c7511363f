/** The events that decisions make, with the whole state or incident as their data. Pure. */
import type { EventDraft, EventType } from "#model/event.ts";
import type { Incident } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import type { Host, Service } from "#model/site.ts";
import type { HostState, ServiceState } from "#model/state.ts";

export function incidentEvent(
  type: Extract<EventType, `incident.${string}`>,
  incident: Incident,
  at: number,
): EventDraft {
  return { type, subject: incident.id, at, data: incident };
}

/** A hard change of a service that is told on its own. @param seen what its newest result says */
export function serviceChanged(
  host: Host,
  service: Service,
  state: ServiceState,
  seen: Sentence,
  at: number,
): EventDraft {
  const { last } = state;
  return {
    type: "state.changed",
    subject: service.key,
    at,
    data: {
      host: host.id,
      hostName: host.name,
      service: service.id,
      serviceName: service.name,
      check: service.check,
      state: state.hard,
      before: state.told,
      since: new Date(state.hardSince).toISOString(),
      firstSeen: new Date(state.failingSince ?? state.hardSince).toISOString(),
      attempts: service.attempts,
      seen,
      measurements: last?.measurements ?? {},
      breaches: last?.breaches ?? [],
    },
  };
}

/** A hard change of a host that is told on its own. */
export function hostChanged(host: Host, before: string, state: HostState, at: number): EventDraft {
  return {
    type: "state.changed",
    subject: host.id,
    at,
    data: {
      host: host.id,
      hostName: host.name,
      address: host.address,
      state: state.hard,
      before,
      since: new Date(state.hardSince).toISOString(),
      ...(state.behind === undefined ? {} : { behind: state.behind }),
    },
  };
}
