/** Whether a confirmed failure opens an incident, or is told as a change of state. Pure. */
import type { Service } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";
import { opensWhenUnknown } from "./alarms.ts";
import { UNKNOWN_OPENS_AFTER_MS } from "./hold.ts";
import { hasPassed } from "./moment.ts";
import type { Draft } from "./draft.ts";
import { isExcused } from "./excuse.ts";

/** @param state neither ok nor pending */
export function opens(draft: Draft, service: Service, state: ServiceState): boolean {
  if (service.role === "hostCheck" || isExcused(draft, service.key)) return false;
  if (state.hard !== "unknown") return state.hard === "critical" || service.openOn === "warning";
  const long = state.hardAt !== undefined && hasPassed(state.hardAt, UNKNOWN_OPENS_AFTER_MS, draft.at);
  return long && opensWhenUnknown(service) && state.last?.blame === "target";
}
