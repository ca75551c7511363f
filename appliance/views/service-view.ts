/** A service as lists and its own page show it. Pure. */
import { findingOf } from "#decide/finding.ts";
import { isOpen } from "#decide/incident/life.ts";
import { sayResult } from "#decide/say-result.ts";
import { lastsMs } from "#decide/sustained.ts";
import { findingFacts } from "#model/api-findings.ts";
import type { ListedIncident, ServiceDetail, ServiceSummary } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import type { Host, Service, ThresholdPair } from "#model/site.ts";
import type { LastResult, Rising } from "#model/state.ts";
import { partSubject, subjectText } from "#model/subject.ts";
import type { Look } from "./look.ts";
import { viewResult } from "./result-view.ts";

export function summariseService(look: Look, host: Host, service: Service): ServiceSummary {
  const state = look.world.serviceState(service.key);
  const declaration = look.world.declaration(service.check);
  return {
    host: host.id,
    hostName: host.name,
    id: service.id,
    name: service.name,
    ...(service.naming === undefined ? {} : { naming: service.naming }),
    check: service.check,
    role: service.role,
    state: state.hard,
    shown: look.service(service),
    ...(state.hardSince === 0 ? {} : { since: new Date(state.hardSince).toISOString() }),
    attempt: state.attempt,
    attempts: service.attempts,
    ...(state.flappingSince === undefined ? {} : { flapping: true }),
    intervalSeconds: service.intervalMs / 1000,
    ...(state.last === undefined ? {} : { text: sayResult(service.check, declaration, state.last) }),
    ...(state.last === undefined ? {} : { lastAt: new Date(state.last.at).toISOString() }),
    criticality: service.criticality,
    ...(service.derived === true ? { derived: true } : {}),
    ...(service.part === undefined ? {} : { part: service.part.kind }),
  };
}

/**
 * What can be charted. A good result tells what this check measures: a type may declare much that one of its checks never
 * has (a volume has no traffic). After a bad one nothing declared is left out.
 */
function measuredNames(declared: object, last: LastResult | undefined, good: boolean): string[] {
  const measured = Object.keys(last?.measurements ?? {});
  const order = Object.keys(declared);
  if (good && measured.length > 0)
    return [...order.filter((name) => measured.includes(name)), ...measured].filter(isFirst);
  return [...order, ...measured].filter(isFirst);
}

function isFirst(name: string, place: number, names: readonly string[]): boolean {
  return names.indexOf(name) === place;
}

function limitsOf({ warning, critical, lasts }: ThresholdPair = {}) {
  const ranges = { ...(warning === undefined ? {} : { warning }), ...(critical === undefined ? {} : { critical }) };
  if (lasts === undefined) return ranges;
  const seconds = Object.entries(lasts).map(([level, ms]) => [level, ms / 1000]);
  return { ...ranges, lasts: Object.fromEntries(seconds) as NonNullable<ThresholdPair["lasts"]> };
}

/** Limits that are broken and do not count yet. */
function risingOf(service: Service, rising: readonly Rising[] = []): Pick<ServiceDetail, "rising"> {
  const waiting = rising
    .filter(({ counts }) => !counts)
    .map(({ measurement, level, since }) => ({
      measurement,
      level,
      since: new Date(since.wallMs).toISOString(),
      countsFrom: new Date(since.wallMs + lastsMs(service.thresholds[measurement], level)).toISOString(),
    }));
  return waiting.length === 0 ? {} : { rising: waiting };
}

/** Of its own, or of its kind where that names it. */
function isAbout(incident: Incident, { key, hostId, part }: Service): boolean {
  if (incident.subject === key) return true;
  if (part === undefined || incident.subject !== subjectText(partSubject(hostId, part.kind))) return false;
  return incident.symptoms.some(({ subject }) => subject === key);
}

/** @param listed an incident as it is listed */
export function detailService(
  look: Look,
  host: Host,
  service: Service,
  listed: (incident: Incident) => ListedIncident,
): ServiceDetail {
  const { last, lastFailure, rising } = look.world.serviceState(service.key);
  const finding = findingOf(look.world, service);
  const declaration = look.world.declaration(service.check);
  const declared = declaration?.measurements ?? {};
  const forecast = look.forecast(service);
  const names = measuredNames(declared, last, declaration?.codes[last?.code ?? ""] === "ok");
  const unitOf = (name: string) => last?.units?.[name] ?? declared[name]?.unit ?? "";
  return {
    ...summariseService(look, host, service),
    measurements: names.map((name) => ({ name, unit: unitOf(name), ...limitsOf(service.thresholds[name]) })),
    ...risingOf(service, rising),
    ...(forecast === undefined ? {} : { forecast }),
    ...(finding === undefined ? {} : { finding: findingFacts(finding) }),
    ...(last === undefined ? {} : { last: viewResult(service.check, declaration, last) }),
    ...(lastFailure === undefined ? {} : { lastFailure: viewResult(service.check, declaration, lastFailure) }),
    recent: [],
    incidents: [...look.world.incidents()]
      .filter((incident) => isOpen(incident) && isAbout(incident, service))
      .map(listed),
  };
}
