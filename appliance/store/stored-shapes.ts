/** Whether what was stored as JSON still is what was stored: damage can leave a text that reads well and means nothing. */
import { isRecord } from "#model/foreign-data.ts";
import { CATEGORIES, CLASSIFICATIONS, INCIDENT_STATES, LEVELS, type Incident } from "#model/incident.ts";
import { readSubject } from "#model/subject.ts";
import { HOST_STATES, SERVICE_STATES, type HostState, type ServiceState } from "#model/state.ts";

/** A JSON text as a value; undefined where it cannot be read. */
export function parseStored(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function isServiceState(value: unknown): value is ServiceState {
  if (!isRecord(value)) return false;
  const { hard, soft, told, attempt, hardSince } = value;
  return (
    [hard, soft, told].every((state) => isOneOf(SERVICE_STATES, state)) &&
    Number.isFinite(attempt) &&
    Number.isFinite(hardSince)
  );
}

export function isHostState(value: unknown): value is HostState {
  return (
    isRecord(value) &&
    [value.hard, value.told].every((state) => isOneOf(HOST_STATES, state)) &&
    Number.isFinite(value.hardSince)
  );
}

export function isIncident(value: unknown): value is Incident {
  return (
    isRecord(value) &&
    [value.id, value.subject, value.host].every((text) => typeof text === "string") &&
    isOneOf(INCIDENT_STATES, value.state) &&
    isOneOf(CATEGORIES, value.category) &&
    isOneOf(CLASSIFICATIONS, value.classification) &&
    [value.criticality, value.priority].every((level) => isOneOf(LEVELS, level)) &&
    [value.failedAt, value.openedAt].every(isMoment) &&
    [value.resolvedAt, value.closedAt, value.recoveringSince].every((at) => at === undefined || isMoment(at)) &&
    isRecord(value.cause) &&
    typeof value.cause.code === "string" &&
    Array.isArray(value.symptoms) &&
    (value.sla === undefined || isClockRecord(value.sla))
  );
}

function isClockRecord(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.told)) return false;
  const stretches: readonly unknown[] = [value.respond, value.resolve, value.excused ?? []].flat();
  return (
    Array.isArray(value.respond) &&
    Array.isArray(value.resolve) &&
    stretches.every((one) => isRecord(one) && isMoment(one.from) && (one.until === undefined || isMoment(one.until)))
  );
}

/**
 * An incident whose document is lost, from the columns it is asked by: enough to be followed to its end under the same id.
 * undefined: they are damaged as well.
 */
export function incidentOfColumns(row: Readonly<Record<string, unknown>>): Incident | undefined {
  const moment = (at: unknown): string | undefined =>
    typeof at === "number" && Math.abs(at) < 8e15 ? new Date(at).toISOString() : undefined;
  const subject = String(row.subject);
  const { kind } = readSubject(subject);
  const isService = kind === "service" || kind === "part";
  const resolvedAt = moment(row.resolved_at);
  const closedAt = moment(row.ended_at);
  const incident = {
    id: row.id,
    state: row.state,
    subject,
    subjectName: subject,
    host: row.host,
    category: "infrastructure",
    classification: isService ? "partialOutage" : "fullOutage",
    criticality: "medium",
    priority: "medium",
    cause: isService
      ? { code: "incident.serviceFailed", parameters: { what: subject, saw: "its record was damaged" } }
      : { code: "incident.hostDown", parameters: { name: subject, address: "" } },
    failedAt: moment(row.failed_at),
    openedAt: moment(row.opened_at),
    ...(resolvedAt === undefined ? {} : { resolvedAt }),
    ...(closedAt === undefined ? {} : { closedAt }),
    reopened: 0,
    symptoms: [],
  };
  return isIncident(incident) ? incident : undefined;
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === "string" && list.includes(value);
}

function isMoment(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
