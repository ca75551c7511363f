/** How hosts and services are shown: freshness comes before good news, bad news stays. Pure. */
import type { ShownState } from "#model/api.ts";
import { SHOWN_STATES } from "#model/api.ts";
import type { HostState, ServiceState } from "#model/state.ts";

/**
 * The state that a page shows for a service.
 * @param stale no fresh result within two intervals
 * @param hostGone its host is down or unreachable
 */
export function showService(state: ServiceState, stale: boolean, hostGone: boolean): ShownState {
  if (state.hard === "pending") return stale ? "stale" : "pending";
  if (hostGone && state.hard !== "ok") return "unreachable";
  if (state.hard === "critical" || state.hard === "warning") return state.hard;
  if (stale) return "stale";
  return state.hard;
}

/**
 * The state that a page shows for a host: its own, made worse by what its services show.
 * @param services what its services show
 * @param stale the look that tells up from down is not fresh
 */
export function showHost(state: HostState, services: Iterable<ShownState>, stale: boolean): ShownState {
  if (state.hard === "down") return "critical";
  if (state.hard === "unreachable") return "unreachable";
  const worst = worstShown(services);
  if (worst === "critical" || worst === "warning") return worst;
  if (stale) return "stale";
  return state.hard === "pending" && (worst === "ok" || worst === undefined) ? (worst ?? "pending") : (worst ?? "ok");
}

/** The worst member; maintenance and unreachable never make a group worse. Undefined for an empty group. */
export function worstShown(states: Iterable<ShownState>): ShownState | undefined {
  let worst: ShownState | undefined;
  for (const state of states) {
    const counted = state === "maintenance" || state === "unreachable" ? "ok" : state;
    if (worst === undefined || SHOWN_STATES.indexOf(counted) < SHOWN_STATES.indexOf(worst)) worst = counted;
  }
  return worst;
}
