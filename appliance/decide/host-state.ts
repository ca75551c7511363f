/** Whether a host is up, down, or only out of reach behind another one. Pure. */
import type { Host } from "#model/site.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import { cutOffBy, isGone, wayOpenSince, whyHostHeld, type CutOff } from "./hold.ts";
import type { At } from "./input.ts";
import { isOpen } from "./incident/life.ts";
import { isFresh } from "./merge.ts";
import { momentOf } from "./moment.ts";
import { areAllGone, isLineDown } from "./reach.ts";
import { withoutPowerBy } from "./power.ts";
import type { World } from "./world.ts";

/** `wait`: the newest facts contradict each other; nothing changes until a parent or the host was looked at again. */
export type HostDecision = HostState | "wait";

/** Decides the state of a host from the service that stands for it and from the hosts before it. */
export function decideHostState(world: World, host: Host, at: At): HostDecision {
  const before = world.hostState(host.id);
  if (host.hostService === undefined) return decideByWay(world, host, before, at);
  const own = world.serviceState(host.hostService);
  if (own.hard === "pending" || own.hard === "unknown") return before;
  if (own.hard === "ok" || own.hard === "warning") return change(before, "up", at);

  const held = whyHostHeld(world, host, at);
  if (held === "hostGone") {
    if (before.hard === "down" && hasOwnIncident(world, host, at)) return before;
    return change(before, "unreachable", at, cutOffBy(world, host, at));
  }
  if (held === undefined || before.hard === "down") return change(before, "down", at);
  if (before.hard === "unreachable")
    return before.openSince === undefined ? { ...before, openSince: momentOf(at) } : before;
  const openSince = held === "recovering" ? wayOpenSince(world, host) : undefined;
  if (openSince === undefined || own.attempt > 0) return "wait";
  const by = [...host.parents, ...(host.poweredBy ?? [])].find((id) => !isGone(world.hostState(id)));
  return { ...change(before, "unreachable", at, by === undefined ? undefined : { by }), openSince };
}

/** It was down before what it hangs on was, and its own incident goes on. */
function hasOwnIncident(world: World, host: Host, at: At): boolean {
  const incident = world.incidentOf(host.id);
  return incident !== undefined && isOpen(incident) && !isFresh(world, incident, at);
}

/** Nobody looks whether it is up: it is out of reach when the way to it is gone and nothing on it says otherwise. */
function decideByWay(world: World, host: Host, before: HostState, at: At): HostState {
  const answers = host.services.length > 0 && !host.services.some(({ key }) => isFailing(world.serviceState(key)));
  const [parent] = host.parents;
  if (parent !== undefined && areAllGone(world, host.parents) && (!answers || before.hard === "unreachable"))
    return change(before, "unreachable", at, { by: parent });
  const supply = withoutPowerBy(world, host, at);
  const isDead = host.services.every(({ key }) => isFailing(world.serviceState(key)));
  if (supply !== undefined && (isDead || before.hard === "unreachable"))
    return change(before, "unreachable", at, { by: supply, lacks: "power" });
  if (world.line?.outside.has(host.id) === true && isLineDown(world) && (!answers || before.hard === "unreachable"))
    return change(before, "unreachable", at, { lacks: "line" });
  return before.hard === "pending" ? before : change(before, "pending", at);
}

function isFailing(state: ServiceState): boolean {
  return state.soft !== "ok" && state.soft !== "pending";
}

function change(before: HostState, hard: HostState["hard"], at: At, cutOff?: CutOff): HostState {
  const { by: behind, lacks } = cutOff ?? {};
  const isSame = before.hard === hard && before.behind === behind && before.lacks === lacks;
  if (isSame && before.openSince === undefined) return before;
  const { told, returned, symptomOf, power, excused, restarts } = before;
  return {
    hard,
    hardSince: before.hard === hard ? before.hardSince : at.wallMs,
    told,
    ...(behind === undefined ? {} : { behind }),
    ...(lacks === undefined ? {} : { lacks }),
    ...(returned === undefined ? {} : { returned }),
    ...(symptomOf === undefined ? {} : { symptomOf }),
    ...(power === undefined ? {} : { power }),
    ...(restarts === undefined ? {} : { restarts }),
    ...(excused === undefined || !isGone({ hard }) ? {} : { excused }),
  };
}
