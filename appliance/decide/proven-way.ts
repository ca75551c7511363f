/**
 * A host that is gone as far as the box can see, and still lets others through: a switch whose management address is silent. What
 * lies behind it and falls silent meanwhile does so by itself. Pure.
 */
import type { Host } from "#model/site.ts";
import type { Moment } from "#model/state.ts";
import { areAllGone, isGone } from "./reach.ts";
import type { World } from "./world.ts";

/** So many of those behind a host are asked at most: they say the same. */
const MOST_ASKED = 16;

/**
 * Whether more of the others behind a host's gone parents have answered since that host fell silent, and since the parents were
 * found to be gone, than are gone themselves. One alone may be drawn at a wrong place.
 * @param since when the host fell silent
 */
export function isWayProven(world: World, host: Host, since: Moment): boolean {
  let through = 0;
  let gone = 0;
  for (const parent of host.parents) {
    const own = world.host(parent)?.hostService;
    const foundGone = own === undefined ? undefined : world.serviceState(own).hardAt;
    if (foundGone === undefined) continue;
    const sinceMs = Math.max(since.steadyMs, foundGone.steadyMs);
    for (const id of world.childrenOf(parent).slice(0, MOST_ASKED)) {
      const other = id === host.id ? undefined : world.host(id);
      if (other?.hostService === undefined || !areAllGone(world, other.parents)) continue;
      const { goodMs } = world.serviceState(other.hostService);
      if (isGone(world.hostState(id))) gone += 1;
      else if (goodMs !== undefined && goodMs > sinceMs) through += 1;
    }
  }
  return through > gone;
}
