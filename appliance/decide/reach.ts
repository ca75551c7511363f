/** What is within reach, as far as the states of hosts alone tell. Pure. */
import type { HostState, Moment } from "#model/state.ts";
import type { At } from "./input.ts";
import { hasPassed } from "./moment.ts";
import type { World } from "./world.ts";

/** Longest time that a failure is held back while it is unclear whose fault it is. */
export const LONGEST_DOUBT_MS = 60_000;
/** Chains of hosts behind hosts are followed so far. */
export const LONGEST_CHAIN = 64;

export function isGone(state: Pick<HostState, "hard">): boolean {
  return state.hard === "down" || state.hard === "unreachable";
}

export function areAllGone(world: World, hostIds: readonly string[]): boolean {
  return hostIds.length > 0 && hostIds.every((id) => isGone(world.hostState(id)));
}

/** The subject of the line's incident. */
export const LINE = "uplink";

/** Whether the site's own line is down, which it can only be where it was up before. */
export function isLineDown({ line }: World): boolean {
  return line?.up === false && line.everUp;
}

/** Whether it is not known yet if a failure outside that began at `since` is the line's. */
export function isLineInDoubt({ line }: World, hostId: string, since: Moment, at: At): boolean {
  if (line?.up !== true || !line.everUp || !line.outside.has(hostId)) return false;
  if (hasPassed(since, LONGEST_DOUBT_MS, at)) return false;
  return line.confirming || line.lookedMs === undefined || line.lookedMs < since.steadyMs;
}

/** Whether the line is down since before the gateway came back, which is so lately that the line may still be starting. */
export function isLineStarting(world: World, at: At): boolean {
  const { since, gateway } = world.line ?? {};
  const returned = gateway === undefined ? undefined : world.hostState(gateway).returned?.at;
  if (returned === undefined || since === undefined || !isLineDown(world)) return false;
  return since.steadyMs <= returned.steadyMs && !hasPassed(returned, world.policy.startupGraceMs, at);
}
