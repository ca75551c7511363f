/** What a failure is, in the words of an incident: its class, its cause, since when. Pure. */
import type { Sentence } from "#model/sentence.ts";
import type { Host, Service } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";
import { failingSince } from "./hold.ts";
import type { At } from "./input.ts";
import type { Failure } from "./incident/life.ts";
import { classifyService } from "./incident/priority.ts";
import { sayResult } from "./say-result.ts";
import type { World } from "./world.ts";

export function hostFailure(world: World, host: Host, at: At): Failure {
  const own = host.hostService === undefined ? undefined : world.serviceState(host.hostService);
  return {
    subject: host.id,
    subjectName: host.name,
    host: host.id,
    category: "infrastructure",
    classification: "fullOutage",
    criticality: host.criticality,
    cause: { code: "incident.hostDown", parameters: { name: host.name, address: host.address } },
    failedAt: own === undefined ? at.wallMs : failingSince(own, at).wallMs,
  };
}

/** @param state one that is neither ok nor pending */
export function serviceFailure(world: World, host: Host, service: Service, state: ServiceState): Failure {
  const others = host.services.filter(({ role }) => role === "service");
  return {
    subject: service.key,
    subjectName: service.name,
    host: host.id,
    category: world.declaration(service.check)?.category ?? "infrastructure",
    classification: classifyService(badStateOf(state), others.length === 1),
    criticality: service.criticality,
    cause: serviceCause(world, host, service, state),
    failedAt: state.failingSince?.wallMs ?? state.hardSince,
  };
}

/** Why a service fails, as its newest result says. */
export function serviceCause(world: World, host: Host, service: Service, state: ServiceState): Sentence {
  const seen = sayResult(service.check, world.declaration(service.check), state.last);
  return {
    code: CAUSES[badStateOf(state)],
    parameters: { ...seen.parameters, what: `${host.name}: ${service.name}`, saw: seen.code },
  };
}

/** Whether two causes say the same but for their figures. */
export function isSameCause(a: Sentence, b: Sentence): boolean {
  return (
    a.code === b.code && ["saw", "measurement", "level"].every((name) => a.parameters[name] === b.parameters[name])
  );
}

const CAUSES = {
  critical: "incident.serviceFailed",
  warning: "incident.serviceWarning",
  unknown: "incident.serviceUnknown",
} as const;

function badStateOf({ hard }: ServiceState): keyof typeof CAUSES {
  return hard === "warning" || hard === "critical" ? hard : "unknown";
}
