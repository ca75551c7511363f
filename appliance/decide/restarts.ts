/**
 * A device has restarted, by its own word: its time of being up went back. That is said where it was missed meanwhile (its
 * incident), else told as a change of the device, unless people announced work on it or it does so by habit. Pure.
 */
import type { Restart } from "#model/restart.ts";
import type { Incident } from "#model/incident.ts";
import type { Result } from "#model/result.ts";
import type { Host } from "#model/site.ts";
import type { HostState, Moment } from "#model/state.ts";
import type { Draft } from "./draft.ts";
import { deviceRestarted } from "./events.ts";
import { isGone, isInWork } from "./hold.ts";
import { isOpen } from "./incident/life.ts";
import { openIncidentFor } from "./part-members.ts";
import { isoOf, momentOf } from "./moment.ts";

/** So many restarts of a device are remembered. */
const MOST_REMEMBERED = 10;
/** Two words of one restart differ by less than this, milliseconds. */
const SAME_WITHIN_MS = 30_000;
/** Without its word for how long it is up, what says so within this time speaks of the same. */
const SAME_LOOKS_MS = 900_000;
/** A device answers pings so long before what tells of its time of being up runs, at most. */
const ANSWERS_BEFORE_MS = 120_000;
/** What failed so long before a device started failed because that went down. */
const GOES_DOWN_MS = 600_000;
/** Restarts at the same time of the day or of the week differ by this at most: clocks change by an hour. */
const HABIT_MS = 90 * 60_000;
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** As many earlier ones make a habit. */
const WEEKLY_FROM = 2;
const DAILY_FROM = 3;

/** Whether a result says that the device has started since it was looked at before. */
export function saysRestarted({ observation }: Result): boolean {
  return observation.parameters?.["rebooted"] === true;
}

export function noteRestart(draft: Draft, host: Host, { observation }: Result): void {
  const seconds = observation.parameters?.["upSeconds"];
  const upForMs = typeof seconds === "number" ? seconds * 1000 : undefined;
  const at = agoOf(momentOf(draft.at), upForMs ?? 0);
  const state = draft.hostState(host.id);
  const { restarts = [] } = state;
  const newest = restarts.at(-1);
  if (newest !== undefined && isSame(newest, at, upForMs)) return;
  draft.setHost(host.id, { ...state, restarts: [...restarts, at].slice(-MOST_REMEMBERED) });
  const habit = habitOf(restarts, at);
  const restart: Restart = {
    at: isoOf(at),
    ...(upForMs === undefined ? {} : { upForMs }),
    ...(habit === undefined ? {} : { habit }),
  };
  const missed = missedBy(draft, host, at);
  for (const incident of missed) say(draft, incident, state, restart);
  if (missed.length > 0 || isPartOfOutage(state, at) || isInWork(draft, host.id, draft.at)) return;
  if (habit === undefined) draft.tell(deviceRestarted(host, restart, draft.at));
}

/** Moments of another run of the box that could not be taken up count by the wall clock alone. */
function isSame(before: Moment, at: Moment, upForMs: number | undefined): boolean {
  const apartMs = before.boot === at.boot ? at.steadyMs - before.steadyMs : at.wallMs - before.wallMs;
  return Math.abs(apartMs) < (upForMs === undefined ? SAME_LOOKS_MS : SAME_WITHIN_MS);
}

/** The incidents of the device, and of what is on it, that began when it went down. */
function missedBy(draft: Draft, host: Host, at: Moment): readonly Incident[] {
  const own = draft.incidentOf(host.id);
  const onIt = host.services.flatMap((service) => openIncidentFor(draft, service) ?? []);
  const all = new Map([...(own === undefined ? [] : [own]), ...onIt].map((incident) => [incident.id, incident]));
  return [...all.values()].filter(({ failedAt, restart, resolvedAt }) => {
    const failedMs = Date.parse(failedAt);
    const isOver = resolvedAt !== undefined && Date.parse(resolvedAt) < at.wallMs;
    return restart === undefined && !isOver && failedMs >= at.wallMs - GOES_DOWN_MS;
  });
}

/** It stands in the incident, and is told with whatever that tells next; where nothing more comes, at once. */
function say(draft: Draft, incident: Incident, { returned }: HostState, restart: Restart): void {
  const failedMs = Date.parse(incident.failedAt);
  // It may tell of it before it is known to answer again.
  const backMs = returned !== undefined && returned.at.wallMs > failedMs ? returned.at.wallMs : draft.at.wallMs;
  const backAfterMs = Math.max(0, backMs - failedMs);
  const known: Incident = { ...incident, restart: { ...restart, backAfterMs } };
  if (isOpen(incident)) draft.putIncident(known);
  else draft.putIncident(known, "incident.updated", ["cause"]);
}

/** It was gone with something else (its power, its switch): that is told already. */
function isPartOfOutage(state: HostState, at: Moment): boolean {
  if (isGone(state)) return true;
  const { returned } = state;
  return returned !== undefined && returned.at.steadyMs >= at.steadyMs - ANSWERS_BEFORE_MS;
}

/** How often it restarted at this time of the week, or of the day, before. */
function habitOf(earlier: readonly Moment[], at: Moment): Restart["habit"] {
  const before = earlier.map(({ wallMs }) => at.wallMs - wallMs).filter((ago) => ago > DAY_MS / 2);
  const weekly = before.filter((ago) => isMultiple(ago, WEEK_MS)).length;
  if (weekly >= WEEKLY_FROM) return { every: "week", times: weekly };
  const daily = before.filter((ago) => isMultiple(ago, DAY_MS)).length;
  return daily >= DAILY_FROM ? { every: "day", times: daily } : undefined;
}

function isMultiple(agoMs: number, periodMs: number): boolean {
  const rest = agoMs % periodMs;
  return Math.min(rest, periodMs - rest) <= HABIT_MS;
}

function agoOf(moment: Moment, ms: number): Moment {
  return { ...moment, steadyMs: moment.steadyMs - ms, wallMs: moment.wallMs - ms };
}
