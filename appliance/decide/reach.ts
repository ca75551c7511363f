/** What is within reach, as far as the states of hosts alone tell. Pure. */
import type { HostState } from "#model/state.ts";
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
