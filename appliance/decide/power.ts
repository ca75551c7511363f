/**
 * Who has power: what a host says of what it feeds, and whether a host is without power because all that feed it give none.
 * A supply that runs on battery counts as one that gives none: what dies meanwhile has died of that. Pure.
 */
import type { Host, Service } from "#model/site.ts";
import type { LastResult, Moment } from "#model/state.ts";
import { isOpen } from "./incident/life.ts";
import type { At } from "./input.ts";
import { hasPassed } from "./moment.ts";
import { isGone, LONGEST_CHAIN, LONGEST_DOUBT_MS } from "./reach.ts";
import type { World } from "./world.ts";

/** `said`: it says itself that it runs on battery or gives nothing out; `silent`: it is down; `there`: neither. */
export type Power = "there" | "said" | "silent";

/** The services of a host that tell whether what it feeds has proper power. */
export function tellersOf(host: Host): readonly Service[] {
  return host.services.filter(({ tellsPower }) => tellsPower !== undefined);
}

/** What a host's power is to those it feeds. What it said last holds while it says nothing. */
export function powerOf(world: World, supply: Host, at: At): Power {
  const { hard, power } = world.hostState(supply.id);
  const said = tellersOf(supply).map((teller) => saysLost(world, supply, teller));
  if (said.includes(true)) return "said";
  const isRefuted = said.length > 0 && said.every((one) => one === false);
  const last = power?.back === undefined && !(power?.how === "said" && isRefuted) ? power?.how : undefined;
  if (hard === "down") return last ?? "silent";
  if (last === undefined) return "there";
  if (hard === "unreachable") return last;
  return last === "said" && !isLongBack(world, supply, at) ? last : "there";
}

/** Whether an incident stands for what a supply says of its power. */
export function isPowerTold(world: World, supply: Host): boolean {
  const { power } = world.hostState(supply.id);
  const incident = power?.incident === undefined ? undefined : world.incident(power.incident);
  return incident !== undefined && incident.subject !== supply.id && isOpen(incident);
}

/** A supply that is back and says nothing of itself has its time to do so. */
function isLongBack(world: World, supply: Host, at: At): boolean {
  const { returned } = world.hostState(supply.id);
  return returned !== undefined && hasPassed(returned.at, world.policy.startupGraceMs, at);
}

/** Whether a service says that the power is lost; undefined: it says nothing. */
export function saysLost(world: World, supply: Host, { key, tellsPower }: Service): boolean | undefined {
  const { hard, lookedMs, lastFailure, flappingSince } = world.serviceState(key);
  const { hard: hostHard, returned, power } = world.hostState(supply.id);
  if (hard === "pending") return undefined;
  if (hard === "ok") {
    // That it was well before its host fell silent says nothing.
    const since = isGone({ hard: hostHard }) ? power?.since : returned?.at;
    if (since === undefined) return isGone({ hard: hostHard }) ? undefined : false;
    return lookedMs !== undefined && lookedMs >= since.steadyMs ? false : undefined;
  }
  // Nothing is told while it flaps: what hangs on it would be told by nobody.
  if (flappingSince !== undefined && world.incidentOf(key) === undefined) return undefined;
  if (tellsPower === "failure") return hard === "unknown" || isGone({ hard: hostHard }) ? undefined : true;
  return wordOf(lastFailure);
}

/** Whether a result says that the power is lost; undefined: it tells nothing of it, as where nobody answered. */
function wordOf(result: LastResult | undefined): boolean | undefined {
  if (result?.parameters["power"] !== undefined) return true;
  return result?.parameters["word"] === undefined ? undefined : false;
}

/** The supply by which a host is without power: none of those that feed it gives any. */
export function withoutPowerBy(world: World, host: Host, at: At): string | undefined {
  const { poweredBy = [] } = host;
  return poweredBy.every((id) => isLost(world, id, host, at)) ? poweredBy[0] : undefined;
}

/** Whether a supply gives a host no power, as far as is known. */
function isLost(world: World, supplyId: string, host: Host, at: At): boolean {
  const supply = world.host(supplyId);
  if (supply === undefined) return false;
  if (powerOf(world, supply, at) !== "there") return true;
  // The silence of a supply that cannot be reached without this very host says nothing of its power.
  return isGone(world.hostState(supplyId)) && !hangsOn(world, supply, host.id);
}

/** Whether a host cannot be reached, or has no power, without another. */
function hangsOn(world: World, host: Host, otherId: string): boolean {
  const seen = new Set<string>();
  const open = [...host.parents, ...(host.poweredBy ?? [])];
  for (let id = open.pop(); id !== undefined && seen.size < LONGEST_CHAIN; id = open.pop()) {
    if (id === otherId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const before = world.host(id);
    open.push(...(before?.parents ?? []), ...(before?.poweredBy ?? []));
  }
  return false;
}

/** The supplies that must be looked at before it is known whether a failure that began at `since` is theirs. */
export function suppliesInDoubt(world: World, host: Host, since: Moment, at: At): readonly string[] {
  const { poweredBy = [] } = host;
  const doubtful = poweredBy.filter((id) => isInDoubt(world, id, host, since, at));
  return poweredBy.every((id) => doubtful.includes(id) || isLost(world, id, host, at)) ? doubtful : [];
}

function isInDoubt(world: World, supplyId: string, host: Host, since: Moment, at: At): boolean {
  const supply = world.host(supplyId);
  if (supply === undefined || hasPassed(since, LONGEST_DOUBT_MS, at) || isLost(world, supplyId, host, at)) return false;
  if (hangsOn(world, supply, host.id)) return false;
  const own = supply.hostService === undefined ? undefined : world.serviceState(supply.hostService);
  if (own !== undefined && (own.attempt > 0 || own.hard === "critical" || !isLooked(own, since))) return true;
  return tellersOf(supply).some(({ key, tellsPower }) => {
    const state = world.serviceState(key);
    if (state.hard === "pending" && state.lookedMs === undefined) return false;
    if (!isLooked(state, since)) return true;
    const bad = state.soft !== "ok" && state.attempt > 0;
    return bad && (tellsPower === "failure" ? state.soft !== "unknown" : wordOf(state.last) === true);
  });
}

function isLooked({ lookedMs }: { readonly lookedMs?: number }, since: Moment): boolean {
  return lookedMs !== undefined && lookedMs >= since.steadyMs;
}

/** Since when a host has power again, where it had none until lately: since the first of those that feed it gives some. */
export function powerBackSince(world: World, host: Host): Moment | undefined {
  let first: Moment | undefined;
  for (const id of host.poweredBy ?? []) {
    const { power, returned } = world.hostState(id);
    const back = later(power?.back, returned?.at);
    if (back === undefined) return undefined;
    if (first === undefined || back.steadyMs < first.steadyMs) first = back;
  }
  return first;
}

/** The later of two moments, as far as there are any. */
export function later(a: Moment | undefined, b: Moment | undefined): Moment | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.steadyMs > b.steadyMs ? a : b;
}
