/** How soon a service is looked at again when it is not its turn. Pure. */
import type { Host, Service } from "#model/site.ts";
import type { Draft } from "./draft.ts";
import { isGone, isStarting } from "./hold.ts";
import { isGathering } from "./part-members.ts";
import { isCauseOutdated, isUntold } from "./tell.ts";

/** Between two looks at what is waited for after its host, or the way to it, is back. */
const STARTING_MS = 15_000;

/** Milliseconds until the next look out of turn; undefined: at its regular time. */
export function lookAgainIn(draft: Draft, host: Host, service: Service): number | undefined {
  const state = draft.serviceState(service.key);
  const hostState = draft.hostState(host.id);
  const isHostCheck = service.key === host.hostService;
  if (!isHostCheck && isGone(hostState)) return undefined;
  if (state.attempt > 0) return service.retryIntervalMs;
  if (state.hard === "ok" || state.hard === "pending") return undefined;
  const unconfirmed = (state.failures ?? 0) < service.attempts;
  if (isHostCheck && state.hard === "critical") {
    if (hostState.hard === "unreachable" && hostState.openSince !== undefined) return STARTING_MS;
    return unconfirmed && !isGone(hostState) ? service.retryIntervalMs : undefined;
  }
  if (isUntold(draft, service)) {
    if (isStarting(draft, service, draft.at)) return STARTING_MS;
    return unconfirmed || isGathering(draft, service, draft.at) ? service.retryIntervalMs : undefined;
  }
  const incident = draft.openIncidentOf(service.key);
  if (incident === undefined || (state.same ?? 0) >= service.attempts) return undefined;
  return isCauseOutdated(draft, host, service, incident, draft.at) ? service.retryIntervalMs : undefined;
}
