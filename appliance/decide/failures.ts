/** What a failure is, in the words of an incident: its class, its cause, since when. Pure. */
import type { Incident } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import type { Host, Service } from "#model/site.ts";
import type { ServiceState, ServiceStateName } from "#model/state.ts";
import { failingSince } from "./hold.ts";
import type { At } from "./input.ts";
import { categoryOf } from "./incident/category.ts";
import type { Failure } from "./incident/life.ts";
import { classifyService, worseOf } from "./incident/priority.ts";
import { isBad, membersNamed, weightOf, worstOf, type Parts } from "./part-members.ts";
import { sayResult } from "./say-result.ts";
import { AGENT_NAME, isOfSilentAgent, newestBad } from "./silent-agent.ts";
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
export function serviceFailure(world: World, host: Host, service: Service, state: ServiceState, at: At): Failure {
  const others = host.services.filter(({ role }) => role === "service");
  return {
    subject: service.key,
    subjectName: isOfSilentAgent(world, service, at) ? AGENT_NAME : service.name,
    host: host.id,
    category: categoryOf(world.declaration(service.check)?.category, state.last?.code),
    classification: classifyService(badStateOf(state.hard), others.length === 1),
    criticality: service.criticality,
    cause: serviceCause(world, host, service, state, at),
    failedAt: state.failingSince?.wallMs ?? state.hardSince,
  };
}

/** Why a service fails, as its newest result says; where its device's agent is silent, that is not the service's fault. */
export function serviceCause(world: World, host: Host, service: Service, state: ServiceState, at: At): Sentence {
  const seen = sayResult(service.check, world.declaration(service.check), state.last);
  const isSilent = isOfSilentAgent(world, service, at);
  return {
    code: CAUSES[badStateOf(state.hard)],
    parameters: {
      ...seen.parameters,
      what: isSilent ? host.name : `${host.name}: ${service.name}`,
      ...(isSilent && { agent: AGENT_NAME }),
      saw: seen.code,
    },
  };
}

/** @param failing those that fail, at least one */
export function partsFailure(world: World, host: Host, parts: Parts, failing: readonly Service[]): Failure {
  const ranked = worstFirst(world, failing);
  const states = ranked.map(({ key }) => world.serviceState(key));
  return {
    subject: parts.subject,
    subjectName: parts.name,
    host: host.id,
    category: categoryOf(world.declaration(ranked[0]?.check ?? "")?.category, states[0]?.last?.code),
    classification: classifyService(badStateOf(worstOf(states.map(({ hard }) => hard))), false),
    criticality: ranked.map(({ criticality }) => criticality).reduce(worseOf),
    cause: partsCause(world, parts, ranked),
    failedAt: Math.min(...states.map((state) => state.failingSince?.wallMs ?? state.hardSince)),
  };
}

/** How many of a kind fail, which, and what the worst of them says. @param failing at least one */
export function partsCause(world: World, { kind, host, members }: Parts, failing: readonly Service[]): Sentence {
  const ranked = worstFirst(world, failing);
  const worst = worstOf(ranked.map(({ key }) => world.serviceState(key).hard));
  const equally = ranked.filter(({ key }) => world.serviceState(key).hard === worst);
  const { check = "", key } = equally[0] ?? {};
  const seen = sayResult(check, world.declaration(check), key && newestBad(world.serviceState(key)));
  return {
    code: PARTS_CAUSES[badStateOf(worst)],
    parameters: {
      ...seen.parameters,
      what: world.host(host)?.name ?? host,
      saw: seen.code,
      parts: kind,
      partsFailing: equally.length,
      partsMilder: ranked.length - equally.length,
      partsTotal: members.length,
      partsNamed: ranked.slice(0, MOST_NAMED).map(({ name }) => name),
    },
  };
}

/**
 * What an incident of a kind is to say instead of what it says; undefined: that is still so. What the worst says is believed
 * as often as any other result.
 */
export function newPartsCause(world: World, incident: Incident, parts: Parts): Sentence | undefined {
  const failing = membersNamed(incident, parts).filter(({ key }) => isBad(world.serviceState(key)));
  const [worst] = worstFirst(world, failing);
  if (worst === undefined) return undefined;
  const cause = partsCause(world, parts, failing);
  if (isSameCause(cause, incident.cause)) return undefined;
  const isAsMany = cause.code === incident.cause.code && COUNTED.every((name) => isEqual(cause, incident.cause, name));
  const { attempt, same = 0 } = world.serviceState(worst.key);
  return isAsMany && (attempt > 0 || same < worst.attempts) ? undefined : cause;
}

function worstFirst(world: World, failing: readonly Service[]): readonly Service[] {
  const weight = ({ key }: Service) => weightOf(world.serviceState(key).hard);
  return failing.toSorted((a, b) => weight(b) - weight(a));
}

/** Whether two causes say the same but for their figures. */
export function isSameCause(a: Sentence, b: Sentence): boolean {
  return a.code === b.code && [...SAID, ...COUNTED].every((name) => isEqual(a, b, name));
}

function isEqual(a: Sentence, b: Sentence, name: string): boolean {
  return String(a.parameters[name]) === String(b.parameters[name]);
}

const SAID = ["what", "saw", "measurement", "level"];
const COUNTED = ["partsFailing", "partsMilder", "partsNamed"];
/** So many are named; the rest are counted. */
const MOST_NAMED = 6;

const PARTS_CAUSES = {
  critical: "incident.partsFailed",
  warning: "incident.partsWarning",
  unknown: "incident.partsUnknown",
} as const;

const CAUSES = {
  critical: "incident.serviceFailed",
  warning: "incident.serviceWarning",
  unknown: "incident.serviceUnknown",
} as const;

function badStateOf(hard: ServiceStateName): keyof typeof CAUSES {
  return hard === "warning" || hard === "critical" ? hard : "unknown";
}
