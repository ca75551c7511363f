/** Takes up what was known before the last stop: states, incidents, and the newest results as far as history keeps them. */
import type { At } from "#decide/input.ts";
import { LINE } from "#decide/reach.ts";
import { takeUpFirstLook, takeUpHost, takeUpService, takeUpWait } from "#decide/keep.ts";
import { MODEL_STATES, type ModelState } from "#model/health-model.ts";
import type { ServiceKey } from "#model/id.ts";
import type { IncidentWait } from "#model/incident.ts";
import type { LastResult } from "#model/state.ts";
import { readSubject } from "#model/subject.ts";
import type { HistoryResult } from "#store/history-store.ts";
import type { LoadedState } from "#store/state-store.ts";
import { jobFactOf, takeUpJob } from "./job-states.ts";
import type { LiveWorld } from "./live-world.ts";

/** What was known about things that are not configured any more. */
export interface Leftovers {
  readonly services: readonly ServiceKey[];
  readonly hosts: readonly string[];
  /** Subjects of incidents that stand for something no longer configured. */
  readonly subjects: ReadonlySet<string>;
}

/** Under which name the store keeps what an incident waits for. */
export function waitFactOf(incidentId: string): string {
  return `incident.${incidentId}`;
}

/** Under which name the store keeps how a host's device was found when it was first read. */
export function firstLookFactOf(hostId: string): string {
  return `firstLook.${hostId}`;
}

/** Under which name the store keeps the states of business services, by id. */
export const MODELS_FACT = "models";

/** What cannot be read is as good as nothing: it is judged anew. */
function readModels(stored: unknown): ReadonlyMap<string, ModelState> {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return new Map();
  return new Map(Object.entries(stored as Record<string, ModelState>).filter(([, state]) => isModelState(state)));
}

function isModelState(value: unknown): value is ModelState {
  if (typeof value !== "object" || value === null) return false;
  const { state, since, told } = value as Partial<ModelState>;
  const names: readonly unknown[] = MODEL_STATES;
  return names.includes(state) && names.includes(told) && Number.isFinite(since);
}

/**
 * Fills the world. Returns what is left over from an older configuration.
 * @param factOf reads a fact as the store keeps it
 */
export function restoreWorld(
  world: LiveWorld,
  known: LoadedState,
  newest: ReadonlyMap<ServiceKey, HistoryResult>,
  factOf: (name: string) => unknown,
  at: At,
): Leftovers {
  const { incidents } = known;
  world.restore({
    services: new Map([...known.services].map(([key, state]) => [key, takeUpService(state, at)])),
    hosts: new Map([...known.hosts].map(([id, state]) => [id, takeUpHost(state, at)])),
    incidents,
    models: readModels(factOf(MODELS_FACT)),
    jobs: new Map(
      world.site.jobs.flatMap(({ id }) => {
        const state = takeUpJob(factOf(jobFactOf(id)), at);
        return state === undefined ? [] : [[id, state] as const];
      }),
    ),
    waits: new Map(incidents.map(({ id }) => [id, takeUpWait(factOf(waitFactOf(id)) as IncidentWait | undefined, at)])),
    firstLooks: new Map(
      world.site.hosts.flatMap(({ id }) => {
        const look = takeUpFirstLook(factOf(firstLookFactOf(id)), at);
        return look === undefined ? [] : [[id, look] as const];
      }),
    ),
  });
  const services: ServiceKey[] = [];
  for (const key of world.known().services) if (world.service(key) === undefined) services.push(key);
  const hosts = world.known().hosts.filter((id) => world.host(id) === undefined);
  for (const [key, result] of newest) if (world.service(key) !== undefined) recall(world, key, result);
  const orphans = incidents.map(({ subject }) => subject).filter((subject) => !isConfigured(world, subject));
  return { services, hosts, subjects: new Set([...services, ...hosts, ...orphans]) };
}

function recall(world: LiveWorld, key: ServiceKey, result: HistoryResult): void {
  const state = world.serviceState(key);
  if (state.last !== undefined && state.last.at >= result.at) return;
  const { at, code, parameters, measurements } = result;
  const blame = code === "boxFault" ? "box" : "target";
  const last: LastResult = { at, state: result.state, code, parameters, measurements, breaches: [], blame };
  world.setServiceState(key, { ...state, last, ...(blame === "target" ? { lastTargetAt: at } : {}) });
}

function isConfigured(world: LiveWorld, subject: string): boolean {
  // Which of its kind are left is looked at when the incident is.
  const about = readSubject(subject);
  if (about.kind === "part" || about.kind === "site") return true;
  if (about.kind === "model" && world.healthModel(about.id) !== undefined) return true;
  if (about.kind === "job") return world.job(about.id) !== undefined;
  if (subject === LINE) return true; // every site has one
  return world.host(subject) !== undefined || world.service(subject as ServiceKey) !== undefined;
}
