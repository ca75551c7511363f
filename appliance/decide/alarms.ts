/**
 * When a subject wants to be looked at again. Computed from what is known, never counted: after a restart the same
 * functions set the alarms anew. Pure.
 */
import type { ServiceKey } from "#model/id.ts";
import { hostSubject, incidentSubject, serviceSubject, subjectKey, type Subject } from "#model/subject.ts";
import type { Host, Service } from "#model/site.ts";
import type { Moment } from "#model/state.ts";
import { nextStrike } from "./calendar/cron-times.ts";
import { nextChangeOf } from "./calendar/works.ts";
import { nextListMs } from "./finding-day.ts";
import {
  failingSince,
  isGone,
  LONGEST_CONFIRMING_MS,
  LONGEST_DOUBT_MS,
  UNKNOWN_OPENS_AFTER_MS,
  wayOpenSince,
} from "./hold.ts";
import { isOpen } from "./incident/life.ts";
import { nextTellingAt } from "./incident/tell-clocks.ts";
import type { At } from "./input.ts";
import { deadlineOf } from "./job-state.ts";
import { TOGETHER_MS } from "./part-members.ts";
import type { Alarm, Decision, World } from "./world.ts";

/** Symptoms are told when no more came for so long, */
const QUIET_MS = 20_000;
/** or after so long at the latest. */
const LONGEST_GATHERING_MS = 120_000;

/** What a decision has touched. */
export interface Touched {
  readonly services: Iterable<ServiceKey>;
  readonly hosts: Iterable<string>;
  readonly incidents: Iterable<string>;
  readonly looked: Iterable<Subject>;
}

/**
 * The alarms of everything that a decision has touched.
 * @param after the world with what is decided; @param before the world without
 */
export function alarmsOf(after: World, before: World, at: At, touched: Touched): Decision["alarms"] {
  const subjects = new Map<string, Subject>();
  const add = (subject: Subject) => void subjects.set(subjectKey(subject), subject);
  for (const key of touched.services) {
    // What is well waits for nothing; it is most of what there is.
    if (isWell(before, key) && isWell(after, key)) continue;
    add(serviceSubject(key));
    const host = after.host(after.service(key)?.hostId ?? "");
    if (host?.hostService === key) add(hostSubject(host.id));
  }
  for (const id of touched.hosts) add(hostSubject(id));
  for (const id of touched.incidents) add(incidentSubject(id));
  for (const subject of touched.looked) add(subject);
  return [...subjects.values()].map((subject) => ({ subject, alarm: alarmOf(after, subject, at) }));
}

/** The next moment at which time alone may change what follows for a subject; undefined: there is none. */
export function alarmOf(world: World, subject: Subject, at: At): Alarm | undefined {
  if (subject.kind === "service") return next(serviceMoments(world, subject.key, at), at);
  if (subject.kind === "host") return next(hostMoments(world, subject.host, at), at);
  if (subject.kind === "site") return nextOfSite(world, at);
  if (subject.kind === "job") return nextOfJob(world, subject.id, at);
  if (subject.kind !== "incident") return undefined;
  return sooner(next(incidentMoments(world, subject.id), at), nextOfClocks(world, subject.id), at);
}

/** Whether the changes that were gathered for an incident are to be told now. */
export function isGathered({ first, newest }: { first: Moment; newest: Moment }, at: At): boolean {
  return at.steadyMs >= gatheredMs(first, newest);
}

function serviceMoments(world: World, key: ServiceKey, at: At): number[] {
  const service = world.service(key);
  const state = world.serviceState(key);
  if (service === undefined || state.hard === "ok" || state.hard === "pending") return [];
  const hostState = world.hostState(service.hostId);
  const powerBack = service.followsPower === true ? hostState.power?.back : undefined;
  if (isGone(hostState)) return []; // its host's return is what it waits for
  const moments = [failingSince(state, at).steadyMs + LONGEST_DOUBT_MS];
  if (service.part !== undefined && state.hardAt !== undefined) moments.push(state.hardAt.steadyMs + TOGETHER_MS);
  if (hostState.returned !== undefined) moments.push(hostState.returned.at.steadyMs + world.policy.startupGraceMs);
  if (powerBack !== undefined) moments.push(powerBack.steadyMs + world.policy.startupGraceMs);
  if (state.hard === "unknown" && opensWhenUnknown(service) && state.hardAt !== undefined)
    moments.push(state.hardAt.steadyMs + UNKNOWN_OPENS_AFTER_MS);
  return moments;
}

function hostMoments(world: World, hostId: string, at: At): number[] {
  const host = world.host(hostId);
  const own = ownState(world, host);
  const { power, returned } = world.hostState(hostId);
  if (power !== undefined && power.back === undefined && returned !== undefined && own?.hard !== "critical")
    return [returned.at.steadyMs + world.policy.startupGraceMs];
  if (host === undefined || own?.hard !== "critical" || world.hostState(hostId).hard === "down") return [];
  const openSince = wayOpenSince(world, host);
  return [
    failingSince(own, at).steadyMs + LONGEST_DOUBT_MS,
    ...(openSince === undefined ? [] : [openSince.steadyMs + world.policy.startupGraceMs]),
  ];
}

function incidentMoments(world: World, id: string): number[] {
  const incident = world.incident(id);
  if (incident === undefined) return [];
  const { since, gathering } = world.waitOf(id);
  const { resolveAfterMs, closeAfterMs } = world.policy;
  const moments: number[] = [];
  if (since !== undefined && isOpen(incident) && incident.recoveringSince !== undefined)
    moments.push(since.steadyMs + resolveAfterMs);
  if (since !== undefined && incident.state === "resolved") moments.push(since.steadyMs + closeAfterMs);
  if (gathering !== undefined) moments.push(gatheredMs(gathering.first, gathering.newest));
  return moments;
}

function gatheredMs(first: Moment, newest: Moment): number {
  return Math.min(first.steadyMs + LONGEST_GATHERING_MS, newest.steadyMs + QUIET_MS);
}

/** When there is something to tell of an incident's clocks; what is due already rings at once. */
function nextOfClocks(world: World, id: string): Alarm | undefined {
  const incident = world.incident(id);
  const soonest = incident && nextTellingAt(incident, world.sla);
  return soonest === undefined ? undefined : { on: "wall", at: soonest };
}

/** Of a wait and a moment of the calendar the one that comes first, as the clocks stand; each is looked for anew then. */
function sooner(wait: Alarm | undefined, moment: Alarm | undefined, at: At): Alarm | undefined {
  if (wait === undefined || moment === undefined) return wait ?? moment;
  return wait.at - at.steadyMs <= moment.at - at.wallMs ? wait : moment;
}

/** When announced work begins or ends next, or findings are to be listed: whichever comes first as the clocks stand now. */
function nextOfSite(world: World, at: At): Alarm | undefined {
  const workMs = nextChangeOf(world.works, at.wallMs);
  const listMs = nextListMs(world);
  const work: Alarm | undefined = workMs === undefined ? undefined : { on: "wall", at: workMs };
  const list: Alarm | undefined =
    listMs === undefined ? undefined : { on: "steady", at: Math.max(listMs, at.steadyMs) };
  return sooner(list, work, at);
}

/** When a window of a job begins or is over next, or a wait for it ends. */
function nextOfJob(world: World, id: string, at: At): Alarm | undefined {
  const [job, state] = [world.job(id), world.jobState(id)];
  if (job === undefined || state === undefined) return undefined;
  const { wait, runs, doubt } = state;
  const waits = wait === undefined ? [] : [wait.since.steadyMs + wait.forMs];
  const doubts =
    doubt === undefined ? [] : [LONGEST_DOUBT_MS, LONGEST_CONFIRMING_MS].map((ms) => doubt.since.steadyMs + ms);
  const waited = next([...waits, ...doubts], at);
  const { schedule } = job;
  if (!("rule" in schedule)) return waited;
  const open = runs.filter(({ decided, due }) => !decided && due !== wait?.due);
  const moments = [nextStrike(schedule, at.wallMs) ?? Infinity, ...open.map((run) => deadlineOf(schedule, run))];
  const soonest = Math.min(...moments.filter((moment) => moment > at.wallMs));
  return sooner(waited, soonest === Infinity ? undefined : { on: "wall", at: soonest }, at);
}

function next(moments: readonly number[], at: At): Alarm | undefined {
  const soonest = Math.min(...moments.filter((moment) => moment > at.steadyMs));
  return soonest === Infinity ? undefined : { on: "steady", at: soonest };
}

/** Whether it opens an incident when it is `unknown` for long; a host check alone does not. */
export function opensWhenUnknown(service: Service): boolean {
  return service.role === "service";
}

function ownState(world: World, host: Host | undefined) {
  return host?.hostService === undefined ? undefined : world.serviceState(host.hostService);
}

function isWell(world: World, key: ServiceKey): boolean {
  const { hard } = world.serviceState(key);
  return hard === "ok" || hard === "pending";
}
