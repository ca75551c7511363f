/** The events that decisions make, with the whole state or incident as their data. Pure. */
import type { EventDraft } from "#model/event.ts";
import type { Finding } from "#model/finding.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident, Step } from "#model/incident.ts";
import type { Restart } from "#model/restart.ts";
import type { Sentence } from "#model/sentence.ts";
import type { Host, Service } from "#model/site.ts";
import type { ClockName, NamedContact } from "#model/sla.ts";
import type { HostState, ServiceState, ServiceStateName } from "#model/state.ts";
import { readSubject } from "#model/subject.ts";
import type { Work } from "#model/work.ts";
import { changePercent } from "./flapping.ts";
import { isoOf } from "./moment.ts";
import { sayResult } from "./say-result.ts";
import { clocksOf } from "./incident/clocks.ts";
import type { IncidentEvent } from "./incident/moves.ts";
import type { At } from "./input.ts";
import { membersNamed, partsOf, worstOf, type Parts } from "./part-members.ts";
import { isLineDown, LINE } from "./reach.ts";
import { whichService } from "./which-service.ts";
import type { World } from "./world.ts";

/** What an `incident.updated` tells. */
export type Change = "diagnosis" | "symptoms" | "cause" | "priority" | "category" | "note";

/** What an event about a clock tells besides: which, and of an escalation which step and who is meant now. */
export interface ClockTold {
  readonly clock: ClockName;
  readonly escalation?: {
    readonly after: number;
    readonly to: readonly string[];
    readonly contacts: readonly NamedContact[];
  };
}

/** @param said for `incident.updated`: what is not as it was told before; or what is told of a clock; @param step what somebody did, where somebody did */
export function incidentEvent(
  world: World,
  type: IncidentEvent,
  incident: Incident,
  at: At,
  said?: readonly Change[] | ClockTold,
  step?: Step,
): EventDraft {
  const more = said === undefined ? {} : "clock" in said ? said : { changed: [...said] };
  const data = {
    ...incident,
    clocks: clocksOf(incident, world.sla, at.wallMs),
    subjectState: stateOfSubject(world, incident),
    ...more,
    ...(step === undefined ? {} : { step }),
  };
  return { type, subject: incident.id, at: at.wallMs, steadyMs: at.steadyMs, data };
}

/** A hard change of a service that is told on its own. @param seen what its newest result says */
export function serviceChanged(
  host: Host,
  service: Service,
  state: ServiceState,
  seen: Sentence,
  at: Pick<At, "wallMs" | "steadyMs">,
): EventDraft {
  const { last } = state;
  return {
    type: "state.changed",
    subject: service.key,
    at: at.wallMs,
    steadyMs: at.steadyMs,
    data: {
      ...whichService(host, service),
      check: service.check,
      state: state.hard,
      before: state.told,
      since: new Date(state.hardSince).toISOString(),
      firstSeen: new Date(state.failingSince?.wallMs ?? state.hardSince).toISOString(),
      attempts: service.attempts,
      seen,
      measurements: last?.measurements ?? {},
      breaches: last?.breaches ?? [],
    },
  };
}

/** How the parts of a kind are, as far as that is told. */
export interface PartsNow {
  /** The worst of them. */
  readonly state: ServiceStateName;
  readonly before: ServiceStateName;
  readonly failing: readonly Service[];
  readonly seen: Sentence | undefined;
}

/** A hard change of the parts of one kind that is told on its own. */
export function partsChanged(
  world: World,
  host: Host,
  parts: Parts,
  { state, before, failing, seen }: PartsNow,
  at: Pick<At, "wallMs" | "steadyMs">,
): EventDraft {
  const members = failing.map(({ key, id, name }) => {
    const { hard, hardSince } = world.serviceState(key);
    return { service: id, serviceName: name, state: hard, since: isoOf({ wallMs: hardSince }) };
  });
  return {
    type: "state.changed",
    subject: parts.subject,
    at: at.wallMs,
    steadyMs: at.steadyMs,
    data: {
      host: host.id,
      hostName: host.name,
      part: parts.kind,
      partName: parts.name,
      state,
      before,
      total: parts.members.length,
      members,
      ...(seen === undefined ? {} : { seen }),
    },
  };
}

/** A hard change of a host that is told on its own. */
export function hostChanged(
  host: Host,
  before: string,
  state: HostState,
  at: Pick<At, "wallMs" | "steadyMs">,
): EventDraft {
  return {
    type: "state.changed",
    subject: host.id,
    at: at.wallMs,
    steadyMs: at.steadyMs,
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

/** A device has restarted, and nothing else tells of it. */
export function deviceRestarted(host: Host, restart: Restart, at: Pick<At, "wallMs" | "steadyMs">): EventDraft {
  const { vendor, hardware, version, serial } = host.device ?? {};
  const device = Object.fromEntries(
    Object.entries({ vendor, hardware, version, serial }).filter(([, value]) => value !== undefined),
  );
  return {
    type: "device.changed",
    subject: host.id,
    at: at.wallMs,
    steadyMs: at.steadyMs,
    data: {
      host: host.id,
      hostName: host.name,
      address: host.address,
      changes: [{ kind: "restarted", what: host.name, after: restart.at }],
      device,
      restart,
    },
  };
}

/** A finding that is told. */
export interface Listed {
  readonly host: Host;
  readonly service: Service;
  readonly finding: Finding;
}

/** What was already so at the first look and is so still; the event is about the site. */
export function findingsListed(world: World, listed: readonly Listed[], at: At): EventDraft {
  return {
    type: "finding.listed",
    at: at.wallMs,
    steadyMs: at.steadyMs,
    data: {
      count: listed.length,
      findings: listed.map(({ host, service, finding }) => {
        const { hard, last } = world.serviceState(service.key);
        return {
          ...whichService(host, service),
          state: hard,
          since: isoOf({ wallMs: finding.since }),
          seen: sayResult(service.check, world.declaration(service.check), last),
        };
      }),
    },
  };
}

/** Work was announced or cancelled; the event is about the site. */
export function workEvent(work: Work, by: string, cancelled: boolean, at: At): EventDraft {
  const { when, ...what } = work;
  const once = "startMs" in when ? { start: isoOf({ wallMs: when.startMs }), end: isoOf({ wallMs: when.endMs }) } : {};
  return {
    type: cancelled ? "maintenance.cancelled" : "maintenance.announced",
    at: at.wallMs,
    steadyMs: at.steadyMs,
    data: { ...what, ...once, by },
  };
}

/** That something changes too often, or does not any more. A host check alone is its host. */
export function flappingEvent(world: World, host: Host, service: Service, state: ServiceState, at: At): EventDraft {
  const isHost = service.key === host.hostService && service.role === "hostCheck";
  const subject = isHost ? host.id : service.key;
  return {
    type: state.flappingSince === undefined ? "flapping.ended" : "flapping.started",
    subject,
    at: at.wallMs,
    steadyMs: at.steadyMs,
    data: {
      host: host.id,
      hostName: host.name,
      ...(isHost ? {} : { service: service.id, serviceName: service.name }),
      state: stateOf(world, subject),
      changePercent: Math.round(changePercent(state.changes ?? 0)),
    },
  };
}

/** Of a kind of parts: of those that the incident names, the worst. */
function stateOfSubject(world: World, incident: Incident): string {
  const parts = partsOf(world, incident.subject);
  if (parts === undefined) return stateOf(world, incident.subject);
  return worstOf(membersNamed(incident, parts).map(({ key }) => world.serviceState(key).hard));
}

/** The state of a host, service, model or job by its text; `pending` for what is not configured (any more). */
function stateOf(world: World, subject: string): string {
  if (subject === LINE && world.host(LINE) === undefined) return isLineDown(world) ? "down" : "up";
  if (world.host(subject) !== undefined) return world.hostState(subject).hard;
  const about = readSubject(subject);
  if (about.kind === "job") return world.jobState(about.id)?.state ?? "pending";
  return about.kind === "model" ? world.modelState(about.id).state : world.serviceState(subject as ServiceKey).hard;
}
