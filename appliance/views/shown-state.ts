/**
 * How hosts and services are shown: freshness comes before good news, bad news stays, and green is only what was seen to be
 * fine lately, with nothing in doubt. Pure.
 */
import type { ShownState } from "#model/api.ts";
import { SHOWN_STATES } from "#model/api.ts";
import type { Finding } from "#model/finding.ts";
import type { Reading } from "#model/reading.ts";
import type { HostState, ServiceState } from "#model/state.ts";

/**
 * The state that a page shows for a service.
 * @param stale no fresh result within two intervals
 * @param hostGone its host is down or unreachable: whatever it said before, it cannot be reached now
 */
export function showService(state: ServiceState, stale: boolean, hostGone: boolean): ShownState {
  if (hostGone) return "unreachable";
  if (state.hard === "critical" || state.hard === "warning") return state.hard;
  if (stale) return "stale";
  if (state.hard === "pending") return isBoxAtFault(state) ? "unknown" : "pending";
  if (state.hard === "ok" && state.attempt > 0) return "retrying";
  return state.hard;
}

/** What was so already at the first look is no news, whether a person took it as normal or not. */
export function showFinding(shown: ShownState, finding: Finding | undefined): ShownState {
  const isBad = shown === "critical" || shown === "warning" || shown === "unknown";
  if (finding === undefined || !isBad) return shown;
  return finding.accepted === undefined ? "finding" : "accepted";
}

/** It was looked at, but only this box's own faults came of it: no result will follow by waiting. */
function isBoxAtFault({ last }: ServiceState): boolean {
  return last?.blame === "box";
}

/**
 * The state that a page shows for a host: its own, made worse by what its services show.
 * @param host `services`: what its services show; `stale`: the look that tells up from down is not fresh; `looked`: there is
 *   such a look
 */
export function showHost(
  state: HostState,
  host: {
    readonly services: readonly ShownState[];
    readonly looked: boolean;
    readonly stale: boolean;
    readonly reading?: Reading | undefined;
  },
): ShownState {
  if (state.hard === "down") return "critical";
  if (state.hard === "unreachable") return "unreachable";
  const { services, looked, stale, reading } = host;
  return (
    worstShown([
      ...services.map((shown) => (shown === "accepted" ? "ok" : shown)),
      ...(stale ? (["stale"] as const) : []),
      ...(looked && state.hard === "pending" ? (["pending"] as const) : []),
      ...(reading === undefined ? [] : [reading.state === "failed" ? ("warning" as const) : ("pending" as const)]),
    ]) ?? "pending" // nothing is known of what nobody looks at
  );
}

/** The worst member; announced work and what was accepted never make a group worse. Undefined for an empty group. */
export function worstShown(states: Iterable<ShownState>): ShownState | undefined {
  let worst: ShownState | undefined;
  let rank = Infinity;
  for (const state of states) {
    const place = SHOWN_STATES.indexOf(state);
    if (place < rank) [worst, rank] = [state, place];
  }
  return worst;
}
