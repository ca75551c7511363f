/** Whether a host is up, down, or only out of reach behind another one. Pure. */
import type { Host } from "#model/site.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import { areAllGone, isGone, wayOpenSince, whyHostHeld } from "./hold.ts";
import type { At } from "./input.ts";
import { momentOf } from "./moment.ts";
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
  if (held === "hostGone") return change(before, "unreachable", at, host.parents[0]);
  if (held === undefined || before.hard === "down") return change(before, "down", at);
  if (before.hard === "unreachable")
    return before.openSince === undefined ? { ...before, openSince: momentOf(at) } : before;
  const openSince = held === "recovering" ? wayOpenSince(world, host) : undefined;
  if (openSince === undefined || own.attempt > 0) return "wait";
  const behind = host.parents.find((id) => !isGone(world.hostState(id)));
  return { ...change(before, "unreachable", at, behind), openSince };
}

/** Nobody looks whether it is up: it is out of reach when the way to it is gone and nothing on it says otherwise. */
function decideByWay(world: World, host: Host, before: HostState, at: At): HostState {
  const answers = host.services.length > 0 && !host.services.some(({ key }) => isFailing(world.serviceState(key)));
  if (areAllGone(world, host.parents) && (!answers || before.hard === "unreachable"))
    return change(before, "unreachable", at, host.parents[0]);
  return before.hard === "pending" ? before : change(before, "pending", at);
}

function isFailing(state: ServiceState): boolean {
  return state.soft !== "ok" && state.soft !== "pending";
}

function change(before: HostState, hard: HostState["hard"], at: At, behind?: string): HostState {
  if (before.hard === hard && before.behind === behind && before.openSince === undefined) return before;
  const { told, returned, symptomOf } = before;
  return {
    hard,
    hardSince: before.hard === hard ? before.hardSince : at.wallMs,
    told,
    ...(behind === undefined ? {} : { behind }),
    ...(returned === undefined ? {} : { returned }),
    ...(symptomOf === undefined ? {} : { symptomOf }),
  };
}
